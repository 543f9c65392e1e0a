/** The rescue plot in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const rescue: Catalogue = {
  '{Here} {H.long} was waiting. {H.He} wanted to spend the whole day with {V.kind}, {H.his} best friend, as they had promised.':
    '{Here} esperaba {H.long}. Quería pasar el día entero con {V.kind}, su mejor amig{V.o}, tal como se habían prometido.',
  '{H.long} had swept and tidied everything {here}, because {V.kind} was coming. {H.He} wanted it to be the best day of the year.':
    '{H.long} había barrido y ordenado todo {here}, porque venía {V.kind}. Quería que fuera el mejor día del año.',
  '{Here} sat a surprise, and {H.long} stood guard over it. {H.He} wanted to see the face of {V.kind}, {H.his} dearest friend.':
    '{Here} había una sorpresa, y {H.long} montaba guardia. Quería ver la cara que pondría {V.kind}, su amig{V.o} del alma.',
  'But nobody came. {H} counted to a hundred, and then to a hundred again. Where could {V.kind} be?':
    'Pero no vino nadie. {H} contó hasta cien, y luego otra vez hasta cien. ¿Dónde se habría metido {V.kind}?',
  'The minutes crept by like snails. {H} looked at the path, and at the sky, and at the path again. Something must have happened.':
    'Los minutos avanzaban como caracoles. {H} miró el camino, y el cielo, y otra vez el camino. Algo tenía que haber pasado.',
  'So {H} waited, and the soup got cold, and still the path was empty. {V.Kind} was never late. {H} felt a knot inside.':
    'Así que {H} esperó, y la sopa se enfrió, y el camino seguía vacío. {V.Kind} nunca llegaba tarde. {H} sintió un nudo en la barriga.',
  '{C.long} came running up to {H}. "Have you heard?" {C.he} gasped. "Someone went off to {dest} alone and never came back!"':
    '{C.long} llegó corriendo hasta {H}. "¿Te has enterado?", jadeó. "¡Alguien se fue solo a {dest} y no ha vuelto!".',
  '{C.long} came over the rise, waving and stumbling. Somebody they both loved had gone up to {dest} and was missing. {H} turned cold.':
    '{C.long} llegó a tropezones, agitando los brazos. Alguien muy querido había ido a {dest} y no aparecía. {H} se quedó helad{H.o}.',
  'Then {C.long} raced up, all out of breath. "It is bad news," {C.he} told {H}. "Our friend set off for {dest} and is lost."':
    'Entonces {C.long} llegó a toda carrera, sin aliento. "Malas noticias", le dijo a {H}. "Tu visita se fue a {dest} y se ha perdido".',
  '"Then we must go to {dest} and find {V.kind}," said {H}, and {H.his} voice hardly shook. {C} swallowed and nodded.':
    '"Entonces vamos a {dest} a buscar a {V.kind}", dijo {H}, y apenas le tembló la voz. {C} tragó saliva y asintió.',
  '{H} swallowed {H.his} fear in one big gulp, and pointed the way to {dest}. {C} saw that chin go up, and knew they were going.':
    '{H} se tragó el miedo de un solo trago y señaló el camino a {dest}. {C} vio subir aquella barbilla, y supo que irían.',
  '"{H.oath} Nobody gets left alone out there," said {H}. "I am going to {dest}. Will you come?" {C} was already packing.':
    '"{H.oath} Nadie se queda solo por ahí", dijo {H}. "Me voy a {dest}. ¿Vienes?". {C} ya estaba preparando la bolsa.',
  '{H} did not wait. "A friend is a friend," {H.he} said. "I will not sleep until I have found {V.kind}." {C} took {H.his} hand.':
    '{H} no esperó más. "La amistad es la amistad", dijo. "No dormiré hasta encontrar a {V.kind}". {C} le dio la mano.',
  'They called as they went. {C} called high, {H} called low, and then they both stood still to listen. Only a crow answered.':
    'Iban llamando por el camino. {C} gritaba agudo, {H} gritaba grave, y luego se paraban a escuchar. Solo contestó un cuervo.',
  'On and on they hurried. {C} looked into every hollow, and {H} looked behind every hedge. There was nobody, not even an echo.':
    'Anduvieron deprisa, cada vez más lejos. {C} miraba en cada hoyo, y {H}, detrás de cada seto. No había nadie, ni siquiera un eco.',
  '{C} and {H} bent low to look for footprints. There were a great many, and all of them were their own.':
    '{C} y {H} se agacharon a buscar huellas. Había muchísimas, y todas, pero todas, eran las suyas.',

  'Here is a thread from a sleeve. It snagged on the way to {next}':
    'Mira, un hilo de una manga. Se enganchó camino de {next}',
  'A lonely tune went by at breakfast. It went toward {next}':
    'A la hora del desayuno pasó una tonada solitaria, hacia {next}',
  'I saw your friend go by. {V.He} went toward {next}, all alone':
    'Vi pasar a tu amig{V.o}. Iba hacia {next}, muy sol{V.o}',
  'Somebody called for help last night, over by {next}': 'Anoche alguien pedía ayuda a gritos, por {next}',
  'I found footprints this morning. They led to {next}': 'Esta mañana encontré huellas. Iban hacia {next}',
  'Hurry to {next}. I heard somebody crying there': 'Corre a {next}. Allí oí llorar a alguien',

  'Somebody has carved an arrow in the bark. It says {next}': 'Alguien talló una flecha en la corteza. Señala {next}',
  'Somebody is calling from {next}. Listen': 'Alguien llama desde {next}. Escucha',
  'I saw a light at {next} last night, and it shook': 'Anoche vi una luz en {next}, y temblaba',
  'Your friend must be at {next}. Nobody came back this way': 'Tiene que estar en {next}. Por aquí no ha vuelto nadie',

  '"Tell me what {V.kind} likes best," said {C}. "Gingerbread," said {H}, "and being fetched." They began to run.':
    '"Dime qué le gusta más a {V.kind}", dijo {C}. "El pan de jengibre", dijo {H}, "y que vayan a buscar{V.lo}". Echaron a correr.',
  '"What if we are too late?" asked {C}. {H} squeezed {C.his} hand. "Then we must not stop to ask," {H.he} said.':
    '"¿Y si llegamos tarde?", preguntó {C}. {H} le apretó la mano. "Entonces no nos paremos a preguntar", contestó.',
  '"Listen!" said {H}. {C} stood on one foot and held {C.his} breath. Far away somebody called, or was it only the wind?':
    '"¡Escucha!", dijo {H}. {C} se quedó sobre un pie, sin respirar. A lo lejos llamaba alguien, ¿o era solo el viento?',

  'Something moaned close by. {C} hid at once. {H} wanted to hide, too, but {H.his} feet would not move at all.':
    'Algo gimió muy cerca. {C} se escondió al instante. {H} también quería esconderse, pero los pies no se le movían.',
  'A long, low cry came out of the shadows. {C} was behind a rock in one hop. {H} stayed where {H.he} was, too scared to run.':
    'De las sombras salió un lamento largo. De un brinco, {C} se metió tras una roca. {H} se quedó allí: ni correr podía, del susto.',
  '"Hoo-oo," went something in the shadows. {C} crept behind a stone. {H} stood there alone with {H.his} knees knocking.':
    '"Uuuh, uuuh", hizo algo en las sombras. {C} se metió detrás de una piedra. {H} se quedó sol{H.o}, con las rodillas temblando.',
  '{C} peered over a boulder. "Today {recall}," {C} hissed. "Whatever that is, it is smaller than that was." So {H} went one step nearer.':
    '{C} asomó la nariz tras una roca. "Hoy {recall}", siseó. "Sea lo que sea, con esto también podemos". Y {H} dio un paso más.',
  '"Think how {recall}," whispered {C} from behind {H.him}. "We were afraid then, too." {H} took one step, and then another.':
    '"Piensa en cuando {recall}", susurró {C} por detrás. "También entonces teníamos miedo". {H} dio un paso, y luego otro.',
  '"If only we were brave," said {H}. "But we are!" said {C}. "Remember how {recall}?" And it was true.':
    '"Ojalá tuviéramos valor", dijo {H}. "¡Pero si lo tenemos!", dijo {C}. "¿Te acuerdas de cuando {recall}?". Y era verdad.',
  'It was no ghost. It was {V.long} who sat there, cold and muddy and all alone. "{H}!" {V.he} sobbed. "You came!"':
    'No era un fantasma. Era {V.long} con frío, con barro y completamente sol{V.o}. "¡{H.you}!", sollozó. "¡Has venido!".',
  '{H} crept nearer, and nearer still. There on the ground sat {V.long} with leaves all over, too tired to cry anymore.':
    '{H} se acercó, y se acercó un poco más. Allí, en el suelo, estaba {V.long} entre un montón de hojas, sin fuerzas ya para llorar.',
  'Then {H} saw who was moaning: {V.long}! {V.He} sat huddled on the ground and could not get up. "My foot," {V.he} said.':
    'Entonces {H} vio quién gemía: ¡{V.long}! Estaba hech{V.o} un ovillo en el suelo y no podía levantarse. "Mi pie", dijo.',
  '{H} flung both arms around {V}, mud and all. "I knew that somebody would come," {V} sniffed, "and I hoped it was you."':
    '{H} abrazó a {V} con barro y todo. "Sabía que vendría alguien", dijo {V} entre mocos, "y esperaba que fueras tú".',
  '{H} ran and held {V} tight. {V.He} was cold as a fish, and {V.he} smelled of mud, and it was the best hug in the world.':
    '{H} corrió y apretó a {V} muy fuerte. Estaba frí{V.o} como un pez y olía a barro, y fue el mejor abrazo del mundo.',
  'Neither of them said a word. {H} hugged {V}, and {V} hugged {H}, and for a moment nobody was cold or lost.':
    'No hizo falta decir nada. {H} abrazó a {V}, y {V} abrazó a {H}, y por un momento nadie tuvo frío ni se sintió perdido.',
  'They helped {V} up. {H} gave {V.him} an arm, and {C} showed the way home. "Lean on us," {C.he} said. "That is what we are for."':
    'Levantaron a {V} con cuidado. {H} le dio el brazo, y {C} señaló el camino a casa. "Tú apóyate", dijo, "que para eso estamos".',
  '{V} took one shaky step, and then one more. {H} counted them out loud, while {C} pointed to every stone in the way.':
    '{V} dio un paso tembloroso, y luego otro. {H} los contaba en voz alta, mientras {C} señalaba cada piedra del camino.',

  'So {C}, {V}, and {H} came back to {home}, all holding on to each other, so that nobody could get lost again.':
    'Así que {C}, {V} y {H} volvieron a {home} agarrándose bien fuerte, para que nadie se perdiera otra vez.',
  'Slow and close together they came back to {home}: {C} with a song, {V} with a limp, and {H} with a grin from ear to ear.':
    'Despacio y muy cerquita volvieron a {home}: {C} con una canción, {V} con una cojera y {H} con una sonrisa de oreja a oreja.',
  'Step by step {C} and {H} brought {V} to {home}. They told jokes at every corner to make {V.him} forget how far it was.':
    'Paso a paso, {C} y {H} llevaron a {V} hasta {home}. En cada esquina contaban un chiste, para que el camino se hiciera corto.',
  '{H} warmed up the soup and fed {V} with a big spoon. "More?" {H.he} asked. "More," said {V}, and {V.his} cheeks grew pink.':
    '{H} calentó la sopa y se la dio a {V} con un cucharón. "¿Más?", preguntó. "Más", dijo {V}, y se le pusieron rosas las mejillas.',
  '{H} puffed up three pillows and tucked {V} in. Then {H.he} sat and watched, in case {V.he} got lost again.':
    '{H} ahuecó tres almohadas y arropó bien a {V}. Luego se sentó a vigilar, por si se volvía a perder.',
  'So {V} sat in the best seat {here}, wrapped up to the ears. {H} would not let {V.him} lift a finger.':
    'Así que {V} ocupó el mejor asiento que había {here}, tapad{V.o} hasta las orejas. {H} no le dejó mover ni un dedo.',
  '"I went to find a birthday gift for you," said {V}, "and I lost it in the dark." {H} shook {H.his} head. "I have you," {H.he} said.':
    '"Fui a buscarte un regalo de cumpleaños", dijo {V}, "y lo perdí en la oscuridad". {H} negó con la cabeza. "Te tengo a ti", dijo.',
  '{V} opened one fist. In it lay a small white flower, quite squashed. It had been meant for {H}, who thought it was beautiful.':
    '{V} abrió el puño. Dentro había una florecita blanca, toda aplastada. Era para {H}, y le pareció preciosa.',
  '"I only wanted to see something new," {V} said. "Next time," said {H}, "take somebody who knows the way back."':
    '"Solo quería ver algo nuevo", dijo {V}. "La próxima vez", dijo {H}, "llévate a alguien que sepa volver".',
  '"Three cheers for {H}!" shouted {V}. {C} gave four, because {C.he} lost count. They rang right across the sky.':
    '"¡Tres hurras por {H}!", gritó {V}. {C} dio cuatro, porque perdió la cuenta. Resonaron por todo el cielo.',
  '{V} clapped, and {C} stamped and whistled. {H} did not know where to look, so {H.he} looked proud.':
    '{V} aplaudió, y {C} silbó y pateó el suelo. {H} no sabía qué cara poner, así que puso cara de orgullo.',
  'They had all of tomorrow, and the day after. But {H} and {V} were asleep already, nose to nose, with one blanket for two.':
    'Les quedaba mañana entero, y pasado mañana también. Pero {H} y {V} ya dormían, nariz con nariz, con una manta para dos.',
  'So {H} got {H.his} day with {H.his} friend after all, only a little late. Side by side, {H} and {V} fell asleep before the soup was gone.':
    'Así que {H} tuvo por fin su día, aunque un poco tarde. Codo con codo, {H} y {V} se durmieron antes de terminar la sopa.',
  'It was the longest day of the year, and in its own way the best one. {H} and {V} slept back to back, and neither was alone.':
    'Fue el día más largo del año, y a su manera el mejor. {H} y {V} durmieron espalda con espalda, y nadie estaba solo.',
};
