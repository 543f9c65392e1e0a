/** The surprise plot in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const surprise: Catalogue = {
  '{H.long} walked around {here} with both lips pressed together. {H.He} wanted to make a surprise, and it was already pushing to get out.':
    '{H.long} estaba {here} con los labios bien apretados. Quería dar una sorpresa, y la sorpresa ya empujaba por salir.',
  '{H.long} made a big red cross on the calendar {here}. {H.He} wanted to plan the best surprise that anyone ever had.':
    '{H.long} marcó {here} una gran cruz roja en el calendario. Quería preparar la mejor sorpresa que nadie hubiera tenido jamás.',
  '{Here} stood {H.long} with a secret so big that it tickled. {H.He} wanted to keep it in until tomorrow, and that was hard.':
    '{Here} estaba {H.long} con un secreto tan grande que hacía cosquillas. Quería guardarlo hasta mañana, ¡y qué difícil era!',
  '{H} pulled {C.long} aside. It was about {V.kind}, about {a G}, and about a year that was over tomorrow. {C} crossed {C.his} heart.':
    '{H} se llevó aparte a {C.long}. Se trataba de {V.kind}, de {a G} y de un año que se cumplía mañana. {C} juró silencio.',
  '"Tomorrow it is one year since {V.kind} came to live with us," {H} whispered to {C.long}. "I want to give {V.him} {a G}."':
    '"Mañana hará un año que {V.kind} vino a vivir aquí", le susurró {H} a {C.long}. "Quiero darle una sorpresa: {a G}".',
  '{C.long} came running, and {H} told {C.him} everything. There was {a G} at {dest}, and it was for {V.kind}, who had never had a surprise.':
    '{C.long} llegó corriendo, y {H} se lo contó todo. En {dest} había {a G}, y era para {V.kind}, que jamás tuvo una sorpresa.',
  'But who came around the corner, humming? It was {V.long} of all people! {H} stuffed the calendar down the front of {H.his} clothes and grinned.':
    'Pero ¿quién dobló la esquina tarareando? ¡Nada menos que {V.long}! {H} se metió el calendario bajo la ropa y puso su mejor sonrisa.',
  '"What is for whom?" asked {V.long} and came around the corner. "Nothing!" said {H}, much too fast. "For nobody!"':
    '"¿Qué cosa es para quién?", preguntó {V.long} al doblar la esquina. "¡Nada!", dijo {H} demasiado deprisa. "¡Para nadie!".',
  'At that very moment {V.long} strolled up. "Are you two whispering?" {V.he} asked. {H} coughed. "I have a sore throat," {H.he} said.':
    'En ese momento llegó {V.long} de paseo. "¿Qué cuchicheos son esos?", preguntó. {H} tosió. "Me duele la garganta", dijo.',
  'So they sneaked off. {C} went from bush to bush, and {H} walked as one walks when one is only out for a walk.':
    'Así que se escabulleron. {C} iba de arbusto en arbusto, y {H} caminaba como se camina cuando solo se sale a caminar.',
  '{H} strolled, whistled, and looked at the sky. {C} crept along behind a barrel. Nobody had ever looked so guilty.':
    '{H} paseaba, silbaba y miraba al cielo. {C} avanzaba a gatas detrás de un barril. Nunca nadie tuvo tanta cara de culpa.',
  'Around the bend, with a picnic for three, came {V}. {H} turned red, then white, then red again, and talked about mushrooms.':
    'Por la curva apareció {V} con merienda para tres. {H} se puso roj{H.o}, luego blanc{H.o}, otra vez roj{H.o}, y habló de setas.',
  '"There you are!" It was {V} again, of all people. "Where are we going?" {H} said they were looking for mushrooms. There were none.':
    '"¡Por fin!". Otra vez {V}, ¿quién, si no? "¿Adónde vamos?". {H} dijo que iban a buscar setas. No había ni una.',
  'Who was that behind them? {V}! "I followed your tracks," {V.he} said. {H} talked about the weather for as long as {H.he} could.':
    '¿Quién venía detrás? ¡Era {V}! "Seguí las huellas", dijo. {H} se puso a hablar del tiempo, y habló del tiempo todo el tiempo que pudo.',
  '{V} had come after them all this way. But {H} hid the list so quickly that {V} saw it, and {V.his} smile went out like a candle.':
    '{V} venía detrás desde hacía rato. Pero {H} escondió la lista tan deprisa que {V} lo notó, y su sonrisa se apagó como una vela.',
  'And there stood {V} yet again. "You do not want me here," {V.he} said quietly. {H} bit {H.his} tongue. It was awful to keep still.':
    'Y allí estaba {V} otra vez. "Ya veo que estorbo", dijo en voz baja. {H} se mordió la lengua. ¡Qué horrible era callar!',
  '"You always stop talking when I come," said {V}, and {V.his} chin trembled. {H} almost told everything. Almost.':
    '"Cuando llego yo, se acaba la charla", dijo {V}, y le tembló la barbilla. {H} casi lo contó todo. Casi.',
  'Tiptoe by way of {next}, and look innocent': 'Pasa de puntillas por {next}, como si nada',
  'Buy ribbon at {next}, the crinkly sort': 'Compra cinta en {next}, de la que cruje',
  'I will not tell a soul. Go by {next}': 'Yo no diré ni pío, pero ve por {next}',
  'A surprise? Then take the back way, by {next}': 'Las sorpresas van por detrás, o sea, por {next}',
  'Somebody is following you. Lose them at {next}': 'Alguien te sigue: despístalo en {next}',
  'Slip over to {next}, and be quick about it': 'Escúrrete hasta {next}, y date prisa',
  'Your parcel is under the bench at {next}, wrapped in newspaper':
    'Tu paquete está en {next}, bajo el banco, envuelto en periódico',
  'The {G} is ready for you at {next}': 'En {next} ya te espera {the G}',
  'Go to {next}, and do not forget the ribbon': 'Ve a {next}, y no te olvides de la cinta',
  'At {next} they have kept the {G} for you': 'En {next} han guardado {the G} para ti',
  '"Do I look as if I knew something?" asked {C}. "You look as if you had swallowed a trumpet," said {H}. "Think of porridge."':
    '"¿Se me nota que sé algo?", preguntó {C}. "Parece que te has tragado una trompeta", dijo {H}. "Piensa en puré".',
  '"A secret is like a hiccup," said {C}. "It wants out." {H} held {C.his} mouth shut, and {C} held the mouth of {H}.':
    '"Un secreto es como el hipo", dijo {C}. "Quiere salir". {H} le tapó la boca a {C}, y {C} se la tapó a {H}.',
  '"I do not like to fib," said {H}. "It is only a wrapped-up truth," said {C}. "Tomorrow we unwrap it."':
    '"No me gusta mentir", dijo {H}. "Solo es una verdad envuelta en papel", dijo {C}. "Mañana la desenvolvemos".',
  'The {G} stood ready, and it glowed. {H} turned three somersaults around it, and {C} tied the ribbon in a bow like a cabbage.':
    'Allí estaba {the G}, list{G.o} y reluciente. {H} dio tres volteretas alrededor, y {C} ató la cinta con un lazo como una col.',
  'There lay the {G}, and it was even finer than they had hoped. {H} jumped for joy. {C} tied a ribbon around it, and then around {C.his} thumb.':
    'Allí estaba {the G}, aún más bonit{G.o} de lo que esperaban. {H} saltó de alegría. {C} le ató una cinta alrededor, y de paso se ató el pulgar.',
  '{H} whooped when {H.he} saw the {G}. {C} polished it with {C.his} elbow. It would be the surprise of the century.':
    '{H} gritó de alegría al ver {the G}. {C} le sacó brillo con el codo. Iba a ser la sorpresa del siglo.',
  '{H} snatched up the {G}, heard steps, and dived into a bush. {C} pointed at nothing, whistled, and tried to look like a tree.':
    '{H} agarró {the G}, oyó pasos y se zambulló en un arbusto. {C} señaló a la nada, silbó y quiso parecer un árbol.',
  '"Hide!" hissed {C}, pointing. Down the way came somebody they knew. {H} grabbed the {G} and dropped behind a stone.':
    '"¡Escóndete!", susurró {C} señalando. Por el camino venía alguien muy conocido. {H} agarró {the G} y se tiró detrás de una piedra.',
  '{H} had hardly picked up the {G} when {C} pointed. "Somebody is coming!" In two jumps {H} was out of sight.':
    'Apenas levantó {H} {the G}, {C} señaló: "¡Viene alguien!". En dos saltos {H} se perdió de vista.',
  '{V} had picked a posy of flowers for them. {V.He} saw the bush, and how {C} guarded it, and let the flowers drop.':
    '{V} traía un ramito de flores de regalo. Vio el arbusto, vio cómo {C} lo vigilaba, y dejó caer las flores.',
  'It was {V}. "I can see the foot of somebody behind that stone," {V.he} said. "I understand. I will go home." {C} had no words.':
    'Era {V}. "Veo que asoma un pie detrás de esa piedra", dijo. "Ya entiendo. Me voy a casa". {C} no encontró qué decir.',
  '{V} looked at {C}, and at the shaking bush. "You are hiding from me," {V.he} said, and turned around, and walked away alone.':
    '{V} miró a {C}, y miró el arbusto que temblaba. "Es de mí de quien se esconden", dijo. Dio media vuelta y se alejó sol{V.o}.',
  '{H} looked after the small figure on the path. "Today {recall}," said {C}, "and that began with tears as well." They picked up their feet.':
    '{H} miró la pequeña figura que se alejaba. "Hoy {recall}", dijo {C}, "y también empezó con lágrimas". Y apretaron el paso.',
  '"We wanted to make {V.him} glad," said {H}, "and {V.he} cries!" "Remember how {recall}?" said {C}. "It came out right. So run!"':
    '"Queríamos darle una alegría", dijo {H}, "¡y llora!". "Recuerda que {recall}", dijo {C}. "Y salió bien. ¡Así que corre!".',
  '{H} felt as low as a worm. "Think how {recall}," said {C}. "It looked bad then, too, until the end. We must only get to the end."':
    '{H} se sentía peor que una lombriz. "Piensa que {recall}", dijo {C}. "También pintaba mal, hasta el final. Solo hay que llegar al final".',
  'Two socks, one comb, a framed picture of all three: {V} was packing. {H} stood there with a heart like a stone.':
    'Dos calcetines, un peine, un retrato en su marco: {V} hacía la maleta. {H} {V.lo} miraba con el corazón como una piedra.',
  '{V} was packing a small bag {here}. "If I am in the way," {V.he} said without looking up. {H} could not stand it one second longer.':
    '{V} hacía una maletita {here}. "Si estorbo, me voy", dijo sin levantar la vista. {H} no aguantó ni un segundo más.',
  '{H} found {V} alone {here}, with {V.his} face to the wall. "Turn around," said {H}. "No," said {V}. "Please," said {H}.':
    '{H} encontró a {V} {here}, sol{V.o} y de cara a la pared. "Date la vuelta", dijo {H}. "No", dijo {V}. "Por favor", dijo {H}.',
  'Out from behind {H.his} back {H} whipped the {G}, and blew a paper horn so hard that it tore. {V} stood like a post, and blinked.':
    'De detrás de la espalda sacó {H} {the G}, y sopló tan fuerte una corneta de papel que la rompió. {V} se quedó como un poste, parpadeando.',
  '"SURPRISE!" shouted {H}, and held up the {G}, ribbon and all. {V} dropped {V.his} bag. {V.He} looked behind {V.him}. There was nobody else.':
    '"¡SORPRESA!", gritó {H}, y alzó {the G} con lazo y todo. A {V} se le cayó la maleta. Miró hacia atrás. No había nadie más.',
  '{H} could hold it no longer. "One year!" {H.he} yelled. "Today it is one year that you are ours!" {V} stood there with a round mouth.':
    '{H} no pudo callar más. "¡Un año!", gritó. "¡Hoy hace un año que eres de la familia!". {V} se quedó con la boca redonda.',
  'Slowly {V} untied the ribbon that {H} had tied. The {G} lay in {V.his} hands, and a whole year lay in it, too.':
    'Despacio desató {V} la cinta que había atado {H}. En sus manos estaba {the G}, y también un año entero.',
  '{V} took the {G} from {H} as if it were made of soap bubbles. "So that is why," {V.he} said. "The mushrooms. The sore throat. The whispers."':
    '{V} recibió de {H} {the G} como si fuera de pompas de jabón. "Conque era por esto", dijo. "Las setas. La garganta. Los cuchicheos".',
  '{H} put the {G} into {V.his} arms. {V} thought back, over bush and bird and whisper, and slowly it all turned inside out.':
    '{H} le puso {the G} en los brazos. {V} recordó arbustos, silbidos y susurros, y poco a poco todo se dio la vuelta como un guante.',
  '"You are the worst liars I ever met!" laughed {V}, and jumped. {C} jumped as well. {H} said that they had done their best.':
    '"¡Qué mal se les da mentir!", rio {V}, y dio un salto. {C} saltó también. {H} dijo que lo habían hecho lo mejor posible.',
  '{V} laughed and cried at once and danced with the {G}. {C} danced, too. {H} felt the secret fly out of {H.him} like a bird.':
    '{V} reía y lloraba a la vez, y bailaba con {the G}. {C} bailaba también. {H} sintió que el secreto se le iba volando como un pájaro.',
  '{V} put the framed picture back in its place, a bit crooked. {H} straightened it. There would be a surprise again, in a year.':
    '{V} volvió a colgar el retrato en su sitio, algo torcido. {H} lo enderezó. Dentro de un año habría otra sorpresa.',
  'The bag was unpacked. {V} sat by {H} until late. "Never again keep a secret from me," said {V}, "until next year."':
    'La maleta ya estaba vacía. {V} se quedó con {H} hasta tarde. "No me guardes más secretos", dijo, "hasta el año que viene".',
  '"Did you guess it at all?" asked {H}. {V} shook {V.his} head. It was the best surprise that anyone ever had, and it was kept.':
    '"¿Te lo imaginabas?", preguntó {H}. {V} dijo que no con la cabeza. Fue la mejor sorpresa que nadie tuvo jamás, y la mejor guardada.',
};
