/** The plot of the tall tales in Spanish. Knows nothing of its beats. */

import type { Catalogue } from '../catalogue.ts';

export const tales: Catalogue = {
  '{H.long} had lived {here} for years, and the wildest thing that ever happened was a lost button. {H.He} wanted a tale of {H.his} own.':
    '{H.long} vivía {here} desde hacía años, y lo más emocionante que le había pasado era perder un botón. Quería una historia propia.',
  'Nothing ever happened to {H.long} {here}, and so {H.he} had nothing to tell. How {H.he} wanted to tell just one good tale!':
    'A {H.long} nunca le pasaba nada {here}, y por eso no tenía nada que contar. ¡Y cómo quería contar una buena historia, una sola!',
  'When others told stories {here}, {H.long} only listened. {H.He} wanted to be listened to, once, from beginning to end.':
    'Cuando otros contaban historias {here}, {H.long} solo escuchaba. Quería que por una vez alguien escuchara la suya, de principio a fin.',
  '{V.long} strutted past and told {H} the one about the whale for the third time. Tomorrow at {dest} it would win {V.him} the {G} again.':
    'Con mucho garbo pasó {V.long} y le contó a {H} por tercera vez lo de la ballena. Mañana, en {dest}, ganaría otra vez {the G}.',
  '"I wrestled a whale before breakfast," said {V.long} loudly. "Who will beat that tomorrow at {dest}? The prize is {a G}." {H} swallowed.':
    '"Luché con una ballena antes de desayunar", alardeó {V.long}. "¿Quién me gana mañana en {dest}? El premio: {a G}". {H} tragó saliva.',
  '{V.long} told {H} of the great contest at {dest}. "The tallest tale wins the {G}," {V.he} said. "It has been mine nine times."':
    '{V.long} le habló a {H} del gran concurso en {dest}. "El cuento más gordo se lleva {the G}", dijo. "Ya gané nueve veces".',
  '{C.long} bounced up like a ball and dragged {H} to the road. A tale was only something that went wrong, and they would find one.':
    '{C.long} llegó botando como una pelota y arrastró a {H} al camino. Un cuento es solo algo que sale mal, y ya encontrarían uno.',
  '"We will enter it!" cried {C.long} and jumped. "But I cannot lie," said {H}. "My ears turn red." {C} looked at the ears. It was so.':
    '"¡Participemos!", gritó {C.long} y saltó. "Pero no sé mentir", dijo {H}. "Se me ponen rojas las orejas". {C} las miró. Era verdad.',
  'Then {C.long} leaped out of nowhere. "You tell it, and I will clap," said {C}. {H} had no tale. "We have a whole day to find one."':
    'Entonces {C.long} saltó de no se sabe dónde. "Tú cuentas y yo aplaudo", dijo. {H} no tenía cuento. "Nos queda un día entero para encontrarlo".',
  '{V} strolled away, telling the road about a bear with two heads. {H} followed slowly, and thought, and found nothing.':
    '{V} se fue paseando y le contó al camino lo del oso de dos cabezas. {H} iba detrás despacio, y pensaba y pensaba, y nada.',
  'Off went {V} and practiced on the sparrows. By the time {H} had tied up a bundle, the whale had grown wings.':
    'Allá se fue {V} a ensayar con los gorriones. Cuando {H} terminó de atar su hatillo, a la ballena ya le habían salido alas.',
  'By the time they had gone ten steps, {C} had put in a shipwreck, a wolf, and two earthquakes. {H} could not remember any of them.':
    'No habían dado ni diez pasos y {C} ya había metido un naufragio, un lobo y dos terremotos. {H} no se acordaba de ninguno.',
  '"I shall tell it so," said {C}. "There were forty of them, and they breathed fire." "There was no fire," said {H}. "There is now."':
    '"Yo lo contaré así", dijo {C}. "Eran cuarenta y echaban fuego por la boca". "No había fuego", dijo {H}. "Pues ahora sí".',
  '{C} was already making it bigger. "It was midnight, and a volcano," {C} began. {H} shook {H.his} head. {H.He} had been there.':
    '{C} ya lo estaba agrandando. "Era medianoche, y un volcán", empezó. {H} negó con la cabeza. Allí no hubo ningún volcán.',
  '"Say that you flew," said {C}. "I flew," said {H}, and both {H.his} ears went red as radishes. It was hopeless.':
    '"Di que volaste", dijo {C}. "Volé", dijo {H}, y las orejas se le pusieron como dos rábanos. No había manera.',
  '{H} tried a small lie, for practice. "I have a pet moon," {H.he} said, and turned pink to the neck. {C} patted {H.him}.':
    '{H} probó con una mentira pequeña. "Tengo una luna amaestrada", dijo, y se puso roj{H.o} hasta el cuello. {C} le dio palmaditas.',
  '"What will you tell them?" asked {C}. "I do not know," said {H}. "All we did was to help a few people along the way."':
    '"¿Y qué vas a contar?", preguntó {C}. "No lo sé", dijo {H}. "Lo único que hicimos fue ayudar a unos cuantos por el camino".',
  '{H} counted up what had happened since this morning. It was plain stuff, without one dragon in it. {C} offered to lend a dragon.':
    '{H} repasó lo que había pasado desde la mañana. Eran cosas sencillas, sin un solo dragón. {C} se ofreció a prestarle un dragón.',
  'A cook at {next} once fried a cloud. Or so he says': 'Un cocinero de {next} asó una vez una nube, o eso dice',
  'For a story you need an errand. Run one to {next}': 'Las historias nacen de los recados: haz uno en {next}',
  'The storytellers all went by {next}': 'Los cuentistas pasaron todos por {next}',
  'You want a tale? Things happen at {next}': 'Si buscas un cuento, en {next} pasan cosas',
  'Go by {next}, and keep your ears open': 'Ve por {next}, y abre bien las orejas',
  'Past {next} it is not so far to the contest': 'Pasando por {next}, ya no queda lejos el concurso',
  'They are sharpening their tongues at {next} already': 'En {next} ya todos se están afilando la lengua',
  'The benches are already full at {next}': 'En {next} los bancos ya están llenos',
  'Hurry, they have begun at {next}': 'Corre, que en {next} ya han empezado',
  'Somebody at {next} is telling about a whale': 'En {next} alguien cuenta lo de una ballena',
  '"Could I say that it rained frogs?" asked {C}. "Did it?" asked {H}. "A bit," said {C}, "if you count the one in the bucket."':
    '"¿Puedo decir que llovieron ranas?", preguntó {C}. "¿Llovieron?", preguntó {H}. "Un poco", dijo {C}, "si cuentas la del balde".',
  '"In my tale," said {C}, "I am nine feet tall." "And I?" asked {H}. "You are the horse," said {C} generously.':
    '"En mi cuento", dijo {C}, "mido tres metros". "¿Y yo?", preguntó {H}. "Tú eres el caballo", dijo {C} con gran generosidad.',
  '"Why do people like lies?" asked {H}. {C} thought about it. "Because they are rounder," {C.he} said.':
    '"¿Por qué gustan tanto las mentiras?", preguntó {H}. {C} lo pensó un poco. "Porque son más redondas", dijo.',
  '{V} stood on a table and told of a storm that {V.he} had tied into a knot, of a shark in slippers, and of soup made out of thunder.':
    '{V} se subió a una mesa y habló de una tormenta a la que le hizo un nudo, de un tiburón en pantuflas y de una sopa de truenos.',
  'The contest had begun. {V} hopped up on a stone. "I sneezed, and the sea moved over!" {V.he} cried. "I wear a rainbow for a belt!"':
    'El concurso había empezado. {V} saltó a una piedra. "¡Estornudé, y el mar se apartó!", gritó. "¡Llevo el arcoíris de cinturón!".',
  '"I have eaten the moon," bellowed {V} from the platform, "and this one is only its brother!" The crowd stamped and roared.':
    '"¡Yo me comí la luna!", bramó {V} desde la tarima. "¡La de ahora es solo su hermana!". La gente pataleaba y rugía.',
  '{C} climbed up, opened {C.his} mouth, and squeaked. Every volcano had gone out of {C.his} head. {H} had to lift {C.him} down like a cat.':
    '{C} subió, abrió la boca y le salió un pitido. Se le habían apagado todos los volcanes. {H} tuvo que bajar{C.lo} en brazos, como a un gato.',
  '{C} was next. "There were forty of them," {C} began, and looked at all those faces, and forgot the rest. {H} led {C.him} down.':
    'Le tocó el turno a {C}. "Eran cuarenta", empezó, miró todas aquellas caras y olvidó lo demás. {H} {C.lo} ayudó a bajar.',
  'Then came the turn of {C}. "Once upon a volcano," {C.he} said, and hiccuped. {H} caught {C.him} by the sleeve as {C.he} fled.':
    'Entonces le tocó a {C}. "Había una vez un volcán", dijo, y le dio hipo. {H} {C.lo} atrapó por la manga cuando ya huía.',
  'Up there {H} looked for a lie and did not find one. So {H.he} took a breath, and said what was so. "Today {recall.1}."':
    'Allá arriba {H} buscó una mentira y no la encontró. Así que tomó aire y dijo la verdad. "Hoy {recall.1}".',
  'It was so still that {H} heard {H.his} own heart. {H.He} could only tell the truth. "On the way here," {H.he} said, "{recall.1}."':
    'Había tal silencio que {H} oía su propio corazón. Solo podía decir la verdad. "Por el camino", dijo, "{recall.1}".',
  '{H} stood up there alone. {H.He} looked at {H.his} toes and told it plainly, just as it was. "First," {H.he} said, "{recall.1}."':
    'Allá arriba estaba {H}, sin nadie al lado. Se miró los pies y lo contó sin adornos, tal como fue. "Primero", dijo, "{recall.1}".',
  '"And then {recall.2}," said {H}, and it came more easily. "And after that, {recall.3}." {C} nodded at every word.':
    '"Y luego {recall.2}", dijo {H}, y ya le salía mejor. "Y después {recall.3}". {C} asentía a cada palabra.',
  '"Then {recall.2}," said {H}. "Then {recall.3}." {C} nodded.':
    '"Luego {recall.2}", dijo {H}. "Luego {recall.3}". {C} asintió.',
  '"Next," said {H}, "{recall.2}. And when that was done, {recall.3}." {C} called out, "I was there! It is all so!"':
    '"Después", dijo {H}, "{recall.2}. Y más tarde {recall.3}". {C} gritó: "¡Yo estaba allí! ¡Todo es verdad!".',
  '{V} had leaned forward until {V.he} nearly fell off the bench. "And then?" {V.he} asked. "Then we came here," said {H}.':
    '{V} se había inclinado tanto que casi se caía del banco. "¿Y luego?", preguntó. "Luego llegamos aquí", dijo {H}.',
  'Nobody coughed. {V} had forgotten to chew. {H.His} ears were not red at all, and that was the odd thing about {H}.':
    'Nadie tosía. A {V} se le había olvidado masticar. Y lo más raro de {H} era que no tenía rojas las orejas, ni una pizca.',
  '{V} whistled and stamped. Who could invent such a thing as three kind deeds on one road? {H} tried to say that it was true, but they only cheered.':
    '{V} silbaba y pataleaba. ¿A quién se le ocurre inventar tres buenas acciones en un solo camino? {H} decía que era verdad, pero todos vitoreaban.',
  '"That is the tallest of them all, {H}!" shouted {V}. "Helping strangers, one after another, all in one day! Who could make up such a thing?"':
    '"¡Es el cuento más gordo de todos!", le gritó {V} a {H}. "¡Ayudar a desconocidos, uno tras otro, en un solo día! ¿Quién inventa algo así?".',
  'There was a storm of clapping. "What a lie! What a beauty!" cried {V}. "But it is true," said {H}. They clapped all the louder.':
    'Estalló un aplauso enorme. "¡Qué mentira! ¡Qué belleza!", gritó {V}. "Pero es verdad", dijo {H}. Y aplaudieron aún más fuerte.',
  'When everyone had gone, {V} stayed on the bench and picked at a splinter. {H} saw that the whale had swum away, and {V} was alone.':
    'Cuando todos se fueron, {V} se quedó en el banco arrancando una astilla. {H} vio que la ballena se había ido nadando y que {V} estaba sol{V.o}.',
  'Later {V} sat down by {H}. "Is it really true? Nothing ever happens to me," {V.he} said, very low. "I only have the whale."':
    'Más tarde {V} se sentó con {H}. "¿De verdad es verdad? A mí nunca me pasa nada", dijo muy bajito. "Yo solo tengo la ballena".',
  '"I never wrestled anything," {V} told {H}, when the crowd had gone. "I stay at home and make it up. It is lonely, making it up."':
    '"Nunca luché con nadie", le dijo {V} a {H} cuando todos se fueron. "Me quedo en casa y lo invento. Inventar es cosa muy solitaria".',
  'And there lay the prize, the {G}, with a bow around it. {H} skipped around it, and {C} skipped around {H}.':
    'Y allí estaba el premio, {the G}, con su lazo. {H} brincaba alrededor del premio, y {C} brincaba alrededor de {H}.',
  '"Look what is ours!" sang {C}. {H} had never won {a G}, or a spoon, or anything. They hopped around it like sparrows.':
    '"¡Mira lo que es nuestro!", cantó {C}. {H} nunca había ganado {a G}, ni una cuchara, ni nada. Saltaban alrededor como gorriones.',
  '{V} laid the {G} in the arms of {H} and did not even look sad. {H} invited {V.him} along for the next day, and the one after that.':
    '{V} puso {the G} en brazos de {H}, y ni siquiera parecía triste. {H} {V.lo} invitó a ir también al día siguiente, y al otro.',
  '{V} bowed and made way, and {H} took up the {G}. "Come with us tomorrow," {H.he} said. "Things happen when you stop to help."':
    '{V} se apartó con una reverencia, y {H} levantó {the G}. "Mañana ven conmigo", dijo. "Cuando te paras a ayudar, pasan cosas".',
  '{H} held the {G} to {H.his} chest. "I have no tale left," {H.he} told {V}. "So help us find the next one." {V} was already packing.':
    '{H} apretó {the G} contra el pecho. "Ya no me quedan cuentos", le dijo a {V}. "Ayúdame a encontrar el próximo". {V} ya hacía el equipaje.',
  'The embers hissed. {V} wanted to hear the first part again, {C} wanted the last part, and {H} told it all, and it was still true.':
    'Siseaban las brasas. {V} quería oír otra vez el principio, {C} quería el final, y {H} lo contó todo, y seguía siendo verdad.',
  'So something had happened to {H} at last. {V} asked for it again, from the beginning, and {C} fell asleep before the end.':
    'Por fin le había pasado algo a {H}. {V} pidió la historia otra vez, desde el principio, y {C} se durmió antes del final.',
  '"Tell it once more," begged {V}. And {H}, to whom people listened now, told it to {V} and {C} until the fire was out.':
    '"Cuéntala otra vez", rogó {V}. Y {H}, a quien ahora sí escuchaban, se la contó a {V} y a {C} hasta que se apagó el fuego.',
};
