/** The episodes of weather, darkness, steep ground and tempers in Spanish. Knows nothing of their beats. */

import type { Catalogue } from '../catalogue.ts';

export const trials: Catalogue = {
  // cloudburst
  'we sat out the storm together': 'aguantamos toda la tormenta',
  'Cold drops ran down their necks. {C} and {H} ran for the only dry spot they could see, splashing at every step.':
    'Les bajaban gotas frías por el cuello. {C} y {H} corrieron al único sitio seco a la vista, chapoteando a cada paso.',
  'The rain hit them sideways. {C} put {C.his} head down and ran, and {H} ran after, from one tree to the next.':
    'La lluvia les pegaba de costado. {C} agachó la cabeza y corrió, y {H} corrió detrás, de árbol en árbol.',
  '"Run!" shouted {C}. Water came down in buckets. {H} slipped, got up, and ran on with mud on {H.his} knees.':
    '"¡Corre!", gritó {C}. Llovía a cántaros. {H} resbaló, se levantó y siguió corriendo con lodo en las rodillas.',
  'They squeezed into a gap that was just big enough. {H} put {H.his} hands over {H.his} ears, and {C} felt {H.him} shiver.':
    'Se apretaron en un hueco donde apenas cabían. {H} se tapó los oídos con las manos, y {C} {H.lo} sintió temblar.',
  'Under a rock there was room for two, if neither of them breathed. {H} hid there with {C}, and the thunder went by overhead.':
    'Bajo una roca cabían dos, si nadie respiraba. Allí se escondió {H} con {C}, y los truenos pasaron por encima.',
  'Boom! {H} hid {H.his} face. {C} moved close, so that the drops fell on {C.his} back and not on {H.him}.':
    '¡Bum! {H} escondió la cara. {C} se arrimó, para que las gotas cayeran en su espalda y no en {H}.',
  '"Count with me," said {C}, "and you will hear it go away." {H} counted. At twelve {H.he} was not afraid anymore.':
    '"Cuenta conmigo", dijo {C}, "y oirás cómo se aleja". {H} contó. Cuando llegó a doce, ya no tenía miedo.',
  '{C} made a boat from a leaf, and {H} watched it sail away on a puddle. For a while nobody thought about the thunder.':
    '{C} hizo un barquito con una hoja, y {H} lo miró navegar por un charco. Por un rato nadie pensó en los truenos.',
  '{C} told the one about the fish and the bucket. {H} had heard it before, but it was just what {H.he} needed.':
    '{C} contó el chiste del pez y la sartén. {H} ya se lo sabía, pero era justo lo que le hacía falta.',
  'A puddle as large as a tablecloth lay across the path. {H} took off with a shout and came down in the middle of it. {C} got most of it.':
    'Un charco como un mantel cruzaba el camino. {H} saltó con un grito y cayó justo en medio. Casi todo el charco se lo llevó {C}.',
  'Then the worst was over. {H} jumped straight into the biggest puddle, and {C} wiped the mud out of {C.his} eyes and laughed.':
    'Por fin pasó lo peor. {H} saltó de lleno en el charco más grande, y {C} se limpió el lodo de los ojos y se echó a reír.',
  'The rain grew thin. "We are still here!" cried {H}, and jumped. {C} shook the water off, mostly over {H}.':
    'La lluvia aflojó. "¡Seguimos aquí!", gritó {H}, y saltó. {C} se sacudió el agua, casi toda encima de {H}.',

  // snowfall
  'we made it through the snow': 'logramos cruzar la nieve',
  'White above, white below. {H} stamped a path as wide as one boot, and {C} followed in it, step by creaking step.':
    'Blanco arriba, blanco abajo. {H} abrió una senda del ancho de una bota, y {C} fue detrás, cric, crac, paso a paso.',
  'The snow came up to their knees. {H} went first and made a track, and {C} put {C.his} feet into the holes.':
    'La nieve les llegaba a las rodillas. {H} iba delante abriendo camino, y {C} metía los pies en los agujeros.',
  '{H} and {C} bent low and pushed on. Soon they could not tell the path from the ditch, or up from down.':
    '{H} y {C} agacharon la cabeza y siguieron. Pronto no distinguían el camino de la zanja, ni arriba de abajo.',
  'All at once {C} dropped down in the drift and would not get up. {C.His} lips were blue. {H} pulled, and pushed, and looked about for help.':
    'De pronto {C} se dejó caer en la nieve y no quiso levantarse. Tenía los labios azules. {H} tiró, empujó y buscó ayuda con la mirada.',
  '"I cannot feel my toes," said {C}, and sat down in the snow. {H} knew that they must not stop. But how could {H.he} help?':
    '"No siento los pies", dijo {C}, y se sentó en la nieve. {H} sabía que no debían parar. Pero ¿cómo podía ayudar{C.lo}?',
  'Then {C} sat down. "You go on," {C.he} said, with white lips. {H} looked around. There was nothing but snow.':
    'Entonces {C} se sentó. "Sigue tú", dijo con los labios blancos. {H} miró alrededor. No había más que nieve.',
  '{H} unbuttoned {H.his} coat and pulled {C} inside, and there they stood, one bundle with two noses, until the shivers wandered off.':
    '{H} se abrió el abrigo y metió dentro a {C}, y así se quedaron, un bulto con dos narices, hasta que se fueron los temblores.',
  'So {H} wrapped both arms around {C} and rubbed {C.his} back until it was warm. "Better?" "A little. Do not stop," said {C}.':
    'Así que {H} rodeó a {C} con los brazos y le frotó la espalda. "¿Mejor?", preguntó. "Un poco. No pares", dijo {C}.',
  '{H} hugged {C} and breathed on {C.his} cold ears. Slowly the color came back. Two are warmer than one.':
    '{H} abrazó a {C} y le sopló calor en las orejas. Poco a poco le volvió el color. Dos se calientan mejor que uno.',
  '"Now jump!" said {H}. {C} jumped, and {H} jumped, and the snow flew up in a cloud. Their toes woke up and tingled.':
    '"¡Y ahora, a saltar!", dijo {H}. Saltó {C}, saltó {H}, y se alzó una nube de nieve. Los pies despertaron con cosquillas.',
  '{C} stamped, and {H} hopped, until their toes began to burn. A burning toe is a happy toe. It meant that they were warm.':
    '{C} dio pisotones y {H} dio brincos hasta que les ardieron los pies. Pie que arde, pie contento: ya habían entrado en calor.',

  // dark-noise
  'the monster was only {N.kind}': 'el monstruo era solo {N.kind}',
  'Deep in the dark something growled. {H} stood as stiff as a stick. {C} hid behind the nearest thing, which was too small.':
    'En lo más oscuro gruñó algo. {H} se quedó ties{H.o} como un palo. {C} se escondió detrás de lo primero que vio, y no cabía.',
  'There was a noise ahead, deep and rough and near. {C} was out of sight at once. {H} stood still and did not even blink.':
    'Delante sonó un ruido ronco, hondo y cercano. {C} desapareció al instante. {H} se quedó sin moverse, sin pestañear siquiera.',
  '"Grrr," went the shadows. {C} dived for cover. {H} wanted to be brave, but all of {H.his} hair stood up.':
    '"Grrr", hicieron las sombras. {C} corrió a esconderse. {H} quería ser valiente, pero se le erizó el pelo.',
  '{C} fumbled along the wall and knocked against a rusty hook with a lantern on it. A match flared. {H} saw dripping stone, and breathed out.':
    '{C} tanteó la pared y topó con un gancho oxidado del que colgaba un farol. Saltó una llamita. {H} vio piedra mojada, y respiró.',
  'Then {C} found an old lantern on the ground and lit it. A small gold circle shone around them. "After you," {C.he} told {H}.':
    'Entonces {C} encontró en el suelo un viejo farol y lo encendió. Brilló un pequeño círculo dorado. "Tú primero", le dijo a {H}.',
  'But {C} had bumped into something round: a lantern! {C.He} lit it with shaking hands, and {H} could see {H.his} own feet again.':
    'Pero {C} había chocado con algo redondo: ¡un farol! Lo encendió con manos temblorosas, y {H} volvió a verse los pies.',
  'And the monster? It was {N.long}, who sat in the corner and rubbed {N.his} eyes. "Was I snoring?" {N.he} asked. {C} lowered the lantern.':
    '¿Y el monstruo? Era {N.long}, que se frotaba los ojos en un rincón. "¿Estaba roncando?", preguntó. {C} bajó el farol.',
  'The light fell on two bare feet, and on {N.long} who had been asleep in the corner. {C} almost dropped the lantern.':
    'La luz cayó sobre dos pies descalzos, y sobre {N.long} que dormía en un rincón. A {C} casi se le cae el farol.',
  '{C} held up the lantern, and there sat {N.long}. "I was not growling," {N.he} said. "That was my empty stomach."':
    '{C} alzó el farol, y allí estaba {N.long}. "Yo no gruñía", dijo. "Eran mis tripas, que están vacías".',
  '"I do not like the dark," {N} said, "and my light went out." So {C} gave {N.him} the lantern, and {H} was no longer afraid.':
    '"No me gusta la oscuridad", dijo {N}, "y se me apagó la luz". Así que {C} le dio el farol, y a {H} se le fue el miedo.',
  '{C} saw how {N} looked at the light, and put the lantern into {N.his} hands. {H} nodded. Some need it more than others.':
    '{C} vio cómo miraba {N} la luz, y le puso el farol en las manos. {H} asintió. Hay a quien le hace más falta.',
  '"I thought that you were the monsters!" said {N}. Then {H} and {N} growled at each other, just for fun, until the echo growled back.':
    '"¡Yo creía que los monstruos eran ustedes!", dijo {N}. Luego {H} y {N} se gruñeron en broma, hasta que el eco les gruñó también.',

  // steep
  'we climbed up when it looked too steep': 'subimos una cuesta que parecía imposible',
  '{C} pointed up, and up, and up. {H} tipped back {H.his} head until {H.he} nearly fell over. The way went straight to the sky.':
    '{C} señaló arriba, y más arriba, y más arriba. {H} echó atrás la cabeza hasta casi caerse. El camino iba directo al cielo.',
  'Before them the path stood up on end like a ladder. {C} pointed at the top, and {H} felt {H.his} stomach drop.':
    'El camino se ponía de pie como una escalera de mano. {C} señaló la cima, y a {H} se le encogió el estómago.',
  '"We have to go over that?" asked {H}. {C} pointed at the thin path and nodded. It looked like a thread.':
    '"¿Hay que subir por ahí?", preguntó {H}. {C} señaló el sendero y asintió. Parecía un hilo de coser.',
  'A foothold broke under {H} and went clicking down into the deep. {C} put a shoulder under {H.him}, and held, and trembled.':
    'Una piedra se partió bajo los pies de {H} y cayó repicando al vacío. {C} puso el hombro debajo, y aguantó, y tembló.',
  'Halfway up {H} slipped! A stone rattled down, a long way down. "I have you," said {C}, close behind, and pushed.':
    '¡A media subida, {H} resbaló! Una piedra rodó hasta muy abajo. "Te tengo", dijo {C}, que venía detrás, y empujó.',
  '{H} climbed with {H.his} nose against the rock. {C} came after. "Do not look down," said {C}, and of course {H} did.':
    '{H} trepaba con la nariz pegada a la roca. {C} venía detrás. "No mires abajo", dijo {C}, y {H}, claro, miró.',
  'So they made a game of it. {C} named every hold: a nose, a shoe, a loaf of bread. {H} climbed from nose to shoe to loaf.':
    'Así que lo volvieron un juego. {C} bautizó cada saliente: una nariz, un zapato, un pan. {H} trepó por la nariz, el zapato y el pan.',
  'Hand over hand they went. {C} hummed a climbing song with a hundred verses, and {H} had no breath left to ask {C.him} to stop.':
    'Subían mano tras mano. {C} tarareaba una canción de cien estrofas, y a {H} no le quedaba aliento para pedirle que callara.',
  'Two hot, scraped, dusty climbers rolled over the rim. {C} lay and panted. {H} danced on the summit like a goat on a haystack.':
    'Con sudor, polvo y rasguños, rodaron por fin hasta la cima. {C} se quedó jadeando. {H} bailó como una cabra en un pajar.',
  'Then there was no more up. {H} jumped for joy at the very top, and {C} sat down and shook a stone out of {C.his} toes.':
    'Y ya no hubo más arriba. {H} saltó de alegría en la mismísima cima, y {C} se sentó a quitarse una piedrita de los dedos.',
  'One more pull, and they had done it. {C} flopped down flat. "We are taller than the birds!" shouted {H}, and jumped.':
    'Un tirón más, y lo lograron. {C} se dejó caer. "¡Estamos más alto que los pájaros!", gritó {H}, y saltó.',

  // quarrel
  'we quarreled and made up again': 'nos peleamos e hicimos las paces',
  '"That way," said {C}, pointing at a stump. "No, that way," said {H}, pointing at a thistle. They said it again, only louder.':
    '"Por ahí", dijo {C}, señalando un tocón. "No, por ahí", dijo {H}, señalando un cardo. Lo repitieron, solo que más fuerte.',
  'There were two paths. {C} pointed at one, and {H} pointed at the other, and neither would lower that arm first.':
    'Había dos caminos. {C} señaló uno, {H} señaló el otro, y nadie quería bajar primero el brazo.',
  '{H} wanted the high road. {C} wanted the low one. "You never listen!" said {C}. "You never stop talking!" said {H}.':
    '{H} quería ir por arriba. {C} quería ir por abajo. "¡Tú nunca escuchas!", dijo {C}. "¡Tú nunca te callas!", dijo {H}.',
  '{H} peeled an onion with {H.his} back to {C}, and {C} whittled a twig down to nothing. You could have sliced the silence like cheese.':
    '{H} peló una cebolla de espaldas a {C}, y {C} talló una ramita hasta que no quedó nada. El silencio se podía cortar como queso.',
  'So {H} sat down with {H.his} back to {C}, and {C} sat down with {C.his} back to {H}. It was very quiet, and not very nice.':
    'Así que {H} se sentó de espaldas a {C}, y {C} se sentó de espaldas a {H}. Había mucho silencio, y del malo.',
  'Now nobody spoke. {H} glared at a pebble. {C} glared at another pebble. Neither of the pebbles had done anything.':
    'Ya nadie hablaba. {H} miraba con furia una piedrita. {C} miraba con furia otra. Las piedritas no habían hecho nada.',
  '"I am sorry," said {H} at last. "I was not angry with you. I was afraid that we would get lost." {C} sniffed.':
    '"Perdón", dijo {H} por fin. "No era por ti. Era por miedo a que nos perdiéramos". {C} se sorbió la nariz.',
  'It was too quiet. {H} got up, brushed off the dirt, and held out half a cookie. {C} looked at it for a while.':
    'Había demasiado silencio. {H} se levantó, se sacudió la tierra y ofreció media galleta. {C} la miró un rato.',
  'Then {H} stood up, went around, and looked at {C}. "I would rather be lost with you than right alone," {H.he} said.':
    'Entonces {H} se levantó, dio la vuelta y miró a {C}. "Prefiero perderme contigo a tener razón sin ti", dijo.',
  '"I am sorry, too," said {C}, and hugged {H} hard. When they looked up, there was a third way, straight ahead.':
    '"Perdóname tú también", dijo {C}, y abrazó fuerte a {H}. Cuando alzaron la vista, había un tercer camino, todo recto.',
  '{C} threw both arms around {H}, and the quarrel was gone like smoke. Neither of them could say what it had been about.':
    '{C} abrazó a {H} con los dos brazos, y la pelea se fue como el humo. Ya nadie supo decir por qué había sido.',
  '{C} jumped up and hugged {H}. "You may pick the way," said {C}. "No, you may," said {H}, and they nearly began again.':
    '{C} dio un salto y abrazó a {H}. "Elige tú el camino", dijo {C}. "No, elige tú", dijo {H}, y casi empiezan otra vez.',

  // chase
  'we ran after the runaway {Q} for {N.kind}': 'perseguimos {the Q} fugitiv{Q.o} de {N.kind}',
  '"Catch it! Catch it!" {N.long} raced past {H} with both arms out. The wind had stolen {N.his} {Q}, and would not give it back.':
    '"¡Atrápa{Q.lo}!". {N.long} pasó corriendo junto a {H}, con los brazos abiertos. El viento le había robado {the Q} y no {Q.lo} devolvía.',
  'A gust of wind had run off with the {Q}, and {N.long} was running after the wind. {N.He} flew past {H} in a blur.':
    'Una ráfaga de viento se había llevado {the Q}, y {N.long} corría detrás del viento. Pasó junto a {H} como un rayo.',
  'Whoosh! Something flew by, and after it ran {N.long}. "My {Q}!" {N.he} yelled at {H}. "It is getting away!"':
    '¡Fiuuu! Algo pasó volando, y detrás corría {N.long}. "¡Mi {Q}!", le gritó a {H}. "¡Se me escapa!".',
  'Over the ditch sailed the {Q}, through a hedge, and around a startled cow. {H} and {C} tore after it with flapping sleeves.':
    '{The Q} voló sobre la zanja, a través de un seto y alrededor de una vaca pasmada. {H} y {C} iban detrás con las mangas al viento.',
  '{H} ran one way and {C} ran another. The {Q} hopped over both their heads, as if it were playing a game with them.':
    '{H} corrió por aquí y {C} corrió por allá. {The Q} les saltó por encima de la cabeza, como si todo fuera un juego.',
  'So off went {H}, with {C} close behind. Twice they almost had it, and twice they sat down hard with empty hands.':
    'Así que allá fue {H}, con {C} detrás. Dos veces estuvieron a punto, y dos veces cayeron sentad{They.os}, con las manos vacías.',
  'Into a gooseberry bush crashed the {Q}, and stuck. {H} took a flying leap, and landed among the prickles, right next to it.':
    '{The Q} chocó contra una zarza y ahí quedó. {H} dio un salto volador y aterrizó entre los pinchos, justo al lado.',
  'Then the wind stopped to rest, and down came the {Q}. {H} made one long jump and landed right beside it.':
    'Entonces el viento paró a descansar, y {the Q} cayó al suelo. {H} dio un gran salto y aterrizó justo al lado.',
  'At last the {Q} got tired. It wobbled, and sank, and lay still. With one great leap {H} was there.':
    'Por fin {the Q} se cansó. Tembló, bajó y se quedó en el suelo. De un gran salto, {H} llegó hasta allí.',
  '{N} had a stitch and could only flap one hand. {H} put the {Q} in it and closed the fingers around it, one by one.':
    '{N} no tenía aliento y solo podía agitar una mano. {H} le puso en ella {the Q} y le cerró los dedos, uno por uno.',
  '{H} gave the {Q} back to {N}, who was puffing like a kettle. "You ran like a hare," said {N}. "That was kind, for a stranger."':
    '{H} le devolvió {the Q} a {N}, que resoplaba como una tetera. "Corriste como una liebre", dijo {N}. "Y ni siquiera me conocías".',
  '"Hold on tight this time," said {H}, and put the {Q} into the arms of {N}. {N} hugged it and laughed, all out of breath.':
    '"Esta vez agárra{Q.lo} bien", dijo {H}, y le puso {the Q} en los brazos a {N}. {N} {Q.lo} abrazó y se rio, sin aliento.',
};
