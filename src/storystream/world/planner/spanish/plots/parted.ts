/** The parted plot in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const parted: Catalogue = {
  'On a board {here} stood in big letters: yours and mine. {H.long} shared {a G} with {V.kind}, and today {H.he} wanted to have it first.':
    'En un cartel {here} decía en letras grandes: tuyo y mío. {H.long} compartía {a G} con {V.kind}, y hoy {G.lo} quería primero.',
  '{H.long} and {V.kind} had {a G} together, one half each. Today {here} {H.long} wanted to have the first turn with it.':
    '{H.long} y {V.kind} tenían {a G} a medias, mitad y mitad. Hoy, {here}, {H.long} quería que le tocara primero.',
  '{Here} lay the {G} that belonged to two. {H.long} was there early, because {H.he} wanted it first, just this once.':
    '{Here} estaba {the G} que era de dos. {H.long} llegó temprano, porque {G.lo} quería primero, aunque fuera por una vez.',
  '{V.long} tugged, and {H} tugged. The {G} went to and fro like a saw, and two faces turned as red as beets.':
    '{V.long} tiraba, y {H} tiraba. {The G} iba y venía como una sierra, y dos caras se ponían rojas como pimientos.',
  '"It is my day," said {V.long} and took hold of one end. "You had it yesterday!" cried {H} at the other end. They both pulled.':
    '"Hoy me toca a mí", dijo {V.long} y agarró una punta. "¡Ya te tocó ayer!", gritó {H} desde la otra. Y tira que te tira.',
  '"Mine," said {V.long} on one end of the {G}. "Mine," said {H} on the other. They leaned back with all their might.':
    '"Mí{G.o}", dijo {V.long} en una punta de {the G}. "Mí{G.o}", dijo {H} en la otra. Se echaron hacia atrás con todas sus fuerzas.',
  '{V} flung down {V.his} end, stamped on a flower, and stormed away toward {dest}. The {G} was left to {H}, and so was the silence.':
    '{V} soltó su punta, pisoteó una flor y se marchó hech{V.o} una furia hacia {dest}. A {H} le quedó {the G}, y también el silencio.',
  '{V} let go so suddenly that {H} sat down. "Then keep it!" {V} shouted. "I am going to {dest}, and I will not come back!"':
    '{V} soltó tan de golpe que {H} cayó sentad{H.o}. "¡Pues todo para ti!", gritó {V}. "¡Me voy a {dest} y no pienso volver!".',
  '"I do not want half a friend!" yelled {V}, and ran off toward {dest} with {V.his} fists clenched. {H} was left with the whole {G}.':
    '"¡No quiero una amistad a medias!", chilló {V}, y corrió hacia {dest} con los puños apretados. {H} se quedó con {the G} enter{G.o}.',
  '{H} played with the {G} until it was no fun, and that took about a minute. Then {H.he} sat and scratched two names in the dust.':
    '{H} jugó con {the G} hasta aburrirse, o sea, un minuto. Luego se sentó y escribió con el dedo dos nombres en el polvo.',
  'So {H} had it all to {H.his} own. {H.He} tried to play with it, but every game went: now you, and then nobody answered.':
    'Así que todo era para {H}. Intentó jugar, pero todos los juegos decían: ahora te toca a ti. Y nadie contestaba.',
  'The {G} was just as good as before, and it was no good at all. {H} pushed it away with one foot. How quiet it was!':
    '{The G} era tan buen{G.o} como antes, y no servía para nada. {H} {G.lo} apartó con el pie. ¡Cuánto silencio había!',
  '{C.long} found {H} packing. In went the {G}, in went two apples, and on top of it all lay a sorry that {H} had still to say.':
    '{C.long} encontró a {H} preparando una bolsa. Adentro {the G}, adentro dos manzanas y, encima de todo, un perdón todavía sin decir.',
  '"Where is your other half?" asked {C.long}. {H} told {C.him}, and packed the {G} in a bag. "I must say that I am sorry, before dark."':
    '"¿Y tu otra mitad?", preguntó {C.long}. {H} se lo contó mientras metía {the G} en una bolsa. "Tengo que pedir perdón antes de la noche".',
  '{C.long} came by and heard it all. "Which of you was right?" {C.he} asked. {H} stuffed the {G} in a bag. "I forget," said {H}. "Come on."':
    '{C.long} pasó por allí y lo escuchó todo. "¿Y quién tenía razón?", preguntó. {H} metió {the G} en una bolsa. "Ya se me olvidó. Vamos".',

  '"Did you see that?" {H} turned around to laugh with somebody, and it was {C}. "I always tell such things to {V.kind}," {H} said.':
    '"¿Viste eso?", dijo {H}, y se volvió para reírse con alguien, y era {C}. "Esas cosas siempre se las cuento a {V.kind}", suspiró.',
  '{H} pointed at a cloud like a teapot. It was just the kind of thing that {V.kind} would like. {C} saw the smile, and saw it go.':
    '{H} señaló una nube con forma de tetera. Era justo lo que le encantaría a {V.kind}. {C} vio la sonrisa, y la vio apagarse.',
  '{C} played the part with folded arms and a pout. {H} went down on one knee, forgot the words, and had to start all over again.':
    '{C} hizo su papel con los brazos cruzados y cara larga. {H} hincó la rodilla, olvidó las palabras y tuvo que volver a empezar.',
  '"Be {V.kind}," said {H}, "and I will practice. I am sorry, but." "No but," said {C}, with folded arms. "Once more."':
    '"Tú eres {V.kind}", dijo {H}, "y yo ensayo. Lo siento, pero". "Nada de peros", dijo {C}, con los brazos cruzados. "Otra vez".',
  '{H} practiced on {C}. "I am sorry that you pulled." "Worse," said {C}. "I am sorry that I pulled." "Better," said {C}.':
    '{H} ensayó con {C}. "Siento mucho que tiraras". "Peor", dijo {C}. "Siento mucho haber tirado". "Eso está mejor", dijo {C}.',
  '{H} drew two faces in the dust, wiped one away, and drew it again. {C} sat by and did not say a word, which was just right.':
    '{H} dibujó dos caras en el polvo, borró una y la volvió a dibujar. {C} se sentó cerca y no dijo nada, que era lo que hacía falta.',
  '"What if {V.kind} has another friend by now?" asked {H}. "Then there will be three of you," said {C}. "Three is a good number."':
    '"¿Y si {V.kind} ya tiene un amigo nuevo?", preguntó {H}. "Entonces serán tres", dijo {C}. "Tres es un buen número".',
  '{H} stared at the bag with the {G} in it. "I would give it away," {H.he} said, "to be asked for it again." {C} nodded slowly.':
    '{H} miró la bolsa donde iba {the G}. "{G.lo} regalaría", dijo, "con tal de que me {G.lo} volvieran a pedir". {C} asintió despacio.',

  'A grumble with legs went by, in the direction of {next}': 'Por aquí pasó un refunfuño con patas, camino de {next}',
  'Sorry keeps fresh until sunset. Run to {next}': 'El perdón dura fresco hasta la noche. Corre a {next}',
  'Someone stamped by here, off to {next}': 'Alguien pasó dando pisotones hacia {next}',
  'I saw your friend. {V.He} kicked every stone on the way to {next}':
    'Vi a tu amig{V.o}. Iba hacia {next}, pateando todas las piedras',
  'There is one who sighs and mutters. {V.He} went by {next}': 'Hay alguien que suspira y refunfuña. Se fue por {next}',
  'Go by {next}. It is never too late for sorry': 'Ve por {next}, que nunca es tarde para pedir perdón',

  'Somebody at {next} has written your name in the sand': 'En {next} alguien escribió tu nombre en la arena',
  'Your friend sits at {next} and looks this way': 'Alguien te espera en {next} y mira hacia aquí',
  'At {next} somebody asked for you, and then said never mind':
    'En {next} alguien preguntó por ti, y luego dijo que daba igual',
  'You will find {V.him} at {next}. Bring a handkerchief': '{V.lo} encontrarás en {next}. Lleva un pañuelo',

  '"I have lost a friend over half {a G}," said {H}. "Which half?" asked {C}. {H} stopped walking. {H.He} could not remember.':
    '"Perdí una amistad por la mitad de {a G}", dijo {H}. "¿Qué mitad?", preguntó {C}. {H} se paró en seco. Ya no se acordaba.',
  '"What was it about?" asked {C}. "About who goes first," said {H}. "And now?" asked {C}. "Now I am last," said {H}.':
    '"¿Por qué fue la pelea?", preguntó {C}. "Por ver quién iba primero", dijo {H}. "¿Y ahora?", dijo {C}. "Ahora voy últim{H.o}".',
  '"Sorry is a short word," said {C}. "It is short and heavy," said {H}. "Like a stone in a mitten."':
    '"Perdón es una palabra corta", dijo {C}. "Corta y pesada", dijo {H}. "Como una piedra dentro de un guante".',

  'A trail of kicked pebbles ended at {V.his} feet. {V} sat with both fists in {V.his} cheeks, and {H} suddenly had a frog in the throat.':
    'Un rastro de piedras pateadas llevaba hasta {V}, sentad{V.o} con la cara entre los puños. A {H} se le hizo un nudo en la garganta.',
  'There {V} was, in a heap, throwing pebbles at nothing. {H} had had a speech ready, and now it was gone.':
    'Allí estaba {V}, hech{V.o} un montoncito, tirando piedras a la nada. {H} traía un discurso, y se le borró entero.',
  '{H} saw {V} from far off. How small somebody looks from behind, thought {H}, when one has been mean to them.':
    '{H} vio a {V} desde lejos. ¡Qué pequeña parece una espalda, pensó, cuando te has portado mal con ella!',
  '{H} took cover behind {C}. "Today {recall}," {C} said over one shoulder, "and you went first. Go first again." {H} gulped.':
    '{H} se refugió detrás de {C}. "Hoy {recall}", dijo {C} por encima del hombro, "y tú diste el primer paso. Dalo otra vez". {H} tragó saliva.',
  '"Go on," whispered {C}. "What if {V.he} shouts?" asked {H}. "Remember how {recall}," {C} said. "You were afraid then, too."':
    '"Anda, ve", susurró {C}. "¿Y si me grita?", preguntó {H}. "Acuérdate de cuando {recall}", dijo {C}. "También entonces tenías miedo".',
  '{H} could not make {H.his} feet go. {C} gave {H.him} a push. "Think how {recall}," {C.he} said. "This is only ten steps."':
    'A {H} no le obedecían los pies. {C} le dio un empujoncito. "Piensa en cuando {recall}", dijo. "Esto son solo diez pasos".',
  '{V} ran, and {H} ran, and they stopped one step apart, and looked down, and mumbled into their collars. It was the same word.':
    '{V} corrió, {H} corrió, y a un paso de distancia se pararon, bajaron la vista y mascullaron algo. Era la misma palabra.',
  '"I am," said {H}. "I am," said {V}. "Sorry," they both said. "No, I am," said {V}. "I pulled first." "I pulled harder," said {H}.':
    '"Yo", dijo {H}. "Yo", dijo {V}. "Lo siento", dijeron a la vez. "No, yo más", dijo {V}. "Yo tiré primero". "Y yo más fuerte", dijo {H}.',
  '{V} got up when {H.he} came. They opened their mouths at the same time, and the same word fell out of {H} and {V}: sorry.':
    '{V} se levantó al ver{H.lo} llegar. Abrieron la boca a la vez, y a {H} y a {V} se les cayó la misma palabra: perdón.',
  '{H} pulled the {G} from the bag and held it out with both arms, the whole of it. {V} put {V.his} hands behind {V.his} back and shook {V.his} head.':
    '{H} sacó {the G} de la bolsa y se {G.lo} ofreció con los dos brazos, todit{G.o}. {V} escondió las manos tras la espalda y negó con la cabeza.',
  '{H} took the {G} out of the bag. "It is yours," {H.he} said, "the whole of it." "I was on my way to tell you the same," said {V}.':
    '{H} sacó {the G} de la bolsa. "Es tuy{G.o}", dijo, "tod{G.o} enter{G.o}". "Yo iba de camino a decirte lo mismo", dijo {V}.',
  'Out of the bag came the {G}. "You have it," said {H}. "No, you," said {V}. And there they stood, and neither would take it.':
    'De la bolsa salió {the G}. "Para ti", dijo {H}. "No, para ti", dijo {V}. Y allí se quedaron, sin que nadie {G.lo} tomara.',

  '{H} pushed, and {V} pushed back, and it was exactly the same quarrel the other way around. {C} laughed until {C.he} had hiccups.':
    '{H} empujaba, y {V} empujaba, y era exactamente la misma pelea, pero al revés. {C} se rio tanto que le dio hipo.',
  '"Now you quarrel about who must have it!" cried {C}, and hopped with laughing. {V} looked at {H}, and they began to grin.':
    '"¡Antes por tener, y ahora por dar!", gritó {C}, saltando de risa. {V} miró a {H}, y empezaron a sonreír.',
  '"Stop, stop!" laughed {C}. {H} and {V} were each pushing the {G} at the other, just as hard as they had pulled.':
    '"¡Basta, basta!", reía {C}. {H} y {V} se pasaban {the G} a empujones, con la misma fuerza con que antes tiraban.',
  '{V} closed {V.his} eyes and opened {V.his} arms, and {H} set the {G} in them, quite gently, like an egg into a nest.':
    '{V} cerró los ojos y abrió los brazos, y {H} le puso allí {the G} con mucho cuidado, como un huevo en un nido.',
  '"You first," said {H}, and laid the {G} in the arms of {V}. "And then you," said {V}, "and then me, and then you."':
    '"Tú primero", dijo {H}, y dejó {the G} en los brazos de {V}. "Y luego tú", dijo {V}, "y luego yo, y luego tú".',
  'So {H} gave {V} the {G}. It was a strange thing: now that it was gone, {H.he} felt that {H.he} had it again.':
    'Así que {H} le dio {the G} a {V}. Y qué cosa tan rara: ahora que ya no {G.lo} tenía, sentía que {G.lo} tenía otra vez.',
  'Nobody thought of the {G} now. {V} squeezed {H}, and {H} squeezed {V}, until they both squeaked like wet boots.':
    'Ya nadie pensaba en {the G}. {V} estrujó a {H}, y {H} estrujó a {V}, hasta que chirriaron como botas mojadas.',
  '{V} put the {G} away to have both arms free, and {H} needed both, too. They hugged until the last bit of angry was squeezed out.':
    '{V} apartó {the G} para tener los brazos libres, y {H} también usó los dos. Se abrazaron hasta exprimir la última gota de enfado.',
  'Bump, went two foreheads, and {V} hugged {H}, and {H} hugged {V}. "I was coming back anyway," said {V}. "I know."':
    '¡Pum!, chocaron dos frentes, y {V} abrazó a {H}, y {H} abrazó a {V}. "Yo ya iba a volver", dijo {V}. "Ya lo sé".',
  'Now it was a game for three. {V} ran with the {G}, {H} ran after, and {C} was the one who said whose turn it was.':
    'Ahora era un juego de tres. {V} corría con {the G}, {H} corría detrás, y {C} decía a quién le tocaba.',
  '{C} kept the time, and {V} and {H} took turns, ten breaths each. Sometimes one of them forgot to take it, on purpose.':
    '{C} llevaba la cuenta, y {V} y {H} hacían turnos de diez respiraciones. A veces a alguien se le olvidaba el suyo, a propósito.',
  'They painted a new board, and on it: ours. {H} painted the first letter, {V} painted the next, and so on, turn by turn.':
    'Pintaron un cartel nuevo, y en él: nuestro. {H} pintó la primera letra, {V} pintó la siguiente, y así, turno a turno.',
  '"Same time tomorrow?" asked {V}. "Your day," said {H}. "No, yours," said {V}. They laughed, and it belonged to two again.':
    '"¿Mañana a la misma hora?", preguntó {V}. "Te toca a ti", dijo {H}. "No, a ti", dijo {V}. Se rieron, y otra vez todo era de dos.',
  'It was good to have somebody to tell things to. {H} told {V} about the teapot cloud, and {V} laughed, just as {V.he} should.':
    'Era bueno tener a quien contarle las cosas. {H} le habló a {V} de la nube tetera, y {V} se rio, justo como debía.',
};
