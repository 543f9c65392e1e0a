/** The secret plot in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const secret: Catalogue = {
  '{H.long} kept secrets {here} as others keep bees, many, and without a sting. {H.He} wanted people to sleep well, that was all.':
    '{H.long} guardaba secretos {here} como otros crían abejas: muchos y sin un solo aguijón. Quería que todos durmieran bien, nada más.',
  '{H.long} was somebody to whom one could tell things {here}. {H.He} wanted to keep every one of them safe.':
    'A {H.long} se le podía contar todo {here}. Y quería guardar cada secreto bien guardado, sin perder ni uno.',
  'Whoever had a worry {here} took it to {H.long}. {H.He} listened, and wanted nothing but that it should get smaller.':
    'Quien tenía una pena {here} se la llevaba a {H.long} que la escuchaba y solo quería hacerla más pequeña.',
  'On the tips of {V.his} toes came {V.long} to see {H}. Tomorrow {V.he} had to lift the {G} above the crowd at {dest}. {V.He} chewed a fingernail.':
    'De puntillas llegó {V.long} a ver a {H}. Al día siguiente tenía que alzar {the G} sobre la multitud en {dest}. Se mordía una uña.',
  '{V.long} looked around three times. "I am to carry up the {G} at {dest}, before everyone," {V.he} told {H}. "And I cannot."':
    '{V.long} miró tres veces alrededor. "En {dest} debo subir {the G} a lo alto, delante de todos", le dijo a {H}. "Y no puedo".',
  '"Can you keep a secret?" whispered {V.long}, so close that it tickled. {H} nodded. It had to do with the {G} and the feast at {dest}.':
    '"¿Me guardas un secreto?", susurró {V.long} tan cerca que hacía cosquillas. {H} asintió. Era por {the G} y por la fiesta en {dest}.',
  'It came out in bits, like a splinter: heights made {V} dizzy. Even a stool did. {H} swore by the moon to be silent.':
    'Salió a pedacitos, como una espina: a {V} le daba vértigo la altura. ¡Hasta la de un taburete! {H} juró por la luna no decir nada.',
  '"I am afraid of high places," said {V} into {V.his} sleeve. "Nobody knows. They all say that I am so brave. Do not tell!" {H} promised.':
    '"Me dan miedo las alturas", dijo {V} con la boca en la manga. "Nadie lo sabe. Todos me creen muy valiente. ¡No lo cuentes!". {H} lo prometió.',
  'So {V} told it: {V.he} was afraid of heights, and always had been. "They would laugh," {V.he} said. {H} crossed {H.his} heart.':
    'Y {V} lo contó: le daban miedo las alturas, desde siempre. "Se reirían de mí", dijo. {H} juró callar, con la mano en el corazón.',
  '{C.long} had stood behind a bush with big ears and had heard just nothing. {H} went pink. {H.He} would walk to {dest}, and not say why.':
    '{C.long} había aguzado el oído tras un arbusto sin oír ni pío. {H} se puso como un tomate. Iría hasta {dest}, y no diría por qué.',
  '"What did {V.kind} tell you?" asked {C.long} who had seen the whispering. "I cannot say," said {H}. "But come with me to {dest}."':
    '"¿Qué te contó {V.kind}?", preguntó {C.long} que había visto el cuchicheo. "No puedo decirlo", dijo {H}. "Pero ven conmigo a {dest}".',
  '{C.long} popped up. "I saw whispering," {C} said. "We tell each other everything, you and I." {H} felt quite ill.':
    'De pronto asomó {C.long}. "Aquí alguien cuchicheaba", dijo. "Y tú y yo nos lo contamos todo". {H} se sintió fatal.',
  '{H} walked fast, to be there in time to help. {C} walked fast, to get a look at the face of {H} and read it.':
    '{H} caminaba deprisa para llegar a tiempo de ayudar. {C} caminaba deprisa para mirarle la cara a {H} y leérsela.',
  '"Is it a good secret or a bad one?" asked {C}. {H} thought about it. "It is a sore one," {H.he} said. "It must be carried softly."':
    '"¿Es un secreto bueno o malo?", preguntó {C}. {H} lo pensó. "Es un secreto que duele", dijo. "Hay que llevarlo con mucho cuidado".',
  '{C} guessed warts, wigs, and a stolen sausage. {H} looked straight ahead like a guardsman, and only the tips of {H.his} ears moved.':
    '{C} probó con verrugas, pelucas y una salchicha robada. {H} miraba al frente como un guardia de palacio, y solo movía la punta de las orejas.',
  '"I have it! {V.Kind} has a wooden leg," said {C}. "No." "A twin? A treasure? A tapeworm?" {H} pressed {H.his} lips together.':
    '"¡Ya sé! {V.Kind} tiene una pata de palo", dijo {C}. "No". "¿Un tesoro? ¿Una tía pirata? ¿Una tenia?". {H} apretó los labios.',
  '{C} guessed all the way through the alphabet. At "xylophone" {H} had to laugh. But {H.he} did not say yes, and did not say no.':
    '{C} recorrió todo el abecedario a ver si acertaba. Con "xilófono" a {H} se le escapó la risa. Pero no dijo ni que sí ni que no.',
  '{C} turned {C.his} back and counted pebbles. {H} would have liked to shout it out loud. But {H.he} swallowed it, and it went down like a prune.':
    '{C} le dio la espalda y se puso a contar piedras. {H} quería gritarlo todo. Pero se lo tragó, y le bajó como una ciruela con hueso.',
  '"You do not trust me," said {C}, and turned away. {H} stood there with a heavy tongue. It is hard to be good to two at once.':
    '"No confías en mí", dijo {C}, y se dio la vuelta. A {H} le pesaba la lengua. ¡Qué difícil es quedar bien con dos a la vez!',
  '{C} had stopped guessing. "I would tell you," said {C}. That hurt {H} more than any guess. "It is not mine to give," {H} said.':
    '{C} ya no adivinaba nada. "Yo sí te lo diría", murmuró. A {H} eso le dolió más que todo lo demás. "No es mío, no puedo darlo", contestó.',
  '{C} thought it over for a whole mile. Then {C.he} picked a thistle out of the sleeve of {H}, and the cold spell was over.':
    '{C} lo pensó durante una legua entera. Luego le quitó a {H} un cardo de la manga, y el hielo se derritió.',
  '"If it were your secret," said {H}, "I would sit on it just like this." {C} was quiet for some time. Then {C.he} moved closer.':
    '"Si el secreto fuera tuyo", dijo {H}, "también me sentaría encima, así". {C} guardó silencio un rato. Después se arrimó un poco más.',
  '{C} broke a cracker in two. "I have thought," {C.he} said. "If you told it, you would not be {H}." They chewed and were friends.':
    '{C} partió en dos una galleta. "Lo he pensado", dijo. "Si lo contaras, no serías {H}". Masticaron, y todo quedó en paz.',
  'They are stringing lanterns at {next}, red and yellow': 'En {next} están colgando farolillos rojos y amarillos',
  'All the drummers are tuning up at {next}': 'Los tamborileros ya ensayan en {next}',
  'Everybody is on the way to the feast, by {next}': 'Todo el mundo va a la fiesta, pasando por {next}',
  'Go by {next}. They are hanging up ribbons there': 'Ve por {next}, que allí cuelgan cintas de colores',
  'Your friend went ahead, by {next}, white as cheese': 'Quien tú sabes pasó por {next} con cara de queso',
  'If you want good seats, go by {next}': 'Si quieres un buen sitio, ve por {next}',
  'The ladders are up at {next}, and they are tall': 'En {next} ya están las escaleras, y son altísimas',
  'They are waiting for the {G} at {next}': 'En {next} todos esperan ver {the G}',
  'The whole crowd is at {next}, looking up': 'Todos están en {next}, mirando hacia arriba',
  'It begins at {next} as soon as you get there': 'En {next} empieza todo en cuanto llegues',
  '"Is it about me?" asked {C}. "Not a crumb of it," said {H}. "Then it can wait," said {C}, and almost meant it.':
    '"¿Trata de mí?", preguntó {C}. "Ni una migaja", dijo {H}. "Entonces puede esperar", dijo {C}, y casi lo decía en serio.',
  '"Tell me only the first letter," said {C}. "It has no letters," said {H}. "It is the kind that has knees."':
    '"Dime solo la primera letra", pidió {C}. "No tiene letras", dijo {H}. "Es de los secretos que tienen rodillas".',
  '"Does it weigh a lot?" asked {C}, who looked at {H} from below. "About as much as a cow," said {H}, and went on.':
    '"¿Pesa mucho?", preguntó {C} mirando a {H} desde abajo. "Más o menos como una vaca", dijo {H}, y siguió andando.',
  'Drums rolled. {V} took the {G}, set one foot on the first step, and turned as white as flour. {H} saw it from far back, and ran.':
    'Redoblaron los tambores. {V} tomó {the G}, apoyó un pie en el primer peldaño y se puso blanc{V.o} como la harina. {H} lo vio de lejos y corrió.',
  'Everyone was looking up to where the {G} had to go. {V} held it and did not move. {H} saw {V.his} knees shake, and nobody else did.':
    'Todos miraban hacia arriba, adonde debía llegar {the G}. {V} {G.lo} sujetaba sin moverse. Le temblaban las rodillas, y solo {H} lo vio.',
  '"Up! Up!" the crowd was calling. {V} stood at the foot of it all with the {G}, stiff as a broom. {H} pushed through to {V.him}.':
    '"¡Arriba, arriba!", gritaba la multitud. Abajo del todo estaba {V} con {the G}, ties{V.o} como una escoba. {H} se abrió paso hasta allí.',
  '{C} saw the knees, and how {V.kind} looked up and looked away. A light went on in {C.his} head. {C.He} took {H} by the hand and was ashamed.':
    '{C} vio las rodillas, y cómo {V.kind} miraba arriba y apartaba la vista. Se le encendió una luz. Le dio vergüenza, y tomó a {H} de la mano.',
  '"Why does nobody climb?" asked {C}. And then {C} looked at {H}, and understood, and did not say it. "Oh," said {C} softly.':
    '"¿Por qué no sube nadie?", preguntó {C}. Entonces miró a {H}, lo entendió todo y no lo dijo. "Ah", murmuró muy bajito.',
  '{C} looked at those knees, and then at {H}. "It is that," {C.he} breathed. {H} said nothing. {H} had not told. {C} squeezed {H.his} hand.':
    '{C} miró aquellas rodillas, y luego a {H}. "Era eso", susurró. {H} no dijo nada. Seguía sin contarlo. {C} le apretó la mano.',
  '{H} bent close. "Today {recall}," {H.he} murmured. "It was all right, in the end, to need a hand." The jaw of {V} stopped shaking.':
    '{H} se acercó. "Hoy {recall}", murmuró. "Y al final no fue tan malo necesitar una mano". La barbilla de {V} dejó de temblar.',
  '"I will not tell," said {H} in {V.his} ear. "But you could. Think how {recall}. Nobody laughed at that." {V} shut {V.his} eyes.':
    '"Yo no diré nada", le dijo {H} al oído. "Pero tú sí puedes. Piensa que {recall}, y nadie se rio". {V} cerró los ojos.',
  '"On the way here {recall}," {H} told {V}. "It was only bad until somebody said it out loud." {V} breathed in, and in.':
    '"Por el camino {recall}", le dijo {H} a {V}. "Solo fue malo hasta que alguien lo dijo en voz alta". {V} respiró hondo, muy hondo.',
  '"I am afraid of high places!" said {V}, in front of everyone. It rang over all the heads. And nobody laughed at all.':
    '"¡Me dan miedo las alturas!", dijo {V} delante de todos. Resonó por encima de las cabezas. Y no se rio nadie, lo que se dice nadie.',
  'Then {V} said it, in a voice like a creaking door. "I am scared to go up." It was out. {V.He} was still there. The sky was, too.':
    'Entonces {V} lo dijo, con voz de puerta vieja: "Me da miedo subir". Ya estaba dicho. Y {V} seguía allí. Y el cielo, también.',
  '{C} hopped up and told everybody about the beetles. Then a soldier told about geese, and a mayor about moths. {V} listened with wide eyes.':
    '{C} dio un brinco y confesó su miedo a los escarabajos. Un soldado, a los gansos; un alcalde, a las polillas. {V} escuchaba con los ojos como platos.',
  '"I am afraid of beetles!" cried {C}, and jumped up. "And I of the dark," called someone. "And I of soup!" {V} stared around. All of them!':
    '"¡A mí me dan miedo los escarabajos!", gritó {C} con un salto. "¡A mí, la oscuridad!", dijo alguien. "¡A mí, la sopa!". {V} miró alrededor. ¡Todos!',
  '{C} hopped onto a bench. "With me it is thunder," {C.he} shouted. Hands went up everywhere. {V} was not the only one, not by far.':
    '{C} saltó a un banco. "¡A mí me asustan los truenos!", gritó. Por todas partes se alzaron manos. No le pasaba solo a {V}, ni mucho menos.',
  'Rung by rung {H} and {V} climbed, hand over hand, and {H} told a joke for every rung. The last one was about a flying cow.':
    'Peldaño a peldaño subieron {H} y {V}, y {H} contó un chiste en cada uno. El último era el de la vaca que volaba.',
  '"Not alone, then," said {H}, and climbed beside {V}, step by step. "Where do I look?" asked {V}. "At my funny ears," said {H}.':
    '"Voy contigo", dijo {H}, y subió al lado de {V}, peldaño a peldaño. "¿Adónde miro?", preguntó {V}. "A mis orejas, que dan risa", dijo {H}.',
  'So {H} and {V} went up together, with the whole crowd counting the steps. On every step {V} said "ouch," and nothing hurt.':
    'Así subieron {H} y {V}, mientras la multitud contaba los peldaños. En cada uno {V} decía "¡ay!", y no le dolía nada.',
  'Up on the top step {V} lifted the {G}, eyes shut, knees knocking, grinning from ear to ear. {H} held on to {V.his} coattails.':
    'En el último peldaño {V} alzó {the G}, con los ojos cerrados y una sonrisa de oreja a oreja. {H} {V.lo} sujetaba de la ropa por detrás.',
  'And there stood {V} at the very top, green in the face, holding the {G} high above {V.his} head. {H} had never heard such cheering.':
    'Y allí estaba {V}, en lo más alto, con la cara verde y {the G} por encima de la cabeza. {H} nunca había oído tantos vivas.',
  '{V} lifted up the {G}, and the crowd threw hats and caps. "Now that is brave," {H} said, "to be afraid and be up here."':
    '{V} alzó {the G}, y volaron gorras y sombreros. "Eso sí es valor", dijo {H}: "tener miedo y estar aquí arriba".',
  '"You did not tell," said {V}, when they were down. "It was not mine," said {H}. {V} felt for the secret, and there was none.':
    '"No lo contaste", dijo {V} al bajar. "No era mío", dijo {H}. {V} buscó el secreto en su pecho, y ya no había ninguno.',
  '{V} thanked {H} with all {V.his} heart, and was lighter by a secret. So was {H}, who could talk again without thinking first.':
    '{V} le dio las gracias a {H} de todo corazón, con un secreto menos a cuestas. Y {H} ya podía hablar otra vez sin pensarlo antes.',
  '{C} put {C.his} head on the shoulder of {H}. They watched the crowd go home, one after another, and there was no need to say anything.':
    '{C} apoyó la cabeza en el hombro de {H}. Vieron a todos volver a casa, uno tras otro, y no hacía falta decir nada.',
  '"You keep a secret like a stone keeps warm," said {C}. "Will you keep mine?" {C.He} whispered it to {H}, who laughed, and never told.':
    '"Guardas los secretos como la piedra guarda el calor", dijo {C}. "¿Me guardas uno?". Se lo susurró a {H}, que se rio y jamás lo contó.',
  'Then {C} leaned over and told {H} a secret of {C.his} own. What was it? {H} kept every one of them safe. So nobody knows.':
    'Entonces {C} se inclinó y le contó a {H} un secreto suyo. ¿Cuál? {H} los guarda todos bien guardados. Así que nadie lo sabe.',
};
