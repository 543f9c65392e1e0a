/** The episodes of small troubles in Spanish. Knows nothing of their beats. */

import type { Catalogue } from '../catalogue.ts';

export const errands: Catalogue = {
  // read-aloud
  'we read the {Q} to {N.kind}': 'le leímos {the Q} a {N.kind}',
  '{N.long} frowned at {a Q} on the ground, turned it upside down, and frowned at it again. {H} asked what was the matter.':
    'Con el ceño fruncido, {N.long} miró {a Q} en el suelo, {Q.lo} puso del revés y frunció el ceño aún más. {H} preguntó qué pasaba.',
  'With a nose almost touching the {Q}, {N.long} muttered and sighed. "It just will not speak to me," {N.he} told {H}.':
    'Con la nariz casi pegada a {the Q}, {N.long} murmuraba y suspiraba. "Nada, que no me quiere hablar", le dijo a {H}.',
  '{N.long} had propped {a Q} against a stone and was staring it down. The {Q} won. {H} stopped to ask if {H.he} could help.':
    '{N.long} había apoyado {a Q} en una piedra y {Q.lo} retaba con la mirada. Ganó {the Q}. {H} se paró a preguntar si podía ayudar.',
  '{N} drew a letter in the dust, but it was a beetle with too many legs. Then {N.he} rubbed it out with one toe, and {H} understood.':
    '{N} dibujó una letra en el polvo, pero le salió un escarabajo con demasiadas patas. La borró con el pie, y {H} comprendió.',
  '{N} looked around and lowered {N.his} voice. "I never learned to read," {N.he} whispered to {H}. "Everybody thinks that I did."':
    '{N} miró alrededor y bajó la voz. "Nunca aprendí a leer", le susurró a {H}. "Todo el mundo cree que sí".',
  '"The letters wriggle like tadpoles," {N} admitted, and went red. "I only pretend." {H} did not laugh, not even inside.':
    '"Las letras se me mueven como renacuajos", confesó {N}, y se puso roj{N.o}. "Solo disimulo". {H} no se rio, ni siquiera por dentro.',
  '{H} opened {H.his} mouth, and out of the {Q} came pirates, a wedding, and a very fat pig. {N} clutched a cushion and forgot the time.':
    '{H} abrió la boca, y de {the Q} salieron piratas, una boda y un cerdo gordísimo. {N} se abrazó a un cojín y se olvidó del tiempo.',
  'So {H} settled down with the {Q} and read it out from the first word to the last, slowly, with a finger under each line. {N} drank it in.':
    'Así que {H} se acomodó con {the Q} y {Q.lo} leyó de la primera palabra a la última, despacio, con un dedo bajo cada línea. {N} no perdía sílaba.',
  '{H} took the {Q} on {H.his} knees and read aloud, doing all the voices. {N} forgot to blink until it was over.':
    '{H} se puso {the Q} en las rodillas y leyó en voz alta, haciendo todas las voces. {N} no pestañeó hasta el final.',
  '{H} folded {N.his} fingers around the {Q}. On a page of {N.his} own {N} printed six crooked capitals, as proud as an emperor.':
    '{H} le cerró a {N} los dedos sobre {the Q}. Y {N}, en una hoja propia, escribió con orgullo de rey seis mayúsculas torcidas.',
  '"This one is your N, see, with its two posts," said {H}, and handed back the {Q}. {N} found four more of them, all alone.':
    '"Mira, esta es la N, con sus dos postes", dijo {H}, y le devolvió {the Q}. {N} encontró otras cuatro sin ayuda de nadie.',
  '{H} gave the {Q} back and taught {N} one word to keep. {N} wrote it in the dust nine times, bigger and bigger.':
    '{H} devolvió {the Q} y le regaló a {N} una palabra para siempre. {N} la escribió nueve veces en el polvo, cada vez más grande.',

  // splinter
  'we pulled the splinter out for {N.kind}': 'le sacamos la astilla a {N.kind}',
  '{N.long} hopped along the wall like an old, old sailor, and left every second step out. {H} asked if {H.he} might have a look.':
    '{N.long} brincaba pegad{N.o} al muro, como un viejo marinero, y se comía un paso de cada dos. {H} preguntó si podía echar un vistazo.',
  '"Ow! Ow! Ow!" {N.long} hopped about on one foot and clutched the other. {H} had to duck to keep clear of the elbows.':
    '"¡Ay, ay, ay!". {N.long} saltaba sobre un pie y se agarraba el otro. {H} tuvo que agacharse para esquivar los codos.',
  'Hop, wobble, hop came {N.long} around the corner. "Something bit me," {N.he} gasped at {H}, "and it is still biting!"':
    'Saltito, traspié, saltito: por la esquina venía {N.long}. "Algo me mordió", le dijo a {H} sin aliento, "¡y me sigue mordiendo!".',
  '{H} washed {H.his} hands, took off a glove that {H.he} did not have, and bowed like a doctor. {N} giggled, though {N.he} was shaking.':
    '{H} se lavó las manos, se quitó un guante que no llevaba e hizo una reverencia de médico. {N} soltó una risita, aunque temblaba.',
  'It was a splinter, as long as a pine needle. {N} hid {N.his} foot. "Do not touch it!" {N.he} cried. {H} only asked to look.':
    'Era una astilla, larga como una aguja de pino. {N} escondió el pie. "¡No la toques!", gritó. {H} solo pidió mirar.',
  '{H} peered at the sole and saw the splinter, dark under the skin. "First you must breathe," {H.he} said. {N} forgot how.':
    '{H} miró la planta del pie y vio la astilla, oscura bajo la piel. "Primero hay que respirar", dijo. A {N} se le olvidó cómo.',
  '"Is it very big?" asked {N}, with a pillow of moss over {N.his} eyes. "Smaller than you," said {H}, "and not half so brave."':
    '"¿Es muy grande?", preguntó {N}, con una almohada de musgo en los ojos. "Menos que tú", dijo {H}, "y ni la mitad de valiente".',
  '{C} flapped both arms and crowed like a rooster to draw the eyes of {N} away from the foot. It worked only too well.':
    '{C} aleteó con los brazos y cantó como un gallo para que {N} no se mirara el pie. Funcionó demasiado bien.',
  '"Look at me, not at the splinter!" called {C}, waving wildly. {N} stared, and for a moment quite forgot to howl.':
    '"¡Mírame a mí, no a la astilla!", gritó {C}, agitando los brazos. {N} miró, y por un momento se olvidó de aullar.',
  'One quick pinch, one small gasp, and it was out. {H} hopped about, and held it to the light. {N} wanted to keep it in a matchbox.':
    'Un pellizco, un gritito, ¡y fuera! {H} dio saltos y miró la astilla a la luz. {N} quiso guardarla en una caja de fósforos.',
  'Pluck! "I have it!" cried {H}, and leaped up with the splinter between two fingers. {N} put the foot down, carefully, and then stamped.':
    '¡Zas! "¡Ya la tengo!", gritó {H}, y saltó con la astilla entre dos dedos. {N} apoyó el pie con cuidado, y luego dio un pisotón.',
  '"On three," said {H}. "One, two," and out it came on two. {H} jumped up. {N} blinked. "You cheated," {N.he} said gratefully.':
    '"A la de tres", dijo {H}. "Una, dos", y a la de dos salió. {H} dio un brinco. {N} pestañeó. "Hiciste trampa", dijo, y le dio las gracias.',

  // tangled
  'we untangled {N.kind}': 'desenredamos a {N.kind}',
  'A grumbling bundle stood in the way, wound up like a spool. "Do not ask," it said to {H}. It was {N.long} of course.':
    'Un bulto gruñón cerraba el paso, enrollado como un carrete. "No preguntes", le dijo a {H}. Era {N.long}, por supuesto.',
  '{N.long} was wrapped up from knees to chin and could only hop. "I was tying a parcel," {N.he} told {H}, "and it tied me."':
    '{N.long} era un nudo de las rodillas a la barbilla y solo podía saltar. "Iba a atar un paquete", le dijo a {H}, "y me ató él a mí".',
  '{C} poked at the knots. "Granny, granny, bow, and something that looks like a pretzel," {C.he} counted. {N} groaned.':
    '{C} toqueteó los nudos. "Uno ciego, otro ciego, un lazo y algo que parece una rosquilla", contó. {N} gimió.',
  '"Pull here?" asked {C}, pointing at a loop. Pulling there was a mistake. {N} spun around twice and was tighter than before.':
    '"¿Tiro de aquí?", preguntó {C}, señalando una lazada. Tirar de ahí fue un error. {N} giró dos veces y quedó más apretad{N.o} que antes.',
  '{H} hummed, loosened one loop with a fingernail, and talked to the knot as to a nervous horse. {N} stood there with crossed eyes.':
    '{H} tarareó, aflojó una vuelta con la uña y le habló al nudo como a un caballo nervioso. {N} esperaba con los ojos bizcos.',
  '{H} did not pull at all. {H.He} looked for the end, and followed it over and under and through, while {N} kept still as a statue.':
    '{H} no tiró de nada. Buscó la punta y la siguió por arriba, por abajo y por en medio, mientras {N} se quedaba como una estatua.',
  '"A knot is only a path," said {H}, and knelt, and walked it backward with {H.his} fingers. {N} held {N.his} breath.':
    '"Un nudo es solo un camino", dijo {H}, y de rodillas lo recorrió hacia atrás con los dedos. {N} contuvo el aliento.',
  'One last tug, and the {Q} slithered down like a tired eel. {N} did ballet on the spot. {H} rubbed {H.his} sore thumbs.':
    'Un último tirón, y {the Q} resbaló como una anguila cansada. {N} bailó ballet allí mismo. {H} se frotó los pulgares doloridos.',
  'With a soft flop the {Q} dropped to the ground. {N} flung out {N.his} arms and jumped three times. {H} wiped {H.his} brow.':
    'Con un suave flop, {the Q} cayó al suelo. {N} abrió los brazos de par en par y dio tres saltos. {H} se secó la frente.',
  'The last loop slid off, and there lay the {Q}, as meek as you please. {N} leaped for freedom. {H} stepped well back.':
    'Resbaló la última vuelta, y allí quedó {the Q}, mans{Q.o} como un corderito. {N} saltó de pura libertad. {H} dio unos pasos atrás.',

  // mending
  'we mended the {Q} of {N.kind}': 'arreglamos {the Q} de {N.kind}',
  'Snap! {N.long} had only wanted to dust it, and now the {Q} lay there in two sad pieces. {H} fitted one to the other, and hummed.':
    '¡Crac! {N.long} solo quería quitarle el polvo, y ahora {the Q} estaba en dos tristes pedazos. {H} juntó uno con otro y tarareó.',
  '{N.long} sat over a broken {Q} and stroked it like a sick puppy. "It went crack," {N.he} told {H}, and {N.his} lip shook.':
    '{N.long} acariciaba {a Q} rot{Q.o} como a un cachorro enfermo. "Hizo crac", le dijo a {H}, y le temblaba el labio.',
  '"It was like this when I sat on it," said {N.long} and pointed at {N.his} poor {Q}. {H} squatted down to see the damage.':
    '"Ya estaba así cuando me senté encima", dijo {N.long} y señaló su pobre {Q}. {H} se agachó a ver los daños.',
  '{C} turned out {C.his} pockets: a peg, a wad of wax, half a biscuit, and some string. "Not the biscuit," {H} decided.':
    '{C} se vació los bolsillos: una pinza, un pegote de cera, media galleta y un trozo de hilo. "La galleta no", decidió {H}.',
  '"I am good at mending," said {C}. "I have broken so many things." That made sense to {H}, more or less.':
    '"Arreglar cosas se me da bien", dijo {C}. "He roto muchísimas". A {H} le pareció lógico, más o menos.',
  '{H} sawed, sanded, and glued the {Q} with boiled oatmeal. {C} blew on it like a bellows until {C.he} saw sparks.':
    '{H} serró, lijó y pegó {the Q} con engrudo de avena. {C} sopló encima como un fuelle hasta ver lucecitas.',
  '{H} bent, tied, and licked the string. {C} held things together and hummed. Bit by bit the {Q} stopped being two halves.':
    '{H} doblaba, ataba y chupaba el hilo. {C} sujetaba las partes y tarareaba. Poco a poco, {the Q} dejó de ser dos mitades.',
  '{C} pinched the crack shut, and {H} wound string around the {Q}, around and around, with {H.his} tongue between {H.his} teeth.':
    '{C} apretaba la grieta, y {H} enrollaba hilo alrededor de {the Q}, vuelta tras vuelta, con la lengua entre los dientes.',
  '{N} turned the {Q} around and found the seam, and ran a finger along it like a scar from a great adventure. {H} blushed with pride.':
    '{N} miró {the Q} por todos lados y pasó un dedo por la costura, como por la cicatriz de una gran aventura. {H} se sonrojó de orgullo.',
  '{N} tried the {Q} out, carefully at first. It held! "You can see where it was broken," said {H}. "I like it better so," said {N}.':
    '{N} probó {the Q}, al principio con cuidado. ¡Aguantaba! "Se nota por dónde se rompió", dijo {H}. "Así me gusta más", dijo {N}.',
  '"Better than new," said {N}, hopping about with the {Q}, "because now it has a story." {H} liked the sound of that.':
    '"Mejor que nuev{Q.o}", dijo {N}, dando saltos con {the Q}, "porque ahora tiene una historia". A {H} le gustó cómo sonaba eso.',

  // song-end
  'we found the end of the song with {N.kind}': 'encontramos el final de la canción con {N.kind}',
  '{N.long} conducted an invisible choir and broke off, always in the same spot, with one arm in the air. {H} felt sorry for that arm.':
    '{N.long} dirigía un coro invisible y se paraba siempre en el mismo sitio, con un brazo en el aire. A {H} le daba pena aquel brazo.',
  'To and fro marched {N.long} and sang the same three lines again and again. "I have lost the end of it," {N.he} told {H}.':
    'De acá para allá iba {N.long} cantando una y otra vez los mismos tres versos. "Se me perdió el final", le dijo a {H}.',
  '"La, la, and then what?" {N.long} walked in circles and rapped {N.his} own forehead. {H} asked what was missing. "The ending!"':
    '"La, la, ¿y luego qué?". {N.long} daba vueltas y se golpeaba la frente. {H} preguntó qué faltaba. "¡El final!".',
  '"And then they all exploded!" sang {C}, jumping up. {N} gave {C.him} a long, cold look. It was a lullaby.':
    '"¡Y todos explotaron!", cantó {C} de un salto. {N} le echó una mirada larga y fría. Era una canción de cuna.',
  '{C} offered eleven endings, all of them with goats. {N} covered {N.his} ears with both hands.':
    '{C} propuso once finales, todos con cabras. {N} se tapó las orejas con las dos manos.',
  '{H} sat back with a straw in {H.his} teeth, and let the tune wander through {H.his} head. {N} followed it with a toe.':
    '{H} se recostó con una pajita entre los dientes y dejó que la melodía se paseara por su cabeza. {N} la seguía con un pie.',
  '{H} closed {H.his} eyes. "Sing it once more," {H.he} said, "and do not stop where it stops." {N} sat down and began, very softly.':
    '{H} cerró los ojos. "Cántala otra vez", dijo, "y donde se acabe, tú sigue". {N} se sentó y empezó, muy bajito.',
  '"Maybe it is not lost," {H} said slowly. "Maybe it was never made." {N} had not thought of that, and sat down to think.':
    '"A lo mejor no se perdió", dijo {H} despacio. "A lo mejor nadie lo hizo nunca". {N} no lo había pensado, y se sentó a pensarlo.',
  'Line by line they spun it to the end, {H} the words, and {N} the tune. When it was finished, a blackbird sang it after them.':
    'Verso a verso hilaron la canción hasta el final, {H} la letra y {N} la música. Después, un mirlo la repitió entera.',
  'The last line came out of {H} and {N} both at once, and it fit like a lid. They sang it until it was worn in.':
    'El último verso les salió a {H} y a {N} a la vez, y encajó como una tapa. Lo cantaron hasta que quedó blandito de tanto uso.',
  'They tried one word, and then a warmer one. {N} sang the whole song through, end and all, and {H} got gooseflesh.':
    'Probaron una palabra, y luego otra más calentita. {N} cantó la canción con final y todo, y a {H} se le puso la piel de gallina.',

  // counting
  'we counted to a thousand with {N.kind}': 'contamos hasta mil con {N.kind}',
  'Pebble after pebble went from one heap to the other, and {N.long} moved {N.his} lips. Then {H} sneezed, and the number was gone like a fly.':
    'Piedrita a piedrita, {N.long} hacía de un montón otro, moviendo los labios. Entonces {H} estornudó, y el número voló como una mosca.',
  '"Nine hundred and eighty," mumbled {N.long} with one finger in the air. "Good day," said {H}. "Oh, no," said {N}. "One. Two."':
    '"Novecientos ochenta", murmuró {N.long} con un dedo en el aire. "Muy buenas", dijo {H}. "Ay, no", dijo {N}. "Uno. Dos".',
  '{N.long} was counting pebbles, and greeted nobody. Then {H} sneezed. "Now I must start over," {N} said bitterly.':
    '{N.long} contaba piedritas y no saludaba a nadie. Entonces {H} estornudó. "Y ahora, vuelta a empezar", dijo {N} con amargura.',
  '{C} pinched {C.his} nose, much too late. {H} bent down and gathered up the pebbles in {H.his} lap, every last one.':
    '{C} se tapó la nariz, ya demasiado tarde. {H} se agachó y recogió las piedritas en el regazo, hasta la última.',
  '{H} felt dreadful. "We spoiled it," {H.he} whispered to {C}, "so we must help." {C} whispered back that it was a great many pebbles.':
    '{H} se sentía fatal. "Lo echamos a perder", le susurró a {C}, "así que hay que ayudar". {C} susurró que eran muchísimas piedras.',
  '"How were we to know?" asked {C}. {H} shook {H.his} head. "It was still our sneeze," {H.he} said, and rolled up {H.his} sleeves.':
    '"¿Y cómo íbamos a saberlo?", preguntó {C}. {H} negó con la cabeza. "El estornudo era nuestro", dijo, y se arremangó.',
  'They split the heap in three. {H} counted under {H.his} breath, {C} counted on {C.his} toes, and {N} kept the tally with scratches.':
    'Partieron el montón en tres. {H} contaba entre dientes, {C} con los dedos de los pies, y {N} llevaba la cuenta con rayitas.',
  '{N} took the gray ones, {H} took the white ones, and {C} took the ones that looked like noses. There were plenty of those.':
    '{N} se quedó con las grises, {H} con las blancas, y {C} con las que parecían narices. De esas había un montón.',
  'The thousandth pebble was speckled like a wren. {N} kissed it, {H} tossed it up, and they both bounded around like lambs.':
    'La piedrita número mil tenía manchitas, como un gorrión. {N} la besó, {H} la lanzó al aire, y brincaron a dúo como corderos.',
  '"One thousand!" shouted {N}, and jumped. "What is it for?" asked {H}, jumping, too. "I have no idea," said {N}. "But now I know."':
    '"¡Mil!", gritó {N}, y saltó. "¿Y para qué sirve?", preguntó {H}, saltando también. "Ni idea", dijo {N}. "Pero ahora ya lo sé".',
  'A thousand exactly! {N} whooped, and so did {H}. It was of no use to anybody, and it felt magnificent.':
    '¡Mil justas! {N} saltó gritando hurra, y {H} también. No le servía de nada a nadie, y era magnífico.',
};
