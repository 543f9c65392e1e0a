/** The episodes with somebody in need on the way in Spanish. Knows nothing of their beats. */

import type { Catalogue } from '../catalogue.ts';

export const neighbors: Catalogue = {
  // stuck-high
  'we got {N.kind} down from so high up': 'bajamos a {N.kind} de allá arriba',
  'A shower of grit came down on {H}. Far up, thin as a thread, {N.long} clung to the last hold and did not dare to look.':
    'A {H} le cayó encima una lluvia de arenilla. Muy arriba, como un hilito, {N.long} se aferraba al último saliente sin atreverse a mirar.',
  '"Help!" somebody called. It was {N.long} high above {H}, holding on tight. "I climbed up, and now I cannot climb down!"':
    '"¡Socorro!", gritó alguien. Era {N.long}, muy por encima de {H}, agarrándose fuerte. "¡Subí, y ahora no sé bajar!".',
  '{H} looked up and saw {N.long} far overhead. {N.He} hung on with eyes squeezed shut. "Do not make me look!" {N.he} begged.':
    '{H} miró arriba y vio en lo alto a {N.long}, que se agarraba con los ojos bien cerrados. "¡No me hagas mirar!", suplicaba {N}.',
  'A pebble bounced off the nose of {H}. Up there clung {N.long}, shaking all over. "I only wanted the view," {N.he} wailed.':
    'A {H} le rebotó una piedrita en la nariz. Allá arriba, {N.long} temblaba de pies a cabeza. "Solo quería ver el paisaje", gimió.',
  '{C} jumped as high as {C.he} could, and missed by a mile. {N} shut {N.his} eyes and held on tighter than before.':
    '{C} saltó lo más alto que pudo y no llegó ni de lejos. {N} cerró los ojos y se agarró más fuerte que antes.',
  '{C} took a run and jumped, and landed on {C.his} seat. Again {C.he} jumped. {N} peeped down through two fingers.':
    '{C} tomó carrera, saltó y cayó sentad{C.o}. Saltó otra vez. {N} miraba hacia abajo entre dos dedos.',
  'First {C} tried. {C.He} jumped, and jumped again, but could not come near to {N}. "A little higher!" called {N}.':
    'Primero probó {C}. Saltó, y volvió a saltar, pero ni se acercó a {N}. "¡Un poquito más alto!", gritó {N}.',
  '{H} spat in both palms, and climbed until {H.he} was level with {N}. Then {H} guided one trembling foot after the other.':
    '{H} se escupió en las manos y trepó hasta la altura de {N}. Luego le fue guiando los pies temblorosos, uno tras otro.',
  'So {H} climbed up after {N}, one hold at a time. "Put your foot where mine was," {H.he} said. "Look at me, not at the ground."':
    'Así que {H} trepó hacia {N}, palmo a palmo. "Pon el pie donde estuvo el mío", dijo. "Mírame a mí, no al suelo".',
  '"Then I am coming up," said {H}. {H.He} climbed until {H.he} was right beside {N} and could speak softly. "One step. Now one more."':
    '"Entonces subo yo", dijo {H}. Trepó hasta llegar junto a {N}, donde pudo hablarle bajito. "Un paso. Ahora otro más".',
  '{H} set the last foot of {N} on solid ground. {N} wobbled like a newborn calf, then fell around the neck of {H} and stayed there.':
    '{H} le puso a {N} el último pie en tierra firme. {N} se tambaleó como un ternerito, se colgó del cuello de {H} y ahí se quedó.',
  'At last four feet stood on the ground. {N} hugged the earth, and then the nearest rock, and then {H}, until {H.he} laughed.':
    'Por fin hubo cuatro pies en el suelo. {N} abrazó la tierra, luego la roca más cercana, y luego a {H}, que acabó riéndose.',
  'Down they came, slow as honey. {N} threw both arms around {H}. "I will never climb again," {N.he} said, "or not before lunch."':
    'Bajaron despacio, como la miel. {N} abrazó a {H} con todas sus fuerzas. "No vuelvo a trepar nunca", dijo, "o no antes de comer".',

  // lost-thing
  'we found what {N.kind} had lost': 'encontramos lo que {N.kind} había perdido',
  '{N.long} had turned every stone within reach, and now began on the pebbles. {H} learned that {a Q} was missing, the only one in the family.':
    '{N.long} había levantado todas las piedras y ahora iba por las piedritas. {H} supo que faltaba {the Q} de la familia, y que no había otr{Q.o}.',
  '{N.long} crawled around on the ground. "I have lost my {Q}," {N.he} told {H}, "and it is the only one I ever had."':
    '{N.long} andaba a gatas por el suelo. "Perdí mi {Q}", le dijo a {H}, "y en la vida he tenido otr{Q.o}".',
  'There sat {N.long} with nothing in {N.his} lap. "My {Q} is gone," {N.he} said to {H}. "I turned around, and it was gone."':
    'Allí estaba {N.long} sin nada en el regazo. "Desapareció mi {Q}", le dijo a {H}. "Me di la vuelta, y ya no estaba".',
  '"Mind your feet!" cried {N.long} as {H} came near. "My {Q} must be here somewhere." {N.His} voice wobbled.':
    '"¡Cuidado con los pies!", le gritó {N.long} a {H}. "Mi {Q} tiene que estar por aquí". Le temblaba la voz.',
  '{C} looked under things, and {H} looked over things. They found a button, a straw, and a very cross beetle.':
    '{C} miró debajo de todo, y {H} miró encima de todo. Hallaron un botón, una pajita y un escarabajo de muy mal humor.',
  '{H} pointed under every root, and {C} crawled in wherever {H} pointed. They came out with cobwebs, and without anything else.':
    '{H} señalaba debajo de cada raíz, y {C} se metía donde {H} señalaba. De allí no sacaron más que unas cuantas telarañas.',
  '"Is it round or square?" asked {C} from behind a bush. "It is lost," said {H}. "Keep on looking!"':
    '"¿Es algo redondo o cuadrado?", preguntó {C} tras un arbusto. "Es algo perdido", dijo {H}. "¡Sigue buscando!".',
  'A magpie shrieked and let something fall. {H} dashed over and parted the nettles with a stick. It was the {Q}, wet with dew.':
    'Una urraca chilló y dejó caer algo. {H} corrió hasta allí y apartó las ortigas con un palo. Era {the Q}, con gotas de rocío.',
  'Then something caught the light. {H} ran to it and brushed the dirt away. There lay the {Q}, not a bit the worse!':
    'Entonces algo brilló. {H} corrió hacia allí y apartó la tierra. ¡Era {the Q}, y no tenía ni un rasguño!',
  'So {H} thought hard: where would I roll, if I were {a Q}? {H.He} ran to the lowest spot. And there it lay.':
    'Así que {H} pensó mucho: si yo fuera {a Q}, ¿adónde rodaría? Corrió al sitio más bajo. Y allí estaba.',
  '{H} hid the {Q} behind {H.his} back, and let {N} guess, and brought it out. {N} squealed, and danced a jig with it.':
    '{H} escondió {the Q} detrás de la espalda, dejó que {N} adivinara y {Q.lo} sacó. {N} chilló y bailó de alegría.',
  '{H} brought the {Q} to {N}, who jumped for joy, dropped it, caught it, and jumped again. "Ask me for anything!" {N.he} said.':
    '{H} le llevó {the Q} a {N}, que saltó de alegría, {Q.lo} soltó, {Q.lo} atrapó y saltó otra vez. "¡Pídeme lo que quieras!", dijo.',
  '"Is this yours?" asked {H}. {N} grabbed the {Q} with both hands and kissed it. "It still smells like home," {N.he} said.':
    '"¿Es tuy{Q.o}?", preguntó {H}. {N} agarró {the Q} con las dos manos y le dio un beso. "Todavía huele a casa", dijo.',

  // hungry
  'we shared our last bite with {N.kind}': 'compartimos el último bocado con {N.kind}',
  'A strange rumble made {H} stop. It was the stomach of {N.long}. "I have not eaten since yesterday," {N.he} said faintly.':
    'Un ruido extraño detuvo a {H}. Era la barriga de {N.long}. "No como desde ayer", dijo {N} con un hilo de voz.',
  '{N.long} sat and stared at nothing. {H} heard a growl, but it was no beast. It was an empty stomach, and it was sad to hear.':
    'Allí sentad{N.o}, {N.long} miraba al vacío. {H} oyó un gruñido, pero no era una fiera. Era una barriga vacía, y daba pena oírla.',
  '{N.long} sat there, too weak to wave. "I was waiting for breakfast," {N.he} told {H}, "and it never came."':
    '{N.long} no tenía fuerzas ni para saludar. "Estaba esperando el desayuno", le dijo a {H}, "y no llegó nunca".',
  '{C} took out the {Q} they had saved for supper. "It is all we have," {C.he} whispered to {H}. It smelled very, very good.':
    '{C} sacó {the Q} que guardaban para la cena. "No tenemos nada más", le susurró a {H}. Olía muy, muy bien.',
  'From deep in the bag {C} pulled their last {Q}. {H} and {C.he} looked at each other for a long moment. It was all they had.':
    'Del fondo de la bolsa, {C} sacó su últim{Q.o} {Q}. {C} miró a {H}, y {H} miró a {C}. No tenían nada más.',
  '"There is only this one {Q}," said {C}, hugging it. {H} looked at the {Q}. {H.His} own stomach growled, too.':
    '"Solo nos queda {a Q}", dijo {C}, y {Q.lo} abrazó. {H} miró {the Q}. También a {H} le rugía la barriga.',
  'Then {C} sighed and held out the {Q}. "Here," {C.he} said. {N} could not believe it. "The whole thing? For me?"':
    'Entonces {C} suspiró y tendió {the Q}. "Toma", dijo. {N} no se lo podía creer. "¿Enter{Q.o}? ¿Para mí?".',
  '{C} gave one last sniff and handed the {Q} to {N}, who held it like a treasure and did not dare to bite.':
    '{C} olió {the Q} por última vez y se {Q.lo} dio a {N}, que {Q.lo} sostuvo como un tesoro, sin atreverse a morder.',
  '{C} put the {Q} in front of {N}. "We are not as hungry as you," {C.he} said. It was almost true.':
    '{C} puso {the Q} delante de {N}. "No tenemos tanta hambre como tú", dijo. Era casi verdad.',
  'But {N} broke the {Q} into three pieces, and {H} and {C} each got one. Shared, it was somehow bigger than before.':
    'Pero {N} partió {the Q} en tres y les dio un trozo a {H} y otro a {C}. Repartid{Q.o}, parecía más grande que antes.',
  '"Only if you eat with me," said {N}. So {N}, {H}, and {C} sat in a row and chewed, and nobody talked for a while.':
    '"Solo si comen conmigo", dijo {N}. Así que {N}, {H} y {C} se sentaron en fila a masticar, y por un rato nadie habló.',

  // sleeper
  'we woke {N.kind} when nothing else could': 'despertamos a {N.kind} cuando ya parecía imposible',
  'A mountain of quilts blocked the way, and it whistled through its nose. {H} lifted a corner and found {N.long} deep in a dream.':
    'Una montaña de colchas cerraba el paso y silbaba por la nariz. {H} levantó una punta y encontró a {N.long}, en lo más hondo de un sueño.',
  '{N.long} lay right across the path and snored. {H} could not get over, and could not get under, either.':
    '{N.long} roncaba, atravesad{N.o} en el camino. {H} no podía pasar por encima, y por debajo tampoco.',
  'Something was snoring like a saw. {H} nearly stepped on {N.long}, who slept in the very middle of the way.':
    'Algo roncaba como un serrucho. {H} casi pisa a {N.long}, que dormía justo en mitad del camino.',
  '{C} banged two saucepans together, blew a trombone made of rhubarb, and did a war dance. {N} smacked {N.his} lips and dreamed on.':
    '{C} chocó dos cacerolas, tocó un trombón de ruibarbo y bailó una danza de guerra. {N} chasqueó los labios y siguió soñando.',
  '{C} jumped up and down and shouted good morning. {N} only smiled in {N.his} sleep and rolled over.':
    '{C} pegó saltos y gritó buenos días. {N} solo sonrió en sueños y se dio la vuelta.',
  '"Wake up!" cried {C}, and jumped so hard that the dust flew. {N} snored on. Not one eyelid moved.':
    '"¡Despierta!", gritó {C}, y saltó tan fuerte que voló el polvo. {N} siguió roncando. No movió ni un párpado.',
  '{H} waved a flannel sock, {C} waved the other one, and they bawled the polka of the forty pickles until their voices cracked.':
    '{H} agitaba un calcetín, {C} agitaba el otro, y cantaron a gritos la polca de los cuarenta pepinillos hasta quedarse sin voz.',
  '"Let us sing," said {H}. So {H} and {C} waved their arms and sang the loudest song they knew, all eleven verses.':
    '"¡A cantar!", dijo {H}. Así que {H} y {C} agitaron los brazos y cantaron su canción más ruidosa, las once estrofas.',
  'So {H} bent down and sang softly, right beside one ear. {N} sat up at once. "My mother sang me that," {N.he} said.':
    'Así que {H} se agachó y cantó bajito, muy cerca de una oreja. {N} se sentó al instante. "Eso me lo cantaba mi mamá", dijo.',
  'At last {H} tickled one foot with a straw. It twitched. It kicked. {N} sat up with a snort and stared at {H.him}.':
    'Por fin {H} le hizo cosquillas a un pie con una pajita. El pie tembló. Pateó. {N} se sentó, resopló y miró a {H}.',
  'But {H} hummed an old, slow tune, and that did it. {N} sat up and blinked. "Who knows my song?" {N.he} asked.':
    'Pero {H} tarareó una tonada vieja y lenta, y bastó. {N} se sentó y pestañeó. "¿Quién sabe mi canción?", preguntó.',

  // gatekeeper
  'we made {N.kind} laugh in the end': 'hicimos reír por fin a {N.kind}',
  '"Stop!" shouted {N.long}, and blocked the way. "Nobody gets by today." {H} took three steps back.':
    '"¡Alto!", gritó {N.long}, cerrando el paso. "Por aquí hoy no pasa nadie". {H} retrocedió tres pasos.',
  'In the middle of the way stood {N.long} with arms spread wide. {N.He} did not look as if {N.he} ever smiled. {H} shrank back.':
    'En mitad del camino estaba {N.long} con los brazos abiertos de par en par. Tenía cara de no sonreír nunca. {H} se encogió.',
  '{N.long} stood in the path with a face like thunder. "Turn around," {N.he} told {H}. "I have had enough of visitors."':
    '{N.long} estaba en el camino con cara de tormenta. "Media vuelta", le dijo a {H}. "Ya estoy hart{N.o} de visitas".',
  '"Halt! Who said you could come through?" It was {N.long}, and {N.he} looked so cross that {H} forgot to answer.':
    '"¡Alto ahí! ¿Quién te dio permiso para pasar?". Era {N.long}, y ponía una cara tan fiera que a {H} se le olvidó contestar.',
  '{C} slipped behind a rock, but {H} stayed. "You look like somebody had a bad day," {H.he} said to {N}. {N} said, "Hmph."':
    '{C} se metió detrás de una roca, pero {H} no se movió. "Tienes cara de haber tenido un mal día", le dijo a {N}. "Hum", dijo {N}.',
  '{H} unpacked a pear, cut it in half, and pushed one half across the line. For a long time {N} only looked at it. Then {N.he} sat down and bit.':
    '{H} sacó una pera, la partió en dos y empujó una mitad hacia {N}, que pasó un buen rato sin hacer más que mirarla. Luego se sentó y mordió.',
  '"What is wrong?" asked {H}, and sat down. {N} sat, too. "Nobody ever says please," {N.he} muttered. "They all just walk by."':
    '"¿Qué te pasa?", preguntó {H}, y se sentó. {N} se sentó también. "Nadie dice nunca por favor", murmuró. "Todos pasan sin más".',
  '{H} did not shout back. {H.He} sat down and waited. After a while {N} said, "I had a bad dream, and no one to tell it to."':
    '{H} no respondió a gritos. Se sentó a esperar. Al cabo de un rato, {N} dijo: "Tuve un mal sueño, y nadie a quien contárselo".',
  'So {H} asked a question nobody had asked: "Are you all right?" {N} sat down with a bump. "No," {N.he} said. "I am lonely."':
    'Así que {H} preguntó lo que nadie había preguntado: "¿Estás bien?". {N} se sentó de golpe. "No", dijo. "Me siento muy sol{N.o}".',
  'Then {C} pulled the silliest face in the world. {N} snorted. {N} giggled. Soon they both hopped around, howling with laughter.':
    'Entonces {C} puso la cara más tonta del mundo. {N} resopló. A {N} se le escapó una risita. Pronto saltaban a dúo, aullando de risa.',
  '{C} stood on {C.his} head and wiggled {C.his} toes. {N} tried to frown, but a laugh jumped out, and then {N.he} jumped after it.':
    '{C} se puso de cabeza y movió los dedos de los pies. {N} quiso fruncir el ceño, pero saltó una carcajada, y {N} saltó detrás.',
  '{C} began to dance, badly, on purpose. {N} tried hard to stay cross, and then {N.he} danced as well.':
    '{C} se puso a bailar mal, muy mal, a propósito. {N} quiso seguir de mal humor, pero acabó bailando también.',
};
