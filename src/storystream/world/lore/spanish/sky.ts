/**
 * Time and weather in the narrator's Spanish: what is said when they change, and details that hold while they last.
 * Knows nothing of who is under the sky.
 */

import type { SkyLore } from '../sky.ts';

const openings: SkyLore['openings'] = {
  dawn: [
    'Era temprano, y el cielo estaba rosa.',
    'El sol acababa de levantarse.',
    'El día estaba recién hecho y olía a rocío.',
    'Una mañana, muy temprano, los pájaros afinaban la voz.',
  ],
  day: [
    'Era un día azul y brillante.',
    'Había salido el sol, y el día estaba bien despierto.',
    'Hacía un día precioso, lleno de sol.',
    'Era casi mediodía, y el sol calentaba.',
  ],
  dusk: ['El sol colgaba bajo y rojo.', 'Caía la tarde, y la luz era de oro.', 'Se alargaban las sombras de la tarde.'],
  night: ['Era de noche, y habían salido las estrellas.', 'La luna estaba en lo alto.'],
};

const plainOpenings: SkyLore['plainOpenings'] = {
  dawn: [
    'Era por la mañana, muy temprano.',
    'La mañana acababa de empezar.',
    'Era tan temprano que hasta los pájaros susurraban.',
  ],
  day: ['Era un mediodía soñoliento.', 'Era un mediodía tranquilo.', 'Ya habían comido todos, y el día era largo.'],
  dusk: ['Caía la tarde.', 'Ya era tarde.', 'El día casi había terminado.'],
  night: ['Fuera estaba oscuro.', 'Era noche cerrada.'],
};

const timeTurns: SkyLore['timeTurns'] = {
  dawn: [
    'Llegó la mañana siguiente, rosa y nueva.',
    'El sol asomó por el borde del mundo.',
    'Amaneció, y los pájaros empezaron a cantar.',
    'Una luz rosada trepó por el cielo.',
    'Cantaron los gallos, y la noche se volvió leche.',
    'Un día nuevo bostezó y se estiró.',
    'La luz goteaba ya por el este.',
    'Palidecieron las estrellas, y una alondra echó a volar.',
    'Llegó la mañana con su delantal blanco y limpio.',
  ],
  day: [
    'El sol ya estaba en lo alto.',
    'La mañana se llenó de luz.',
    'Las sombras se hicieron cortas.',
    'Llegó el mediodía, despierto y brillante.',
    'El mediodía se posó sobre el mundo como una tapadera.',
    'Se había ido el rocío, y el sol había trepado.',
    'El sol rodó hasta lo más alto del cielo.',
    'Ya era pleno día.',
    'El mediodía zumbaba como una abeja.',
  ],
  dusk: [
    'Llegó la tarde con pies de algodón.',
    'Las sombras se alargaron.',
    'El sol bajó, redondo y naranja.',
    'La luz se volvió de oro.',
    'El sol resbaló como mantequilla.',
    'Las golondrinas volaban bajo, pues caía la tarde.',
    'El sol se apoyó en los montes, cansado y rojo.',
    'El atardecer se acercó en zapatillas.',
    'El día se puso sus colores de tarde.',
  ],
  night: [
    'Cayó la noche, azul y callada.',
    'Parpadeó la primera estrella.',
    'Subió la luna.',
    'La oscuridad cayó como una manta.',
    'Una a una salieron las estrellas.',
    'La última luz se apagó por el oeste.',
    'Se hizo de noche, y salieron los murciélagos.',
    'La noche subió de los rincones.',
    'Una luna enorme rodó sobre el borde del mundo.',
  ],
};

const plainTimeTurns: SkyLore['plainTimeTurns'] = {
  dawn: [
    'Llegó la mañana, gris y lenta.',
    'Por fin se hizo de día.',
    'Llegó una mañana pálida.',
    'En algún lugar, detrás de las nubes, se levantó el sol.',
    'La mañana llegó con cara gris.',
    'La noche se deshizo, y detrás había un día nuevo.',
    'Amaneció, pero sin brillo.',
  ],
  day: [
    'Era ya la mitad del día.',
    'Ya era mediodía.',
    'Llegó el mediodía sin una sola sombra.',
    'Ya había pasado medio día.',
    'El mediodía llegó y se fue sin un rayo de sol.',
    'Más luz no iba a haber en todo el día.',
  ],
  dusk: [
    'Se hacía tarde.',
    'La tarde cayó temprano.',
    'El día empezó a apagarse.',
    'La tarde se coló antes de hora.',
    'La poca luz que había empezó a irse.',
    'El gris se oscureció por los bordes.',
    'El atardecer se filtró entre las nubes.',
  ],
  night: [
    'Llegó la noche, espesa y oscura.',
    'Se hizo de noche.',
    'La noche llegó sin luna y sin estrellas.',
    'Pronto estuvo oscuro como dentro de un saco.',
    'La noche cerró su tapa.',
    'En un momento no se veía nada de nada.',
  ],
};

const weatherTurns: SkyLore['weatherTurns'] = {
  clear: [
    'Las nubes se fueron rodando.',
    'Por fin se despejó el cielo.',
    'El viento se llevó las últimas nubes.',
    'Las nubes se rasgaron, y asomó el azul.',
    'El cielo volvió a abrirse.',
    'Sopló un viento y barrió las nubes.',
    'El tiempo cambió de idea y se despejó.',
    'No quedó ni una nube.',
  ],
  cloudy: [
    'El cielo se llenó de nubes grises.',
    'Las nubes cubrieron el cielo.',
    'El cielo se puso gris.',
    'Una tapa de nubes se cerró en lo alto.',
    'El sol se metió detrás de una nube y allí se quedó.',
    'Del oeste llegaron nubes como vacas lentas.',
    'Una manta gris cubrió el cielo.',
  ],
  rain: [
    'Empezó a llover.',
    'Cayeron las primeras gotas gordas.',
    'La lluvia llegó repiqueteando.',
    'Una gota, dos gotas, y luego llovió de verdad.',
    'Pasó una cortina gris de lluvia.',
    'Plip, plop, plip, llegó la lluvia.',
    'A las nubes les salió una gotera.',
    'La lluvia colgaba en hilos.',
  ],
  storm: [
    'Gruñó el trueno y estalló la tormenta.',
    'Un rayo partió el cielo.',
    'El viento aulló, y la tormenta se echó encima.',
    'Pasó una ráfaga, y detrás vino el trueno.',
    'La tormenta estalló con estruendo.',
    'El cielo se puso color ciruela, y llegó la tormenta.',
    'La tormenta empezó con un gran ¡bum!',
    'Viento, lluvia y truenos llegaron todos a la vez.',
  ],
  snow: [
    'Empezó a nevar.',
    'Los primeros copos bajaron girando.',
    'El aire se llenó de copos blancos.',
    'Sin hacer ruido empezó a nevar.',
    'Algo blanco y suave bajó del cielo: ¡nieve!',
    'La nieve cayó como plumas de una almohada rota.',
    'El aire se quedó quieto, y cayó la nieve.',
    'Copos lentos y gordos bajaban sin prisa.',
  ],
};

const weatherDetails: SkyLore['weatherDetails'] = {
  clear: [],
  cloudy: [
    'Las nubes estaban muy bajas.',
    'El cielo gris parecía esperar algo.',
    'La luz era gris como agua de fregar.',
    'No se veía ni una sombra.',
    'Las nubes parecían lana sucia.',
    'El sol no era más que una moneda pálida.',
    'De las nubes bajaba un aliento frío.',
  ],
  rain: [
    'Todo chorreaba lluvia.',
    'Los charcos bailaban llenos de gotas.',
    'La lluvia golpeaba sin parar.',
    'La lluvia se colaba por el cuello.',
    'Todo olía a tierra mojada.',
    'La lluvia dibujaba anillos en los charcos.',
    'La lluvia bajaba en ríos por las mangas.',
    'Un velo gris lo cubría todo.',
  ],
  storm: [
    'Los truenos rodaban por el cielo.',
    'El viento daba tirones a todo.',
    'Un relámpago dejó el mundo blanco.',
    'El viento aullaba como una manada de lobos.',
    'Volaban ramitas y hojas.',
    'Un trueno sacudió el suelo.',
    'El vendaval se llevaba las palabras.',
    'Brilló un relámpago, y por un instante no hubo sombras.',
  ],
  snow: [
    'La nieve se posaba en las cabezas.',
    'Todo estaba blanco y callado.',
    'La nieve crujía a cada paso.',
    'La nieve apagaba todos los ruidos.',
    'El aliento formaba nubecitas.',
    'Los copos se enganchaban en las pestañas.',
    'La nieve era espesa como merengue.',
    'Había tanto silencio que se oía caer los copos.',
  ],
};

const timeDetails: SkyLore['timeDetails'] = {
  dawn: [
    'El rocío brillaba por todas partes.',
    'El cielo era rosa como una caracola.',
    'La niebla parecía leche derramada.',
    'Un gallo cantó a lo lejos.',
    'El aire era fresco y olía a nuevo.',
    'La hierba estaba gris de rocío.',
    'La luz era fina y de color limón.',
  ],
  day: [
    'El sol calentaba las espaldas.',
    'El cielo era azul de punta a punta.',
    'El aire temblaba de calor.',
    'Todo tenía una sombra negra y corta.',
    'El sol olía a piedras calientes.',
    'No se movía ni una brizna de aire.',
    'El calor olía a heno.',
  ],
  dusk: [
    'El cielo ardía como las brasas.',
    'Todo tenía un borde de oro.',
    'Las sombras eran largas como árboles.',
    'Los mosquitos bailaban en la última luz.',
    'El oeste estaba rojo como una ciruela.',
    'Pasó un murciélago como un pañuelo negro.',
    'El humo subía derecho al cielo naranja.',
  ],
  night: [
    'Las estrellas pinchaban el cielo.',
    'La luna lo volvía todo azul.',
    'Una lechuza cantó en algún lugar.',
    'La Vía Láctea cruzaba el cielo como sal derramada.',
    'Había charcos de luna por todas partes.',
    'Cayó una estrella fugaz, y nadie dijo su deseo en voz alta.',
    'La luna miraba con su cara redonda.',
  ],
};

export const skyLore: SkyLore = {
  openings,
  plainOpenings,
  timeTurns,
  plainTimeTurns,
  weatherTurns,
  weatherDetails,
  timeDetails,
};
