// swift-format-ignore-file: each line is one segment, however long.

/// The hearing, its end: the residents and the vote.
enum HearingTextVote {
  static let text = #"""
    @ 1:28:30
    # Three minutes and a hen
    : The chair opens the floor and sets a kitchen timer shaped like a hen. Nora Bell speaks for the hotel and Kwame Asante for letting the sea have the tower.
    > Ines Okafor sets a yellow kitchen timer in the shape of a hen on the council table.
    Ines Okafor: We come to the part you all stayed for.
    Ines Okafor: Residents. Three minutes each, and I mean minutes.
    Ines Okafor: The lemon fell into the leek and potato at lunch.
    Ines Okafor: It still ticks, but it has lost the will to ring.
    Ines Okafor: So I have borrowed this hen from the school kitchen.
    > The hen stands beside the water jug, its wings painted with tiny minute marks.
    Ines Okafor: When the hen rings, you may finish your sentence.
    Ines Okafor: One sentence. I know what some of you can do with commas.
    - She's looking at you, Pell.
    Ines Okafor: I am looking at nobody. I am looking at the whole third row.
    > Laughter runs along the benches under the hanging floats and coils of tarred rope.
    Ines Okafor: And before you ask, yes, the platform looks different.
    Ines Okafor: Over the soup, six councillors declared an interest.
    Ines Okafor: Four have let a shed to the hotel's surveyor, and two are his aunts.
    > Six councillors sit in a row on the front bench with their water glasses on their knees.
    Ines Okafor: By the charter of 1871 their chairs pass to those who gave evidence.
    Ines Okafor: So Ruth, Tomas, Dag, Aiko, and Yusuf for the market.
    - That's five! Who's got the sixth?
    Clerk: The Clerk has the sixth. I don't make a noise about it.
    Ines Okafor: Then we are seven again. Clerk, who's first on the sheet?
    Clerk: Nora Bell, of Capstan Street, speaking to option B.
    Clerk: Option B being the sale, at three hundred and ten thousand.
    Ines Okafor: Thank you. Nora, the microphone is the grey one.
    > Nora Bell walks to the lectern in a soup-splashed apron with a folded bakery bag in her hand.
    Nora Bell: I came straight from the washing-up, so excuse the apron.
    Nora Bell: I wrote this on a bread bag. It's all I had.
    Ines Okafor: The bag may be entered as evidence. Go ahead.
    > The chair twists the hen a quarter turn and the ticking comes through the loudspeakers.
    Nora Bell: My name is Nora Bell and I've baked here for nineteen years.
    Nora Bell: I get up at half past two in the morning.
    Nora Bell: From my window at that hour you see one thing.
    Nora Bell: You see a big pale tower with nothing in it.
    Nora Bell: I was a girl when it still went round.
    Nora Bell: It came across my ceiling like a slow broom.
    Nora Bell: So don't anybody tell me I have no feelings about it.
    > An elderly woman in the second row nods and folds her programme into a fan.
    Nora Bell: But I have a son, and he's twenty-two.
    Nora Bell: He's a good cook. He's a very good cook.
    Nora Bell: And where does he cook? On a ferry, in Norway.
    Nora Bell: He sends me photographs of potatoes.
    > Several people laugh, and Nora waits without smiling until the last one has stopped.
    Nora Bell: It's funny, yes. I've got forty of them on the fridge.
    Nora Bell: The man with the hotel wants eleven staff.
    Nora Bell: Eleven, all year, with a pension. I rang up and asked, twice.
    Nora Bell: Fourteen rooms is twenty-eight breakfasts, and that's bread.
    Nora Bell: That's a second oven, and a second oven is one more pair of hands.
    Nora Bell: You say two point four million to mend it.
    Nora Bell: I divided that by the steps, while the dough was resting.
    Nora Bell: It's twelve thousand two hundred and forty-five a step.
    > Tomas Lind checks the figure on a pocket calculator and quietly raises one thumb.
    Nora Bell: Thank you, Tomas. I carried the one.
    Nora Bell: I've never sold a loaf for what one of those steps costs.
    Nora Bell: And who walks up them? Officially nobody. There's a padlock.
    Nora Bell: We're proud of a staircase that nobody's allowed on.
    > Mr Pell studies the ceiling beams with sudden and thorough interest.
    Nora Bell: I don't love the hotel. I've seen the drawing.
    Nora Bell: It looks like somebody dropped a fish tank on a chess piece.
    Nora Bell: But a fish tank with lights on is better than a chess piece in the dark.
    Nora Bell: And don't shout wall at me. Let him build his own wall.
    Nora Bell: Take the three hundred and ten thousand.
    Nora Bell: Put it in the school roof, put it in the road.
    Nora Bell: And make him sign that he hires from here first.
    Nora Bell: That's the bag. I've come to the bottom of the bag.
    > The hen rings, hopping half an inch sideways on the green felt of the table.
    Ines Okafor: To the second. You should chair this council.
    Nora Bell: I'd have to get up later than I'm used to.
    > Nora folds the bread bag along its old creases and walks back to applause from the left side.
    Ines Okafor: One question, from the engineer, if it's short.
    Tomas Lind: Did he say who pays for the north footing?
    Nora Bell: His assistant said it would be looked into.
    Tomas Lind: By whom, if I may ask?
    Nora Bell: She didn't say by whom. She had a nice voice.
    Ruth Vane: I have rung that voice. It looked into nothing.
    Ines Okafor: Ruth, you had the whole nineteenth century. They get three minutes.
    Ruth Vane: I withdraw the voice.
    ~ 4
    > The Clerk turns a page of the speakers' sheet and runs a ruler down to the second name.
    Clerk: Kwame Asante, of the lifeboat house, to option C.
    Clerk: Option C is worded here as no further action.
    Kwame Asante: Which is a long way of saying let it fall.
    Ines Okafor: It's a long way of saying a lot of things. Please.
    > Kwame Asante, in a yellow lifeboat jacket, rests both hands on the lectern as if it might roll.
    Kwame Asante: Good evening. I fix your wiring by day.
    Kwame Asante: When the pager goes, I drive the lifeboat tractor.
    Kwame Asante: So I'll be gone mid-sentence if it goes tonight.
    Ines Okafor: The hen will stop for the pager. Nothing else.
    > A black pager lies face up on the lectern beside a glass of water and a pencil.
    Kwame Asante: I want to talk about the slipway.
    Kwame Asante: I know it isn't on the paper. That's my point.
    Kwame Asante: The slipway has a crack you can put your boot in.
    Kwame Asante: I know because I put my boot in it.
    Kwame Asante: We launched nine times last winter over that crack.
    Kwame Asante: Nine times I thought about the axle.
    > Dag Mehta, at the far end of the council table, closes his eyes and nods slowly.
    Kwame Asante: Mending it is ninety thousand. I have the quote here.
    Kwame Asante: Ninety, next to two million four hundred thousand.
    Kwame Asante: It was me who found page 52, and I've had a bad conscience since the soup.
    Kwame Asante: I'm not good with speeches, but I'm good with fuses.
    Kwame Asante: And when too much hangs on one fuse, you take something off.
    Kwame Asante: I have nothing against the old fellow on the rock.
    Kwame Asante: I proposed to my wife at the bottom of it.
    Kwame Asante: She said ask me again somewhere out of the wind.
    > A woman in the fourth row covers her face with a scarf while her neighbours pat her shoulders.
    Kwame Asante: So I asked again in the chip shop, and that worked.
    Kwame Asante: What I'm saying is, the place didn't do it. We did it.
    Kwame Asante: My father came here from Takoradi as an engineer on a reefer ship, and he told me he saw that light before he saw the country, and he thought, somebody down there is awake, somebody has stayed up for me, and I have carried that all my life, and I'm telling you that it was the somebody he loved and not the stone.
    > The room stays still, and rain can be seen running down the tall loading door behind Kwame.
    ~ 5
    Kwame Asante: That somebody is now eight volunteers and a tractor.
    Kwame Asante: The light moved. It's on the tractor now. It's orange.
    Kwame Asante: Eleven centimetres a year, the rock is going.
    Kwame Asante: The sea doesn't take amendments, Madam Chair.
    Ines Okafor: I have noticed. It also ignores the agenda.
    Kwame Asante: So let it go with dignity. Take the brass off.
    Kwame Asante: Put the weathervane in the school, and a photo in every house.
    Kwame Asante: Give the birds the rock, and give us the ninety thousand.
    > The hen rings while Kwame is already picking up the pager and clipping it to his collar.
    Kwame Asante: And nobody gets hurt by a falling cornice. That's all.
    Ines Okafor: Thank you, Kwame. May the pager stay asleep.
    Aiko Sato: One small thing about giving the birds the rock.
    Ines Okafor: Small like a wren or small like an albatross?
    Aiko Sato: Like a wren. Seventy of the pairs live on the tower itself.
    Aiko Sato: I said it before the soup and I'll say it after.
    Aiko Sato: If the tower goes, Gustav and Mrs Tanaka go with it.
    > Aiko Sato holds up a photograph of white birds packed along a narrow stone window ledge.
    Kwame Asante: I'd forgotten those two live indoors.
    Aiko Sato: Outdoors, but with architecture.
    Dag Mehta: I'd like the slipway minuted, Chair. It's real.
    Ines Okafor: It is minuted. Clerk, underline it.
    Clerk: I have underlined it with the ruler.
    > In close view the Clerk's ruler lies under the words slipway, ninety thousand, crack, boot.
    Yusuf Haddad: The market's lorries use that slip road too.
    Yusuf Haddad: I lost a crate of mackerel in that crack at Christmas.
    Kwame Asante: So that's what the smell was.
    Yusuf Haddad: It was a very good crate. We held a minute's silence.
    > Yusuf Haddad places a hand over his heart, and the market women behind him do the same.
    Ines Okafor: Before the next speaker, the windows.
    Ines Okafor: Somebody has opened the seaward one and my papers are leaving.
    > A young man on a bench stretches to pull the seaward window shut with a boat hook.
    - It's stuck on the rope again.
    Ines Okafor: Then take the rope off, as your grandfather did.
    - My grandfather put the rope on!
    Ines Okafor: Then forgive him and pull harder.
    > The window bangs shut and three sheets of paper settle on the floor near the tea urn.
    ~ 3.5
    Ines Okafor: Two down. The hen is warm. Who's next?
    # Lime, and a key
    : Léa Fontaine explains mortar and how a tower can be mended a piece at a time. Mr Pell talks through the bell and puts something on the table.
    > Léa Fontaine carries a shoebox to the lectern and lifts out two grey lumps wrapped in newspaper.
    Clerk: Léa Fontaine, of the sail yard cottages, undeclared.
    Léa Fontaine: Undeclared sounds like I am smuggling something.
    Ines Okafor: You do have a shoebox. What's in it?
    Léa Fontaine: Mortar. Two kinds. I am a stonemason, for those who thought I paint.
    - We all thought you paint!
    Léa Fontaine: I own one easel. It holds my coat.
    > She sets the two lumps side by side and brushes crumbs of newsprint from the sloping wood.
    Léa Fontaine: Start your chicken, please, Madame.
    Ines Okafor: It is running. It has been running since the shoebox.
    Léa Fontaine: I came here four years ago from Finistère.
    Léa Fontaine: Before that I worked on six lighthouses.
    Léa Fontaine: Two of them in the water, on a rope, in February.
    Léa Fontaine: So I went to look at yours, with a small hammer.
    Tomas Lind: Did you have permission for the hammer?
    Léa Fontaine: It was a very polite hammer.
    > Tomas Lind writes something down, underlines it, and then looks up with open curiosity.
    Léa Fontaine: This lump is from 1871. Lime, sand, some seashell.
    Léa Fontaine: Press your nail in it and it gives a little.
    Léa Fontaine: This other one is cement, from a repair in the sixties.
    Léa Fontaine: Hard like the heart of an insurance man.
    > A man in a grey suit near the door laughs louder than everybody else.
    Léa Fontaine: When the tower moves, the lime moves with it.
    Léa Fontaine: The cement doesn't move. It cracks the stone beside it.
    Léa Fontaine: Half of what is wrong up there, we did ourselves.
    Léa Fontaine: With good intentions, and a cement mixer.
    Ruth Vane: 1963. The minutes call it a permanent solution.
    Léa Fontaine: Permanent is a word for people who go home after.
    > Ruth Vane writes the sentence on the back of her hand with a fountain pen.
    Léa Fontaine: Now, the price. Two point four million is honest.
    Léa Fontaine: But it's the price for everything on one day.
    Léa Fontaine: Nobody mends a tower on one day.
    Léa Fontaine: You begin at the foot, because of the sea.
    Léa Fontaine: Then you stop and you see if it's still standing.
    Léa Fontaine: In my country we say « petit à petit, l'oiseau fait son nid ».
    Léa Fontaine: Little by little the bird makes its nest.
    Aiko Sato: The kittiwake makes hers from mud and old rope.
    Léa Fontaine: Then she and I have the same supplier.
    > Aiko Sato laughs with her hand over her mouth and slides the photograph back into its folder.
    Léa Fontaine: The foot on the north side, that is the one.
    Léa Fontaine: If you do the foot, you've bought thirty years to argue.
    Léa Fontaine: If you don't, the sea will chair the next meeting.
    Léa Fontaine: And the man of the hotel can let his rooms to the crabs.
    Nora Bell: He did say there'd be sea views.
    Léa Fontaine: From underneath, yes. Very exclusive.
    > The whole left side of the loft laughs, Nora Bell against her will and into her apron.
    Léa Fontaine: I will teach anyone who wants to learn to point with lime.
    Léa Fontaine: Saturdays. Free. You bring gloves and a sandwich.
    > The hen rings, and Léa catches it with one finger before it can hop.
    Léa Fontaine: And I would like my name in the register as a mason.
    Ines Okafor: Clerk, please correct the register. Not a painter.
    Clerk: Corrected. There was a palette drawn in the margin.
    ~ 3
    Tomas Lind: Chair, may I put one question about the thirty years?
    Ines Okafor: If you put it in numbers we can follow.
    Tomas Lind: Without the footing, thirty years is three metres thirty of rock.
    Tomas Lind: With it, at three centimetres a year, it's only ninety.
    Tomas Lind: Does that agree with what you saw on your six?
    Léa Fontaine: It agrees, if somebody keeps the drain clear.
    Tomas Lind: Then I agree, with the drain in writing.
    Léa Fontaine: I would marry a drain in writing.
    > Tomas Lind turns slightly pink and adjusts a row of three perfectly straight pencils.
    Ines Okafor: The record will show an engineer agreeing in public.
    Ines Okafor: Mr Pell. I see that you are already standing.
    Mr Pell: I'm fresh. I brought my own chair.
    ! Mortar and stages | Léa Fontaine shows lime from 1871 beside cement from 1963 and says a tower is mended from the foot up, a piece at a time. The north footing alone buys about thirty years.
    > Mr Pell, his raincoat open over a navy jersey, comes forward with a small brown dog behind him.
    Clerk: Mr Pell, of Landing Cottage, on all three options.
    Ines Okafor: All three, in three minutes. That's one each.
    Mr Pell: I'll need a bit more for the first one.
    Ines Okafor: And is the dog on the speakers' sheet?
    Mr Pell: She's the gentleman's. She's followed me since the mackerel.
    Mr Pell: She's called Bosun and she's got no opinion.
    > The dog lies down across the foot of the lectern and puts her chin on the cable.
    Mr Pell: Now. You've all been talking about that tower like it's a sum.
    Mr Pell: I live opposite. I'm the nearest person with a boat.
    Mr Pell: I can tell you it whistles in a south-westerly.
    Mr Pell: And in a northerly it sort of hums, like a wife with a secret.
    - Which you'd know about, would you?
    Mr Pell: Forty-one years married, Gerald. I know the whole tune.
    > A bald man in the fifth row raises both palms in surrender while his bench shakes.
    Mr Pell: I was there in ninety-four when they took the lamp out.
    Mr Pell: Two men and a winch, and a young person with a form.
    Mr Pell: They'd brought the wrong spanner, so they borrowed mine.
    Mr Pell: I never got that spanner back. I've got the receipt.
    Ines Okafor: Is the council being invoiced, Mr Pell?
    Mr Pell: I'm only mentioning it. Three-quarter Whitworth.
    > He draws a yellowed slip of paper from his wallet and smooths it flat on the lectern.
    Mr Pell: So I'm stood up there holding the lantern door for them, and down goes the lamp in a blanket like somebody's grandmother, and off they go round the point with it, and it gets quiet, and Walter comes by me with the bulb in his pillowcase, not looking, and I look down, and there's the lantern key in my hand, and he's not a man you'd stop just then, and I thought, well, somebody'll ask, and I rowed home and had my tea.
    ~ 4.5
    Mr Pell: Nobody asked. This morning you said, who's got a key, and I said, me.
    Mr Pell: You never said, to what.
    > Mr Pell reaches under his jersey and pulls out a short brass key on a bootlace.
    Ruth Vane: The lantern key? All these years you had it?
    Mr Pell: On the nail, behind the barometer.
    Ruth Vane: I wrote eleven letters to the ministry about that key!
    Mr Pell: I'm not the ministry, Ruth. You only had to knock.
    > Ruth Vane half rises from her chair, gripping the table's edge with her inky hand.
    Ines Okafor: The council has had the lantern lock drilled out twice.
    Ines Okafor: At a cost, Clerk, of what?
    Clerk: Eighty-four, and then ninety-one with the locksmith's lunch.
    Mr Pell: I rowed him over. He was ever so long about it.
    Ines Okafor: And you didn't think to mention the key?
    Mr Pell: He seemed proud of his drill.
    > The hen rings and rings, and nobody at the council table moves to silence it.
    Ines Okafor: That was your three minutes, and a fair part of mine.
    Mr Pell: I've not got to the options yet.
    Ines Okafor: One sentence. Commas permitted, for the key's sake.
    Mr Pell: I row across every Sunday and I go up, all hundred and ninety-six, and I wind nothing and I light nothing, but I open the lantern and let the bad air out, and I sweep up after the birds, and I tell it the news, and if you sell it I shall have to ask a man in an aeroplane for leave to do that, and if you let it drop then I'll have nobody to tell, so you can put me down for the first one, whatever it costs, and I've four hundred in the post office that says I mean it.
    > Bosun the dog gets up, turns once around, and lies down on Mr Pell's boots instead.
    ~ 6
    Ines Okafor: Thank you. That was one sentence. I checked.
    Kwame Asante: You've been going over there alone, at your age?
    Mr Pell: I rest at the sixtieth and the hundred and twelfth.
    Kwame Asante: Take a radio with you next time, man.
    Mr Pell: What would I want to listen to up there?
    Kwame Asante: A radio to call us with, not for the football.
    > Kwame unclips a small orange handset from his jacket and leaves it on the lectern's edge.
    Mr Pell: Oh. Well. That's civil of you.
    Tomas Lind: For safety's sake, I must say the stairs are closed.
    Mr Pell: I know they are. I close them after me.
    Tomas Lind: Are there any treads loose, as far as you've seen?
    Mr Pell: Numbers thirty-one and one-forty. I step long.
    > Tomas Lind, after a pause, writes down both numbers in the margin of his survey.
    Tomas Lind: That agrees with my stair sheet. I had only thirty-one.
    Ines Okafor: The key, Mr Pell, if you would lay it on the table.
    Mr Pell: Lay it, or give it up?
    Ines Okafor: Lay it. We'll come to the grammar later.
    > The brass key lands on the green felt between the hen and the water jug.
    # The tower in cardboard
    : Nineteen pupils carry in a model of the tower at one to twenty and count its steps aloud. Their questions prove harder than anything from the adults.
    Clerk: The fifth entry is in crayon. It says, all of us.
    Ines Okafor: That'll be the school. Open both doors, they have cargo.
    > Both halves of the loading door roll aside and a column of children enters out of the rain.
    > Six pupils carry a cardboard lighthouse taller than any of them, wrapped in a shower curtain.
    - Mind the urn! Mind the urn!
    - It's leaning, it's leaning to the left.
    Tomas Lind: Support it lower down. At the base, please.
    - We know where the base is, mister.
    > The tower passes under a beam with a finger's width to spare and the benches gasp together.
    Ines Okafor: Welcome. Who is going to speak for the class?
    Pupil: We drew lots and I lost.
    Ines Okafor: That's how I became chair. Stand on the fish box.
    > A girl with a gap in her teeth climbs on an upturned fish box behind the lectern.
    Pupil: Good evening, council and people and dog.
    Pupil: This is our tower. It's one to twenty.
    Pupil: The real one's thirty-eight metres.
    Pupil: So ours is one metre ninety, with the weathervane off.
    Pupil: The weathervane's a fork. It broke on the bus.
    > A boy holds up a bent dinner fork so that everybody on both sides can see it.
    Pupil: We made it out of forty-four cereal boxes.
    Pupil: Everyone had to eat very fast for a month.
    Nora Bell: I wondered what had happened to my toast orders.
    Pupil: Sorry, Mrs Bell. It was for science.
    Ines Okafor: Does it come apart, or is that the rain?
    Pupil: It opens. We put hinges on the south side.
    > Two boys swing the cardboard wall open and show a spiral stair of matchsticks going up inside.
    ~ 3
    Ruth Vane: Oh, that is very fine. Look at the newel!
    Pupil: There's a hundred and ninety-six. You can count.
    Ruth Vane: I intend to, young lady.
    > Ruth Vane leaves the council table with her stick and bends close to the matchstick stair.
    Pupil: We worked it out. A real step's seventeen and a half.
    Pupil: Times a hundred and ninety-six makes thirty-four metres thirty.
    Pupil: So there's three metres seventy left over at the top.
    Pupil: We don't know what that's for.
    Tomas Lind: That's the lantern, the roof, and a little pride.
    Pupil: That's what Miss said. Only not the pride.
    > Their teacher, soaked to the elbows, smiles from behind a pile of small coats.
    Pupil: Those white things are kittiwakes. They're popcorn.
    Pupil: We put two hundred and twelve but then it's pairs.
    Pupil: So we had to do two hundred and twelve more.
    - And Oskar ate some!
    - I only ate the spares.
    Aiko Sato: So tonight we have a small decline in the colony.
    Pupil: Four hundred and nineteen. He ate five.
    > A round-faced boy in the second row of children looks at the floor and stops chewing.
    Aiko Sato: Thank you for counting honestly. Adults often round up.
    Pupil: Now we'll show you the bad bit.
    > The girl points, and a boy slides a drawer of damp sand from under the tower's north side.
    Pupil: This is the rock. It loses eleven centimetres a year.
    Pupil: In our size that's five and a half millimetres.
    Pupil: So for every year we take one teaspoon out.
    Ines Okafor: How many teaspoons have you brought?
    Pupil: We'll stop when it falls over.
    > The teacher takes one step towards the model, thinks about it, and folds her arms.
    Tomas Lind: With respect, I should like to watch this closely.
    > Tomas Lind kneels on the planks at the level of the sand with his reading glasses on.
    School class: One!
    School class: Two! Three!
    School class: Four! Five! Six!
    - You took a big one there.
    - Did not, it was level!
    > A teaspoon scrapes sand from under the cardboard edge while nineteen children lean in.
    School class: Seven! Eight! Nine!
    School class: Ten! Eleven! Twelve!
    Tomas Lind: Look, there's a crack beginning, just as it should.
    ~ 5
    > A hairline gap opens in the damp sand and runs beneath the painted north wall.
    School class: Thirteen!
    Yusuf Haddad: يا سلام, I can't look at it.
    Yusuf Haddad: It means, well, it means I can't look at it.
    School class: Fourteen! Fifteen!
    > Yusuf watches between two fingers, and beside him Dag Mehta has stopped turning his pencil.
    Dag Mehta: Easy now. Easy on the north side.
    School class: Sixteen!
    > The cardboard tower tips slowly, then all at once, and drops popcorn over the front row.
    - Timber!
    ~ 8
    > Mr Pell, arms out, has caught the lantern room against his chest and stands quite still.
    Mr Pell: I've got him. I've got him, he's all right.
    Pupil: That was sixteen years, if nobody does anything.
    Pupil: On the bus we practised and it was fourteen.
    Tomas Lind: My own model says between twelve and eighteen.
    Ines Okafor: How much did your own model cost us, Tomas?
    Tomas Lind: I'd rather not say it in front of the cereal boxes.
    > Laughter breaks the silence, and the children begin gathering popcorn into a rain hat.
    ! Sixteen teaspoons | The class takes the rock away under its model, one teaspoon for each year at eleven centimetres. It falls at sixteen; the engineer's own model says twelve to eighteen.
    Pupil: We aren't sad. We've got the lid and most of the middle.
    Ines Okafor: What did you learn from it, apart from gravity?
    Pupil: That nothing happens for ages.
    Pupil: And then you should've started before.
    > Dag Mehta looks along the table at his colleagues, none of whom looks back at him.
    Tomas Lind: I'd like that as the first page of my report.
    Pupil: You can have it. It's not long enough for homework.
    Pupil: We've got three questions. They're on my hand.
    Ines Okafor: Read out your hand.
    > She turns her palm to the lamp, where blue ink has run a little in the rain.
    Pupil: Question one. Who said it could be turned off?
    Ruth Vane: A man called the Deputy Director of Buoys.
    Ruth Vane: He came for one afternoon and never got out of the car.
    Pupil: Can he be told off?
    Ruth Vane: He's dead, dear. But I did write to him.
    > Ruth Vane straightens up beside the stair with one hand on the small girl's fish box.
    Pupil: Number two. If the hotel has it, can we go up?
    Nora Bell: I suppose if you bought a lemonade.
    Pupil: How much is the lemonade?
    Nora Bell: That's what I'd be worried about, too.
    Pupil: And the third one's smudged. It's about the birds.
    > The girl holds her palm close to her nose, and a classmate whispers into her ear.
    Pupil: It says, has anybody asked them.
    ~ 4
    Aiko Sato: I ask them every June. They throw things at me.
    Aiko Sato: We have a saying: 石の上にも三年.
    Aiko Sato: Three years, even on a cold stone, and it grows warm.
    Aiko Sato: These have sat on ours since before you had parents.
    Aiko Sato: I think that is their answer. They're still sitting.
    Pupil: So that's a yes for keeping the stone.
    Aiko Sato: In science we'd say it is not a no.
    > A boy copies the Japanese characters from Aiko's notepad on the back of his hand.
    Pupil: Then we vote for mending it. All nineteen of us.
    Ines Okafor: I can't count you for eight or nine years.
    Pupil: Will it still be there in eight or nine years?
    > Ines Okafor opens her mouth, closes it, and looks along the table at the engineer.
    Tomas Lind: That depends upon the next hour, really.
    Pupil: Okay. We've got to go. There's a bus.
    Ines Okafor: The hen hasn't rung. You have eleven seconds over.
    Pupil: You can have them. You look like you need them.
    > The children file out past the urn, each handed a warm bun from Nora Bell's basket.
    Mr Pell: You've left him behind! Your tower!
    Pupil: He can stay. You'll need to see the hole.
    > The model lies on two chairs with its door open and its sand drawer pulled out beneath.
    # One hundred and ninety-six names
    : Yusuf Haddad proposes to sell the tower a step at a time and to lease the keeper's store for the market. It ends in a quarrel, which ends in soup.
    > Yusuf Haddad stands up at the council table and buttons a jacket over his market apron.
    Yusuf Haddad: السلام عليكم, and peace also to the hotel.
    Yusuf Haddad: Madam Chair, I have an option D.
    Ines Okafor: The paper stops at C, Yusuf, with an appendix.
    Yusuf Haddad: I know it. I've written mine on the back.
    > He holds up the agenda, its reverse covered with columns in thick green market chalk.
    Ines Okafor: Three minutes, like everybody else. Councillor or no.
    Yusuf Haddad: I've sold a tonne of herring in three minutes.
    > The hen is wound again, and the chair turns its beak to face the fish merchant.
    Yusuf Haddad: First, what everybody knows. We have six hundred and forty thousand.
    Yusuf Haddad: The foot on the north side is five hundred and ninety.
    Yusuf Haddad: So we can buy the foot. Cash, on the table, today.
    Yusuf Haddad: Fifty is left over, and everybody says, ah, and then?
    Yusuf Haddad: For then, we sell the lighthouse.
    - What? You're for the hotel now?
    Yusuf Haddad: Let me finish! Not to one man. To a hundred and ninety-six.
    > A murmur moves backward through the benches and heads turn to find the model's stair.
    Yusuf Haddad: Each step gets a name on a small brass plate.
    Yusuf Haddad: One thousand for one step. Once, and for always.
    Yusuf Haddad: That makes a hundred and ninety-six thousand.
    Yusuf Haddad: You pay in four years, twenty-one a month, or in fish.
    Ines Okafor: How does one pay for a step in fish?
    Yusuf Haddad: Ask my cousin. He has been paying me in fish since the wedding.
    > Two market women in white boots nudge a tall man, who lifts his cap in confession.
    Yusuf Haddad: Second, the keeper's store at the bottom is dry.
    Yusuf Haddad: Good walls, north light, a drain in the floor.
    Tomas Lind: The drain's the best thing about it.
    Yusuf Haddad: I put two smokers there and a counter. Open at weekends.
    Yusuf Haddad: The market pays rent, nine thousand a year, indexed.
    Yusuf Haddad: And four jobs, not eleven. Four I can promise.
    Nora Bell: Four with a pension, or four with a bucket?
    Yusuf Haddad: Three with a pension, and my nephew with a bucket.
    > Nora Bell laughs despite herself and takes a stub of pencil from behind her ear.
    Yusuf Haddad: And you know what a tourist wants at the top of two hundred steps?
    Yusuf Haddad: He wants to sit down and eat a hot fish.
    Yusuf Haddad: The hotel man knows it. So why do we give him the tourist?
    > The hen rings and Yusuf bows to it deeply with a hand on his chest.
    Ines Okafor: I'm told step thirty-one is loose. Who'd buy that?
    Yusuf Haddad: That one's half price. It is an adventure.
    - Can I have my wife's name on one?
    Yusuf Haddad: You can have it on two, if you've quarrelled.
    - What about the goat's name?
    Yusuf Haddad: The goat pays the same as everybody.
    > A forest of arms goes up, and Yusuf chalks initials on the agenda as fast as he can.
    Ruth Vane: Put the nine keepers on the first nine steps.
    Ruth Vane: And nine wives, and Temperance Hale again, for the nights.
    Yusuf Haddad: That's nineteen, Miss Vane. Who pays for those?
    Ruth Vane: I've a silver teapot I have always disliked.
    Ines Okafor: This is a hearing, not an auction. Arms down.
    > The arms sink one by one, except for a small boy's, which is asking for the toilet.
    ~ 3
    ! Option D, the steps | Yusuf Haddad would put a name on each of the 196 steps for a thousand each and lease the keeper's store as a smokehouse: 196,000 once and nine thousand a year.
    Dag Mehta: May I say something, and say it badly?
    Ines Okafor: You may. Wind the hen if you like.
    Dag Mehta: I don't want the bird. It's two lines.
    > Dag Mehta, in his orange pilot's jacket, pushes back his chair so that it scrapes the planks.
    Dag Mehta: The whole thing is two point four million.
    Dag Mehta: Take off stage one, and you still want one million eight hundred and ten.
    Dag Mehta: Yusuf's brass plates bring a tenth of it.
    Yusuf Haddad: More than a tenth! Nearly eleven in the hundred.
    Dag Mehta: And a boat with nearly eleven in the hundred of her fuel
    Dag Mehta: gets nearly eleven in the hundred of the way.
    Yusuf Haddad: So we stay in port forever? Is that your seamanship?
    Dag Mehta: It's why I've never once called out the lifeboat.
    > Kwame Asante lifts a finger from the benches and seems to be counting something.
    Kwame Asante: Well. There was the one time.
    Dag Mehta: That was a gearbox!
    Yusuf Haddad: You hear? A gearbox! He tows us about seamanship!
    > The two men are both on their feet now with the hen ticking nowhere between them.
    Ines Okafor: Gentlemen, you are using up the same air.
    Dag Mehta: You sell people hope in a brass frame, Yusuf.
    Yusuf Haddad: And you sell them fog! Every meeting, fog!
    Nora Bell: And nobody's said what my son's supposed to do!
    Léa Fontaine: He can learn to point stone with me.
    Nora Bell: He's a chef, not a plasterer.
    Léa Fontaine: A plasterer? Madame, take that word outside!
    > Léa Fontaine has risen with a lump of mortar in her fist and everyone sees it.
    Ines Okafor: Léa, put down the nineteenth century.
    Mr Pell: And who's to have my Sundays, with smokers underneath?
    Mr Pell: I'll come down stinking like a kipper.
    Yusuf Haddad: You'd come down smelling like success!
    Kwame Asante: Not one of you has mentioned my slipway.
    - Oh, give it a rest with the slipway!
    Kwame Asante: I'll remember that when you're upside down off the bar.
    > Half of the room is standing, and the dog barks once at each speaker in turn.
    Ruth Vane: Is this a hearing or a herring?
    - You had your say in the first hour, Ruth.
    Ruth Vane: I've been having my say for eighty years.
    - Then stop for once! Stop!
    > Ruth Vane goes white, sits, and lays her stick slowly across her knees.
    ~ 7
    Ines Okafor: Who said that?
    ~ 4
    > A broad man in a wet oilskin looks at his hands while the bench empties around him.
    - Me. I did. I'm sorry, Miss Vane.
    - You taught me to read.
    Ruth Vane: I remember. It took two winters, Stefan.
    Ruth Vane: You were worth both of them. Sit down.
    > The man sits, wiping his face with his cap, and somebody passes him a tin mug.
    ~ 3
    Ines Okafor: I'd like everybody to look at the model for a moment.
    Ines Okafor: Nobody pushed it, you'll have noticed.
    Ines Okafor: They took it away by the teaspoon, all cheering.
    > The camera finds the cardboard tower lying on its chairs with popcorn in its windows.
    Ines Okafor: I have chaired this town for thirteen years.
    Ines Okafor: I've seen you fight over bins, bells and a bus shelter.
    Ines Okafor: I never saw you fight over anything you didn't love.
    Ines Okafor: Even the bus shelter.
    - Half of it.
    > At the back an old man removes his cap, as one does for half a bus shelter.
    Dag Mehta: Yusuf. I shouldn't have said the brass thing.
    Yusuf Haddad: And I'm sorry for the fog. You are sometimes clear.
    Dag Mehta: I'd buy a step. I'd still vote against you.
    Yusuf Haddad: حبيبي, that is the best customer there is.
    Yusuf Haddad: It means my dear friend, who is wrong.
    > Dag Mehta and Yusuf Haddad shake hands across the water jug and knock over the hen.
    Nora Bell: And I know it's not plastering, Léa.
    Léa Fontaine: And I've eaten your bread. I know he can cook.
    Nora Bell: Would you really teach him, if he came home?
    Léa Fontaine: In the week he cooks the fish, and Saturdays he learns stone.
    Nora Bell: He'd never be out of the bath.
    > Nora tears the bread bag in two and writes her telephone number on one half.
    Yusuf Haddad: A cook for the smokehouse! You see? Five jobs!
    Ines Okafor: Yusuf, stop while you're employed.
    Aiko Sato: There's one urn left. It's the one nobody could name.
    Aiko Sato: I have put miso in it. Now it has a name.
    > Aiko lifts the lid from a dented urn, and steam rises among the hanging net corks.
    Ines Okafor: Three minutes for soup. The hen will know.
    ~ 9
    > Paper cups pass hand over hand along the benches, and the broad man serves Ruth first.
    Ruth Vane: I can't tell what this was, and it's excellent.
    # Amendments
    : The council deliberates on repair in stages, and the motion grows birds, a drain, a ceiling and two apprentices. One adjective is struck out.
    > The last urn is empty, the benches are full, and the chair rights the fallen hen.
    Ines Okafor: The floor is closed. The council will now think aloud.
    Ines Okafor: For anyone who came in with the buns, here's how it works.
    Ines Okafor: Seven of us vote: five witnesses, the Clerk, and the hen's owner.
    - The Clerk really gets a vote? Since when?
    Clerk: Since 1871. It was last used about a harmonium.
    > The Clerk buttons his grey jacket and straightens a stack of papers with both palms.
    Ines Okafor: Please read the motion as it was left on the table.
    Clerk: That the town of Skerrow, having heard the engineer, the historian, the biologist, the pilot and the residents, shall retain and preserve its iconic lighthouse, and shall repair the same in stages, the first stage being the north footing, at a cost of five hundred and ninety thousand from the lighthouse fund, to be completed before winter.
    Ines Okafor: Thank you. I see five hands, and one is Ruth's stick.
    Ines Okafor: Stick first.
    Ruth Vane: I move to strike the word iconic.
    Ines Okafor: On what grounds?
    Ruth Vane: It's a word for handbags.
    > Ruth Vane crosses something out on her own copy with a single stroke that tears the paper.
    Dag Mehta: I'll second that with pleasure.
    Ines Okafor: Is anybody here in favour of iconic?
    ~ 4
    Ines Okafor: Iconic is struck. What else?
    Ruth Vane: And preserve. You preserve plums. One repairs a tower.
    Clerk: So it reads, shall retain and repair.
    Ruth Vane: Now it's a sentence one could be buried under.
    > The Clerk writes the change into the minute book in red and blots it with care.
    Ines Okafor: Aiko. That was amendment one, so you're two.
    Aiko Sato: Mine's about the wheel of months. It's too round.
    Aiko Sato: The birds lay in May and the last chicks fly in August.
    Aiko Sato: I want no drill on the north side before that last chick.
    Aiko Sato: By the count, and not by the calendar.
    Tomas Lind: May I ask the usual date of this last chick?
    Aiko Sato: About the twentieth. One year it was the second of September.
    Aiko Sato: That chick was extremely relaxed.
    > Aiko Sato lays a chart on the table with a red line falling to zero in late August.
    Tomas Lind: I need ten weeks at the footing. Nine, if it's kind.
    Tomas Lind: From the twentieth of August, ten weeks is the end of October.
    Tomas Lind: From your relaxed chick, it's the eleventh of November.
    Dag Mehta: The first real northerly is Martinmas. Every year.
    Ines Okafor: And when is Martinmas, for the lapsed?
    Dag Mehta: The eleventh of November.
    ~ 5
    > Tomas Lind turns a calendar around on the table so that the three of them can see it.
    Aiko Sato: Then we look for another way around.
    Aiko Sato: 急がば回れ. If you're in a hurry, take the long road.
    Tomas Lind: What would be the long road, in days?
    Aiko Sato: You prepare ashore from June. On the quay.
    Aiko Sato: Anchors, boulders, biscuits, everything that clanks.
    Aiko Sato: They don't mind clanks in town. They mind shadows.
    Tomas Lind: Then the boulders could be sorted by size, ashore.
    Tomas Lind: We'd load the barge in order, instead of searching at the rock.
    Tomas Lind: That would save, let me see, seventeen days.
    > His pencil runs down a column, stops, runs down it a second time, and circles a figure.
    Tomas Lind: Sixteen. I forgot a Sunday.
    Ines Okafor: You'd be finished before the northerly, chick or no chick?
    Tomas Lind: With a relaxed chick, by the twenty-sixth of October.
    Aiko Sato: I could kiss this calendar.
    Ruth Vane: Kiss the engineer, it'd do him more good.
    > Tomas Lind drops all three pencils, and the front bench cheers as he dives after them.
    Ines Okafor: Does sorting boulders cost extra?
    Tomas Lind: It's inside the five ninety, if the pilot brings the barge at cost.
    Dag Mehta: I was wondering when I'd come into it.
    Ines Okafor: Would you bring it in, Dag?
    Dag Mehta: I may vote against it and still bring it in.
    Dag Mehta: I wouldn't let anybody else near that ledge.
    Ines Okafor: Minute that. It's the nicest thing said tonight.
    Clerk: Amendment two, the last chick, by count. Any objection?
    - What if a gull eats it?
    Aiko Sato: Then we mourn and the work begins.
    > The councillors nod one after another along the table, and the red pen moves again.
    Ines Okafor: Carried. Tomas, you had your hand up straighter than the rest.
    Tomas Lind: Amendment three. It concerns the fifty thousand.
    Tomas Lind: Six hundred and forty less five hundred and ninety leaves fifty.
    Tomas Lind: I'd like it locked. For contingencies alone.
    Ines Okafor: There's a proposal here from the events committee.
    Ines Okafor: For bunting.
    Tomas Lind: No bunting.
    Yusuf Haddad: A little bunting? A brass band? One tuba?
    Tomas Lind: I have been on four sites where the rock was worse than the drawing.
    Tomas Lind: On none of them did a tuba help.
    > A tuba player in the sixth row hugs a black case against her knees protectively.
    Ines Okafor: Locked, then. No tuba shall be bought with it.
    Léa Fontaine: And the drain? He promised me a drain in writing.
    Tomas Lind: It is item four on my sheet. The drain shall be kept clear.
    Tomas Lind: By a named person, with a rod.
    Ines Okafor: The floor is closed, Léa, but the drain is welcome.
    Mr Pell: I've got a rod.
    Ines Okafor: I thought you might, Mr Pell.
    Clerk: Named person, Pell. Rod, his own.
    > In the third row Mr Pell sits up straighter and does up the top button of his jersey.
    Ines Okafor: Yusuf. And please sell us nothing you haven't got.
    Yusuf Haddad: Amendment four. The steps, a hundred and ninety-six of them.
    Yusuf Haddad: That money goes in its own box, for stage two alone.
    Yusuf Haddad: If there's no stage two in six years, each gets his thousand back.
    Dag Mehta: And those who paid in fish?
    Yusuf Haddad: They get fish. Not the same fish.
    > A wave of laughter crosses the loft, and even the Clerk's shoulders move up and down.
    Tomas Lind: I'd support it. It's honest about what it isn't.
    Ines Okafor: And the smokehouse lease, I think, must come back as its own paper.
    Yusuf Haddad: إن شاء الله, in April.
    Ines Okafor: In April with drawings, God willing or not.
    Dag Mehta: Then here's mine, if you'll have it.
    Dag Mehta: Number five. No contract for stage two
    Dag Mehta: until all eight hundred and thirty thousand lies in the bank.
    Dag Mehta: Not promised or pledged. Lying there.
    Ines Okafor: You're building a wall across Yusuf's road.
    Dag Mehta: A gate. It opens with money.
    > Dag draws a short line across the green chalk columns on the back of Yusuf's agenda.
    Yusuf Haddad: I accept his gate. I'd have done the same to him.
    Ines Okafor: Tomas, would it hurt the work to stop between stages?
    Tomas Lind: No. The footing stands alone. That's what it's for.
    Ines Okafor: Carried, unless I hear a groan.
    ~ 3
    Ines Okafor: I heard a stomach. Carried.
    Ruth Vane: May I ask what nobody's asked? Will it shine?
    Ines Okafor: The motion doesn't mention a lamp, Ruth.
    Ruth Vane: I know. I've read it for the hole in it.
    Dag Mehta: It can't just shine. There's the chart.
    Dag Mehta: A light that isn't on the chart is worse than none.
    Dag Mehta: Some poor master counts the seconds and thinks he's elsewhere.
    > Dag Mehta unrolls a corner of a sea chart and taps a small printed star, crossed out.
    Kwame Asante: I could wire a lamp for the price of a dinner.
    Dag Mehta: And I could lose my licence for the same money.
    Ines Okafor: Is there any light that would be legal?
    Dag Mehta: One pointing inward, I suppose. For reading by.
    Ruth Vane: Then it will be a very tall reading lamp.
    Ines Okafor: That's for stage three, when we're all portraits.
    ~ 3
    ! Five amendments become six | Iconic is struck; no drilling before the last chick has flown; the spare 50,000 is locked; step money waits for stage two; stage two waits for its money. The chair adds apprentices.
    Ines Okafor: I've one of my own, and I'll leave the chair to move it.
    > Ines Okafor stands, walks around the table, and speaks from the residents' lectern instead.
    Ines Okafor: Number six is really Nora's. She had it on a bag.
    Ines Okafor: That whoever takes the work takes two apprentices from Skerrow.
    Ines Okafor: Paid, from the first day, and one may be on a ferry in Norway now.
    > Nora Bell presses the back of a floury wrist against one eye and then the other.
    Ruth Vane: Seconded, and about time.
    Ines Okafor: Clerk, who's in the chair while I'm over here?
    Clerk: Strictly speaking, the hen.
    Ines Okafor: Does the hen see any objection?
    ~ 6
    Clerk: The hen sees none.
    > Ines walks back to her place, bowing slightly to the hen as she passes it.
    Ines Okafor: And the slipway. Kwame's right, and it isn't on the paper.
    Ines Okafor: I can't spend lighthouse money on it. It's the law.
    Ines Okafor: But I can put it first on the April agenda, above bins.
    Kwame Asante: Above the bins? In writing?
    Clerk: Item one, slipway. Item two, bins. It's in ink.
    > Kwame Asante takes off his cap to the Clerk and holds it against the yellow jacket.
    Ines Okafor: Now I'm going to give you ten minutes.
    Ines Okafor: Nobody should vote on an empty bladder's advice.
    Ruth Vane: Full, Ines.
    Ines Okafor: Nor on a full one's. We are in recess.
    # Recess
    : The recording is left running while people queue, phone, apologise and look into the cardboard tower. The Clerk sits alone with an old minute book.
    > Chairs scrape back, and a queue forms at once for the single door marked with an anchor.
    - Is this still recording?
    - It's got a red light on.
    - It's always got a red light on, it's broken.
    > A large thumb covers the lens, withdraws, and leaves a smear across the upper left corner.
    ~ 24
    > Two market women tip the last of the urn into a thermos and share it on the steps.
    ~ 31
    > Bosun the dog eats popcorn from under the front bench, one kittiwake at a time.
    ~ 28
    > Through the loading door the dark tower stands against a strip of clearing sky beyond the quay.
    ~ 26
    Mr Pell: Come on, girl. That's protected, that is.
    Kwame Asante: I've set it to channel eight for you, Mr Pell.
    Kwame Asante: You press here, you let go to listen.
    Mr Pell: And who'll be on the other end of it, Sundays?
    Kwame Asante: Me. I'm always up. I've got twins.
    Mr Pell: I could tell you the news, then. After I've told him.
    > Kwame clips the orange handset to the neck of the old man's jersey and tests it.
    - Testing, testing. Mr Pell is a national monument.
    Mr Pell: Give over. It tickles.
    ~ 6
    > Near the coats, Nora Bell holds a telephone at arm's length so that her face fits in it.
    Nora Bell: It's Mum. No, nobody's died.
    Nora Bell: What are you peeling? At this hour?
    Nora Bell: Listen. How would you feel about fish?
    Nora Bell: No, to cook. In the lighthouse. Downstairs.
    Nora Bell: And there's a French lady wants to give you a trowel.
    Nora Bell: I'm not drunk. I've had half a cup of soup.
    Nora Bell: Well, think about it. Think about it near a window.
    > She keeps the dark telephone against her cheek for a while after the call has ended.
    ~ 8
    Léa Fontaine: So? What does he say?
    Nora Bell: He said, is it a good kitchen.
    Léa Fontaine: It is a ruin with a drain.
    Nora Bell: I told him it had potential.
    > Léa Fontaine breaks a bun in half and gives Nora the half with the raisins.
    Tomas Lind: Mrs Fontaine, about the lime. Could I see it again?
    Léa Fontaine: Which one do you want, the soft or the stupid?
    Tomas Lind: The soft one. I've specified cement, I'm afraid. Page forty.
    Léa Fontaine: Then tear out page forty.
    Tomas Lind: I've already put a paper clip on it.
    > Tomas presses his thumbnail into the old mortar and looks at the mark it leaves.
    Tomas Lind: It gives. A hundred and fifty years, and it gives.
    Léa Fontaine: I said the same of you, in the soup.
    ~ 5
    > At the council table Dag Mehta and Ruth Vane sit side by side over two paper cups.
    Dag Mehta: You're quiet, Ruth.
    Ruth Vane: I'm eighty. It's called breathing.
    Dag Mehta: Are you cross with me about my vote?
    Ruth Vane: You haven't cast it yet.
    Dag Mehta: You know how I'll go, though.
    Ruth Vane: I've known since you were nine and wouldn't share a boat.
    Dag Mehta: It had a hole. I was protecting people.
    Ruth Vane: That's what I told your mother.
    > The old historian pats the pilot's sleeve twice and steals the biscuit from his saucer.
    ~ 4
    Dag Mehta: I bring ships in by her still, you know. By day.
    Dag Mehta: I put her over the chip shop sign and I turn.
    Ruth Vane: Then vote for it, you great mule.
    Dag Mehta: I can't vote for a mark. I've got to vote for a passage.
    Dag Mehta: And I can't see the end of this one.
    Ruth Vane: Nobody ever saw the end. They built it in fog.
    > Ruth dips the stolen biscuit in his tea and loses half of it to the bottom.
    ~ 12
    > Aiko Sato crouches by the fallen model, setting popcorn birds back on its ledges one by one.
    Yusuf Haddad: You put them in pairs?
    Aiko Sato: Of course. They come back to the same one, mostly.
    Yusuf Haddad: And when one doesn't come back?
    Aiko Sato: The other waits about ten days.
    Aiko Sato: Then it makes a terrible noise, and then it starts again.
    Yusuf Haddad: That's my brother-in-law. Exactly that.
    > Yusuf kneels beside her with difficulty and adds a piece of popcorn to the gallery rail.
    Yusuf Haddad: How many have we saved?
    Aiko Sato: A hundred and six pairs. The dog had the rest.
    Yusuf Haddad: Half a colony. It's a beginning.
    ~ 3
    > The Clerk, alone at the end of the table, opens a long minute book with a cracked spine.
    Ines Okafor: You haven't got up at all. Not even for soup.
    Clerk: I was looking for something.
    Ines Okafor: Is that the 1994 book?
    Clerk: My predecessor's hand. He made his sevens like gallows.
    Clerk: They promised then to repair it in stages as well.
    Ines Okafor: I didn't know that.
    Clerk: Nobody ever asks for the minutes. They ask for the result.
    > A finger in a grey cuff moves beneath a line of faded ink and stops there.
    Clerk: Stage one was to be a study.
    Ines Okafor: And stage two?
    Clerk: There's a coffee stain where stage two should be.
    ~ 7
    Ines Okafor: Is it going to be you and Dag, then?
    Clerk: The Clerk doesn't disclose a vote in recess.
    Ines Okafor: The Clerk just did, with the eyebrows.
    > Ines Okafor takes the chair next to the Clerk's and for once she lets her shoulders drop.
    Ines Okafor: When I was elected I thought it'd be mostly benches.
    Clerk: In your first year it was entirely benches.
    Ines Okafor: I was good at benches.
    Clerk: You were very good at them. Eleven, all still standing.
    ~ 9
    > Someone finds the switch for the big lamp over the table, and the loft turns gold.
    - That's better. I thought I'd gone blind.
    Mr Pell: There's a queue out here with no paper!
    Ines Okafor: Use the hotel brochure, Mr Pell.
    - It's glossy!
    > The man in the grey suit by the door puts his brochures carefully back in his case.
    Ines Okafor: I apologise to the brochure. It was a low blow.
    - No offence taken. I'd heard about Skerrow.
    Ruth Vane: And which is it you've heard?
    - That you feed people before you say no to them.
    Ruth Vane: We feed them before a yes, too. Have a bun.
    > The man accepts a bun from Ruth Vane's own plate and eats it standing under the nets.
    Ines Okafor: Two minutes! Find your seats, or somebody's.
    > The hen is wound for the last time while benches fill and wet coats are shaken out.
    # Five to two
    : The Clerk calls the council by name and the tower is to be repaired in stages, five votes to two. The recorder goes on running while the chairs are stacked.
    Ines Okafor: We are back. Is anyone still in the queue?
    - Only Gerald.
    Ines Okafor: Gerald will hear it through the wall.
    > Every bench is full, with people standing along the walls beneath the numbered net hooks.
    Ines Okafor: The vote is by name, in the order of the alphabet.
    Ines Okafor: The chair goes last, so that nobody can copy from her.
    Ines Okafor: You may each say one thing with your vote. One.
    Clerk: The question is the motion as amended, six times.
    Clerk: To retain and repair the lighthouse of Skerrow in stages.
    Clerk: Stage one, the north footing, five hundred and ninety thousand.
    Clerk: After the last chick, and before the northerly.
    > The Clerk lays the brass key on the minute book to hold the page open.
    Clerk: Councillor Haddad.
    Yusuf Haddad: بسم الله, for.
    Yusuf Haddad: In the name of God, and of a hundred and ninety-six customers.
    Ines Okafor: That's two things, but they're related.
    > In the minute book the Clerk makes a small upright stroke in black ink.
    Clerk: Councillor Lind.
    ~ 3
    Tomas Lind: I've recalculated it during the soup.
    Tomas Lind: There is a seven in ten chance that we finish in time.
    Tomas Lind: I've built things on six. For.
    > Tomas Lind lines up his pencils again and then, deliberately, leaves one of them crooked.
    Clerk: Councillor Mehta.
    ~ 4
    Dag Mehta: When a ship's master asks me, can we get in,
    Dag Mehta: I don't tell him how much I'd like him to.
    Dag Mehta: I look at the water there is, and I say it.
    Dag Mehta: There isn't the water for stage two. Against.
    > Nobody boos; a bench creaks, and Kwame Asante gives a single slow nod from the wall.
    Dag Mehta: And I'll bring your barge in on any tide you like.
    Ines Okafor: Thank you, Dag. Two for, one against.
    Clerk: The chair's name comes next, but is passed over.
    Clerk: Councillor Sato.
    Aiko Sato: 賛成です. In favour.
    Aiko Sato: Also on behalf of four hundred and twenty-four birds.
    Ruth Vane: Four hundred and nineteen, since tonight.
    Aiko Sato: That was the popcorn, Ruth.
    > Aiko Sato bows her head to the cardboard tower, now propped upright with a broom.
    Clerk: Councillor Vane.
    > Ruth Vane stands with both hands on her stick while the camera slowly finds its focus.
    Ruth Vane: I'm allowed one thing, so I've made it a long one.
    Ruth Vane: On the ninth of October 1871 Josiah Crewe wrote in his book that the stair was wet, the oil was poor, the rock was not what he'd been promised, and the people of the town were a quarrelsome lot who came up uninvited to tell him how to do it, and underneath he wrote, lit at dusk, and I have read every page since then, and it is always the same page.
    ~ 6
    Ruth Vane: For. And do let somebody light something.
    > A few hands begin to clap, and the chair lifts one finger until they stop.
    Ines Okafor: Not yet. There's arithmetic outstanding.
    - That's four! That's four already!
    Ines Okafor: I can count to four. Let the Clerk be heard.
    Clerk: The Clerk.
    > The Clerk looks up, left and right, as though the Clerk might be somebody else.
    Clerk: I've kept the minutes of this town for twenty-two years.
    Clerk: I've written the word stage in them four hundred and three times.
    Clerk: I should be very happy to be wrong.
    Clerk: The Clerk is against.
    ~ 5
    > A low whistle comes from the back, and Ruth Vane turns to look at the Clerk with respect.
    Ruth Vane: Well, well. There was somebody in the jacket.
    Clerk: There generally is.
    Clerk: The chair.
    Ines Okafor: The chair could be clever now. It's decided without her.
    Ines Okafor: But I won't have it said that I hid behind a hen.
    Ines Okafor: I was going to say let it go, until about an hour ago.
    Ines Okafor: Then a girl on a fish box gave me eleven seconds.
    Ines Okafor: I'm spending them. For.
    > The Clerk draws a line under seven names and turns the minute book towards the chair.
    Clerk: Haddad, Lind, Sato, Vane and Okafor for.
    Clerk: Mehta and the Clerk against. Five to two.
    Clerk: The motion is carried, and the lighthouse is to be repaired in stages.
    ~ 3.5
    > The loft erupts; caps go up among the floats and one of them stays there.
    - Ring it! Somebody ring the net bell!
    > A child's grandfather pulls a rope, and a brass bell above the hoist swings and sheds dust.
    ~ 11
    Ines Okafor: All right. All right! The bell's from 1902, have mercy.
    Ines Okafor: Three pieces of business and then you may carry on.
    Ines Okafor: First, a letter to the gentleman with the hotel.
    Ines Okafor: We decline the three hundred and ten thousand, with thanks.
    Ines Okafor: He may buy a step, like anybody else.
    - What's the price of the top one?
    Yusuf Haddad: For you, my friend, two thousand. It has the view.
    > The man in the grey suit takes out a chequebook and asks Yusuf how to spell Skerrow.
    Ines Okafor: Second, the key. Mr Pell, please come up here.
    Mr Pell: I thought you'd get round to that.
    > Mr Pell walks to the table bareheaded, with the dog close behind his heels.
    Ines Okafor: Under the law I have to ask for it back.
    Mr Pell: I know you do. It's only right.
    ~ 4
    Ines Okafor: And the council needs a named person for the lantern.
    Ines Okafor: Somebody has to let the bad air out of it.
    Ines Okafor: So here is the council's key, Mr Pell. Sign for it.
    > She lifts the brass key from the minute book and holds it out by its bootlace.
    Mr Pell: Sign for it? I've had it since the lamp went.
    Ines Okafor: Then you'll know what it looks like.
    > The old man signs slowly, and the Clerk turns away to polish a pair of spectacles.
    Mr Pell: Sundays still all right?
    Tomas Lind: With the radio, and holding the rail. And a helmet.
    Mr Pell: A helmet! He'll think I'm somebody else.
    Ines Okafor: Third, and last, the record.
    ! Five to two | Haddad, Lind, Sato, Vane and Okafor vote for repair in stages, Mehta and the Clerk against. The north footing comes first, for 590,000; the key goes back to Mr Pell with a signature.
    Ines Okafor: This is the fourteenth of March, in the old net loft.
    Ines Okafor: I want to say something to whoever is watching this later, because somebody always is, probably because stage two has come round and you are looking for who to blame: it was us, we had soup, we had numbers, we were warned by two careful people whose names are written down, and we did it anyway, and I hope that you can see it from where you're sitting.
    ~ 5
    Ines Okafor: If you can't, I'm sorry. We kept the drain clear.
    > Through the open loading door the pale tower shows against a strip of stars.
    Ines Okafor: The hearing's closed. Mind the step, it isn't for sale.
    > The chair brings her palm down lightly on the hen, which gives one short cluck.
    ~ 7
    Mr Pell: Come on, Bosun. We'll go and tell him.
    Kwame Asante: It isn't Sunday, Mr Pell.
    Mr Pell: It's news, though. It won't keep.
    Dag Mehta: Take the launch, then. The lad's got the engine warm.
    Kwame Asante: Call me from the sixtieth, then.
    Mr Pell: And from the hundred and twelfth. I know.
    > Man and dog go out through the loading door with a torch swinging between them.
    - Right, chairs! Stacks of six, not eight!
    - Who stacked these at eight?
    Kwame Asante: Lift from the knees. I'm not on duty for backs.
    > Folding chairs clap shut in rows while the benches are carried to the walls in pairs.
    Nora Bell: There's nine buns going. Nine! Who's got children?
    Yusuf Haddad: I have my nephew. He's like three.
    - Whose umbrella is this? It's got ducks.
    Dag Mehta: That would be mine.
    Kwame Asante: The pilot of Skerrow has ducks on his umbrella?
    Dag Mehta: They float. I've always respected that.
    > The pilot opens the umbrella indoors to check its ribs and is scolded from three directions.
    Léa Fontaine: Saturday, then. Bring him gloves.
    Nora Bell: He isn't even home yet, Léa.
    Léa Fontaine: So you come. You have the arms for it.
    > Nora Bell looks down at her own forearms as if somebody had just delivered them.
    Nora Bell: Nineteen years of dough, that is.
    Léa Fontaine: It is the same work. Only it rises less.
    ~ 3
    Dag Mehta: Put me down for a step, Yusuf.
    Yusuf Haddad: Which one do you want? The first is gone already.
    Dag Mehta: Halfway. Ninety-eight. Where you stop and wonder why.
    Yusuf Haddad: And on the plate, what shall I write?
    Dag Mehta: Write, voted against.
    > Yusuf chalks the two words beside the number on his agenda and kisses his fingertips.
    Yusuf Haddad: شكراً, my captain. That is the first I'll polish.
    Ruth Vane: I want thirty-one. The loose one.
    Yusuf Haddad: That's five hundred for you.
    Ruth Vane: I'll pay the thousand. I'm not charity, I'm history.
    > She counts notes out of a hymn book onto the green felt, licking her thumb between them.
    Ruth Vane: Stefan, bring me my coat, and don't hold it like a fish.
    - Yes, Miss Vane. Shall I walk you up?
    Ruth Vane: You may carry the bag. I'll do the walking.
    - It's heavy. What've you got in here?
    Ruth Vane: The nineteenth century. Use both hands.
    > The broad man follows her out, hugging a canvas bag as though it held eggs.
    Aiko Sato: Your tower, Chair. Where should it spend the night?
    Ines Okafor: Put it on my chair. It's had a hard evening.
    Aiko Sato: お疲れ様でした. We say it when the work is done.
    Ines Okafor: And what does it mean?
    Aiko Sato: You must be tired. But it's a compliment.
    Ines Okafor: It's the only sort I get. Say it again.
    > Aiko writes the characters on a paper cup and stands it in front of the chair's place.
    Aiko Sato: Slowly, then: o-tsukare-sama.
    > The cardboard lighthouse is seated in the chair's place, with a fork put back on its roof.
    Tomas Lind: I must ring the quarry about the boulders tonight.
    Ines Okafor: Go home, Tomas. Boulders sleep.
    Tomas Lind: They don't, actually. They settle for twenty-eight days.
    Ines Okafor: Good night, Tomas.
    Tomas Lind: I only wanted to say that it was well chaired.
    Ines Okafor: In numbers, please, so that I can follow.
    Tomas Lind: Forty-six minutes, six amendments, one fistfight avoided.
    Ines Okafor: One and a half. You didn't see the tuba.
    > He leaves, comes back for the crooked pencil, and leaves a second time.
    ~ 4
    - Does anybody own a tuba?
    - She's outside. She's going to play it across the water.
    Kwame Asante: To the lighthouse? In the dark?
    - She says it's owed one.
    > Headlamps cross the wall as the first vans pull away along the wet quay.
    Ines Okafor: What do we do about the cap on the float?
    - It's Gerald's. He can't have thrown it, he was in the queue.
    Clerk: Then somebody threw it for him.
    Ines Okafor: Leave it up there. It's the only decoration that was free.
    Nora Bell: I've wiped the table. There's chalk in the butter.
    Ines Okafor: Go to bed, Nora. Your ovens are in four hours.
    Nora Bell: I'll not sleep. I'll just lie there being pleased.
    > Nora hangs her apron over her arm and switches off the tea urn at the wall.
    Nora Bell: I was for selling it, you know.
    Ines Okafor: I know. It's on the bag, and the bag is in the minutes.
    Nora Bell: So why do I feel as if I'd won?
    Ines Okafor: You got two apprentices and a second oven out of us.
    Nora Bell: Nobody said anything about the oven.
    Ines Okafor: Somebody will have to feed Saturdays.
    ~ 3
    ~ 19
    > The Clerk winds the cable of the microphone around one elbow in neat, equal loops.
    ~ 22
    > Ines Okafor sweeps popcorn and sand into a single heap, looks at it, and keeps the sand.
    ~ 17
    > The loft is empty but for the stacked chairs, the cardboard tower and the yellow hen.
    ~ 20
    > Far off through the open door, a small light climbs inside the tower, window by window.
    Ines Okafor: Clerk. Come and look at this.
    Clerk: He'll be at the sixtieth.
    - Pell to Kwame. Pell to Kwame. I'm having a sit down.
    > An orange handset on the windowsill glows while Kwame's hand reaches in to pick it up.
    Kwame Asante: I hear you. How's the old fellow taken it?
    - Hasn't said. He's humming.
    ~ 8
    Ines Okafor: Is that a northerly?
    Clerk: No wind at all tonight, Chair.
    > The light reaches the lantern room, stays there, and begins very slowly to turn round.
    Ines Okafor: He's spinning a torch. The old fool's spinning a torch.
    Clerk: It's not on the chart, that light.
    Ines Okafor: Then let's hope Dag has gone to bed.
    > Down on the quay a man with a furled umbrella has stopped and is looking up at the tower.
    Clerk: He hasn't.
    Ines Okafor: Is he writing it down?
    Clerk: No. I believe he's taken off his hat.
    ~ 4
    Clerk: Shall I minute it?
    Ines Okafor: Write, lit at dusk.
    Clerk: It's well past dusk.
    Ines Okafor: Then write lit.
    Clerk: In the left-hand column?
    Ines Okafor: In the left-hand column.
    ~ 6
    Clerk: That red lamp's on. Has it been recording all of this?
    Ines Okafor: It's broken. It's always on.
    > A sleeve with a grey cuff comes towards the lens, hesitates, and covers the picture.
    Clerk: Better safe.
    !! What the residents wanted | Nora Bell spoke for the hotel's eleven jobs, Kwame Asante for the slipway and the birds, Léa Fontaine for lime mortar and patience, Mr Pell for his Sundays, and nineteen pupils for mending it.
    !! Where the money goes | The fund holds 640,000; stage one takes 590,000 and the last 50,000 is locked for surprises. The steps may bring 196,000 towards the 1,810,000 still missing of the 2.4 million.
    """#
}
