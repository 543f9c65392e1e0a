/** Running gags about what hero and companion say in Spanish. Knows nothing of how they are drawn. */

import type { Catalogue } from '../catalogue.ts';

export const sayings: Catalogue = {
  '{C} walked with {C.his} nose in the wind and both hands on {C.his} stomach. {H} could hear it grumble from three steps away.':
    '{C} caminaba con la nariz al viento y las dos manos en la barriga. {H} la oía gruñir a tres pasos de distancia.',
  '"Is it lunchtime?" asked {C}. "We have just had breakfast," said {H}. "I only ask," said {C}, "so that we do not miss it."':
    '"¿Ya es hora de almorzar?", preguntó {C}. "Acabamos de desayunar", dijo {H}. "Solo pregunto", dijo {C}, "para que no se nos pase".',
  '{C} sniffed the air and rubbed {C.his} stomach. "Lunch?" {C.he} asked. "Not yet," said {H}. It was the first time of many.':
    '{C} olisqueó el aire y se frotó la barriga. "¿Almuerzo?", preguntó. "Todavía no", dijo {H}. Fue la primera vez de muchas.',
  '{C} dreamed aloud of dumplings, waffles, and a pie with a lid. {H} found a raisin in a seam, and they halved it with great ceremony.':
    '{C} soñaba en voz alta con albóndigas, buñuelos y un pastel con tapa. {H} encontró una pasa en una costura, y la partieron con gran ceremonia.',
  '"Lunch?" asked {C}. "That was lunch," said {H}, "an hour ago." {C} was silent for a moment. "There is such a thing as second lunch."':
    '"¿Almuerzo?", preguntó {C}. "Ya almorzamos", dijo {H}, "hace una hora". {C} calló un momento. "También existe el segundo almuerzo".',
  '{C} sat down. "My stomach thinks my mouth has moved away," {C.he} said. {H} found half a radish in {H.his} pocket, and that had to do.':
    '{C} se sentó. "Mi barriga cree que mi boca se ha mudado", dijo. {H} encontró medio rábano en el bolsillo, y con eso hubo que conformarse.',
  '"Lunch?" asked {H}, and held out something good. {C} shook {C.his} head. "I am full," {C.he} said, and laid a hand on {C.his} heart, "up to here."':
    '"¿Almuerzo?", preguntó {H} ofreciendo algo rico. {C} negó con la cabeza. "Estoy llen{C.o}", dijo, y se puso la mano en el corazón, "hasta aquí".',
  '{H} waited for the question, but it did not come. "Are you ill?" {H.he} asked. "I forgot to be hungry," said {C}, as surprised as anyone.':
    '{H} esperaba la pregunta, pero no llegó. "¿Te sientes mal?", dijo. "Se me olvidó tener hambre", dijo {C}, más sorprendid{C.o} que nadie.',
  '"My uncle always says: a wet foot knows the river," said {C}. {H} thought about that for a while. "What does it mean?" "He never told us."':
    '"Mi tío siempre dice: pie mojado conoce el charco", dijo {C}. {H} lo pensó un rato. "¿Y qué significa?". "Nunca nos lo dijo".',
  '{C} had an uncle with a proverb for everything, even for mud. {H} heard nine of them on one hill, and did not understand a single one.':
    '{C} tenía un tío con un refrán para todo, hasta para los charcos. {H} oyó nueve en una sola cuesta, y no entendió ni uno.',
  '"As my uncle says," said {C}, "never butter a hedge." {H} had never wanted to. {C} nodded. "You see? It works."':
    '"Como dice mi tío", dijo {C}, "al seto, nunca mantequilla". {H} jamás había tenido ganas. {C} asintió. "¿Ves? Funciona".',
  'For this, too, {C} knew a wise word of the uncle: it had a herring in it, and a ladder. {H} nodded as one nods at rain.':
    'También para esto tenía {C} un dicho del tío: salían un arenque y una escalera. {H} asintió como se asiente ante la lluvia.',
  '{C} raised a finger. "My uncle says: the soup is not the spoon." "Is your uncle quite well?" asked {H}. "Quite," said {C}. "He is a cook."':
    '{C} alzó un dedo. "Mi tío dice: la sopa no es la cuchara". "¿Tu tío está bien?", preguntó {H}. "Muy bien", dijo {C}. "Es cocinero".',
  '"Two hats, one wind," said {C} wisely. "Your uncle?" asked {H}. "My uncle," said {C}. "He lost both of them."':
    '"Dos sombreros, un solo viento", dijo {C} con aire sabio. "¿Tu tío?", preguntó {H}. "Mi tío", dijo {C}. "Perdió los dos".',
  '"The best of a road is who walks on it with you," said {C}. "That is your uncle at his best," said {H}. "No," said {C}. "That one is mine."':
    '"Lo mejor del camino es quien lo anda contigo", dijo {C}. "Es lo mejor que ha dicho tu tío", dijo {H}. "No", dijo {C}. "Eso es mío".',
  '"What would your uncle say now?" asked {H}. {C} thought for a long time. "He would say nothing," said {C}. "He would have a second helping."':
    '"¿Qué diría ahora tu tío?", preguntó {H}. {C} lo pensó largo rato. "No diría nada", contestó. "Se serviría otro plato".',
  '{C} giggled at a joke before {C.he} had told it. It was about a snail, and a ladder, and then it fell apart. {H} waited for the rest in vain.':
    '{C} se reía de su chiste antes de contarlo. Había un caracol y una escalera, y ahí se deshacía todo. {H} esperó el resto en vano.',
  '"Why did the snail climb the ladder?" asked {C}. "Why?" asked {H}. {C} opened {C.his} mouth. "Wait," {C.he} said. "I had it a moment ago."':
    '"¿Por qué subió el caracol por la escalera?", preguntó {C}. "¿Por qué?", dijo {H}. {C} abrió la boca. "Espera", dijo. "Hace nada lo sabía".',
  '{C} knew a joke, the best in the world. It began with a snail on a ladder. "And then?" asked {H}. {C} had forgotten the rest.':
    '{C} sabía un chiste, el mejor del mundo. Empezaba con un caracol en una escalera. "¿Y luego?", preguntó {H}. {C} había olvidado el resto.',
  '"Because it was wet!" cried {C} suddenly. "No. Because it was Monday?" {H} shook {H.his} head. It was the snail again, on its ladder.':
    '"¡Porque llovía!", gritó {C} de pronto. "No. ¿Porque era lunes?". {H} negó con la cabeza. Otra vez el caracol, en su escalera.',
  '{C} tapped {C.his} forehead. "The snail climbs up," {C.he} said, "rung by rung." "We know," said {H}. "But what does it want up there?"':
    '{C} se golpeó la frente. "El caracol sube", dijo, "peldaño a peldaño". "Ya lo sé", dijo {H}. "Pero ¿qué se le ha perdido allí arriba?".',
  '"I have it!" shouted {C}. "The snail climbed up because the stairs were too slow!" {H} laughed until {H.he} had to hold on to something.':
    '"¡Lo tengo!", gritó {C}. "¡Fue por la escalera porque por la pared iba muy lento!". {H} se rio hasta tener que agarrarse a algo.',
  'And right then it came to {C}. "To be early for next year\'s cherries! That is why the snail climbs!" {H} laughed all the longer for the wait.':
    'Y justo entonces {C} se acordó. "¡Para llegar a tiempo a las cerezas del año próximo! ¡Por eso sube el caracol!". {H}, de tanto esperar, se rio el doble.',
  '"Are we there yet?" asked {C}. "Almost," said {H}. They had gone about as far as you can throw a hat.':
    '"¿Ya llegamos?", preguntó {C}. "Casi", dijo {H}. Habían avanzado más o menos lo que vuela un sombrero.',
  'At the first corner {C} stopped and unrolled an imaginary map. They were not there yet, {H} said, but almost, and rolled it up again.':
    'En la primera curva {C} se paró y desenrolló un mapa imaginario. No habían llegado, dijo {H}, pero casi, y lo volvió a enrollar.',
  '{C} looked ahead, and back, and ahead. "Are we there yet?" {C.he} asked. "Almost," said {H}, because it sounds better than no.':
    '{C} miró adelante, atrás y otra vez adelante. "¿Ya llegamos?", preguntó. "Casi", dijo {H}, porque suena mejor que no.',
  '"Are we there yet?" asked {C}, and dropped onto a stone. "Almost," said {H}. "It was almost this morning," said {C}. "It is a long almost."':
    '"¿Ya llegamos?", preguntó {C}, y se dejó caer en una piedra. "Casi", dijo {H}. "Esta mañana ya era casi", dijo {C}. "Es un casi muy largo".',
  '"Do not say almost," said {C}, and sat down. {H} closed {H.his} mouth. Then {H.he} said, "Nearly." That was new, and {C} got up.':
    '"No digas casi", dijo {C}, y se sentó. {H} cerró la boca. Luego dijo: "Prácticamente". Eso era nuevo, y {C} se levantó.',
  '"Are we there yet?" asked {C}. {H} took {H.his} time. "Yes," {H.he} said. {C} tried the word on {C.his} tongue. "What a pity," said {C}.':
    '"¿Ya llegamos?", preguntó {C}. {H} se tomó su tiempo. "Sí", dijo. {C} saboreó la palabra en la lengua. "Qué lástima", dijo {C}.',
  'Nobody asked. So {H} nudged {C}. "Are we there yet?" whispered {H}. {C} looked around at everything, twice. "Almost," {C.he} said.':
    'Nadie preguntaba. Así que {H} le dio con el codo a {C}. "¿Ya llegamos?", susurró. {C} lo miró todo dos veces. "Casi", dijo.',
  '{C} could not pass a thing without naming it. A boulder was called Gertrude, and {H} had to lift an imaginary hat to her.':
    '{C} no podía pasar junto a nada sin ponerle nombre. Una roca se llamaba Gertrudis, y {H} tuvo que saludarla con un sombrero imaginario.',
  '{C} pointed at a boulder. "I name you Gertrude," {C.he} said. {H} asked what was wrong with calling it a rock. "It has feelings."':
    '{C} señaló una roca. "Te llamarás Gertrudis", dijo. {H} preguntó qué tenía de malo llamarla roca. "Tiene sentimientos".',
  '"That bush is called Herbert," said {C}, pointing. "How do you know?" asked {H}. "It looks like one," said {C}, and so it did.':
    '"Ese arbusto se llama Humberto", dijo {C} señalando. "¿Cómo lo sabes?", preguntó {H}. "Tiene cara de Humberto", dijo {C}, y era verdad.',
  '{C} greeted two thistles and a wheelbarrow by their first names. {H} was introduced to all three, and shook hands with the wheelbarrow.':
    '{C} saludó por su nombre a dos cardos y a una carretilla. Se los presentó a {H}, que le dio la mano a la carretilla.',
  '"Good day, Ludmilla," said {C} to a puddle. {H} stepped around it with care. One does not tread on somebody one has met.':
    '"Buenos días, Leopoldo", le dijo {C} a un charco. {H} lo rodeó con cuidado. A los conocidos no se los pisa.',
  'By now {C} had named a post, two beetles, and a smell. The smell was called Bertram. {H} pointed out a cousin of Bertram.':
    '{C} ya había bautizado un poste, dos escarabajos y un olor. El olor se llamaba Beltrán. {H} señaló a un primo de Beltrán.',
  '"And what is this day called?" asked {H}, and pointed all around. {C} had never named anything so big. "This one," said {C}, "I call Ours."':
    '"¿Y cómo se llama este día?", preguntó {H} señalando alrededor. {C} nunca había bautizado nada tan grande. "Este", dijo, "se llama Nuestro".',
  '{H} pointed at the little hill behind them. "That one has your name," {H.he} told {C}. "I named it myself." {C} could not say a thing.':
    '{H} señaló la lomita que quedaba atrás. "Esa lleva tu nombre", le dijo a {C}. "Se lo puse yo". {C} no pudo decir ni mu.',
  '{C} knew one song, and it was about goats. It had no end, and hardly a middle. {H} walked a bit faster, and so did the goats.':
    '{C} sabía una sola canción, y era de cabras. No tenía final, y apenas tenía mitad. {H} apretó el paso, y las cabras también.',
  '{C} struck up the song of the seven goats. It had seven verses, each one like the last. "Lovely," said {H} after the third.':
    '{C} entonó la canción de las siete cabras. Tenía siete estrofas, todas iguales. "Preciosa", dijo {H} después de la tercera.',
  '"Oh, the first goat ate the gate," sang {C}, and swung {C.his} arms. "How many goats are there?" asked {H}. "It depends," sang {C}.':
    '"Ay, la cabra primera se comió la escalera", cantó {C} moviendo los brazos. "¿Cuántas cabras hay?", preguntó {H}. "Depende", cantó {C}.',
  'The goats of {C} had got as far as the vinegar and the velvet slippers. {H} stuffed moss in both ears, and the moss hummed along.':
    'Las cabras de {C} iban ya por el vinagre y las pantuflas de terciopelo. {H} se metió musgo en las orejas, y el musgo tarareaba.',
  '"Oh, the fortieth goat ate the coat," sang {C}. {H} put a finger in each ear, and then found that {H.his} foot was tapping.':
    '"Ay, la cabra cuarenta se comió la pimienta", cantó {C}. {H} se metió un dedo en cada oreja, y entonces notó que su pie llevaba el ritmo.',
  'At the ninetieth goat {H} begged for mercy. {C} hummed instead. It was still quite plainly about a goat.':
    'En la cabra noventa {H} pidió clemencia. {C} pasó a tararear. Y aun así se notaba muy bien que era de cabras.',
  '{C} was silent for once. Then somebody began, under {H.his} breath: "Oh, the last of the goats." It was {H}! {C} joined in, in two voices.':
    '{C} callaba por una vez. Entonces alguien empezó, muy bajito: "Ay, la última cabra". ¡Era {H}! {C} se unió, a dos voces.',
  '"Oh, the last goat found its way," sang {H}, quite without being asked. {C} stared at {H.him} with shining eyes. It was the best verse of all.':
    '"Ay, la última cabra encontró al fin su casa", cantó {H} sin que nadie se lo pidiera. {C} {H.lo} miró con los ojos brillantes. Fue la mejor estrofa.',
};
