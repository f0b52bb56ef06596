// swift-format-ignore-file: each line is one segment, however long.

/// The hearing, its middle: the report, the birds, the letter.
enum HearingTextReport {
  static let text = #"""
    @ 0:44:30
    # The engineer sets up
    : Tomas Lind begins his report with a film from the survey drone. A herring gull has objections, and the north face is seen up close for the first time.
    > Tomas Lind crouches beside a projector balanced on two fish crates, holding a cable between his teeth.
    Ines Okafor: We come to item four, the engineering report.
    Ines Okafor: Mr Lind has asked for thirty minutes, and the lemon stops at twenty-five.
    Tomas Lind: I have prepared for twenty-six.
    Ines Okafor: Of course you have.
    Ruth Vane: Is that thing meant to be blue?
    > A plain blue rectangle trembles on a bedsheet nailed between two roof beams, slightly off the level.
    Tomas Lind: It is blue while it looks for the computer.
    Mr Pell: And how long does it generally look?
    Tomas Lind: Until somebody finds the right cable, Mr Pell.
    Dag Mehta: Try the other end of it, Tomas.
    > Tomas turns the cable round, and a title slide appears: SKERROW LIGHT, CONDITION SURVEY, 58 PAGES.
    Ines Okafor: Fifty-eight pages, I notice.
    Tomas Lind: Nineteen slides, Madam Chair, the rest is appendix.
    Nora Bell: The blinds leak, can somebody close the shutters on the harbour side?
    > Nora Bell and a boy in a yellow jumper swing two heavy shutters closed, and the loft turns brown and dim.
    Ines Okafor: Thank you, Nora, that is much gloomier.
    Tomas Lind: Good afternoon to everybody, also those behind the pillar.
    Kwame Asante: The pillar says good afternoon back.
    Tomas Lind: I will first say what I was asked to find out.
    Tomas Lind: The council put three questions to me last summer.
    Tomas Lind: Is the tower safe, how long will it stand, and what does it cost?
    Tomas Lind: The short answers are: mostly, it depends, and a great deal.
    > Laughter moves along the benches; Tomas waits for it with his hands folded over a laser pointer.
    Ines Okafor: We could vote now and be home before the tide.
    Tomas Lind: I would like to show you why, if I may.
    Tomas Lind: We measured the tower for eleven working days in October.
    Tomas Lind: October, because by then the birds have left.
    Aiko Sato: And thank you for that.
    Tomas Lind: Two surveyors, one drill, one boat and two drones.
    Tomas Lind: It was supposed to be one drone.
    > Dag Mehta nudges his neighbour, pulls down the brim of his cap, and settles back to enjoy himself.
    Dag Mehta: Oh, now he tells it.
    Tomas Lind: You will see in the film what became of the first.
    > Tomas presses a key and the sheet fills with grey water, seen from above, sliding quickly towards a rock.
    - Recording. Battery ninety-one per cent.
    Tomas Lind: That voice is the drone, she is very conscientious.
    Tomas Lind: We start at the harbour mouth and fly north by east.
    Tomas Lind: There on the left you see the market roof.
    Yusuf Haddad: مساء الخير, that is my roof, and that is my washing.
    > On the film a row of white aprons flaps on a line behind the fish market, small as postage stamps.
    Tomas Lind: We can blur the aprons in the official version.
    Yusuf Haddad: No, leave them, they are clean.
    > The drone climbs, and the white lighthouse rises into the picture on its dark rock, windowless side first.
    Tomas Lind: Here she is from the south, her good side.
    Tomas Lind: Built in 1871, 38 metres from the rock to the vane.
    Ruth Vane: To the top of the vane, don't cheat her of a hand's breadth.
    Tomas Lind: To the very top of the vane, I stand corrected.
    Ines Okafor: It took Miss Vane over two minutes, that is restraint.
    Tomas Lind: From this side one would say there is nothing wrong.
    Tomas Lind: The paint is tired, and two of the windows are boarded.
    Léa Fontaine: Three, I can see the third one from my kitchen.
    Tomas Lind: The third is not boarded, it is a very flat pigeon.
    Léa Fontaine: I have been waving at a pigeon since Christmas?
    Tomas Lind: It may have appreciated that.
    > The picture zooms on a small dark window, where a pigeon sits pressed against the pane, then walks away.
    Tomas Lind: We go up now along the outside of the stair.
    Tomas Lind: Inside, behind this wall, are the 196 steps.
    Nora Bell: I counted 198 as a girl, every single time.
    Ruth Vane: You counted the doorstep and the landing, dear.
    Tomas Lind: Each step is 17.5 centimetres high, cut from one block.
    Tomas Lind: One is loose, number thirty-one, but none of them is cracked.
    Mr Pell: Nobody's been up them for thirty years, that's why.
    Tomas Lind: The gallery is iron, and the gallery is not good.
    > A rusted railing fills the sheet; one baluster hangs by a single bolt, swinging a little in the wind.
    Tomas Lind: I counted 64 balusters and would lean on nine.
    Dag Mehta: Which nine? For the benefit of my nephew.
    Tomas Lind: I prefer that your nephew does not go up there at all.
    Tomas Lind: Now the lantern room, where the lamp was until 1994.
    > The drone hovers before the empty lantern: bare bolts in the floor, salt-white glass, a kettle on a sill.
    Ruth Vane: That is Walter Quill's kettle!
    Ruth Vane: He swore he'd left it there, and nobody believed him.
    Tomas Lind: We did not remove it, it is noted on page 31.
    Tomas Lind: Condition of the kettle: fair.
    ~ 4
    > Ruth Vane takes off her glasses, wipes them on her scarf, and looks again at the kettle on the sheet.
    Ruth Vane: Nine keepers, and the last of them couldn't have his own tea.
    Ruth Vane: Go on, Tomas, I have something in my eye.
    Tomas Lind: The glass: 22 panes left out of 36.
    Tomas Lind: And now we go round the corner to the north.
    Tomas Lind: This is the part most of us never see.
    Tomas Lind: You cannot see it from the town, only from a boat.
    > The Clerk moves his chair half a metre to the left so that the pillar no longer hides the sheet.
    Dag Mehta: I see it every working day, and I don't enjoy it.
    > The drone rounds the tower, and the white wall ends in grey stains, weed, and a long crooked shadow.
    Kwame Asante: Is that dark line a cable?
    Tomas Lind: No, that dark line is a crack.
    - Goodness me.
    Tomas Lind: I will come back to it, it has a slide of its own.
    Tomas Lind: Please look at the bottom of the picture, at the rock.
    Tomas Lind: You see the pale band, like a bite in an apple?
    Tomas Lind: It was under the grass in my grandfather's photographs.
    > The camera tilts down to a raw pale ledge where the rock has broken, with surf working directly beneath.
    Tomas Lind: On the north side the rock loses 11 centimetres a year.
    ! Eleven centimetres a year | The rock under the lighthouse retreats on its north side by 11 cm a year on average. Tomas Lind explains that it does so in jumps, not steadily.
    Tomas Lind: That is the average, and an average is a polite fiction.
    Tomas Lind: It loses nothing for five winters, and then 55 in one night.
    Yusuf Haddad: Like my brother-in-law at cards.
    - Object approaching. Object approaching.
    Tomas Lind: Ah. Now please watch the upper right corner.
    > A herring gull grows from a speck to an open yellow beak; the picture spins through sky, tower, sea.
    - Attitude warning. Please land the aircraft.
    Mr Pell: Ha! Have it, boy!
    > The spinning film shows sky, then green bubbles, then a calm view of one small crab beside a drifting cable.
    - Landed.
    ~ 3.5
    Ines Okafor: Is the crab also in the appendix?
    Tomas Lind: Page 44, under losses.
    Aiko Sato: For the minutes, that was a herring gull.
    Aiko Sato: My kittiwakes were already far out on the Atlantic.
    Ines Okafor: The kittiwakes have an alibi, let it be recorded.
    > The Clerk writes without lifting his head, though his shoulders are shaking; someone passes him a handkerchief.
    Kwame Asante: Did the town pay for that drone?
    > Kwame Asante has a pencil ready over the back of an envelope on which there are already many sums.
    Tomas Lind: The insurance did, after a certain correspondence.
    Tomas Lind: They asked me to describe the other party.
    Nora Bell: White, grey coat, no fixed address.
    > Tomas allows himself a smile and clicks; a second, steadier film begins, dated two days after the first.
    Tomas Lind: The second drone we painted with two large eyes.
    Tomas Lind: It had no further trouble, except with children.
    Tomas Lind: From these pictures, 4,100 of them, we built a model.
    > The tower turns slowly on the sheet as a cloud of coloured dots, blue at the top, red along the north.
    Tomas Lind: Blue means the wall is where the drawings say it is.
    > Faces in the front row turn faintly blue, then faintly red, as the model rotates in front of them.
    Tomas Lind: Red means it has moved more than two centimetres.
    Léa Fontaine: There is rather a lot of red.
    Tomas Lind: There is red on the north, from the plinth to the third window.
    Tomas Lind: And the whole tower leans, by 41 millimetres at the top.
    Mr Pell: Leans! Which way does it lean?
    Tomas Lind: North by north-east, away from your house, Mr Pell.
    Mr Pell: Then I've no further questions for the present.
    > Ines Okafor turns over a small sheet on her table and writes the number 41 in large figures.
    Ines Okafor: Is 41 millimetres bad, Mr Lind?
    Tomas Lind: It is about the length of my thumb, over 38 metres.
    Tomas Lind: I am not worried about the thumb, I am worried about the direction.
    Ines Okafor: Nineteen minutes on the lemon, and you have reached the cracks.
    # Cracks and cores
    : Thirty-one cracks, five glass strips and seven drilling cores. One of the cores has kept something since 1871, and Ruth Vane knows what it is.
    > A drawing of the unrolled tower wall fills the sheet, covered with thirty-one numbered red lines like a river map.
    Tomas Lind: We mapped every crack that is longer than half a metre.
    Tomas Lind: There are 31 of them, and 24 are harmless.
    Tomas Lind: A tower of that age is allowed some wrinkles.
    Ruth Vane: I should think so too.
    Tomas Lind: Six we must fill before next winter, whatever you decide.
    Tomas Lind: And then there is number fourteen.
    > The laser dot travels slowly up the longest red line, from the plinth past two windows to a third.
    Tomas Lind: Fourteen is 11.6 metres long and goes through the wall.
    Tomas Lind: Not into the wall, through it, you can feel the draught.
    Tomas Lind: At the widest place you can put in a pencil.
    Kwame Asante: You've actually tried that with a pencil?
    > Tomas holds up an identical yellow pencil, sharpened at both ends, and looks at it with some regret.
    Tomas Lind: Nine millimetres, and I am afraid the pencil is still inside.
    > The next slide shows the crack at arm's length; the yellow end of a pencil is just visible in the dark.
    Tomas Lind: The question with a crack is never only how wide.
    Tomas Lind: The question is whether it is finished.
    Tomas Lind: So we glued strips of glass across it, five of them.
    Tomas Lind: It is an old method, and it costs nearly nothing.
    Tomas Lind: If the wall moves, the glass breaks.
    Nora Bell: And did they break, Tomas?
    Tomas Lind: Three of the five have broken since a year last January.
    Dag Mehta: One of those was the football.
    Tomas Lind: Two have broken by themselves, one with help.
    > A photograph shows five thin glass strips in a row; under the middle one somebody has written SORRY in chalk.
    Ines Okafor: At least the football has manners.
    Tomas Lind: Beside the glass we have an electronic gauge.
    Tomas Lind: It reports to my telephone at six every morning.
    Tomas Lind: My wife knows the number before I do.
    > His telephone buzzes on the fish crate; he glances at it, shakes his head, and turns it over.
    Tomas Lind: In fourteen months the crack opened by 0.4 millimetres.
    Mr Pell: That sounds like nothing at all to me.
    Tomas Lind: It would be nothing, if it closed again in summer.
    Tomas Lind: Healthy cracks breathe, they open in frost and close in June.
    Tomas Lind: This one breathes in, and it does not breathe out.
    ~ 3.5
    > On a graph a jagged blue line climbs in steps from left to right; nobody on the benches moves.
    Tomas Lind: Each step in the line is a storm with wind from the north.
    Tomas Lind: The big one here is the ninth of December.
    Yusuf Haddad: That night took two of my doors and all my ice.
    Dag Mehta: I brought a tanker in that night, I remember the step.
    Tomas Lind: You felt it out on the water?
    Dag Mehta: No, but I looked up at her, and I swear she shrugged.
    Ines Okafor: The minutes will say that the pilot observed movement.
    > The Clerk raises his pen, looks at Dag Mehta, and waits until Dag nods before writing it down.
    Tomas Lind: Then we come to the inside of the wall.
    Tomas Lind: For that one has to drill, and drilling is not popular.
    Ruth Vane: You rang me first, I'll give you that.
    Tomas Lind: Seven holes, each as thick as a jam jar.
    Tomas Lind: I have brought the cores, if my colleague would help.
    > Two men carry a long wooden tray to the front; seven stone cylinders lie in it like loaves of bread.
    Ines Okafor: Gentlemen, on the table, and mind the jug.
    Tomas Lind: They are called K1 to K7, from the plinth upward.
    Mr Pell: What does the K stand for?
    > Mr Pell has come forward to read the chalk marks on the cores, with his hands held behind him.
    Tomas Lind: Core, it is the fault of my first employer.
    Tomas Lind: K1, K2 and K3 are what you would hope to see.
    Tomas Lind: Good grey granite, it breaks at 140 megapascals.
    Kwame Asante: Say that again in something I've got at home.
    Tomas Lind: Fourteen elephants could stand on this one loaf.
    Nora Bell: He keeps elephants at home, does he?
    > Tomas lifts the first core with both arms, turns it in the projector light, and lays it down gently.
    Tomas Lind: The walls are 2.1 metres thick down at the door.
    Tomas Lind: But they are not 2.1 metres of this.
    Tomas Lind: There is an outer skin of granite and an inner skin.
    Tomas Lind: Between them is what the builders had left over.
    Ruth Vane: Rubble and lime, it's in the accounts for 1870.
    Ruth Vane: Forty-one carts of broken stone at ninepence the cart.
    Tomas Lind: I would give ninepence to have it in better order.
    Tomas Lind: The lime should reach four megapascals, and we found 1.8.
    Tomas Lind: With your fingers you can make sand of it, please try.
    > A grey lump passes from hand to hand along the front bench, growing smaller, until Yusuf holds only dust.
    Yusuf Haddad: I am sorry, I think I have finished it.
    Tomas Lind: That is quite all right, there is a tower full of it.
    Tomas Lind: K4 is the one that cost me my sleep.
    Tomas Lind: We drilled at the north side, nine metres up.
    Tomas Lind: The drill went in as it should for 60 centimetres.
    > Tomas leans his shoulder into an imaginary drill, braced on one leg, while the front row draws back.
    Tomas Lind: And then it fell forward, by itself, with the operator.
    Dag Mehta: Is the operator all right?
    Tomas Lind: He is well, he has asked for other work.
    > A murky endoscope picture shows a hollow behind stones, with roots of light where daylight leaks through a joint.
    Tomas Lind: There is a hollow behind the granite, 40 centimetres deep.
    Tomas Lind: Rain has washed out the lime for perhaps a hundred years.
    Tomas Lind: So on the north the skin stands alone, like a stage wall.
    Léa Fontaine: And it holds up everything above it?
    Tomas Lind: It holds out of habit, I would say.
    ~ 3
    Tomas Lind: But K4 had also something in it.
    > Tomas takes a matchbox from his breast pocket, slides it open, and tilts it toward the front row.
    Tomas Lind: This was in the mortar, right behind the granite.
    Tomas Lind: I took it first for a bone.
    Ruth Vane: Bring it here, and bring me the lamp.
    > Ruth Vane holds a short white tube under a reading lamp, turning it between two fingers with her lips pressed together.
    Ruth Vane: That's no bone, that's the stem of a clay pipe.
    Ruth Vane: Look at that, there are teeth marks in it.
    Nora Bell: Somebody's actual teeth?
    Ruth Vane: A mason's, he had lost one on the left.
    Ruth Vane: I can tell you a little more than that, if the chair will let an old woman run over, because in the wage book for May 1870 there is a man called Silas Orr who was fined a whole day's pay for smoking on the scaffold, and I have wondered for forty years where he hid it.
    Ines Okafor: Are you telling us that he hid it in the wall?
    Ruth Vane: The foreman came up the ladder and Silas had wet mortar.
    Ruth Vane: What would you have done?
    > Applause breaks out at the back; Ruth raises the pipe stem to the room as if making a toast.
    Ines Okafor: It's an evidence pipe now, please don't wave it.
    Tomas Lind: I ask only that it comes back into the matchbox.
    Ruth Vane: It will go to the museum in the matchbox, dear.
    Mr Pell: We haven't got a museum.
    Ruth Vane: There's a shelf, and it is in my hall.
    Tomas Lind: K5 was neither good nor bad, and K6 came out wet.
    Tomas Lind: I mean that water ran out of the hole for two hours.
    Tomas Lind: We tasted it, which is not in the guidelines.
    Aiko Sato: Salt or sweet?
    Tomas Lind: Sweet, so it is rain from above and not the sea.
    Tomas Lind: That is good news, a roof is cheaper than an ocean.
    Yusuf Haddad: Put that over my door, please.
    > The table on the sheet lists cores K1 to K7 in two columns, with three green rows, two amber, two red.
    Tomas Lind: K7, at the top, has frost damage, but it is shallow.
    Tomas Lind: So you have three green, two amber and two red.
    Kwame Asante: What would the doctor say with a chart like that?
    Tomas Lind: He would say the patient is old and has been left out in the rain.
    Ruth Vane: I know that doctor.
    Tomas Lind: Last, the ground that all of this is standing on.
    > A cross-section shows the rock as a grey tooth, the tower on top, a dotted red line nearing its foot.
    Tomas Lind: From the footing to the edge are 4.18 metres.
    Tomas Lind: I measured it with steel tape, lying on my stomach.
    Dag Mehta: I held his ankles.
    > A blurred photograph shows two boot soles, a steel tape, and beyond them a very long way down.
    Tomas Lind: He held my ankles and he talked about football.
    Tomas Lind: If you divide 418 by 11 you get 38 years.
    Tomas Lind: Thirty-eight metres, thirty-eight years, that is pure chance.
    Mr Pell: So it'll outlast me, and that's that settled.
    Tomas Lind: Not quite, because it doesn't fall when the edge arrives.
    Tomas Lind: It becomes unsafe when the edge is 2.2 metres away.
    Tomas Lind: By arithmetic that is 18 years, and by my model twelve to eighteen.
    > Someone in the third row counts on her fingers, stops, and looks down at the child asleep in her lap.
    ~ 6
    Ines Okafor: Twelve to eighteen, with or without hollow walls?
    Tomas Lind: That is for the rock, Madam Chair.
    Tomas Lind: The hollow wall has its own clock, and I cannot read it.
    Tomas Lind: One winter, or ten, I would not sign any number.
    Ines Okafor: I have never before heard you decline a number.
    Tomas Lind: I did not like it either.
    # Three options, three prices
    : Repair, sell or let go: Tomas puts a table on the sheet for each, with costs and years. Doing nothing turns out to cost money as well.
    > The next slide shows three empty columns headed A, B and C, with a tiny lighthouse drawn above each.
    Tomas Lind: So, there are three options, and I will be fair to all of them.
    Mr Pell: We'll be the judges of that.
    ! Three options and their costs | A: repair for 2.4 million. B: sale for 310,000, but the sea wall costs the town 1.1 million. C: letting the sea have it, 420,000 over ten years.
    > The little lighthouse above column C is drawn lying on its side, and people begin to point at it.
    Ruth Vane: Who drew it lying down?
    Tomas Lind: My daughter made the drawings, she is very direct.
    Tomas Lind: Option A is the repair.
    > A table slides in beneath the letter A: five rows of work, five prices, one thick line under the sum.
    Tomas Lind: First we pin the rock, with 48 steel anchors.
    Tomas Lind: Each anchor is nine metres long and drilled in at a slant.
    Tomas Lind: Second, a toe of boulders, 1,900 tonnes of them.
    Dag Mehta: Brought in by barge, through my channel?
    Tomas Lind: By barge, at high water, between September and February.
    Dag Mehta: We'll be having a word about that, you and I.
    Tomas Lind: I have already bought the biscuits for it.
    > Dag Mehta draws a barge on the back of his agenda and shows it, with a doubtful face, to his neighbour.
    Tomas Lind: Third, we fill the hollow places with lime grout.
    Tomas Lind: That is slow work, a bathtub per day and not more.
    Ines Okafor: How many bathtubs are we speaking of?
    Tomas Lind: Three hundred and ninety.
    > Nora Bell shuts her eyes, evidently picturing them all in a row along the harbour wall.
    Nora Bell: And not a single rubber duck.
    Tomas Lind: Fourth, the iron: gallery, brackets and the lantern frame.
    Tomas Lind: And fifth, the glass, the doors, the paint and the lightning rod.
    > The laser dot jumps from row to row and stops under the thick line, where it trembles slightly.
    Tomas Lind: The sum is 2.4 million.
    ~ 7
    > A man in oilskins whistles one long falling note, and an elderly woman slaps his arm without looking.
    Tomas Lind: This includes fifteen per cent for what I do not know.
    Kwame Asante: And how much is it for what you do know?
    Tomas Lind: The rest.
    Tomas Lind: It takes three winters if the money is there at the start.
    Ines Okafor: The fund stands at 640,000, Clerk, is that still right?
    Clerk: It is 640,000, and eleven from the jar at the bakery.
    Ines Okafor: So we are short by 1.76 million, less eleven.
    > On a flip chart beside her table Ines writes 2,400,000, under it 640,000, and draws a very slow line.
    Tomas Lind: When the repair is done, the rock still loses a little.
    Tomas Lind: We expect three centimetres a year instead of eleven.
    Tomas Lind: And the tower is then good for a hundred years, if you paint.
    Mr Pell: Who's paying for the paint?
    Tomas Lind: The paint is 9,000 every seventh year, it is in row five.
    Mr Pell: I only wanted to know if you'd thought of it.
    > Mr Pell folds his arms; the woman next to him quietly slides the biscuit tin out of his reach.
    Tomas Lind: Option B is the sale.
    Tomas Lind: I am no estate agent, I look only at the engineering of it.
    Tomas Lind: The offer is 310,000, and that number is in the letter.
    Léa Fontaine: The one we are going to hear later on?
    Ines Okafor: After the birds, so that something comes before the fall.
    > Table B appears: a green plus, 310,000, then a red minus, 1,100,000, and an empty box for the buyer's own works.
    Tomas Lind: There is also a condition, and the condition is a wall.
    Tomas Lind: A sea wall on the north side, 90 metres long.
    Tomas Lind: Concrete, 5.5 metres high, and it is for the town to build.
    Yusuf Haddad: Wait, he buys it, and we build him a wall?
    Tomas Lind: This is how I read the paragraph.
    Tomas Lind: I priced the wall at 1.1 million, with the cheap concrete.
    Nora Bell: There's a cheap concrete?
    Tomas Lind: There is always a cheap concrete, Mrs Bell.
    > Ines Okafor lowers her spectacles and does a subtraction on the flip chart, pressing so hard the marker squeaks.
    Ines Okafor: Then we sell it for minus 790,000.
    Tomas Lind: That is the arithmetic, I make no comment.
    Kwame Asante: For that price I'll take two.
    Ines Okafor: You may form a queue behind yourself, Mr Asante.
    > The back rows laugh out loud, and a dog under the last bench gets up to see what it has missed.
    Tomas Lind: In fairness, the buyer would then repair the tower.
    Tomas Lind: He would fit a lift, in a shaft, through the stair.
    Ruth Vane: Through the stair? Through my stair?
    Tomas Lind: The drawing removes 140 of the 196 steps.
    Ruth Vane: And what do the other fifty-six lead to?
    Tomas Lind: The spa.
    Dag Mehta: I've seen the bottom of that stair, it's a spa already.
    ~ 4.5
    > Ruth Vane closes her notebook, caps her fountain pen, and places both squarely in the middle of her lap.
    Ruth Vane: I withdraw nothing, I'm merely resting my hand.
    Tomas Lind: The wall stands for about sixty years before it needs a wall.
    Ines Okafor: The wall needs a wall?
    Tomas Lind: At its two ends, yes, the sea is patient at the ends.
    Yusuf Haddad: الصبر مفتاح الفرج, patience is the key, but not for the sea, please.
    Aiko Sato: I have a graph about those ends, I'll wait my turn.
    > Aiko Sato half rises with a folder against her chest, catches the chair's eye, and sits again.
    Tomas Lind: Then there is option C, which people call doing nothing.
    Tomas Lind: I must tell you that doing nothing is a project.
    > Table C shows three rows in grey: LOWER, FENCE OFF, WATCH, and a sum that makes several people lean forward.
    Tomas Lind: You cannot let a tower of 38 metres fall where it likes.
    Tomas Lind: First you take down the upper twelve, stone by stone.
    Tomas Lind: That costs 260,000 and it will not look nice.
    Nora Bell: Like a boiled egg with its top off.
    Tomas Lind: Then a closed zone at sea, with four buoys and lights.
    Tomas Lind: The zone has a radius of 150 metres and costs 45,000.
    Dag Mehta: A hundred and fifty puts it right across my inner turn.
    Tomas Lind: It does, Dag, I drew it three times, hoping.
    > A chart comes up with a pink circle; its edge cuts the dotted fairway like a bite from a biscuit.
    Tomas Lind: Last, someone must look at it, with instruments, every month.
    Tomas Lind: That is 11,500 a year, and I counted ten years.
    Ines Okafor: Clerk, would you add those three up for me?
    Clerk: 260, and 45, and 115, that is 420,000.
    Tomas Lind: So for 420,000 you have half a tower and no lighthouse.
    Mr Pell: I was told the sea did it for free.
    Tomas Lind: The sea does the work for free, the tidying it leaves to us.
    > Mr Pell looks toward the shuttered window, as if the sea had personally broken an agreement with him.
    Ruth Vane: May I ask what happens to the stone from the top?
    Tomas Lind: It would be numbered and stored behind the fish market.
    Yusuf Haddad: Behind my market? Numbered? How many stones?
    Tomas Lind: Around 1,340.
    > Yusuf turns to look out through a crack in the shutter, measuring his back yard with one eye closed.
    Yusuf Haddad: I will need a bigger washing line.
    > The last slide places the three tables side by side, and phones go up across the room to photograph it.
    Tomas Lind: Please photograph the footnotes too, they worked very hard.
    Tomas Lind: You will notice that I don't recommend anything.
    Kwame Asante: Why not, when you've been up there more than any of us?
    Tomas Lind: Because I am paid to say what it weighs, not what it is worth.
    ~ 3
    Ines Okafor: That may be the first sentence today that I wish I had said.
    Tomas Lind: If you allow me one thing that isn't in the tables, it is this: I went up alone on the last evening to fetch the gauge, I was cold and in a poor temper, and on step 100 somebody had scratched the words NOT YET into the wall, very small, and I do not know what it meant but I have thought of it since.
    > Tomas switches off the laser pointer, looks for its cap, does not find it, and puts it in his pocket.
    Ruth Vane: Step 100 is where the keepers stopped to breathe.
    Tomas Lind: Then I also stopped in the correct place.
    Ines Okafor: Thank you, Mr Lind, nineteen minutes, I shall have them framed.
    > The loft applauds; the boy in the yellow jumper lifts one core with both arms to feel its weight.
    ~ 2
    # Questions to the engineer
    : The residents question Tomas about daymarks, money, football and parking. Kwame Asante finds page 52, where the repair has been cut into four stages.
    > Nora Bell opens one shutter by a hand's width, and a bright stripe falls across the tray of cores.
    Ines Okafor: Questions, one each, and a question ends by going up.
    Ines Okafor: Mr Pell, your hand has been raised since breakfast.
    > Mr Pell stands, unfolds a sheet of lined paper written on both sides, and clears his throat twice.
    Mr Pell: I have eleven questions.
    Ines Okafor: Choose the one you love best.
    Mr Pell: Where are the workmen going to park?
    ~ 3.5
    Tomas Lind: On the barge, Mr Pell.
    Mr Pell: All of them?
    > Tomas nods; Mr Pell runs his pencil down to question two, finds it answered, and scowls.
    Ines Okafor: That was your second favourite, please sit down.
    > He sits down, crosses out one line on his paper, and looks for a moment almost satisfied.
    Ines Okafor: Dag, as pilot, and not as holder of ankles.
    Dag Mehta: Right. I line up on that tower every day I work.
    Dag Mehta: Lamp or no lamp, she's white, she's tall and she stays put.
    Dag Mehta: If you cut twelve metres off her, what do I steer by?
    > Dag Mehta holds one hand upright at the end of his arm and squints past it toward the far wall.
    Tomas Lind: The steel pole I mentioned, with a board on it.
    Dag Mehta: Was that in the 420,000?
    Tomas Lind: It was not, the pole is another 90,000.
    Dag Mehta: So option C is 510,000 with something to steer by.
    Tomas Lind: Yes, that is correct, and I should have had it in the table.
    > Ines crosses out 420,000 on the flip chart and writes 510,000 beside it with a small, neat arrow.
    Dag Mehta: I've nothing against poles, but nobody ever painted one.
    Nora Bell: You've a watercolour of her in your hall, Dag Mehta.
    Dag Mehta: It was a present.
    Nora Bell: You painted it!
    Dag Mehta: I was between ships.
    > Dag studies the ceiling beams with great attention while the bench behind him whistles and stamps its boots.
    Ines Okafor: Order, the pilot's art isn't on the agenda.
    Ines Okafor: Miss Vane, you have the floor.
    Ruth Vane: There are iron straps round her, Tomas, from 1903.
    Ruth Vane: Four of them, under the render, and nobody's mentioned them.
    > Tomas leafs backward through his report, licking a finger, and runs it down a column of measurements.
    Tomas Lind: We found two with the metal detector.
    Ruth Vane: There are four, the smith's bill is in my hall.
    Tomas Lind: In the museum.
    Ruth Vane: On the shelf, yes.
    Ruth Vane: Between the barometer and my father's hat.
    > Ruth Vane spreads an old folded invoice on her knee, its purple ink faded to the colour of weak tea.
    Ruth Vane: Two at nine metres, and two just below the gallery.
    Tomas Lind: At nine metres, that is precisely where K4 is hollow.
    Ruth Vane: Then you know now what has been holding it up.
    Tomas Lind: Not habit, then.
    Ruth Vane: Wrought iron, from Bram Tolley's forge, five pounds four.
    > Tomas writes on his own sleeve, notices that he has, and accepts a sheet of paper from the Clerk.
    Tomas Lind: If they are sound, this might save us forty thousand.
    Ines Okafor: Miss Vane, the town owes you more than five pounds four.
    Ruth Vane: With interest since 1903, if you please.
    Ines Okafor: Next, Léa Fontaine, and then the gentleman with the dog.
    > Léa Fontaine rises with a pencil behind each ear and finds she needs neither of them.
    Léa Fontaine: Monsieur Lind, you said the wall of the tower is hollow.
    Léa Fontaine: Would you let your daughter sleep in a hotel in it?
    > The room is suddenly attentive; Tomas takes off his glasses and looks at the small fallen lighthouse on the sheet.
    ~ 4
    Tomas Lind: Today, no, but after a proper repair, without hesitation.
    Léa Fontaine: And if the repair is made by the man who pays for the hotel?
    > Léa asks it lightly, but she has stopped smiling, and so has the bench on either side of her.
    Tomas Lind: Then I would first like to see his bathtubs.
    > A wave of laughter; Léa nods slowly and sits, drawing one of the pencils from behind her ear.
    Ines Okafor: The gentleman with the dog has left with the dog.
    Mr Pell: Then I claim his turn, under the old rules.
    Ines Okafor: There are no old rules, Mr Pell, there is only me.
    - He'll be back, she only wanted the lamp post.
    Ines Okafor: Then it is Nora Bell.
    Nora Bell: My question's about the children, Tomas.
    Nora Bell: They row across on calm days, don't think we don't know.
    > Three children on a fish crate near the stove become, all at once, extremely interested in their shoes.
    Nora Bell: If something fell from that gallery, how far would it go?
    Tomas Lind: A bolt, in wind, as far as 25 metres from the wall.
    Nora Bell: The den they've built is at ten.
    Tomas Lind: I know the den, I was invited in and given a biscuit.
    > The smallest child hides her face entirely inside the collar of her coat; a plait remains outside.
    Tomas Lind: I said to them what I say now to everyone, children and parents and also the council: the gallery must be netted this month, before any vote about anything, it costs 3,800, it takes two men one day, and I will hold the ladder myself if nobody else is free.
    Ines Okafor: Is there anybody opposed to a net?
    Nora Bell: I'd like to see them try it.
    ~ 3
    Ines Okafor: Mr Pell?
    Mr Pell: I'm in favour, don't all look at me.
    Ines Okafor: Minute it, please: a net, this month, unanimous.
    Clerk: Unanimous, including Mr Pell.
    > The Clerk underlines a word twice with a ruler, while Nora Bell breathes out and squeezes a small shoulder.
    Ines Okafor: Yusuf, briefly, your fish are getting warm.
    Yusuf Haddad: السلام عليكم, everyone, I'll be quick as a sprat.
    Yusuf Haddad: I have two questions in one, like a flounder with two eyes.
    Yusuf Haddad: The closed circle at sea, does it touch the market slip?
    > The pink circle returns to the sheet, and Yusuf Haddad walks up until his own shadow covers half of it.
    Tomas Lind: It comes to within six metres of your slip.
    Yusuf Haddad: My boats are seven metres.
    > He spreads both arms to show the room how wide a boat is, and knocks a cap off a deckhand.
    Tomas Lind: Then they must come in a little sideways.
    Yusuf Haddad: And the sea wall, does that leave my slip alone?
    Tomas Lind: The wall protects the rock, and what it does beside the rock—
    Aiko Sato: It moves the trouble forty metres to the left!
    Tomas Lind: —is in Dr Sato's part of the afternoon.
    Aiko Sato: Excuse me, I was sitting on it for an hour.
    > Aiko covers her mouth with her folder; Yusuf bows to her, then to Tomas, and returns to his bench.
    Ines Okafor: We shall get to you, and the birds can hear you coming.
    Ines Okafor: Kwame Asante, the last question, and make it up-going.
    > Kwame Asante does not stand; he is turning pages of the thick report with a wetted thumb, frowning.
    Kwame Asante: Give me a second, I'm in your appendix.
    Tomas Lind: Nobody has ever been in my appendix.
    Kwame Asante: Page 52, there's a table here with no lighthouse on it.
    > He holds the report above his head, open at a page of small print with a coffee ring in one corner.
    Kwame Asante: It says: variant A2, in stages, not costed for inflation.
    Tomas Lind: Ah.
    Kwame Asante: Why's it right at the back?
    Tomas Lind: Because nobody asked me about it, the council asked for three.
    Ines Okafor: I am asking now, what is A2?
    > Tomas hunts through his files, and a plain table without any drawings jumps onto the sheet, four rows long.
    Tomas Lind: It's the same repair, cut in four pieces.
    Tomas Lind: One autumn for the first and two years each for the rest.
    ! Repair in stages | Variant A2 on page 52: four stages of 590,000, 830,000, 610,000 and 370,000 over seven years. The fund of 640,000 would pay for the first.
    Tomas Lind: Stage one is the north footing, anchors and boulders, 590,000.
    Tomas Lind: Stage two is the grout in the hollow walls, 830,000.
    Tomas Lind: The iron is 610,000, and glass and paint 370,000.
    > Ines copies the four figures to the flip chart, and the Clerk mouths the addition as he follows her.
    Clerk: Two million four hundred thousand, it does come out.
    Tomas Lind: Naturally it comes out.
    Kwame Asante: And what did we say is in the fund?
    ~ 5
    > Heads turn along the rows, one after another, toward the flip chart where 640,000 stands above 590,000.
    Nora Bell: Oh, would you look at that.
    Ruth Vane: We could begin tomorrow with what's in the bank.
    Tomas Lind: In September, when the birds have gone, but yes.
    Mr Pell: And fifty thousand left over!
    Ines Okafor: Mr Pell, was that joy?
    Mr Pell: It was arithmetic.
    > Kwame Asante lowers the report and looks around, surprised to find the whole room looking back at him.
    Kwame Asante: So what's the catch, Mr Lind?
    Tomas Lind: The catch is that you start without knowing how you finish.
    Tomas Lind: If the money stops, you have a safe rock and a sick tower.
    Tomas Lind: And four times you must pay for bringing the crane.
    Kwame Asante: Is the crane in the sum?
    Tomas Lind: The crane is in it, inflation and courage are not.
    Ruth Vane: It took them two summers to build, and three foremen.
    Ruth Vane: The first one ran off and the second one drowned.
    Kwame Asante: And what about the third?
    Ruth Vane: He finished it, and then he never spoke of it.
    Mr Pell: Sensible fellow.
    Yusuf Haddad: And did they have all the money at the start?
    Ruth Vane: They had half of it, in fish, and a harmonium to raffle.
    > Ruth Vane counts the foremen off on three fingers and keeps the third one raised.
    Ines Okafor: Who won the harmonium?
    Ruth Vane: The Methodists, and they'd only bought one ticket.
    Nora Bell: It's still out of tune, that thing.
    Tomas Lind: I must add that the money was different then.
    Ruth Vane: Money was, dear, but people waited just as badly.
    > Ines Okafor writes the word COURAGE at the foot of the column, considers it, and puts a question mark.
    Ines Okafor: Thank you both, page 52 is hereby promoted to the front.
    Ines Okafor: Three minutes to stretch, and leave the cores alone.
    Ines Okafor: That includes you in the yellow jumper.
    > People stand and bend their backs; someone has already put a hat on the core marked K4.
    ~ 3
    # The kittiwakes and the wall
    : Aiko Sato counts 212 pairs, shows what a sea wall would do to them and to the market slip, and plays the colony at full volume.
    > Aiko Sato stands on a fish crate beside the sheet, now showing a small grey-and-white gull with black legs.
    Ines Okafor: Sit down, please, Dr Sato has climbed her crate.
    Ines Okafor: And would the owner take his hat off K4?
    - It looked cold, that's all.
    Aiko Sato: Thank you. This is my client.
    > She points with a bamboo knitting needle at the bird's black feet, then holds up three fingers.
    Aiko Sato: In Japanese she is ミツユビカモメ.
    Aiko Sato: It means the gull with three toes.
    > Along the front row several children have taken off a shoe and are counting, with serious faces.
    Mr Pell: What became of the fourth?
    Aiko Sato: She didn't need it on a cliff.
    Aiko Sato: She spends the winter far out at sea.
    Aiko Sato: She comes to land for one reason only.
    > Aiko draws a heart in the air with the needle, thinks again, and draws an egg instead.
    Ruth Vane: So did the Navy, in my day.
    ~ 3
    > The bench around Ruth Vane collapses sideways with laughter; she herself inspects a button on her cuff.
    Ines Okafor: Strike that from the minutes.
    Ruth Vane: Leave it in, they had a lovely time.
    ! Kittiwakes and the sea wall | 212 pairs nest here: 142 on the rock and 70 on the tower. The wall would cost 88 nest sites and send the waves to the market slip.
    Aiko Sato: We have 212 pairs, counted last June, twice.
    Aiko Sato: On the rock there are 142 nests.
    Aiko Sato: On the tower itself, another seventy.
    Léa Fontaine: They nest on the building?
    Aiko Sato: On sills, brackets, and one on the bell.
    > A photograph shows a nest of mud and weed built snugly on the rim of the old fog bell.
    Dag Mehta: So that's why it went quiet.
    Aiko Sato: We asked her permission to photograph it.
    Tomas Lind: And what did she say?
    Aiko Sato: It's on my lens, I couldn't get it all off.
    > The next slide is a graph: a brown line falling from left to right across twenty years, then flattening.
    Aiko Sato: Twenty years ago there were 388 pairs.
    Aiko Sato: Ten years ago we counted 290.
    Aiko Sato: Now the line is almost flat, at 212.
    Kwame Asante: Is flat good news?
    Aiko Sato: Flat is wonderful, elsewhere it goes through the floor.
    Nora Bell: Why are they fewer, then?
    Aiko Sato: The sea is 1.3 degrees warmer than it was.
    Aiko Sato: The sand eels go north, and dinner is far.
    > Two curves cross on the sheet, a red one going up and a silver one, made of tiny eels, going down.
    Yusuf Haddad: I see it on my tables, fewer and thinner.
    Aiko Sato: You and the birds buy from the same shop.
    Yusuf Haddad: They never pay, and I never complain.
    Aiko Sato: They pay in paint, on your roof.
    Yusuf Haddad: So that's what it is.
    Aiko Sato: Each pair should raise 0.8 of a chick.
    Mr Pell: Point eight? Which bit's missing?
    Aiko Sato: The average bit, Mr Pell.
    Aiko Sato: Here they manage 0.7, so we are nearly there.
    > Aiko taps the number 0.7 with the needle so briskly that the bedsheet billows and the graph bends.
    Aiko Sato: Now I come to the options, with a bird's eye.
    Aiko Sato: Repair is possible, if you keep the calendar.
    Aiko Sato: From September to the end of February, hammer away.
    Aiko Sato: From March to August, not one hammer.
    Tomas Lind: It is so in my plan.
    Aiko Sato: I know, I wrote it there in red.
    Tomas Lind: Also in capitals.
    Aiko Sato: Also twice.
    > A wheel of twelve months appears, half of it grey with hammers, half of it white with eggs.
    Ines Okafor: And today is the fourteenth of March.
    Aiko Sato: The first eleven came back on the second.
    Aiko Sato: They sit on the water and look at the tower.
    Ruth Vane: As we all do.
    Aiko Sato: If the top is taken down, option C, we lose seventy nests.
    Aiko Sato: Some will move over, but some won't.
    Kwame Asante: Could they just build new ones?
    Aiko Sato: They could, but they're like people from here.
    Dag Mehta: Meaning?
    > Aiko pretends to search for a word, turning the needle between her palms like a chopstick.
    Aiko Sato: They'd rather complain in the old place.
    > Knowing laughter from the back; Mr Pell looks left and right to see who is meant.
    Aiko Sato: And now the wall.
    > A model of the rock turns on the sheet, with a long grey slab sliding into place along its foot.
    Aiko Sato: It is as high as a house and very smooth.
    Aiko Sato: 88 nests are in the strip behind it.
    Aiko Sato: No wind there, no ledge, only spray and rats.
    > On the sheet a strip of nests turns from white to grey, one after another, from left to right.
    Nora Bell: There are no rats on the rock!
    Aiko Sato: A wall is a pavement for rats, Mrs Bell.
    ~ 3
    > A child lifts both feet from the floor and looks carefully underneath the crate she is sitting on.
    Aiko Sato: But I promised Yusuf his graph.
    Yusuf Haddad: I've waited like a cat at closing time.
    Aiko Sato: A wave doesn't stop because it meets a wall.
    Aiko Sato: It turns round and looks for someone else.
    > Blue arrows strike the grey slab, bounce off at an angle, and gather thickly at a small square marked SLIP.
    Aiko Sato: In a north gale you have waves of 1.2 metres there.
    Aiko Sato: With the wall, they'd be 1.9.
    Yusuf Haddad: My counter is at one metre sixty.
    > Tomas and Aiko exchange a glance across the projector beam, each inviting the other to go first.
    Tomas Lind: I checked her model, and I get two metres.
    Aiko Sato: We agreed on 1.9 over noodles.
    Yusuf Haddad: So the sea would come in and buy fish.
    Ines Okafor: Would it pay?
    Yusuf Haddad: It would only touch everything and leave.
    > Yusuf Haddad measures one metre sixty against his own chin with a flat hand, and shows the room.
    Aiko Sato: Also the beach by the ropewalk would go.
    Aiko Sato: In about nine years, grain by grain.
    Nora Bell: I learned to swim off that beach.
    Aiko Sato: So did the sand eels.
    Aiko Sato: We say 塵も積もれば山となる.
    Aiko Sato: Even dust, piled up, becomes a mountain.
    Aiko Sato: It works in the other direction too.
    Ines Okafor: Would you spell that for the minutes?
    Clerk: I've drawn it, Madam Chair, as well as I could.
    > The Clerk turns his ledger round: a row of careful strokes that looks a good deal like a mountain.
    Aiko Sato: You have written a very nice haystack.
    ~ 4
    > Ruth Vane copies the Japanese line into her notebook, slowly, turning her head to follow the strokes.
    Léa Fontaine: And the boulders of Tomas, are they better?
    Aiko Sato: Much better, a boulder pile is rough and full of holes.
    Aiko Sato: The wave gets tired in there.
    Aiko Sato: And lumpsuckers move in, which are adorable.
    > Aiko puffs out both cheeks and holds a palm flat on her stomach, entirely in earnest.
    Mr Pell: They're what?
    > A round, spiny, orange fish with a sucker on its belly fills the sheet; the children cry out in delight.
    Aiko Sato: Adorable, Mr Pell.
    Mr Pell: It looks like our old mayor.
    Ines Okafor: The old mayor is in the second row.
    - I've been called worse by smaller fish.
    > A stout man in the second row stands and takes a bow, puffing out his cheeks like the lumpsucker.
    Ines Okafor: Dr Sato, you have five minutes of tide left.
    Aiko Sato: Then I would like to bring in the witnesses.
    Aiko Sato: I recorded this last June, from the gallery.
    Tomas Lind: You stood on the gallery?
    Aiko Sato: By one of your nine good balusters.
    > Aiko sets a battered orange loudspeaker on the table next to the cores and turns its knob right up.
    Ines Okafor: Is it going to be loud?
    Aiko Sato: 猫をつかまえて, which means hold on to your cats.
    ~ 6
    > Sound bars leap on the sheet as hundreds of birds call; the dog under the bench sits bolt upright.
    ~ 7
    - Kitti-waake! Kitti-waake! Kitti-waake!
    > People laugh with their hands over their ears; an old fisherman has shut his eyes and is smiling.
    ~ 5.5
    Aiko Sato: That is four in the morning.
    Nora Bell: I know that, I live across from it!
    Aiko Sato: Then you are my longest-serving assistant.
    Nora Bell: Unpaid, and I haven't slept a June since school.
    > Nora Bell imitates the call, hands cupped, so exactly that the dog turns from the loudspeaker to her.
    Dag Mehta: She's got the accent from the north ledge.
    Aiko Sato: Listen, I'll take it down to only two birds.
    > She slides a control, the bars shrink to two thin lines, and the dog lowers its head onto its paws.
    ~ 5
    Aiko Sato: One has been fishing all night, she lands.
    Aiko Sato: He has been sitting on the egg, he says his name.
    Aiko Sato: She says hers, and then they bow.
    > On the sheet two kittiwakes on a window ledge bend their white heads together, once, twice, three times.
    Aiko Sato: They do it each time, for twenty years, and I have watched the same pair on the second window for nine of them, he is bad at building and she takes his seaweed and puts it properly, and whatever you decide tonight I ask that you decide it as if these two were in the room.
    ~ 6
    Ines Okafor: They are in the room, Dr Sato.
    Ruth Vane: What are they called?
    Aiko Sato: Scientists don't give names.
    Ruth Vane: Yes, dear, but what are they called?
    Aiko Sato: Gustav and Mrs Tanaka.
    > Aiko steps down from the crate to long applause; Yusuf offers his arm, and she takes it solemnly.
    ~ 2
    # A letter in the dark
    : The buyer is absent, and the Clerk reads his letter about a hotel with fourteen rooms. At the word "light" the power goes out.
    > The Clerk stands, buttons his jacket, and slits a thick cream envelope with a filleting knife.
    Ines Okafor: Item six, the buyer, whom I don't see.
    Ines Okafor: Is he perhaps behind the pillar?
    Kwame Asante: Only me and the pillar, ma'am.
    > Kwame leans out from behind the timber post and shows two empty hands, then looks behind it again.
    Clerk: There's a letter, Madam Chair, it came by courier.
    Ines Okafor: Read it just as it stands.
    ! The buyer's letter | The absent buyer offers 310,000 for the tower, wants a hotel with fourteen rooms, a sea wall paid for by the town, and fewer birds.
    > The Clerk holds the first page at arm's length; its letterhead shows a striped lighthouse among palm trees.
    Clerk: The letterhead has a lighthouse on it.
    Ruth Vane: Not ours, ours never had stripes.
    Clerk: "Dear people of Skerrow, dear friends."
    Mr Pell: We've not met.
    Clerk: "I greatly regret that the weather detains me."
    Dag Mehta: What weather?
    > Dag Mehta walks to the shutter, opens it on a flat harbour in thin sunshine, and closes it without a word.
    Ines Okafor: The pilot has inspected the weather, go on.
    Clerk: "I fell in love with your lighthouse at first sight."
    Clerk: "I was at that moment in an aeroplane."
    Ruth Vane: Then he's only met the roof.
    ~ 3
    > Ines Okafor presses her lips together and moves her pen a careful centimetre to the right.
    Clerk: "I offer 310,000 for tower, rock and access."
    Clerk: "My vision is a hotel of fourteen rooms."
    Clerk: "Two of them will have a bath with a sea view."
    Mr Pell: There's a bath with a sea view in my yard.
    Clerk: "Its name shall be Le Phare du Nord."
    Léa Fontaine: The north is the side that's falling off.
    Clerk: It doesn't say that here.
    > Léa Fontaine writes the name in the air with a finger, and then makes the finger slowly topple over.
    Clerk: "Guests shall ascend by a silent glass lift."
    Clerk: "Luggage will be conveyed by the old stair."
    Ruth Vane: He's had a hundred and forty steps of it out!
    Tomas Lind: It would be rather a jump, with a suitcase.
    > Tomas makes a small drawing for his neighbour: a man, a trunk, a long gap, a surprised round mouth.
    Clerk: "Breakfast is taken where once the lamp burned."
    Nora Bell: With Walter's kettle?
    Clerk: "A simple egg shall cost twenty-two."
    Mr Pell: Twenty-two what?
    Clerk: It only says twenty-two.
    > Mr Pell turns over his sheet of questions, finds a blank corner, and begins to calculate eggs.
    Clerk: "I expect to create eleven positions."
    Yusuf Haddad: Lying down or standing up?
    Nora Bell: Let him read, eleven jobs are eleven jobs.
    Nora Bell: I know people who drive an hour to make beds.
    ~ 4
    > The laughter dies down; several people nod at Nora, and Yusuf lays a hand on his chest.
    Yusuf Haddad: You're right, forgive me, go on.
    Clerk: "The town will kindly provide the sea wall."
    Tomas Lind: Kindly, for 1.1 million.
    Clerk: "As to the birds, I am a lover of nature."
    > Aiko Sato lowers her cup to the floor without looking, feeling for the boards with her fingertips.
    Aiko Sato: Oh no.
    Clerk: "They shall be encouraged to nest elsewhere."
    Clerk: "I am advised that plastic owls are effective."
    > Aiko Sato stands up, sits down, stands up again, and is handed a biscuit by three people at once.
    Aiko Sato: Gustav would build on the owl!
    Ines Okafor: Let the owl lie on the table, Clerk.
    Clerk: There's a picture of it, should I pass it round?
    > A glossy page goes from bench to bench: a brown plastic owl on a spike, with battery-powered eyes.
    Nora Bell: My aunt had a handbag like that.
    Aiko Sato: There's no owl of this kind anywhere on earth.
    Yusuf Haddad: It's got a switch, look, on its behind.
    Ines Okafor: Please return the owl to the Clerk.
    Clerk: There's just one more paragraph.
    > The Clerk turns to the last page, and behind him the projector fan rises to a thin whine.
    Clerk: "Picture it, friends, on a winter's evening."
    Clerk: "Each window glows, the whole tower awakes,"
    Clerk: "and Skerrow is bathed once more in light—"
    > The picture goes black; projector, lamps and the red exit sign all die in the same instant.
    ~ 3
    Dag Mehta: Well, he's good.
    Clerk: I did nothing, I'd only got to the comma.
    > In the near-dark a roar of laughter rises; only the thin bright lines around the shutters can be seen.
    Mr Pell: I never touched it!
    Ines Okafor: Order. I think. Is everyone here?
    Kwame Asante: The pillar's here, I've just walked into it.
    Nora Bell: Who's plugged the soup in?
    - Which one?
    Nora Bell: What do you mean, which one?
    - There's the old urn, and three we borrowed.
    > A phone light swings over a table of steaming urns, all their cables running to one small white socket.
    Tomas Lind: All four on the projector's circuit?
    - There was a hole free.
    Kwame Asante: That's nine kilowatts on a string.
    Nora Bell: It's leek and potato.
    Kwame Asante: I don't say it isn't, I only fix your wiring.
    Ines Okafor: Where is the fuse box?
    > A second torch wanders along the wall over corks, a calendar, a stuffed cod, and stops on Ruth Vane.
    Ruth Vane: I believe I'm leaning on it.
    > Ruth Vane shifts her chair with dignity, and Kwame kneels behind it with a torch between his teeth.
    Ruth Vane: They'd have managed with oil in 1871.
    Kwame Asante: It's black as a boot, I've a spare in the van.
    Dag Mehta: Whereabouts in the van?
    Kwame Asante: Under the lifeboat flares.
    Dag Mehta: Not beside them?
    Kwame Asante: Under. And nobody smoke.
    > The outer door opens and shuts; for a second there is a bright slab of quay, then nothing.
    Ines Okafor: Then we sit still till he's back.
    Ines Okafor: I've always wanted to see this council do that.
    ~ 9
    > The laughter thins and stops; the phone lights go out one by one until the loft is all but black.
    ~ 14
    > Slowly the shutters' edges brighten, and a row of profiles appears, every head turned toward the sea.
    ~ 13
    > Light from the water below comes up between the floorboards and moves in ripples over the hanging nets.
    ~ 15
    > The sleeping child wakes, looks at the ripples on the ceiling, and reaches up one hand to them.
    ~ 12
    > Through the gap in the shutter stands a thin white line on the horizon: the lighthouse, perfectly unlit.
    ~ 11
    Ruth Vane: That's what it has looked like since 1994.
    ~ 6
    Ines Okafor: Don't minute that, Clerk, just remember it.
    Clerk: I couldn't see the paper anyway.
    > Boots thump up the outer stair, a door opens on low gold sunlight, and Kwame holds up a fuse.
    Kwame Asante: I've got one, and somebody's caught a mackerel.
    - Is it for the soup?
    Yusuf Haddad: Nobody touch it until I've seen it.
    > The lamps flicker on, the bedsheet turns blue again, and everybody blinks at each other a little shyly.
    Ines Okafor: Clerk, had he finished?
    Clerk: "In light, and in comfort. Yours, in friendship."
    Ines Okafor: And is it signed?
    Clerk: By his assistant, in his absence.
    Kwame Asante: He couldn't even come to his own letter.
    > The Clerk folds the cream pages, returns them to the envelope, and sets the core K6 on top.
    Clerk: The offer's open until the thirtieth of April.
    Clerk: It may be withdrawn if the birds come back.
    Aiko Sato: They came back twelve days ago!
    Ines Okafor: Let somebody write and tell him, gently.
    Kwame Asante: Can he do that, buy the rock along with the tower?
    Clerk: The rock belongs to the harbour, since the deed of 1868.
    Ruth Vane: And the harbour promised to keep the landing open.
    Ruth Vane: For the use of widows and wreckers, it says, in that order.
    Ines Okafor: I am sorry, did you say wreckers?
    Ruth Vane: Reckoners, perhaps, the clerk of the day had a cold.
    Tomas Lind: So a fence round the hotel would close a public landing?
    Ruth Vane: To every widow in Skerrow, and there are nine in this room.
    > Nine hands go up here and there in the loft, some of them gloved, one holding a crochet hook.
    Ines Okafor: Let it be noted that the widows are present and counted.
    Mr Pell: I'd sooner face the sea than that lot.
    Dag Mehta: He has got one point, though, your absent friend.
    Dag Mehta: He looked at her and he wanted her lit again.
    Dag Mehta: I've wanted that for years, and never wrote a letter.
    Ines Okafor: Nora, you had your hand up in the dark.
    Nora Bell: How did you know that?
    Ines Okafor: I felt a draught.
    Nora Bell: I'll say the rest later, but I'll say this now.
    Nora Bell: Don't laugh eleven jobs out of the room.
    Nora Bell: Whatever we do with that tower, it should feed someone.
    Nora Bell: You can't butter a view.
    ~ 3
    > Kwame Asante raises his cup to her across the aisle, and Léa Fontaine writes four words on her wrist.
    Ines Okafor: That goes in the minutes, word for word.
    # Lunch, at half past five
    : Four urns of soup and a mackerel. Away from the microphones the town goes on arguing, more quietly, with its mouth full.
    > Trestle tables are unfolded down the middle of the loft, and the cores are moved aside for bread.
    Ines Okafor: We now break for lunch.
    Mr Pell: It's half past five!
    Ines Okafor: The agenda says lunch, Mr Pell, and I don't amend soup.
    Ines Okafor: Nobody votes before the bowls are back, so chew well.
    Nora Bell: One urn at a time, or I'll have your hands!
    - Leek and potato on the left, and we don't know on the right.
    > Nora Bell stands guard at the white socket with a ladle, allowing a single plug through.
    Yusuf Haddad: بالهناء والشفاء, eat with joy and health.
    Aiko Sato: いただきます, I humbly receive.
    Mr Pell: Is there pepper?
    Nora Bell: There's pepper in it.
    Mr Pell: I meant for afterwards.
    > Without turning round, Nora sets a pepper mill as long as an oar in front of Mr Pell.
    Mr Pell: That'll do nicely.
    > The mackerel goes by on a plank, held high by Yusuf Haddad like a crown on a cushion.
    Yusuf Haddad: Ladies and gentlemen, he's in perfect condition.
    Yusuf Haddad: Unlike the gallery.
    - Who caught him?
    Yusuf Haddad: Nobody, he jumped into the pilot launch by himself.
    > A frying pan starts to smoke on the stove, and the boy in the yellow jumper fans it with an agenda.
    Dag Mehta: I'd miss her, you know.
    Tomas Lind: You said a pole would do the job.
    Dag Mehta: I said nobody ever painted one.
    > Tomas and Dag lean on the sill with steaming cups, the shutter wide open now to the harbour.
    Tomas Lind: Do you think they'll want the stages?
    Dag Mehta: They went quiet at page 52.
    Tomas Lind: They went quiet at the fuse as well.
    Dag Mehta: It's the same sort of quiet, I'd say.
    Tomas Lind: I should have put it on the front page.
    Dag Mehta: You'd have put it in grey with a footnote.
    Tomas Lind: A small footnote.
    > Below the window a rowing boat knocks against the piles; both men look down and then out again.
    Tomas Lind: Would you bring the barge in, if it came to it?
    Dag Mehta: At high water, with no wind from the north.
    Dag Mehta: And you on the bow with your steel tape.
    Tomas Lind: Who'd be holding my ankles?
    > Dag holds out two large hands, turns them over, and goes back to his soup.
    Dag Mehta: These, if they're asked.
    > At the flip chart Kwame Asante and the Clerk stand chewing, looking up at the two numbers side by side.
    Kwame Asante: Fifty thousand over, it's not a lot.
    Clerk: It's thirteen nets for the gallery.
    Kwame Asante: Is that how you count things?
    Clerk: I've begun to, since page 52.
    Kwame Asante: Seven years is a long time to keep a promise.
    Clerk: I've been writing minutes here for twenty-two years.
    Clerk: Mostly they're promises, Mr Asante.
    Kwame Asante: And how many of them came true?
    Clerk: The bench did, and half of the bus shelter.
    > Kwame laughs with his mouth full, and the Clerk, pleased, brushes a crumb from the figure 590,000.
    Kwame Asante: I sat in that shelter, it rained on half of me.
    > The three children have set the cores upright in a ring and crouch inside it, eating bread.
    Nora Bell: What've you got there?
    - It's the den, it's got no bolts.
    Nora Bell: And who lives in it?
    - Gustav. You've got to bow to come in.
    > Nora Bell gathers her apron and bows, ladle and all, until her forehead nearly touches the core marked K2.
    ~ 1.5
    > Ruth Vane sits alone under the nets, the open matchbox on her knee, her soup going cold beside her.
    Léa Fontaine: You haven't touched your bowl, Miss Vane.
    Ruth Vane: I'm keeping Silas company.
    Léa Fontaine: How old was he?
    Ruth Vane: Nineteen, and he'd a day's pay to find.
    Ruth Vane: Do you know what it cost him? Two shillings.
    Léa Fontaine: For hiding a pipe?
    Ruth Vane: And there he is, the only part that held.
    Léa Fontaine: My grandmother hid a ring in a wall, at Douarnenez.
    Ruth Vane: Did anyone find it?
    Léa Fontaine: We sold the house and forgot to look.
    Ruth Vane: Then there's your argument for tonight.
    Léa Fontaine: And if they ask me what the tower is good for?
    Ruth Vane: Tell them it's where the town keeps what it has mislaid.
    Ruth Vane: A kettle, a pipe, a pencil, and half of my patience.
    ~ 3
    > Léa draws up a crate, sits down beside her, and breaks a piece of bread in two.
    Mr Pell: I've done the eggs, Madam Chair.
    Ines Okafor: Which eggs, Mr Pell?
    Mr Pell: His. At twenty-two apiece.
    Mr Pell: He'd need fifty thousand breakfasts for that wall.
    Ines Okafor: Will you say that after the soup?
    Mr Pell: Am I allowed a twelfth question?
    > Ines Okafor considers him over her spoon, and then, quite slowly, pushes the biscuit tin toward him.
    Ines Okafor: You are, but it has to go up.
    Mr Pell: I'll practise on the way home.
    Ines Okafor: You're staying for the vote.
    Mr Pell: Then I'll practise in the yard.
    > Mr Pell takes two biscuits, puts one back, looks about him, and takes it again.
    Ines Okafor: Between us, which way do you lean?
    Mr Pell: Forty-one millimetres, away from my house.
    Yusuf Haddad: Madam Chair, there's a piece of mackerel with your name on it.
    Ines Okafor: I can't take gifts before a vote, Yusuf.
    Yusuf Haddad: It's a very small piece, it couldn't influence a cat.
    Ines Okafor: Then put it down there, and look the other way.
    > The plate stands alone on the chair's table for a moment; when Yusuf looks back there is only a fork.
    Yusuf Haddad: شكراً, the cat thanks you.
    Aiko Sato: May I ask what you'll say if the vote comes out even?
    Ines Okafor: It can't, there are seven of us, somebody thought of that.
    Ines Okafor: My mother held me up to see it when they took the lamp away.
    Aiko Sato: And what did she tell you?
    Ines Okafor: She said, mind the stairs, it's going to be dark.
    ~ 4
    > Aiko looks past her at the window, shades her eyes with one hand, and all at once stiffens.
    Aiko Sato: Everybody! Come here, the window!
    > Benches scrape as the whole room crowds to the shutter, cups in hand, the smallest lifted onto shoulders.
    ~ 16
    > Far out, above the white tower, a loose handful of birds circles once and settles along the north ledge.
    ~ 14
    > Aiko counts under her breath with the bamboo needle, one tap on the sill for each bird.
    ~ 13
    > On the deserted tables steam rises from forty bowls, and the dog walks thoughtfully along the mackerel plank.
    ~ 18
    Aiko Sato: Thirty-four, and those two are on the second window.
    Ruth Vane: Then the neighbours are home.
    > Ines Okafor looks at the clock, takes it down from its nail, and lays it on its face.
    ~ 3
    Clerk: I'm pausing the machine here, there's soup on the button.
    """#
}
