/** The plot of tending something small in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const tend: Catalogue = {
  'we cared for it far too much at first': 'al principio nos pasamos de mimos',
  '{H} warmed it, cooled it, fed it, moved it here, and moved it there. {C} ran for another jug. The {G} had no rest at all.':
    '{H} {G.lo} abrigaba, {G.lo} enfriaba, {G.lo} alimentaba y {G.lo} movía de acá para allá. {C} corría por otra jarra. ¡Pobre {G}, sin un minuto de paz!',
  '"More!" said {H}, and {C} brought more of everything: more water, more light, more lullabies. The {G} did not like it one bit.':
    '"¡Más!", dijo {H}, y {C} trajo más de todo: más agua, más luz, más canciones de cuna. Pero a {the G} no le gustó nada de nada.',
  '{H} sang to the {G}, wiped it, turned it, and asked how it was, every quarter of an hour. {C} kept the log book.':
    '{H} le cantaba a {the G}, {G.lo} limpiaba, le daba la vuelta y le preguntaba qué tal, cada cuarto de hora. {C} llevaba el cuaderno.',
  'By evening there was no fooling oneself. {G.fails} {H} stood there with the jug in {H.his} hand, and a cold feeling in the stomach.':
    'Al anochecer ya no había cómo engañarse. {G.fails} {H} se quedó con la jarra en la mano y un frío en la barriga.',
  'But it did not help. {G.fails} {H} could see it from ten steps off, and a lump rose in {H.his} throat.':
    'Pero no servía de nada. {G.fails} {H} lo vio desde diez pasos, y se le hizo un nudo en la garganta.',
  'Then came the bad news. {G.fails} {H} had been so sure that a lot would help a lot.':
    'Entonces llegó la mala noticia. {G.fails} ¡Y {H} que creía que cuanto más, mejor!',
  '{C} took the spoon out of {H.his} fist, and the cup, and the fan. Then there was nothing left for {H} to do but to leave it in peace.':
    '{C} le quitó de las manos la cuchara, la taza y el abanico. Y a {H} solo le quedó una cosa por hacer: no hacer nada.',
  '"If somebody asked me every minute how I was," said {C}, "I would feel poorly, too." {H} looked at {H.his} busy hands.':
    '"Si a mí me preguntaran a cada minuto qué tal estoy", dijo {C}, "también me pondría mal". {H} se miró las manos atareadas.',
  '"You cannot hurry it," said {C}. "My uncle pulled at his beans to make them grow. He had very short beans." {H} nearly smiled.':
    '"Con prisas no se puede", dijo {C}. "Mi tío tiraba de sus habas para que crecieran. Le salieron unas habas muy cortas". {H} casi sonrió.',
  '{H} bedded the {G} in a box of moss, with holes to breathe through. {C} put on a scarf. Somebody at {next} had to know more.':
    '{H} acostó {the G} en una caja de musgo, con agujeros para respirar. {C} se puso una bufanda. En {next} alguien sabría más.',
  '"Then we must find out what it needs," said {H}, "not what I need." {C} packed bread, and {H} packed the {G} in moss. They would ask at {next}.':
    '"Hay que averiguar qué le hace falta", dijo {H}, "y no qué me hace falta a mí". {C} guardó pan, y {H} acostó {the G} en musgo. Preguntarían en {next}.',
  '{H} put it in the bag, in a nest of moss. "We will ask around," said {H}. "Somebody at {next} must know." {C} fetched both hats.':
    '{H} preparó en la bolsa un nido de musgo. "Preguntaremos por ahí", dijo. "En {next} alguien lo sabrá". {C} trajo los dos sombreros.',
  'Something winked {here}. {H.long} lifted a dead leaf, and there was {a G}, chilled through. {H.He} wanted nothing but to warm it.':
    'Algo hizo un guiño {here}. {H.long} levantó una hoja seca, y debajo había {a G} con muchísimo frío. {H} quería darle calor.',
  '{Here}, half under a stone, {H.long} found {a G}. It was small and cold and hardly there. {H.He} wanted it to live.':
    '{Here}, medio debajo de una piedra, {H.long} encontró {a G}. Era poquita cosa, y estaba frí{G.o}. {H} quería que viviera.',
  '{H.long} almost stepped on it. Down {here} lay {a G}, faint as a whisper. {H.He} wanted to help it, and did not know how.':
    '{H.long} estuvo a punto de pisar{G.lo}. {Here} había {a G}, débil como un susurro. {H} quería ayudar, y no sabía cómo.',
  '{V.long} poked the {G} with a stick, clicked {V.his} tongue, and raised an eyebrow at {H}. {V.He} gave it until Thursday.':
    '{V.long} tocó {the G} con un palito, chasqueó la lengua y miró a {H} con una ceja levantada. Le daba de plazo hasta el jueves.',
  '"Throw it away," said {V.long} who looked over the shoulder of {H}. "That will never come to anything. I know about such things."':
    '"Eso, a la basura", dijo {V.long} por encima del hombro de {H}. "De ahí no saldrá nunca nada. Yo entiendo de estas cosas".',
  '{V.long} bent over the {G} and shook {V.his} head. "It is past saving," {V.he} told {H}. "Do not lose your heart to it." It was too late.':
    '{V.long} se inclinó sobre {the G} y negó con la cabeza. "Esto no tiene remedio", le dijo a {H}. "No le tomes cariño". Ya era tarde.',
  '{C.long} came at a run with a thimble, a feather, and a woolen sock. {H} took the sock. It made a splendid cradle.':
    '{C.long} llegó corriendo con un dedal, una pluma y un calcetín de lana. {H} eligió el calcetín. Era una cuna estupenda.',
  '{C.long} came running and knelt down by {H}. "It has you," said {C}. "That is more than most things have."':
    '{C.long} llegó corriendo y se arrodilló al lado de {H}. "Te tiene a ti", dijo. "Casi nadie tiene tanto".',
  '"Can I help?" asked {C.long}, out of breath. {H} made room. "We shall need a soft bed," said {H}, "and a great deal of patience."':
    '"¿Puedo ayudar?", preguntó {C.long} sin aliento. {H} le hizo sitio. "Nos hará falta una cama blanda", dijo, "y muchísima paciencia".',
  'They made a bed of moss for the {G}. {H} sat at the top, and {C} sat at the bottom, and they told it good night.':
    'Hicieron una cama de musgo para {the G}. {H} se sentó a la cabecera y {C} a los pies, y le dieron las buenas noches.',
  '{H} and {C} took turns to watch. The {G} did nothing. But it did it a little more warmly than before, they thought.':
    '{H} y {C} se turnaban para velar. {The G} no hacía nada. Pero les pareció que lo hacía con un poco más de calor que antes.',
  '"That is it!" said {H} suddenly. "We stopped, and waited, and then it got better. Perhaps it is like that." {C} made a note.':
    '"¡Eso es!", dijo {H} de pronto. "Paramos, esperamos, y la cosa mejoró. A lo mejor es así como funciona". {C} tomó nota.',
  '{H} looked thoughtful. "It was not much that we did," {H.he} said. "It was only the right thing." {C} wrote that down and underlined it.':
    '{H} se quedó pensando. "La verdad es que no hicimos mucho", dijo. "Solo lo que hacía falta". {C} lo apuntó y lo subrayó dos veces.',
  'My aunt at {next} talks to turnips. Ask her how': 'Mi tía de {next} habla con los nabos: pregúntale cómo',
  'At {next} they say that moonlight is a medicine': 'En {next} dicen que la luz de la luna lo cura todo',
  'It wants what everybody wants. Ask at {next}': 'Quiere lo que quieren todos: pregunta en {next}',
  'They know about small things at {next}': 'En {next} entienden de cosas pequeñas',
  'I had one once. I learned about it at {next}': 'A mí me pasó lo mismo, y aprendí en {next}',
  'What is it like at {next}? Go and see': 'Ve a ver cómo es la vida en {next}',
  'Give it wind and quiet. There is plenty of both at {next}':
    'Le hacen falta viento y calma, y en {next} hay de sobra',
  'It must be somewhere open, like {next}. Try that': 'Tiene que ser un sitio abierto: prueba en {next}',
  'Bring it to {next}. The sky is nearer there': 'Ve a {next}, que allí el cielo está más cerca',
  'I think that it is homesick for {next}': 'Creo que lo que tiene es nostalgia de {next}',
  '"I keep thinking about it," said {H}. "So do I," said {C}. "That makes two. It must be quite warm with all that thinking."':
    '"Pienso en eso todo el rato", dijo {H}. "Yo también", dijo {C}. "Ya somos dos. Con tanto pensarlo, seguro que no pasa frío".',
  '"Do you think it misses us?" asked {H}. "It is resting," said {C}. "I can tell. I am good at resting."':
    '"¿Nos echará de menos?", preguntó {H}. "Está descansando", dijo {C}. "Se nota. Yo de descansar sé mucho".',
  '"What will it be when it is big?" asked {C}. "What it is now," said {H}, "only more."':
    '"¿Qué será cuando sea grande?", preguntó {C}. "Lo mismo que ahora", dijo {H}, "pero más".',
  'Crumb by crumb {H} brushed the moss away from the {G}. {C} built a small wall of pebbles against the draft. All that care could do was done.':
    'Brizna a brizna apartó {H} el musgo de {the G}. {C} levantó un murito de piedras contra el viento. Más cuidados no cabían.',
  'They had brought the {G} all the way here in a nest of moss. {H} set it down with care. {C} folded {C.his} hands. Now it could only wait.':
    'Habían traído {the G} hasta allí en un nido de musgo. {H} {G.lo} posó con cuidado. {C} juntó las manos. Ahora solo quedaba esperar.',
  '{H} uncovered the {G}, here where the sky was wide. {G.fails} {C} opened {C.his} mouth, and shut it again.':
    '{H} destapó {the G}, allí donde el cielo era tan ancho. {G.fails} {C} abrió la boca, y la volvió a cerrar.',
  'A shadow fell over {H}. It was {V} with a blanket over one arm. {V.He} had come to say something wise, and forgot it.':
    'Una sombra cayó sobre {H}. Era {V} con una manta al brazo. Venía a decir algo muy sabio, y se le olvidó.',
  '"Still at it?" {V} had followed them with a spade and a sad face. "I told you," {V.he} said to {H}. "It cannot be helped."':
    '"¿Todavía sigues con eso?". {V} venía detrás con una pala y cara triste. "Ya te lo dije", le dijo a {H}. "Esto no tiene remedio".',
  'Heavy steps came up. It was {V} who had said it from the start. {V.He} looked at {H}, and for once {V.he} did not say it again.':
    'Se oyeron pasos pesados. Era {V}, que lo había dicho desde el principio. Miró a {H}, y por una vez no lo repitió.',
  '{C} poured out the last of the tea. "Today {recall}," said {C}. "If that can happen, this can." {H} held on to the warm cup.':
    '{C} sirvió el té que quedaba. "Hoy {recall}", dijo. "Si eso fue posible, esto también". {H} se aferró a la taza caliente.',
  '"Remember how {recall}," said {C}. "Everybody would have given up but you." {H} tucked in one corner of the moss, and sat on.':
    '"Recuerda que {recall}", dijo {C}. "Cualquiera menos tú se habría rendido". {H} remetió una puntita de musgo y siguió esperando.',
  '"Think how {recall}," {C} said. "It is always darkest just before." "Before what?" asked {H}. "I do not know. Wait."':
    '"Piensa que {recall}", dijo {C}. "Siempre está más oscuro justo antes". "¿Antes de qué?", preguntó {H}. "No lo sé. Espera".',
  '{V} sat down, too, only to rest {V.his} feet. {H} leaned against {V.him} without noticing it. Nobody looked at the moss.':
    '{V} también se sentó, solo para descansar los pies. Sin darse cuenta, {H} se le apoyó en el hombro. Nadie miraba el musgo.',
  'The hours went by. {H} nodded. {V}, who did not believe in it, held a hand over the moss to keep the wind off.':
    'Pasaron las horas. {H} cabeceaba. {V}, que no creía en eso, tenía una mano sobre el musgo para protegerlo del viento.',
  'A smell of honey, a soft new light: {H} knelt down. {G.works} {H.He} laughed without making a sound.':
    'Un olor a miel, una luz nueva y suave: {H} se arrodilló. {G.works} Y {H} se rio sin hacer ruido.',
  'Something was different. {H} rubbed {H.his} eyes and sprang up. {G.works} It was so beautiful that it hurt a little.':
    'Algo había cambiado. {H} se frotó los ojos y se levantó de un salto. {G.works} Era tan hermoso que dolía un poco.',
  '{H} woke with a start. {G.works} It had happened when nobody was looking, as the best things do.':
    '{H} despertó con un sobresalto. {G.works} Había pasado cuando nadie miraba, como pasan las mejores cosas.',
  '{V} walked around the {G} from north to south and from east to west. {V.He} took {H} by the hand, and shook it, and shook it.':
    '{V} rodeó {the G} de norte a sur y de este a oeste. Luego tomó la mano de {H} y la sacudió, y la sacudió.',
  '"Well, I never," said {V}, and took off {V.his} hat, or would have. "I know about such things, and I never." {H} did not say, told you so.':
    '"Vaya, vaya", dijo {V}, y se quitó el sombrero, o casi. "Con lo que yo entiendo de estas cosas". {H} no dijo: "Ya te lo decía yo".',
  '{V} bent low over the {G}, and something ran down {V.his} nose. "It is only the wind," {V.he} told {H}. There was no wind.':
    '{V} se agachó ante {the G}, y algo le rodó por la nariz. "Es solo el viento", le dijo a {H}. No hacía viento.',
  '"We did it by doing hardly anything!" sang {C}. {H} spun around with outstretched arms. It had been the hardest anything of all.':
    '"¡Lo logramos sin hacer casi nada!", cantó {C}. {H} daba vueltas con los brazos abiertos. Había sido el casi nada más difícil de todos.',
  '{C} threw the log book into the air. {H} caught it and wrote, on the very last line, one word: thrives.':
    '{C} lanzó el cuaderno al aire. {H} lo atrapó y escribió, en la última línea, una sola palabra: vive.',
  '{V} borrowed the woolen sock, to have one ready, the next time that something small came along. {H} showed {V.him} how to fold it.':
    '{V} pidió prestado el calcetín de lana, por si algún día aparecía otra cosa pequeña. {H} le enseñó a doblarlo.',
  '"Would you show me how?" asked {V} in a small voice. "I have thrown away so many." {H} said that one began with sitting still.':
    '"¿Me enseñas?", preguntó {V} con un hilo de voz. "¡He tirado tantas cosas!". {H} dijo que se empezaba por sentarse y esperar.',
  '{V} cleared {V.his} throat. "I could come by," {V.he} said, "and watch over it on Tuesdays." {H} gave {V.him} Sundays as well.':
    '{V} carraspeó. "Yo podría pasar por aquí", dijo, "y montar guardia los martes". {H} le dio también los domingos.',
  '{H} told the {G} good night, and {V} did, too, when {V.he} thought that nobody listened. It was past saving no longer.':
    '{H} le dio las buenas noches a {the G}, y {V} también, cuando creyó que nadie oía. ¡Y pensar que no tenía remedio!',
  'It lived, as {H} had wanted, and it was not cold or faint anymore. {H} and {V} watched it, and the {G}, perhaps, watched them.':
    'Vivía, como {H} había querido, y ya no estaba frí{G.o} ni débil. {H} y {V} miraban {the G}, y quizá {the G} les devolvía la mirada.',
  'So they sat by the {G}, {H} who had believed in it, and {V} who had not, and you could not have told which was which.':
    'Y allí, al lado de {the G}, estaban {H}, que siempre creyó, y {V}, que no creyó nunca, y nadie habría sabido quién era quién.',
};
