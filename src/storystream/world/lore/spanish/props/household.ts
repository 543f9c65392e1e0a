/** Things of house and garden in the narrator's Spanish. Knows nothing of other things. */

import type { SpanishPropLore } from '../props.ts';

export const household: Readonly<Record<string, SpanishPropLore>> = {
  basket: {
    noun: 'cesta',
    gender: 'feminine',
    noise: 'ris, ras',
    worth: 'está tejida a mano',
    details: [
      'La cesta crujió.',
      'La cesta olía a mimbre.',
      'El asa de la cesta chirrió.',
      'De la cesta asomaba una paja suelta.',
      'La cesta estaba trenzada como una melena.',
    ],
  },
  key: {
    noun: 'llave',
    gender: 'feminine',
    noise: 'tilín',
    worth: 'abre lo que estaba cerrado',
    details: [
      'La llave era fría y pesada.',
      'La llave brillaba.',
      'La llave tenía dientes de peine diminuto.',
      'La llave tintineó contra un botón.',
      'La llave sabía a hierro, si alguien era tan tonto como para probarla.',
    ],
  },
  cake: {
    noun: 'pastel',
    gender: 'masculine',
    worth: 'tardó todo el día en hacerse',
    details: [
      'El pastel olía a vainilla.',
      'La crema del pastel tembló.',
      'Una cereza resbaló por el pastel.',
      'El azúcar brillaba sobre el pastel.',
      'El pastel era redondo como una sombrerera.',
    ],
  },
  blanket: {
    noun: 'manta',
    gender: 'feminine',
    worth: 'abriga como un abrazo',
    details: [
      'La manta era suave como el musgo.',
      'La manta olía a casa.',
      'De la manta colgaba un hilo.',
      'La manta tenía nueve remiendos.',
      'La manta arrastraba los flecos.',
    ],
  },
  seedling: {
    noun: 'brote',
    gender: 'masculine',
    skill: {
      use: 'hacer crecer el brote',
      fails: [
        'El brote agachó la cabeza.',
        'Una de sus dos hojas se había puesto amarilla.',
        'El brote se dobló como un calcetín mojado.',
      ],
      works: [
        'Se habían abierto cuatro hojas nuevas, verdes como ranas.',
        'El brote se puso muy derecho, con un capullo en la punta.',
      ],
    },
    worth: 'está vivo y es pequeño',
    details: [
      'El brote tembló en su tallo fino.',
      'Brillaban dos hojas diminutas.',
      'El brote se inclinaba hacia la luz.',
      'Una gota rodó por el brote.',
      'El brote olía a lluvia.',
    ],
  },
  book: {
    noun: 'libro',
    gender: 'masculine',
    worth: 'está lleno de cuentos',
    details: [
      'Las páginas susurraron.',
      'El libro olía a polvo y a magia.',
      'Una hoja seca marcaba una página del libro.',
      'El libro tenía tapas de cuero gastado.',
      'El lomo del libro crujió como un nudillo.',
    ],
    skill: {
      use: 'leer el libro',
      fails: [
        'Las letras corrían como hormigas.',
        'Cada palabra resultaba ser otra palabra.',
        'No decía nada que tuviera sentido.',
      ],
      works: ['Por fin las palabras se quedaron quietas y hablaron.', 'El cuento se desenrolló, línea tras línea.'],
    },
  },
  bread: {
    noun: 'pan',
    gender: 'masculine',
    worth: 'sale calentito del horno',
    details: [
      'La corteza del pan crujió.',
      'El pan olía a caliente.',
      'Del pan subía un hilo de vapor.',
      'El pan tenía pecas de semillas.',
      'Cayó una miga del pan.',
    ],
  },
  rope: {
    noun: 'cuerda',
    gender: 'feminine',
    worth: 'nunca se suelta',
    details: [
      'La cuerda era áspera y fuerte.',
      'La cuerda formaba un rollo perfecto.',
      'La cuerda olía a cáñamo.',
      'La cuerda se retorció como una serpiente.',
      'La punta de la cuerda estaba deshilachada.',
    ],
  },
  letter: {
    noun: 'carta',
    gender: 'feminine',
    worth: 'vino de muy lejos',
    details: [
      'La carta crujió.',
      'La carta estaba sellada con cera.',
      'La tinta de la carta se había corrido un poco.',
      'La carta llevaba un sello azul, un poco torcido.',
      'La carta estaba doblada y redoblada.',
    ],
  },
  umbrella: {
    noun: 'paraguas',
    gender: 'masculine',
    worth: 'es un techo con mango',
    details: [
      'El paraguas se abrió: ¡flop!',
      'El paraguas daba tirones con el viento.',
      'Al paraguas se le salía una varilla.',
      'El paraguas tenía un mango con forma de pato.',
      'El paraguas aleteó como un murciélago.',
    ],
  },
  pot: {
    noun: 'olla',
    gender: 'feminine',
    noise: 'bong',
    worth: 'ningún fuego la rompió nunca',
    details: [
      'La olla sonaba al golpearla.',
      'La olla era redonda como la luna.',
      'La panza de la olla estaba negra de hollín.',
      'La olla retumbó como un gong.',
      'La tapa de la olla repiqueteó.',
    ],
  },
  melon: {
    noun: 'melón',
    gender: 'masculine',
    worth: 'es dulce hasta el centro',
    details: [
      'El melón pesaba y estaba fresco.',
      'El melón sonaba a maduro.',
      'El melón tenía rayas, como un toldo.',
      'El melón hacía pum al darle palmaditas.',
      'El melón rodó como si tuviera planes.',
    ],
  },
};
