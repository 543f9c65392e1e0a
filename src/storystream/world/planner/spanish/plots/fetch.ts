/** The fetch plot in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const fetch: Catalogue = {
  // opening
  '{H.long} lived near {home}, and was {H.trait}. More than anything, {H.he} wanted to do one great thing, just once.':
    '{H.long} vivía cerca de {home}. Era {H.trait}, y sobre todo quería hacer algo grande, aunque fuera una sola vez.',
  'Near {home} lived a friend you should meet. {H.long} wanted one thing above all: to do something great for somebody else.':
    'Cerca de {home} vivía alguien a quien debes conocer. {H.long} quería una cosa más que nada: hacer algo grande por los demás.',
  '{H.long} stood {here} and looked down the road. {H.He} wanted to bring something wonderful home one day.':
    'De pie {here}, {H.long} miraba el camino. Quería volver a casa un buen día con algo maravilloso.',
  'Every day {H.long} stood {here} and dreamed. {H.He} wanted to be the one who found what everybody had lost.':
    'Todos los días {H.long} se ponía a soñar {here}. Quería ser quien encontrara lo que todos habían perdido.',
  'But {here} {H} found {V.long} sitting all alone. Two big tears rolled down and dripped on the ground.':
    'Pero {here} {H} encontró a {V.long} sentad{V.o} a solas. Dos lagrimones rodaron y cayeron al suelo.',
  '{V.long} was sitting {here}, and {H} had never seen {V.him} so sad. {V.He} did not even say good day.':
    '{V.long} estaba sentad{V.o} {here}, y {H} nunca {V.lo} había visto tan triste. Ni siquiera dio los buenos días.',
  'So when {H} met {V.long} {here}, {H.he} knew at once that something was wrong. {V.He} only sat and sighed.':
    'Así que, cuando {H} vio {here} a {V.long} supo enseguida que algo iba mal. No hacía más que suspirar, allí sentad{V.o}.',
  '"Long ago I left my {G} at {dest}," said {V}. "I loved it, for {G.worth}. Now I am too tired to go so far." {H} listened.':
    '"Hace mucho dejé mi {G} en {dest}", dijo {V}. "{G.lo} quería tanto, porque {G.worth}. Ya no puedo ir tan lejos". {H} escuchaba.',
  '{V} told {H} of {a G} left behind at {dest}, long ago, on a windy day. Nobody had ever gone back to look for it.':
    '{V} le habló a {H} de {a G} que se quedó en {dest}, hacía mucho, un día de viento. Nadie había vuelto a buscar{G.lo}.',
  'With one finger {V} drew {a G} on the ground. {H} understood. It was far away at {dest}, and {V} missed it badly.':
    'Con un dedo, {V} dibujó {a G} en el suelo. {H} lo entendió: estaba lejos, en {dest}, y {V} {G.lo} extrañaba mucho.',
  '"I miss my old {G}," {V} told {H}. "I left it at {dest} when I was young, and nobody ever went back for it."':
    '"Extraño mi viej{G.o} {G}", le dijo {V} a {H}. "{G.lo} dejé en {dest} de joven, y nadie volvió nunca a buscar{G.lo}".',
  '"My {G} is still at {dest}," {V} whispered. "I dream of it every night, for {G.worth}." {H} sat very still.':
    '"Mi {G} sigue en {dest}", susurró {V}. "Todas las noches {G.lo} veo en sueños, porque {G.worth}". {H} no se movía.',
  '"Then I will fetch it!" cried {H}, and jumped up. {V} was so surprised that {V.his} mouth fell open.':
    '"¡Pues allá voy yo!", exclamó {H}, y pegó un salto. A {V} se le abrió la boca de pura sorpresa.',
  '{H} jumped up so fast that {V} blinked. Somebody had to go and fetch that {G}, and somebody was standing right here.':
    '{H} saltó tan deprisa que {V} pestañeó. Alguien tenía que ir por {the G}, y ese alguien estaba justo allí.',
  '"{H.oath} I will bring your {G} home to you!" said {H}. {V} stared at {H.him}, and hope came back into {V.his} eyes.':
    '"{H.oath} ¡Yo te traeré tu {G}!", dijo {H}. {V} se quedó mirándo{H.lo}, y la esperanza le volvió a los ojos.',
  '{H} did not think twice. "Wait here," {H.he} told {V}. "I will not come back without your {G}." {V} could hardly believe it.':
    '{H} no lo pensó dos veces. "Espera aquí", le dijo a {V}. "No volveré sin tu {G}". {V} apenas podía creerlo.',
  'At the first bend, {C.long} came running after {H}. "You will not go alone," {C.he} panted. "What are friends for?"':
    'En la primera curva, {C.long} llegó corriendo detrás de {H}. "Tú no te vas sin mí", jadeó. "¿Para qué están los amigos?".',
  'Quick feet came pattering up behind {H}. It was {C.long} all out of breath, who never let a friend go anywhere alone.':
    'Detrás de {H} sonaron unos pies ligeros. Era {C.long} que llegaba sin aliento, porque nunca dejaba que nadie se fuera solo.',
  '{H} had not gone ten steps when {C.long} caught up. "Two can carry more than one," {C.he} said, "and laugh more, too."':
    '{H} no había dado diez pasos cuando llegó {C.long} a la carrera. "Dos cargan más que uno", dijo, "y además se ríen más".',
  '{C.long} heard the plan and ran to join {H}. "Somebody must look after you," {C.he} said, and so there were two.':
    '{C.long} oyó el plan y corrió a unirse a {H}. "Alguien tiene que cuidarte", dijo, y así ya fueron dos.',

  // leads
  'Old things like the {G} roll downhill, as far as {next}':
    'Las cosas viejas, como {the G}, ruedan cuesta abajo hasta {next}',
  'Ask the cobwebs at {next}. They keep everything': 'Pregunta a las telarañas, en {next}: ellas lo guardan todo',
  'If you want that old {G}, take the path to {next}': 'Si buscas {the G}, toma el camino a {next}',
  'Everyone who looks for the {G} must pass {next}': 'Quien busca {the G} tiene que pasar por {next}',
  'I heard of {a G} once, somewhere past {next}': 'Una vez oí hablar de {a G}, más allá de {next}',
  'For the {G}, go on to {next} and keep your eyes open':
    'Si quieres {the G}, sigue hasta {next} con los ojos bien abiertos',
  'Behind the nettles at {next} lie the things that nobody fetches':
    'Tras las ortigas, en {next}, están las cosas que nadie recoge',
  '{A G}? Look at {next}, where nobody ever sweeps': 'Si es {a G}, mira en {next}, donde nunca barre nadie',
  'You are almost there. The {G} was left at {next}': 'Ya casi llegas: {the G} se quedó en {next}',
  'Go straight on to {next}, and look in every corner': 'Ve derecho a {next} y mira en cada rincón',

  // purposes
  '"What if somebody else has found it?" asked {H}. "Then we ask for it nicely," said {C}, "twice, if we must."':
    '"¿Y si alguien se nos adelantó?", preguntó {H}. "Pues decimos por favor", dijo {C}, "y dos veces, si hace falta".',
  '"Do you think the {G} is still there?" asked {C}. {H} nodded. "It has waited so long. It can wait one more day."':
    '"¿Crees que {the G} seguirá allí?", preguntó {C}. {H} asintió. "Si ha esperado tanto, puede esperar un día más".',
  '"Somebody is waiting for us at home," said {H}, and walked a little faster. {C} had to trot to keep up.':
    '"Alguien nos espera en casa", dijo {H}, y apretó un poco el paso. {C} tuvo que trotar para no quedarse atrás.',

  // turn
  '{H} searched high and {C} searched low, but there was no {G} to be seen. They had come all this way for nothing.':
    '{H} buscó por arriba y {C} buscó por abajo, pero {the G} no aparecía. Habían venido de tan lejos para nada.',
  'They looked in every crack and corner. {H} found dust, and {C} found more dust. Of the {G} there was no trace.':
    'Miraron en cada grieta y en cada rincón. {H} encontró polvo, y {C} encontró más polvo. De {the G}, ni rastro.',
  '{H} looked behind every stone, and {C} looked under every leaf. There was only dust. The {G} was gone.':
    '{H} miró detrás de cada piedra, y {C}, debajo de cada hoja. Solo había polvo. {The G} ya no estaba.',
  'But where was it? {H} turned around and around, and {C} shook {C.his} head. Here was nothing at all.':
    'Pero ¿dónde estaba? {H} dio vueltas y más vueltas, y {C} meneó la cabeza. Allí no había nada de nada.',
  '{H} sat down and put {H.his} face in both hands. "I promised," {H.he} said. "How can I go home with nothing?"':
    '{H} se sentó y escondió la cara en las manos. "Lo prometí", dijo. "¿Cómo voy a volver a casa sin nada?".',
  '{H} sat on a stone and counted the blisters on {H.his} feet. There were four. The whole long way, and nothing to show for it.':
    '{H} se sentó en una piedra y se contó las ampollas de los pies. Eran cuatro. Tanto camino, y nada más que ampollas.',
  'So {H} sat down on the cold ground. {H.His} legs were tired, {H.his} heart was heavy, and {H.he} wanted only to go home.':
    'Así que {H} se sentó en el suelo frío. Le dolían las piernas, le pesaba el corazón, y solo quería irse a casa.',
  '"I am not great at all," said {H} in a small voice. "I am only somebody who gets lost." {H.He} sat and did not move.':
    '"Yo no hago cosas grandes", dijo {H} con un hilo de voz. "Yo solo me pierdo". Y se quedó sentad{H.o}, sin moverse.',
  '{C} kicked a tuft of grass. "Today {recall}," {C.he} said, "and that was no easier. Get up." {H} looked at {C.him} for a while, and got up.':
    '{C} pateó una mata de hierba. "Hoy {recall}", dijo, "y no fue más fácil que esto. ¡Arriba!". {H} {C.lo} miró un rato, y se levantó.',
  '"Wait!" said {C}. "Remember how {recall}? We did not give up then." {H} looked up and wiped {H.his} eyes.':
    '"¡Espera!", dijo {C}. "¿Te acuerdas de cuando {recall}? No nos rendimos". {H} alzó la cabeza y se secó los ojos.',
  'But {C} would not let {H} be sad. "Think how {recall}," {C.he} said. "Nobody told us how. We just tried once more."':
    'Pero {C} no iba a dejar triste a {H}. "Piensa que hoy {recall}", dijo. "Nadie nos dijo cómo. Solo probamos una vez más".',
  'So {H} tried once more. {H.He} climbed to a ledge that {H.he} had missed before, and there something gleamed: the {G}!':
    'Así que {H} probó una vez más. Trepó a un saliente que antes no había visto, y allí brillaba algo: ¡{the G}!',
  'There was one place left, the highest of all. {H} climbed up to it on tired legs, and something round and dusty winked at {H.him}.':
    'Quedaba un solo sitio, el más alto de todos. {H} trepó con las piernas cansadas, y algo cubierto de polvo le hizo un guiño.',
  'Up {H} climbed, hand over hand, to the only spot where nobody had looked. There, under the dust, lay the {G}!':
    'Y {H} trepó, mano sobre mano, hasta el único sitio donde nadie había mirado. Allí, bajo el polvo, ¡estaba {the G}!',
  '"{H.oath} I have it!" shouted {H}, and held the {G} high. {C} jumped up and down until the dust flew.':
    '"{H.oath} ¡Ya {G.lo} tengo!", gritó {H}, alzando {the G}. {C} saltó y saltó hasta levantar una polvareda.',
  'Carefully {H} blew off the dust and picked up the {G}. It was smaller than {H.he} had thought, and far more lovely. {C} danced.':
    'Con cuidado, {H} sopló el polvo y tomó {the G}. Era más pequeñ{G.o} de lo que pensaba, y mucho más bonit{G.o}. {C} bailaba.',
  '{H} reached out and took the {G} with both hands. It was real. {C} whooped so loudly that the echo whooped back.':
    '{H} estiró los brazos y tomó {the G} con las dos manos. Era de verdad. {C} gritó de alegría, y el eco gritó también.',
  'And so, on the very last try, {H} lifted the {G} up into the light. "You did it!" cried {C}. "You really did!"':
    'Y así, en el último intento, {H} alzó {the G} hacia la luz. "¡Lo lograste!", gritó {C}. "¡De verdad lo lograste!".',

  // ending
  '{H} ran the last bit of the way. {V} was waiting {here}, and when {V.he} saw the {G}, {V.he} forgot to breathe.':
    '{H} corrió el último trecho. {V} esperaba {here}, y cuando vio {the G}, se olvidó hasta de respirar.',
  '{V} had not moved from the spot all this time. But now {H} came flying down the path with the {G}, and {V} stood up on shaky legs.':
    '{V} no se había movido de allí. Pero ahora {H} llegaba volando por el camino con {the G}, y {V} se levantó con las piernas temblorosas.',
  '{V} heard quick steps and stood up. Down the path came {H}, with the {G} held tight. "Is it true?" {V} whispered.':
    '{V} oyó pasos ligeros y se levantó. Por el camino venía {H}, abrazando {the G}. "¿Será verdad?", susurró {V}.',
  '"Here is your {G}," said {H}, and laid it in {V.his} hands. {V} stroked it as if it were asleep, and smiled and smiled.':
    '"Aquí está tu {G}", dijo {H}, y se {G.lo} puso en las manos. {V} {G.lo} acarició como si durmiera, y sonrió, y sonrió.',
  '{H} handed the {G} to {V}. "It was just where you left it," {H.he} said. {V} held it close and laughed out loud.':
    '{H} le dio {the G} a {V}. "Estaba justo donde {G.lo} dejaste", dijo. {V} {G.lo} apretó contra el pecho y se rio con ganas.',
  'So the {G} came home. {V} took it from {H}, turned it this way and that, and the years seemed to fall from {V.his} face.':
    'Así volvió {the G} a casa. {V} {G.lo} tomó de las manos de {H}, le dio mil vueltas, y los años se le cayeron de la cara.',
  'Then {V} put {V.his} arms around {H} and did not let go for a long time. No one had ever hugged {H.him} so hard.':
    'Entonces {V} rodeó a {H} con los brazos y tardó mucho en soltar{H.lo}. Nadie {H.lo} había abrazado nunca tan fuerte.',
  'There were no words for it. {V} pulled {H} close and rocked {H.him} from side to side, like somebody small.':
    'No había palabras para tanto. {V} abrazó a {H} y {H.lo} meció de un lado a otro, como se mece a un bebé.',
  '{V} hugged {H} so tightly that {H.he} squeaked. "You are the best friend in the world," {V} said.':
    '{V} abrazó a {H} con tanta fuerza que le sacó un pitido. "Nunca tuve mejor amig{H.o}", le dijo.',
  '{V} told {C} and {H} every story that the {G} knew. There were a great many, and some of them were even true.':
    '{V} les contó a {C} y a {H} todas las historias de {the G}. Había muchísimas, y algunas hasta eran verdad.',
  'All evening {V} showed the {G} to {C} and to {H}, front and back and upside down, and each time found something new about it.':
    '{V} les enseñó {the G} a {C} y a {H} por delante, por detrás y del revés, y a cada vuelta descubría algo nuevo.',
  'So they sat together, {V} and {C} and {H}, and passed a plate of warm buns around. The {G} had the best seat of all.':
    'Así que {V}, {C} y {H} se sentaron y se fueron pasando un plato de bollos calientes. El mejor asiento fue para {the G}.',
  'That was how {H}, who only wanted to do one great thing, did it. Now {H.he} lay curled up, fast asleep and smiling.':
    'Así fue como {H}, que solo quería hacer algo grande, lo hizo. Ahora dormía hech{H.o} un ovillo, con una sonrisa.',
  '{H} wanted to stay awake and enjoy it. But great things make the eyes heavy, and {H.he} was dreaming before {H.he} lay down flat.':
    '{H} quería seguir despiert{H.o} y disfrutarlo. Pero las cosas grandes dan mucho sueño, y soñaba ya antes de tumbarse del todo.',
  '{H} was asleep before anyone could say thank you again. One great thing was quite enough for one day.':
    '{H} ya dormía antes de que le dieran las gracias otra vez. Con una cosa grande bastaba para un día.',
};
