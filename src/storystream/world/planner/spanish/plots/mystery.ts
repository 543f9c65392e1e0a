/** The mystery plot in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const mystery: Catalogue = {
  '{H.long} had one key, one duster, and one job {here}: to guard the {G}. {H.He} wanted to be the best guard in the world.':
    '{H.long} tenía una llave, un plumero y una misión {here}: cuidar {the G}. Quería hacerlo mejor que nadie en el mundo.',
  '{H.long} was keeper of the great {G} {here}. {H.He} dusted it twice a day, and wanted it to be safe forever.':
    '{H.long} cuidaba {here} {the G} más bell{G.o} del mundo. Le quitaba el polvo dos veces al día, y quería que no le pasara nada.',
  '{Here} lay the {G} that everyone shared, and {H.long} looked after it. {H.He} wanted nothing to happen to it, ever.':
    '{Here} estaba {the G} que era de todo el mundo, y {H.long} {G.lo} cuidaba. Quería que no le pasara nada, nunca jamás.',
  'The next time {H} looked, there was a bare spot, and the {G} was gone. Around the corner shuffled {C.long} with mud up to the knees, yawning.':
    'Cuando {H} volvió a mirar, solo quedaba un hueco: ¡adiós, {G}! Por la esquina asomó {C.long} entre bostezos y con barro hasta las rodillas.',
  'But one night later the {G} was gone! {C.long} came up and yawned. "I slept like a log," {C.he} told {H}. "Only my feet are muddy."':
    'Pero una noche, ¡{the G} ya no estaba! {C.long} llegó bostezando. "Dormí como un tronco", le dijo a {H}. "Eso sí, con barro en los pies".',
  'Then {H} went for a drink of water, and when {H.he} came back there was no {G}. {C.long} shuffled by, yawning. "Did I miss something?"':
    'Entonces {H} fue a beber agua, y al volver ya no había {G}. {C.long} pasó arrastrando los pies y bostezando. "¿Me perdí algo?".',
  '{H} tied on a long coat and found a magnifying glass. {C} was to be the assistant, and fell asleep twice while {H} explained it.':
    '{H} se puso un abrigo largo y buscó una lupa. {C} sería su ayudante, y se durmió dos veces mientras {H} se lo explicaba.',
  '"There has been a theft," said {H}. "A detective needs an assistant." {C} rubbed both eyes. "I can hold things," {C.he} offered.':
    '"Ha habido un robo", dijo {H}. "Todo detective necesita un ayudante". {C} se frotó los ojos. "Puedo sujetar cosas", se ofreció.',
  '"We want three clues," said {H}, pointing at nothing in particular. "With three clues one has a thief." {C} yawned and nodded.':
    '"Hacen falta tres pistas", dijo {H}, señalando a ninguna parte. "Con tres pistas se atrapa a un ladrón". {C} asintió entre bostezos.',
  '{H} had hardly begun when {V.long} slunk along the wall, with a lumpy bundle and a guilty look. {V.He} took the road to {dest}.':
    'Apenas había empezado {H} cuando {V.long} pasó pegad{V.o} a la pared, con un bulto y cara de culpa, rumbo a {dest}.',
  'Just then {V.long} dashed past with a big lump under one arm. {H} called out. {V} only ran faster. How very suspicious!':
    'En ese momento {V.long} pasó como un rayo con un gran bulto bajo el brazo. {H} {V.lo} llamó. {V} solo corrió más. ¡Qué sospechoso!',
  '{V.long} crept by on tiptoe, hugging something round under a cloth. {V.He} saw {H}, jumped, and was off toward {dest}.':
    '{V.long} pasó de puntillas, abrazando algo redondo bajo un trapo. Vio a {H}, dio un brinco y salió disparad{V.o} hacia {dest}.',
  '{H} got down on {H.his} stomach and looked at the ground through a drop of water. {C} looked, too, and nearly fell asleep there.':
    '{H} se echó boca abajo y miró el suelo a través de una gota de agua. {C} miró también, y casi se quedó dormid{C.o} allí mismo.',
  '"Nobody touch anything," said {H}, and drew a ring in the dust around the empty spot. {C} stood in the ring by mistake.':
    '"¡Que nadie toque nada!", dijo {H}, y dibujó un círculo en el polvo alrededor del hueco. {C} se quedó dentro sin querer.',

  '"It went by in the night," {N} told {H}, "arms full, eyes shut, and snoring." Snoring? That was clue one. "{lead}."':
    '"Pasó de noche", le contó {N} a {H}, "con los brazos llenos, los ojos cerrados y roncando". ¿Roncando? Era la pista uno. "{lead}".',
  '"I woke at midnight," {N} told {H}. "It yawned like a door. {lead}." A yawning thief! That was clue number one.':
    '"A medianoche", le dijo {N} a {H}, "algo bostezó como una puerta. {lead}". ¡Un ladrón con sueño! Era la primera pista.',
  '"It had bare feet, and it hummed a lullaby," said {N}. "{lead}." {H} wrote it all down. Clue number one!':
    '"Iba sin zapatos y tarareaba una nana", dijo {N}. "{lead}". {H} lo apuntó todo. ¡Pista número uno!',
  '{H} pointed at a footprint, the second clue. {C} put a foot in it. "It fits," {C.he} said. "So the thief has pretty feet."':
    '{H} señaló una huella: la segunda pista. {C} puso el pie encima. "Encaja", dijo. "Así que el ladrón tiene unos pies preciosos".',
  'Muddy tracks! It was clue number two. "They are just as long as mine," said {C}, and yawned. {H} wrote that down and thought no more of it.':
    '¡Huellas de barro! Era la pista número dos. "Son igual de largas que las mías", bostezó {C}. {H} lo apuntó y no le dio más vueltas.',
  '{H} found a trail of crumbs, and that was clue two. "Raisin bun," said {C}, who loved raisin buns. "A thief with good taste."':
    '{H} encontró un rastro de migas: la pista dos. "Pan de pasas", dijo {C}, que adoraba el pan de pasas. "Un ladrón con buen gusto".',
  '"A lump under a cloth?" said {N}. "Yes, it went by in a fearful hurry. {lead}." {H} snapped {H.his} fingers. Clue three!':
    '"¿Un bulto bajo un trapo?", dijo {N}. "Sí, pasó a toda prisa. {lead}". {H} chasqueó los dedos. ¡La pista tres!',
  '{N} had seen somebody run by with a bundle, looking back all the time. "{lead}," {N.he} said. "I knew it!" cried {H}.':
    '{N} había visto pasar a alguien con un bulto, corriendo y sin dejar de mirar atrás. "{lead}", dijo. "¡Lo sabía!", gritó {H}.',
  '"I saw that bundle," said {N}. "It was round, and it was guilty. {lead}." That made three clues. {H} shut {H.his} notebook.':
    '"Yo vi ese bulto", dijo {N}. "Era redondo, y era culpable. {lead}". Ya eran tres pistas. {H} cerró su libreta.',

  'At {next} somebody found a slipper that snored': 'En {next} alguien encontró una pantufla que roncaba',
  'A yawn like that carries far. Follow it to {next}': 'Un bostezo así se oye de lejos. Síguelo hasta {next}',
  'The yawning went off toward {next}': 'Los bostezos se fueron hacia {next}',
  'Ask at {next}. They are light sleepers there': 'Pregunta en {next}, que allí tienen el sueño ligero',
  'Whoever it was left crumbs, all the way to {next}': 'Fuera quien fuera, dejó migas hasta {next}',
  'I would look at {next}, if I were a detective': 'Si yo fuera detective, miraría en {next}',

  'Hurry to {next}, and bring your magnifying glass': 'Corre a {next}, y no te olvides de la lupa',
  'The one with the bundle was headed for {next}': 'Quien llevaba el bulto iba hacia {next}',
  'Be quick. Your thief has gone to {next}': 'Date prisa. Tu ladrón se fue a {next}',
  'Bundles like that always end up at {next}': 'Los bultos así siempre acaban en {next}',

  '"What does one do with a thief?" asked {C}. "One asks why," said {H}. "There is always a why." {C} yawned so hard that it clicked.':
    '"¿Qué se hace con un ladrón?", preguntó {C}. "Se le pregunta por qué", dijo {H}. "Siempre hay un porqué". {C} bostezó hasta crujir.',
  '"A detective suspects everyone," said {H}. "Even me?" asked {C}. {H} laughed. "You were asleep," {H.he} said.':
    '"Un detective sospecha de todo el mundo", dijo {H}. "¿Hasta de mí?", preguntó {C}. {H} se rio. "Tú dormías", dijo.',
  '"Why would anyone want it?" asked {H}. {C} yawned. "To keep it safe, perhaps," {C.he} said, and wondered why {C.he} had said that.':
    '"¿Para qué querría nadie una cosa así?", preguntó {H}. {C} bostezó. "Para ponerla a salvo, quizás", dijo, y no supo por qué lo decía.',

  '{H} jumped out with one finger stretched like a sword. {V} let go of the bundle, went pale, and put up both hands.':
    '{H} saltó con un dedo estirado como una espada. {V} soltó el bulto, se puso pálid{V.o} y levantó las manos.',
  '"Caught!" cried {H}, and pointed a finger at {V}, who sat up with a squeak. "Show me what is under that cloth."':
    '"¡Te atrapé!", gritó {H}, y señaló a {V}, que se incorporó con un chillido. "Enséñame lo que hay bajo ese trapo".',
  '{H} leaped out and barred the way. "Three clues," {H.he} told {V}, "and all of them say it was you!"':
    '{H} saltó y le cerró el paso. "Tres pistas", le dijo a {V}, "¡y todas dicen que fuiste tú!".',
  'Out of the cloth rolled a plain striped pillow. {V} had only wanted a dry place to sleep. {H} felt three inches tall.':
    'Del trapo rodó una simple almohada de rayas. {V} solo buscaba un sitio seco para dormir. {H} se sintió del tamaño de una pulga.',
  '{V} pulled off the cloth. It was a pillow. "My roof leaks," {V.he} said, "so I sleep here. I was ashamed." {H} was, too, now.':
    '{V} quitó el trapo. Era una almohada. "Mi techo gotea", dijo, "y vengo a dormir aquí. Me daba vergüenza". Ahora también le daba a {H}.',
  'Under the cloth was only an old pillow. "I cannot sleep without it," whispered {V}, and hid {V.his} face. {H} wished {H.he} had asked first.':
    'Bajo el trapo solo había una vieja almohada. "Sin ella no puedo dormir", susurró {V}, tapándose la cara. {H} lamentó no haber preguntado antes.',
  'A saw went through wood, or so it seemed. It was {C}, asleep in the grass. {H} laid the three clues beside {C.him}, one by one.':
    'Parecía una sierra cortando leña. Pero era {C}, que dormía en la hierba. {H} puso las tres pistas a su lado, una por una.',
  'And {C}? {C.He} had curled up on the spot and was snoring. Then {C.he} yawned like a door. {H} turned slowly around.':
    '¿Y {C}? Se había hecho un ovillo allí mismo y roncaba. Luego bostezó como una puerta. {H} se dio la vuelta muy despacio.',
  'Just then {C}, who had yawned all day, lay down and slept. {H} looked at the muddy feet, and at the footprint. They fit.':
    'Justo entonces {C}, tras un día entero de bostezos, se echó a dormir. {H} miró los pies con barro, y miró la huella. Encajaban.',
  '{C} rose like a puppet on strings, snored once, and set off at a trot. {H} and {V} looked at each other and went after {C.him}.':
    '{C} se levantó como una marioneta, soltó un ronquido y salió al trote. {H} y {V} se miraron y fueron detrás sin hacer ruido.',
  'Then {C} got up with {C.his} eyes shut, and walked! {H} and {V} tiptoed after, and did not dare to breathe.':
    'Entonces {C} se levantó con los ojos cerrados, ¡y echó a andar! {H} y {V} fueron detrás, de puntillas y sin respirar.',
  'Up stood {C}, fast asleep, arms out straight, and marched away. {V} gasped. {H} put a finger to {H.his} lips, and they followed.':
    '{C} se puso en pie, bien dormid{C.o}, estiró los brazos y se marchó. {V} ahogó un grito. {H} se llevó un dedo a los labios, y allá fueron.',
  'At a hollow stump {C} knelt, lifted a fern, and whispered good night to the {G}. {H} bit into {H.his} sleeve to keep from laughing.':
    'Junto a un tocón hueco, {C} se arrodilló, apartó un helecho y le dio las buenas noches a {the G}. {H} se mordió la manga para no reírse.',
  '{C} stopped, and patted something in the shadows, and murmured, "Safe and sound." It was the {G}! {H} nearly laughed out loud.':
    '{C} se paró, acarició algo en la sombra y murmuró: "San{G.o} y salv{G.o}". ¡Era {the G}! A {H} casi se le escapó una carcajada.',
  'Behind a big stone {C} sat down with a happy grunt. There, tucked in with leaves, lay the {G}. {H} understood it all.':
    'Detrás de una gran piedra, {C} se sentó con un gruñido feliz. Allí, arropad{G.o} con hojas, estaba {the G}. {H} lo entendió todo.',

  'Softly {H} picked up the {G} and shook {C} awake. {C} looked at {C.his} muddy feet, and slowly, slowly, {C.his} mouth fell open.':
    'Con cuidado, {H} recogió {the G} y despertó a {C}. {C} se miró los pies con barro, y despacio, muy despacio, se le abrió la boca.',
  '"Wake up, thief," said {H} softly, and picked up the {G}. {C} jumped. "Who? Me? I walked in my sleep? With my own feet?"':
    '"Despierta, bandid{C.o}", dijo {H} bajito, y recogió {the G}. {C} pegó un brinco. "¿Quién? ¿Yo? ¿Dormid{C.o}? ¿Con mis propios pies?".',
  '{H} lifted the {G} and tickled {C} under the chin. {C} sprang up. "I dreamed that I had to keep it safe," {C.he} stammered.':
    '{H} levantó {the G} y le hizo cosquillas a {C} en la barbilla. {C} dio un salto. "Soñé que tenía que cuidar{G.lo}", tartamudeó.',
  '{H} said sorry to {V} in a very small voice, and then again in a bigger one. {V} let {H.him} carry the pillow, and all was well.':
    '{H} le pidió perdón a {V} con voz muy chiquita, y luego otra vez con voz más grande. {V} le dejó llevar la almohada, y en paz.',
  '"Three clues, and I read all of them wrong," {H} told {V}. "I am sorry." {V} held out a hand. "I did look very guilty," {V.he} said.':
    '"Tres pistas, y las leí todas mal", le dijo {H} a {V}. "Perdón". {V} le tendió la mano. "Es que yo tenía mucha cara de culpa", dijo.',
  '{H} begged {V.his} pardon, and meant it. "You shall sleep at our place until the roof is mended," said {H}. {V} beamed.':
    '{H} pidió perdón de todo corazón. "Dormirás en nuestra casa hasta que se arregle el techo", dijo. {V} sonrió de oreja a oreja.',
  '"It was the perfect crime," said {C}. "Even I did not know." {H} and {V} laughed until they had to hold each other up.':
    '"Fue el crimen perfecto", dijo {C}. "No lo sabía ni yo". {H} y {V} se rieron hasta que tuvieron que sujetarse.',
  '{C} shook {C.his} own hand. "I have caught myself," {C.he} said. {V} clapped, and {H} made a deep bow.':
    '{C} se estrechó su propia mano. "Me atrapé a mí mism{C.o}", dijo. {V} aplaudió, y {H} hizo una gran reverencia.',
  'The case was closed. {H} slept with one hand on the {G}, and {C} slept with a little bell on each foot, and nobody went anywhere.':
    'Caso cerrado. {H} durmió con una mano sobre {the G}, y {C} durmió con un cascabel en cada pie, y nadie se fue a ninguna parte.',
  'The {G} was safe. Before they went to sleep, {H} tied a string from {H.his} toe to the toe of {C}, just to be sure.':
    '{The G} estaba a salvo. Antes de dormir, {H} ató un hilo de su dedo gordo al dedo gordo de {C}, por si acaso.',
  'Now {H} knew who took the {G}. {H.He} lay down across the way, and if {C} wanted to go anywhere, {C.he} had to climb.':
    'Ahora {H} sabía quién se llevó {the G}. Se acostó cerrando el paso: si {C} quería ir a algún sitio, tendría que trepar.',
};
