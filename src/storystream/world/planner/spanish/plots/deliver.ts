/** The deliver plot in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const deliver: Catalogue = {
  // opening
  '{Here} {H.long} had a job to do. The {G} had to go to {dest}, and {H.he} wanted to bring it there safe and whole.':
    '{Here}, {H.long} tenía un encargo. Había que llevar {the G} a {dest}, y quería que llegara san{G.o} y salv{G.o}.',
  '{Here} stood {H.long} with a fine {G} at {H.his} side. {H.He} wanted to carry it all the way to {dest}, and not be late.':
    '{Here} estaba {H.long} con {a G} estupend{G.o} a su lado. Quería llevar{G.lo} hasta {dest}, y sin llegar tarde.',
  'Nobody {here} had ever trusted {H.long} with anything. But today {H.he} had {a G} to bring to {dest}, and {H.he} wanted to do it well.':
    '{Here}, nadie le había confiado nunca nada a {H.long}. Pero hoy tenía que llevar {a G} a {dest}, y quería hacerlo bien.',
  '"It is for {V.kind}," {H} told {C.long} {here}. "It must be there before bedtime tomorrow, and it must not get a single scratch."':
    '"Es para {V.kind}", le dijo {H} {here} a {C.long}. "Tiene que estar allí mañana, antes de dormir, y sin un solo rasguño".',
  '{C.long} came by and looked at the {G}. "It is a present for {V.kind}," said {H}. "I promised to bring it, but the way is so long."':
    '{C.long} pasó por allí y miró {the G}. "Es un regalo para {V.kind}", dijo {H}. "Prometí llevarlo, ¡pero queda tan lejos!".',
  '"Whose is that?" asked {C.long}. "It is for {V.kind}, who is all alone at {dest}," said {H}. "Nobody ever sends anything so far."':
    '"¿De quién es eso?", preguntó {C.long}. "Es para {V.kind}, que vive muy sol{V.o} en {dest}", dijo {H}. "Nunca le mandan nada".',
  '"I have steady hands," said {C}, and picked up the {G}. "I will carry it, and you find the way." {H} was glad to share.':
    '"Yo tengo buen pulso", dijo {C}, y levantó {the G}. "{G.lo} llevo yo, y tú buscas el camino". A {H} le alegró la idea.',
  '{C} spat on both palms and picked up the {G}. It fit just right in {C.his} arms. {H} let out a long breath.':
    '{C} se escupió en las palmas y levantó {the G}. Le cabía justo entre los brazos. {H} soltó un largo suspiro.',
  'So {C} lifted the {G} and tried its weight. "I carry, you lead," {C.he} said. {H} shook on it, very solemnly.':
    'Así que {C} levantó {the G} para ver cuánto pesaba. "Yo cargo, tú guías", dijo. {H} le dio la mano con toda solemnidad.',
  '{C} took the {G} in both arms. "{C.oath} Let me help," {C.he} said, and {H} felt the long road grow shorter already.':
    '{C} tomó {the G} en brazos. "{C.oath} Déjame ayudarte", dijo, y {H} sintió que el largo camino ya se hacía más corto.',
  '{H} waved good-bye to everything {here}, one thing at a time, until {C} laughed and said that the {G} was getting old.':
    '{H} le dijo adiós a todo lo que había {here}, cosa por cosa, hasta que {C} se rio y dijo que {the G} se hacía viej{G.o}.',
  'Nobody saw them off, so {H} waved to the gatepost. {C} bowed as low as the {G} allowed, and the great march began.':
    'Nadie salió a despedirl{They.os}, así que {H} saludó a un poste. {C} hizo toda la reverencia que permitía {the G}, ¡y en marcha!',
  'And off they went. {H} waved once at {home}, and {C} walked ahead with the {G}, one careful step after another.':
    'Y se pusieron en camino. {H} dijo adiós a {home} con la mano, y {C} iba delante con {the G}, pasito a pasito.',
  'They had hardly begun when {C} tripped over a root. The {G} flew up and came down, plop, in {C.his} arms. {H} could not look.':
    'Apenas habían salido cuando {C} tropezó con una raíz. {The G} voló por los aires y cayó, ¡plof!, en sus brazos. {H} no podía mirar.',
  'Halfway up the first rise {C} slipped on a wet stone and spun around three times. {H} shut both eyes. The {G} was still whole.':
    'En la primera cuesta, {C} resbaló en una piedra mojada y dio tres vueltas. {H} cerró los ojos. Por suerte, {the G} seguía enter{G.o}.',
  'Then {C} sneezed. The {G} wobbled, tipped, and just in time was still again. "Please never do that," said {H}.':
    'Entonces {C} estornudó. {The G} tembló, se inclinó y, justo a tiempo, se quedó quiet{G.o}. "No hagas eso nunca", dijo {H}.',

  // leads
  'The mud is only ankle-deep by {next}. Your {G} will stay dry':
    'Por {next} el barro llega solo al tobillo: {the G} no se mojará',
  'Walk on the sunny slope, by {next}, and whistle': 'Ve por la ladera del sol, por {next}, y silba',
  'The short way to {dest} goes by {next}': 'El atajo a {dest} pasa por {next}',
  'With a load like that, go around by {next}. The path is smooth':
    'Con esa carga, da la vuelta por {next}: el camino es liso',
  'Keep on to {next}, and hold that {G} tight': 'Sigue hasta {next}, y agarra bien {the G}',
  'Past {next} the road is better. You will not be late': 'Pasando {next} el camino mejora: no llegarás tarde',
  'You can smell the chimney smoke from {next} already': 'Ya se huele desde aquí el humo de {next}',
  'Go straight on, and you will come to {next}': 'Ve todo recto y llegarás a {next}',
  'It is not far now. You can almost see {next}': 'Ya falta poco: casi alcanzas a ver {next}',
  'Hurry, the road to {next} gets dark early': 'Date prisa, que el camino a {next} oscurece pronto',

  // purposes
  '"Let me carry it for one hill," said {H}. "One hill," said {C}, and did not give it away. A promise likes to stay in the same arms.':
    '"Déjame cargar una cuesta", dijo {H}. "Una cuesta", dijo {C}, y no soltó la carga. A las promesas les gusta seguir en los mismos brazos.',
  '"Is the {G} all right?" asked {H} for the tenth time. "It was all right the last nine times," said {C}.':
    '"¿Está bien {the G}?", preguntó {H} por décima vez. "Las otras nueve veces estaba bien", dijo {C}.',
  '"My arms are tired," said {C}. "Mine would be, too," said {H}, and sang to make the {G} lighter. It helped a little.':
    '"Se me cansan los brazos", dijo {C}. "A mí también se me cansarían", dijo {H}, y cantó para que {the G} pesara menos. Algo ayudó.',

  // turn
  'This was {dest}, but nobody was there. {H} called and called. {C} could hardly hold the {G} any longer.':
    'Por fin llegaron a {dest}, pero no había nadie. {H} llamó y llamó. {C} ya casi no podía con {the G}.',
  '{H} knocked three times and waited. {C} shifted the {G} from one arm to the other. Nobody came, and nothing stirred.':
    '{H} llamó tres veces y esperó. {C} se pasó {the G} de un brazo al otro. No salió nadie. No se movió nada.',
  '{H} called out, but only the wind answered. {C} leaned on a wall with the {G} and yawned. Had they come too late?':
    '{H} llamó, pero solo contestó el viento. {C} se apoyó en una pared con {the G} y bostezó. ¿Habían llegado tarde?',
  '"We were too slow," said {H}, and sat down hard. {C} sat beside {H.him} and did not know what to say.':
    '"Tardamos demasiado", dijo {H}, y se dejó caer al suelo. {C} se sentó a su lado y no supo qué decir.',
  '{H} slid down with {H.his} back against the wall, and {C} slid down, too. They had walked so far, and they were one hour late.':
    '{H} resbaló por la pared hasta el suelo, y {C} resbaló detrás. Habían caminado tanto, y llegaban una hora tarde.',
  'So {H} sat down, and a tear ran down to {H.his} chin. {C} kept the {G} dry, which was all that {C.he} could do.':
    'Así que {H} se sentó, y una lágrima le bajó hasta la barbilla. {C} cuidó de que no mojara {the G}. Más no podía hacer.',
  '{C} nudged {H}. "Today {recall}," said {C}. "After that, I do not believe in too late." {H} wiped {H.his} nose and stood up.':
    '{C} le dio un codazo a {H}. "Hoy {recall}", dijo. "Después de eso, yo no creo en el demasiado tarde". {H} se limpió la nariz y se levantó.',
  '"Do you remember how {recall}?" asked {C}. "We only had to make more noise!" {H} lifted {H.his} head.':
    '"¿Te acuerdas de cuando {recall}?", preguntó {C}. "¡Solo hay que hacer más ruido!". {H} alzó la cabeza.',
  '"Think how {recall}," said {C}. "We never gave up then, so let us call once more, as loud as we can." {H} drew a deep breath.':
    '"Piensa que hoy {recall}", dijo {C}. "No nos rendimos. Vamos a llamar otra vez, con todas las fuerzas". {H} respiró hondo.',
  '{H} and {C} jumped and shouted together, so loudly that even the {G} seemed to jump. Far off, somebody answered.':
    '{H} y {C} saltaron y gritaron a la vez, tan fuerte que hasta {the G} pareció dar un salto. A lo lejos, alguien respondió.',
  'And who came around the corner, rubbing sleepy eyes? It was {V.long}. "Visitors?" {V.he} asked. {H} laughed with relief.':
    '¿Y quién dobló la esquina, frotándose los ojos de sueño? Era {V.long}. "¿Visitas?", preguntó. {H} se rio de puro alivio.',
  'A yawn came out of the shadows, and after it came {V.long} wrapped in sleep. {H} had never been so glad to see anybody yawn.':
    'De las sombras salió un bostezo, y detrás salió {V.long} con el sueño aún puesto. A {H} nunca le gustó tanto un bostezo.',
  'Slow steps came nearer, and {V.long} looked out. "Nobody ever comes here," {V.he} said. "Now somebody has," said {H}.':
    'Se acercaron unos pasos lentos, y asomó {V.long}. "Aquí no viene nunca nadie", dijo. "Pues hoy sí", dijo {H}.',

  // ending
  '"You made the promise," said {C}, and put the {G} into the hands of {H}. "So you must be the one to give it."':
    '"La promesa la hiciste tú", dijo {C}, y puso {the G} en las manos de {H}. "Así que te toca a ti entregar{G.lo}".',
  '{C} had carried the {G} over every hill. Now {C.he} laid it in the arms of {H}, and gave {H.him} a little push.':
    '{C} había cargado {the G} por todas las cuestas. Ahora se {G.lo} puso en los brazos a {H}, y le dio un empujoncito.',
  'Then {C} did a kind thing. {C.He} handed the {G} to {H}. "You found the way," {C.he} said. "This part is yours."':
    'Entonces {C} hizo algo muy bonito: le pasó {the G} a {H}. "Tú encontraste el camino", dijo. "Esta parte es tuya".',
  '"This is for you," said {H}, "without a single scratch." {V} took the {G} slowly. No one had ever given {V.him} a present.':
    '"Esto es para ti", dijo {H}, "y sin un solo rasguño". {V} tomó {the G} despacio. Nadie le había hecho nunca un regalo.',
  '{H} bowed and gave {V} the {G}. For a long time {V} only looked at it. Then a smile began, first small, then as wide as a door.':
    '{H} hizo una reverencia y le dio {the G} a {V}, que {G.lo} miró un largo rato. Luego nació una sonrisa, primero chiquita, después ancha como una puerta.',
  '{H} held out the {G}, and {V} took it as if it might melt. "For me?" {V.he} asked. "All this way, for me?"':
    '{H} le tendió {the G}, y {V} {G.lo} tomó como si fuera a derretirse. "¿Para mí?", preguntó. "¿Tanto camino, por mí?".',
  '{V} danced around and around with the {G} until {V.he} had to hold on to {H}. "I thought the world forgot me," {V.he} said.':
    '{V} bailó y bailó con {the G}, hasta que tuvo que agarrarse a {H}. "Creía que el mundo se había olvidado de mí", dijo.',
  '{V} skipped in a circle with the {G}, and then in another one. {H} had to laugh, because {V.his} joy was so loud.':
    '{V} dio una vuelta a saltitos con {the G}, y después otra. A {H} le entró la risa. ¡Qué alegría tan ruidosa!',
  '"It is perfect, for {G.worth}!" cried {V}, and leaped as high as {V.he} could. {H} felt warm from top to toe.':
    '"¡Es perfect{G.o}, porque {G.worth}!", exclamó {V}, y dio un salto enorme. A {H} le subió un calorcito de los pies a la cabeza.',
  '{V} would not let them leave, so {C} and {H} stayed for supper. They ate until they could not bend in the middle.':
    '{V} no l{They.os} dejó marchar, así que {C} y {H} se quedaron a cenar. Comieron hasta no poder doblarse por la mitad.',
  'There was only one chair, so {V} and {C} and {H} all sat on the floor. It was the best party that place had ever seen.':
    'Solo había una silla, así que {V}, {C} y {H} se sentaron en el suelo. Fue la mejor fiesta que se vio jamás en aquel lugar.',
  'They sat close together and shared what there was. {V} talked, {C} chewed, and {H} looked from one to the other and was glad.':
    'Se sentaron muy cerquita y compartieron lo que había. {V} hablaba, {C} masticaba, y {H} miraba a un lado y a otro, feliz.',
  '"Come back soon!" called {V}. "We know the way now," called {H}, who had carried a promise to its end, and waved with both hands.':
    '"¡Vuelvan pronto!", gritó {V}. "¡Ya sabemos el camino!", gritó {H}, que había cumplido su promesa y agitaba las dos manos.',
  'For as long as they could see each other, {V} waved, and {H} waved back. The promise was kept, and {H.his} arms felt light as air.':
    'Mientras se alcanzaron a ver, {V} agitó la mano, y {H} también. La promesa estaba cumplida, y los brazos no le pesaban nada.',
  '{V} waved and waved. {H} waved back and walked tall, because a promise weighs nothing once it is kept.':
    '{V} decía adiós y más adiós. {H} respondía con la mano, muy erguid{H.o}, porque una promesa cumplida no pesa nada.',
};
