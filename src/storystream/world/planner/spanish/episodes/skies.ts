/** The episodes of rain, thunder and snow in Spanish. Knows nothing of their beats. */

import type { Catalogue } from '../catalogue.ts';

export const skies: Catalogue = {
  // flooded
  'we laid stepping stones for {N.kind}': 'le hicimos un paso de piedras a {N.kind}',
  'The path had turned into a brook. On a dry hump in it stood {N.long} and held up {N.his} hem. "I am an island," {N.he} told {H}.':
    'El camino se había vuelto un torrente. En un montículo seco estaba {N.long} con la ropa remangada. "Soy una isla", le dijo a {H}.',
  'Brown water gurgled where the road should be, and {N.long} stood there like a stork. {H} could see that {N.he} had no dry way left.':
    'Donde debía estar el camino borboteaba agua parda, y en medio, como una cigüeña, estaba {N.long}. {H} vio que no le quedaba paso seco.',
  'So {H} fetched a flat stone, and {C} fetched another. Splosh! Splosh! One by one they dropped them into the flood.':
    'Así que {H} trajo una piedra plana, y {C} trajo otra. ¡Plof! ¡Plof! Una por una las fueron echando al agua.',
  '{H} and {C} staggered to and fro with rocks in their arms and rain in their sleeves. Every rock was one step longer.':
    '{H} y {C} iban y venían tambaleándose, con rocas en los brazos y lluvia en las mangas. Cada roca era un paso más.',
  '"Big ones," said {H}, "and close together." {C} found the biggest of all, and could not lift it, and rolled it.':
    '"Que sean grandes", dijo {H}, "y bien juntas". {C} encontró la más grande de todas, no pudo con ella y la llevó rodando.',
  '{C} tried the stones out. The third one tipped, and {C} did a sort of dance with both arms. {N} shut {N.his} eyes.':
    '{C} probó las piedras. La tercera se movió, y {C} hizo una especie de baile con los dos brazos. {N} cerró los ojos.',
  'To show that it held, {C} bounced on the last stone. It held. {N} was not so sure about {C}.':
    'Para probar que aguantaba, {C} saltó sobre la última piedra. Aguantó. De quien no se fiaba {N} era de {C}.',
  'Hop, hop, hop came {N} across, with wet feet and a dry hem. {H} caught {N.him} at the end and swung {N.him} around.':
    '¡Hop, hop, hop! Así cruzó {N}, con los pies mojados y la ropa seca. {H} {N.lo} atrapó al final y {N.lo} hizo girar.',
  '{N} took six hops and gave a cheer at every one. "From now on that is a bridge," {N.he} told {H}, "and it has your name."':
    '{N} dio seis saltos y soltó un hurra en cada uno. "Desde hoy esto es un puente", le dijo a {H}, "y lleva tu nombre".',

  // thunder
  'we counted the thunder away with {N.kind}': 'contamos los truenos con {N.kind}',
  'Under an upturned cart two eyes shone. It was {N.long} with a cooking pot on {N.his} head. "It is looking for me," {N.he} told {H}.':
    'Bajo un carro volcado brillaban dos ojos. Era {N.long} con una olla en la cabeza. "El trueno me busca a mí", le dijo a {H}.',
  '{H} lifted a dripping branch, and there was {N.long} rolled up as small as a dumpling. The rumbling had chased {N.him} all day.':
    '{H} levantó una rama que chorreaba, y allí estaba {N.long} hech{N.o} una bolita. Los truenos {N.lo} habían perseguido todo el día.',
  '"Count after the flash," said {H}, and crawled in, too. "The more you can count, the farther it is." {N} got as far as two.':
    '"Cuenta después del rayo", dijo {H}, y se metió también. "Cuanto más cuentes, más lejos está". {N} llegó hasta dos.',
  '{H} sat down close, so that {N} could feel {H.him} breathe. Flash! One, two, three, counted {H}, and four, and five.':
    '{H} se sentó muy cerca, para que {N} {H.lo} sintiera respirar. ¡Un rayo! Uno, dos, tres, contó {H}, y cuatro, y cinco.',
  '"You call that thunder?" {C} shouted at the sky, and stamped. The sky grumbled. {N} peered out to see who dared.':
    '"¿Y a eso le llamas trueno?", le gritó {C} al cielo, y dio un pisotón. El cielo gruñó. {N} se asomó a ver quién se atrevía.',
  '{C} thundered back. {C.He} had only a bucket and a stick to do it with, but {N} began to giggle at every boom.':
    '{C} también se puso a tronar. Solo tenía una lata y un palo, pero a {N} le daba la risa con cada retumbo.',
  'At forty it was only a mutter, far behind the hills. {N} took the pot off {N.his} head. "It was not looking for me," {N.he} told {H}.':
    'Al llegar a cuarenta ya era un murmullo tras los cerros. {N} se quitó la olla de la cabeza. "No me buscaba a mí", le dijo a {H}.',
  '{N} counted the last one alone, all the way to fifty, out in the open. {H} shook {N.his} hand as one shakes the hand of a hero.':
    '{N} contó el último trueno sin ayuda, hasta cincuenta, a cielo abierto. {H} le dio la mano como se les da la mano a los héroes.',

  // dry-place
  'we made room for {N.kind} out of the rain': 'le hicimos un hueco seco a {N.kind}',
  'There was one dry place in all that wet, just wide enough. {H} squeezed in, {C} squeezed in, and they wrung out their sleeves.':
    'En medio de tanta agua solo había un sitio seco, y bien estrecho. {H} se metió, {C} se metió, y se escurrieron las mangas.',
  '{H} had found an overhang like a stone umbrella. It was a tight fit for {C} and for {H.him}, but not one drop came through.':
    '{H} encontró una roca como un paraguas de piedra. Apretándose mucho, cabían {C} y {H.él}, y no se colaba ni una gota.',
  'Then somebody came plodding by, with water running out of both pockets. It was {N.long}, and {H} saw that {N.he} did not even look up.':
    'Entonces pasó alguien a paso lento, con los bolsillos chorreando agua. Era {N.long}, y {H} vio que ni siquiera levantaba la vista.',
  'Squelch, squelch. {N.long} trudged along in the middle of the rain, as wet as a sponge. There was no more room, thought {H}.':
    'Chof, chof. {N.long} caminaba en plena lluvia, empapad{N.o} como una esponja. Ya no cabía nadie más, pensó {H}.',
  '"We are full," whispered {C}. "We could be fuller," {H} whispered back. {C} looked at {C.his} nice dry knees and sighed.':
    '"Esto está lleno", susurró {C}. "Puede llenarse más", susurró {H}. {C} se miró las rodillas, tan sequitas, y suspiró.',
  '{H} drew in {H.his} elbows. {C} drew in {C.his} stomach. Somehow there was a gap, as thick as a slice of bread.':
    '{H} encogió los codos. {C} metió la barriga. Y quedó un huequito, del grueso de una rebanada de pan.',
  'In came {N}, cold and dripping, and sat half on {H} and half on {C}. It was awfully damp, and ever so much warmer.':
    'Entró {N}, chorreando, y se sentó mitad sobre {H} y mitad sobre {C}. Ahora había más humedad, pero muchísimo más calor.',
  'Three fit, if they breathed by turns: first {N}, then {H}, then {C}. They told each other riddles until the worst was over.':
    'Cabían tres, si respiraban por turnos: primero {N}, luego {H}, luego {C}. Se contaron adivinanzas hasta que pasó lo peor.',

  // slide
  'we went down the slide with {N.kind}': 'bajamos por el tobogán con {N.kind}',
  'Somebody had polished the slope until it shone. "I would not," said {N.long}, but {C} was running at it already.':
    'Alguien había pulido la cuesta hasta sacarle brillo. "Yo no lo haría", dijo {N.long}, pero {C} ya corría hacia ella.',
  '{N.long} guarded the finest slide in the land, smooth as a ribbon. {C} asked nothing, took a run, and let go.':
    '{N.long} cuidaba el mejor tobogán de hielo del mundo, liso como una cinta. {C} no preguntó nada, tomó carrera y se lanzó.',
  'Whoosh! Off sailed {C} on the seat of {C.his} trousers, backward, with a long, thin wail. {H} galloped after.':
    '¡Fiuuu! Allá fue {C}, sentad{C.o} y de espaldas, con un chillido largo y finito. {H} galopó detrás.',
  '{C} whirled down like a dropped plate and vanished in a drift. {H} saw two feet stick out of it, and hurried to pull.':
    '{C} bajó girando como un plato y se hundió en la nieve. {H} vio que asomaban dos pies y corrió a tirar de ellos.',
  '"You must sit on something, and lean," {N} told {H}, and pointed at a tin tray. "And you must not think about it."':
    '"Hay que sentarse en algo e inclinarse", le dijo {N} a {H}, señalando una bandeja de lata. "Y no hay que pensarlo".',
  '{N} showed {H} how: knees up, chin down, and a good loud yell to let the others know.':
    '{N} le enseñó a {H}: rodillas arriba, barbilla abajo y un buen grito para avisar a los demás.',
  'Then {H} and {N} went down together on the tray, faster than breath. At the bottom they bounced up and ran to do it again.':
    'Entonces {H} y {N} bajaron en la bandeja, más rápido que el viento. Abajo se levantaron de un brinco y corrieron a repetir.',
  'Three rides, four rides, five! {H} had snow in every pocket, and {N} had lost a mitten and did not care.':
    '¡Tres viajes, cuatro viajes, cinco! {H} tenía nieve en todos los bolsillos, y a {N} no le importó perder un guante.',
};
