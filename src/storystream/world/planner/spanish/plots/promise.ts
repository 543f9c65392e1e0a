/** The promise plot in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const promise: Catalogue = {
  'Drawers, lids, envelopes, eggs: {here} nothing stayed shut when {H.long} was near. {H.He} wanted to know it all.':
    'Cajones, tapas, sobres, huevos: {here} nada seguía cerrado si {H.long} andaba cerca. Quería saberlo todo.',
  '{H.long} was the most curious person {here}. {H.He} wanted to know what was in every box, and behind every door.':
    '{H.long} tenía más curiosidad que nadie {here}. Quería saber qué había en cada caja y detrás de cada puerta.',
  'If something was shut {here}, {H.long} wanted to open it. {H.He} could not help it. It was like an itch.':
    'Si {here} había algo cerrado, {H.long} quería abrirlo. No podía evitarlo. Era como si le picara todo.',
  'One day {V.long} set down {a G} in front of {H}. It was tied, knotted, and sealed with wax. It was to go to {dest}, and to stay shut.':
    'Un día {V.long} puso {a G} delante de {H}. Tenía cuerdas, nudos y un sello de cera. Debía llegar a {dest}, y llegar bien cerrad{G.o}.',
  'So {H} was surprised when {V.long} came with {a G}, tied up tight. "Bring me this to {dest}," {V.he} said, "and do not look in."':
    'Así que {H} se sorprendió cuando {V.long} llegó con {a G} bien atad{G.o}. "Llévame esto a {dest}", dijo, "y no mires dentro".',
  '{V.long} held {a G}, sealed with red wax. "I need it tomorrow at {dest}," {V.he} told {H}. "But nobody must open it on the way."':
    '{V.long} traía {a G} con un sello de cera roja. "{G.lo} necesito mañana en {dest}", le dijo a {H}. "Pero que nadie {G.lo} abra por el camino".',
  '{V} let go of the {G} only after {H} had said the word. It was a small word, and it weighed more than the {G}: promise.':
    '{V} no soltó {the G} hasta que {H} dijo la palabra. Era una palabra pequeña, y pesaba más que {the G}: prometo.',
  '"Why me?" asked {H}, and took the {G}. "Because it is hardest for you," said {V}, and went ahead. "Do you promise?" "I promise."':
    '"¿Por qué yo?", preguntó {H}, y tomó {the G}. "Porque a ti te cuesta más", dijo {V}, echando a andar. "¿Lo prometes?". "Lo prometo".',
  '{V} put the {G} into the arms of {H} and walked off, whistling. It did not rattle. It did not drip. Whatever could be in it?':
    '{V} dejó {the G} en los brazos de {H} y se alejó silbando. Aquello no sonaba. No goteaba. ¿Qué podía haber dentro?',
  '{C.long} came sniffing around {H} like a dog around a butcher. Whatever was in there, it was a secret, and {C} adored secrets.':
    '{C.long} olisqueó a {H} como un perro a un carnicero. Fuera lo que fuera, era un secreto, y {C} adoraba los secretos.',
  '"What have you got there?" {C.long} came running. "I do not know, and I must not know," said {H}. {C} sniffed at it. "I might know."':
    '{C.long} llegó corriendo. "¿Qué llevas ahí?". "No lo sé, ni debo saberlo", dijo {H}. {C} olfateó un poco. "A lo mejor yo sí".',
  '{C.long} laid an ear on the thing that {H} held. "It is thinking," said {C}. "Let us go quickly," said {H}, "before I do, too."':
    '{C.long} pegó la oreja a lo que {H} llevaba. "Está pensando", dijo {C}. "Vámonos ya", dijo {H}, "antes de que piense yo también".',
  '{H} carried the {G} with a stiff neck, so as not to look at it. {C} looked at it for both of them.':
    '{H} llevaba {the G} con el cuello muy tieso, para no mirar{G.lo}. {C} {G.lo} miraba por l{They.os} dos.',
  '"Is it heavy?" asked {C}. "It is heavy with not knowing," said {H}, and walked on with {H.his} eyes on the sky.':
    '"¿Pesa mucho?", preguntó {C}. "Pesa todo lo que no sé", dijo {H}, y siguió andando con los ojos en el cielo.',

  '{C} bent down, closer and closer, and squinted at the crack under the lid. {H} turned it to the other side, and then to the other.':
    '{C} se agachó, cada vez más cerca, y guiñó un ojo ante la rendija de la tapa. {H} giró hacia un lado, y luego hacia el otro.',
  '"One little peep," begged {C}. "With one eye. With half an eye!" {H} held the {G} up high. "A promise has no little peeps."':
    '"Una miradita", rogó {C}. "Con un ojo. ¡Con medio ojo!". {H} levantó {the G} bien alto. "En una promesa no caben miraditas".',
  'The string had worked loose. "It wants us to look," said {C}. {H} tied it again with a double knot, and sat on {H.his} own hands.':
    'La cuerda se había aflojado. "Quiere que miremos", dijo {C}. {H} la ató otra vez con doble nudo, y se sentó encima de sus manos.',
  '"I can open that so that nobody will notice," offered {N}, pointing at the {G}. "I would notice," said {H}, and took a firmer grip.':
    '"Puedo abrirl{G.o} sin que nadie lo note", dijo {N}, señalando {the G}. "Lo notaría yo", dijo {H}, y {G.lo} agarró con más fuerza.',
  '{N} shook the {G} and smelled it. "Do you not want to know?" {N.he} asked. "More than anything," said {H}, "and I will not."':
    '{N} sacudió {the G} y {G.lo} olió. "¿No quieres saberlo?", preguntó. "Más que nada en el mundo", dijo {H}, "y no pienso mirar".',
  'A gust tore at the lid, and for a blink it stood open. {H} slammed it down and saw nothing but stars. {C} lay flat under a cabbage leaf.':
    'Una ráfaga levantó la tapa un instante. {H} la cerró de golpe y no vio más que estrellas. {C} se aplastó bajo una hoja de col.',
  'Then {H} stumbled, and the {G} came open! {H} shut both eyes and closed it up by feel. {C} hid {C.his} face, to be on the safe side.':
    'Entonces {H} tropezó, ¡y {the G} se abrió! Apretó los ojos y {G.lo} cerró a tientas. {C} se tapó la cara, por si las moscas.',
  'Crack! The seal broke by itself. "Do not look!" cried {H}, turning away. {C} had already put {C.his} head into a bush.':
    '¡Crac! El sello se rompió solo. "¡No mires!", gritó {H}, dándose la vuelta. {C} ya había metido la cabeza en un arbusto.',

  'Shut is shut. Keep to the cart track, by {next}': 'Cerrado es cerrado. Sigue la senda, por {next}',
  'I have seen braver folk peek. Hurry by {next}': 'He visto espiar a valientes. Corre por {next}',
  'Carry it by {next}, and keep it level': 'Llévate eso por {next}, bien derechito',
  'If it must stay shut, go by {next}. They do not ask questions there':
    'Si no se puede abrir, ve por {next}, que allí no hacen preguntas',
  'Keep your promise, and keep on to {next}': 'Cumple tu promesa, y sigue hasta {next}',
  'The best way with a secret goes by {next}': 'Con un secreto, lo mejor es ir por {next}',

  'Only one more mile of not looking, to {next}': 'Solo un ratito más sin mirar, hasta {next}',
  'You are nearly rid of it. Go on to {next}': 'Ya casi acaba tu encargo. Sigue hasta {next}',
  'Straight on to {next}, and think of something else': 'Todo derecho hasta {next}, y piensa en otra cosa',
  'Only as far as {next}. You can do it': 'Solo te falta llegar a {next}. Tú puedes',

  '"Does it smell of anything?" asked {C}. {H} sniffed, though not on purpose. "Of string," {H.he} said, "and of wanting to know."':
    '"¿Huele a algo?", preguntó {C}. {H} olfateó un poquito, sin querer. "Huele a cuerda", dijo, "y a muchas ganas de saber".',
  '"It might be a crown," said {C}, "or a frog." "Or a frog with a crown," said {H}, and sighed. "Now I have to think of that."':
    '"Puede que sea una corona", dijo {C}, "o una rana". "O una rana con corona", suspiró {H}. "Ahora no podré pensar en otra cosa".',
  '"How do you keep a promise?" asked {C}. "One step, and then one step," said {H}. "Like this."':
    '"¿Cómo se cumple una promesa?", preguntó {C}. "Un paso, y luego otro paso", dijo {H}. "Así, como ahora".',

  'There was only a bench. {H} sat the {G} down on {H.his} knees and stood up again at once. {C} stretched out, all tired legs.':
    'Allí solo había un banco. {H} se sentó con {the G} en las rodillas, y se levantó enseguida. {C} estiró las piernas cansadas.',
  'Nobody was there to meet them. {H} put {H.his} chin on the {G} and waited. {C} slid down a wall and waited with {C.his} eyes shut.':
    'Allí no l{They.os} esperaba nadie. {H} apoyó la barbilla en {the G} y esperó. {C} se recostó en una pared y esperó con los ojos cerrados.',
  'They were too early, or too late. {H} turned once around with the {G}. "Now we wait," said {H}. "I hate to wait," said {C}.':
    'Era demasiado pronto, o demasiado tarde. {H} dio una vuelta con {the G}. "Ahora, a esperar", dijo {H}. "Odio esperar", dijo {C}.',
  '{H} counted to a thousand and back. The {G} had a lid, and the lid had an edge, and the edge was just as wide as one fingernail.':
    '{H} contó hasta mil y al revés. {The G} tenía una tapa, la tapa tenía un borde, y en el borde cabía justo una uña.',
  'It was the longest hour of all. The {G} was right there. Nobody would see. {H} looked at the knot, and the knot looked at {H}.':
    'Era la hora más larga de todas. Allí mismo estaba {the G}. Nadie lo vería. {H} miraba el nudo, y el nudo miraba a {H}.',
  'Nobody was looking. One finger crept toward the lid of the {G}, quite by itself. {H} slapped it with the other hand.':
    'Nadie miraba. Un dedo avanzó él solito hacia la tapa de {the G}. {H} le dio un manotazo con la otra mano.',
  '{C} saw the finger twitch. "Today {recall}," said {C}, "and there you held out as well." {H} put the finger in {H.his} pocket.':
    '{C} vio temblar el dedo. "Hoy {recall}", dijo, "y allí también aguantaste". {H} se guardó el dedo en el bolsillo.',
  '"Tell me something," said {H}, "so that I do not think of it." "Remember how {recall}?" asked {C}, and the hour grew shorter.':
    '"Cuéntame algo", dijo {H}, "para no pensar en esto". "¿Te acuerdas de cuando {recall}?", dijo {C}, y la hora se hizo más corta.',
  '"Think how {recall}," said {C}. "That was harder than a knot." {H} put {H.his} hand back in {H.his} lap, and left it there.':
    '"Piensa en cuando {recall}", dijo {C}. "Aquello era más difícil que un nudo". {H} volvió a poner la mano en su regazo, y allí la dejó.',
  'Down the path came {V}, humming a tune and in no hurry. {H} jumped up, held out what {H.he} had carried, and did not blush at all.':
    'Por el camino llegó {V}, canturreando y sin prisa. {H} se levantó de un salto y le mostró su carga sin ponerse ni un pelo colorad{H.o}.',
  'At last somebody came, and it was {V}. "Did you look?" {V.he} asked. "It came open once," said {H}, "but I shut my eyes."':
    'Por fin llegó alguien, y era {V}. "¿Miraste?", preguntó. "Se abrió una vez", dijo {H}, "pero yo cerré los ojos".',
  '"Well?" said {V}, stepping out of the shadows. {H} could look {V.him} in the face. "I know nothing," {H.he} said proudly.':
    '"¿Y bien?", dijo {V}, saliendo de la sombra. {H} pudo mirar{V.lo} a la cara. "No sé nada", dijo con orgullo.',

  '{V} looked at the knot, and at the honest, dusty face of {H}, and took the {G} with both hands, as one takes a gift.':
    '{V} miró el nudo, y la cara sincera y polvorienta de {H}, y tomó {the G} con las dos manos, como se toma un regalo.',
  '{H} gave the {G} to {V}, and {H.his} arms floated up by themselves. "You have no idea how heavy it was," said {H}. "I have," said {V}.':
    '{H} le dio {the G} a {V}, y los brazos se le subieron solos. "No sabes cuánto pesaba", dijo {H}. "Sí que lo sé", dijo {V}.',
  '{V} took the {G}. The knot was tight, and it was not {V.his} knot. {V.He} looked at {H} for a while and nodded.':
    '{V} tomó {the G}. El nudo estaba bien apretado, y no era el suyo. Miró a {H} un buen rato y asintió con la cabeza.',
  '{V} undid the first knot, and the second, and the third. {C} sat with {C.his} nose on the edge and shook with impatience.':
    '{V} desató el primer nudo, y el segundo, y el tercero. {C} tenía la nariz pegada al borde y temblaba de impaciencia.',
  '"May I look now?" asked {C}, who had waited long enough for two. {V} undid the string as slowly as a string can be undone.':
    '"¿Ya puedo mirar?", preguntó {C}, que había esperado por dos. {V} desató la cuerda lo más despacio que se puede desatar una cuerda.',
  '{V} felt for the knot. {C} came closer, and closer, until {C.he} nearly fell in. "Patience," said {V}.':
    '{V} buscó el nudo. {C} se acercó más, y más, y más, hasta que casi se cayó dentro. "Paciencia", dijo {V}.',
  '{V} turned it upside down. One little key fell out, on a red thread. It was for the door of {V}, and it was for {H} to keep.':
    '{V} le dio la vuelta. De dentro cayó una llavecita con un hilo rojo. Era de su propia casa, y era para {H}, para siempre.',
  'The {G} was empty, all but a slip of paper. "This one shall have the key to my house," read {H}. {V} nodded. "It is true."':
    'En {the G} solo había un papelito. "Quien traiga esto tendrá la llave de mi casa", leyó {H}. {V} asintió. "Es verdad".',
  'Inside there was only a note, and {V} read it out. "Whoever brings this unopened is my friend for life." {H} had to swallow.':
    'Dentro solo había una nota, y {V} la leyó en voz alta. "Quien traiga esto sin abrir tendrá mi amistad para siempre". {H} tragó saliva.',
  '{V} threw the {G} into the air and caught it. {H} turned a cartwheel, because there was nothing more that {H.he} had to hold.':
    '{V} lanzó {the G} al aire y {G.lo} atrapó. {H} dio una voltereta, porque ya no tenía que sujetar nada.',
  '"So it was full after all!" cried {H}, and jumped. {V} jumped, too, and the {G} flew up and came down, open as a hat.':
    '"¡Entonces sí que estaba llen{G.o}!", gritó {H}, y saltó. {V} saltó también, y {the G} voló y cayó, abiert{G.o} como un sombrero.',
  '{H} did not itch anymore, anywhere. {H.He} leaped for joy, and {V} whirled around with the {G} and laughed at the sky.':
    'A {H} ya no le picaba nada de nada. Saltó de alegría, y {V} giró y giró con {the G}, riéndose de cara al cielo.',
  'They sat down where they were. {C} looked into the {G} just once more, to be sure. {V} winked at {H}, who did not even want to.':
    'Se sentaron allí mismo. {C} miró en {the G} una vez más, por si acaso. {V} le guiñó un ojo a {H}, que ya no tenía ni ganas.',
  '"I would have bet on a frog," said {C}. {V} laughed. But {H}, who once had to open everything, looked at a shut door and smiled.':
    '"Yo apostaba por la rana", dijo {C}. {V} se rio. Pero {H}, que antes lo abría todo, miró una puerta cerrada y sonrió.',
  '{V} shared out cherries from {V.his} pocket, one for {C} and two for {H}. A kept promise tastes like that, dark and sweet.':
    '{V} sacó cerezas del bolsillo, una para {C} y dos para {H}. A eso sabe una promesa cumplida: a cereza oscura y dulce.',
};
