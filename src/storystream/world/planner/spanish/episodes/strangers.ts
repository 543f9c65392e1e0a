/** The episodes with strangers in Spanish. Knows nothing of their beats. */

import type { Catalogue } from '../catalogue.ts';

export const strangers: Catalogue = {
  // shy
  'we waited until {N.kind} was not shy anymore': 'esperamos a que {N.kind} perdiera la timidez',
  'Something peeped out and ducked again. {H} saw one eye, and then the rest: {N.long} who was trying hard to be invisible.':
    'Algo asomó y se agachó otra vez. {H} vio un ojo, y luego el resto: {N.long} que hacía todo lo posible por ser invisible.',
  '"Nobody is here," said a small voice. It belonged to {N.long} who was hiding, though not very well. {H} smiled.':
    '"Aquí no hay nadie", dijo una vocecita. Era {N.long} que se escondía, aunque no muy bien. {H} sonrió.',
  'Behind a stone crouched {N.long} with both eyes shut, so as not to be seen. {H} saw {N.him} all the same.':
    'Detrás de una piedra se agachaba {N.long} con los ojos cerrados, para que no {N.lo} vieran. {H} {N.lo} vio igual.',
  '{C} waved and made a funny bow. For a moment {N} almost smiled. Then {N.he} pulled {N.his} head in again.':
    '{C} saludó e hizo una reverencia muy cómica. {N} casi sonrió, pero enseguida volvió a esconder la cabeza.',
  'Very slowly {C} lifted one hand and waved. {N} shrank back, and peeped, and shrank back again.':
    'Muy despacio, {C} alzó una mano y saludó. {N} se encogió, asomó un ojo y volvió a encogerse.',
  '{H} unpacked a sandwich and took great care not to look. {C} whittled a stick. Shy things come by themselves, or not at all.':
    '{H} sacó un pan con queso y puso mucho cuidado en no mirar. {C} talló un palito. Lo tímido viene solo, o no viene.',
  'So {H} sat down with {H.his} back turned, and {C} did, too. They did nothing at all, very quietly, for quite a while.':
    'Así que {H} se sentó de espaldas, y {C} también. No hicieron nada de nada, muy calladit{They.os}, durante un buen rato.',
  '"Then we will just sit here," said {H}. {C} sat down as well, and they looked the other way and waited.':
    '"Pues aquí nos sentamos", dijo {H}. {C} se sentó también, y se pusieron a mirar a otra parte y a esperar.',
  'A twig snapped, and then another. Before {H} knew it, {N} sat there and nibbled at the other end of the sandwich.':
    'Crujió una ramita, y luego otra. Cuando {H} quiso darse cuenta, {N} ya mordisqueaba la otra punta del pan con queso.',
  'Soft steps came closer, and {N} sat down beside {H}. "You are not so loud as the others," {N.he} whispered.':
    'Se acercaron unos pasitos, y {N} se sentó junto a {H}. "Tú no haces tanto ruido como los demás", susurró.',
  'After a long time somebody leaned against {H}. It was {N}, as light as a leaf. {H} kept very still, and was happy.':
    'Al cabo de mucho rato, alguien se apoyó en {H}. Era {N}, leve como una hoja. De pura felicidad, {H} ni se movió.',

  // riddle
  'we solved the riddle of {N.kind}': 'resolvimos la adivinanza de {N.kind}',
  '{N.long} barred the way with a smile. "First a riddle," {N.he} said. "What grows bigger the more you take away?" {H} frowned.':
    '{N.long} cerraba el paso con una sonrisa. "Antes, una adivinanza", dijo. "¿Qué crece cuanto más le quitas?". {H} frunció el ceño.',
  '"Only those who can think may pass," said {N.long} and looked down at {H}. "What grows when you take from it?"':
    '"Solo pasa quien sabe pensar", dijo {N.long} y miró a {H} con aires de importancia. "¿Qué crece cuando le quitas?".',
  '{N.long} had a riddle for all who came by. "Take from it, and it grows. What is it?" {N.he} asked {H}.':
    '{N.long} tenía una adivinanza para todo el que pasaba. "Si le quitas, crece. ¿Qué es?", le preguntó a {H}.',
  '{C} guessed a debt, a beard, and a family of rabbits. {N} wagged one finger three times. {C} began to perspire.':
    '{C} probó con una deuda, una barba y una familia de conejos. {N} negó tres veces con el dedo. {C} empezó a sudar.',
  '{C} scratched both armpits and offered: a weasel, a waterfall, a bill from the cobbler. {N} merely clicked {N.his} tongue.':
    '{C} se rascó los sobacos y propuso: una comadreja, una cascada, la cuenta del zapatero. {N} se limitó a chasquear la lengua.',
  '{C} was quick to answer, and quick to be wrong. {N} shook {N.his} head, and went on smiling that smile.':
    '{C} respondió deprisa y se equivocó deprisa. {N} negó con la cabeza y siguió con esa sonrisa suya.',
  '"A potato!" shouted {C}, pointing. {N} sighed. "A wet potato?" said {C}. {N} sighed even louder.':
    '"¡Un nabo!", gritó {C}, señalando. {N} suspiró. "¿Un nabo mojado?", dijo {C}. {N} suspiró más fuerte.',
  '{H} sat down and thought. {H.He} thought until {H.his} head felt warm. The answer was close. It tickled like a feather.':
    '{H} se sentó a pensar. Pensó hasta que se le calentó la cabeza. La respuesta andaba cerca: hacía cosquillas, como una pluma.',
  'So {H} shut both eyes and turned the riddle over, front to back, like a stone with something under it.':
    'Así que {H} cerró los ojos y le dio la vuelta a la adivinanza, como a una piedra que esconde algo debajo.',
  '{H} looked at the ground and saw where a mole had been digging. A hole! {H.He} jumped. {N} bounced like a rubber ball and cheered.':
    '{H} miró al suelo y vio dónde había cavado un topo. ¡Un hoyo! Dio un salto. {N} botó como una pelota y gritó hurra.',
  '"A hole!" cried {H}, and jumped. "It is a hole!" {N} leaped into the air. Nobody had ever found the answer before.':
    '"¡Un hoyo!", gritó {H}, y saltó. "¡Es un hoyo!". {N} pegó un brinco. Nunca nadie había encontrado la respuesta.',
  'All at once {H} knew, and bounced up and down. It was a hole! {N} hopped from one foot to the other. It was right, quite right!':
    'De pronto {H} lo supo y se puso a dar botes. ¡Era un hoyo! {N} saltaba de un pie al otro. ¡Eso era, eso mismo!',

  // cold-one
  'we gave the {Q} to {N.kind}': 'le regalamos {the Q} a {N.kind}',
  'Blue from top to toe, {N.long} huddled against a rock and blew on {N.his} fingers. {H} saw that there was frost on {N.his} eyebrows.':
    'Azul de pies a cabeza, {N.long} se encogía contra una roca y se soplaba los dedos. {H} vio que tenía escarcha en las cejas.',
  '{N.long} sat all in a heap and shivered. {N.His} teeth clicked so loudly that {H} had heard them from the path.':
    '{N.long} tiritaba, hech{N.o} un ovillo. Le castañeteaban los dientes tan fuerte que {H} los oyó desde el camino.',
  '"I am so c-c-cold," said {N.long} to {H}. "I lost my way, and then I lost my warm things, one after another."':
    '"Tengo mucho f-f-frío", le dijo {N.long} a {H}. "Perdí el camino, y después la ropa de abrigo, prenda por prenda".',
  '{H} pointed at the blue lips and the icicles. {C} unbuckled the {Q}, warmed it against {C.his} belly, and tried not to think of the night.':
    '{H} señaló los labios azules y los carámbanos. {C} sacó {the Q}, {Q.lo} calentó contra su barriga y procuró no pensar en la noche.',
  '{C} had {a Q} rolled up in the bag, for the worst of nights. {H} pointed at the poor heap on the ground, and {C.he} nodded.':
    'De la bolsa, {C} sacó {a Q}, que guardaba para las peores noches. {H} señaló el pobre bulto del suelo, y {C} asintió.',
  'They had only one {Q}. {C} got it out and held it tight. {H} pointed to the one who needed it more.':
    'No tenían más que {a Q}. {C} {Q.lo} sacó y {Q.lo} apretó fuerte. {H} señaló a quien más falta le hacía.',
  '{C} shook out the {Q} and swaddled {N} in it, around and around, until only the nose peeped out, and the nose began to thaw.':
    '{C} sacudió {the Q} y envolvió a {N}, vueltas y más vueltas, hasta que solo asomó la nariz, y la nariz empezó a deshelarse.',
  'So {C} put the {Q} into the arms of {N}, and tucked in the corners. Slowly the shivering stopped.':
    'Así que {C} le puso {the Q} en los brazos a {N} y le metió bien las puntas. Poco a poco, dejó de tiritar.',
  '"Keep it," said {C}, and gave {N} the {Q}. It was a hard thing to say, and it felt good all the same. {N} only stared.':
    '"Es para ti", dijo {C}, y le dio {the Q} a {N}. Costaba decirlo y, aun así, daba gusto. {N} solo miraba, sin pestañear.',
  '{N} could not speak yet, so {N.he} hugged {H} instead. {N.His} nose was as cold as a key, but {N.his} heart was warm.':
    '{N} aún no podía hablar, así que abrazó a {H}. Tenía la nariz fría como una llave, pero el corazón calentito.',
  'Now {N} was warm enough to hug somebody. {H} was the nearest, and was hugged from top to toe.':
    '{N} ya tenía calor para abrazar a alguien. Quien estaba más cerca era {H}, y se llevó un abrazo enorme.',

  // hiccups
  'we scared the hiccups out of {N.kind}': 'le quitamos el hipo de un susto a {N.kind}',
  '{H} heard it before {H.he} saw it: hic, and a thud. Around the bend came {N.long} who left the ground at every third step.':
    '{H} lo oyó antes de verlo: hip, y un golpe. Por la curva venía {N.long} que se despegaba del suelo cada tres pasos.',
  '"Hic!" Up in the air went {N.long} and down again. {H} stared. "I have had them, hic, since Tuesday!" {N.he} said.':
    '"¡Hip!". Por los aires subió {N.long} y volvió a bajar. {H} se quedó mirando. "¡Tengo hipo, hip, desde el martes!", dijo {N}.',
  '{N.long} gave a jump for every hiccup, and there were a great many. {H} felt dizzy just from watching.':
    '{N.long} daba un salto con cada hipo, y los hipos eran muchísimos. {H} sentía mareo solo de mirar.',
  '{C} knew the cure: hold your nose and count to ten. {N} got as far as four, and then {N.he} flew up again.':
    '{C} sabía el remedio: taparse la nariz y contar hasta diez. {N} llegó a cuatro, y otra vez salió volando.',
  '"Drink from the wrong side of a cup," said {C}, pointing. {N} tried, and got water up the nose, and hiccups all the same.':
    '"Bebe de la taza al revés", dijo {C}, señalando. {N} lo intentó: el agua se le fue por la nariz, y el hipo no se fue.',
  '{H} drew a battle plan in the dirt. {C} studied it, nodded like a general, and they wriggled off into the toadstools.':
    '{H} dibujó un plan de batalla en la tierra. {C} lo estudió, asintió como un general, y se arrastraron hasta los helechos.',
  '{H} winked at {C}. Without a sound they tiptoed behind a stone and hid, and {C} had to bite {C.his} lip to keep quiet.':
    '{H} le guiñó un ojo a {C}. De puntillas se escondieron tras una piedra, y {C} tuvo que morderse el labio para no reír.',
  'So {H} made a plan, and whispered it to {C}. They hid, one behind the other, and waited for the next hiccup.':
    'Así que {H} tramó un plan y se lo susurró a {C}. Se escondieron en fila y esperaron el siguiente hipo.',
  '{H} burst from the ferns with a howl like forty wolves. {N} shrieked, sat down, and felt {N.his} chest. Not a single hic was left in it.':
    '{H} saltó de los helechos aullando como cuarenta lobos. {N} chilló, se sentó y se palpó el pecho. No le quedaba ni un solo hip.',
  '"Boo!" {H} sprang out with both arms high. {N} stood still, listened, and waited. Nothing came. The hiccups were gone!':
    '"¡Buuu!". {H} saltó con los brazos en alto. {N} se quedó inmóvil, escuchó y esperó. Nada. ¡El hipo se había ido!',
  'With a great roar {H} leaped out. {N} turned as white as milk, and then a slow smile came. It was quiet inside at last.':
    'Con un gran rugido saltó {H}. {N} se puso blanc{N.o} como la leche, y luego sonrió despacito. Por fin había silencio ahí dentro.',

  // heavy-load
  'we helped {N.kind} with that heavy {Q}': 'ayudamos a {N.kind} a cargar {the Q}',
  '{N.long} sat slumped against a wall and let both arms dangle like wet laundry. {H} could hear {N.him} puff from the other side of the road.':
    '{N.long} estaba contra un muro, con los brazos colgando como ropa mojada. Desde el otro lado del camino {H} {N.lo} oía resoplar.',
  '{N.long} had come to the end of {N.his} strength, and sat down with a thump. {H} could see how tired {N.he} was.':
    '{N.long} se quedó sin fuerzas y cayó sentad{N.o} de golpe. {H} vio enseguida lo cansad{N.o} que estaba.',
  '"Not one step more," groaned {N.long} and rubbed {N.his} back. {H} had never seen anybody look so worn out.':
    '"Ni un paso más", gimió {N.long} y se frotó la espalda. {H} nunca había visto a nadie con tanto cansancio.',
  'Two deep grooves in the dust led {H} to {a Q}, wedged against a milestone as if it had taken root there.':
    'Dos surcos hondos en el polvo llevaron a {H} hasta {a Q}, atascad{Q.o} contra una piedra como si hubiera nacido allí.',
  'A few steps off lay the cause of it: {a Q}, and a heavy one. {H} pointed at it and gave a low whistle.':
    'A unos pasos estaba la causa: {a Q}, y bien pesad{Q.o}. {H} {Q.lo} señaló con el dedo y soltó un silbido.',
  'Then {H} saw what somebody had been dragging along the path. It was {a Q}, as heavy as a rock.':
    'Entonces {H} vio lo que alguien había venido arrastrando. Era {a Q}, pesad{Q.o} como una roca.',
  '{H} rolled it, tipped it, and got a shoulder under the {Q}. Up it went. {N} trotted along with nothing in {N.his} hands, and marveled.':
    '{H} hizo rodar {the Q}, {Q.lo} inclinó, metió el hombro debajo y ¡arriba! {N} iba detrás con las manos vacías, sin salir de su asombro.',
  '{H} bent both knees, took a deep breath, and lifted the {Q}. It wobbled. It rose. {N} could not believe it.':
    '{H} dobló las rodillas, respiró hondo y levantó {the Q}. Primero tembló. Luego subió. {N} no lo podía creer.',
  '"Let me," said {H}, and heaved up the {Q}. {H.His} face turned red, but {H.he} carried it. {N} clapped softly.':
    '"Déjame a mí", dijo {H}, y alzó {the Q}. La cara se le puso roja, pero pudo. {N} aplaudió bajito.',
  'With a grunt {H} let the {Q} down at the crossroads, and {N} took it over, much refreshed, and whistling through {N.his} teeth.':
    'Con un gruñido, {H} bajó {the Q} en el cruce, y {N} {Q.lo} tomó, ya con fuerzas nuevas y silbando entre dientes.',
  'At the top of the rise {H} handed the {Q} back to {N}. From here it was downhill all the way, and {N.he} could dance with it.':
    'En lo alto de la cuesta, {H} le devolvió {the Q} a {N}. De ahí en adelante todo era bajada, y hasta se podía bailar.',
  '{H} did not put it down until the worst was over. Then {N} took the {Q} again and held {H.his} hand for a moment.':
    '{H} no soltó {the Q} hasta que pasó lo peor. Entonces {N} {Q.lo} tomó de nuevo y le dio la mano a {H} un momento.',
};
