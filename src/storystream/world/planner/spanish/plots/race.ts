/** The race plot in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const race: Catalogue = {
  '{H.long} stood {here} and stretched. Today was the great race to {dest}, and {H.he} wanted to win something, just once.':
    '{H.long} se estiraba {here}. Hoy era la gran carrera hasta {dest}, y quería ganar algo, aunque fuera una sola vez.',
  'Never in {H.his} life had {H.long} won a race. But today the great one began {here}, and {H.he} wanted to try again.':
    '{H.long} no había ganado una carrera en su vida. Pero hoy la más grande empezaba {here}, y quería probar otra vez.',
  'It was race day {here}. {H.long} shook out both legs, first one and then the other. {H.He} wanted not to be last this time.':
    'Era día de carrera {here}. {H.long} sacudió las piernas, primero una y luego la otra. Esta vez no quería llegar en último lugar.',
  '"I always win," said {V.long}, and looked down at {H}. "The {G} at {dest} is as good as mine. Do you even know the way?"':
    '"Yo siempre gano", dijo {V.long} mirando a {H} desde arriba. "{The G} que hay en {dest} ya es mí{G.o}. ¿Tú sabes el camino?".',
  '{V.long} was the fastest of all, and told everybody so. {V.He} yawned at the line, while {H} counted {H.his} own knees. There were two, and both shook.':
    'Nadie corría como {V.long} que se lo contaba a todo el mundo. Bostezaba en la salida, mientras {H} se contaba las rodillas. Eran dos, y las dos temblaban.',
  '{V.long} was at the line already. "You again?" {V.he} said to {H}. "I will be at {dest} with the {G} before you have tied a knot."':
    '{V.long} ya estaba en la salida. "¿Otra vez tú?", le dijo a {H}. "Estaré en {dest} con {the G} antes de que tú hagas un nudo".',
  'Then {C.long} came up to {H} and held out a hand. "Run with me," {C.he} said. "Slow is not so slow with two."':
    'Entonces {C.long} se acercó a {H} y le tendió la mano. "Corre conmigo", dijo. "Entre dos, lo lento no es tan lento".',
  'Somebody stepped up beside {H} and grinned. It was {C.long} who had never won a race, either. Two slow ones made a team.':
    'Alguien se puso junto a {H} y sonrió. Era {C.long} que tampoco había ganado nunca. Con dos caracoles ya hay equipo.',
  '"Do not listen," said {C.long}. "Let us run together, you and I." {H} took one look at {C.him} and was not nervous anymore.':
    '"Ni caso", dijo {C.long}. "Vamos a correr junt{They.os}, tú y yo". {H} {C.lo} miró, y se le pasaron los nervios.',
  'One, two, three! {V} shot away, and the dust flew up. {H} ran as fast as {H.he} could, and still got smaller and smaller.':
    '¡Una, dos y tres! {V} salió disparad{V.o} entre nubes de polvo. {H} corrió cuanto pudo, y aun así se iba quedando pequeñit{H.o}.',
  'Somebody shouted go, and {V} flew. {H} had never seen such feet. {H.He} ran after {V.him} until {V.he} was only a dot.':
    'Alguien dio la salida, y {V} voló. {H} nunca había visto unos pies así. Corrió detrás hasta que solo vio un puntito.',
  'Off they went! {V} was gone like an arrow. {H} had dust in {H.his} eyes and dust in {H.his} teeth, but {H.he} ran.':
    '¡Y a correr! {V} salió como una flecha. {H} tenía polvo en los ojos y polvo en los dientes, pero corría.',
  '"Left, right, left, right," puffed {C}. "I know how running works," puffed {H}. But it did help to have somebody count.':
    '"Un, dos, un, dos", resoplaba {C}. "Ya sé cómo se corre", resoplaba {H}. Pero sí que ayudaba que alguien contara.',
  '{C} found a rhythm and hummed it, and {H} put {H.his} feet down on every beat. It was not fast, but it was fun.':
    '{C} encontró un ritmo y lo tarareó, y {H} dio un paso en cada compás. No era rápido, pero era divertido.',

  'Slide down the slope to {next} on your trousers. It is faster':
    'Baja la cuesta hasta {next} sobre los pantalones. Es más rápido',
  'They have painted arrows as far as {next}': 'Han pintado flechas hasta {next}',
  'The racers must pass {next}. Run! You can still catch up':
    'La carrera pasa por {next}. Corre, que todavía llegas a tiempo',
  'Take the way by {next}. Nobody else knows it': 'Toma el camino de {next}. No lo conoce nadie más',
  'Your rival ran off toward {next}, far ahead': 'Tu rival va muy por delante, hacia {next}',
  'Cut across to {next}, and you save an hour': 'Ataja por {next} y te ahorras una hora',

  'The ribbon is stretched at {next}. Go, go, go': 'La cinta está puesta en {next}. Corre, corre, corre',
  'Run! It is only a short way to {next}': 'Corre, que falta muy poco hasta {next}',
  'The end is near. Go straight on to {next}': 'La meta está cerca. Sigue derecho hasta {next}',
  'Nobody has reached {next} yet. Run': 'Todavía nadie ha llegado a {next}. Corre',

  '"Can you see anyone ahead?" asked {H}. "Only dust," said {C}. "And behind?" "Only us." They laughed, and had to stop to do it.':
    '"¿Ves a alguien delante?", preguntó {H}. "Solo polvo", dijo {C}. "¿Y detrás?". "A ti y a mí". Se rieron tanto que tuvieron que pararse.',
  '"We stopped to help, and now we are last," said {C}. "I would stop again," said {H}, and ran on.':
    '"Nos paramos a ayudar y vamos al final", dijo {C}. "Yo volvería a pararme", dijo {H}, y siguió corriendo.',
  '"Somebody must be halfway home by now," said {H}. {C} shrugged. "Halfway is only half," {C.he} said.':
    '"Ya habrá quien vaya por la mitad", dijo {H}. {C} se encogió de hombros. "La mitad es solo la mitad", dijo.',

  'But who was that, down on the ground? It was {V}! {V.He} held one foot and did not look proud at all. {H} stopped.':
    'Pero ¿quién estaba allí, en el suelo? ¡Era {V}! Se agarraba un pie, y ya no presumía nada de nada. {H} se paró.',
  '{H} came up to the last turn, and there sat {V} on the ground, with one foot in both hands and a face like rain.':
    '{H} llegó a la última curva, y allí estaba {V}, en el suelo, con un pie entre las manos y cara de lluvia.',
  '{H} ran around the bend and almost fell over {V}, who sat in the dust and rubbed one ankle. "Go on, laugh," {V.he} said.':
    '{H} dobló la curva y casi tropezó con {V}, que se frotaba un tobillo en medio del polvo. "Anda, ríete", dijo.',
  '"The end is right there!" whispered {C}. "You could win!" {H} looked at the finish, and then back over {H.his} shoulder.':
    '"¡La meta está ahí mismo!", susurró {C}. "¡Podrías ganar!". {H} miró la meta, y luego miró por encima del hombro.',
  '{C} pointed. There was the end of the race, and nobody was on the path before it. {H} took one step that way, and stopped.':
    '{C} señaló. Allí estaba la meta, y en el camino no había nadie. {H} dio un paso en esa dirección, y se detuvo.',
  '{C} pulled {H} by the arm. "It is only a hundred steps," {C.he} said. "Nobody would blame you." {H} did not move.':
    '{C} tiró a {H} del brazo. "Son solo cien pasos", dijo. "Nadie te lo echaría en cara". {H} no se movió.',
  '{H} did not look at the finish. "Today {recall}," {H.he} said, "and we lost an hour by it. I would not give that hour back." {C} nodded.':
    '{H} no miró la meta. "Hoy {recall}", dijo, "y perdimos una hora. No cambiaría esa hora por nada". {C} asintió.',
  '"Remember how {recall}?" said {H}. "That was better than winning." {C} sighed, and then {C.he} smiled. "It was," {C.he} said.':
    '"¿Te acuerdas de cuando {recall}?", dijo {H}. "Fue mejor que ganar". {C} suspiró, y luego sonrió. "Sí que lo fue", dijo.',
  '"Think how {recall}," said {H}. "I do not want to be someone who runs by." And {C} knew that {H.he} was right.':
    '"Piensa en cuando {recall}", dijo {H}. "Yo no quiero pasar de largo". Y {C} supo que tenía razón.',
  'So {H} knelt down and wrapped up the sore foot. "But I was mean to you," said {V}. "Yes," said {H}. "Hold still."':
    'Así que {H} se arrodilló y le vendó el pie. "Pero si yo te traté mal", dijo {V}. "Sí", dijo {H}. "No te muevas".',
  '{H} sat down in the dirt and took the sore foot on {H.his} lap. {V} held still. Nobody had ever stopped for {V.him} before.':
    '{H} se sentó en la tierra y puso el pie herido en su regazo. {V} no se movió. Nadie se había parado nunca por {V.él}.',
  '{H} went back and sat down by {V}. "Lean on me," {H.he} said. {V} looked at {H.him} for a long time. "Why?" {V.he} asked.':
    '{H} volvió atrás y se sentó junto a {V}. "Apóyate en mí", dijo. {V} {H.lo} miró un buen rato. "¿Por qué?", preguntó.',
  'Step, hop, step, hop, they went. {V} had one arm around {H}, and neither of them was fast anymore.':
    'Paso, saltito, paso, saltito, así iban. {V} llevaba un brazo sobre los hombros de {H}, y ya nadie tenía prisa.',
  'Leaning close, {V} and {H} went on together, three good feet and one bad one, as slow as snails and not minding.':
    '{V} y {H} siguieron hombro con hombro, con tres pies buenos y uno malo, a paso de caracol y tan a gusto.',

  'Then {V}, {H}, and {C} crossed the line, all in the same step. Nobody could say who was first, so nobody did.':
    'Entonces {V}, {H} y {C} cruzaron la línea con el mismo paso. Nadie supo decir quién llegó primero, así que nadie lo dijo.',
  'In one long line, arm in arm, {V} and {H} and {C} came over the end of the track, and it did not matter who was first.':
    'En una larga cadena, brazo con brazo, {V}, {H} y {C} pasaron la meta, y daba lo mismo quién fuera por delante.',
  'With arms linked they came to the end of the race, {V} and {H} and {C} in one row, all covered in dust.':
    'Del brazo llegaron al final de la carrera {V}, {H} y {C}, en una sola fila y con polvo hasta las orejas.',
  'There lay the {G}, the great prize. "Take it," said {V} to {H}. "I only run fast. You are the one who won."':
    'Allí estaba {the G}, el gran premio. "Para ti", le dijo {V} a {H}. "Yo solo corro rápido. Quien ganó fuiste tú".',
  'On a flat stone lay the prize, a fine {G}. {V} looked at it, and shook {V.his} head, and pointed from it to {H}.':
    'Sobre una piedra plana estaba el premio: {a G} magnífic{G.o}. {V} lo miró, negó con la cabeza y señaló a {H}.',
  '"Look, the {G}!" said {V}. "I have six of those at home, and nobody to show them to. This one is for you, {H}."':
    '"¡Mira, {the G}!", dijo {V}. "En casa tengo seis premios así, y nadie con quien mirarlos. Este es para ti, {H.you}".',
  '{H} lifted the {G} over {H.his} head with both arms. {C} cheered until {C.he} had no voice left, and then cheered without it.':
    '{H} levantó {the G} sobre su cabeza con los dos brazos. {C} vitoreó hasta quedarse sin voz, y luego siguió sin ella.',
  '{H} picked up the {G} as if it were an egg. {C} could not stand still, and ran around {H.him} like a puppy.':
    '{H} tomó {the G} como si fuera un huevo. {C} no podía estarse quiet{C.o}, y corría alrededor como un cachorro.',
  'So {H} took the {G}, and it shook a little in {H.his} hands. "We won!" shouted {C}, hopping in circles. "We won by being last!"':
    'Así que {H} tomó {the G}, que le tembló un poco en las manos. "¡Ganamos!", gritó {C}, saltando en círculos. "¡Ganamos por llegar al final!".',
  '"It belongs to all three of us," said {H}. And {V}, who had never shared a thing, hugged {H.him} until {H.he} coughed.':
    '"Es para compartir entre tres", dijo {H}. Y {V}, que nunca había compartido nada, {H.lo} abrazó hasta hacer{H.lo} toser.',
  '{V} had won a hundred races, and nobody had ever hugged {V.him} for one. Now {V.he} hugged {H}, and found that it was better.':
    '{V} había ganado cien carreras, y nadie {V.lo} había abrazado por ninguna. Ahora abrazó a {H}, y descubrió que era mejor.',
  '{V} unwrapped the sore foot and wiggled it. {H} wiggled {H.his} own, to keep it company. Nobody was first now, and nobody was last.':
    '{V} se quitó la venda y movió el pie. {H} movió el suyo, para hacerle compañía. Ya nadie era el primero, y nadie era el último.',
  '"Race you tomorrow?" asked {V}. "Slowly," said {H}. They sat and rubbed their feet, and {H} was not last at anything.':
    '"¿Otra carrera mañana?", preguntó {V}. "Despacito", dijo {H}. Se sentaron a frotarse los pies, y {H} ya no iba últim{H.o} en nada.',
  '{H} had won something, just once: the {G}, and a friend with fast feet. {V} sat beside {H.him} for a long, long while.':
    '{H} había ganado algo, por una vez: {the G}, y una amistad de pies veloces. {V} se sentó a su lado un rato largo, larguísimo.',
};
