/** Things to play with, to find the way by and to marvel at, in the narrator's Spanish. Knows nothing of other things. */

import type { SpanishPropLore } from '../props.ts';

export const wonders: Readonly<Record<string, SpanishPropLore>> = {
  lantern: {
    noun: 'farol',
    gender: 'masculine',
    worth: 'ahuyenta la oscuridad',
    details: [
      'El farol se balanceó en su anilla.',
      'El farol tintineó bajito.',
      'Del farol salían finas rayas de luz dorada.',
      'Una polilla chocó contra el farol.',
      'El farol olía a aceite caliente.',
    ],
  },
  kite: {
    noun: 'cometa',
    gender: 'feminine',
    worth: 'tira como si estuviera viva',
    details: [
      'La cometa tiraba de su hilo.',
      'La cola de la cometa se agitó.',
      'La cometa sonaba como alas de papel.',
      'Un nudo resbaló por el hilo de la cometa.',
      'La cometa crujió.',
    ],
    skill: {
      use: 'volar la cometa',
      fails: [
        'La cometa cayó de morros y mordió el suelo.',
        'El hilo se enredó en las dos piernas.',
        'La cometa se dejaba arrastrar como una cabra terca.',
      ],
      works: [
        'La cometa dio un salto y se quedó de pie en el viento.',
        'Arriba subió la cometa, con la cola bailando.',
      ],
    },
  },
  map: {
    noun: 'mapa',
    gender: 'masculine',
    worth: 'sabe el camino',
    details: [
      'El mapa crujió al abrirse.',
      'El mapa estaba blando por los dobleces.',
      'Una miga había puesto un pueblo nuevo en el mapa.',
      'El mapa se rizaba por las esquinas.',
      'El mapa olía a tinta.',
    ],
  },
  drum: {
    noun: 'tambor',
    gender: 'masculine',
    noise: 'pom',
    worth: 'late como un corazón',
    details: [
      'El tambor hizo pom, muy bajito.',
      'La piel del tambor vibró.',
      'El tambor zumbaba con solo rozarlo.',
      'Una piedrita bailó sobre el tambor.',
      'El tambor gruñó para sus adentros.',
    ],
    skill: {
      use: 'tocar el tambor',
      fails: [
        'El tambor dijo plup.',
        'Los palillos salieron volando, cada uno por su lado.',
        'Sonó como nueces rodando por una escalera.',
      ],
      works: ['Pom, taca, pom, cantó el tambor.', 'El tambor retumbó como un trueno de verano.'],
    },
  },
  wheel: {
    noun: 'rueda',
    gender: 'feminine',
    noise: 'ñic, ñic',
    worth: 'gira y nunca se cansa',
    details: [
      'La rueda se tambaleó.',
      'Los radios de la rueda hicieron tic, tic.',
      'La rueda chilló pidiendo grasa.',
      'El borde de la rueda brillaba de tanto rodar.',
      'La rueda ronroneaba al girar.',
    ],
  },
  bell: {
    noun: 'campana',
    gender: 'feminine',
    noise: 'tolón',
    worth: 'canta cuando la sacuden',
    details: [
      'La campana soltó un claro tilín.',
      'La campana siguió zumbando mucho después de sonar.',
      'La campana hizo un guiño a la luz.',
      'Una lengua de hierro se mecía en la campana.',
      'La campana era redonda como una pera.',
    ],
    skill: {
      use: 'tocar bien la campana',
      fails: [
        'La campana hizo cloc, como una cazuela.',
        'Sonó tan mal que la leche podría haberse cortado.',
        'La campana dio la vuelta y golpeó un nudillo.',
      ],
      works: ['La campana sonó clara como el agua fría.', 'El tilín y el tolón cayeron justo en su sitio.'],
    },
  },
  spyglass: {
    noun: 'catalejo',
    gender: 'masculine',
    worth: 've más allá del borde del mar',
    details: [
      'El catalejo hizo clic al estirarse.',
      'El latón del catalejo brillaba.',
      'El catalejo acercaba de un salto lo lejano.',
      'La huella de un pulgar empañaba el catalejo.',
      'El catalejo era largo como un brazo.',
    ],
  },
  shell: {
    noun: 'caracola',
    gender: 'feminine',
    noise: 'uuu',
    worth: 'guarda la voz del mar',
    details: [
      'La caracola murmuraba como el mar.',
      'La caracola era lisa y fresca.',
      'La caracola era rosa por dentro, como una oreja.',
      'De la caracola cayeron unos granos de arena.',
      'La caracola tenía pliegues, como un abanico.',
    ],
    skill: {
      use: 'soplar la caracola',
      fails: [
        'La caracola soltó un eructo.',
        'No salió más que un ruidito cansado.',
        'Sonó como una vaca con catarro.',
      ],
      works: [
        'La caracola cantó como un barco que vuelve a casa.',
        'De la caracola salió rodando una nota honda y dorada.',
      ],
    },
  },
  flute: {
    noun: 'flauta',
    gender: 'feminine',
    noise: 'tururú',
    worth: 'guarda cien canciones',
    details: [
      'La flauta dio una nota fina y dulce.',
      'La flauta pesaba menos que un junco.',
      'La flauta tenía seis agujeritos en fila.',
      'La flauta susurró con la brisa.',
      'Muchos dedos habían pulido la flauta.',
    ],
    skill: {
      use: 'tocar la flauta',
      fails: [
        'La flauta resolló como un pato enfermo.',
        'Salió un siseo, y un poco de saliva.',
        'Chilló tanto que aullaron los perros dos valles más allá.',
      ],
      works: ['La flauta cantó, alta y plateada.', 'Las notas subían y bajaban como ardillas.'],
    },
  },
  feather: {
    noun: 'pluma',
    gender: 'feminine',
    worth: 'se le cayó a un ave sabia',
    details: [
      'La pluma tembló en el aire.',
      'La pluma no pesaba nada.',
      'La pluma brilló, verde y luego azul.',
      'La pluma hacía cosquillas a quien se acercaba.',
      'La pluma dio vueltas.',
    ],
  },
  mask: {
    noun: 'máscara',
    gender: 'feminine',
    worth: 'la tallaron hace mucho tiempo',
    details: [
      'La máscara sonreía.',
      'La máscara olía a madera vieja.',
      'La máscara parecía alegre desde aquí y enfadada desde allá.',
      'A la máscara se le caía la pintura.',
      'La máscara tenía orejas como asas.',
    ],
    skill: {
      use: 'bailar el baile de la máscara',
      fails: [
        'La máscara se dio la vuelta y quedó del revés.',
        'Dos pies quisieron estar en el mismo sitio.',
        'Se oyó un golpe, y un ay muy apagado.',
      ],
      works: ['La máscara subía y bajaba como un gran pájaro.', 'Cada paso cayó en su lugar.'],
    },
  },
  star: {
    noun: 'estrella',
    gender: 'feminine',
    skill: {
      use: 'hacer brillar la estrella',
      fails: [
        'La estrella dio una chispita gris.',
        'La estrella estaba apagada como una piedra.',
        'Su brillo se fue, volvió y se fue otra vez.',
      ],
      works: [
        'La estrella ardió blanca, dorada y entera.',
        'De la estrella brotó la luz y bailó sobre todas las cosas.',
      ],
    },
    worth: 'cayó del cielo',
    details: [
      'La estrella parpadeó.',
      'La estrella estaba tibia como una taza de leche.',
      'La estrella zumbaba una nota muy suave.',
      'La estrella daba una luz temblorosa.',
      'La estrella picaba, fría y ardiente como la nieve.',
    ],
  },
};
