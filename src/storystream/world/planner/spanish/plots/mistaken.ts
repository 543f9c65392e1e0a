/** The mistaken plot in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const mistaken: Catalogue = {
  '{H.long} woke up {here} with a tickle inside. It was {H.his} birthday, and {H.he} wanted everybody to remember.':
    '{H.long} despertó {here} con cosquillas en la barriga. Era su cumpleaños, y quería que todo el mundo se acordara.',
  'Today was the birthday of {H.long}. {H.He} stood {here} with washed ears, and wanted to hear just one person say so.':
    'Hoy era el cumpleaños de {H.long}. Esperaba {here} con las orejas bien lavadas, y solo quería que alguien lo dijera.',
  '{Here} stood {H.long}, trying not to grin. It was {H.his} birthday! {H.He} wanted nothing but a song and a hug.':
    '{Here} estaba {H.long}, aguantándose la risa. ¡Era su cumpleaños! No quería nada más que una canción y un abrazo.',
  'But {V.long} ran right past without a word. {H} waved. {V} did not wave back, and hid something under one arm.':
    'Pero {V.long} pasó corriendo sin decir ni pío. {H} saludó con la mano. {V} ni contestó, y escondió algo bajo el brazo.',
  '{V.long} came by with a bundle and a very red face. {H} waved with all {H.his} might, but {V} only ran faster.':
    '{V.long} pasó con un bulto y la cara como un tomate. {H} saludó con todas sus fuerzas, pero {V} corrió aún más.',
  '"Good morning!" called {H}, and waved. But {V.long} only mumbled and hurried by with a bundle, as if {V.he} had a secret.':
    '"¡Buenos días!", gritó {H} agitando la mano. Pero {V.long} solo farfulló y pasó de largo con su bulto, como quien guarda un secreto.',
  'Then {H} saw that {H.his} {G} was gone from its place. So that was what {V.kind} had been hiding! {H} could not believe it.':
    'Entonces {H} vio que {the G} no estaba en su sitio. ¡Así que eso era lo que escondía {V.kind}! {H} no se lo podía creer.',
  'Where the {G} had always stood, there was a round clean spot in the dust. {H} stared at it and thought of that bundle.':
    'Donde siempre había estado {the G} solo quedaba un redondel limpio en el polvo. {H} lo miró y pensó en aquel bulto.',
  '{H} went to get {H.his} {G}, but there was only dust where it used to be. {H} thought of that bundle, and grew hot all over.':
    '{H} fue a buscar su {G}, pero en su lugar no había más que polvo. Se acordó de aquel bulto y empezó a hervir por dentro.',
  '"Stolen!" {H} told {C.long}. "On my birthday! I want my {G} back, and I want to know why." {C} coughed and looked away.':
    '"¡Un robo!", le dijo {H} a {C.long}. "¡Y en mi cumpleaños! Quiero mi {G}, y quiero saber por qué". {C} tosió y miró hacia otro lado.',
  '{H} showed {C.long} the empty spot where the {G} used to be, and pointed down the road. {C} looked at the sky and whistled.':
    '{H} le enseñó a {C.long} el hueco donde antes estaba {the G}, y señaló el camino. {C} miró al cielo y se puso a silbar.',
  '{C.long} came along just then. "{V.Kind} took my {G}!" cried {H}. "Help me follow the trail." {C} seemed to choke on something.':
    'En eso llegó {C.long}. "¡{V.Kind} se llevó mi {G}!", gritó {H}. "Ayúdame a seguir el rastro". {C} pareció atragantarse con algo.',
  '{H} stamped ahead, and {C} trotted behind. "Maybe there is a good reason," {C} said. "There is never a good reason," said {H}.':
    '{H} iba delante dando pisotones, y {C} detrás, al trote. "A lo mejor hay una buena razón", dijo {C}. "Nunca hay una buena razón", dijo {H}.',
  'With big, angry steps {H} followed the trail. {C} came behind, chewing on something that {C.he} was not allowed to say.':
    'A grandes zancadas, {H} seguía el rastro echando chispas. {C} iba detrás, masticando algo que no le dejaban decir.',

  'I am no tattletale. But they bought varnish at {next}': 'Yo no soy de chismes, pero alguien compró barniz en {next}',
  'Ask at {next} who has paint on both elbows': 'Busca en {next} unos codos llenos de pintura',
  'Somebody ran by with {a G}, off to {next}, in a great hurry': 'Alguien pasó con {a G} hacia {next}, a todo correr',
  'I promised not to tell. But you might look at {next}': 'Prometí no decir nada, pero yo que tú miraría en {next}',
  'I saw {a G} and a lot of string go toward {next}': 'Vi pasar {a G} y un montón de cuerda hacia {next}',
  'There was whispering over by {next} this morning': 'Esta mañana se oían cuchicheos por {next}',

  'Look through the keyhole at {next}, and then forgive everybody':
    'Espía por la cerradura en {next}, y luego perdona a todo el mundo',
  'All of the whispering comes from {next}': 'Todos los cuchicheos vienen de {next}',
  'I will say only this: go to {next}, and look surprised': 'Solo te digo esto: ve a {next} y pon cara de sorpresa',
  'The one you want is at {next}, with glue on both hands': 'Quien buscas está en {next}, con pegamento en las manos',

  '"How can somebody be so mean?" asked {H}. {C} hummed something that sounded a lot like a birthday song, and stopped at once.':
    '"¿Cómo se puede ser tan malo?", preguntó {H}. {C} tarareó algo que sonaba mucho a cumpleaños feliz, y se calló de golpe.',
  '"When I find my {G}," said {H}, "I will not even say hello." {C} opened {C.his} mouth, and shut it again.':
    '"Cuando encuentre mi {G}", dijo {H}, "no pienso ni saludar". {C} abrió la boca, y la volvió a cerrar.',
  '"Why are you smiling?" asked {H}. "I am not," said {C}, and turned away. It was all very strange.':
    '"¿Por qué sonríes?", preguntó {H}. "Yo no sonrío", dijo {C}, y miró para otro lado. Todo era rarísimo.',

  '{H} and {C} crouched down and hid. Somebody was moving just ahead. {H} held {H.his} breath, and {C} held back a giggle.':
    '{H} y {C} se agacharon y se escondieron. Justo delante se movía alguien. {H} aguantó la respiración, y {C} aguantó la risa.',
  'They dropped flat behind a stone, {H} with {H.his} teeth together and {C} with a hand over {C.his} mouth. Somebody was humming.':
    'Se tiraron al suelo detrás de una piedra, {H} con los dientes apretados y {C} con la mano en la boca. Alguien tarareaba.',
  '"There!" hissed {H}, and pulled {C} down behind a stone. Something rustled. {H.His} heart beat like mad.':
    '"¡Allí!", susurró {H}, y arrastró a {C} tras una piedra. Algo crujió. El corazón le latía como loco.',
  '{C} held {H} back by the collar. "Today {recall}," {C.he} whispered. "Who would have thought it in the morning? So look before you leap."':
    '{C} sujetó a {H} por la manga. "Hoy {recall}", susurró. "¿Quién lo iba a decir esta mañana? Así que primero mira, y luego salta".',
  '"Before you shout," said {C}, "remember how {recall}. It was not what we thought at first." {H} bit {H.his} lip.':
    '"Antes de gritar", dijo {C}, "acuérdate de cuando {recall}. Nada era lo que parecía". {H} se mordió el labio.',
  '{C} touched {H} on the arm. "Think how {recall}," {C.he} said. "Look first, and be angry after." {H} nodded slowly.':
    '{C} le tocó el brazo a {H}. "Piensa en cuando {recall}", dijo. "Primero mira, y enfádate después". {H} asintió despacio.',
  '{H} stepped out all the same. "Why did you take my {G}?" {H.he} cried. {V} stood there with it, as still as a post.':
    'Aun así, {H} dio un paso al frente. "¿Por qué te llevaste mi {G}?", gritó. {V} {G.lo} tenía en las manos, más ties{V.o} que un poste.',
  '{H} leaped out and put both fists on {H.his} hips. There was {V}, caught with the {G} in both hands, and shaking all over.':
    '{H} saltó afuera y puso los brazos en jarras. Allí estaba {V}, con {the G} en las manos y temblando de pies a cabeza.',
  'But {H} could not wait. Out {H.he} sprang, and there stood {V} with the {G}. "Oh no," said {V}. "You are too early!"':
    'Pero {H} no pudo esperar. Salió de un brinco, y allí estaba {V} con {the G}. "¡Ay, no!", dijo {V}. "¡Llegas demasiado pronto!".',
  '"It was broken, so I mended it for you," said {V}. "Happy birthday!" The {G} shone like new. {H} had no words left.':
    '"Estaba rot{G.o}, y te {G.lo} arreglé", dijo {V}. "¡Feliz cumpleaños!". {The G} brillaba como nuev{G.o}. {H} se quedó sin palabras.',
  'Then {V} turned the {G} around. The old crack was mended and every spot was gone. It was a birthday surprise! {H} gaped.':
    'Entonces {V} le dio la vuelta a {the G}. Ni rastro de la grieta, ni una mancha. ¡Era una sorpresa de cumpleaños! {H} se quedó sin habla.',
  '"Surprise!" said {V} in a shaky voice. "I cleaned it and mended it. It is your birthday, isn\'t it?" {H} stared at the {G}.':
    '"¡Sorpresa!", dijo {V} con voz temblorosa. "{G.lo} limpié y {G.lo} arreglé. Es tu cumpleaños, ¿no?". {H} miraba {the G} sin parpadear.',

  '{H} wished that the ground would open. "I called you a thief," {H.he} told {V}. "I am sorry, all the way down to my feet."':
    '{H} quería que se {H.lo} tragara la tierra. "Pensé que me habías robado", le dijo a {V}. "Lo siento de la cabeza a los pies".',
  '{H} looked down at {H.his} toes. All day long {H.he} had been angry with the kindest friend of all. {V} patted {H.his} shoulder.':
    '{H} se miró los pies. Todo el día enfadad{H.o}, ¡y justo con quien más {H.lo} quería! {V} le dio una palmadita en el hombro.',
  '"I thought the worst of you," said {H}, very low. {V} smiled. "I should not keep secrets so badly," {V.he} said.':
    '"Pensé lo peor de ti", dijo {H} muy bajito. {V} sonrió. "Y yo debería guardar mejor los secretos", contestó.',
  'With a bow {V} handed over the {G}, polished until {H} could see {H.his} own face in it, and the face was smiling.':
    'Con una reverencia, {V} le entregó {the G}. Brillaba tanto que {H} se vio allí la cara, y la cara sonreía.',
  '{V} put the {G} into the arms of {H}. Every scratch was gone. Somebody must have worked on it all night long.':
    '{V} puso {the G} en los brazos de {H}. No quedaba ni un rasguño. Alguien se había pasado la noche trabajando.',
  'Then {V} gave the {G} back. {H} turned it over and over. It had never been so fine, not even when it was new.':
    'Entonces {V} devolvió {the G}. {H} le dio vueltas y más vueltas. Nunca había estado tan bonit{G.o}, ni cuando era nuev{G.o}.',
  '"I knew it all day!" burst out {C}. "I almost popped!" {V} began the birthday song, and {H} stood there and glowed.':
    '"¡Yo lo sabía todo!", estalló {C}. "¡Casi reviento!". {V} empezó la canción de cumpleaños, y {H} brillaba como una vela.',
  '{C} hopped around them like a spring. {V} lit a little candle, and {H} was so surprised that {H.he} forgot to blow it out.':
    '{C} daba brincos como un resorte. {V} encendió una velita, y con la sorpresa a {H} se le olvidó soplarla.',
  '"May I talk now?" asked {C}, and jumped for joy. {C} and {V} sang the song twice, once for luck. {H} heard every word.':
    '"¿Ya puedo hablar?", preguntó {C}, saltando de alegría. Con {V} cantó la canción dos veces, una de propina. {H} no se perdió ni una palabra.',
  '{H} hugged {V} until they both tipped over. "Best birthday ever," {H} said into {V.his} ear, "and the worst manners. Mine, I mean."':
    '{H} abrazó a {V} hasta que rodaron por el suelo. "El mejor cumpleaños", le dijo al oído, "y los peores modales. Los míos, digo".',
  '{H} had no more words, so {H.he} used both arms. {V} hugged back. All the anger of the day was squeezed out, and it was gone.':
    'A {H} no le quedaban palabras, así que usó los brazos. {V} apretó también, y el enfado del día se escurrió hasta la última gota.',
  'Crumbs on every chin, {V}, {H}, and {C} sat until the candle was a puddle. Nobody had forgotten anything, and nobody had stolen it.':
    'Con migas en la barbilla, {V}, {H} y {C} miraron la vela hasta que fue un charquito. Nadie había olvidado nada, y nadie había robado nada.',
  'So {H} got a song and a hug after all. {V} and {C} sat as close as they could, and nobody thought about thieves anymore.':
    'Así que {H} tuvo su canción y su abrazo. {V} y {C} se sentaron lo más cerca que pudieron, y nadie volvió a pensar en ladrones.',
  'They sat in a row, {V} and {H} and {C}, and ate everything there was. Everybody had remembered. They had only hidden it well.':
    'Se sentaron en fila {V}, {H} y {C}, y se comieron todo lo que había. Nadie se había olvidado. Solo que lo disimulaban muy bien.',
};
