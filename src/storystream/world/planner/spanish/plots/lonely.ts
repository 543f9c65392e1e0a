/** The lonely plot in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const lonely: Catalogue = {
  // opening
  '{H.long} counted heads {here}, and counted chairs, and it did not come out even. {H.He} wanted to know for whom the last chair was.':
    '{H.long} contó cabezas {here}, y contó sillas, y la cuenta no salía. Quería saber para quién era la silla que sobraba.',
  '{H.long} had noticed something {here}. One chair was always empty, and {H.he} wanted to know why, and to do something about it.':
    '{H.long} había notado algo {here}. Una silla estaba siempre vacía, y quería saber por qué, y ponerle remedio.',
  '{Here} lived {H.long} who had more friends than fingers. So {H.he} wanted everybody else to have at least one.':
    '{Here} vivía {H.long} que tenía más amigos que dedos. Y quería que los demás tuvieran, por lo menos, uno.',
  '{V.long} sat and whispered into one cupped hand, and answered with the other. "I play both parts," {V.he} told {H}.':
    'Sentad{V.o} a un lado, {V.long} le susurraba a una mano y respondía con la otra. "Hago los dos papeles", le dijo a {H}.',
  '{V.long} was playing checkers, and moved the black ones and the white ones. "Who is winning?" asked {H}. "Nobody," said {V}.':
    '{V.long} jugaba a las damas, y movía las negras y también las blancas. "¿Quién gana?", preguntó {H}. "Nadie", dijo {V}.',
  'On the last bench sat {V.long} and tossed a ball from one hand to the other. {H} asked if {V.he} was alone. "Only all the time."':
    'En el último banco estaba {V.long} pasándose una pelota de mano en mano. {H} le preguntó si estaba sol{V.o}. "Solo a todas horas".',
  '{H} raised one finger to the sky and swore by all {H.his} whiskers, real or not, to find somebody who was just right. {V} dropped a checker.':
    '{H} alzó un dedo al cielo y juró por sus bigotes, verdaderos o no, que encontraría a alguien a su medida. A {V} se le cayó una ficha.',
  '"I will find you a friend," said {H}, "one who is just right!" {V} looked doubtful. "Where do they grow?" {V.he} asked.':
    '"Te buscaré un amigo", dijo {H}, "¡uno a tu medida!". {V} no lo veía claro. "¿Y dónde crecen?", preguntó.',
  '"What sort would you like?" asked {H}. {V} had never been asked. "A quiet one," {V.he} said, "who laughs in the same places."':
    '"¿Qué amigo te gustaría?", preguntó {H}. A {V} nadie se lo había preguntado. "Alguien tranquilo", dijo, "que se ría cuando me río yo".',
  'At the corner {C.long} fell into step with {H}. "Two can look twice as far," {C.he} said, and shaded one eye to begin with.':
    'En la esquina, {C.long} alcanzó a {H}. "Entre dos se mira el doble de lejos", dijo, y se puso la mano de visera para empezar.',
  '{C.long} ran after {H} with a list. "A quiet one," {C} read, "who laughs in the same places. Well, it is not a very long list."':
    '{C.long} corrió tras {H} con una lista. "Alguien tranquilo", leyó, "que se ría a la vez. Vaya, la lista no es muy larga".',
  '"Looking for a friend?" said {C.long} to {H}. "I found you in a ditch. Perhaps there is another one." And off they went.':
    '"¿Buscas un amigo?", le dijo {C.long} a {H}. "Yo te encontré en una zanja. Quizá haya más". Y allá se fueron.',
  '{H} asked a snail, and {C} asked a scarecrow. The snail was too slow, and the scarecrow was too fond of straw.':
    '{H} le preguntó a un caracol, y {C}, a un espantapájaros. El caracol iba muy lento, y el espantapájaros era muy seco.',
  'They looked into every garden. {C} found somebody who would do, but it was a gate. {H} crossed out "gate."':
    'Miraron en todos los jardines. {C} encontró a alguien que podía servir, pero era una verja. {H} tachó "verja".',

  // search
  '{N} was kind, and {N} was funny, but in the very first minute {N.he} looked at the clock four times. {H} crossed {N.him} off the list.':
    '{N} era amable, y además divertid{N.o}, pero en un minuto miró el reloj cuatro veces. {H} {N.lo} tachó de la lista.',
  '"Would you like to be a friend?" asked {H}. {N} smiled. "I have five already," {N.he} said. "A friend must have time. I have none."':
    '"¿Te gustaría hacer un amigo?", preguntó {H}. {N} sonrió. "Ya tengo cinco", dijo. "A los amigos hay que darles tiempo, y a mí no me queda".',
  '{H} asked {N} at once. "I am much too loud for a quiet one," {N.he} said. "But hear this: a friend is someone who waits."':
    '{H} le preguntó enseguida a {N}. "Yo hago demasiado ruido", respondió. "Pero escucha esto: amigo es quien sabe esperar".',
  '"Do you laugh in the right places?" asked {C}, and told the one about the eel. {N} laughed too soon. It could not be helped.':
    '"¿Sabes reírte a tiempo?", preguntó {C}, y contó el chiste de la anguila. {N} se rio demasiado pronto. Qué se le va a hacer.',
  '"It is not me you want," said {N} to {C}. "Look for somebody who is looking. That makes half the way for each."':
    '"No es a mí a quien buscas", le dijo {N} a {C}. "Busca a alguien que busque. Así cada uno pone medio camino".',
  '{H} sat down and let {H.his} arms hang. So many people, and not one to spare. {C} sharpened the pencil anyway.':
    '{H} se sentó y dejó caer los brazos. Tanta gente, y no sobraba nadie. {C} le sacó punta al lápiz de todos modos.',
  '"Everybody has somebody," said {H}, "or no time, or no wish." "Then we need a nobody," said {C}, "and where do those live?"':
    '"Todos tienen a alguien", dijo {H}, "o no tienen tiempo, o no tienen ganas". "Pues nos falta un nadie", dijo {C}. "¿Dónde viven los nadies?".',
  '{H} rubbed {H.his} tired feet. "Maybe there is no one." {C} turned the list over. On the back it was quite empty. "One more," said {C}.':
    '{H} se frotó los pies. "Quizá no haya nadie". {C} le dio la vuelta a la lista. Por detrás estaba en blanco. "Una vez más", dijo {C}.',

  // leads
  'I saw two cups on one windowsill, over at {next}': 'En {next} vi dos tazas en una misma ventana',
  'Knock at {next}, and do not knock too loudly': 'Llama en {next}, pero no muy fuerte',
  'Try {next}. All sorts of people live there': 'Prueba en {next}: allí vive gente de toda clase',
  'I heard somebody sing alone, over at {next}': 'En {next} oí a alguien cantar a solas',
  'Ask at {next}. Friends turn up where you ask': 'Pregunta en {next}: los amigos salen donde se pregunta',
  'There might be someone at {next}. One never knows': 'Puede que haya alguien en {next}: nunca se sabe',
  'Someone at {next} says good night to the moon, for want of better':
    'En {next} alguien da las buenas noches a la luna, a falta de amigos',
  'At {next} there is one who never has a visitor': 'En {next} hay alguien que nunca tiene visita',
  'Somebody at {next} sets the table for two, and eats alone': 'En {next} alguien pone la mesa para dos y come a solas',
  'Every evening a light burns at {next}, all by itself': 'En {next} se enciende cada noche una luz solitaria',

  // purposes
  '"Could one buy a friend?" asked {C}. "You would only get the price," said {H}. They walked on and looked for the other kind.':
    '"¿Se puede comprar un amigo?", preguntó {C}. "Te darían solo el precio", dijo {H}. Y siguieron buscando de los otros.',
  '"How did we become friends?" asked {H}. "You fell on me," said {C}. "So I did," said {H}. "It is good to fall on somebody."':
    '"¿Cómo nos hicimos amig{They.os}?", preguntó {H}. "Me caíste encima", dijo {C}. "Es verdad", dijo {H}. "Y te caí muy bien".',
  '"What does one do with a friend?" asked {C}. {H} thought about it. "This," said {H}, and they walked on.':
    '"¿Qué se hace con un amigo?", preguntó {C}. {H} lo pensó un poco. "Esto", dijo, y siguieron andando.',

  // turn
  'A table was laid for two, with {a G} beside it. But {W.long} sat there alone, and poured out two cups. {H} crouched behind a bush.':
    'Había una mesa puesta para dos, con {a G} al lado. Pero {W.long} servía a solas las dos tazas. {H} se agachó tras un arbusto.',
  'There sat {W.long} all alone with {a G}, and looked at it, and did not touch it. Behind a stone {H} held {H.his} breath.':
    'Allí se sentaba {W.long} a solas con {a G}, y {G.lo} miraba sin tocar{G.lo}. Detrás de una piedra, {H} aguantó la respiración.',
  '{H} peeped over a rock. {W.long} had put {a G} on the ground and sat across from it, as one sits with company.':
    '{H} asomó por detrás de una roca. {W.long} había puesto {a G} en el suelo y se sentaba enfrente, como quien tiene visita.',
  '{C} slipped on a plum stone, and caught a bench, and bowed. {W} gave a laugh as small as a sneeze, exactly when one should.':
    '{C} resbaló en un hueso de ciruela, se agarró a un banco y saludó. A {W} se le escapó una risita de nada, justo cuando tocaba.',
  '{C} told the one about the eel. {W} did not laugh too soon, and not too late. {W.He} laughed exactly in the right place.':
    '{C} contó el chiste de la anguila. {W} no se rio demasiado pronto ni demasiado tarde. Se rio justo donde había que reírse.',
  '"Good evening," said {C}, and told a joke, just to see. {W} covered {W.his} mouth. It was the quietest laugh in the world.':
    '"Muy buenas", dijo {C}, y contó un chiste, a ver qué pasaba. {W} se tapó la boca. Era la risa más bajita del mundo.',
  '{H} pointed down the long road, to where an empty chair was waiting. {W} looked over {W.his} shoulder to see who was meant.':
    '{H} señaló el largo camino, hacia donde esperaba una silla vacía. {W} miró hacia atrás, a ver a quién se lo decían.',
  '"You are just right!" cried {H}. "There is somebody who looks for you!" "For me?" said {W}, and took a step back. "I am nothing special."':
    '"¡Justo a ti te buscaba!", exclamó {H}. "¡Alguien te espera!". "¿A mí?", dijo {W}, y dio un paso atrás. "Yo no tengo nada de especial".',
  '{H} told {W} of the empty chair and the checkers. {W} twisted {W.his} fingers. "And what if I am only dull?" {W.he} asked.':
    '{H} le habló a {W} de la silla vacía y del juego de damas. {W} se retorció los dedos. "¿Y si resulta que aburro?", preguntó.',
  '{W} did not dare. "I did not dare, either," said {H}, "and then {recall}. It is always the first step that is the tall one."':
    '{W} no se atrevía. "Yo tampoco me atrevía", dijo {H}, "y luego {recall}. El primer escalón siempre es el más alto".',
  '"Do you know what?" said {H}. "Today {recall}. It looked hard from afar, and it was easy from near by." {W} thought that over.':
    '"¿Sabes qué?", dijo {H}. "Hoy {recall}. De lejos parecía difícil, y de cerca fue fácil". {W} se quedó pensándolo.',
  '{H} sat down by {W}. "Today {recall}," said {H}. "We only stopped and stayed. That is all there is to it."':
    '{H} se sentó al lado de {W}. "Hoy {recall}", dijo. "Solo nos paramos y nos quedamos. No tiene más secreto".',
  '{W} washed {W.his} face twice, smiled at {W.his} own nose in a puddle, and fetched the {G}. {H} waited, for friends are people who wait.':
    '{W} se lavó la cara dos veces, sonrió a su nariz en un charco y fue por {the G}. {H} esperó, porque amigo es quien sabe esperar.',
  '{W} stood up, sat down, and stood up. Then {W.he} took the {G} under {W.his} arm. "I cannot go empty-handed," {W.he} told {H}.':
    '{W} se levantó, se sentó y se levantó. Luego tomó {the G} bajo el brazo. "No puedo ir con las manos vacías", le dijo a {H}.',
  '"May I bring this?" asked {W}, and lifted the {G}. {H} said that it was the very thing. Two can play with {a G}.':
    '"¿Puedo llevar esto?", preguntó {W}, y levantó {the G}. {H} dijo que era lo mejor. Con {a G} pueden jugar dos.',

  // ending
  '{V} hid behind a barrel {here}, and {W} hid behind {W.his} hat, and so they stood for a good quarter of an hour.':
    '{Here}, {V} se escondió detrás de un barril, y {W}, detrás de sus manos, y así pasaron un buen cuarto de hora.',
  'But {here} {V} had crept under a bench, and {W} stood with {W.his} back to everyone. They were both much too shy.':
    'Pero {here} {V} se había metido bajo un banco, y {W} les daba la espalda a todos. ¡Cuánta timidez junta!',
  '{W} looked at {W.his} toes {here}. {V} looked out through a crack and did not come. So much looking, and no hello.':
    '{Here}, {W} se miraba los pies. {V} miraba por una rendija y no salía. Tanto mirar, y ni un solo hola.',
  '{C} juggled two plums and a shoe, and the shoe came down on {C.his} head. {H} pricked up {H.his} ears: there it was, twice, the quiet laugh.':
    '{C} hizo malabares con dos ciruelas y un zapato, y el zapato le cayó en la cabeza. {H} aguzó el oído: allí estaba, dos veces, la risa bajita.',
  'Then {C} told the one about the eel again, and slipped, and sat in a bucket. {H} heard two quiet laughs, in the same place.':
    'Entonces {C} repitió el chiste de la anguila, resbaló y acabó sentad{C.o} en un cubo. {H} oyó dos risas bajitas, a la vez.',
  '{C} bowed, tripped over {C.his} own list, and turned a somersault. {H} heard it from two corners: the same small laugh.':
    '{C} hizo una reverencia, tropezó con su lista y dio una voltereta. {H} oyó en dos rincones la misma risa chiquita.',
  '{V} pushed the checkerboard across the bench. {W} moved one piece, very carefully, and looked up. {V} moved the next.':
    '{V} empujó el tablero de damas por el banco. {W} movió una ficha, con mucho cuidado, y alzó la vista. {V} movió otra.',
  '"You laughed," said {V}. "You did, too," said {W}. They looked at each other, and the looking was not so hard anymore.':
    '"Te reíste", dijo {V}. "Y tú también", dijo {W}. Se miraron un poco, y luego otro poco, y mirarse ya no era tan difícil.',
  'First {V} took a step, then {W} took one. "Black or white?" asked {V}. "What?" asked {W}. "In checkers," said {V}.':
    'Primero dio un paso {V}, y luego {W}. "¿Blancas o negras?", preguntó {V}. "¿Qué?", preguntó {W}. "En las damas", dijo {V}.',
  '{H} nudged {C}, and {C} nudged {H}, and they went away on tiptoe. There are things that need no helping.':
    '{H} le dio con el codo a {C}, {C} le dio a {H}, y se fueron de puntillas. Hay cosas que no necesitan ayuda.',
  '"Should we tell them that it is bedtime?" whispered {C}. {H} shook {H.his} head, and they crept off, pleased as pie.':
    '"¿Les decimos que es hora de dormir?", susurró {C}. {H} negó con la cabeza, y se marcharon sin ruido, content{They.os} a más no poder.',
  'Two cups, two spoons, one long evening. {V} and {W} built a tower of checkers and did not notice when the others went to bed.':
    'Dos tazas, dos cucharas, un rato muy largo. {V} y {W} hicieron una torre de fichas y ni notaron que los demás se iban a dormir.',
  'The chair was not empty now. {V} and {W} sat and talked about everything, quietly, and laughed in all the same places.':
    'La silla ya no estaba vacía. {V} y {W} se sentaron a hablar de todo, bajito, y siempre se reían a la vez.',
  '"Who is winning?" somebody asked, much later. {V} looked at {W}, and {W} looked at {V}. "Both of us," they said.':
    '"¿Quién gana?", preguntó alguien, mucho más tarde. {V} miró a {W}, y {W} miró a {V}. "Ganamos", dijeron a la vez.',
};
