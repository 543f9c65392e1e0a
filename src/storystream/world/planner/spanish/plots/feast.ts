/** The feast plot in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const feast: Catalogue = {
  // opening
  '{H.long} had an idea {here}. {H.He} wanted to make a feast, the first one ever, with everybody sitting side by side.':
    '{H.long} tuvo una idea {here}. Quería dar una gran fiesta, la primera de la historia, con todo el mundo a la misma mesa.',
  '{here} it was far too quiet for {H.long}. {H.He} wanted music and food and a hundred friends, all on one night.':
    '{Here} había demasiado silencio para {H.long}. Quería música, comida y cien amigos, todo en una sola noche.',
  '"There should be a feast {here}," said {H.long} to nobody at all. {H.He} wanted it so much that {H.his} toes itched.':
    '"Aquí hace falta una fiesta", dijo {here} {H.long} sin que nadie preguntara. Tenía tantas ganas que le picaban los dedos de los pies.',
  '"A feast?" said {V.long}, who sat {here} with a long face. "Nobody will come. Nobody ever comes." {H} only laughed.':
    '"¿Una fiesta?", dijo {V.long}, sentad{V.o} {here} con cara larga. "No vendrá nadie. Nunca viene nadie". {H} solo se rio.',
  '{V.long} sat apart from everything {here}, with chin in hands. {H} told of the great feast, and got only a shrug for it.':
    '{Here}, {V.long} se sentaba aparte, con la barbilla en las manos. {H} le contó lo de la fiesta, y solo logró que se encogiera de hombros.',
  '{H} told {V.long} about the feast. But {V} did not even look up. "No one sits with me," {V.he} said. "Why would they start now?"':
    '{H} le contó lo de la fiesta a {V.long}. Pero {V} ni alzó la vista. "Nadie se sienta conmigo", dijo. "¿Por qué iban a empezar ahora?".',
  '{C.long} jumped for joy. "A feast! But every feast needs {a G}," {C.he} told {H}, "or it is only supper."':
    '{C.long} saltó de alegría. "¡Una fiesta! Pero toda fiesta necesita {a G}", le dijo a {H}. "Si no, es solo una cena".',
  '{C.long} turned three circles at the thought of a feast. One thing was missing, though. {H} had no {G}, and without it nothing could begin.':
    '{C.long} dio tres vueltas solo de pensar en la fiesta. Pero faltaba una cosa: {H} no tenía {G}, y sin eso no se podía empezar.',
  '"You cannot have a feast without {a G}," said {C.long}, bouncing up and down. {H} had not thought of that.':
    '"No puede haber fiesta sin {a G}", dijo {C.long}, dando botes. A {H} no se le había ocurrido.',
  '"Then we will get the {G} from {dest}," said {H}, "and ask everyone we meet to come." {C} was on the road before {H.he} was.':
    '"Pues iremos a {dest} por {the G}", dijo {H}, "e invitaremos a quien nos encontremos". {C} echó a andar antes que {H.él}.',
  '{H} pointed straight at {dest}, where there was {a G}. On the way they would invite each and every one. {C} clapped.':
    '{H} señaló hacia {dest}, donde había {a G}. Por el camino invitarían a todo el mundo, sin saltarse a nadie. {C} aplaudió.',
  '{H} made a plan. They would go to {dest} for the {G}, and invite whoever they met. "Even the grumpy ones?" asked {C}. "Those first!"':
    '{H} trazó un plan: ir a {dest} por {the G} e invitar a todo el mundo. "¿A los gruñones también?", preguntó {C}. "¡A esos primero!".',
  '{C} began a list of guests and soon ran out of fingers. "You may use mine," said {H}, and so they counted on as they went.':
    '{C} empezó a contar invitados y pronto se quedó sin dedos. "Usa los míos", dijo {H}, y así siguieron contando por el camino.',
  '{C} skipped ahead and practiced bowing to guests. {H} bowed back as each of them, the fat ones and the thin ones, until they giggled.':
    '{C} iba a saltitos, ensayando reverencias. {H} respondía como cada invitado, los gordos y los flacos, hasta que les dio la risa.',

  // leads
  'Put me down for two puddings, and knock at {next} as well': 'Apúntame con dos flanes, y llama también en {next}',
  'I will bring my accordion. They will want to hear of it at {next}':
    'Yo llevaré el acordeón: en {next} querrán enterarse',
  'I will come to your feast! Ask at {next}, too': 'Yo iré a tu fiesta: pregunta también en {next}',
  'I have not danced in years. Save me a seat, and do not forget {next}':
    'Hace años que no bailo: guárdame un sitio, y no te olvides de {next}',
  'For {a G}, go by {next}. And count me in': 'Si buscas {a G}, pasa por {next}, y cuenta conmigo',
  'A feast? I will bring my big spoon. Try {next} as well':
    'Si hay fiesta, llevo mi cuchara grande: avisa también en {next}',
  'I shall polish my slippers. The {G} stands at {next}': 'Voy a lustrar mis zapatillas: {the G} está en {next}',
  'I will come to your feast! And {a G} is waiting at {next}': 'Yo a tu fiesta no falto, y en {next} te espera {a G}',
  'There is {a G} at {next}. Get it, and I will bring my spoon':
    'En {next} hay {a G}: tráe{G.lo}, que yo llevo la cuchara',
  'Save me a seat! You will find {a G} at {next}': 'Guárdame un sitio: en {next} encontrarás {a G}',

  // purposes
  '"Shall there be speeches?" asked {C}. "Only short ones," said {H}, "and only with mouths full." That pleased {C} very much.':
    '"¿Habrá discursos?", preguntó {C}. "Solo de los cortos", dijo {H}, "y solo con la boca llena". A {C} le encantó la idea.',
  '"What if nobody comes?" asked {C}. "Then we eat everything ourselves," said {H}. {C} did not think that was so bad.':
    '"¿Y si no viene nadie?", preguntó {C}. "Pues nos lo comemos todo", dijo {H}. A {C} no le pareció tan mal plan.',
  '{H} practiced the welcome speech out loud. It was very long. "Shorter," said {C}. "Welcome!" said {H}. "Perfect," said {C}.':
    '{H} ensayó su discurso en voz alta. Era larguísimo. "Más corto", dijo {C}. "¡Bienvenidos!", dijo {H}. "Perfecto", dijo {C}.',

  // turn
  'And there was the {G}! {H} saw it first and pointed. {C} jumped so high that {C.he} almost came down on top of it.':
    '¡Y allí estaba {the G}! {H} {G.lo} vio primero y {G.lo} señaló. {C} saltó tan alto que por poco le cae encima.',
  'Right in front of them, as if it had been laid out for them, lay the {G}. {H} pointed with both hands, and {C} turned a cartwheel.':
    'Justo enfrente, como si {G.lo} hubieran puesto a propósito, estaba {the G}. {H} señaló con las dos manos, y {C} dio una voltereta.',
  '"{C.oath} Look!" cried {C}. There lay the {G}, waiting for somebody to need it. {H} could not stop pointing.':
    '"{C.oath} ¡Mira!", gritó {C}. Allí estaba {the G}, esperando a que hiciera falta. {H} no dejaba de señalar{G.lo}.',
  '{H} picked up the {G}. But now {H.his} smile went out. "It is so late," {H.he} said. "What if they all forgot?" {C} had no answer.':
    '{H} tomó {the G}. Pero se le apagó la sonrisa. "Es muy tarde", dijo. "¿Y si todos lo olvidaron?". {C} no supo qué contestar.',
  '{H} lifted up the {G} and held it close. It was a long way home, and the day was almost over. {C} saw a wrinkle on {H.his} brow.':
    '{H} tomó {the G} y {G.lo} apretó contra el pecho. La vuelta era larga, y el día se acababa. {C} le vio una arruga en la frente.',
  'So {H} had the {G} at last. Then {H.he} thought of all those empty seats, and it grew heavy. {C} patted {H.his} back.':
    'Así que {H} ya tenía {the G}. Pero pensó en tantas sillas vacías, y de pronto le pesó más. {C} le dio una palmadita.',
  '"Today {recall}," said {C}. "They will tell their grandchildren about it. Of course they will come!" {H} hoped so, with both thumbs.':
    '"Hoy {recall}", dijo {C}. "Eso se lo contarán a sus nietos. ¡Claro que vendrán!". {H} cruzó los dedos de las dos manos.',
  '"Do you remember how {recall}?" asked {C}. "Nobody forgets a thing like that." {H} stood up a little straighter.':
    '"¿Te acuerdas de cuando {recall}?", preguntó {C}. "Una cosa así no se olvida". {H} se puso un poco más derech{H.o}.',
  '"Somebody will come," said {C}. "Think how {recall}. Would you forget that?" "Never," said {H}, and felt better.':
    '"Alguien vendrá", dijo {C}. "Piensa que hoy {recall}. ¿Tú lo olvidarías?". "Nunca", dijo {H}, y se sintió mejor.',
  'So they ran. {H} held the {G} tight, and {C} kept looking at the sky. It would never do to be late for their own feast.':
    'Así que echaron a correr. {H} abrazaba {the G}, y {C} miraba al cielo a cada rato. ¡Mira que si llegaban tarde a su propia fiesta!',
  'They took the hill at a gallop, {H} with the {G} and {C} with the wind behind. Somewhere people were waiting, or so they hoped.':
    'Bajaron la cuesta al galope, {H} con {the G} y {C} con el viento detrás. En algún lugar l{They.os} esperaban, o eso querían creer.',

  // ending
  '{H} stopped so suddenly that {C} bumped into {H.him}. {here} there were more guests than either of them could count!':
    '{H} paró tan de golpe que {C} chocó con {H.él}. ¡{Here} había más invitados de los que se podían contar!',
  '{Here} they saw first the lights, and then the heads, row after row of them. {H} and {C} stood there, and neither could say a thing.':
    '{Here} vieron primero las luces, y después las cabezas, filas y filas de cabezas. {H} y {C} se quedaron sin poder decir ni mu.',
  '{Here} the last corner was full of noise. {H} and {C} heard it: laughing, and singing, and spoons. Everybody had come!':
    '{Here} había ruido hasta en el último rincón. {H} y {C} lo oyeron: risas, canciones y cucharas. ¡Habían venido todos!',
  'Only {V} sat apart, and the seats near {V.him} were empty. {H} saw it, and marched straight over with the {G}.':
    'Solo {V} se había sentado aparte, con sillas vacías a los lados. {H} se dio cuenta, y hacia allá marchó con {the G}.',
  'In all that crowd one seat was lonely. {V} sat there and stirred an empty cup. {H} took the {G} and went straight to {V.him}.':
    'Entre tanta gente había una silla solitaria. Allí {V} removía una taza vacía. {H} tomó {the G} y se fue derecho hacia {V.él}.',
  'But at the far end {H} found {V}, all alone. "I told you," {V.he} said. "No one sits with me." {H} shook {H.his} head.':
    'Pero al fondo {H} encontró a {V}, sentad{V.o} a solas, que murmuró: "Te lo dije. Nadie se sienta conmigo". {H} negó con la cabeza.',
  '"We need somebody to start the feast," said {H}, and put the {G} into {V.his} hands. "I thought of you first." {V} turned quite pink.':
    '"Alguien tiene que abrir la fiesta", dijo {H}, y le puso {the G} en las manos. "Y pensé en ti". A {V} se le subieron los colores.',
  'Without a word {H} set the {G} in front of {V}. Somebody had to begin the feast. {V} looked up, and could not believe who was chosen.':
    'Sin decir palabra, {H} le dio {the G} a {V}. Alguien tenía que abrir la fiesta. {V} alzó la vista y no podía creer a quién le tocaba.',
  '{H} gave the {G} to {V}. "Nobody can begin without it," {H.he} said. All at once every face was turned to {V}, and smiling.':
    '{H} le entregó {the G} a {V}. "Sin esto no empieza nadie", dijo. De pronto, todas las caras miraban a {V} y sonreían.',
  '{V} raised the {G}, and then nobody could stop it: pies flew open, fiddles squeaked, {C} danced on a barrel, and {H} danced with a broom.':
    '{V} levantó {the G}, y ya no hubo quien parara aquello: volaron empanadas, chirriaron violines, {C} bailó sobre un barril, y {H}, con una escoba.',
  '"Let the feast begin!" shouted {V}, and held up the {G}. {C} cheered, {H} danced, and the ground shook under so many feet.':
    '"¡Que empiece la fiesta!", gritó {V}, y levantó {the G}. {C} dio vivas, {H} bailó, y el suelo tembló bajo tantos pies.',
  'Then {V} laughed, for the first time in a year, and lifted the {G} high. {C} and {H} jumped, and everyone shouted hooray.':
    'Entonces {V} se rio, por primera vez en un año, y alzó {the G}. {C} y {H} saltaron, y todo el mundo gritó hurra.',
  '{V} talked and talked, to {H} and to a long row of new friends. There was not one empty seat left.':
    '{V} hablaba y hablaba, con {H} y con una larga fila de amigos nuevos. No quedaba ni una silla vacía.',
  '{V} learned eleven names and forgot nine of them. {H} whispered them again, and the seat beside {V.him} was never empty.':
    '{V} aprendió once nombres y olvidó nueve. {H} se los susurró otra vez, y la silla de al lado nunca quedó vacía.',
  'The last guest had rolled home. {H} licked a spoon, {C} hiccuped, and both of them looked at the long, long table and were content.':
    'El último invitado se fue rodando a casa. {H} lamió una cuchara, a {C} le entró hipo, y la mesa, larga, larga, les pareció preciosa.',
  'Later, when only crumbs were left, {H} and {C} sat back to back. "Quiet, isn\'t it?" said {C}. "The good kind," said {H}.':
    'Cuando solo quedaban migas, {H} y {C} se sentaron espalda con espalda. "Cuánto silencio, ¿no?", dijo {C}. "Del bueno", dijo {H}.',
  '{H} had wanted a hundred friends. {C} tried to count them all, but fell asleep at thirty, and {H} at thirty-one.':
    '{H} quería cien amigos. {C} intentó contarlos a todos, pero se durmió en el treinta, y {H}, en el treinta y uno.',
};
