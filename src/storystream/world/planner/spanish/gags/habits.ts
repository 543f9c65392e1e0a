/** Running gags about the companion's habits in Spanish. Knows nothing of how they are drawn. */

import type { Catalogue } from '../catalogue.ts';

export const habits: Catalogue = {
  '{C} rounded {C.his} lips like a goldfish and blew until {C.he} saw violet spots. {H} heard a distant puff, as of a leaky accordion.':
    '{C} puso boca de pez y sopló hasta ver manchas moradas. {H} oyó un bufido lejano, como de acordeón pinchado.',
  '{C} puckered up {C.his} lips to whistle a marching tune. Ffff, it went, and no more. "That was wind," said {H} kindly.':
    '{C} frunció los labios para silbar una marcha. Ffff, hizo, y nada más. "Eso fue viento", dijo {H} con cariño.',
  '"Everybody can whistle," said {C}, and blew. Out came air and a few crumbs. {H} pretended to look at a cloud.':
    '"Silbar sabe cualquiera", dijo {C}, y sopló. Salió aire, y unas cuantas migas. {H} hizo como que miraba una nube.',
  'With a blade of grass, with a keyhole, with an acorn cup: {C} tried to whistle on everything. {H} handed {C.him} a peppermint for the lips.':
    'Con una hierba, con una cerradura, con media nuez: {C} probó a silbar con todo. {H} le dio un caramelo de menta para los labios.',
  'Ffff, went {C}. Pfff. {C.He} tried it with two fingers, and then with four. "You are getting louder at it," said {H}.':
    'Ffff, hizo {C}. Pfff. Lo intentó con dos dedos, y luego con cuatro. "Cada vez te sale más fuerte", dijo {H}.',
  '{C} stopped to whistle again. This time a bit of spit came out, and a squeak. "Was that it?" asked {H}. It was a mouse.':
    '{C} se paró a silbar otra vez. Salió un poco de saliva, y un pitido. "¿Eso era?", preguntó {H}. Era un ratón.',
  '{C} blew out {C.his} cheeks with relief, and there it was: one whistle, high and clear as glass! {C} spun to see who had done it. {H} pointed.':
    '{C} resopló de alivio, y allí estaba: ¡un silbido agudo, claro como el cristal! Se giró a ver quién había sido. {H} señaló a {C}.',
  'Fweet! It rang out like a silver bell. {H} looked around for the bird. {C} had both hands on {C.his} own mouth. "That was me!"':
    '¡Fiuuu! Sonó como una campanilla de plata. {H} buscó al pájaro con la mirada. {C} se tapaba la boca con las manos. "¡Fui yo!".',
  '{C} picked up a pebble, held it to {C.his} ear, and put it in a pocket. Clink. {H} shook {H.his} head and walked on.':
    '{C} recogió una piedrita, se la acercó al oído y se la echó al bolsillo. Clin. {H} meneó la cabeza y siguió andando.',
  '{C} bent down, chose a pebble, and dropped it in a pocket. Clink. "What is that for?" asked {H}. "I do not know yet," said {C}.':
    '{C} se agachó, eligió una piedrita y se la echó al bolsillo. Clin. "¿Para qué es?", preguntó {H}. "Aún no lo sé", dijo {C}.',
  'Clink! {C} had found a pebble with a stripe. "You cannot take them all," said {H}. "Only the ones that look at me," said {C}.':
    '¡Clin! {C} encontró una piedrita a rayas. "No te las puedes llevar todas", dijo {H}. "Solo las que me miran", dijo {C}.',
  'By now {C} walked like a diver with lead soles, and sagged at the hips. {H} took two of the pebbles into {H.his} own pockets.':
    'A estas alturas {C} andaba como un buzo con suelas de plomo. {H} se pasó dos de las piedritas a su propio bolsillo.',
  'Clink, clank went {C} with every step. One more pebble, and {C.he} would tip over. {H} offered to carry the speckled one.':
    'Clin, clan, sonaba {C} a cada paso. Una piedrita más, y se caería de lado. {H} se ofreció a llevar la de lunares.',
  '{C} had to hold up {C.his} pockets by now. "This one is from here," {C.he} told {H}. Clonk. It was not a small one.':
    '{C} ya tenía que sujetarse los bolsillos. "Esta es de aquí", le dijo a {H}. Clonc. No era de las pequeñas.',
  'At last {C} emptied {C.his} pockets and laid all the pebbles in a row. "That is our way," {C.he} told {H}. "Now we can walk it again."':
    'Por fin {C} vació los bolsillos y puso las piedritas en fila. "Este es nuestro camino", le dijo a {H}. "Ahora podemos andarlo otra vez".',
  '"Now I know what they are for," said {C}, and laid out the pebbles, one for each good thing that had happened. {H} counted them twice.':
    '"Ya sé para qué son", dijo {C}, y colocó las piedritas, una por cada cosa buena que había pasado. {H} las contó dos veces.',
  '{C} stood with {C.his} head thrown back and {C.his} mouth open like a baby bird. {H} got out a handkerchief, but no sneeze came to use it.':
    '{C} echó atrás la cabeza y abrió la boca como un pajarito. {H} sacó un pañuelo, pero no llegó ningún estornudo a usarlo.',
  '"Ah. Ah. Ah." {C} held up one finger. {H} held on to {H.his} ears. Nothing came. "It is only resting," said {C} darkly.':
    '"Aaa. Aaa. Aaa". {C} levantó un dedo. {H} se agarró las orejas. Y nada. "Solo está descansando", dijo {C} con voz sombría.',
  '{C} stopped with an open mouth and shut eyes. {H} waited, and waited. "Gone," said {C}. Some sneezes are shy.':
    '{C} se paró con la boca abierta y los ojos cerrados. {H} esperó, y esperó. "Se fue", dijo {C}. Hay estornudos tímidos.',
  '{C} grabbed the nearest post and braced {C.his} feet. {H} took shelter. The sneeze looked out, so to speak, and went in again.':
    '{C} se agarró a un poste y plantó bien los pies. {H} se puso a cubierto. El estornudo se asomó, por así decirlo, y volvió a meterse.',
  '"Here it comes!" cried {C}. "Ah. Ah!" {H} dived for cover and counted to ten. "No," said {C}. "It has changed its mind."':
    '"¡Ya viene!", gritó {C}. "¡Aaa! ¡Aaa!". {H} corrió a esconderse y contó hasta diez. "No", dijo {C}. "Ha cambiado de idea".',
  '{C} felt it in {C.his} nose again, tickling like a beetle. {H} ducked behind a stone, just in case. It went away once more.':
    '{C} sintió en la nariz otra vez las cosquillas del estornudo. {H} se agachó tras una piedra, por si acaso. Y otra vez se le fue.',
  'And then, when nobody thought of it anymore: A-CHOO! It lifted {C} off the ground and sat {H} down. "Bless me," said {C}, very pleased.':
    'Y entonces, cuando ya nadie se acordaba: ¡ACHÍS! {C} se alzó del suelo y {H} cayó sentad{H.o}. "¡Salud!", se dijo {C}, muy content{C.o}.',
  'It came without a warning. A-CHOO! {C} flew up like a cork, {H} lost {H.his} balance, and three leaves came down. "So that is where it was."':
    'Llegó sin avisar. ¡ACHÍS! {C} saltó como un corcho, {H} perdió el equilibrio y cayeron tres hojas. "Conque ahí estaba".',
  '{C} had a knee that told the weather. It foretold a sandstorm, with frogs. {H} looked up at the sky, and the sky knew nothing about it.':
    '{C} tenía una rodilla que anunciaba el tiempo. Anunció un huracán, con ranas. {H} miró al cielo, y el cielo no sabía nada.',
  '{C} rubbed {C.his} knee and pointed at the sky. "My knee says there will be hail," {C.he} told {H}, "as big as buns."':
    '{C} se frotó la rodilla y señaló el cielo. "Mi rodilla anuncia granizo", le dijo a {H}, "del tamaño de un panecillo".',
  '"My knee is never wrong," said {C}. "It feels a whirlwind coming." {H} wet a finger and held it up. There was hardly a breeze.':
    '"Mi rodilla nunca falla", dijo {C}. "Siente que viene un torbellino". {H} se mojó un dedo y lo levantó. Apenas corría una brisa.',
  'According to the knee there was a volcano under this very spot. {C} sat on it, to keep it shut. {H} thanked the knee politely.':
    'Según la rodilla, justo allí debajo había un volcán. {C} se sentó encima para taparlo. {H} dio las gracias a la rodilla, muy cortésmente.',
  '"The knee says that we shall meet a whale," said {C}. {H} looked about {here}. "It is a cautious knee," said {C}.':
    '"La rodilla dice que nos saldrá una ballena", dijo {C}. {H} la buscó {here}. "Es una rodilla precavida", dijo {C}.',
  '{C} nursed {C.his} knee and groaned. It felt an earthquake now. {H} had to admit that it made a change from hail.':
    '{C} se abrazó la rodilla y gimió. Ahora sentía un terremoto. {H} admitió que, tras tanto granizo, era una novedad.',
  '"What does the knee say now?" asked {H}. {C} bent it, and listened. "It says that tomorrow will be fine," {C.he} said, and for once it was right.':
    '"¿Y ahora qué dice la rodilla?", preguntó {H}. {C} la dobló y escuchó. "Que mañana hará buen tiempo", dijo, y por una vez acertó.',
  '{C} tapped {C.his} knee. It had nothing to say. "It never does when all is well," {C.he} told {H}. "That is how I know."':
    '{C} se dio un golpecito en la rodilla. No tenía nada que decir. "Cuando todo va bien, se calla", le dijo a {H}. "Por eso lo sé".',
  '{H} ticked off every step on {H.his} fingers, and every ten steps on a toe. {C} asked where one kept the hundreds. That was the end of it.':
    '{H} contaba cada paso con un dedo de la mano, y cada diez, con uno del pie. {C} preguntó dónde guardaba los cientos. Y se acabó la cuenta.',
  '{H} was counting steps. "Eighty-one, eighty-two." "What is your favorite soup?" asked {C}. "Leek," said {H}. "Oh, bother. One. Two."':
    '{H} contaba los pasos. "Ochenta y uno, ochenta y dos". "¿Qué sopa te gusta más?", preguntó {C}. "La de puerro", dijo {H}. "Ay, no. Uno. Dos".',
  '"A hundred and six," counted {H}, "a hundred and seven." "Do you know that you count out loud?" asked {C}. And {H} had to begin again.':
    '"Ciento seis", contaba {H}, "ciento siete". "¿Sabes que cuentas en voz alta?", preguntó {C}. Y {H} tuvo que empezar de nuevo.',
  '"Nine hundred and ten," muttered {H}. "Is nine more than ten?" asked {C}. {H} opened {H.his} mouth. The number flew out of it and was gone.':
    '"Novecientos diez", murmuró {H}. "¿Nueve es más que diez?", preguntó {C}. {H} abrió la boca, y el número se le escapó volando.',
  '{H} held up a hand. "Not one word until a thousand." {C} nodded. {C} nodded so hard that {H} counted the nods instead.':
    '{H} levantó una mano. "Ni una palabra hasta mil". {C} asintió. Y asintió tanto que {H} se puso a contar las cabezadas.',
  '"Now I will never know how many steps it was," said {H}. "Twelve thousand and four," said {C}. "I counted, too. Only not out loud."':
    '"Ya nunca sabré cuántos pasos fueron", dijo {H}. "Doce mil cuatro", dijo {C}. "Yo también los conté. Pero no en voz alta".',
  '"It must have been a great many steps," said {H}. {C} showed {H.him} a stick with a notch for every hundred. {C.He} had kept count all along.':
    '"Debieron de ser muchísimos pasos", dijo {H}. {C} le enseñó un palo con una muesca por cada cien. Llevaba la cuenta desde el principio.',
  'Before {C} would go on, {H} had to look for geese behind the wall, under the cart, and once in a teapot. {C} watched from a safe hiding place.':
    'Antes de que {C} diera un paso, {H} tenía que buscar gansos tras el muro, bajo el carro y hasta en una tetera. {C} miraba desde su escondite.',
  '{C} looked out from behind a bush. "I fear nothing," {C.he} told {H}, "only geese. Do you see any?" {H} looked high and low. There were none.':
    '{C} se asomó tras un arbusto. "No temo a nada", le dijo a {H}, "solo a los gansos. ¿Ves alguno?". {H} miró por todas partes. No había ninguno.',
  '"Go first, and look for geese," said {C} from a safe hiding place. "Why geese?" asked {H}. "They know why," said {C} gloomily.':
    '"Ve tú primero y mira si hay gansos", dijo {C} desde su escondite. "¿Por qué gansos?", preguntó {H}. "Ellos sabrán", dijo {C} con aire sombrío.',
  '{C} spied a white feather, and froze. {H} picked it up. It had fallen from a pillow, and {C} whispered that geese sleep on pillows, too.':
    '{C} vio una pluma blanca y se quedó de piedra. {H} la recogió. Era de una almohada, y {C} susurró que los gansos también usan almohada.',
  '"Was that a honk?" {C} clutched {H} by the sleeve. It was a hinge, or a frog, or the stomach of {C}. It was not a goose.':
    '"¿Eso fue un graznido?". {C} agarró a {H} por la manga. Era una bisagra, o una rana, o la barriga de {C}. No era un ganso.',
  '{C} read the tracks on the ground. Three toes! "A hen," said {H}. "That is what a goose would want us to think," said {C}.':
    '{C} leyó las huellas en el suelo. ¡Tres dedos! "Una gallina", dijo {H}. "Eso es lo que un ganso querría que pensáramos", dijo {C}.',
  'Honk! This time it was a goose. {H} got ready to catch {C}. But {C} only waved at it. "After a day like this," {C.he} said, "what is a goose?"':
    '¡Honc! Esta vez sí era un ganso. {H} se preparó para sujetar a {C}. Pero {C} solo lo saludó. "Después de un día así", dijo, "¿qué es un ganso?".',
  'Far off a goose went by, and honked. {C} turned pale, took one deep breath, and waved good-bye to it. {H} had never been so proud of anybody.':
    'A lo lejos pasó un ganso graznando. {C} palideció, respiró hondo y le dijo adiós con la mano. {H} nunca se había sentido tan orgullos{H.o} de nadie.',
  '{C} parted a tuft of wool, stuck it under {C.his} nose with marmalade, and inspected the troops. The troops were {H}, and could not keep a straight face.':
    '{C} se pegó bajo la nariz un mechón de lana con mermelada y pasó revista a la tropa. La tropa era {H}, y no podía aguantarse la risa.',
  '{C} tucked a long blade of grass under {C.his} nose. "I am a general," {C.he} said in a deep voice. {H} saluted, and it fell off.':
    '{C} se puso una hierba larga bajo la nariz. "Aquí manda el general", dijo con voz grave. {H} saludó, y el bigote se cayó.',
  'With a straw for a moustache {C} marched up and down. "State your business," {C.he} boomed at {H}, and blew the moustache away.':
    'Con una paja por bigote, {C} marchaba de un lado a otro. "¿Quién vive?", le tronó a {H}, y del soplido se le voló el bigote.',
  'The general was back, with a moustache made of two feathers. "Halt," {C} told {H}, and then {C.he} had to sneeze it off.':
    'Volvía el general, con un bigote de dos plumas. "¡Alto!", le ordenó {C} a {H}, y de un estornudo el bigote salió volando.',
  '"Forward!" commanded {C} through a moustache of moss. It got into {C.his} mouth. {H} waited politely while the general spat.':
    '"¡Adelante!", ordenó {C} bajo un bigote de musgo. El musgo se le metió en la boca. {H} esperó muy cortés mientras el general escupía.',
  '{C} turned around, and there stood {H} with a blade of grass under {H.his} nose. "Medals for everyone," boomed {H}, and {C} saluted.':
    '{C} se dio la vuelta, y allí estaba {H} con una hierba bajo la nariz. "¡Medallas para todos!", tronó {H}, y {C} saludó.',
  '"Attention!" said a deep voice. It was {H}, with a moustache down to {H.his} chin. "You may rest now, General." {C} stood up very straight.':
    '"¡Firmes!", dijo una voz grave. Era {H}, con un bigote hasta la barbilla. "Ahora descanse, mi general". {C} se puso muy derech{C.o}.',
};
