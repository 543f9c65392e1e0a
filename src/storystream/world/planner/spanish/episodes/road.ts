/** Pages between episodes in Spanish. Knows nothing of their beats. */

import type { Catalogue } from '../catalogue.ts';

export const road: Catalogue = {
  // homeward
  'So {H} and {C} turned around and went back the way they had come. {home} had never looked so good from afar.':
    'Así que {H} y {C} dieron media vuelta y volvieron por donde habían venido. Nunca les gustó tanto ver {home} a lo lejos.',
  'The way back to {home} is always shorter. {H} and {C} half walked and half ran, and did not stop once.':
    'La vuelta a {home} siempre es más corta. {H} y {C} iban medio andando, medio corriendo, y no pararon ni una vez.',
  '"Home," said {H}, and {C} said it, too, just to taste the word. Soon they could see {home} ahead of them.':
    '"Casa", dijo {H}, y {C} también lo dijo, solo por saborear la palabra. Pronto pudieron ver {home} allá delante.',
  'Step by step the road rolled up behind {H} and {C} like a carpet. There at its end lay {home}, just as they had left it.':
    'Paso a paso, el camino se enrollaba detrás de {H} y {C} como una alfombra. Al final encontraron {home}, igual que siempre.',
  '{C} smelled {home} before anyone could see it. {H} smelled it, too, and all at once {H.his} feet weighed nothing.':
    '{C} sintió el olor de {home} antes de ver nada. {H} lo sintió también, y de golpe los pies ya no le pesaban.',
  'They came back by way of everything that they had passed before, {H} skipping, {C} waving at it. Then {home} came in sight.':
    'Volvieron a pasar por todo lo que ya conocían, {H} dando saltitos, {C} saludando con la mano. Y entonces vieron {home}.',
  '{H} knew every stone on the road back to {home}. {C} knew none of them, but hummed along all the same.':
    '{H} conocía cada piedra del camino de vuelta a {home}. {C} no conocía ninguna, pero tarareaba de todos modos.',

  // leads
  '"{lead}," said {N}, and pointed. {H} thanked {N.him} and felt a little taller.':
    '"{lead}", dijo {N}, y señaló. {H} le dio las gracias y sintió que crecía un poquito.',
  '{N} did not forget it. "You helped me, so I will help you," {N.he} told {H}. "{lead}."':
    '{N} no lo olvidó. "Tú me ayudaste y ahora te ayudo yo", le dijo a {H}. "{lead}".',
  '"Now it is my turn," said {N} to {H}. "{lead}." And {N.he} pointed out the way.':
    '"Ahora me toca a mí", le dijo {N} a {H}. "{lead}". Y le señaló el camino.',
  '{H} was ready to go when {N} held {H.him} by the sleeve. "{lead}," {N.he} said.':
    '{H} ya se marchaba cuando {N} {H.lo} agarró de la manga. "{lead}", le dijo.',
  '"Wait," said {N} to {H}, "I owe you a secret. {lead}." It was whispered, though nobody was near.':
    '"Espera", le dijo {N} a {H}, "te debo un secreto. {lead}". Lo dijo en susurros, aunque no había nadie cerca.',
  '{N} rubbed {N.his} hands. "I know something that you need," {N.he} told {H}. "{lead}."':
    '{N} se frotó las manos. "Sé algo que te hace falta", le dijo a {H}. "{lead}".',
  'Who helps is helped. "{lead}," said {N}, and squeezed {H} by the hand.':
    'Quien ayuda recibe ayuda. "{lead}", dijo {N}, y le apretó la mano a {H}.',
  '{N} pulled {H} close and lowered {N.his} voice. "{lead}," {N.he} said.':
    '{N} acercó a {H} de un tironcito y bajó la voz. "{lead}", dijo.',
  '{N} scratched {N.his} chin. "Let me see. {lead}." {H} could have hugged {N.him}.':
    '{N} se rascó la barbilla. "A ver, a ver. {lead}". A {H} le dieron ganas de abrazar{N.lo}.',
  '{H} asked {N} to point the way, and {N.he} did. "{lead}," {N.he} said.':
    '{H} le preguntó a {N} por dónde ir, y {N.él} señaló. "{lead}", dijo.',
  '"One good turn for another," said {N}. "{lead}." {H} tied a knot so as not to forget it.':
    '"Favor con favor se paga", dijo {N}. "{lead}". {H} hizo un nudo para no olvidarlo.',
  '{H} told {N} what they had come for. "{lead}," said {N} at once, and pointed.':
    '{H} le contó a {N} a qué habían venido. "{lead}", dijo {N} enseguida, y señaló.',
  '{H} and {C} asked {N} for the way. "{lead}," {N.he} said, and drew it in the dust.':
    '{H} y {C} le preguntaron a {N} por el camino. "{lead}", dijo, y lo dibujó en el polvo.',
  '"{lead}," said {N}, pointing. {C} said it over twice, and {H} said it over once, to be safe.':
    '"{lead}", dijo {N}, señalando. {C} lo repitió dos veces, y {H} una más, por si acaso.',
  '"{lead}," said {N}, pointing with {N.his} nose. {C} counted the hills, and {H} counted on luck.':
    '"{lead}", dijo {N}, señalando con la nariz. {C} contó los cerros, y {H} contó con la suerte.',
  '{N} drew a map with a wet finger. "{lead}," {N.he} said. {H} and {C} read it quickly, before it dried.':
    '{N} dibujó un mapa con un dedo mojado. "{lead}", dijo. {H} y {C} lo leyeron deprisa, antes de que se secara.',
  '{C} had already gone the wrong way when {N} called {C.him} back. "{lead}," {N.he} said. {H} wrote it on {H.his} palm.':
    '{C} ya se iba por donde no era cuando {N} {C.lo} llamó. "{lead}", dijo. {H} se lo apuntó en la palma de la mano.',
  '"{lead}," said {N}. {C} asked if it was uphill. {H} said that it did not matter.':
    '"{lead}", dijo {N}. {C} preguntó si era cuesta arriba. {H} dijo que daba igual.',
  '{N} took {H} by one arm and {C} by the other. "{lead}," {N.he} said, and turned them that way.':
    '{N} le dio un brazo a {H} y el otro a {C}. "{lead}", dijo, y l{They.os} puso mirando hacia allá.',
  '{C} wanted to know how far, and {H} wanted to know how. "{lead}," said {N}.':
    '{C} quería saber cuánto faltaba, y {H} quería saber por dónde. "{lead}", dijo {N}.',
  '{N} thought for a moment. "{lead}," {N.he} said. {H} looked at {C}. That was good news!':
    '{N} lo pensó un momento. "{lead}", dijo. {H} miró a {C}. ¡Qué buena noticia!',
  '"{lead}!" {N} called after them. {H} turned around once more to wave.':
    '"¡Eh! {lead}", les gritó {N}. {H} se volvió una vez más para agitar la mano.',
  'Far down the road {H} could still hear {N}. "{lead}!" {N.he} was calling, waving with all ten fingers.':
    'Camino abajo, {H} aún oía a {N}. "¡Suerte! {lead}", gritaba, saludando con los diez dedos.',
  '{N} stood on tiptoe to wave. "{lead}!" {N.he} sang out. {H} swung {H.his} arm like a bell rope.':
    '{N} se puso de puntillas para saludar. "{lead}", cantó. {H} agitó el brazo como quien toca una campana.',
  '"{lead}!" shouted {N} through both hands. {H} waved, and the echo waved, too, in its way.':
    '"{lead}", gritó {N} haciendo bocina. {H} agitó la mano, y el eco también, a su manera.',
  '{N} waved until {N.his} arm was tired. "{lead}!" {N.he} called. {H} walked backward to wave longer.':
    '{N} saludó hasta que se le cansó el brazo. "{lead}", gritó. {H} caminó de espaldas para decir adiós más rato.',
  '"{lead}!" cried {N}, waving with something white. {H} waved, too, and took a deep breath.':
    '"¡Adiós! {lead}", gritó {N}, agitando algo blanco. {H} saludó también y respiró hondo.',
  'They shook hands for quite a while. "{lead}!" {N} called then, and {H} waved from the bend.':
    'Se dieron la mano un buen rato. "{lead}", gritó luego {N}, y {H} agitó la suya desde la curva.',
  '{N} waved good-bye. "{lead}!" {N.he} shouted, and {H} waved back with both arms.':
    '{N} dijo adiós con la mano. "¡Ah! {lead}", gritó, y {H} respondió con los dos brazos.',

  // sightings
  'A gap opened, and {C} pointed through it with the whole arm. There lay {next}. {H} whistled softly, and hitched up the bag.':
    'Delante se abrió un hueco, y {C} señaló {next} con todo el brazo. {H} silbó bajito y se acomodó la bolsa al hombro.',
  '{C} had climbed a fence post like a stork. From up there {C.he} could make out {next}, and told {H} about every chimney, tree, and cow.':
    '{C} se había subido a un poste, como una cigüeña. Desde allí distinguía {next} y le iba señalando a {H} cada sendero, cada árbol y cada vaca.',
  '"Look there!" said {C}, and pointed. Far off, {next} was waiting for them. {H} forgot how tired {H.he} was.':
    '"¡Mira allá!", dijo {C}, señalando {next} a lo lejos. A {H} se le olvidó de golpe lo cansad{H.o} que estaba.',
  '{C} climbed on a stump and shaded {C.his} eyes. Far ahead lay {next}, small and clear. {H} waved at it, just for luck.':
    '{C} se subió a un tocón, con la mano de visera, y divisó {next} a lo lejos. {H} saludó hacia allá, por si traía suerte.',
  '{C} saw it first. "That must be {next}," {C.he} said. "Then that is where we go," said {H}, and took a deep breath.':
    '{C} fue quien dio el aviso. "¡Mira, {next}!", exclamó. "Pues allá vamos", dijo {H}, y respiró muy hondo.',
  'And now {C} could see it: far ahead lay {next}. {H} rubbed {H.his} eyes to make sure that it was real.':
    'Y entonces {C} señaló {next}, allá a lo lejos. {H} se frotó los ojos para asegurarse de que era verdad.',
  '{H} licked a finger, held it up, and pointed. In that direction lay {next}. {C} did not see what the finger had to do with it.':
    '{H} se chupó un dedo, lo alzó y señaló. Por ahí se iba a {next}. {C} no entendía qué tenía que ver el dedo con todo eso.',
  '{H} spread out both arms like a signpost. One hand pointed back, and the other one at {next}. {C} went where the second one pointed.':
    '{H} abrió los brazos como un poste de caminos. Una mano señalaba hacia atrás, y la otra, hacia {next}. {C} le hizo caso a la segunda.',
  '"We go to {next}," said {H}, and pointed the way. {C} did not ask how {H.he} knew. Some things you simply know.':
    '"Vamos a {next}", dijo {H}, y señaló el camino. {C} no preguntó cómo lo sabía. Hay cosas que se saben y ya está.',
  '{H} turned slowly in a circle and stopped. There, beyond the last rise, was {next}. {C} whistled at how far it was.':
    '{H} giró despacio, se detuvo y señaló {next}, más allá de la última loma. {C} soltó un silbido. ¡Qué lejos!',
  '{H} pointed ahead. "After this, {next} will be easy," {H.he} said. {C} was not so sure, but {C.he} came along.':
    '{H} señaló al frente. "Después de esto, ir a {next} será pan comido", dijo. {C} lo dudaba, pero fue detrás.',

  // interludes
  'A burr rode along on the back of {C}, and nobody noticed, until {H} sat down next to {C.him}. Then everybody noticed.':
    'Un abrojo viajaba en la espalda de {C}, y nadie lo notó hasta que {H} se sentó a su lado. Entonces lo notó todo el mundo.',
  '{C} had found a stick that was exactly right. {C.He} leaned on it, pointed it, and fenced with it, until it broke over the shoe of {H}.':
    '{C} encontró el palo perfecto. Le sirvió de bastón, de puntero y de espada, hasta que se le rompió contra el zapato de {H}.',
  '{C} walked backward for a while, because {C.he} wanted to see where they had been. Then {C.he} walked into {H}.':
    '{C} caminó un rato de espaldas, porque quería ver por dónde habían venido. Y entonces chocó con {H}.',
  '"I spy something small," said {C}. "Is it me?" asked {H}. "It is always you," said {C}, and they both laughed.':
    '"Veo, veo una cosita pequeña", dijo {C}. "¿Soy yo?", preguntó {H}. "Siempre eres tú", dijo {C}, y se echaron a reír.',
  '{C} tried to walk exactly in the steps of {H}, and got three left feet somehow. They had to stop and sort them out.':
    '{C} quiso pisar justo donde pisaba {H} y, no se sabe cómo, acabó con tres pies izquierdos. Hubo que parar a desenredarlos.',
  '{C} had a pebble in one foot and a song in {C.his} head, and could not get rid of either. {H} offered to help with the pebble.':
    '{C} tenía una piedrita en el pie y una canción en la cabeza, y no se le iba ninguna. {H} se ofreció a ayudar con la piedrita.',
  '{H} lay flat and listened to {H.his} own heart. {C} listened to it, too, and said that it had a nice, even gallop.':
    '{H} se puso a escuchar su propio corazón. {C} lo escuchó también, y dijo que llevaba un galope muy bonito y parejo.',
  'With a sigh {H} sat, and took out a cold potato. {C} salted it with dust by mistake, and they ate it all the same.':
    'Con un suspiro, {H} se sentó y sacó un tomate. {C} le echó polvo en vez de sal, sin querer, y se lo comieron igual.',
  'They stopped to rest. {H} rubbed {H.his} feet and {C} yawned, and for a while nobody had to go anywhere.':
    'Hicieron un alto. {H} se frotó los pies, {C} bostezó, y por un rato nadie tuvo que ir a ninguna parte.',
  '"Only a minute," said {H}, and sat down. {C} was already leaning against {H.him} with both eyes shut.':
    '"Solo un minuto", dijo {H}, y se sentó. {C} ya se había recostado contra {H.él} con los ojos cerrados.',
  '{H} shared a handful of berries with {C}, one for you, one for me, and one for whoever had carried them.':
    '{H} repartió con {C} un puñado de moras: una para ti, una para mí, y otra para quien las había traído.',
  'A stray dandelion puff sailed by. {H} leaped after it, {C} ran after {H}, and neither of them caught anything but a cough.':
    'Pasó volando una pelusa de diente de león. {H} saltó tras ella, {C} corrió tras {H}, y lo único que atraparon fue la tos.',
  '{H} and {C} hopped from shadow to shadow, because everything else was lava. It went well until {C} sneezed.':
    '{H} y {C} iban a saltos de sombra en sombra, porque todo lo demás era lava. Les fue bien hasta que {C} estornudó.',
  '"Last one to that stone is a turnip!" cried {H}, and was gone. {C} was the turnip, but only by one step.':
    '"¡Quien llegue tarde a esa piedra es un nabo!", gritó {H}, y echó a correr. El nabo fue {C}, pero solo por un paso.',
  'Down the slope went {H} in great leaps, with {C} close behind, and for a moment they forgot that they were tired.':
    'Cuesta abajo iba {H} a grandes saltos, con {C} pisándole los talones, y por un momento se les olvidó el cansancio.',
  '{H} jumped over every crack in the path. {C} ran after and tried to do the same, and tripped over all of them.':
    '{H} saltó todas las grietas del camino. {C} corrió detrás, quiso hacer lo mismo y tropezó en todas y cada una.',
  '{C} showed {H} an ant that was dragging a beetle ten times its size. They cheered it on until it vanished in a crack.':
    '{C} le señaló a {H} una hormiga que arrastraba un escarabajo diez veces mayor. La animaron hasta que se metió en una grieta.',
  '{C} had seen something glitter, and pointed. {H} dug it out with a stick. It was the lid of a jar, and it made a splendid medal.':
    '{C} señaló algo que brillaba. {H} lo desenterró con un palo. Era la tapa de un frasco, y como medalla quedaba espléndida.',
  '"Which way does a path go when nobody walks on it?" asked {C}, and pointed. {H} thought about that for a long time.':
    '"¿Adónde va un camino cuando nadie anda por él?", preguntó {C}, señalándolo. {H} se quedó pensando un buen rato.',
  '{C} pointed at tracks on the ground. They were big, deep, and fresh. {H} put one foot inside. It was ten times too small.':
    '{C} señaló unas huellas en el suelo, grandes, hondas y recientes. {H} metió un pie en una. Cabían nueve pies más.',
  '"That hill looks like a sleeping giant," said {C}, pointing. {H} whispered, just in case. "Then let us tiptoe."':
    '"Ese cerro parece un gigante dormido", dijo {C}, señalando. {H} susurró, por si acaso: "Entonces, de puntillas".',
  '{C} pointed at a cloud shaped like a shoe. {H} saw a fish. They looked until it was neither, and then they went on.':
    '{C} señaló una nube con forma de zapato. {H} veía un pez. La miraron hasta que no fue ni una cosa ni la otra, y siguieron.',
  '{H} sat on a milestone and worried. {C} took one worry after another out of the air, folded it small, and threw it over one shoulder.':
    '{H} se sentó en una piedra a preocuparse. {C} fue cazando en el aire cada preocupación, la dobló bien y la tiró por encima del hombro.',
  '{H} had a stitch and bent double. {C} breathed in and out with {H.him}, slowly, like two old bellows, until it let go.':
    '{H} sintió una punzada y se dobló en dos. {C} respiró a su compás, despacio, como dos fuelles viejos, hasta que se le pasó.',
  '"Do you ever get scared?" {H} asked. {C} nodded. "Often. But it is smaller when you say it." So {H} said it, and it was.':
    '"¿Tú tienes miedo a veces?", preguntó {H}. {C} asintió. "Muchas. Pero si lo dices, encoge". Así que {H} lo dijo, y encogió.',
  '{H} sat down and pulled a thorn out of one toe. {C} stood by and waited. It was a big thorn, and {H} was very brave.':
    '{H} se sentó a sacarse una espina del pie. {C} esperó allí cerca. La espina era muy grande, y {H} fue muy valiente.',
  '{H} stopped and sat down. "What if I am not good enough?" "You got up this morning," said {C}. "That is a start."':
    '{H} se sentó. "¿Y si no soy capaz?", suspiró. "Esta mañana te levantaste", dijo {C}. "Por algo se empieza".',

  // camps
  '{H} and {C} rolled up like two dormice, and the dark walked softly around them until it had to leave.':
    '{H} y {C} se acurrucaron como dos lirones, y la oscuridad rondó de puntillas hasta que tuvo que irse.',
  'One blanket, two noses, four cold feet. {H} told {C} a story without an end, and sleep made one for it.':
    'Una manta, dos narices, cuatro pies fríos. {H} le contó a {C} un cuento sin final, y el sueño le puso uno.',
  '{C} wished {H} good night, and {H} wished {C} good night, and by the third time it was only a mumble.':
    '{C} le dio las buenas noches a {H}, {H} se las dio a {C}, y a la tercera vez ya solo fue un murmullo.',
  'The bag was lumpy, and it had to do for two heads. {C} got the end with the bread. {H} dreamed of bread all night.':
    'La bolsa, llena de bultos, fue almohada para dos. A {C} le tocó la parte del pan. {H} soñó con pan toda la noche.',
  '{H} made a pillow of both shoes, {C} made a pillow of {H}, and there was just time for one yawn each.':
    '{H} hizo almohada de sus zapatos, {C} hizo almohada de {H}, y solo quedó tiempo para un bostezo por cabeza.',
  'They could do no more today. {H} curled up, {C} curled up around {H.him}, and they slept until the light came back.':
    'Por hoy no podían más. {H} se hizo un ovillo, {C} se enroscó alrededor, y durmieron hasta que volvió la luz.',
  '"Just until morning," murmured {C}. {H} did not hear it. {H.He} was asleep already, with one hand on the arm of {C}.':
    '"Solo hasta que amanezca", murmuró {C}. {H} no lo oyó. Ya dormía, con una mano sobre el brazo de {C}.',
  'So {H} and {C} lay down where they were. The ground was hard, but they were warm, and soon nothing stirred.':
    'Así que {H} y {C} se acostaron allí mismo. El suelo era duro, pero no tenían frío, y pronto todo quedó en calma.',
  '{H} meant to stay awake and think. {C} began to snore in the middle of a word, and sleep went over from one to the other.':
    '{H} quería quedarse pensando. {C} empezó a roncar a mitad de una palabra, y el sueño saltó de una cabeza a la otra.',
  '"Tell me something nice," yawned {H}. "Pancakes," said {C}. Before they got to the jam, they were both asleep.':
    '"Dime algo bonito", bostezó {H}. "Panqueques", dijo {C}. Antes de llegar a la mermelada, ya dormían l{They.os} dos.',
  '{C} tucked {H} in, {H} tucked {C} in, and so it went on, to and fro, until one of them forgot to.':
    '{C} arropó a {H}, {H} arropó a {C}, y así una y otra vez, hasta que a alguien se le olvidó.',
  'For a second time {H} and {C} lay down with sore feet and full heads. Tomorrow, they thought, and thought no further.':
    'Por segunda vez, {H} y {C} se acostaron con los pies molidos y la cabeza llena. Mañana, pensaron, y no pensaron más.',
  'They were too tired for words. {C} pointed at a soft spot, {H} dropped down on it, and that was the end of the evening.':
    'No les quedaban fuerzas ni para hablar. {C} señaló un sitio blando, {H} se dejó caer en él, y ahí se acabó la noche.',
  '{C} had so much to say about the day, and got as far as lunch. {H} covered {C.him} up and slept as well.':
    '{C} tenía tanto que contar del día, y solo llegó hasta el almuerzo. {H} {C.lo} tapó y se durmió también.',
  'Another day was done. {C} pulled in {C.his} feet, {H} did the same, and they slept like two spoons in a drawer.':
    'Así terminó otro día. {C} encogió los pies, {H} hizo lo mismo, y durmieron como dos cucharas en un cajón.',
  '{H} looked up into the dark until it looked back. {C} had been asleep for an hour, and was smiling at something.':
    '{H} miró la oscuridad hasta que la oscuridad le devolvió la mirada. {C} ya dormía, y sonreía quién sabe a qué.',
  'It was the second night. {H} knew the sound of it by now, and {C} knew nothing at all, because {C.he} slept like a sack.':
    'Era la segunda noche. {H} ya conocía sus ruidos, y {C} no se enteraba de nada, porque dormía como un tronco.',
};
