/** The learn plot in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const learn: Catalogue = {
  // opening
  'Today {H.long} had got {a G} for {H.his} birthday {here}. Now {H.he} wanted to learn to {G.use}.':
    '{Here}, a {H.long} le habían regalado {a G} de cumpleaños. Ahora quería aprender a {G.use}.',
  '{Here} stood {H.long} with {a G}, all {H.his} own. There was only one thing {H.he} wanted: to {G.use}.':
    '{Here} estaba {H.long} con {a G}, tod{G.o} para {H.él}. Solo quería una cosa en el mundo: {G.use}.',
  'How hard could it be to {G.use}? {H.long} wanted to know, and so {H.he} took {H.his} new {G} out {here}.':
    '¿Tan difícil era {G.use}? {H.long} quería saberlo, así que estrenó su {G} {here} sin esperar más.',
  '{H} had seen others do it, and it had looked so easy. {G.fails} A barrel fell over, and out of it crawled {C.long} with round eyes.':
    '{H} lo había visto hacer, y parecía fácil. {G.fails} Se volcó un barril, y salió {C.long} con los ojos como platos.',
  '{H} took a deep breath and began. {G.fails} When it was quiet again, {C.long} looked out from behind a barrel.':
    '{H} respiró hondo y empezó. {G.fails} Cuando volvió el silencio, {C.long} asomó por detrás de un barril.',
  'Here it came. {G.fails} {C.long} had dived for cover. "Is it over?" {C.he} asked {H}.':
    'Y allá fue. {G.fails} {C.long} corrió a esconderse. "¿Ya pasó?", le preguntó a {H}.',
  '{H} slumped down and glared at it. Somewhere a window was slammed. Only {C} stayed, and tucked a daisy behind {H.his} ear.':
    '{H} se dejó caer, enfurruñad{H.o}. Una ventana se cerró de golpe. Solo {C} se quedó, y le puso una margarita en la oreja.',
  '"I am no good at it," said {H}. "You have only done it once," said {C}. "Nobody is good at once."':
    '"Yo no sirvo para esto", dijo {H}. "Si solo probaste una vez", dijo {C}. "A la primera no le sale a nadie".',
  '{H} looked at the thing in {H.his} hands as if it had bitten {H.him}. {C} patted {H.his} back. "My first soup was worse," {C.he} said.':
    '{H} miraba lo que tenía en las manos como si le hubiera mordido. {C} le palmeó la espalda. "Mi primera sopa fue peor", le dijo.',
  '{C} knew a name that was spoken only in whispers: {V.kind} of {dest}. {H} laced up everything that {H.he} had, and wanted to go at once.':
    '{C} conocía un nombre que solo se decía en susurros: {V.kind} de {dest}. {H} se ató todo lo que se podía atar y quiso salir al instante.',
  '"There is a master," said {C}, and pointed down the road, "{V.kind} at {dest}, who taught half the world." {H} was on {H.his} feet at once.':
    '"Hay quien sabe de esto", dijo {C}, señalando el camino. "{V.kind} de {dest} le enseñó a medio mundo". {H} se levantó de un salto.',
  '{C} knew that {V.kind} could {G.use} better than anyone. {V.He} lived at {dest}. {H} packed the {G} and four apples.':
    '{C} sabía quién podía {G.use} mejor que nadie: {V.kind} de {dest}. {H} preparó {the G} y cuatro manzanas.',
  '{H} practiced as {H.he} walked. {C} put a bit of moss in each ear, and smiled, and nodded when it seemed polite.':
    '{H} practicaba al andar. {C} se metió un poco de musgo en cada oreja, y sonreía, y decía que sí con la cabeza, por cortesía.',
  'At every corner {H} tried it again. Birds flew up and did not come back. {C} said it was getting better, and crossed {C.his} fingers.':
    'En cada esquina, {H} lo intentaba otra vez. Los pájaros huían y no volvían. {C} decía que ya iba mejor, y cruzaba los dedos.',

  // lessons
  '{N} made {H} stand on one leg, and then stand on none at all, and then simply listen. It was the oddest lesson, and it helped.':
    '{N} le mandó a {H} sostenerse en una pierna, luego en ninguna, y luego solo escuchar. Fue una lección rarísima, y sirvió.',
  '{H} showed what {H.he} could do, and it was not much. "You hold your breath," said {N}. "Let it out first." That was lesson one.':
    '{H} mostró lo que sabía hacer, que era poco. "Aguantas la respiración", dijo {N}. "Primero suelta el aire". Fue la primera lección.',
  '"Show me," said {N}, and listened with a tilted head. "Slower," {N.he} told {H}. "You run before you have shoes on."':
    '"A ver", dijo {N}, y escuchó con la cabeza ladeada. "Más despacio", le dijo a {H}. "Echas a correr sin ponerte los zapatos".',
  '{G.fails} {H} stamped until the dust rose. {C} picked everything up, wiped it clean, and put it gently back into {H.his} hands.':
    '{G.fails} {H} pataleó hasta levantar polvo. {C} lo recogió todo, lo limpió y se lo puso otra vez en las manos, con mucho cuidado.',
  '{H} tried again. {G.fails} {H.He} nearly threw it into a bush. "That was a new mistake," said {C}. "You never made that one before."':
    '{H} probó otra vez. {G.fails} Por poco lo tira todo a un arbusto. "Ese error era nuevo", dijo {C}. "Nunca te había salido".',
  'Again! {G.fails} {H} stamped. {C} kept a list, and crossed something off. "Only ninety mistakes to go," said {C}.':
    '¡Otra vez! {G.fails} {H} pataleó. {C} llevaba una lista, y tachó algo. "Ya solo faltan noventa errores", dijo {C}.',
  '{N} tapped it out on the knee of {H}, soft as rain on a tent. {H} tapped it back. Something in {H.his} fingers woke up.':
    '{N} le marcó el ritmo a {H} en la rodilla, suave como lluvia en un toldo. {H} lo repitió. Algo despertó en sus dedos.',
  '"Once more, and with your eyes shut," said {N}. {H} did it, and for the time of a blink it almost worked. They both felt it.':
    '"Otra vez, con los ojos cerrados", dijo {N}. {H} lo hizo, y por un instante casi salió. Lo notó {H}, y lo notó {N}.',
  '{N} laid a hand over the hand of {H}. "Do not push," {N.he} said. "Ask." It was one tiny bit better, and then another bit.':
    '{N} puso la mano sobre la mano de {H}. "No empujes", dijo. "Pide". Salió un poquitín mejor, y después otro poquitín.',

  // leads
  'Warm up your fingers on the road to {next}': 'Calienta los dedos de camino a {next}',
  'I failed for a year. Then I went to {next} and failed better':
    'Yo fallé un año entero, luego fui a {next} y fallé mejor',
  'If you want to see the master, go by {next}': 'Si quieres aprender de verdad, pasa por {next}',
  'Practice all the way to {next}, and a bit beyond': 'Practica hasta {next}, y un poquito más allá',
  'The next lesson waits for you at {next}, I am sure': 'La próxima lección te espera en {next}, seguro',
  'At {next} nobody will mind the noise': 'En {next} a nadie le molesta el ruido',
  'Scrub your ears. The one at {next} hears everything': 'Lávate las orejas: quien vive en {next} lo oye todo',
  'The master lives at {next}. Wipe your feet': 'Quien más sabe vive en {next}: límpiate los pies',
  'Go to {next}, and do not let the scowl frighten you': 'Ve a {next}, y que no te asuste el ceño fruncido',
  'You are ready for {next}, or nearly': 'Ya puedes presentarte en {next}, o casi',

  // purposes
  '"How long did it take the master?" asked {C}. "Nobody knows," said {H}. "Longer than lunch, I think." They walked on a bit faster.':
    '"¿Cuánto se tarda en aprender?", preguntó {C}. "Nadie lo sabe", dijo {H}. "Más que en comer, creo". Y apretaron el paso.',
  '"What if I never learn it?" asked {H}. "Then you will be the best in the world at trying," said {C}.':
    '"¿Y si no aprendo nunca?", preguntó {H}. "Pues nadie en el mundo lo intentará mejor que tú", dijo {C}.',
  '"Again?" asked {C}. "Again," said {H}. {C} sighed, and beat time with {C.his} tail end. It was a long way to go.':
    '"¿Otra vez?", preguntó {C}. "Otra vez", dijo {H}. {C} suspiró y llevó el compás con el trasero. Quedaba mucho camino.',

  // turn
  'The great {V.long} sat with folded arms and a scowl like a shut gate. {H} bowed until {H.his} nose touched {H.his} knees, and waited.':
    'Allí se sentaba {V.long} de brazos cruzados y con ceño de puerta cerrada. {H} se inclinó hasta tocarse las rodillas con la nariz, y esperó.',
  '"So you want to {G.use}," said {V.long} and looked {H} over from top to toe. "I do not teach. I only listen."':
    '"Conque quieres {G.use}", dijo {V.long} y miró a {H} de arriba abajo. "Yo no enseño. Yo solo escucho".',
  '{V.long} did not get up. "I have had a hundred pupils," {V.he} told {H}, "and they all wanted it by Tuesday. Well? Begin."':
    '{V.long} no se levantó. "He tenido cien alumnos", le dijo a {H}, "y todos lo querían para el martes. ¿Y bien? Empieza".',
  '{V} closed both eyes to hear it better, and opened them again quickly. {H} dropped a beat, and then the whole thing.':
    '{V} cerró los ojos para oír mejor, y los abrió a toda prisa. A {H} se le fue el ritmo, y después todo lo demás.',
  '{H} tried, and everything went wrong. {H.His} ears burned. {V} said nothing, which was worse than laughing.':
    '{H} lo intentó, y todo salió mal. Le ardían las orejas. {V} no dijo nada, y eso era peor que reírse.',
  'With the eyes of {V} upon {H.him}, {H} forgot all that {H.he} had ever learned. Three fingers turned into nine thumbs.':
    'Con los ojos de {V} encima, {H} olvidó todo lo que había aprendido. Tres dedos se le volvieron nueve pulgares.',
  '{H} sat down and looked for a hole in the ground. {C} sat down beside {H.him} and did not say that it had been good, because it had not.':
    '{H} se sentó y buscó un agujero donde meterse. {C} se sentó a su lado y no dijo que había salido bien, porque no era verdad.',
  '"Let us go home," whispered {H}. {C} did not move. "My legs are tired," said {C}. "Try it once more, until they are better."':
    '"Vámonos a casa", susurró {H}. {C} no se movió. "Se me cansaron las piernas", dijo. "Prueba otra vez, hasta que se me pase".',
  '{H} put the thing down in {H.his} lap. "You were so brave all day," said {C}. "Do not stop one try too early."':
    '{H} dejó caer las manos en el regazo. "Hoy no te faltó valor", dijo {C}. "No pares un intento antes de tiempo".',
  '{C} cleared {C.his} throat. "Today {recall}," {C.he} said, "and at first we were dreadful." {H} almost smiled. {H.He} shook out both hands.':
    '{C} carraspeó. "Hoy {recall}", dijo, "y al principio fue un desastre". {H} casi sonrió, y se sacudió las dos manos.',
  '"Remember how {recall}," said {C}. "That did not go well at first, either." {H} let out {H.his} breath. It was lesson one.':
    '"Acuérdate de cuando {recall}", dijo {C}. "Al principio tampoco salía". {H} soltó el aire. Era la primera lección.',
  '"Think how {recall}," {C} said. "You did not push then. You waited." {H} shut {H.his} eyes, slowly, and asked, as {H.he} had been taught.':
    '"Piensa que hoy {recall}", dijo {C}. "Y no empujaste. Esperaste". {H} cerró los ojos, despacio, y pidió, como le habían enseñado.',

  // ending
  'This time {H} did not try. {H.He} only let it come. {G.works} The mouth of {V} fell open, and stayed so.':
    'Esta vez {H} no se esforzó. Solo dejó que llegara. {G.works} A {V} se le abrió la boca, y así se le quedó.',
  '{G.works} {H} did not dare to stop. {V} leaned closer, and closer, and the scowl fell off {V.his} face.':
    '{G.works} {H} no se atrevía a parar. {V} se acercó más, y más, y el ceño se le cayó de la cara.',
  'And then! {G.works} {H} could feel it in {H.his} toes. {V} put a hand to {V.his} cheek and forgot to be strict.':
    '¡Y entonces! {G.works} {H} lo sintió hasta en los pies. {V} se tocó la mejilla y se olvidó de ponerse seri{V.o}.',
  '{V} leaped out of the seat as if it were on fire, clapped, stamped, and wiped {V.his} eyes on {H}, because {H} was nearest.':
    '{V} saltó del asiento como si quemara, aplaudió, pataleó y se secó los ojos en {H}, que era lo que tenía más cerca.',
  '"Who taught you that?" cried {V}, and jumped up like a child. {H} thought about it. "Everybody on the road," {H.he} said.':
    '"¿Quién te enseñó eso?", gritó {V}, dando saltos de alegría. {H} lo pensó. "Todo el mundo, por el camino", dijo.',
  '{V} danced three steps {V.he} had not danced for years. "Not by Tuesday," {V.he} told {H}, "but by heart!"':
    '{V} dio tres pasos de baile que tenía olvidados. "No para el martes", le dijo a {H}, "¡sino para siempre!".',
  '"Again!" shouted {C}, who had taken the moss out of both ears. So {H} did it again for {C} and {V}, and then for the moon.':
    '"¡Otra vez!", gritó {C}, que ya se había quitado el musgo. Así que {H} lo hizo otra vez para {C} y {V}, y otra más para la luna.',
  '{C} hopped from foot to foot. "I knew {H.him} when it sounded like a duck," {C.he} told {V}. {H} grinned and went on.':
    '{C} saltaba de un pie al otro. "Yo ya estaba allí cuando sonaba a pato", le dijo a {V}. {H} sonrió y siguió.',
  '{V} pinned a small ribbon on {H}, for ninety mistakes and one success. It was the success that {H} took home to practice.':
    '{V} le prendió a {H} una cintita, por noventa errores y un acierto. El acierto se lo llevó {H} a casa, para practicarlo.',
  'So {H} had learned to {G.use}. "Come back," said {V}, "and teach me how to fail ninety times and smile." {H} promised.':
    'Así aprendió {H} a {G.use}. "Vuelve", dijo {V}, "y enséñame a fallar noventa veces y sonreír". {H} lo prometió.',
  '"I wanted to {G.use}," said {H}, "and now I want to go on forever." "Good," said {V}. "That is the last lesson."':
    '"Yo quería {G.use}", dijo {H}, "y ahora no quiero parar nunca". "Muy bien", dijo {V}. "Esa es la última lección".',
};
