/** The trade plot in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const trade: Catalogue = {
  'we swapped the {A} for the {B} of {N.kind}': 'cambiamos {the A} por {the B} de {N.kind}',
  '{N.long} sat over a box of odds and ends, and muttered. What {N.he} needed was {a A}, and the eyes nearly fell out of {N.his} head when {H} came by with one.':
    '{N.long} refunfuñaba sobre una caja de cachivaches. Le faltaba {a A}, y casi se le salen los ojos cuando {H} pasó con un{A.o}.',
  '{N.long} looked up and sighed at the {A} in the hands of {H}. "I had one just like that," {N.he} said, "and I miss it so."':
    '{N.long} levantó la vista y suspiró al ver {the A} en manos de {H}. "Yo tuve un{A.o} igual", dijo, "y no sabes cuánto {A.lo} extraño".',
  '"Is that {a A}?" asked {N.long} and got up on {N.his} knees. "Oh, {H}, I have needed one all my life, for {A.worth}."':
    '"¿Eso es {a A}?", preguntó {N.long} y se arrodilló ante {H}. "¡Ay! Toda la vida he necesitado un{A.o}, porque {A.worth}".',
  '{N} offered a bent nail, half a cheese, and a whistle without a pea. Then {H} saw {a B} in the corner, and they both pointed.':
    '{N} ofreció un clavo torcido, medio queso y un silbato mudo. Entonces {H} vio en el rincón {a B}, y {B.lo} señalaron a la vez.',
  '"What would you take for it?" asked {H}. {N} looked about {here}. "I have {a B} that nobody uses," {N.he} said, pointing at it.':
    '"¿Qué me darías a cambio?", preguntó {H}. {N} buscó {here}. "Tengo {a B} que nadie usa", dijo, y {B.lo} señaló.',
  '{N} pointed at {a B}. "That is all I own," {N.he} told {H}. It was a fair thing, and it stood there doing nothing.':
    '{N} señaló {a B}. "Es todo lo que tengo", le dijo a {H}. Era cosa buena, y allí nadie la aprovechaba.',
  'The {A} went from {H} to {N}, and {N} twirled with it, kissed it, and wrapped it in a clean cloth like a baby.':
    '{The A} pasó de {H} a {N}, que {A.lo} hizo girar, {A.lo} besó y {A.lo} envolvió como a un bebé en un paño limpio.',
  '"Done," said {H}, and handed over the {A}. {N} hopped in a circle with it and talked to it in a low, sweet voice.':
    '"Trato hecho", dijo {H}, y entregó {the A}. {N} brincó en redondo con su tesoro y le habló con voz baja y dulce.',
  'They spat and shook hands. {H} gave {N} the {A}, and {N} leaped into the air. It is good to see a thing go where it is loved.':
    'Escupieron y se dieron la mano. {H} le dio {the A} a {N}, que saltó por los aires. Da gusto que una cosa vaya adonde la quieren.',
  '{H} lifted the {B} and felt how heavy it was. {C} inspected it from below, tapped it, and gave it {C.his} blessing.':
    '{H} levantó {the B} y sintió cuánto pesaba. {C} {B.lo} examinó por debajo y con un golpecito le dio el visto bueno.',
  '{H} picked up the {B}. "Is it what we want?" asked {C}. "No," said {H}, "but it is one step nearer to it."':
    '{H} levantó {the B}. "¿Es lo que queremos?", preguntó {C}. "No", dijo {H}, "pero estamos un paso más cerca".',
  'So now {H} had {a B}. {C} walked around it. "It is bigger," said {C}, "or smaller. Anyway it is different."':
    'Ahora {H} tenía {a B}. {C} dio una vuelta alrededor. "Es más grande", dijo, "o más pequeñ{B.o}. En todo caso, es otra cosa".',
  'we swapped the {B} for the {D} of {N.kind}': 'cambiamos {the B} por {the D} de {N.kind}',
  'Somebody grabbed {H} by the elbow. It was {N.long} quite breathless, who had been looking for {a B} since spring.':
    'Alguien agarró a {H} por el codo. Era {N.long} sin aliento: llevaba desde la primavera buscando {a B}.',
  '"Stop! Do not go by!" {N.long} came pelting after {H}. "That {B}! I will give you anything for that {B}!"':
    '"¡Alto! ¡No te vayas!". {N.long} venía a la carrera detrás de {H}. "¡{The B}! ¡Por {the B} te doy lo que quieras!".',
  '{N.long} walked past, stopped, and walked backward. "You have {a B}," {N.he} told {H}, as if {H.he} did not know.':
    '{N.long} pasó de largo, se paró y volvió de espaldas. "Tienes {a B}", le dijo a {H}, como si fuera una noticia.',
  '"It is very rare," said {C}, who had learned something about trade. "It was my grandmother\'s." {N} turned out {N.his} pockets.':
    '"Es una pieza única", dijo {C}, que ya algo sabía de negocios. "Era de mi abuela". {N} se vació los bolsillos.',
  '{C} looked {N} up and down, the way merchants do. "Make us an offer," said {C}. {N} offered a button. {C} shook {C.his} head.':
    '{C} miró a {N} de arriba abajo, como los mercaderes. "Haga una oferta", dijo. {N} ofreció un botón. {C} negó con la cabeza.',
  '{N} whisked away a blanket of leaves. There stood {a D}, a little dented, but proud. {H} walked around it twice.':
    '{N} apartó un montón de hojas. Allí estaba {a D}, algo maltrech{D.o}, pero con orgullo. {H} dio dos vueltas alrededor.',
  '"Would {a D} do?" asked {N}, pointing behind {N.him}. {H} looked it over. It was dusty, but it was whole.':
    '"¿Te sirve {a D}?", preguntó {N} señalando hacia atrás. {H} miró bien. Tenía polvo, pero no le faltaba nada.',
  '{N} dragged a cloth away, and there lay {a D}. "I won it and never knew what to do with it," {N.he} told {H}.':
    '{N} retiró un trapo, y allí había {a D}. "Me tocó en una rifa y nunca supe qué hacer con esto", le dijo a {H}.',
  '{N} could hardly wait. {H} put the {B} in {N.his} arms, and {N} thumped it on the back, as one does with a cousin.':
    '{N} no podía esperar más. {H} le puso {the B} en los brazos, y {N} le dio unas palmadas, como a un primo.',
  '{H} gave the {B} to {N}, who hugged it like an old friend. "You have no idea how long I have looked," {N.he} said.':
    '{H} le dio {the B} a {N}, que {B.lo} abrazó como a un viejo amigo. "No sabes cuánto tiempo llevaba buscando", dijo.',
  'And so the {B} changed hands. {N} held it up to the light, and then {N.he} kissed {H} on the forehead.':
    'Y así {the B} cambió de manos. {N} {B.lo} alzó hacia la luz, y después le dio a {H} un beso en la frente.',
  '{H} swung the {D} onto {H.his} back, and tottered, and found {H.his} balance. {C} walked close by with both arms out, just in case.':
    '{H} se echó {the D} a la espalda, se tambaleó y recobró el equilibrio. {C} iba al lado con los brazos abiertos, por si acaso.',
  '{H} hoisted the {D}. "Now we have only to swap it once more," said {H}. {C} crossed everything that {C.he} could cross.':
    '{H} cargó con {the D}. "Ya solo falta un trueque más", dijo. {C} cruzó los dedos, los brazos y todo lo que se podía cruzar.',
  'The {D} was an odd thing to carry, and {H} had to hold it just so. "We get richer and richer," said {C}. "Or do we?"':
    'No era fácil cargar con {the D}, y {H} tuvo que buscarle la postura. "Cada vez tenemos más riquezas", dijo {C}. "¿O no?".',
  '{Here} {H.long} emptied {H.his} pockets, and out came {a A}, and nothing more. With so little {H.he} wanted to do something big.':
    '{Here} {H.long} se vació los bolsillos, y salió {a A}, y nada más. Con tan poco quería hacer algo grande.',
  '{H.long} had only one thing in the world, {a A}. {Here} {H.he} turned it over and wanted to make somebody happy with it.':
    '{H.long} solo tenía una cosa en el mundo: {a A}. {Here} le daba vueltas y más vueltas. Quería alegrar a alguien con eso.',
  '{Here} stood {H.long} with {a A}, and a head full of worry. There was somebody {H.he} wanted to cheer up.':
    '{Here} estaba {H.long} con {a A} y la cabeza llena de preocupaciones. Había alguien a quien quería alegrar.',
  '{V.long} lay under four quilts with a red nose and no smile at all. Nothing would help but {a G}, and the {G} was far off at {dest}, thought {H}.':
    '{V.long} no sonreía bajo sus cuatro colchas, con la nariz roja. Solo {a G} serviría, pensó {H}, pero estaba lejos, en {dest}.',
  '{V.long} had been ill for a week and had to stay where {V.he} was. "I would get well," {V.he} told {H}, "if I only had {a G}."':
    '{V.long} llevaba una semana con fiebre y no podía moverse de allí. "Me curaría", le dijo a {H}, "si tuviera {a G}".',
  '"They have {a G} at {dest}," sighed {V.long} from a heap of cushions. {V.He} coughed. "But it costs more than we have, {H}."':
    '"En {dest} hay {a G}", suspiró {V.long} desde un montón de cojines. Tosió y miró a {H}. "Pero cuesta más de lo que tenemos".',
  '{C.long} knew how the magpies do it. They take a ring to get a spoon, and a spoon to get a crown. {H} looked down at the {A} and began to hope.':
    '{C.long} sabía cómo hacen las urracas: por un anillo, una cuchara; por la cuchara, una corona. {H} miró {the A} y empezó a tener esperanza.',
  '"Then swap for it!" said {C.long} and pointed at the thing that {H} was holding. "This for that, that for those, and so on."':
    '"¡Pues haz un trueque!", dijo {C.long} y señaló lo que llevaba {H}. "Esto por eso, eso por aquello, y así hasta el final".',
  '{C.long} had an idea for {H}. "Nobody gives you {a G} for {a A}," {C} said, "but somebody might give you something in the middle."':
    '{C.long} tuvo una idea para {H}. "Nadie te dará {a G} por {a A}", dijo, "pero a lo mejor alguien te da algo intermedio".',
  '{H} puffed up the cushions, put a glass of water near, and waved. {V} watched {H.him} go for as long as {V.he} could, and sneezed good-bye.':
    '{H} ahuecó los cojines, acercó un vaso de agua y dijo adiós con la mano. {V} {H.lo} siguió con la vista y se despidió con un estornudo.',
  '"Do not get any worse until we are back," said {H}, and waved. {V} promised to try, and waved with one finger.':
    '"No te pongas peor hasta que volvamos", dijo {H} agitando la mano. {V} prometió intentarlo, y agitó un dedo.',
  '{H} tucked the cushions tight around {V} and waved. "It will be a good swap," {H.he} said. "You will see."':
    '{H} rodeó bien de cojines a {V} y agitó la mano. "Será un buen trueque", dijo. "Ya lo verás".',
  'Everybody at {next} has the wrong thing and wants another':
    'En {next} todos tienen lo que no quieren y quieren otra cosa',
  'Haggle at {next}, but smile while you do it': 'Regatea en {next}, pero con una sonrisa',
  'They like to swap at {next}. I would ask there': 'Yo preguntaría en {next}, donde les gusta el trueque',
  'Go by {next}. Somebody there needs everything': 'Ve por {next}, que allí hay quien necesita de todo',
  'You will find a good bargain at {next}': 'Los mejores tratos se hacen en {next}',
  'At {next} they pay with kindness, too': 'En {next} también se paga con cariño',
  'There is one at {next} who sits on the {G} like a hen': 'Hay alguien en {next} que empolla {the G} como una gallina',
  'The {G}? The owner lives at {next}, and is hard to please':
    'Quien tiene {the G} vive en {next}, y es difícil de contentar',
  'Go to {next} for the {G}. But nobody got it yet': 'Busca {the G} en {next}, aunque aún nadie {G.lo} consiguió',
  'The {G} you want is at {next}. Be polite': 'En {next} está {the G}: pide por favor',
  '"My uncle once swapped a cow for a whistle," said {C}. "And?" asked {H}. "It was a very good whistle," said {C}.':
    '"Mi tío cambió una vez una vaca por un silbato", dijo {C}. "¿Y?", preguntó {H}. "Era un silbato muy bueno", dijo {C}.',
  '"Did we do well?" asked {C}. {H} weighed the thing in {H.his} arms. "We made somebody glad," said {H}. "That is half of it."':
    '"¿Hicimos bien?", preguntó {C}. {H} sopesó lo que llevaba en brazos. "Dimos una alegría", dijo. "Con eso ya tenemos la mitad".',
  '"What if nobody wants this?" asked {C}. "Somebody wants everything," said {H}. "We must only find them."':
    '"¿Y si nadie quiere esto?", preguntó {C}. "Todo tiene quien lo quiera", dijo {H}. "Solo hay que encontrarlo".',
  '{W.long} was dusting the {G}, back and forth, with a feather. {H} bowed three times, and each time {W} dusted a little harder.':
    '{W.long} quitaba el polvo a {the G} con una pluma, de acá para allá. {H} hizo tres reverencias, y cada vez {W} sacudía más fuerte.',
  'There sat {W.long} with the {G}! "I have come to swap," said {H}. "I never swap," said {W}, and yawned.':
    '¡Allí estaba {W.long} con {the G}! "Vengo a hacer un trueque", dijo {H}. "Yo no hago trueques", dijo {W} con un bostezo.',
  '{W.long} sat by the {G} like a dragon by its gold. {H} bowed and showed what {H.he} had brought. {W} shook {W.his} head.':
    '{W.long} guardaba {the G} como un dragón su oro. {H} hizo una reverencia y mostró lo que traía. {W} negó con la cabeza.',
  '{W} laughed a dry laugh and pushed the {D} away. What {W.he} wanted was {a A}, and nothing else. {H} felt the ground tilt.':
    '{W} soltó una risa seca y apartó {the D}. Lo que quería era {a A}, y nada más. {H} sintió que el suelo se inclinaba.',
  '"What would I do with {a D}?" asked {W}. "The only thing I ever wanted is {a A}." {H} could not believe it.':
    '"¿Y qué hago yo con {a D}?", preguntó {W}. "Lo único que he querido siempre es {a A}". {H} no lo podía creer.',
  '"{A D}? I have three," said {W} coldly. "If it were {a A}, now, I might say yes." {H.His} heart sank. {H} had given it away.':
    '"¿{A D}? Tengo tres", dijo {W} con frialdad. "Si fuera {a A}, quizá sí". A {H} se le cayó el alma a los pies: ya no {A.lo} tenía.',
  'They had swapped away the very thing! {H} sat down, and {C} sat down, and neither of them had a word to say.':
    '¡Justo eso habían cambiado! {H} se sentó, y {C} se sentó, y a nadie le salía ni una palabra.',
  '"We had it," said {C}. "We had it in our hands this morning." {H} only nodded and looked at the ground.':
    '"Estaba en nuestras manos", dijo {C}. "Esta mañana, en nuestras manos". {H} solo asintió y miró al suelo.',
  '{C} plumped down and began to tell it to {W}. "This morning {recall.1}," said {C}, "and after that {recall.2}. You may laugh."':
    '{C} tomó aire y empezó a contárselo a {W}. "Esta mañana {recall.1}", dijo, "y después {recall.2}. Puedes reírte, si quieres".',
  '"Hear how it went," said {C} to {W}. "First {recall.1}. Then {recall.2}. And now we stand here."':
    '"Escucha cómo fue", le dijo {C} a {W}. "Primero {recall.1}. Luego {recall.2}. Y ahora, aquí estamos".',
  'But {C} had one thing left to offer {W}: the story. "It went like this," {C.he} said. "{recall.1}, and then {recall.2}."':
    'Pero a {C} aún le quedaba algo que ofrecerle a {W}: la historia. "Fue así", dijo. "{recall.1}, y luego {recall.2}".',
  'A snort came out of {W}, and then a chuckle, and then a roar. {W.He} held on to {H} so as not to fall over. How rusty it sounded, and how good!':
    'A {W} se le escapó un resoplido, luego una risita, luego una carcajada. Se agarró a {H} para no caerse. ¡Qué oxidada sonaba, y qué bien!',
  '{W} began to shake. It was a laugh, and it had not been out for years. "And away it went," {W.he} told {H}, "the very first thing!"':
    '{W} empezó a temblar. Era una risa que llevaba años sin salir. "¡Y era lo primero que diste!", le dijo a {H}. "¡Lo primero de todo!".',
  '"Haha!" went {W}, and slapped {W.his} knee, and had to stand up to have room for it. "Nobody ever told me a story," {W.he} told {H}.':
    '"¡Jajá!", soltó {W} con una palmada en la rodilla, y se levantó para reír a sus anchas. "Nunca nadie me contó una historia", le dijo a {H}.',
  '{W} wiped {W.his} eyes, kept the {D} for a souvenir, and pushed the {G} into the arms of {H} before {W.he} could think better of it.':
    '{W} se secó los ojos, se quedó con {the D} de recuerdo y le puso a {H} {the G} en los brazos antes de arrepentirse.',
  '"A story like that is worth {a G}," said {W}, and it was done. {H} gave {W.him} the {D} on top, for a present.':
    '"Una historia así bien vale {a G}", dijo {W}, y no se habló más. {H} le dio además {the D}, de regalo.',
  '{W} took the {D} after all, as a keepsake, and {H} took the {G}. "Paid in full," said {W}, and wiped {W.his} eyes.':
    'Al final {W} aceptó {the D} como recuerdo, y {H} recibió {the G}. "Cuenta saldada", dijo {W}, y se secó los ojos.',
  '{H} ran with the {G} in {H.his} arms, and {C} ran ahead to move the pebbles out of the way. Nobody was going to drop anything now.':
    '{H} corría con {the G} en brazos, y {C} corría delante apartando las piedras. Ahora no se iba a caer nada, pero nada.',
  'Now for home! {C} took the short cuts, and {H} took care. The {G} had come a long way already.':
    '¡Y ahora, a casa! {C} iba por los atajos, y {H} iba con cuidado. {The G} ya traía mucho camino encima.',
  '{V} heard quick steps and opened one eye. Then {H} set the {G} on the quilt, and the other eye opened, too, as wide as a saucer.':
    '{V} oyó pasos rápidos y abrió un ojo. Entonces {H} puso {the G} sobre la colcha, y el otro ojo también se abrió, como un plato.',
  '"For you," said {H}, and laid the {G} in the lap of {V}. A bit of pink came into {V.his} cheeks, and then some more.':
    '"Para ti", dijo {H}, y puso {the G} en el regazo de {V}. A sus mejillas volvió un poco de color, y después un poco más.',
  '{V} was where they had left {V.him}. {H} put the {G} into {V.his} hands, and {V} sat up straight for the first time in a week.':
    '{V} seguía en el mismo sitio. {H} le puso {the G} en las manos, y {V} se sentó derech{V.o} por primera vez en una semana.',
  'Off flew four quilts. {V} hopped from one foot to the other with the {G}. {H} counted what {H.he} had left, and it was a friend.':
    'Volaron cuatro colchas. {V} saltaba de un pie a otro con {the G}. {H} contó lo que le quedaba, y era una amistad.',
  '"What did you have to pay?" asked {V}, already out of the cushions and hopping. "Three things," said {H}, "and one story."':
    '"¿Cuánto costó?", preguntó {V}, que ya brincaba fuera de los cojines. "Tres cosas", dijo {H}, "y una historia".',
  '{V} was well again, or very nearly. {V.He} skipped about with the {G}. {H} had nothing left in the world, and had never felt so rich.':
    '{V} ya estaba bien, o casi. Daba brincos con {the G}. A {H} no le quedaba nada en el mundo, y nunca se había sentido tan ric{H.o}.',
};
