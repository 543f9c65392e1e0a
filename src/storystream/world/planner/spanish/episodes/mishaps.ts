/** The episodes in which something goes wrong in Spanish. Knows nothing of their beats. */

import type { Catalogue } from '../catalogue.ts';

export const mishaps: Catalogue = {
  // stuck-mud
  'we pulled {N.kind} out of the mud': 'sacamos a {N.kind} del barro',
  'To the knees in black ooze stood {N.long} and tried to look as if {N.he} had meant to. {H} tested the ground with one toe.':
    'Con barro negro hasta las rodillas, {N.long} ponía cara de haberlo hecho adrede. {H} tanteó el suelo con la punta del pie.',
  '"Excuse me," said {N.long} politely, "but I seem to have grown roots." {H} looked down. {N.He} was stuck in black mud to the knees.':
    '"Disculpa", dijo {N.long} muy cortés, "pero creo que eché raíces". {H} miró abajo. A {N} el barro negro le llegaba a las rodillas.',
  'Schlup, went the mud, and would not let go. {N.long} had been standing there since noon. "Mind the edge," {N.he} warned {H}.':
    'Chup, hizo el barro, y no soltó. {N.long} llevaba ahí desde el mediodía. "Cuidado con el borde", le advirtió a {H}.',
  '{C} took a running start to pull {N} out, and ran straight out of one shoe. Now the mud had that as well.':
    '{C} tomó carrera para sacar a {N} y se salió corriendo de un zapato. Ahora el barro tenía también el zapato.',
  '"Heave!" cried {C}, charging at {N}. There was a noise like a cork, and it was only the mud laughing.':
    '"¡Allá voy!", gritó {C}, lanzándose hacia {N}. Sonó como un corcho, pero era solo el barro, que se reía.',
  '{H} lay flat on a plank, stretched, and caught {N} under the arms. {C} sat on the other end of the plank as a weight.':
    '{H} se tumbó en una tabla, se estiró y agarró a {N} por debajo de los brazos. {C} se sentó en la otra punta, a hacer peso.',
  '{H} lay a branch over the mud and made a chain: {C} held {H} by the belt, and {H} held {N} by the wrists. "Now lean back," {H.he} said.':
    '{H} puso una rama sobre el barro y armó una cadena: {C} agarró a {H} del cinturón, y {H} a {N} de las muñecas. "Ahora, hacia atrás", dijo.',
  '"Wiggle your toes," {H} told {N}, "and let the air in." {C} grabbed {H}, {H} grabbed {N}, and they all leaned.':
    '"Mueve los dedos de los pies", le dijo {H} a {N}, "y que entre aire". {C} agarró a {H}, {H} agarró a {N}, y tiraron a la vez.',
  'The bog burped. Out flew {N}, without socks, into the lap of {H}, and both of them looked like chocolate figures.':
    'El pantano eructó. {N} salió volando, sin calcetines, y aterrizó en las rodillas de {H}. Parecían dos muñecos de chocolate.',
  'Schloop! {H} and {N} sat down, hard, in a shower of black spots. "I believe I am taller now," said {N}.':
    '¡Chop! {H} y {N} se sentaron de golpe, entre una lluvia de gotas negras. "Me parece que crecí", dijo {N}.',
  'Out shot {N} like a tooth, and knocked {H} flat. They sat in the mess, brown as puddings, and shook hands.':
    '{N} salió disparad{N.o} como un diente y derribó a {H}. Allí, en pleno barro, como dos flanes, se dieron la mano.',

  // splash
  '{N.kind} fished one of us out of the water': '{N.kind} nos ayudó a salir del agua',
  '{C} measured the gap by squinting at it. {H} held up four fingers, and then five, and then covered {H.his} eyes with all ten.':
    '{C} midió la distancia guiñando un ojo. {H} levantó cuatro dedos, luego cinco, y luego se tapó los ojos con los diez.',
  '"I can jump that," said {C}. "You cannot," said {H}. {C} backed up, spat on both palms, and jumped.':
    '"Eso lo salto yo", dijo {C}. "A que no", dijo {H}. {C} retrocedió, se escupió en las manos y saltó.',
  'There was a stone in the water, not far, not near. {C} could not leave it alone. {H} saw {C.him} crouch. "Do not," said {H}.':
    'En el agua había una piedra, ni lejos ni cerca. {C} no podía dejarla en paz. {H} {C.lo} vio agacharse. "Ni se te ocurra", le dijo.',
  'Rings spread on the water where a jumper had been. {H} dashed along the edge, and from the bushes shot {N.long} with a rake.':
    'El agua hacía anillos donde alguien había caído. {H} corrió por el borde, y de las matas salió disparad{N.o} {N.long} con un rastrillo.',
  'Splash! Before {H} could cry out, {N.long} came racing by with a long pole. "Grab it!" {N.he} shouted at the bubbles.':
    '¡Plaf! Antes de que {H} pudiera gritar, {N.long} pasó corriendo con un palo largo. "¡Agárrate!", les gritó a las burbujas.',
  'A great splash, then silence. {H} ran to the edge, but somebody was faster: {N.long} was already stretching out a branch.':
    'Un gran chapuzón, y luego silencio. {H} corrió al borde, pero alguien fue más rápido: {N.long} ya estaba tendiendo una rama.',
  '{N} laid {C} over a log like a wet carpet, and a surprising amount of pond ran out. A small fish jumped back in by itself.':
    '{N} tendió a {C} en un tronco, como una alfombra mojada, y salió media laguna. Un pececito volvió al agua de un salto.',
  'And then {C} sat on dry ground, streaming like a gutter. {N} patted {C.his} back. "A fine jump," {N.he} said, "only short."':
    'Y allí estaba {C}, en tierra seca, chorreando como una regadera. {N} le dio palmaditas. "Un buen salto", dijo, "solo que corto".',
  'Out came {C} with weeds behind both ears. "I meant to do that," {C.he} said through chattering teeth. {N} nodded kindly.':
    '{C} salió con hierbas detrás de las orejas. "Lo hice a propósito", dijo, castañeteando los dientes. {N} asintió con cariño.',
  '"How can we thank you?" {H} asked {N}. "Wring out your friend," {N.he} said. {C} was wrung, ears first.':
    '"¿Cómo podemos darte las gracias?", le preguntó {H} a {N}. "Escurriendo a {C}". Y empezaron por las orejas.',
  '{H} shook {N} by the hand, on and on. "Somebody pulled me out, once," said {N}. "Now it is paid." {C} sneezed.':
    '{H} le estrechó la mano a {N}, una y otra vez. "A mí también me sacaron un día", dijo {N}. "Ya está pagado". {C} estornudó.',

  // circles
  'we went around in circles and still got out': 'dimos vueltas y más vueltas, y aun así salimos',
  '{H} set the pace {here} like a drum major, {C} admired the ferns, and a stump with a mushroom went by at a good speed.':
    '{H} marcaba el paso {here} como en un desfile, {C} admiraba los helechos, y un tocón con una seta pasó a buena velocidad.',
  'On they marched {here}, {H} humming, {C} whistling, past a stump with a mushroom on it. They made splendid time.':
    'Adelante marchaban {here}, {H} tarareando, {C} silbando, y dejaron atrás un tocón con una seta. Llevaban un paso magnífico.',
  '"We are nearly across," said {H} cheerfully. {C} admired a stump with a mushroom on it, the way one does.':
    '"Ya casi hemos cruzado", dijo {H}, tan content{H.o}. {C} admiró un tocón con una seta, como suele hacerse.',
  '{C} tripped over a root that {C.he} had tripped over before. There was the mushroom. {H} looked at it as one looks at an unpaid bill.':
    '{C} tropezó con una raíz con la que ya había tropezado. Allí estaba la seta. {H} la miró como se mira una cuenta sin pagar.',
  '"Another stump with a mushroom," said {C}, some time later. Then {C} pointed at the ground. {H} saw footprints, and they were their own.':
    '"Otro tocón con una seta", dijo {C} al cabo de un rato. Luego señaló al suelo. {H} vio unas huellas. Eran de ell{They.os} mism{They.os}.',
  'There was the stump again, with the very same mushroom. {C} pointed at it without a word. {H} felt {H.his} ears go hot.':
    'Allí estaba otra vez el tocón, con la mismísima seta. {C} la señaló sin decir palabra. A {H} le ardieron las orejas.',
  '"I am a bad leader," said {H}, and sat on the stump. "You are a very round one," said {C}, and shared the last of the raisins.':
    '"Guío muy mal", dijo {H}, y se sentó en el tocón. "Mal no. En redondo", dijo {C}, y repartió las últimas pasas.',
  '{H} hid {H.his} face. "I only pretended to know the way." "I only pretended to believe you," said {C}, and patted {H.him}.':
    '{H} se tapó la cara. "Hacía como que sabía el camino". "Y yo hacía como que te creía", dijo {C}, y le dio una palmadita.',
  '{H} dropped a walnut shell at every tenth step, like a hen that lays a trail. {C} checked them off. They ran in a line as straight as a ruler.':
    '{H} dejaba una cáscara de nuez cada diez pasos, como una gallina que pone un rastro. {C} las contaba. La línea salía recta como una regla.',
  'So this time {H} picked two far rocks, one behind the other, and kept them in line all the way. {C} never saw the stump again.':
    'Así que {H} eligió dos rocas lejanas, una detrás de otra, y caminó sin salirse de la línea. {C} no volvió a ver el tocón.',
  'Then {H} tied a thread to the stump. "When it pulls tight," {H.he} said, "we are going straight." {C} thought that was genius.':
    'Entonces {H} ató un hilo al tocón. "Si se pone tirante", dijo, "es que vamos en línea recta". A {C} le pareció una genialidad.',

  // nettles
  '{N.kind} cured the nettle stings': '{N.kind} nos curó de las ortigas',
  '"Ai! Ai! Ai!" {C} shot out of the bushes as if they were on fire. {H} saw red bumps come up, row upon row. Nettles!':
    '"¡Ay, ay, ay!". {C} salió de las matas como si ardieran. {H} vio brotar ronchas rojas, una fila tras otra. ¡Ortigas!',
  'Up flew {C} out of the greenery, clutching the seat of {C.his} trousers, with a shriek like a teakettle. {H} spotted the hairy leaves at once.':
    '{C} saltó de la hierba agarrándose el trasero, con un chillido de tetera. {H} reconoció enseguida aquellas hojas peludas.',
  '{C} had only sat down for a moment, in the softest green spot. Now {C.he} jumped about and howled. {H} knew nettles when {H.he} saw them.':
    '{C} solo se había sentado un momento, en el rincón verde más blandito. Ahora saltaba y aullaba. {H} sabía reconocer una ortiga.',
  '{N.long} who knew every weed by its first name, came over the rise. {H} waved both arms and pointed at the yelling bush.':
    '{N.long}, que llamaba a cada hierba por su nombre, venía por la loma. {H} agitó los brazos y señaló el arbusto que gritaba.',
  '"Where there is a sting, there is a leaf for it," said {N.long} who came by with a limp. {H} begged {N.him} for help.':
    '"Para cada picadura hay una hoja", dijo {N.long}, que pasaba cojeando. {H} le suplicó que echara una mano.',
  '{N.long} had heard the howls and strolled over. "Dock leaves," {N.he} told {H}. "But I must not bend. My back, you know."':
    '{N.long} oyó los aullidos y se acercó sin prisa. "Hojas de llantén", le dijo a {H}. "Pero yo no puedo agacharme. La espalda, ya sabes".',
  '"Not that. That is a weed. That is supper. There!" said {N}, pointing. {H} ran here and there and picked the long, cool leaves.':
    '"Esa no, es mala hierba. Esa es mi cena. ¡Ahí!", señalaba {N}. {H} corrió de acá para allá y juntó las hojas largas y frescas.',
  '{N} pointed, and {H} fetched, until {H.he} had two fists full of leaves that squeaked when you rubbed them.':
    '{N} señalaba y {H} traía, hasta juntar dos buenos puñados de hojas que rechinaban al frotarlas.',
  '{N} chewed the leaves to a mush and slapped it on like plaster. {C} tingled, then tickled, and then sighed with bliss.':
    '{N} masticó las hojas y aplicó la papilla como yeso. {C} sintió un hormigueo, luego cosquillas, y luego suspiró de gusto.',
  '{N} laid the leaves on, one by one. {C} stopped howling in the middle of a howl. "Oh," {C.he} said. "Oh, that is good."':
    '{N} fue poniendo las hojas una por una. {C} dejó de aullar a mitad de un aullido. "Ah", dijo. "Ah, qué alivio".',
  'Leaf by leaf the fire went out of the bumps. {C} sighed like a bath. {N} looked pleased. "Next time, sit on a stone," {N.he} said.':
    'Hoja a hoja se apagó el fuego de las ronchas. {C} suspiró como en la bañera. "La próxima, siéntate en una piedra", dijo {N}, satisfech{N.o}.',

  // echo
  'we talked with the echo and were not afraid': 'hablamos con el eco y no tuvimos miedo',
  'Tap, tap, went the heels of {H}. Tap, tap, came something after. {C} stopped. It stopped as well. {C} felt {C.his} hair rise.':
    'Tap, tap, sonaban los pasos de {H}. Tap, tap, sonaba algo detrás. {C} se paró. Aquello se paró también. A {C} se le erizó la nuca.',
  '"Hello?" said {H} into the gloom. "Hello? Hello?" said the gloom. {C} gripped {H} by the elbow. Somebody was in there.':
    '"¿Hola?", le dijo {H} a lo oscuro. "¿Hola? ¿Hola?", dijo lo oscuro. {C} agarró a {H} del codo. Ahí dentro había alguien.',
  '{C} tripped and said a word. Somebody in the dark said it, too. {H} and {C} stood stock-still.':
    '{C} tropezó y dijo una palabra fea. Alguien en lo oscuro la dijo también. {H} y {C} se quedaron de piedra.',
  '{H} crouched down, but {C} had had enough. "Who are you?" {C.he} roared. "You? You?" came the answer. "I asked first!" roared {C}.':
    '{H} se agachó, pero {C} ya estaba hart{C.o}. "¿Quién eres tú?", rugió. "¿Tú? ¿Tú?", le respondieron. "¡Yo pregunté primero!", rugió {C}.',
  '"Come out!" shouted {C} with wobbling knees. "Out! Out!" shouted the dark. {H} tried to be flatter than a mat.':
    '"¡Sal de ahí!", gritó {C} con rodillas de flan. "¡Ahí! ¡Ahí!", gritó la oscuridad. {H} quiso ser más plan{H.o} que un felpudo.',
  'Then {H} began to giggle, and the dark giggled along. "It is us!" {H.he} cried, jumping up. {C} had been quarreling with nobody at all.':
    'Entonces a {H} le dio la risa, y la oscuridad se rio también. "¡Somos nosotr{They.os}!", gritó de un salto. {C} se había peleado con el aire.',
  '"Cabbage!" called {H}, and the dark called cabbage. {H} bounced for joy. "It is only an echo!" {C} let go of a very long breath.':
    '"¡Repollo!", gritó {H}, y la oscuridad gritó repollo. {H} botaba de alegría. "¡Es solo el eco!". {C} soltó un suspiro larguísimo.',
  'They sat and taught the echo all their favorite words. {H} taught it "pumpkin." {C} taught it something rude.':
    'Se sentaron a enseñarle al eco sus palabras favoritas. {H} le enseñó "calabaza". {C} le enseñó una grosería.',
  '"You are clever," {C} told the echo. "Clever, clever," it agreed. {H} had never met anyone so polite.':
    '"Eres muy listo", le dijo {C} al eco. "Listo, listo", dijo el eco. {H} nunca había conocido a nadie tan educado.',

  // bag-hole
  '{N.kind} followed our crumbs and gave us back our lunch':
    '{N.kind} siguió nuestras migas y nos devolvió el almuerzo',
  'Crumb by crumb their lunch had leaked away. {C} wore the empty bag like a bonnet and sobbed. {H} stuck three fingers through the hole.':
    'Miga a miga se les había escapado el almuerzo. {C} sollozaba con la bolsa vacía de sombrero. {H} metió tres dedos por el agujero.',
  '{C} reached into the lunch bag, and {C.his} hand came out at the bottom. There was a hole in it! {H} stared at the waving fingers.':
    '{C} metió la mano en la bolsa del almuerzo, y le salió por abajo. ¡Tenía un agujero! {H} miró aquellos dedos que saludaban.',
  '"We had six rolls," said {C}, upside down in the bag. {H} put an eye to the hole in its corner, and saw one big eye of {C}.':
    '"Teníamos seis panecillos", dijo {C}, de cabeza en la bolsa. {H} miró por el agujero de la esquina y vio, enorme, un ojo de {C}.',
  'Along scurried {N.long} bent double, snatching crumbs from the path like a hen. {N.He} bumped into {H}, and hiccuped.':
    'Por el camino venía {N.long}, picoteando migas del suelo como una gallina. Chocó con {H} y soltó un hipo.',
  'Just then {N.long} trotted up with cheeks like a hamster. "Somebody is losing rolls!" {N.he} told {H}. "I followed them for a mile."':
    'Justo entonces {N.long} llegó al trote con cachetes de hámster. "¡Alguien va perdiendo panecillos!", le dijo a {H}. "Los seguí un buen trecho".',
  '{N.long} came jogging along the path, quite out of breath. "Crumbs," {N.he} panted at {H}. "A whole trail. Is it a game?"':
    '{N.long} venía trotando por el camino, sin aliento. "Migas", le dijo a {H} entre jadeos. "Todo un rastro. ¿Es un juego?".',
  '{C} inspected the whiskers, the collar, and the pockets of {N}, and found buttery proof in all three. {N} studied a cloud.':
    '{C} le registró a {N} los bigotes, el cuello y los bolsillos, y en los tres halló pruebas con mantequilla. {N} se puso a mirar una nube.',
  '"And where are they now?" asked {C}. {N} looked at the ground, and wiped away a crumb. "I was very hungry," {N.he} said.':
    '"¿Y dónde están ahora?", preguntó {C}. {N} miró al suelo y se limpió una miga. "Es que tenía mucha hambre", dijo.',
  '{C} counted the rolls that {N} had brought. "That is one," {C.he} said. "One is left," said {N}, in a tiny voice.':
    '{C} contó los panecillos que traía {N}. "Hay uno", dijo. "Queda uno", dijo {N} con un hilito de voz.',
  '"You could have kept the last one," said {H}, and broke it in three. {N} brightened up. {C} chewed, and grew milder with each bite.':
    '"Pudiste quedarte con el último", dijo {H}, y lo partió en tres. A {N} se le iluminó la cara. Bocado a bocado, a {C} se le pasó el enfado.',
  '{N} sewed up the hole with grass. {H} shared out what was left. A third of a roll is not much, but {C} said that {C.he} was full of company.':
    '{N} cosió el agujero con hierba. {H} repartió lo que quedaba. Un tercio de panecillo es poco, pero {C} dijo que la compañía también llena.',
};
