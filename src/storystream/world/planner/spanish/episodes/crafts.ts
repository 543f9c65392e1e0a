/** The episodes with somebody's own art or game in Spanish. Knows nothing of their beats. */

import type { Catalogue } from '../catalogue.ts';

export const crafts: Catalogue = {
  // dancing
  'we danced with {N.kind}': 'bailamos con {N.kind}',
  'Step, turn, dip: {N.long} was dancing with nobody at all. {H} watched {N.him} hold out a hand to the empty air.':
    'Paso, vuelta, reverencia: {N.long} bailaba sin pareja. {H} {N.lo} vio tenderle la mano al aire.',
  '{N.long} bowed to a post and asked it for a waltz. The post did not answer. "They never do," {N.he} told {H}.':
    '{N.long} invitó a un poste a bailar un vals, con reverencia y todo. El poste, nada. "Nunca contestan", le dijo {N} a {H}.',
  '"One, two, and who comes after two?" {N.long} stopped in the middle of a twirl when {N.he} saw {H}, and blushed.':
    '"Un, dos, ¿y quién viene después del dos?". {N.long} vio a {H}, se paró en mitad de una vuelta y se puso roj{N.o}.',
  '{C} clicked {C.his} heels, missed the beat, and trampled {N} from the polka into the minuet. They apologized to each other in rhythm.':
    '{C} dio un taconazo, perdió el compás y fue pisando a {N} de la polca al minué. Se pidieron perdón, pero con ritmo.',
  '"I will be your partner!" said {C}, and grabbed {N} by both hands. They bounced off in different directions.':
    '"¡Yo seré tu pareja!", dijo {C}, y agarró a {N} de las dos manos. Salieron dando botes, cada cual por su lado.',
  '{C} made a deep bow and hopped into the dance, right onto the toes of {N}. They both said sorry and tried again.':
    '{C} hizo una gran reverencia y saltó al baile, justo sobre los pies de {N}. Se pidieron perdón y empezaron de nuevo.',
  '{H} clapped the beat on {H.his} knees. {C} counted out loud and looked at {C.his} feet. {N} steered.':
    '{H} marcaba el ritmo en las rodillas. {C} contaba a voces y se miraba los pies. {N} llevaba el timón.',
  '"Slow, slow, quick," called {H} from the edge. "Slow I can do," puffed {C}. {N} laughed and slowed down.':
    '"Lento, lento, rápido", gritaba {H} desde su sitio. "Lento sí me sale", resopló {C}. {N} se rio y aflojó el paso.',
  'Something clicked, like a key in a lock. {N} dipped, {C} swung, and for three whole minutes nobody trod on anybody.':
    'Algo encajó, como una llave en su cerradura. {N} se inclinó, {C} giró, y durante tres minutos enteros nadie pisó a nadie.',
  'All at once their feet agreed. {N} whirled, {C} whirled, and the dust made a ring around the two of them.':
    'De pronto los pies se pusieron de acuerdo. Giraba {N}, giraba {C}, y el polvo hizo un anillo alrededor de la pareja.',
  'And then it was dancing! {C} could not have said how. {N} threw back {N.his} head and sang the tune.':
    '¡Y entonces sí que bailaron! {C} no habría sabido decir cómo. {N} echó atrás la cabeza y cantó la melodía.',

  // listener
  'we were the only ones to hear the concert of {N.kind}': 'fuimos el único público del concierto de {N.kind}',
  'Rows of empty crates stood there for an audience. {N.long} laid a sad cheek on the {Q}, and {H} could not just walk by.':
    'Por público había filas de cajas vacías. {N.long} apoyaba una mejilla triste en {the Q}, y {H} no pudo pasar de largo.',
  '{N.long} held {a Q} and bowed to nobody. "The concert is called off," {N.he} told {H}. "There is no one to hear it."':
    'Con {a Q} en la mano, {N.long} hacía reverencias ante nadie. "Se suspende el concierto", le dijo a {H}. "No hay público".',
  'On a painted sign stood: Grand Concert Today. Behind it drooped {N.long} with {a Q}. {H} looked about for the crowd. There was none.':
    'Hoy, Gran Concierto, decía un cartel pintado. Detrás suspiraba {N.long} con {a Q}. {H} buscó al público. No había nadie.',
  '{H} took the best crate, {C} took the next best, and both of them folded their hands and put on their concert faces.':
    '{H} eligió la mejor caja, {C} la segunda mejor, y l{They.os} dos cruzaron las manos y pusieron cara de concierto.',
  '"We are somebody," said {H}, and sat down in the first row. {C} sat in the second, so that there would be a second.':
    '"Nosotr{They.os} somos alguien", dijo {H}, y se sentó en primera fila. {C} se sentó en la segunda, para que hubiera segunda.',
  '{H} found two good stones, and {H} and {C} sat on them, straight as candles, and looked as much like a crowd as they could.':
    '{H} encontró dos buenas piedras. Allí se sentaron {H.él} y {C}, ties{They.os} como velas, tratando de parecer una multitud.',
  '{N} wet {N.his} lips and began. It was about a lighthouse and a lost mitten, and about coming in at last out of the cold.':
    '{N} se mojó los labios y empezó. La música hablaba de un faro, de un guante perdido y de volver por fin al calor de casa.',
  'So {N} lifted the {Q} and began. The first note trembled, and the next one flew. Even the flies stopped to listen.':
    'Así que {N} alzó {the Q} y empezó. La primera nota tembló, la segunda voló. Hasta las moscas se pararon a escuchar.',
  '{N} shut both eyes and made the {Q} speak of rain, and of running home, and of soup. It was lovely.':
    '{N} cerró los ojos, y {the Q} habló de lluvia, de correr a casa y de sopa caliente. Era una preciosidad.',
  '"More! More!" yelled {C}, jumping on the seat. {N} bowed so low that the {Q} brushed the dust.':
    '"¡Otra! ¡Otra!", gritaba {C}, saltando en el asiento. {N} se inclinó tanto que {the Q} rozó el polvo.',
  '{C} clapped until {C.his} palms stung. {N} had to play it all again, and the second time was twice as merry.':
    '{C} aplaudió hasta que le ardieron las manos. {N} tuvo que tocarlo todo otra vez, y salió el doble de alegre.',

  // staring
  'we stared longer than {N.kind}': 'le ganamos a {N.kind} sin pestañear',
  'There {N.long} sat, cross-legged, and outstared a cat, a clock, and a painted saint. Now {N.he} looked at {H}, and raised one eyebrow.':
    'Sin un pestañeo, {N.long} había vencido ya a un gato, a un reloj y a un santo pintado. Con las piernas cruzadas, miró a {H} y alzó una ceja.',
  '"Nobody stares longer than I do," said {N.long} without blinking. "Beat me, {H}, and I will tell you anything you ask."':
    '"Mirando fijo no me gana nadie", le dijo {N.long} a {H} sin pestañear. "Gáname y te contaré lo que quieras".',
  '{N.long} sat there with eyes as round as plates. "Staring champion, nine years running," {N.he} told {H}. "Dare you?"':
    '{N.long} tenía los ojos redondos como platos. "Nueve años sin que nadie me gane a mirar fijo", le dijo a {H}. "¿Te atreves?".',
  'The shadows crept across the ground. {H} thought of marbles, {N} thought of nothing, and neither of them twitched an eyelash.':
    'Las sombras se arrastraban por el suelo. {H} pensaba en canicas, {N} no pensaba en nada, y ni una pestaña se movía.',
  'Eye to eye they sat, {H} and {N}. The first minute was easy. In the second one, an ant walked over the nose of {H}.':
    'Frente a frente se sentaron {H} y {N}. El primer minuto fue fácil. En el segundo, a {H} se le paseó una hormiga por la nariz.',
  '{H} stared until {H.his} eyes watered. {N} stared back like a painted wall. Somewhere, slowly, a leaf fell.':
    '{H} miró hasta que le lloraron los ojos. {N} miraba como una pared pintada. En algún sitio, despacio, cayó una hoja.',
  '"Do not think about blinking!" cried {C}, bouncing up and down. Now {H} could think about nothing else.':
    '"¡No pienses en pestañear!", gritaba {C}, dando botes. Ahora {H} ya no podía pensar en otra cosa.',
  '{C} fanned {H} with a leaf and hissed good advice. "Think of fish," {C.he} said. "Fish never blink."':
    '{C} abanicaba a {H} con una hoja y soplaba consejos. "Piensa en peces", decía. "Los peces no pestañean".',
  '{H} puffed up {H.his} cheeks like a trumpet angel. The mouth of {N} quivered, a giggle escaped, and down went both lids.':
    '{H} infló los cachetes como un angelito trompetista. A {N} le tembló la boca, se le escapó una risita y se le cerraron los ojos.',
  'Then {H} wiggled {H.his} ears. {N} had not expected ears. {N.He} snorted, blinked, and fell over backward. It was done!':
    'Entonces {H} movió las orejas. {N} no contaba con las orejas. Resopló, pestañeó y se cayó de espaldas. ¡Victoria!',
  'Very slowly {H} began to smile. {N} tried not to, and then {N.he} burst like a bubble, and jumped up, laughing.':
    'Muy despacio, {H} empezó a sonreír. {N} aguantó, aguantó, y al final estalló como una burbuja y saltó de la risa.',

  // harvest
  'we filled the {Q} with {N.kind}': 'le llenamos {the Q} a {N.kind}',
  'Plump and purple hung the berries, thousands of them, and {N.long} had one {Q} and two hands. {H} pushed up {H.his} sleeves.':
    'Colgaban las moras a miles, gordas y moradas, y {N.long} solo tenía {a Q} y dos manos. {H} se arremangó.',
  '{N.long} looked at {N.his} {Q}, and at the bushes, and at the sinking heap of hours. "So many berries," {N.he} told {H}, "and only one me."':
    '{N.long} miró su {Q}, miró las zarzas y miró lo poco que quedaba de día. "Tantas moras", le dijo a {H}, "y yo no soy más que un{N.o}".',
  'The {Q} was empty, and the bushes were bursting. "By tonight the birds will have them all," {N.long} told {H}, wringing {N.his} hands.':
    '{The Q} estaba vací{Q.o}, y las zarzas, a reventar. "Los pájaros no van a dejar ni una mora", le dijo {N.long} a {H}, retorciéndose las manos.',
  '{H} reached for the upper twigs, {C} rummaged in the lower ones, and soon there was a noise as of hailstones in a bucket.':
    '{H} buscaba en las ramas altas, {C} revolvía en las bajas, y pronto aquello sonó como granizo en un balde.',
  '"You low, me high!" {H} told {C}, and pointed. {C} dived in headfirst, and for a while only the bushes shook.':
    '"¡Tú abajo y yo arriba!", le dijo {H} a {C}, señalando. {C} se lanzó de cabeza, y por un rato solo temblaron las zarzas.',
  '{H} showed {C} which ones were ripe. {C} dashed from bush to bush, one for the heap, one for the mouth.':
    '{H} le enseñó a {C} cuáles estaban maduras. {C} corría de mata en mata: una para el montón, una para la boca.',
  '"I did not eat any," said {C} with a purple chin, purple ears, and a purple belly. {H} looked {C.him} up and down.':
    '"No me comí ninguna", dijo {C}, con la barbilla morada, las orejas moradas y la panza morada. {H} {C.lo} miró de arriba abajo.',
  '{C} opened {C.his} mouth to speak, and three berries fell out. {H} laughed so much that {H.he} dropped some, too.':
    '{C} abrió la boca para hablar, y se le cayeron tres moras. A {H}, de tanta risa, también se le cayeron unas cuantas.',
  '{N} stacked the last berry on top of the {Q} and lifted it onto one hip. There was a whole winter of jam in there. {H} smacked {H.his} lips.':
    '{N} puso la última mora en lo alto de {the Q} y se {Q.lo} apoyó en la cadera. Ahí había mermelada para todo un invierno. {H} se relamió.',
  'When the {Q} was brimful, {N} heaved it up with a grunt. "You have sweet hands," {N.he} said to {H}. They were certainly sticky.':
    'Cuando {the Q} estuvo a rebosar, {N} {Q.lo} levantó con un gruñido. "Tienes unas manos muy dulces", le dijo a {H}. Pegajosas sí que estaban.',
  '{N} hugged the heavy {Q} and sniffed it. "Jam," {N.he} sighed, "all winter long." {H} licked {H.his} fingers.':
    '{N} abrazó {the Q} bien llen{Q.o} y olió las moras. "Mermelada", suspiró, "para todo el invierno". {H} se chupó los dedos.',

  // toll
  'we paid {N.kind} with kind words': 'le pagamos a {N.kind} con palabras amables',
  '{N.long} had made a barrier of two twigs and a shoelace. No coin could open it, {H} learned, only a kind word, and a true one.':
    '{N.long} había hecho una barrera con dos palitos y un cordón. No se abría con monedas, supo {H}, sino con una palabra amable y verdadera.',
  '"Toll, please," said {N.long} and held out a palm. {H} had no coin, not even a button. "Coins?" {N} sniffed. "I take kind words."':
    '"Peaje, por favor", dijo {N.long} y tendió la mano. {H} no tenía ni un botón. "¿Monedas?", bufó {N}. "Yo cobro palabras amables".',
  '{N.long} had drawn a line across the way and stood guard over it. "Whoever crosses pays me one kind word," {N.he} told {H}.':
    '{N.long} había trazado una raya en el camino y la vigilaba. "Quien la cruce me paga con una palabra amable", le dijo a {H}.',
  '{C} praised the shoelace, which was frayed, and the moustache, which was soup. {N} rolled {N.his} eyes to heaven.':
    '{C} alabó el cordón, que estaba deshilachado, y el bigote, que era de sopa. {N} puso los ojos en blanco.',
  '"You have feet," said {C}, who was out of practice. {N} tapped one of them. "Everybody has feet," {N.he} said. "Next!"':
    '"Tienes pies", dijo {C}, por falta de práctica. {N} dio golpecitos con uno. "Pies tiene cualquiera", dijo. "¡Siguiente!".',
  '{C} thought hard. "You are not as ugly as you look," {C.he} tried. {N} closed the gate that was not there.':
    '{C} pensó mucho. "No eres tan fe{N.o} como pareces", probó. {N} cerró de golpe una puerta que no existía.',
  '{H} sat down and took a good look at {N}: the patched elbows, the tidy line, the eyes that waited. Nobody had paid for weeks.':
    '{H} se sentó y miró bien a {N}: los codos remendados, la raya tan recta, los ojos que esperaban. Hacía semanas que nadie pagaba.',
  'Kind words should be true, thought {H}, and so {H.he} watched {N} for a while to find one that was.':
    'Las palabras amables tienen que ser verdad, pensó {H}, y miró un rato a {N} para encontrar una que lo fuera.',
  '{H} looked until {H.he} found it: nobody had ever swept a road so kindly, around each snail. {N} turned pink, and vaulted over the barrier.':
    '{H} miró hasta dar con algo: nadie barría los caminos con tanto mimo, rodeando cada caracol. {N} se puso colorad{N.o} y saltó la barrera.',
  '"You stand so straight that one wants to stand straight, too," said {H}. {N} glowed, and jumped right over the line.':
    '"Te pones tan derech{N.o} que dan ganas de ponerse igual", dijo {H}. A {N} se le iluminó la cara, y saltó por encima de la raya.',
  '"Even your line is drawn with care," said {H}. "I would trust you with anything." {N} danced on the spot. "Paid! Paid twice!"':
    '"Hasta la raya la hiciste con cariño", dijo {H}. "Yo te confiaría lo que fuera". {N} se puso a bailar. "¡Pagado! ¡Pagado dos veces!".',

  // tower
  'we built a better tower for {N.kind}': 'le hicimos una torre mejor a {N.kind}',
  'Whistling, with {C.his} eyes on a kingfisher, {C} waltzed straight into a tower. {N.long} leaped up in a hail of pebbles.':
    'Silbando, con los ojos en un martín pescador, {C} se llevó por delante una torre. {N.long} saltó entre una lluvia de piedritas.',
  '{C} came running around the bend and did not see the tower of pebbles. Crash! Up jumped {N.long} who had built it since morning.':
    '{C} llegó corriendo por la curva y no vio la torre de piedritas. ¡Cataplum! Saltó {N.long}, que llevaba en ello desde la mañana.',
  'Something went clatter under the feet of {C}. "My tower!" shrieked {N.long} and leaped up. There were pebbles everywhere.':
    'Algo hizo clac, clac, clac bajo los pies de {C}. "¡Mi torre!", chilló {N.long} y pegó un brinco. Había piedritas por todas partes.',
  '{N} gathered the rubble in {N.his} lap like a broken vase. {C} twisted {C.his} cap, and would gladly have been a pebble.':
    '{N} recogió los restos en el regazo, como un jarrón roto. {C} retorcía la gorra: le habría encantado ser una piedrita.',
  '"It was up to my chin," said {N}, and sat down among the pebbles. {C} wished for a hole to creep into.':
    '"Me llegaba a la barbilla", dijo {N}, y se sentó entre las piedritas. {C} quiso que se {C.lo} tragara la tierra.',
  '{N} did not scold. {N.He} picked up one pebble and put it down again. That was worse for {C} than any scolding.':
    '{N} no regañó a nadie. Tomó una piedrita y la volvió a dejar. Para {C}, eso fue peor que cualquier regaño.',
  '"Big ones first," said {H}, and began to sort. {C} brought the flat ones. After a while {N} sniffed and reached for the round ones.':
    '"Primero las grandes", dijo {H}, y empezó a ordenar. {C} traía las planas. Al rato {N} se sorbió la nariz y fue por las redondas.',
  '{H} laid the first stone, and {C} the second. {N} watched with wet eyes, and then {N.he} moved the second one, just a little. "So," {N.he} said.':
    '{H} puso la primera piedra, y {C} la segunda. {N} miraba con ojos húmedos, y de pronto movió la segunda, solo un poquito. "Así", dijo.',
  'The new tower was up to the nose of {N}. "Now may I knock it down?" {N.he} asked {C}, and they both jumped at it.':
    'La torre nueva le llegaba a {N} a la nariz. "¿Y ahora la tiro yo?", le preguntó a {C}, y saltaron a la vez sobre ella.',
  '"Taller than before!" crowed {N}. {C} jumped for joy, but first {C.he} took ten careful steps away from it.':
    '"¡Más alta que antes!", cantó {N}. {C} saltó de alegría, pero antes se alejó diez pasos con mucho cuidado.',
};
