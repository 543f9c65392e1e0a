/** The episodes of waiting, hiding, fibbing, crossing and playing in Spanish. Knows nothing of their beats. */

import type { Catalogue } from '../catalogue.ts';

export const outings: Catalogue = {
  // hide-seek
  'we found {N.kind} when nobody else was looking': 'encontramos a {N.kind} cuando ya nadie buscaba',
  'In the darkest corner sat {N.long} wrapped around {N.his} own knees, and held {N.his} breath. {H} nearly sat on {N.him}.':
    'En el rincón más oscuro, {N.long} se abrazaba las rodillas y contenía el aliento. {H} casi se le sienta encima.',
  'A whisper came from a dark corner. "Did they give up?" {H} bent down and found {N.long} curled up like a snail.':
    'De un rincón oscuro salió un susurro: "¿Ya se rindieron?". {H} se agachó y encontró a {N.long}, enroscad{N.o} como un caracol.',
  '"Shh! You will give me away," hissed somebody. It was {N.long} squeezed into a crack. {H} asked who was looking for {N.him}.':
    '"¡Chist! Me vas a delatar", siseó alguien. Era {N.long}, metid{N.o} en una grieta. {H} preguntó quién {N.lo} buscaba.',
  '{N} had hidden on Tuesday, and it had gone so well that by Thursday the others had forgotten {N.him}. {H} moved closer and offered a plum.':
    '{N} se había escondido el martes, y tan bien que el jueves ya nadie se acordaba de {N.él}. {H} se acercó y le ofreció una ciruela.',
  '"Everyone," said {N}. "It is hide and seek, and I am the best." {H} asked when it had started. "Tuesday," {N} said, and was quiet.':
    '"Todos", dijo {N}. "Es el escondite, y nadie me gana". {H} preguntó cuándo había empezado el juego. "El martes", dijo {N}, y calló.',
  '{N} crept out and sat beside {H}. "I hid so well that they all went home," {N.he} said. "I have been winning for a very long time."':
    '{N} salió y se sentó junto a {H}. "Me escondí tan bien que todos se fueron a casa", dijo. "Llevo muchísimo tiempo ganando".',
  '"Ninety-nine, one hundred, coming!" bellowed {C}. {H} looked in all the wrong places on purpose, and made a great noise about it.':
    '"¡Noventa y nueve, cien, allá voy!", bramó {C}. {H} buscó a propósito donde no era, haciendo muchísimo ruido.',
  '{H} and {C} dashed about, up and down, and asked loudly wherever that clever hider could be. Something giggled.':
    '{H} y {C} corrían de arriba abajo, preguntando a voces dónde estaría quien tan bien se escondía. Algo soltó una risita.',
  '{C} tapped three times on the hiding place and sang out. {N} tumbled forth like a jack-in-the-box, blinking and radiant.':
    '{C} dio tres golpecitos en el escondite y cantó victoria. {N} saltó como un muñeco de resorte, pestañeando y radiante.',
  '"Found you!" cried {C}, pointing. Out leaped {N}, pink with joy. Nothing is better than hiding, except to be found.':
    '"¡Te encontré!", gritó {C}, señalando. {N} saltó, roj{N.o} de alegría. No hay nada mejor que esconderse, salvo que te encuentren.',
  'And there {C} had {N.him}! "Oh, you are good," said {N}, hopping. "Nobody ever found me there." {C} took a bow.':
    '¡Y {C} dio con {N}! "Qué bien buscas", dijo {N}, saltando. "Aquí nunca me encontró nadie". {C} hizo una reverencia.',

  // night-watch
  'we kept watch for {N.kind}': 'hicimos guardia por {N.kind}',
  '{N.long} was leaning on a stick and the stick was leaning on nothing much. Both of them swayed. {H} put out a hand just in time.':
    '{N.long} se apoyaba en un palo, y el palo no se apoyaba en casi nada. Los dos se mecían. {H} alargó una mano justo a tiempo.',
  '{N.long} stood like a lamp post and kept {N.his} eyelids up with two fingers. "I am on watch," {N.he} told {H} through a yawn.':
    'Como un poste, {N.long} seguía en pie y se sujetaba los párpados con dos dedos. "Estoy de guardia", le dijo a {H} entre bostezos.',
  '"Who goes there?" mumbled {N.long} swaying on the spot. {H} caught {N.him} by the elbow just before {N.he} fell over.':
    '"¿Quién va?", farfulló {N.long}, balanceándose. {H} {N.lo} agarró del codo justo antes de que se cayera.',
  '"My brother comes home today," {N} told {C}, "and someone must wave, or he will go by. I have not slept for two nights."':
    '"Hoy vuelve mi hermano", le dijo {N} a {C}, "y si nadie lo saluda, pasará de largo. Llevo dos noches sin dormir".',
  '"What are you watching for?" asked {C}. {N} pointed at the far blue edge. "For my sister. She promised."':
    '"¿A quién esperas?", preguntó {C}. {N} señaló el borde azul, a lo lejos. "A mi hermana. Me lo prometió".',
  '{H} folded {H.his} coat into a pillow for {N} and climbed on a crate to see farther. Nothing came by but a gull with a fish.':
    '{H} hizo de su abrigo una almohada para {N} y se subió a una caja para ver más lejos. Solo pasó una gaviota con un pez.',
  '"I can look at an edge as well as anybody," said {H}. "Lie down." {N} was asleep before the last word, and {H} stood guard.':
    '"Mirar a lo lejos también sé yo", dijo {H}. "Acuéstate". {N} se durmió antes de la última sílaba, y {H} se quedó de guardia.',
  '{H} took over the watch. {H.He} stared until the far line danced, while {N} snored and twitched and smiled.':
    '{H} tomó el relevo. Miró hasta que la línea del fondo se puso a bailar, mientras {N} roncaba, pataleaba y sonreía.',
  'First a mast, then a hat, then a shout! {H} whirled {H.his} jacket overhead. {N} was awake like lightning and hopped along the edge.':
    'Primero un mástil, luego un sombrero, ¡y luego un grito! {H} agitó la chaqueta en lo alto. {N} despertó como un rayo y dio saltos por el borde.',
  'A speck! A dot! An arm! {H} waved like a windmill and shouted, and {N} shot up out of {N.his} dream and waved, too.':
    '¡Una mota! ¡Un punto! ¡Un brazo! {H} saludó como un molino, a gritos, y {N} saltó de su sueño y saludó también.',
  '"There!" cried {H}, and flung up both arms. {N} jumped to {N.his} feet. Far off somebody was waving back, and it was the right one.':
    '"¡Allí!", gritó {H}, y alzó los brazos. {N} se levantó de un salto. A lo lejos alguien saludaba, y era justo quien tenía que ser.',

  // butterfly
  'we waited with {N.kind} for a butterfly': 'esperamos a una mariposa con {N.kind}',
  '{N.long} stood as still as a garden statue, cross-eyed. A butterfly was unfolding on the tip of {N.his} nose, and {H} stopped in mid-step.':
    '{N.long} parecía una estatua con los ojos bizcos. En la punta de la nariz se le abría una mariposa, y {H} se detuvo a medio paso.',
  '{N.long} did not turn {N.his} head and did not move {N.his} lips. "There is a butterfly on my nose," {N.he} breathed at {H}.':
    '{N.long} no giró la cabeza ni movió los labios. "Tengo una mariposa en la nariz", le susurró a {H}.',
  '"Stop," said {N.long} out of the corner of {N.his} mouth. {H} stopped. On {N.his} nose sat something thin and golden, drying its wings.':
    '"Ni un paso más", dijo {N.long} con media boca. {H} se paró. Sobre aquella nariz, algo fino y dorado se secaba las alas.',
  '{C} had been about to sneeze, and crawled behind a bush to do it into a hat. {H} stared at {N}, and {N} stared at nothing.':
    '{C} iba a estornudar y se metió detrás de un arbusto para hacerlo en un sombrero. {H} miraba a {N}, y {N} miraba al vacío.',
  '{C} ducked out of sight, because {C.he} could not keep still to save {C.his} life. {H} could. So could {N}.':
    '{C} corrió a esconderse, porque no sabía estarse quiet{C.o} ni un segundo. {H} sí sabía. {N} también.',
  '{H} knelt as one kneels in church, and {N} sank down on a tuft. Wrinkled like a letter, the wings smoothed out.':
    '{H} se arrodilló como en la iglesia, y {N} se sentó poco a poco. Arrugadas como una carta, las alas se alisaban.',
  '"It is new," whispered {H}, and sank to the ground. "It needs time." So {N} sank down as well, inch by inch, and they waited together.':
    '"Está recién hecha", susurró {H}, y se sentó despacio. "Necesita tiempo". Así que {N} también se fue sentando, poquito a poco, y esperaron.',
  'Slowly, slowly, {H} and {N} sat down. Nobody spoke. The wings opened. They had blue eyes on them, like a secret.':
    'Despacio, muy despacio, {H} y {N} se sentaron. Nadie habló. Las alas se abrieron. Tenían ojos azules, como un secreto.',
  'It fluttered, hesitated, and sailed off over the thistles. {N} stretched like a cat after a nap, and {H} let out a long breath.':
    'La mariposa aleteó, dudó y se fue sobre los cardos. {N} se estiró como un gato después de la siesta, y {H} soltó un largo suspiro.',
  'And off it went, up and over! {N} jumped after it and rubbed {N.his} nose. "Thank you for not clapping," {N.he} said to {H}.':
    '¡Y allá se fue, arriba, muy arriba! {N} saltó tras ella y se frotó la nariz. "Gracias por no aplaudir", le dijo a {H}.',
  'Without any warning it flew. {N} could move again, and did, all over. {H} watched the golden speck until it was gone.':
    'Sin avisar, echó a volar. {N} ya podía moverse, y se movió de pies a cabeza. {H} siguió la motita dorada hasta que se perdió.',

  // fib
  '{N.kind} told us a fib and was sorry': '{N.kind} nos dijo una mentira y se arrepintió',
  '{N.long} described a most convincing shortcut, with a waterfall and a bakery. {H} drew it on {H.his} cuff. {N} pointed with great care.':
    '{N.long} describió un atajo muy convincente, con cascada y panadería. {H} lo dibujó en su manga. {N} señaló con mucho esmero.',
  '"Straight down there and around the rock," said {N.long} and pointed. {H} thanked {N.him}. It sounded easy.':
    '"Por ahí derecho y luego rodeando la roca", dijo {N.long} y señaló. {H} le dio las gracias. Sonaba fácil.',
  '{N.long} knew a shortcut, or said so, and pointed it out with a wide smile. {H} did not see the crossed fingers.':
    '{N.long} sabía un atajo, o eso decía, y lo señaló con una gran sonrisa. {H} no vio los dedos cruzados.',
  'The fine shortcut ended in a bog, with midges. {H} pulled out one foot after the other, and {C} said nothing, very loudly.':
    'El estupendo atajo acababa en un pantano, con mosquitos. {H} sacó un pie detrás del otro, y {C} se calló muy ruidosamente.',
  'Around the rock there was a wall, and behind the wall a ditch. {C} kicked a clod. {H} led the long way back in silence.':
    'Tras la roca había un muro, y tras el muro, una zanja. {C} pateó un terrón. En silencio, {H} emprendió el largo camino de vuelta.',
  'It led nowhere at all. {H} and {C} turned around with burrs on their knees, and {C} had a few things to say to somebody.':
    'El atajo no llevaba a ningún lado. {H} y {C} volvieron con pinchos en las rodillas, y {C} tenía un par de cosas que decirle a alguien.',
  '{N} had drawn a big sorry in the dust with flowers around it. {N.He} stood at the end of it and waited for the thunder, but {H} only smiled.':
    '{N} había escrito en el polvo un gran perdón, con flores alrededor. De pie junto a la última letra, esperaba el trueno, pero {H} solo sonrió.',
  '"I fibbed," said {N}, before {H} could begin. "If you get lost, you come back. Nobody else ever comes back." {H} forgot to be cross.':
    '"Mentí", dijo {N} antes de que {H} empezara. "Quien se pierde, vuelve. Los demás no vuelven nunca". A {H} se le olvidó el enfado.',
  '{N} was waiting with a hanging head. "I wanted you to stay a bit," {N.he} said. "Then ask," said {H}. "We would have stayed."':
    '{N} esperaba con la cabeza gacha. "Quería que se quedaran un rato", dijo. "Pues pídelo", dijo {H}. "Nos habríamos quedado".',
  'So they stayed a bit. {N} told two jokes and {H} told one, and even {C} laughed at the one about the herring.':
    'Así que se quedaron un rato. {N} contó dos chistes y {H} contó uno, y hasta {C} se rio con el del arenque.',
  '{H} drew a board in the dust, and {N} and {C} played three rounds with acorn cups. {N} cheated only once.':
    '{H} dibujó un tablero en el polvo, y {N} y {C} jugaron tres partidas con bellotas. {N} hizo trampa solo una vez.',

  // snowball
  'we had a snowball fight with {N.kind}': 'tuvimos una guerra de bolas de nieve con {N.kind}',
  'Splat! Something cold burst on the neck of {H} and slid down inside. {H} jumped. {C} looked up at the empty air.':
    '¡Plaf! Algo frío le estalló a {H} en el cuello y se le coló por dentro. {H} dio un brinco. {C} miró al aire vacío.',
  'Out of nowhere came a snowball and took {H} on the ear. "It was not me," said {C}, with both palms up.':
    'De la nada salió una bola de nieve y le dio a {H} en la oreja. "Yo no fui", dijo {C}, con las manos en alto.',
  'Two mittens stuck out of a drift like rabbit ears. {H} pointed. Out popped {N.long} with snow to the eyebrows and a wicked grin.':
    'Dos guantes asomaban en la nieve como orejas de conejo. {H} señaló. Apareció {N.long} con nieve hasta las cejas y sonrisa traviesa.',
  '"There!" said {H}, and pointed at a heap of snow with a shaking top. Behind it crouched {N.long} stuffing a mitten into {N.his} mouth.':
    '"¡Ahí!", dijo {H}, y señaló un montón de nieve que temblaba. Detrás estaba {N.long}, agachad{N.o}, tapándose la risa con un guante.',
  'The white bushes snickered. {H} crept up and pointed, and there was {N.long} with nine more snowballs in a row.':
    'Los arbustos blancos se reían bajito. {H} se acercó y señaló, y allí estaba {N.long} con nueve bolas de nieve más en fila.',
  '{N} fired from behind a barrel, {H} from behind a sled, and {C}, who had no cover at all, was soon a snowman with a nose.':
    '{N} disparaba desde un barril, {H} desde un trineo, y {C}, que no tenía dónde cubrirse, pronto fue un muñeco de nieve con nariz.',
  '"War!" shouted {C}. {H} scooped, {N} scooped, and the air was full of white thumps until nobody could see for laughing.':
    '"¡Guerra!", gritó {C}. {H} cargaba, {N} cargaba, y el aire se llenó de golpes blancos, hasta que de tanta risa nadie veía nada.',
  'They all threw at once. {N} ran, {C} slipped, {H} missed by a mile, and everyone was hit by somebody.':
    'Tiraban a la vez. {N} corría, {C} resbalaba, {H} no acertaba ni una, y no hubo quien se librara de un bolazo.',
  '"Peace," gasped {N}, and sat down in a drift. "Peace," said {H}, and shook a handful out of {H.his} collar.':
    '"Paz", jadeó {N}, y se sentó en la nieve. "Paz", dijo {H}, y se sacó un buen puñado del cuello.',
  'Worn out and dripping, {H} and {N} sat side by side. "I had no one to throw at," said {N}. "It is a two-sided game."':
    'Sin fuerzas y chorreando, {H} y {N} se sentaron hombro con hombro. "No tenía a quién tirarle", dijo {N}. "Es un juego de dos".',

  // crossing
  'we took {N.kind} across, one step at a time': 'ayudamos a cruzar a {N.kind}, paso a paso',
  '{N.long} dipped in one toe and pulled it back as if the water had teeth. {H} could see that {N.he} had stood there since breakfast.':
    '{N.long} metió la punta del pie y la sacó como si el agua tuviera dientes. {H} comprendió que llevaba así desde el desayuno.',
  '{N.long} stood at the edge with one toe out, and pulled it back. "Tomorrow," {N.he} told {H}. "I will cross tomorrow for sure."':
    '{N.long}, junto al agua, adelantó un pie y lo retiró. "Mañana", le dijo a {H}. "Mañana cruzo, seguro que sí".',
  'One step, and back again. {N.long} had worn a groove in the ground. "The water looks at me," {N.he} said to {H}.':
    'Un paso adelante y otro atrás: {N.long} ya había hecho un surco en el suelo. "El agua me mira", le dijo a {H}.',
  '"Nothing to it!" called {C}, jumping over and back and over. {N} felt seasick from looking at {C.him}.':
    '"¡Es facilísimo!", gritó {C}, saltando de ida, de vuelta y de ida. {N} se mareaba solo de mirar{C.lo}.',
  '{C} hopped across on one leg to show how easy it was. It did not make {N} feel better. It made {N.him} feel worse.':
    '{C} cruzó dando saltos en un solo pie, para que se viera lo fácil que era. A {N} no le sirvió de consuelo. Al contrario.',
  '{H} took {N} by both hands and walked backward, and talked about pancakes all the way. {N} listened so hard that {N.his} feet forgot to be afraid.':
    '{H} tomó a {N} de las manos y caminó hacia atrás, hablando de panqueques. {N} escuchaba tanto que a sus pies se les olvidó el miedo.',
  '"Do not look at the water. Look at my back," said {H}, and held out a hand. {N} took it. One step. "Is it still there?" asked {N}.':
    '"No mires el agua, mira mi espalda", dijo {H}, y le tendió una mano. {N} la tomó. Un paso. "¿Sigue ahí el agua?", preguntó {N}.',
  '{H} did not say that it was easy. {H.He} said, "I count, you step." At seven {N} opened one eye, and shut it fast.':
    '{H} no dijo que fuera fácil. Dijo: "Yo cuento, tú caminas". Al llegar a siete, {N} abrió un ojo, y lo cerró enseguida.',
  'On the far bank {N} planted a stick like an explorer and named the land after {H}. Then {N.he} skipped back to fetch {N.his} sandwich.':
    'Al otro lado, {N} clavó un palo, como en las grandes exploraciones, y le puso a aquella tierra el nombre de {H}. Luego volvió por su merienda.',
  '"I am over!" yelled {N}, and jumped so that the spray flew. "And I can go back!" {N.he} did, four times. {H} cheered every time.':
    '"¡Crucé!", gritó {N}, y saltó salpicando agua. "¡Y puedo volver!". Volvió cuatro veces. {H} gritó hurra las cuatro.',
  'Dry ground! {N} jumped on it to make quite sure. "It is so much wider from the other end," {N.he} told {H}.':
    '¡Tierra firme! {N} saltó encima para estar segur{N.o}. "Desde la otra punta se ve mucho más ancho", le dijo a {H}.',
};
