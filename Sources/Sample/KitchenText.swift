// swift-format-ignore-file: each line is one segment, however long.

/// An evening in many scripts: wide, joined, combining and right to left; overlaps, silences, open ends.
enum KitchenText {
  static let text = #"""
    % Eight cooks share one small kitchen for an evening, and each introduces a dish first in the language it was learned in and then in English. It ends at a long table, with more languages than the poster promised.
    %% What the evening was about besides food: listening to a pan, an old quarrel over salt, the crust at the bottom of the pot, one very long word, and all that a recipe leaves out.
    # Eight aprons
    : Odile opens the cooking school on a rainy evening and explains her one rule. The stream goes live, and the first greeting comes from Kyoto.
    > Rain runs down the window of a corner shop whose painted sign reads École de cuisine, with every lamp inside lit.
    ~ 2.5
    Odile: Come in, come in, and leave the rain outside.
    Odile: Bonsoir à toutes et à tous, et bienvenue à l'école.
    > Odile, in a blue apron dusted with flour, faces eight cooks across a long steel table.
    Odile: Tonight we have eight cooks, eight dishes and only four burners.
    Odile: There is one rule. You introduce your dish in the language you learned it in.
    Odile: Then you say it in English, so that the rest of us may eat it too.
    > Cards numbered from 1️⃣ to 8️⃣ lean against the pots, each with a name and a small drawing of a dish.
    Kavya: And if there is no English word for it?
    Odile: Then you point, and we taste.
    Noam: The stream is on. Forty-one people are watching us tie our aprons.
    > Noam turns a laptop round: up the side of the picture float a flag 🇯🇵, a family 👩‍👩‍👧 and a red heart ❤️.
    Chat: Good evening from Kyoto 🇯🇵, all three of us are here 👩‍👩‍👧
    Chat: Is that the rain, or is something frying already?
    > Drops race each other down the glass, while under a black pan a blue gas flame catches with a pop.
    Odile: The rain. The frying begins in a minute.
    > A tall man with a rolled-up sheet of paper under his arm waits politely in the open doorway.
    Jürgen: Sorry, may I just hang up a small notice by the door?
    Odile: Later, Jürgen. Station one, please, the stove is yours.
    # Three pans, three sounds
    : Haruka rolls an omelette by ear, Wei Lan makes supper out of spring onions, and Min-jun explains why a rainy day calls for pancakes.
    ! Listening to the pan | Haruka, Min-jun and Linh all judge heat by ear: a hiss is too early, a whisper is right, and one dish is even named after its noise.
    > Haruka tilts a square copper pan, and a thin sheet of egg slides toward its far edge.
    Haruka: こんばんは。今夜は、だし巻き卵を作ります。
    Haruka: 卵は四つ、だしは大さじ五杯。あとは火加減だけです。
    Haruka: It is an omelette rolled with broth. Four eggs, five spoons of dashi.
    Haruka: The rest is the fire, and not being afraid of it.
    > With long chopsticks she rolls the egg toward herself, oils the bare copper and pours a second layer.
    Linh: How do you know when to pour the next one?
    Haruka: 音で分かります。 I can tell by the sound.
    Haruka: When it hisses, it is too early. When it whispers, pour.
    Odile: Everybody quiet for a moment, please. Listen.
    > Eight heads lean over one small pan while a ribbon of steam climbs between them.
    ~ 3.5
    Haruka: There. That was the whisper.
    > A bamboo mat closes over the finished roll, and a drop of clear broth escapes at one end.
    Chat: We heard it all the way to Kyoto 👍🏽
    > Wei Lan pushes a hill of spring onions off her cleaver into a wok of shining oil.
    Wei Lan: 大家好，我今天做葱油拌面。
    Wei Lan: 小葱要慢慢炸，炸到金黄，整个厨房都是香味。
    Wei Lan: Noodles with onion oil. You fry the spring onions slowly, until they are gold,
    Wei Lan: and until neighbours you have never met knock at the door.
    Salma: How slow is slowly?
    > The onions turn from green to gold, and a timer drawn in chalk on the wall reads twenty minutes.
    Wei Lan: Twenty minutes. My father used to say 心急做不出好葱油。
    > She lifts a tangle of white noodles out of the steam and turns it through the dark oil.
    Wei Lan: An impatient heart never made good onion oil.
    > Noam lowers the camera to smell the wok, and for a moment the picture shows only his shoes.
    Noam: I have forgotten what I was doing.
    Odile: You were holding the camera.
    > Min-jun ladles red batter into a wide pan and presses it thin with the back of the spoon.
    Min-jun: 안녕하세요. 저는 김치전을 부치겠습니다.
    Min-jun: 비 오는 날에는 김치전이 최고예요.
    Min-jun: Kimchi pancakes. At home we make them when it rains,
    Min-jun: because rain on a roof and batter in a pan make the same noise.
    > The camera drifts from the streaming window to the sizzling pan and back, comparing the two.
    Kavya: He is right. With my eyes shut I can't tell which is which.
    Min-jun: The pan is the one that gets you fed.
    # From the other edge of the page
    : Salma cooks lentils and is contradicted, Noam's grandmother telephones, and Shirin puts a pot on the fire that nobody may open.
    > Salma lifts a lid, and a cloud of cumin rolls over brown lentils, white rice and dark, sweet onions.
    Salma: مساء الخير. طبقي الليلة هو المجدّرة.
    Salma: عدس وأرز وبصل كثير، ولا شيء غير ذلك.
    Salma: Mujaddara. Lentils, rice, a great deal of onion, and nothing else.
    > Above her stove hangs a recipe in green ink, folded many times, with one word underlined three times.
    Salma: My mother cooked it at the end of the month, when the purse was empty.
    Salma: I cook it at the beginning, because I can't wait that long.
    ! Salt first or salt last | Salma and Eleni disagree about when lentils should be salted, at the same second and without a winner.
    > Eleni leans over from the next station with a pinch of salt ready between two fingers.
    Eleni: We have almost the same dish, but the salt goes in first.
    @ 0:02:34.000
    = 2:34.0 2:38.2 Salma: Never first! Lentils turn to pebbles when you salt them early.
    = 2:34.7 2:38.6 Eleni: Always first! You can't season a stone from the outside.
    @ 0:02:38.800
    > Two wooden spoons point at each other across the pot, and Odile holds up both hands between them.
    Odile: One at a time! Noam will never get that into the subtitles.
    Noam: Already done. I put you both down at the same second.
    Wei Lan: We use soy sauce, so nobody has to choose.
    > Against a flour jar, a phone lights up with the picture of a laughing woman in a green scarf.
    Noam: Excuse me, that is my grandmother. She has been watching.
    Savta Rivka: נועם, אתה שומע אותי? תגיד להם שחלה צריכה דבש.
    Noam: She wants you to know that challah needs honey.
    Noam: כן, סבתא. כמה כפות?
    > On the small screen the woman brings two fingers closer and closer, until they fill the picture.
    Savta Rivka: 2 כפות לקילו קמח, ולא 3 כמו שאמא שלך שמה.
    Noam: Two spoons to a kilo of flour, and not three, as my mother does it.
    > Noam bends closer to the phone, and one of the bars in the corner of its screen goes out.
    @ 0:03:10.500
    = 3:10.5 - Savta Rivka: ועוד דבר אחד, הכי חשוב, לעולם אל תשכח
    @ 0:03:14.500
    Noam: And one more thing, she says, the most important. Never forget
    > The phone has gone dark, and nine people stare at it as if it might say something more.
    ~ 2
    Odile: Never forget what?
    Noam: The line is dead. We may never know.
    ! The crust at the bottom | Shirin's rice is about the part that cannot be seen while it cooks: forty minutes of trust, then one turn of the wrist.
    > Shirin pours rice into a pot gold with butter and saffron, building it up into a steep little hill.
    Shirin: سلام. من امشب ته‌دیگ درست می‌کنم.
    Shirin: برنج را 20 دقیقه در 2 لیتر آب با 3 قاشق نمک خیس کنید.
    Shirin: Soak the rice for 20 minutes in 2 litres of water with 3 spoons of salt.
    > Red threads of saffron open in a glass of hot water and turn it the colour of a sunset.
    Shirin: Tahdig means the bottom of the pot, and it is the part families fight over.
    > She wraps the lid in a striped towel, presses it down and winds up a red clockwork timer.
    Shirin: Now the lid goes on, and nobody opens it. Nobody.
    Min-jun: How do you know that it isn't burning?
    Shirin: I don't. I have a nose, and I have faith.
    > Min-jun's hand moves toward the lid, meets Shirin's eye, and goes on to scratch his own ear.
    ~ 2
    # Dough, leaves and a long word
    : Kavya teaches patience with potatoes, Eleni tells a whole recipe in one breath, and Jürgen finally hangs up his notice.
    > Kavya presses a thumb into a ball of dough, and the dent closes slowly, like something waking up.
    Kavya: नमस्ते। मैं आज आलू के पराठे बना रही हूँ।
    Kavya: आटा मुलायम हो और मसाला तीखा, बस यही राज़ है।
    Kavya: Potato parathas. Soft dough and sharp spices, that is the whole secret.
    Kavya: Press it. If it comes back slowly, it is ready.
    Haruka: Mine comes back at once.
    Kavya: Then it needs a rest. So do you, sit down.
    > A paratha swells on the griddle like a small balloon, then sinks again with a sigh of butter.
    Chat: Ten out of ten for the cook 👩🏽‍🍳
    Kavya: Tell them the first one always goes to whoever is hungriest.
    > Eleni unrolls a sheet of pastry so thin that the pattern of her sleeve shows through it.
    Eleni: Καλησπέρα σας. Εγώ φτιάχνω σπανακόπιτα.
    Eleni: Το φύλλο πρέπει να είναι λεπτό σαν εφημερίδα.
    Eleni: Spinach pie. The pastry should be as thin as a newspaper.
    Linh: And what goes inside?
    > Eleni puts down her brush, folds her arms and looks at the ceiling before she begins to speak.
    Eleni: My grandmother would have called that the wrong question, because what goes inside is whatever the hill gave you that morning, spinach if there was spinach, nettles if there were nettles, wild fennel, the green ends of the leeks, and a fistful of mint that some child was sent out to pick and brought back late, and then you salt the leaves and wring them out like washing until your wrists complain, and you crumble the cheese with your fingers, never with a knife, and you oil every sheet, every single one, also the one that nobody will ever see, because you would know, and she would know, and she has been dead for nineteen years and still checks.
    > Everyone has stopped chopping, and Min-jun is writing on the back of his hand with a felt pen.
    Odile: Breathe, Eleni.
    ! One word on a door | Jürgen's notice shows how much can be packed into a single German noun, and how little that helps whoever has to clean the hood.
    Jürgen: Would this be a good time for the notice?
    > Jürgen climbs a stool, pins a laminated sheet beside the door and leans back to see whether it hangs straight.
    Jürgen: It is only one word.
    Jürgen: Gemeinschaftsküchenabendveranstaltungsdunstabzugshaubenreinigungsbeauftragtenvertretungsbereitschaftsdienstplanaushangtafel.
    ~ 1.5
    Odile: And in English? You know the rule.
    Jürgen: The board with the rota of those who stand in for whoever cleans the hood.
    > Odile reads the notice with one finger, walking sideways along the door like a crab.
    Jürgen: After shared evenings, that is. On other evenings it is a different board.
    Wei Lan: We would need about six characters for that.
    Jürgen: And we need one word.
    > The notice fills the picture: a single black word runs from edge to edge and on round the corner.
    ~ 2.5
    # The pan that says its name
    : Linh's pancake sings, the timer rings for Shirin, the dishwasher brings a sauce, and Odile sets fire to the sugar.
    > Yellow batter hits a smoking iron pan, and Linh swirls it up the sides with one turn of her wrist.
    Linh: Chào cả nhà, tối nay mình làm bánh xèo.
    Linh: Bánh xèo nghĩa là cái bánh biết kêu xèo xèo.
    Linh: Rice flour, coconut milk, turmeric, and a pan that is truly hot.
    > The batter spits and crackles, and on Noam's camera the needle for the sound jumps into the red.
    Linh: Xèo is the noise it makes. The pancake says its own name.
    Haruka: This one shouts. Mine only whispers.
    > Linh folds the crisp yellow disc over prawns and bean sprouts and slides it onto a bed of herbs.
    @ 0:06:10.500
    = 6:11.1 6:11.1 Timer: Ding!
    @ 0:06:11.700
    Shirin: That is mine. Nobody move.
    > Shirin sets a plate upside down on her pot, takes hold of both and shuts her eyes.
    ~ 3
    Shirin: One, two, and over.
    > A golden dome of rice stands on the plate, and its crust gleams like the lid of a brass box.
    Eleni: Brava. I take back everything I have ever said about rice.
    Kavya: Listen to that crust! It cracks like thin ice.
    Min-jun: So that is what faith smells like.
    > A man with rolled-up sleeves and wet hands steps out from behind the sink, holding a small glass jar.
    Somchai: ขอโทษครับ ผมล้างจานอยู่ แต่มีน้ำจิ้มมาฝากทุกคน
    Somchai: Excuse me, I am only washing the dishes, but I brought a sauce.
    Somchai: พริก กระเทียม น้ำปลา มะนาว น้ำตาลนิดเดียว
    > The jar goes from hand to hand, and each cook holds it up to the light before smelling it.
    Somchai: Chilli, garlic, fish sauce, lime, and just a little sugar.
    > Odile dips a spoon into the jar, tastes it, and has to hold on to the edge of the table.
    Odile: Somchai. Where have you been hiding this?
    Somchai: ในตู้เย็นครับ In the fridge, behind your butter.
    Chat: Give that man an apron! 👍🏽👏🏽
    Somchai: I have one, thank you. It is the wet one.
    > Odile lights a small blue torch above a tray of pale yellow bowls, and the sugar begins to blister.
    Odile: Et pour finir, une crème brûlée à la fleur d'oranger.
    Odile: Une crème brûlée, ça se mérite, même à l'école.
    > The flame passes over the bowls, and one after the other the sugar turns to amber glass.
    Odile: Burnt cream with orange blossom. It has to be earned, even at school.
    Noam: The poster says eight languages. I have counted twelve, and English.
    Odile: Then the poster is wrong, and I am glad of it.
    # The long table
    : Everyone sits down, and for three quarters of a minute nobody says a word. Then the grandmother calls back.
    !! What a recipe leaves out | How slow is slowly, how thin is thin, who gets the first one: all evening the cooks answer what no recipe says, and mostly with their hands.
    > Two steel tables have been pushed together under a white cloth, and the whole evening steams along the middle.
    Odile: Sit, all of you, before it gets cold. Somchai, you too.
    Jürgen: I have brought bread. It has a short name.
    > Jürgen puts a dark round loaf on the cloth, and Somchai hangs his wet apron over the last chair.
    Haruka: いただきます。
    Salma: صحتين وعافية.
    Eleni: Καλή όρεξη!
    Odile: Bon appétit.
    > Spoons, chopsticks and torn bread cross above the plates, and for once nobody looks at the camera.
    ~ 14
    > The picture moves slowly along the table: closed eyes, a nod, sauce on a chin, a plate passed on.
    ~ 16
    > Outside, the rain has stopped, and in the clear window the whole table is reflected over the empty street.
    ~ 15
    Odile: Forty-five seconds without a word. I have never had a better review.
    Odile: Min-jun, was it good?
    @ 0:08:20.000
    = 8:20.0 8:22.5 Min-jun:
    @ 0:08:22.600
    > Min-jun, both cheeks full, lifts one finger to ask for time and then a thumb instead 👍🏼.
    Kavya: His mouth is full. I believe that is a yes.
    Wei Lan: In any language.
    > The phone in the flour lights up once more, and Noam dives across the table to reach it.
    Noam: סבתא! מה אסור לי לשכוח?
    Savta Rivka: לעולם אל תשכח לקרוא לכולם לשולחן.
    > On the phone the woman in the green scarf waves with a ladle, and half the table waves back.
    Linh: Well? What must you never forget?
    Noam: Never forget to call everybody to the table.
    > Nobody answers; Salma moves her chair to make room, and Odile puts the phone up against the bread.
    Odile: Madame, there is a place for you next week.
    Chat: Here in Kyoto we are suddenly very hungry. Good night ❤️ 🇯🇵
    Odile: À la semaine prochaine. And somebody has to clean the hood.
    Jürgen: There is a board for that.
    > Eight aprons hang in a row beside the door, the last lamp goes out, and the long word glows faintly.
    ~ 3
    """#
}
