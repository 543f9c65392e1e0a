/** The band plot in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const band: Catalogue = {
  // opening
  'Drip went the gutter, tock went the shoe, and {H.long} stood {here} and swayed. {H.He} wanted a band so badly that {H.his} ears rang.':
    'Plic, hacía la gotera; toc, hacía el zapato, y {H.long} se mecía {here}. Tenía tantas ganas de una banda que le zumbaban los oídos.',
  '{H.long} could hear music in everything {here}, in hinges and in rain. {H.He} wanted to have a band, a real one.':
    '{Here}, {H.long} oía música en todas las cosas: en las bisagras y en la lluvia. Quería tener una banda, una de verdad.',
  '{Here} hopped {H.long} and beat time on {H.his} own knees. {H.He} wanted to start a band, and had everything but instruments.':
    '{Here} saltaba {H.long} llevando el compás en las rodillas. Quería formar una banda, y lo tenía todo menos los instrumentos.',
  '{C.long} knocked on a log, blew on a leaf, and rattled three beans in a cup. {H} took {C.him} into the band on the spot.':
    '{C.long} golpeó un tronco, sopló una hoja y agitó tres garbanzos en una taza. {H} {C.lo} metió en la banda al instante.',
  '"Can you play anything?" {H} asked {C.long}. "Tag," said {C}, "and dead." {H} said that it would do for a beginning.':
    '"¿Sabes tocar algo?", le preguntó {H} a {C.long}. "El timbre", dijo {C}, "y salir corriendo". A {H} le bastó para empezar.',
  '{C.long} wanted to be in the band, too. "I can hum, and I can stop humming," {C} said. {H} shook hands on it.':
    '{C.long} también quería estar en la banda. "Sé tararear, y sé dejar de tararear", dijo. {H} le dio la mano: trato hecho.',
  '{V.long} listened with a hand behind one ear, and shook {V.his} head. Once {V.he} had known a hundred songs, {H} heard, and lost them at {dest}.':
    '{V.long} escuchó con la mano en la oreja y negó con la cabeza. Antes se sabía cien canciones, le contaron a {H}, pero las perdió en {dest}.',
  '{V.long} sat apart and listened with a crooked smile. "I used to sing," {V.he} told {H}. "I went to {dest} once, and lost the tune."':
    '{V.long} se sentó aparte a escuchar, con una sonrisa torcida. "Yo antes cantaba", le dijo a {H}. "Un día fui a {dest} y perdí la melodía".',
  '"Sing with us," said {H}. But {V.long} shook {V.his} head. "The songs are gone," {V.he} said. "I left them at {dest}, I think."':
    '"Canta con la banda", dijo {H}. Pero {V.long} negó con la cabeza. "Se me fueron las canciones", dijo. "Creo que las dejé en {dest}".',
  '{H} swung a spoon like a baton. Three instruments, one march to {dest}, and the songs would come out of their holes. {C} saluted.':
    '{H} agitó una cuchara como batuta. Tres instrumentos, una marcha hasta {dest}, y las canciones saldrían de su escondite. {C} se cuadró.',
  '"Then we play at {dest}," said {H}, "so loudly that the songs come out again!" {C} asked on what. "That we shall find on the way."':
    '"Pues tocaremos en {dest}", dijo {H}, "tan fuerte que las canciones tendrán que salir". {C} preguntó con qué. "Ya lo encontraremos por el camino".',
  '{H} made a plan: find three instruments, go to {dest}, and play until the tune came home. {C} practiced bowing.':
    '{H} trazó un plan: buscar tres instrumentos, ir a {dest} y tocar hasta que volviera la melodía. {C} ensayó las reverencias.',
  '"I will go ahead and look for a good echo," said {V}. {H} called after {V.him} that there must be room for dancing.':
    '"Me adelanto, voy a buscar un buen eco", dijo {V}. {H} le gritó que buscara uno con sitio para bailar.',
  '{V} set out at once, before {V.his} courage was gone. {H} waved with a stick, and the stick kept time.':
    '{V} salió enseguida, antes de perder el valor. {H} le dijo adiós con un palo, y el palo llevaba el compás.',

  // first instrument
  '"An instrument? Take this," said {N}, and gave {H} {a A}. "It goes {A.noise}. {lead}."':
    '"¿Un instrumento? Toma esto", dijo {N}, y le dio {a A} a {H}. "Hace {A.noise}. {lead}".',
  '{N} rummaged about and brought out {a A} for {H}. "Strike it here, and it says {A.noise}. {lead}."':
    '{N} rebuscó por todas partes y sacó {a A} para {H}. "Tóca{A.lo} y dirá {A.noise}. {lead}".',
  '"For your help," said {N}, and handed {H} {a A}. {A.noise}, it went. "{lead}," {N.he} added.':
    '"Por tu ayuda", dijo {N}, y le entregó {a A} a {H}. {A.noise}, se oyó. "{lead}", añadió.',
  '{A.noise}, went the {A}. {A.noise}! {H} could not stop, and {C} jumped up and down on every beat.':
    '{A.noise}, hizo {the A}. ¡{A.noise}! {H} no podía parar, y {C} pegaba un brinco a cada golpe.',
  '{H} tried it, {A.noise}, {A.noise}, and {C} leaped about. It was not music yet, but one could see it from there.':
    '{H} probó, {A.noise}, {A.noise}, y {C} daba saltos. Aún no era música, pero desde allí ya se la veía venir.',

  // second instrument
  '{N} dug in a chest, down to the bottom, and came up with {a B} for {H}. {B.noise}! "{lead}," said {N}, muffled by cobwebs.':
    '{N} hurgó en un baúl, hasta el mismo fondo, y sacó {a B} para {H}. ¡{B.noise}! "{lead}", dijo {N} entre telarañas.',
  '"I have no use for this," said {N}, and gave {H} {a B}. "But in a band? {lead}." {B.noise}! It was just what was missing.':
    '"A mí no me sirve", dijo {N}, y le dio {a B} a {H}. "Pero ¿en una banda? {lead}". ¡{B.noise}! Era justo lo que faltaba.',
  '{N} had {a B} that {N.he} never played. {B.noise}, it said, when {H} took it. "{lead}," said {N}.':
    '{N} tenía {a B} que no tocaba nunca. {B.noise}, sonó cuando {H} {B.lo} tomó. "{lead}", dijo {N}.',
  '{B.noise}! The {B} was for {C}, but {H} had to try it first. They hopped around it until they were out of breath.':
    '¡{B.noise}! {The B} era para {C}, pero {H} tenía que probar{B.lo} primero. Brincaron y brincaron hasta quedarse sin aliento.',
  '"That one is mine," said {C}, jumping, as {H} made it go {B.noise}. "I feel it in my toes."':
    '"Eso es para mí", dijo {C} dando saltos, mientras {H} hacía {B.noise}. "Lo siento hasta en los pies".',

  // third instrument
  '{N} unhooked {a D} from the wall, where it had hung for years, and gave it to {H}. {D.noise}! "{lead}," {N.he} said.':
    '{N} descolgó de la pared {a D} que llevaba años allí y se {D.lo} dio a {H}. ¡{D.noise}! "{lead}", dijo.',
  '{N} did not want to part with {N.his} {D}. Then {N.he} looked at {H}, and did. {D.noise}, it went, a bit sadly. "{lead}."':
    '{N} no quería separarse de su {D}. Luego miró a {H}, y se {D.lo} dio. {D.noise}, sonó, con un poco de pena. "{lead}".',
  'Last of all {N} gave {H} {a D} and blew off the dust. {D.noise}! Now there were three. "{lead}," said {N}.':
    'Por último, {N} le dio {a D} a {H} y le sopló el polvo. ¡{D.noise}! Ya eran tres. "{lead}", dijo {N}.',
  '{D.noise}, {D.noise}! {H} and {C} tried a whole tune, and it fell apart in the middle. They jumped for joy all the same.':
    '¡{D.noise}, {D.noise}! {H} y {C} probaron una canción entera, y se les rompió por la mitad. Saltaron de alegría de todos modos.',
  '{H} made the {D} go {D.noise}. {C} turned a cartwheel. Three instruments, two players. Who was the third one for?':
    '{H} hizo sonar {the D}: {D.noise}. {C} dio una voltereta. Tres instrumentos y solo dos músicos. ¿Para quién era el tercero?',

  // leads
  'The blacksmith at {next} sneezes in tune': 'En {next} hay un herrero que estornuda afinado',
  'They throw away perfectly good noises at {next}': 'En {next} tiran a la basura ruidos casi nuevos',
  'They have good ears at {next}': 'En {next} tienen buen oído',
  'Somebody at {next} has a cupboard full of noise': 'Alguien tiene en {next} un armario lleno de ruidos',
  'Go by {next}, and listen at the doors': 'Pasa por {next} y pega la oreja a las puertas',
  'I heard a rattle at {next}. Ask for it': 'Oí un traqueteo en {next}: pregunta por él',
  'Even the gutters sing at {next}. Play there': 'En {next} cantan hasta las goteras: toca allí',
  'The best echo is at {next}. Play there': 'El mejor eco está en {next}: toca allí',
  'Your friend is at {next}, trying out notes': 'Quien tú sabes está en {next}, probando notas',
  'There is room for dancing at {next}': 'En {next} hay sitio para bailar',

  // purposes
  '"Which of us is the leader?" asked {C}. "The one who knows where it goes," said {H}. They both looked around for somebody like that.':
    '"¿Quién dirige la banda?", preguntó {C}. "Quien sepa por dónde va la música", dijo {H}. Y miraron alrededor, a ver si había alguien así.',
  '"What shall we be called?" asked {C}. "The Two Thumps," said {H}. "And if there are three?" "Then we think again."':
    '"¿Cómo nos llamaremos?", preguntó {C}. "Los Dos Porrazos", dijo {H}. "¿Y si somos tres?". "Entonces lo pensamos otra vez".',
  '{H} taught {C} to count to four. "And then?" asked {C}. "Then one again," said {H}. {C} found that very restful.':
    '{H} le enseñó a {C} a contar hasta cuatro. "¿Y después?", preguntó {C}. "Otra vez uno", dijo {H}. A {C} le pareció un descanso.',

  // turn
  '{V} sat in the dust with both hands behind {V.his} ears, and heard only the wind. {H} came up softly, so as not to scare anything away.':
    'Sentad{V.o} en el polvo, con las manos tras las orejas, {V} solo oía el viento. {H} se acercó sin ruido, para no espantar nada.',
  '{V} had been here for hours. "I called the songs," {V.he} said to {H}, "and they did not come. They do not know me anymore."':
    '{V} llevaba allí horas. "Llamé a las canciones", le dijo a {H}, "y no vinieron. Será que ya no me conocen".',
  '"It is no use," said {V}, who sat with {V.his} chin on {V.his} knees. {H} put down the bag. It gave a small clink.':
    '"No hay nada que hacer", dijo {V}, con la barbilla en las rodillas. {H} dejó la bolsa en el suelo, y la bolsa hizo clinc.',
  '{C} hugged the {B}, {H} raised the {A}, and off they went, not together, and not in tune, but with all their might.':
    '{C} abrazó {the B}, {H} alzó {the A}, ¡y a tocar! Ni a la vez ni afinando, pero con todas sus fuerzas.',
  '{H} took out the {A}, and {C} took out the {B}. They counted to four. {A.noise}, {B.noise}, it went, and dogs began to howl.':
    '{H} sacó {the A}, {C} sacó {the B}, y contaron hasta cuatro. {A.noise}, {B.noise}, sonó aquello, y los perros se pusieron a aullar.',
  'So the band got ready, {H} with the {A} and {C} with the {B}. It was a dreadful noise. It was also, here and there, nearly a song.':
    'Así que la banda se preparó, {H} con {the A} y {C} con {the B}. Salió un ruido espantoso. Y también, a ratitos, casi una canción.',
  'A cat fled. {H} sat down hard. "Today {recall}," said {C}, "and nobody clapped then, either, until the end. From the top!"':
    'Huyó un gato. {H} se dejó caer al suelo. "Hoy {recall}", dijo {C}, "y tampoco aplaudió nadie hasta el final. ¡Desde el principio!".',
  '"We are bad," said {H}, and stopped. "Remember how {recall}?" asked {C}. "We began badly there, too. Once more, from one."':
    '"Qué mal suena", dijo {H}, y se sentó. "¿Te acuerdas de cuando {recall}?", preguntó {C}. "También empezó mal. Otra vez, desde el uno".',
  '{H} let the {A} sink. "Think how {recall}," said {C}. "It came right because we went on." And {C} counted to four.':
    '{H} bajó {the A}. "Piensa que hoy {recall}", dijo {C}, "y salió bien porque no paramos". Y {C} contó hasta cuatro.',
  'The foot of {V} began to twitch. Then a finger tapped. Then {V} stood up, and a note slipped out, and {H} forgot to play.':
    'A {V} se le empezó a mover un pie. Luego, un dedo. Luego {V} se levantó, se le escapó una nota, y {H} se olvidó de tocar.',
  'Then {V} tilted {V.his} head. "There is a hole in it," {V.he} said, "just here. La." {H} stared. {V} had sung a note!':
    'Entonces {V} ladeó la cabeza. "Ahí hay un hueco", dijo, "justo ahí. Laaa". {H} se quedó de piedra. ¡{V} había cantado!',
  '"No, no," said {V}, and stood up. "Not so. It goes up there!" And {V.he} hummed it. {H} forgot to play.':
    '"No, no", dijo {V}, y se levantó. "Así no va. ¡Ahí sube!". Y lo tarareó. A {H} se le olvidó tocar.',

  // ending
  '{H} held the bag open. {V} reached in up to the elbow and drew out the {D}, and {V.his} fingers knew at once what to do with it.':
    '{H} abrió la bolsa. {V} metió el brazo hasta el codo y sacó {the D}, y sus dedos supieron al momento lo que había que hacer.',
  '"That hole is yours," said {H}, and nodded at the bag. {V} took out the {D}. It had been the third one, all the time.':
    '"Ese hueco es tuyo", dijo {H}, señalando la bolsa con la cabeza. {V} sacó {the D}. El tercero siempre había sido para {V.él}.',
  'Now {H} knew for whom they had brought the {D}. {V} lifted it out with trembling hands. {D.noise}, it said.':
    'Ahora {H} sabía para quién habían traído {the D}. {V} {D.lo} sacó de la bolsa con manos temblorosas. {D.noise}, sonó.',
  '{V} set the beat, {C} hit it, and {H} danced along on top. {A.noise}, {B.noise}, {D.noise}: it rolled like a wagon downhill.':
    '{V} marcaba el compás, {C} lo seguía, y {H} bailaba por encima. {A.noise}, {B.noise}, {D.noise}: aquello rodaba como un carro cuesta abajo.',
  'One, two, three, four! {A.noise} went {H}, {B.noise} went {C}, {D.noise} went {V}, and this time it held together.':
    '¡Uno, dos, tres, cuatro! {A.noise}, hizo {H}; {B.noise}, hizo {C}; {D.noise}, hizo {V}, y esta vez todo encajó.',
  '{H} led, {C} followed, and {V} came in on three. The echo took it up. It was a song, and it had all its corners.':
    '{H} empezó, {C} siguió, y {V} entró a la de tres. Hasta el eco se sumó. ¡Era una canción, con pies y cabeza!',
  'A song came out of {V}, and pulled the next one after it, like scarves from a sleeve. {H} played until the tips of {H.his} fingers glowed.':
    'De {V} salió una canción, y esa tiró de la siguiente, como pañuelos de una manga. {H} tocó hasta que le ardieron las yemas de los dedos.',
  'And then {V} opened {V.his} mouth and sang. Every song that {V.he} had lost came back, one by one, and {H} knew none of them and played them all.':
    'Y entonces {V} abrió la boca y cantó. Las canciones perdidas volvieron una por una, y {H} no se sabía ninguna y las tocó todas.',
  '{V} sang, first like a rusty gate, and then like a blackbird. {H} played as softly as {H.he} could, to hear it.':
    '{V} cantó, primero como una verja oxidada y después como un mirlo. {H} tocó lo más bajito que pudo, para no perderse nada.',
  '"Encore!" yelled {C}, who was in the band and had no business to. {V} laughed and began again from the start.':
    '"¡Otra, otra!", gritó {C}, aunque era de la banda y no le tocaba. {V} se echó a reír y volvió a empezar.',
  '{C} bowed in all directions, as {C.he} had practiced. {V} bowed, too, and bumped heads with {C.him}.':
    '{C} hizo reverencias a los cuatro vientos, como había ensayado. {V} hizo otra, y se dieron un cabezazo.',
  'The last note hung in the air like a soap bubble. {H}, {C}, and {V} watched it, and nobody dared to pop it with a word.':
    'La última nota quedó en el aire como una burbuja de jabón. {H}, {C} y {V} la miraban, y nadie osó romperla con una palabra.',
  'So {H} had a band, a real one. {V} hummed, {C} nodded off in the middle of a bar, and the tune went on by itself.':
    'Así que {H} tenía una banda, una de verdad. {V} tarareaba, {C} se durmió en mitad de un compás, y la melodía siguió ella sola.',
  '"The Three Thumps," murmured {C}. "It needs a better name," said {V}. {H} said that there was plenty of time, and beat it gently.':
    '"Los Tres Porrazos", murmuró {C}. "Hay que buscar un nombre mejor", dijo {V}. {H} dijo que había tiempo, y marcó el compás muy bajito.',
};
