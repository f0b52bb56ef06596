// swift-format-ignore-file: each line is one segment, however long.

/// The hearing, its first part: the history of the tower.
enum HearingTextOpening {
  static let text = #"""
    % On 14 March the harbour town of Skerrow meets in its old net loft to decide whether its lighthouse, dark since 1994, should be repaired, sold, or left to the sea. Over one long hearing a historian, a pilot, an engineer, a biologist, a fishmonger and several impatient residents argue it out, until the council votes five to two to repair the tower in stages.
    %% The topics run from the tower's own history and the wreck of the Marigold, through navigation, money and the shrinking rock, to the kittiwakes that have moved in without asking. Behind all of them sits one question that nobody puts on the agenda: what a small town owes to a thing that no longer works.
    # The net loft fills up
    : Ines Okafor opens the hearing, explains the lemon-shaped timer and the rules, and calls the roll of the room. Mr Pell has brought his own chair and wants it minuted.
    > A long wooden loft with tarred beams, forty benches and a paper banner reading THE LIGHTHOUSE, 14 MARCH.
    ~ 4
    > A woman in a green cardigan taps a microphone with one fingernail and looks at the loudspeaker.
    Ines Okafor: Is this on?
    Ines Okafor: I can see by your faces that it is on.
    Mr Pell: It's too loud.
    Ines Okafor: That is my natural voice.
    Mr Pell: Then it's you that's too loud.
    Ines Okafor: Good afternoon, Skerrow, and please stop dragging benches.
    > Two teenagers freeze halfway across the floor with a bench between them, then lower it very slowly.
    Ines Okafor: Thank you, that can live there now.
    Ines Okafor: My name is Ines Okafor, and I chair your council.
    Ines Okafor: Most of you know that, and some of you voted for it.
    ! Opening and rules | Ines Okafor opens the hearing and sets the rules: three minutes each, one lemon, no shouting.
    Ines Okafor: It is the fourteenth of March, four minutes past four.
    Ines Okafor: We are in the old net loft because the town hall roof
    Ines Okafor: is, as of Tuesday, a matter for another hearing.
    > Laughter runs along the benches; under a drip from the skylight stands a blue enamel bucket.
    Ines Okafor: This roof leaks too, but only in one place,
    Ines Okafor: and we have introduced it to a bucket.
    Ines Okafor: If you smell tar, that is the beams.
    Ines Okafor: If you smell herring, that is also the beams.
    Yusuf Haddad: It is not me, for once!
    > A broad man in a white fish market apron half rises from the third bench and bows.
    Ines Okafor: For the recording, that was Yusuf Haddad of the fish market.
    Yusuf Haddad: السلام عليكم, everybody, peace be upon you.
    Yusuf Haddad: And peace on the bucket.
    Ines Okafor: The bucket thanks you, Yusuf.
    Ines Okafor: Now, this is being recorded, picture and sound,
    Ines Okafor: so whatever you say will outlive your good mood.
    > A small camera with a red light stands on a stack of fish crates beside the stage.
    Ines Okafor: Say your name before you speak, every time,
    Ines Okafor: even if you have lived here for ninety years
    Ines Okafor: and the street is named after your uncle.
    Mr Pell: It's named after my great-uncle.
    Ines Okafor: And there we have our first example.
    Ines Okafor: Name, please, for the machine.
    > An old man in a buttoned raincoat sits in the aisle on a kitchen chair of his own.
    Mr Pell: Pell.
    Mr Pell: And I have brought my own chair, on account of the benches.
    Mr Pell: I want that written down.
    Ines Okafor: Clerk, would you write down the chair?
    Clerk: One chair, kitchen, property of Mr Pell.
    > The Clerk, behind a table with two ledgers and a laptop, writes with a fountain pen.
    Mr Pell: It's beech.
    Clerk: Beech.
    Ines Okafor: We are making excellent time.
    ~ 3.5
    > Ines Okafor lifts a yellow kitchen timer in the shape of a lemon and turns it toward the room.
    Ines Okafor: This is the lemon.
    Ines Okafor: It has outlived three vice-chairs and a flood.
    Ines Okafor: Invited speakers get as long as the agenda gives them.
    Ines Okafor: Everybody else gets three minutes of lemon.
    > The lemon stands on the table in close-up, a strip of tape on it marked COUNCIL PROPERTY.
    Ines Okafor: When the lemon rings, you finish your sentence.
    Ines Okafor: I mean the sentence you are in,
    Ines Okafor: not the sentence you were hoping to reach.
    > A woman with silver needles and grey wool looks up from her knitting and smiles at her neighbour.
    Nora Bell: Nora Bell. What if you're in a long one?
    Ines Okafor: Then, Nora, you will discover the full stop.
    Nora Bell: I've heard of those.
    Léa Fontaine: Can we give our minutes to a friend?
    Ines Okafor: No trading in minutes.
    Ines Okafor: We tried that in the drains debate
    Ines Okafor: and one man ended up with an hour and ten.
    > Along the wall, several people look at the same man, who studies the ceiling with great interest.
    Ines Okafor: Second rule: we do not shout.
    > In the second row an old couple share one agenda, he holding the left edge and she the right.
    Ines Okafor: Third, we don't clap for people because they are related to us.
    Ines Okafor: By my count that rules out most of the clapping.
    Ines Okafor: Fourth, questions come after the speaker, not through him.
    Ruth Vane: Or her.
    Ines Okafor: Or straight through her, Ruth, I stand corrected.
    > A small upright woman of eighty, in a navy beret, sits at the front with a shoebox on her knees.
    Ines Okafor: Fifth and last, the seven of us on this platform
    Ines Okafor: will not tell you what we think until the end,
    Ines Okafor: because two of us do not know yet
    Ines Okafor: and the other five would like to be asked nicely.
    > Seven councillors sit at a row of trestle tables covered with a sailcloth, each with a water glass.
    Ines Okafor: There will be a vote today.
    Ines Okafor: Nobody goes home, at least nobody up here, before there is a vote.
    Nora Bell: I've a pie in.
    Ines Okafor: At what temperature?
    Nora Bell: Low.
    Ines Okafor: Then there is hope for us.
    Kwame Asante: Kwame Asante. A binding one?
    Ines Okafor: Binding on us, Kwame.
    Ines Okafor: The sea has declined to sign.
    > A tall man in a cycling jacket laughs and sits back down beside a woman drawing in a sketchbook.
    Ines Okafor: Let me tell you who is going to talk, and in what order.
    Ines Okafor: First, Ruth Vane, who has been collecting this tower since she could walk.
    Ruth Vane: Since before. I was carried up it.
    Ines Okafor: Next comes Dag Mehta, who brings ships in for a living,
    Ines Okafor: and who will tell us whether any of them ever look up.
    > A weathered man in an orange pilot's jacket raises a paper cup from the side wall without a word.
    Ines Okafor: Later, Tomas Lind, our harbour engineer, with figures.
    Tomas Lind: With ranges, Madam Chair, and what they depend on.
    Ines Okafor: With ranges. Do not be frightened.
    > A thin man in round glasses squares a pile of stapled reports until all four corners agree.
    Ines Okafor: Then Doctor Aiko Sato, on the tenants.
    Aiko Sato: Two hundred and twelve pairs of them.
    Aiko Sato: None of them could come, it is nearly their season.
    Mr Pell: They come to my car all right.
    > A postcard-sized photograph is passed along a bench: a maroon car roof, generously spotted with white.
    Aiko Sato: Those are herring gulls, Mr Pell.
    Mr Pell: They didn't leave a name.
    > A woman in a waxed jacket with binoculars around her neck waves from the window seat.
    Ines Okafor: Yusuf speaks for the market and the quay,
    Ines Okafor: and after that I open the floor, and may I be forgiven.
    Léa Fontaine: Léa Fontaine. Is there coffee?
    Ines Okafor: There is coffee, Léa, in the fullness of time.
    Ines Okafor: There is one urn, and it was made for a smaller town.
    > An old steel urn on a side table trembles gently, its orange lamp unlit.
    Ines Okafor: Clerk, before history begins, would you read the motion?
    Clerk: The motion before the council, as posted on the harbour office door.
    > The Clerk stands, unfolds a sheet of paper and holds it at the full length of both arms.
    ~ 3.5
    Clerk: Whereas the lighthouse upon Skerrow Rock, built in the year 1871, of a height of thirty-eight metres and with one hundred and ninety-six steps, has shown no light since its lamp was removed in 1994, and whereas the same stands in the sole ownership and at the sole expense of this town,
    Clerk: this council shall resolve, by a show of hands, on one of three courses:
    Clerk: first, that the tower be repaired;
    Clerk: second, that it be sold;
    Clerk: third, that the council take no further action.
    > On a flip chart somebody has written 1 REPAIR, 2 SELL, 3 LET THE SEA HAVE IT.
    Ines Okafor: That third one is called, on my flip chart,
    Ines Okafor: let the sea have it, since that is what it means.
    Mr Pell: Who wrote "no further action"?
    Clerk: That is the statutory wording, Mr Pell.
    Mr Pell: The sea's going to act, isn't it?
    Ines Okafor: The sea is not bound by the statutory wording.
    > Several people nod gravely; a boy near the door draws a wave on the dust of the window.
    Clerk: Annexed are the figures, for information.
    Clerk: Estimate for the repair, two point four million.
    ~ 3
    Ines Okafor: I will leave a gap there for the intake of breath.
    Clerk: Balance of the lighthouse fund, six hundred and forty thousand.
    Clerk: Offer received from a buyer, three hundred and ten thousand,
    Clerk: the buyer intending to establish a hotel.
    = 5:48.3 5:50.1 Nora Bell: On that rock? A hotel?
    > A murmur passes backwards through the loft, bench by bench, until it reaches the men at the door.
    Ines Okafor: You will have your chance at the hotel, all of you.
    Ines Okafor: For now just put it in your pocket and keep it warm.
    Clerk: Annual loss of the rock, north side, eleven centimetres.
    Tomas Lind: On average, if I may.
    Tomas Lind: It does not come off like slices from a loaf.
    Ines Okafor: You may, Tomas, and you will, at length, after the coffee.
    Clerk: Here ends the motion.
    > The Clerk folds the sheet in three, sits, and blots a word in the ledger.
    Ines Okafor: So, to sum up our position.
    Ines Okafor: We have a tower we cannot afford to mend,
    Ines Okafor: cannot quite bear to sell,
    Ines Okafor: and cannot stop looking at from the kitchen sink.
    > Through the salt-streaked window a white tower stands on a black rock beyond the harbour mouth.
    ~ 5
    Ines Okafor: Ruth, the floor is yours.
    # A tower for twelve thousand fish
    : Ruth Vane tells how the tower was paid for and built in 1871, and who kept it. She counts the steps, the keepers and one goat.
    > Ruth Vane climbs the two steps to the platform, refusing three separate hands on the way.
    Ruth Vane: I don't need the microphone.
    Ines Okafor: The recording needs it, Ruth.
    Ruth Vane: Then it may hold it for me.
    > Ines Okafor lowers the microphone stand by a good thirty centimetres and tightens the screw.
    Ruth Vane: Ruth Vane, eighty years old, of Chandler's Steps.
    Ruth Vane: I taught half of you to read,
    Ruth Vane: and I know which half enjoyed it.
    ! The tower and its keepers | Ruth Vane on how the lighthouse was built in 1871, and on the people who lived up its 196 steps.
    Ruth Vane: You have given me the lemon, I see.
    Ines Okafor: It is set at its maximum, twenty-five minutes.
    Ruth Vane: I shall not need it all. History is short.
    Ruth Vane: It's only the arguing that takes the time.
    > She opens the shoebox, takes out a bundle of index cards and snaps off a rubber band.
    Ruth Vane: Before the tower there was a barrel.
    Ruth Vane: A tar barrel on a pole, lit on bad nights
    Ruth Vane: by whoever had lost the draw in the tavern.
    Ruth Vane: So the worse the weather, the drunker the lamplighter.
    > An engraved print is held up: a burning barrel on a pole, three men leaning against the wind.
    Ruth Vane: In the winter of 1866 we lost eleven boats.
    Ruth Vane: Not foreign boats. Ours, coming home,
    Ruth Vane: with their wives standing about where Mr Pell's chair is now.
    > Mr Pell looks down at the floorboards on either side of his chair and tucks in his feet.
    Ruth Vane: The women went to the harbour board with a petition,
    Ruth Vane: and the board said there was no money.
    Ruth Vane: You will notice this is a tradition.
    Ines Okafor: We try to keep the old crafts alive.
    Ruth Vane: So the women taxed the fish.
    Ruth Vane: They had no right to. They simply did.
    Ruth Vane: One fish in every hundred went in a separate basket,
    Ruth Vane: the light basket, it was called,
    Ruth Vane: and nobody's wife would gut for a man who didn't fill it.
    > Yusuf Haddad listens with his mouth open and both hands flat on his apron.
    Yusuf Haddad: Forgive me, one in a hundred? Of every kind?
    Ruth Vane: Herring, mostly. They counted a cod as twelve.
    Yusuf Haddad: That is a fair rate. That's better than mine.
    Ruth Vane: Would your customers stand it?
    Yusuf Haddad: My customers can't stand me already.
    Ines Okafor: Through her, Yusuf. You are asking through her.
    > Yusuf Haddad covers his mouth with both hands, and his shoulders go on laughing.
    Ruth Vane: The ledger survives. It's in my airing cupboard.
    Ruth Vane: In the first season alone, twelve thousand fish.
    Ruth Vane: It took them four years and a little over,
    Ruth Vane: and in spring of 1870 they walked into the board
    Ruth Vane: and put the money on the table, and it smelled.
    > A page of brown handwriting appears in close-up, columns of fish tallied in bundles of five.
    ~ 3.5
    Ruth Vane: The board was so ashamed that it found the other half.
    Ruth Vane: Now, the building.
    Ruth Vane: The stone is ours. It's from Cutter's Quarry,
    Ruth Vane: where the football pitch is,
    Ruth Vane: which is why the football pitch is a hole.
    > The man in the cycling jacket nudges his neighbour and mimes a ball rolling downhill.
    Ruth Vane: They cut each block to dovetail with the next one,
    Ruth Vane: so a wave that wants one must take its brothers too.
    Ruth Vane: Ninety men, two summers, one crane and a goat.
    Nora Bell: Sorry, Nora Bell, what was the goat for?
    Ruth Vane: The goat was for milk, Nora. Not everything is a mystery.
    Mr Pell: Did she have a name?
    Ruth Vane: Mrs Benbow.
    Mr Pell: Good name for a goat.
    > Nora Bell nods, satisfied, and her needles start again where they had stopped.
    Ruth Vane: Though she's in the accounts as a labourer.
    Ruth Vane: On the ninth of October, 1871, it was lit.
    Ruth Vane: Thirty-eight metres from the rock to the top of the vane.
    Ruth Vane: I say vane with a small v. We're no relation.
    Ruth Vane: And inside, one hundred and ninety-six steps.
    Kwame Asante: Kwame Asante. I make it a hundred and ninety-five.
    > A hush falls; Ruth Vane takes off her glasses and looks along the benches for the voice.
    Ruth Vane: When did you count?
    Kwame Asante: On the school climb, as a boy. Going up.
    Ruth Vane: And coming down?
    Kwame Asante: I came down on someone's shoulders.
    Ruth Vane: There is a low one behind the door, under the mat.
    Ruth Vane: Everyone misses it, and everyone trips on it.
    Ruth Vane: One hundred and ninety-six.
    Kwame Asante: I withdraw the hundred and ninety-five.
    Clerk: Shall I strike it?
    Ines Okafor: Leave it in. It will be a lesson to the others.
    > The Clerk writes, pauses, and underlines something twice with a wooden ruler.
    Tomas Lind: If I may confirm, each riser is seventeen and a half centimetres.
    Tomas Lind: Times one hundred and ninety-six, that is thirty-four metres thirty.
    Tomas Lind: The remaining three metres seventy is lantern and roof.
    Ruth Vane: I like that man.
    > Tomas Lind goes pink to the ears and looks closely at the cover of his own report.
    Ruth Vane: Now, who went up those steps?
    Ruth Vane: There were nine head keepers in all.
    Ruth Vane: I shan't give you all nine. Two of them were dull.
    Léa Fontaine: How dull?
    Ruth Vane: One collected blotting paper.
    Ines Okafor: The Clerk has looked up.
    Clerk: Used or unused?
    > The Clerk's hand rests on a pad of pink blotting paper, a little protectively.
    Ruth Vane: The first was Josiah Crewe, who'd been a ship's cook.
    Ruth Vane: He took the post because he was tired of the sea,
    Ruth Vane: and they put him on a rock in the middle of it.
    > A sepia portrait shows a stout bearded man in a peaked cap holding an enormous ladle.
    Ruth Vane: Crewe kept a garden out there, in fish boxes.
    Ruth Vane: Kale and marigolds, he says, and the wind took the kale.
    Mr Pell: Wind always takes kale.
    Ruth Vane: Remember the marigolds, they come back.
    Ruth Vane: He was followed by the Dunnock brothers, two of them,
    Ruth Vane: who quarrelled in the year 1889 over a spoon
    Ruth Vane: and did not exchange a word for six years.
    Léa Fontaine: In one tower?
    Ruth Vane: In one round room, my dear, four metres across.
    Ruth Vane: They wrote notes. I have got the notes.
    Dag Mehta: Who won? About the spoon?
    Ruth Vane: It was behind the stove.
    Ruth Vane: The inspector found it in 1895.
    Ruth Vane: They shook hands, and then both of them resigned.
    > A bent pewter spoon comes out of the shoebox and lies shining dully on the sailcloth.
    Ruth Vane: Here's the spoon.
    > Ruth Vane fans out five scraps of paper like a hand of cards and chooses one.
    Ruth Vane: This one says, "Your turn. Oil low. Fog."
    Ruth Vane: And here is the reply: "I can see it is fog."
    > The whole third row laughs, and a councillor wipes her eyes on the edge of the sailcloth.
    ~ 4
    Ruth Vane: But the light was never out, not one night of those six years.
    Ruth Vane: I'd like the council to think about that.
    Ruth Vane: You needn't speak to one another to keep a thing going.
    Ines Okafor: We shall try it at the next budget meeting.
    Ruth Vane: Then there was Temperance Hale.
    > Nora Bell lets her knitting sink into her lap and sits up to see over the hat in front.
    Ruth Vane: Not a head keeper, not on paper.
    Ruth Vane: On paper she was the wife, at no wage.
    > A photograph of a woman in oilskins on the gallery, one hand on the rail, her face blurred by wind.
    Ruth Vane: Her husband Amos had a bad chest, and from about 1898 it is her hand in the log, every night, the wick trimmed at ten and at two, the wind, the sails sighted, and in the column for the keeper's name, in the very same handwriting, she signs his, for nine years, and draws a neat line under it.
    ~ 4.5
    Ruth Vane: When he died, they thanked her and sent a man.
    Ruth Vane: The man lasted until his first January.
    Aiko Sato: And she came back?
    Ruth Vane: She had never moved out. She was hiding in the oil store.
    > Laughter, then scattered applause; Ines Okafor raises one eyebrow and the applause dies.
    Ines Okafor: Is anybody clapping related to Temperance Hale?
    Nora Bell: I am, on my mother's side.
    Ines Okafor: Then that was illegal, Nora, but I enjoyed it.
    Ruth Vane: So the board gave in and printed her a certificate.
    Ruth Vane: They spelled it "keepress", and she used it as a draught stop.
    > A framed certificate with a brown stain along its lower edge leans against the water jug.
    Ruth Vane: She was still there in 1911,
    Ruth Vane: which brings me to what you have all come to hear.
    > Ruth Vane squares the cards she has finished with and lays them face down in the lid.
    ~ 5.5
    # The night of the Marigold
    : Ruth Vane reconstructs the wreck of the Marigold in November 1911, minute by minute, from the keeper's log and her own grandmother. She ends with a fact that the brass plaque on the quay leaves out.
    > Ruth Vane pours herself half a glass of water and drinks all of it before she speaks.
    ! The wreck of the Marigold | What happened on the rock in November 1911, according to the log, a grandmother and a plaque that lies.
    Ruth Vane: You all know the plaque on the quay.
    Ruth Vane: You walk past it on your way to buy chips.
    > A brass plaque, green at the screws, reads THE MARIGOLD, LOST 1911, THE LIGHT WAS TRUE.
    Ruth Vane: It says that the light was true.
    Ruth Vane: I want to talk to you about that sentence.
    Ruth Vane: The Marigold was a barque of four hundred tons.
    Ruth Vane: She was carrying roof slates, sewing machines,
    Ruth Vane: and one upright piano for the schoolhouse.
    Ruth Vane: Seventeen crew, and the captain's sister as a passenger.
    > A model of a three-masted ship sits in a glass case on the platform, its rigging furred with dust.
    Ruth Vane: She was bound for us. People forget that.
    Ruth Vane: She wasn't a stranger who got lost in the dark.
    Ruth Vane: She was three hours from a hot supper.
    Yusuf Haddad: What was the supper?
    Ruth Vane: Herring, Yusuf. It was always herring.
    Ruth Vane: The twenty-second of November, a Wednesday.
    Ruth Vane: At dusk Temperance writes in the log,
    Ruth Vane: "Wind north-west, rising. Glass falling like a dropped hen."
    > The log page is shown in close-up, its ink brown, the word "hen" quite clear.
    Nora Bell: A dropped hen?
    Ruth Vane: She kept hens. She'd have known.
    Ruth Vane: Seven o'clock, spray over the lantern.
    Ruth Vane: I'll say that again for anyone who lives inland:
    Ruth Vane: spray, over something thirty-eight metres high.
    > Heads turn to the window, where the tower stands white and small and perfectly dry.
    ~ 4
    Ruth Vane: At eight, she sees a light to the west, low down.
    Ruth Vane: It's steady, and it is where a ship ought to be.
    Ruth Vane: She enters it. "Marigold, I think. Late."
    Ruth Vane: She knew every rig on this coast by its lanterns.
    Ruth Vane: Twenty past eight. A pane goes in the lantern room.
    Ruth Vane: A gull had come through it, backwards.
    Dag Mehta: That happens. They do come in backwards.
    > Dag Mehta, by the wall, turns his paper cup upside down to show the angle of the bird.
    Ines Okafor: Name, Dag.
    Dag Mehta: Dag Mehta. Backwards, in a gale, it's the wind has them.
    Ruth Vane: So there's glass on the floor and wind on the flame.
    Ruth Vane: The lamp in those days had five wicks,
    Ruth Vane: one inside the other, like an onion.
    Ruth Vane: Two went out at once.
    > Ruth Vane draws five circles on the flip chart, one inside another, and crosses out two of them.
    Ruth Vane: She stuffed the hole with a mattress.
    Léa Fontaine: Whose mattress?
    Ruth Vane: Her own. It had been a wedding present.
    Ruth Vane: Then she sat against the mattress to hold it,
    Ruth Vane: and she worked the lamp with a boathook.
    > A boathook with a scorched tip lies across the trestle table on two folded tea towels.
    Ruth Vane: This boathook.
    ~ 5
    Ruth Vane: You may look at it afterwards. With your eyes.
    Ruth Vane: Now, here is where the plaque parts company with the log.
    Ruth Vane: Because at a quarter to nine the light went out.
    > Nobody moves on the benches; the drip from the skylight is heard twice in the bucket.
    Ruth Vane: It was out for four minutes.
    Mr Pell: It never was!
    Ines Okafor: Mr Pell.
    Mr Pell: My grandfather was on the lifeboat, and he said it never was!
    > Mr Pell is on his feet, one hand on the back of the beech chair, raincoat open.
    Ruth Vane: Your grandfather was a brave man, Arthur,
    Ruth Vane: and he was looking the other way, because he was rowing.
    = 15:18.3 15:20.5 Kwame Asante: Oh, you do face backwards, that's true.
    ~ 3
    > Mr Pell thinks about it, turns half around, moves his arms as if rowing, and slowly sits.
    Mr Pell: Well.
    Mr Pell: He'd have had his back to the bow, I grant you.
    Ruth Vane: He would have seen the town. He said the town looked beautiful.
    Mr Pell: He did say that.
    > A ripple of very quiet laughter goes round the loft and leaves Mr Pell sitting a little straighter.
    Ines Okafor: Go on, Ruth.
    Ruth Vane: Four minutes. I have it in her own hand.
    Ruth Vane: She doesn't excuse it. She doesn't even explain it.
    Ruth Vane: "Light failed 8.45. Relit 8.49. God forgive me, T. Hale."
    Ruth Vane: And it is the only time in that whole book
    Ruth Vane: that she signs her own name.
    > Ruth Vane puts the open log on the table and turns it around toward the councillors.
    ~ 5.5
    > A young councillor leans over the page with her hands held carefully behind her back.
    Ruth Vane: What did the Marigold see in those four minutes?
    Ruth Vane: We know, because the captain's sister lived.
    Ruth Vane: She was called Ottilie Brandt, and she wrote to the papers.
    Ruth Vane: She said, "We had the light on our left hand like a friend,
    Ruth Vane: and then the friend was not there,
    Ruth Vane: and when he came back he was on our right."
    > A yellowed newspaper column is pinned to the flip chart, over the words LET THE SEA HAVE IT.
    Aiko Sato: So they had turned without knowing.
    Ruth Vane: They'd been turned. There is a set across that bar,
    Ruth Vane: Dag will tell you about it better than I can.
    Dag Mehta: Two knots of it, on the ebb. Still there.
    Ruth Vane: Four minutes at two knots, with the gale behind it.
    Ruth Vane: She struck on the north side at nine o'clock.
    Ruth Vane: Under the tower. Right underneath it.
    Tomas Lind: On the part that's gone, then.
    Ruth Vane: Yes. The very stones she hit have fallen in.
    Ruth Vane: Temperance could hear the piano.
    > A child on the front bench stops swinging her legs and takes hold of her father's sleeve.
    ~ 3.5
    Ruth Vane: That's what she told my grandmother.
    Ruth Vane: With every wave the ship rolled, and the piano played,
    Ruth Vane: all of the low notes, and then all of the high ones.
    Nora Bell: Oh, Ruth.
    Ruth Vane: I'm only telling you what she heard.
    Ruth Vane: So she opened the sea door and went out on the rock.
    Ruth Vane: A woman of fifty-three, in her husband's boots.
    Ruth Vane: She tied the log line to the door ring and the other end around herself, and with that boathook, in the dark, with the light going round and round above her as if nothing had happened, she took seven people off that ship one after another, and she scolded every one of them for the state of their shoes.
    > The rust-brown iron ring of a sea door is shown on a small photograph passed from hand to hand.
    Ruth Vane: Seven out of eighteen.
    Ruth Vane: The lifeboat brought in two more by midnight.
    Mr Pell: My grandfather's boat.
    Ruth Vane: Your grandfather's boat, and well rowed.
    > Mr Pell takes out a large handkerchief, inspects it, and puts it away unused.
    Ruth Vane: Nine were lost. The stone in the churchyard has eight names.
    Ruth Vane: The ninth was a ship's boy who'd signed on as Smith,
    Ruth Vane: and nobody has ever found out who was missing him.
    Ruth Vane: I've been looking since 1971.
    Ruth Vane: I've ruled out forty-four Smiths.
    ~ 5.5
    > Rain begins on the skylight, and the blue bucket starts to tick a little faster.
    Ruth Vane: My grandmother was sixteen that winter.
    Ruth Vane: She carried blankets down from Chandler's Steps,
    Ruth Vane: and in the morning she carried slates up from the beach.
    Ruth Vane: Go and look at your roofs, those of you in the old streets.
    Ruth Vane: If they're blue, they came ashore.
    Léa Fontaine: Mine's blue.
    Ruth Vane: Then you're living under the Marigold, my dear.
    > Léa Fontaine tips her head back and looks at the ceiling as though it were her own.
    Ruth Vane: There was an inquiry, naturally.
    Ruth Vane: Three gentlemen came by train with a hamper.
    Nora Bell: What was in it?
    Ruth Vane: Tongue, mostly, and a cold pheasant.
    Ruth Vane: They asked Temperance if the light had failed.
    Ruth Vane: She said yes, for four minutes, and gave them the log.
    Ruth Vane: And they gave it back to her.
    > An empty wicker hamper stands among the exhibits with a label tied to its handle.
    Ruth Vane: They couldn't have a keeper who was also a heroine
    Ruth Vane: and also a woman and also at fault.
    Ruth Vane: It was too many things for one sheet of paper.
    Ruth Vane: So they wrote that the light was true,
    Ruth Vane: and cast it in brass so that it would stay written.
    Kwame Asante: And she let them?
    Ruth Vane: No. She wrote to them each November until she died.
    Ruth Vane: Nineteen letters, all asking for the same correction.
    > A thin stack of carbon copies, tied with blue wool, is set down next to the boathook.
    Ruth Vane: "Gentlemen, I remind you it was four minutes."
    ~ 5.5
    Ruth Vane: I think that is the best thing about this town,
    Ruth Vane: and it isn't on any plaque in it.
    Ines Okafor: Clerk, make a note about the plaque.
    Clerk: What sort of note, Madam Chair?
    Ines Okafor: Four minutes long.
    > The Clerk looks at the wall clock, then at the pen, and writes a single line.
    ~ 3.5
    # The log book that would not stop
    : Ruth Vane opens the last log book, kept by Walter Quill until the lamp was removed in 1994, and then for eight and a half years longer. Aiko Sato finds her birds in it.
    > Ruth Vane lifts a fat ledger out of a pillowcase printed with faded roses.
    Ruth Vane: This is the last one.
    ! The last log book | Walter Quill's log, from tinned peaches to the removal of the lamp, and the entries he made afterwards.
    Ruth Vane: It belonged to Walter Quill, ninth and last.
    Ruth Vane: He went out in 1961 for a fortnight's relief
    Ruth Vane: and forgot to come back for thirty-three years.
    Yusuf Haddad: He bought his mackerel from my father. On credit.
    Ruth Vane: Is it paid?
    Yusuf Haddad: We prefer to say that it's still open.
    Ines Okafor: How much mackerel is it?
    Yusuf Haddad: With the interest? A whale.
    > The cover of the ledger carries a paper label, LIGHT, and under it in pencil, AND SUNDRIES.
    Ruth Vane: A log should have wind, weather and the lamp.
    Ruth Vane: Walter's has all that, in the left-hand column.
    Ruth Vane: On the right he put everything else.
    Ruth Vane: May I read you some right-hand column?
    Ines Okafor: The lemon permits it.
    > She licks a thumb and turns to a page marked with a bus ticket.
    Ruth Vane: "Third of May. Peaches, tinned. Excellent."
    Ruth Vane: "Fourth of May. Peaches."
    Ruth Vane: "Fifth. Have ordered less peaches."
    Nora Bell: Fewer.
    Ruth Vane: I know, Nora. I taught him too late.
    ~ 3
    Ruth Vane: "June. Inspector came. He is afraid of the stairs.
    Ruth Vane: Inspected the ground floor twice."
    > A councillor with a moustache laughs so suddenly that his water glass jumps.
    Ruth Vane: "July. Fog, nine days. Horn going.
    Ruth Vane: Have begun to answer it."
    Dag Mehta: You do, you know.
    > Dag Mehta says it without smiling, and the two fishermen beside him nod at their boots.
    Ruth Vane: "August. A lady swam out and asked for the toilet.
    Ruth Vane: Told her, step one hundred and twelve, on the left.
    Ruth Vane: She said never mind and swam home."
    Nora Bell: That was my aunt Dorothy!
    Ines Okafor: Nora, your family has a great deal to answer for.
    > Nora Bell holds up her knitting in front of her face, and the needles shake.
    Ruth Vane: In the winter of 1978 it froze for nineteen days.
    Ruth Vane: He couldn't be relieved, and the radio had died.
    Ruth Vane: He signalled the town with a blanket and the lamp.
    > On the wall a calendar from the fish market, years out of date, still shows a February sea.
    Ruth Vane: The coastguard read it as distress and launched.
    Ruth Vane: What he had sent was a chess move.
    Mr Pell: Bishop to knight five.
    > Everybody turns around to look at Mr Pell, who examines the handle of his flask.
    Mr Pell: We had a game on.
    Ruth Vane: You never told me that, Arthur.
    Mr Pell: I was losing.
    Dag Mehta: So the lifeboat went out for your bishop?
    Mr Pell: It was a very dangerous bishop.
    ~ 3.5
    Ines Okafor: Ruth, does the log record who won?
    Ruth Vane: "Twelfth of February. A.P. resigns. Sulks."
    Mr Pell: I'd like that struck.
    Clerk: It's an exhibit, Mr Pell. I can't strike an exhibit.
    > The Clerk turns up both palms with real regret, the fountain pen balanced between two fingers.
    Ruth Vane: Here's one for Doctor Sato.
    Ruth Vane: I only found it on Sunday, so sit down.
    Aiko Sato: I am sitting down.
    Ruth Vane: "April, 1987. Two small gulls on the north ledge.
    Ruth Vane: Black legs. Wings dipped in ink.
    Ruth Vane: Very polite. They say their own name."
    > Aiko Sato stands up from the window seat so fast that her binoculars swing and strike the glass.
    Aiko Sato: Kittiwakes!
    Aiko Sato: Kitti-waake, that is the call, they really say it.
    Aiko Sato: One pair, in 1987? We thought the colony began after the lamp.
    Ruth Vane: He called them Mr and Mrs Chancellor.
    Aiko Sato: May I photograph the page? My hands are shaking.
    Ruth Vane: Then wait until they stop, it's a steady sort of page.
    Aiko Sato: Did he note the date they laid?
    Ruth Vane: "Twenty-sixth of May. Two eggs. Congratulations all round."
    Aiko Sato: All round! He is my favourite data source.
    Tomas Lind: I'd cite him.
    > Aiko Sato kneels at the edge of the platform and photographs the ledger with her phone, three times.
    Aiko Sato: 嘘みたい。
    Aiko Sato: That means, it is like a lie. It's too good.
    Ruth Vane: He counts them every spring from then on.
    Ruth Vane: One pair, two, two, five, nine.
    Ruth Vane: By 1994 there are fourteen, and he's named them all.
    Aiko Sato: Fourteen, and today two hundred and twelve.
    Ines Okafor: Names for those will be a separate motion.
    > On the flip chart the Clerk's assistant adds a small bird beside the number 212.
    Ruth Vane: So, now to 1994.
    Ruth Vane: In January he gets a letter saying the light
    Ruth Vane: is "surplus to navigational requirement".
    Ruth Vane: He has pasted it in, and beside it he's written,
    Ruth Vane: "So is the moon."
    Dag Mehta: I'd have sent that back to them.
    Ruth Vane: He did. By registered post.
    ~ 4
    > The page fills the picture: a typed letter with a crest, and four words in blue pencil.
    Ruth Vane: They came for the lamp on the thirtieth of September.
    Ruth Vane: A Friday, and flat calm, which he resented.
    Ruth Vane: There were two men, a winch, and a young person with a form.
    Ruth Vane: It took them one morning.
    Ruth Vane: Remember it took four years of fish to put it there.
    Ruth Vane: Walter made them tea, and he carried the bulb down himself,
    Ruth Vane: all one hundred and ninety-six, in his arms, in a pillowcase.
    Ruth Vane: With roses on it.
    > Ruth Vane smooths the rose-printed pillowcase flat on the table with the side of her hand.
    ~ 5
    Ruth Vane: The left-hand column for that night has two words.
    Ruth Vane: "Not lit."
    Ruth Vane: And there, you'd suppose, the log ends.
    Ruth Vane: There's half a book of clean paper after it.
    > She lifts the remaining pages of the ledger between finger and thumb, as thick as a loaf.
    Ruth Vane: He moved into number four, Ropewalk,
    Ruth Vane: with the kitchen facing the water.
    Ruth Vane: On the first of October he sat down at that window
    Ruth Vane: and wrote, "Wind south-west, four. Rain. Not lit."
    Ruth Vane: On the second, "Wind west. Fair. Not lit."
    Ruth Vane: And on the third, and so on.
    > Page after page goes by under her thumb, every line ending in the same two words.
    Ruth Vane: He wrote it every night for eight years and five months, through two operations, a flood in the scullery, the millennium, his sister's wedding, which he left before the cake in order to be home by dusk, and the night he mistook the new floodlight on the football pitch for a miracle and had to cross it out.
    ~ 3.5
    Ruth Vane: Three thousand and seventy-four nights. I've counted.
    Tomas Lind: I make it three thousand and seventy-four as well.
    Ines Okafor: Did you count the leap years?
    Tomas Lind: Both of them.
    > Tomas Lind shows the room the back of an envelope covered in small pencilled sums.
    Ruth Vane: I told you I liked that man.
    Ruth Vane: The last is for the twenty-eighth of February, 2003.
    Ruth Vane: "Calm. Stars. Not lit. Saw it anyway."
    ~ 5.5
    > Nobody coughs; Yusuf Haddad has taken off his white cap and holds it against his chest.
    Yusuf Haddad: الله يرحمه.
    Yusuf Haddad: May God have mercy on him, I mean.
    Yusuf Haddad: And the mackerel is paid. I say so now, before witnesses.
    Ines Okafor: Clerk, put it down.
    > The Clerk writes it slowly and presses the blotter down with a closed fist.
    Clerk: Mackerel, paid in full.
    # Slides on a bedsheet
    : The blinds go down and Ruth Vane shows photographs from 1869 to 1994 with a projector older than most of the council. The last reel has no sound, and she lets it run.
    > Two men hang a double bedsheet from the net hooks, with a darned patch in its middle.
    Ines Okafor: Ruth now has pictures.
    Ines Okafor: Could somebody tall see to the blinds?
    Kwame Asante: That's me, I suppose.
    > Kwame Asante pulls down a tarred canvas blind, and a cloud of dust comes down with it.
    ~ 3.5
    Kwame Asante: That was there before I was born.
    Ines Okafor: It's on you now, Kwame. It suits you.
    Nora Bell: Hold still, I've got a brush.
    Kwame Asante: It's in my teeth.
    Nora Bell: I've not got a brush for those.
    > The loft goes dark except for the green exit sign and the red light of the camera.
    Ruth Vane: The projector is the school's. It has moods.
    Ruth Vane: Dag, you have the steadiest hands. Press the button.
    Dag Mehta: Which one?
    Ruth Vane: There is only one.
    Tomas Lind: Should there be a smell?
    Ruth Vane: That's only the dust cooking.
    > A carousel projector clacks, and a harbour appears on the sheet, upside down, boats hanging like bats.
    Dag Mehta: I'd not bring a ship in there.
    Aiko Sato: It's how a tern sees it, diving.
    Ines Okafor: Turn the town over, please, somebody.
    > The picture vanishes and returns the right way up: masts, barrels, a pale rock with nothing on it.
    Ruth Vane: There. That's 1869, the oldest one we have.
    Ruth Vane: Look at the rock. Have a good long look at it.
    Ruth Vane: You could have held a fair on that.
    Mr Pell: They did. There was a coconut shy.
    Tomas Lind: May I ask you to leave that one up a moment?
    > Tomas Lind walks to the sheet with a folding ruler, his own shadow crossing the harbour.
    Tomas Lind: I only want the north edge against the mooring ring.
    Tomas Lind: Thank you. That's worth more than two of my boreholes.
    Ines Okafor: How much has gone, Tomas? Roughly?
    Tomas Lind: At eleven centimetres a year, and supposing it was steady,
    Tomas Lind: which I don't suppose, some sixteen or seventeen metres.
    > His ruler points at a broad shelf of pale stone, almost out of focus, as wide as the old quay.
    Ruth Vane: The coconut shy would be four fathoms down now.
    Ruth Vane: Next.
    > Forty men in waistcoats stand on scaffolding around a tower one third built; a goat looks at the camera.
    Nora Bell: There's the goat!
    Ruth Vane: She is the only one who kept still, so she is sharp.
    Ruth Vane: The men have all got smears for faces.
    Yusuf Haddad: She has an excellent face.
    Ruth Vane: She's listed as "Mrs B., milk and morale".
    Nora Bell: Did they let her go up it?
    Ruth Vane: They couldn't get her down.
    > The next slide shows the finished lighthouse in bunting, a crowd in hats packed along the quay.
    Ruth Vane: October 1871, the lighting.
    Ruth Vane: That's the harbour board in the front, in the tall hats.
    Ruth Vane: The women who paid for it are at the back.
    Ruth Vane: That isn't shyness. They were put there.
    > A pointer made from a fishing rod moves over rows of bonnets and stops at a raised arm.
    Ruth Vane: But this one, you see, is holding up a herring.
    Ines Okafor: I should like that on the town crest.
    Clerk: There's an anchor on it at present.
    Ines Okafor: Everyone has an anchor.
    Ruth Vane: Next, and mind your fingers, Dag.
    > Temperance Hale sits on the gallery steps with a hen under each arm, squinting into the sun.
    Ruth Vane: That is Temperance in 1910.
    Ruth Vane: The hens are called Port and Starboard.
    Léa Fontaine: Which is which?
    Ruth Vane: You are not the first to ask; it's written on the back.
    Ruth Vane: It says, "They know."
    Aiko Sato: I believe that. Hens do.
    > A photograph of wreckage: spars, slates in heaps, and on the shingle a piano frame, strings curling upward.
    ~ 5
    Ruth Vane: The morning after.
    Ruth Vane: I shan't talk over that one.
    ~ 8
    > The projector fan hums; in the beam, dust from the blind turns over and over.
    Ruth Vane: Go on.
    Dag Mehta: It's stuck.
    Ruth Vane: Give it a slap. On the left. It likes the left.
    > Dag Mehta slaps the projector, which spits a slide onto the floor and lights up a beach donkey.
    Ruth Vane: That isn't mine.
    Mr Pell: That's mine. That's Blackpool.
    Ines Okafor: Why is it in there, Mr Pell?
    Mr Pell: I lent the carousel to the school in 1983
    Mr Pell: and I have been asking for that donkey ever since.
    > Mr Pell advances into the beam in his raincoat and takes the slide from Dag Mehta's palm.
    Clerk: Shall I minute the donkey?
    Ines Okafor: Returned to owner. I feel that we are getting somewhere.
    > On the sheet: the tower during the war, painted in grey stripes, with sandbags around its door.
    Ruth Vane: In 1941 they painted it so the bombers shouldn't see it.
    Ruth Vane: The fishermen couldn't see it either.
    Ruth Vane: Three of them ran into it in one week.
    Dag Mehta: Into a lighthouse!
    Ruth Vane: One of them lodged a complaint with the lighthouse.
    Ines Okafor: Was it upheld?
    Ruth Vane: It's pending.
    > A councillor writes STILL PENDING on a scrap of paper and slides it along to her neighbour.
    Mr Pell: That was my uncle.
    > A colour slide, gone pink: a man in a jersey at a round table, a chessboard, a tin of peaches.
    Ruth Vane: And there's Walter, in about 1970.
    Yusuf Haddad: Look, behind him, a parcel in our paper!
    Yusuf Haddad: That's my father's knot. Nobody else tied that knot.
    > The rod pointer finds a newspaper parcel on the shelf, tied with a double loop of red string.
    ~ 4
    Yusuf Haddad: يا سلام.
    Yusuf Haddad: I don't have a translation for that one.
    Ruth Vane: It doesn't need one.
    > A slide of schoolchildren on the spiral stairs, one to a step, disappearing upward around the bend.
    Ruth Vane: The class of 1985, on their annual climb.
    Ruth Vane: I used it to teach them to count to a hundred and ninety-six.
    Ruth Vane: It's further than the syllabus asked for.
    Kwame Asante: That's me! On the shoulders!
    Ruth Vane: So it is. Coming down, not counting.
    > A small boy in a red jumper, high on a man's shoulders, is pointing straight into the lens.
    Kwame Asante: Who's that carrying me?
    Ruth Vane: Look at the jersey, Kwame.
    Kwame Asante: Oh.
    Ruth Vane: He carried down anyone who got to the top and cried.
    Ruth Vane: He said it was in the regulations.
    Tomas Lind: It isn't. I've read them.
    Ruth Vane: No, Tomas. I know that.
    ~ 6
    > Kwame Asante, still grey with dust, stands beside the sheet next to his own small projected face.
    Ines Okafor: How many more, Ruth?
    Ruth Vane: No more slides. Just a film, a short one.
    Ruth Vane: Somebody on the quay had one of those little cameras.
    Ruth Vane: It's the thirtieth of September, 1994.
    Ruth Vane: There isn't any sound on it.
    Ruth Vane: I'd be glad if nobody supplied any.
    > A second projector whirrs, and the sheet turns white, then blue, then the blue of a moving sea.
    ~ 12.5
    > On the film a work boat lies against the rock, and two men in helmets carry cable indoors.
    ~ 13
    > A crate swings out from the gallery on a winch, turning slowly, with the whole bay reflected in its glass.
    ~ 11
    > The crate comes down past the windows one by one, and a gull flies level with it all the way.
    ~ 12
    > An old man steps out of the door with a bundled pillowcase, sees the camera, and nods to it.
    ~ 10
    > The picture flares to white, the end of the film flaps in its spool, and nobody gets up.
    ~ 6
    Ruth Vane: That's all of it.
    Ruth Vane: I haven't told you what to do.
    Ruth Vane: I've only told you who'd be watching.
    > Ruth Vane puts the rubber band back round her index cards in the light of the empty sheet.
    Ines Okafor: Thank you, Ruth Vane.
    Ines Okafor: Kwame, let the daylight back in, gently.
    > The blind goes up; people blink, and several of them are suddenly busy with their sleeves.
    ~ 3
    # Coffee, and what it does to questions
    : A silent coffee break around a very slow urn, and then questions to Ruth Vane about money, keys, the lens behind the Christmas lights and whether a ruin can fall politely.
    > The lemon rings in Ines Okafor's hand; she looks at it as if it had spoken out of turn.
    Ines Okafor: The lemon says coffee.
    Ines Okafor: You get ten minutes, the recording gets a sip.
    Ines Okafor: I ask for one thing, which is quiet.
    Ines Okafor: Don't lobby in the queue. Drink, and think.
    Mr Pell: In silence?
    Ines Okafor: As they do in monasteries, Mr Pell, with worse biscuits.
    Yusuf Haddad: Even me?
    Ines Okafor: I have confidence in you.
    Yusuf Haddad: That makes one of us.
    > Someone has taped a card to the urn that reads DO NOT ENCOURAGE IT.
    Aiko Sato: 猫の手も借りたい。
    Aiko Sato: We say, I'd borrow even the paws of a cat. May I help pour?
    Ines Okafor: Please do. Paws to the urn.
    > The orange lamp on the urn comes on, and the queue forms along the wall without a word.
    ~ 13
    > Aiko Sato fills paper cups under the tap while Yusuf Haddad passes them down the line like buckets at a fire.
    ~ 12
    > Dag Mehta and Tomas Lind stand shoulder to shoulder at the window, both looking at the rock.
    ~ 13.5
    > Mr Pell holds his donkey slide up to the skylight with one eye closed and smiles.
    ~ 11
    > Léa Fontaine's pencil finishes a drawing of Temperance Hale's boots, with a hen in each one.
    ~ 12
    > A biscuit breaks in a councillor's coffee; she looks left and right and fishes for it with a pen.
    ~ 11
    > Ruth Vane sits alone on the platform, shoes off, with her feet in woollen socks on the shoebox.
    ~ 9
    Ines Okafor: Seats, please.
    Ines Okafor: That was the best-behaved coffee of my career.
    Ines Okafor: Questions to Ruth. Make them questions.
    Ines Okafor: A question goes up at the end.
    Mr Pell: Like this?
    Ines Okafor: Exactly like that.
    > Seven hands rise along the benches, one of them holding a ginger biscuit.
    Ines Okafor: The biscuit first.
    Nora Bell: Nora Bell. Did it ever make any money?
    Ruth Vane: Never. Not a penny in a hundred and twenty-three years.
    Ruth Vane: It was there to stop you from losing some.
    Nora Bell: So you can't say what it was worth?
    Ruth Vane: I can give you the number of boats lost on the bar.
    Ruth Vane: In the forty years before it, sixty-eight.
    Ruth Vane: In the forty years after it, five.
    > The Clerk copies 68 and 5 onto the flip chart, one beneath the other, and draws a line.
    Mr Pell: There was steam by then. Steam would've helped.
    Ruth Vane: It would. I'd give steam twenty of them.
    Tomas Lind: That's a fair allowance.
    Ines Okafor: Kwame, you're next, and you've still got some on your ear.
    > Kwame Asante brushes his ear, and a flake of tarred canvas drops onto his shoulder.
    Kwame Asante: Kwame Asante. Who has the key?
    Ruth Vane: To the tower? I've got one.
    > A long black key on a loop of tarred string is drawn up from inside the collar of her blouse.
    Clerk: The harbour office has one also.
    Mr Pell: And me.
    Léa Fontaine: I found one in my kitchen drawer.
    ~ 3
    Ines Okafor: Would everyone with a key to the lighthouse please raise a hand?
    > Eleven people raise a hand; a twelfth, a teenager by the door, raises his halfway and thinks better of it.
    Ines Okafor: I see.
    Ines Okafor: And we've been paying for a padlock.
    Clerk: Forty-one a year, with maintenance.
    Mr Pell: It's stiff, that padlock.
    Ines Okafor: How would you know, Mr Pell?
    Mr Pell: It says so on the padlock. In pencil.
    Ines Okafor: Léa, was yours a question or a stretch?
    Léa Fontaine: A question! Léa Fontaine, from under the Marigold.
    Léa Fontaine: The lens, the big glass one, where's it gone?
    > Ruth Vane looks at the Clerk; the Clerk looks at Ines Okafor; Ines Okafor looks at the ceiling.
    Ruth Vane: Shall I, or will you?
    Ines Okafor: It's in the cellar of the harbour office.
    Ines Okafor: In four crates, behind the Christmas lights.
    Léa Fontaine: It's been here the whole time?
    Ines Okafor: A museum asked for it in 1996, and we sent a form.
    Ines Okafor: They sent another, and ours is still winning.
    Clerk: We're awaiting their form about the form.
    > On a phone screen held toward the camera, four crates can be seen behind a plastic reindeer.
    Ruth Vane: A thousand and eight prisms, and one of them is chipped.
    Ruth Vane: That was the gull.
    Dag Mehta: The backwards one?
    Ruth Vane: The very same.
    Kwame Asante: Sorry, may I have another one? It's short.
    Ines Okafor: You've eleven seconds of lemon.
    Kwame Asante: If we sold it, would people still be let up?
    Ruth Vane: That is a question for the buyer, and the buyer sent a brochure.
    > A glossy brochure shows a lighthouse at sunset that has palm trees and is clearly somewhere else.
    Ines Okafor: That isn't our rock, by the way.
    Aiko Sato: That's not our ocean.
    Nora Bell: It says here, "wake to the song of the waves".
    Dag Mehta: You'd wake to it in the bath.
    > Nora Bell turns the brochure upside down, holds it at arm's length and passes it on.
    Ines Okafor: Mr Pell, you have been patient since Blackpool.
    > Mr Pell rises, turns his chair through ninety degrees and leans on it as on a lectern.
    Mr Pell: I've written it down, so that I'd keep to the point.
    Mr Pell: I want to ask what happens, supposing we do the third thing, the no further action thing, and it stands there another ten years and another twenty with everybody saying what a pity, and then one night it comes down, who do I ring, is what I want to know, and will there be somebody there to answer, or will it be one of those machines?
    ~ 3
    Ines Okafor: It did go up at the end.
    Ruth Vane: Arthur, that's the best question of the day, and it isn't mine.
    Ruth Vane: Ask the engineer.
    Tomas Lind: I'd planned it for later, but briefly.
    > Tomas Lind stands, buttons his jacket, unbuttons it, and puts a finger on page nineteen.
    Tomas Lind: A masonry tower doesn't topple like a tree.
    Tomas Lind: It'd lose the north face first, then the stair.
    Tomas Lind: After that the rest sits down, in a manner of speaking.
    Nora Bell: Politely?
    Tomas Lind: I would not say politely. I'd say northward.
    > With a finger he shows the direction, and everyone on the north side of the loft leans south.
    Aiko Sato: And not in May, please.
    Tomas Lind: I'll write to it.
    Mr Pell: And the telephone?
    Tomas Lind: It would be my telephone, I'm afraid.
    > Tomas Lind writes a number on a card, walks down the aisle and gives it to Mr Pell.
    Mr Pell: Is this your home?
    Tomas Lind: After six, yes. My daughter answers; she's four.
    Mr Pell: That's better than a machine.
    Ines Okafor: One last question, and I see an apron.
    Yusuf Haddad: Yusuf Haddad, the fish market.
    Yusuf Haddad: Madam Vane, one fish in a hundred, the light basket.
    Yusuf Haddad: When did it stop?
    > Ruth Vane searches the index cards, twice, and then lays them down without having found it.
    Ruth Vane: Do you know, I can't find that anybody ever stopped it.
    Ruth Vane: They only stopped filling it.
    ~ 5
    Yusuf Haddad: Ah.
    Yusuf Haddad: Then I must have a talk with my scales.
    > Yusuf Haddad sits down slowly and begins to count something on the fingers of one hand.
    Ines Okafor: Ruth, put your shoes on, you are excused.
    Ruth Vane: I'm staying. I want to see how it comes out.
    # What ships really steer by
    : Harbour pilot Dag Mehta explains satellites, leading marks and the chip shop sign, and says that no ship needs the light. Then he describes a night last winter when the screens were wrong.
    > Dag Mehta takes the platform in his orange jacket and sets a paper cup down on the chart table.
    Ines Okafor: Dag Mehta, harbour pilot, you have fifteen minutes.
    Dag Mehta: I'll want eight.
    Ines Okafor: I may have to frame that.
    ! Lights, screens and marks | Dag Mehta on how ships find Skerrow today, why nobody needs the lamp, and what he looks for anyway.
    Dag Mehta: Dag Mehta. I've been a pilot here for twenty-two years.
    Dag Mehta: That's about nine thousand ships in and out.
    Dag Mehta: I've bumped two, and one of them deserved it.
    Yusuf Haddad: The red one!
    Dag Mehta: The red one.
    > A chart of the approaches is unrolled across the trestles and held down with four water glasses.
    Dag Mehta: People ask me, what do ships steer by these days?
    Dag Mehta: I'll be honest. They steer by a telephone.
    Mr Pell: Who do they ring?
    Dag Mehta: Nobody, Mr Pell. It rings them.
    Dag Mehta: A very dear telephone, bolted to the bridge.
    Dag Mehta: It listens to satellites and puts a little ship on a chart.
    Dag Mehta: The mate watches the little ship.
    Dag Mehta: Nine days in ten it's right to within a couple of metres.
    > On a borrowed tablet a small black triangle creeps along a dotted line toward a drawing of a quay.
    Dag Mehta: Then there's the radar, and that doesn't take opinions.
    > A row of fishermen at the back mouth the words along with him, apparently from long practice.
    Dag Mehta: There's the echo sounder, that's for what's under you.
    Dag Mehta: And there are the buoys, eleven of them, lit.
    Dag Mehta: Tomas here looks after those, and very well too.
    Tomas Lind: Ten lit. Number seven has a cormorant.
    Dag Mehta: Number seven has had a cormorant since Easter.
    Aiko Sato: He is a shag, in fact.
    Dag Mehta: He's heavy, whatever he is.
    > The loft laughs; Tomas Lind makes a small mark in the margin beside a drawing of a buoy.
    Dag Mehta: So I'll say it plainly, because Ruth was hard to follow.
    Dag Mehta: No ship that comes to this town needs that light.
    ~ 3.5
    Dag Mehta: If you lit it tomorrow, not one captain would change course.
    Dag Mehta: Some of them would write in to complain about the glare.
    > Ruth Vane, shoes on, folds her arms and nods at him the way one nods at a good pupil.
    Ruth Vane: Quite right. Now tell them the rest.
    Dag Mehta: I'm coming to the rest.
    Kwame Asante: Kwame Asante. So it's of no use at all?
    Ines Okafor: After, Kwame, not through.
    Dag Mehta: I'll take it, it's where I was heading.
    Dag Mehta: I said the light. I didn't say the tower.
    > He walks to the window and lays his whole palm on the glass, next to the white tower.
    Dag Mehta: A light is for the night. That is a daymark.
    Dag Mehta: It's white, it's tall, and it stays where it's put.
    Dag Mehta: You'd be surprised how few things do all three.
    Nora Bell: My husband does two.
    Ines Okafor: We'll not ask which.
    > Nora Bell's needles click on, and the man next to her inspects his own white hair in the window.
    Dag Mehta: Now, who knows how I bring a ship over the bar?
    Mr Pell: Slowly.
    Dag Mehta: Slowly, thank you, Mr Pell. And in line.
    > Dag Mehta holds up a pencil and the empty cup, one behind the other, with one eye shut.
    Dag Mehta: You want two marks, a near one and a far one.
    Dag Mehta: When the one stands right over the other, you're safe.
    Dag Mehta: If they slide apart, you are drifting.
    Dag Mehta: It needs no battery, and you can't hack it.
    Léa Fontaine: And what are our two, please?
    Dag Mehta: I was hoping that nobody would ask.
    ~ 3
    > He looks toward the back benches, where a man in a striped paper hat is eating from a cone.
    Dag Mehta: Leaving the harbour, I look ahead and keep the tower on the perch.
    Dag Mehta: That's the old iron post. That's official, it's in the book.
    Dag Mehta: Coming in, I look over my shoulder at the tower,
    Dag Mehta: and I look in front at the chip shop.
    > A night photograph shows the quay in fog with a single red neon fish glowing above a doorway.
    Nora Bell: The chip shop!
    Dag Mehta: It's the brightest red light on forty miles of coast.
    Dag Mehta: Put the neon fish dead ahead and the tower dead astern
    Dag Mehta: and you've nine metres under you all the way in.
    Ines Okafor: Is the chip shop aware of this?
    Dag Mehta: They closed for a holiday in June, and I nearly lost a dredger.
    = 39:50.1 39:52.5 Yusuf Haddad: I supply that fish! The real ones, I mean!
    > The man in the paper hat stands, receives a round of applause, and sits down on his chips.
    Ines Okafor: Clerk, find out if we can list a neon sign.
    Clerk: As a monument, or as a hazard?
    Ines Okafor: Whichever has the shorter form.
    ~ 3.5
    Dag Mehta: Aiko has a saying for this. She told me it in the queue.
    Dag Mehta: Silently, she wrote it on a cup.
    > He turns the paper cup around; on its side, in black marker, are five Japanese characters.
    Aiko Sato: 灯台下暗し。
    Aiko Sato: At the foot of the lighthouse, it is dark.
    Aiko Sato: It means we don't see what is nearest to us.
    Dag Mehta: There you are. For twenty-two years I have used that tower
    Dag Mehta: and I've never once put it down in a report.
    > Dag Mehta sets the cup on the chart, exactly over the small printed star of Skerrow Rock.
    Dag Mehta: I'll tell you about last winter, and then I'm done.
    Dag Mehta: The ninth of January, around six in the morning.
    Dag Mehta: A coaster, the Baltic Heron, with fertiliser.
    Dag Mehta: She's eighty-eight metres, with six crew and one cat.
    Dag Mehta: I climb aboard off the outer buoy. Snow showers.
    Dag Mehta: The master's a nice man. He's got two screens, both new.
    > On the chart his finger moves in from the west, past a printed wreck symbol dated 1911.
    Dag Mehta: And both of them say that we're in the churchyard.
    Nora Bell: Whose churchyard?
    Dag Mehta: Ours!
    ~ 3
    Dag Mehta: I don't mean near it. In it, by the yew.
    Dag Mehta: Doing seven knots, among the Bells and the Pells.
    Mr Pell: We're on the left as you come in.
    Dag Mehta: Somebody out there was jamming the satellites.
    Dag Mehta: Who, I've no idea. It happens now, more than it did.
    > Aiko Sato has stopped writing, and the teenagers on their bench have put away their phones.
    Dag Mehta: So that's the telephone gone, and the snow's on the radar,
    Dag Mehta: and the ebb's setting us north, two knots, like Ruth said.
    Dag Mehta: And the master looks at me, and the cat looks at me.
    Dag Mehta: And I went out on the bridge wing with the door banging and the snow in my teeth, and I did what they must have done on the Marigold, I looked for the one thing that hadn't moved, and I couldn't find it, and I counted, I don't know why, I counted seconds, and I'd got to a hundred and ninety when the shower went through and there it was.
    ~ 5
    > Through the window behind him the rain has thinned, and the tower stands out sharply against the cloud.
    Dag Mehta: It had no light on it. It was just a bit paler than the sky.
    Dag Mehta: It was on the wrong hand.
    ~ 4
    Dag Mehta: I said hard to starboard, and the master didn't argue.
    Dag Mehta: We cleared the north side by the length of this room.
    Mr Pell: And the birds?
    Dag Mehta: Not home yet, in January.
    > Heads turn to measure the loft, from the hoist door to the platform and back.
    Tomas Lind: Twenty-six metres, wall to wall.
    Dag Mehta: I'd have said less, but I was busy.
    Ruth Vane: How long was it out of your sight, Dag?
    Dag Mehta: You know how long, I told you on the quay.
    Ruth Vane: Tell them.
    Dag Mehta: A bit over three minutes.
    > Ruth Vane closes her eyes, and her lips move once as though reading a short line.
    ~ 6
    Dag Mehta: Now I'm not saying that's worth two point four million.
    Dag Mehta: A steel pole with paint on it would have done the job.
    Dag Mehta: Tomas could put one up in a week.
    Tomas Lind: In three weeks, given weather. About ninety thousand.
    Dag Mehta: In three weeks. So it's not an argument, it's just what happened.
    Dag Mehta: If you let the sea have it, then get me the pole first.
    Dag Mehta: If you sell, put it in writing that it stays white.
    Dag Mehta: I've heard that hotels like a feature colour.
    > The brochure lies open under the microphone, its lighthouse painted in tasteful stripes of sage.
    Kwame Asante: May I ask it now? What about the cat?
    Dag Mehta: The cat was sick on the chart. She's fine.
    Léa Fontaine: What's she called?
    Dag Mehta: Radar.
    Ines Okafor: Any more for the pilot, with or without fur?
    Nora Bell: Nora Bell. If it's only a mark, why do you look so fond of it?
    > Dag Mehta opens his mouth, closes it, and picks up the paper cup with the writing on it.
    Dag Mehta: When I come off a night job, the launch brings me home.
    Dag Mehta: I'm cold, I'm fifty-one, and my knees have gone.
    Dag Mehta: And I look up and think, well, you're still here too.
    ~ 4.5
    Dag Mehta: That was seven and a half minutes, I believe.
    Ines Okafor: It was eight and a bit, but I was looking out of the window.
    > Ines Okafor takes off her reading glasses, wipes them on the green cardigan and winds the lemon.
    Ines Okafor: So, here is what we have heard in the first part.
    Ines Okafor: It was paid for in fish, it failed for four minutes,
    Ines Okafor: it has eleven keys and no lamp,
    Ines Okafor: and the safety of this port rests on a tower and a haddock.
    Yusuf Haddad: It's a cod, Madam Chair. On the sign. Look at the chin.
    Dag Mehta: I only ever see it in fog.
    Ines Okafor: I'm corrected on the species.
    > The Clerk crosses out one word in the ledger and writes a shorter one above it.
    Ines Okafor: Tomas Lind, bring up your ranges.
    Ines Okafor: And somebody empty the bucket.
    > Kwame Asante carries the brimming blue bucket down the aisle in both hands, and every bench leans away.
    ~ 4
    """#
}
