/** The lost plot in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const lost: Catalogue = {
  // opening
  '{H.long} had {a G}, and {H.he} took it everywhere. Today {here} {H.he} wanted only one thing: to play with it until supper.':
    '{H.long} tenía {a G} y {G.lo} llevaba a todas partes. Hoy, {here}, solo quería una cosa: jugar hasta la hora de la cena.',
  'What {H.long} loved best was {H.his} {G}, for {G.worth}. {Here} {H.he} wanted to keep it close, always and forever.':
    'Lo que más quería {H.long} era su {G}, porque {G.worth}. {Here}, solo deseaba tener{G.lo} cerca para siempre.',
  '{Here} lived {H.long} with {a G} that {H.he} would not have swapped for gold. {H.He} wanted never to lose it.':
    '{Here} vivía {H.long} con {a G} que no habría cambiado ni por oro. Lo único que quería era no perder{G.lo} nunca.',
  'But {here} it was so warm and still that {H} lay down, just for a moment. {H} slept, and the {G} was left alone.':
    'Pero {here} todo estaba tan tranquilo que {H} se tumbó un momentito, y se durmió. {The G} se quedó sin nadie.',
  'The day was so soft that {H} closed {H.his} eyes, only to rest them. Soon {H.he} was snoring, and nobody watched over the {G}.':
    'El día era tan suave que {H} cerró los ojos, solo para descansarlos. Pronto roncaba, y nadie cuidaba {the G}.',
  '{H} yawned, stretched out, and fell asleep {here}. So nobody saw what happened to the {G}.':
    '{H} bostezó, se estiró y se quedó dormid{H.o} {here}. Así que nadie vio lo que pasó con {the G}.',
  'Then {H} woke up with a jump. There was a flat spot where the {G} had been, and nothing else at all. It was gone!':
    'Entonces {H} despertó de un salto. Donde antes estaba {the G}, solo quedaba una marca en el suelo. ¡Había desaparecido!',
  '{H} stretched, reached out, and patted the empty ground. {H.He} sat straight up. Where was it? The {G} was not there!':
    '{H} se estiró, alargó la mano y palpó el suelo vacío. Se levantó de golpe. ¿Dónde estaba? ¡{The G} no aparecía!',
  '"{H.oath} My {G}!" cried {H}, wide awake. {H.He} looked under, over, and up in the air. It was gone.':
    '"{H.oath} ¡Mi {G}!", gritó {H} al despertar. Miró por abajo, por arriba y por el aire. No estaba.',
  '{C.long} heard the shouting and came at once. "It cannot have walked away," {C.he} said to {H}. "So somebody has it. Let us ask."':
    '{C.long} oyó los gritos y acudió enseguida. "No se habrá ido andando", le dijo a {H}. "Alguien sabrá algo. Vamos a preguntar".',
  'Along came {C.long} and found {H} turning over stones. {C.He} heard the whole sad story and rolled up both sleeves to help.':
    'Llegó {C.long} y encontró a {H} mirando debajo de las piedras. Escuchó la triste historia y se remangó para ayudar.',
  '"Tell me where you saw it last," said {C.long}. {H} sniffed and told {C.him} everything. "Good," said {C}. "Now we follow the trail."':
    '"Cuéntame qué pasó", dijo {C.long}. {H} se sorbió la nariz y le contó todo. "Bien", dijo {C}. "Pues ahora, a seguir el rastro".',
  '"I will find my {G}," said {H}, "if I have to look behind every leaf." "That is a lot of leaves," said {C}, and they set off.':
    '"Encontraré mi {G}", dijo {H}, "aunque tenga que mirar detrás de cada hoja". "Son muchas hojas", dijo {C}, y echaron a andar.',
  'They marched off side by side, {H} with {H.his} chin up and {C} with {C.his} nose down, looking for any sign of the lost {G}.':
    'Se fueron lado a lado, {H} con la barbilla en alto y {C} con la nariz en el suelo, buscando algún rastro de {the G}.',

  // leads
  'A crow carried something shiny off to {next}': 'Un cuervo se llevó algo brillante hacia {next}',
  'Try {next}. My sock turned up there, and my grandfather':
    'Prueba en {next}: allí aparecieron mi calcetín y mi abuelo',
  '{A G}? The wind rolled one past here, straight to {next}':
    'Por aquí pasó {a G} rodando con el viento, camino de {next}',
  'I saw somebody go by with {a G}, toward {next}': 'Vi pasar a alguien con {a G} hacia {next}',
  'Look at {next}. Lost things like to end up there': 'Mira en {next}: las cosas perdidas acaban siempre allí',
  'Yes, I heard your {G}! The sound came from {next}': 'Yo oí tu {G}, y el sonido venía de {next}',
  'There was a rustle and a giggle at {next}, about an hour ago':
    'Hace una hora se oyeron un susurro y una risita en {next}',
  'I heard humming over at {next}, and something like your {G}':
    'Oí a alguien tararear en {next}, y creo que estaba con tu {G}',
  'Somebody at {next} has found your {G}, I think': 'Me parece que alguien encontró tu {G} en {next}',
  'If it is anywhere, your {G} is at {next}': 'Si está en algún sitio, tu {G} está en {next}',

  // purposes
  '"I should have tied it to my toe," said {H}. "Then somebody would have your toe as well," said {C}. That was a comfort, of a sort.':
    '"Debí dormir con un hilo atado al pie", dijo {H}. "Y ahora alguien tendría también tu pie", dijo {C}. Era un consuelo, más o menos.',
  '"What if it misses me?" asked {H}. "{A G} cannot miss you," said {C}, and then, more kindly, "but yours might."':
    '"¿Y si me extraña?", preguntó {H}. "{A G} no extraña a nadie", dijo {C}. Y luego, con cariño: "Pero tu {G}, quién sabe".',
  '"We could get a new one," said {C}. {H} shook {H.his} head. "A new {G} would not know me," {H.he} said, and walked on.':
    '"Podemos buscar {a G} nuev{G.o}", dijo {C}. {H} negó con la cabeza. "No sabría quién soy yo", dijo, y siguió andando.',

  // turn
  '{H} peeped out from behind a rock and gasped. There sat {V.long}, and beside {V.him} lay the {G}!':
    '{H} asomó por detrás de una roca y ahogó un grito. Allí se sentaba {V.long} y a su lado, ¡{the G}!',
  'Somebody was singing. {H} crept up on tiptoe and hid. It was {V.long} and beside {V.him}, safe and sound, lay the {G}.':
    'Alguien cantaba. {H} se acercó de puntillas y se escondió. Era {V.long} y a su lado, san{G.o} y salv{G.o}, estaba {the G}.',
  'There it was! But next to the {G} sat {V.long}, who was humming to it. {H} ducked down and hid.':
    '¡Allí estaba! Pero junto a {the G} se sentaba {V.long} y le tarareaba una canción. {H} se agachó y se escondió.',
  '{H} sprang out, red as a rooster. {V} was so startled that {V.he} covered the {G} with {V.his} own body, as a hen covers her chick.':
    '{H} salió de un salto, como un gallo furioso. Del susto, {V} tapó {the G} con su propio cuerpo, como una gallina a su pollito.',
  '"Thief!" shouted {H}, and marched right up. {V} jumped. "I found it," {V.he} said. "It was all alone, just like me."':
    '"¡Al ladrón!", gritó {H}, y se plantó delante. {V} dio un respingo. "Estaba en el suelo", dijo. "No tenía a nadie, igual que yo".',
  '"That is mine!" cried {H}. {V} turned pale. "I did not know," {V.he} said. "It came to me on the wind. I have no other friend."':
    '"¡Eso es mío!", gritó {H}. {V} palideció. "No lo sabía", dijo. "Me lo trajo el viento. No tengo ningún otro amigo".',
  '{C} pulled {H} aside. "Remember how {recall}?" {C.he} asked. "Things are not always what they look like." {H} grew quiet.':
    '{C} se llevó aparte a {H}. "¿Te acuerdas de cuando {recall}?", preguntó. "Las cosas no siempre son lo que parecen". {H} se calmó.',
  '{C} laid a hand on the arm of {H}. "Today {recall}," was all that {C.he} said. After a while the fists of {H} came open.':
    '{C} le puso a {H} una mano en el brazo. "Hoy {recall}", dijo, y nada más. Al rato, los puños de {H} se abrieron.',
  '"Wait," {C} said softly. "Think how {recall}. A kind word worked then, too." {H} looked at {H.his} feet.':
    '"Espera", dijo {C} bajito. "Piensa que hoy {recall}, y también sirvió ser amables". {H} se miró los pies.',
  '{V} picked up the {G}, dusted it, and held it out. "Take it," {V.he} said. {V.His} voice was very small. {H} did not know what to do.':
    '{V} recogió {the G}, le quitó el polvo y alargó los brazos. "Toma", dijo con una voz muy chiquita. {H} no supo qué hacer.',
  '{V} wiped one eye and lifted the {G} up. It was cleaner than it had ever been. {H} did not feel like shouting anymore.':
    '{V} se secó un ojo y levantó {the G}. Nunca había estado tan limpi{G.o}. A {H} se le quitaron las ganas de gritar.',
  'Slowly {V} lifted the {G}. "I took good care of it," {V.he} told {H}. "I even sang to it when it was dark."':
    '{V} levantó {the G} despacio. "{G.lo} cuidé muy bien", le dijo a {H}. "Hasta le cantaba cuando oscurecía".',

  // ending
  '{V} laid the {G} in the arms of {H}. "Thank you for keeping it warm," said {H}, who was not angry anymore.':
    '{V} puso {the G} en los brazos de {H}. "Gracias por darle calor", dijo {H}, y el enojo ya se le había ido.',
  '{V} gave the {G} back with a last little pat. {H} held it, and it felt right, and still something felt wrong.':
    '{V} devolvió {the G} con una última palmadita. {H} {G.lo} abrazó, y todo estaba bien, y aun así faltaba algo.',
  'So the {G} went back to {H}. "You sang to it?" {H.he} asked. {V} nodded. "Then you must teach me the song," said {H}.':
    'Así volvió {the G} con {H}. "¿Y le cantabas?", preguntó. {V} asintió. "Pues tienes que enseñarme la canción", dijo {H}.',
  '"You said that you have no other friend," said {H}. "Would you like to have two? We play every day {home.at}." {V} blinked hard.':
    '"Dijiste que no tenías amigos", dijo {H}. "¿Te gustaría tener dos? Jugamos todos los días {home.at}". {V} pestañeó muy deprisa.',
  '{H} took two steps to go, and stopped. Nobody should sit so alone. {H.He} held out a hand, and {V} did not know what it was for.':
    '{H} dio dos pasos para irse, y se paró. Nadie debería estar tan solo. Tendió una mano, y {V} no sabía para qué era.',
  'Then {H} had an idea. "{A G} is more fun with three," {H.he} said. "Come home with us!" {V} looked behind, to see who was meant.':
    'Entonces {H} tuvo una idea. "{A G} es más divertid{G.o} entre tres", dijo. "¡Ven a casa!". {V} miró atrás, a ver a quién se lo decía.',
  '"Yes!" cried {V}, and jumped. {C} jumped, too, and {H} jumped highest of all, with the {G} in the air.':
    '"¡Sí!", gritó {V}, y saltó. También saltó {C}, y {H} saltó más alto que nadie, con {the G} por los aires.',
  'First {V} began to hop, and then {C}, and then {H}, until they were all hopping and had forgotten why.':
    'Primero empezó a brincar {V}, y luego {C}, y luego {H}, y brincaron tanto que olvidaron por qué.',
  '{V} gave a whoop. {C} gave a bigger one, and {H} whirled the {G} around until all three fell over, laughing.':
    '{V} dio un grito de alegría. {C} dio otro mayor, y {H} hizo girar {the G} hasta que rodaron por el suelo de risa.',
  '"Your turn!" said {H}, and gave the {G} to {V}, who ran in a big circle with it. Sharing was easier than {H.he} had thought.':
    '"¡Te toca!", dijo {H}, y le dio {the G} a {V}, que corrió en un gran círculo. Compartir era más fácil de lo que parecía.',
  '{H} let {V} have the first turn. {V} ran with the {G} until {V.his} legs gave out, and {H} cheered at every round.':
    '{H} le dejó a {V} el primer turno. {V} corrió con {the G} hasta que no pudo más, y {H} aplaudió cada vuelta.',
  'They shared one apple, bite by bite. {V} told {H} and {C} what the nights had been like, alone, and they were over now.':
    'Compartieron una manzana, bocado a bocado. {V} les contó a {H} y a {C} cómo eran las noches a solas. Ya se habían acabado.',
  'So {H} lost {a G} and found a friend. {V} and {C} sat down close by {H.him}, and there was room for everyone.':
    'Así fue como {H} perdió {a G} y ganó una amistad. {V} y {C} se sentaron a su lado, y había sitio para todo el mundo.',
  '{V} hummed the song, {C} got the words wrong, and {H} leaned back and listened. Nothing was lost anymore.':
    '{V} tarareaba la canción, {C} se equivocaba en la letra, y {H} escuchaba, tan a gusto. Ya no había nada perdido.',
};
