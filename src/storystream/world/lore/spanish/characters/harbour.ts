/** How the narrator speaks of the harbour's characters in Spanish. Knows nothing of other series. */

import type { CharacterLore } from '../../characters.ts';

export const harbour: Readonly<Record<string, CharacterLore>> = {
  mara: {
    long: 'Mara, una niña de impermeable amarillo,',
    short: 'Mara',
    absent: 'la niña',
    trait: 'atrevida y testaruda',
    oaths: ['¡Sol y sal!', '¡Olas y silbatos!'],
    habits: {
      uneasy: [
        '{X} hundió las manos en su impermeable amarillo.',
        '{X} se mordió el labio.',
        '{X} se escondió en la capucha de su impermeable amarillo.',
        '{X} se mordisqueó un mechón de pelo mojado.',
      ],
      glad: [
        '{X} saltó de una bota a la otra.',
        'A {X} le ondeó el impermeable amarillo como una bandera.',
        '{X} silbó tres notas.',
        '{X} giró, y su impermeable amarillo se abrió como una campana.',
        '{X} se metió dos dedos en la boca y silbó.',
      ],
      curious: [
        '{X} se arremangó el impermeable amarillo.',
        '{X} entornó los ojos contra el viento.',
        '{X} se agachó, con la barbilla en las rodillas.',
      ],
      angry: [
        '{X} mandó una piedrita de una patada lo más lejos que pudo.',
        '{X} cruzó los brazos sobre su impermeable amarillo.',
        '{X} se apartó de un soplido un mechón de la cara.',
      ],
    },
  },
  tobias: {
    long: 'Tobias, un niño de suéter a rayas,',
    short: 'Tobias',
    absent: 'el niño',
    trait: 'tímido y lleno de ideas',
    oaths: ['¡Caballas saltarinas!', '¡Ay, percebes!'],
    habits: {
      uneasy: [
        '{X} se tiró del cuello de su suéter a rayas.',
        '{X} se miró los dedos de los pies.',
        'A {X} le salió la voz como un susurro.',
        '{X} se rascó un tobillo con el otro pie.',
      ],
      glad: [
        '{X} se puso rojo hasta las orejas y sonrió.',
        '{X} lanzó los dos brazos al aire.',
        '{X} se limpió la nariz en el suéter a rayas y se rio.',
        '{X} se subió las mangas a rayas y volvió a bajárselas.',
        '{X} dio tres saltitos antes de darse cuenta.',
      ],
      curious: [
        '{X} contó algo con los dedos.',
        '{X} se agachó para mirar desde abajo.',
        '{X} lo dibujó con un dedo en la palma de la mano.',
      ],
      angry: [
        '{X} apretó los puños dentro de las mangas a rayas.',
        '{X} se dio media vuelta.',
        '{X} clavó los talones en el suelo.',
      ],
    },
  },
  grandmaIlse: {
    long: 'la abuela Ilse, con su moño blanco y su chal turquesa,',
    short: 'la abuela Ilse',
    absent: 'la abuela',
    trait: 'vieja y llena de cuentos',
    oaths: ['¡Bendita sea la marea!', '¡Ay, botones de mi alma!'],
    habits: {
      uneasy: [
        '{X} se ciñó el chal turquesa.',
        '{X} se palpó el moño blanco, por si echaba a volar.',
        '{X} chasqueó la lengua.',
        '{X} se enrolló un hilo en el pulgar, vuelta tras vuelta.',
      ],
      glad: [
        '{X} se rio hasta que le bailó el moño blanco.',
        '{X} hizo volar su chal turquesa como una bailarina.',
        '{X} guiñó un ojo.',
        '{X} se rio como una gallina contenta.',
        '{X} aplaudió con sus manos arrugadas.',
      ],
      curious: [
        '{X} se puso una mano detrás de la oreja.',
        '{X} levantó una ceja blanca.',
        '{X} buscó sus gafas, que llevaba en la nariz.',
      ],
      angry: [
        '{X} agitó un dedo muy largo.',
        '{X} se estiró el chal turquesa de un tirón.',
        '{X} apretó los labios como un ojal.',
      ],
    },
  },
  captainRook: {
    long: 'el capitán Rook, un marino de barba roja y abrigo azul,',
    short: 'el capitán Rook',
    absent: 'el capitán',
    trait: 'ruidoso y generoso',
    oaths: ['¡Mil vientos de través!', '¡Anclas y cebollas!'],
    habits: {
      uneasy: [
        '{X} se retorció un rizo de la barba roja.',
        '{X} se levantó el cuello del abrigo azul.',
        '{X} carraspeó dos veces.',
        '{X} se tiró de los botones dorados del abrigo azul.',
      ],
      glad: [
        'A {X} le retumbó la risa por encima del agua.',
        '{X} se peinó la barba roja con los dedos.',
        '{X} bailó un poquito con sus botas pesadas.',
        '{X} se palmeó el muslo como un tambor.',
        '{X} echó atrás la cabeza, y su barba roja pareció una llama.',
      ],
      curious: [
        '{X} se rascó muy dentro de la barba roja.',
        '{X} cerró un ojo, como hacen los marinos.',
        '{X} hizo un catalejo con los puños.',
      ],
      angry: [
        'A {X} se le erizó la barba roja.',
        '{X} dio un pisotón con su bota pesada.',
        '{X} se puso tan rojo como su barba.',
      ],
    },
  },
  biscuit: {
    long: 'Biscuit, un perrito con una mancha negra en un ojo,',
    short: 'el perro Biscuit',
    absent: 'el perrito',
    trait: 'fiel y siempre hambriento',
    oaths: ['¡Guau y requeteguau!', '¡Huesos y botones!'],
    habits: {
      uneasy: [
        '{X} metió la cola entre las patas.',
        '{X} gimió bajito.',
        '{X} se tapó con una pata la mancha negra del ojo.',
        '{X} aplastó las dos orejas.',
      ],
      glad: [
        'A {X} le redobló la cola como un tambor.',
        '{X} corrió en tres círculos pequeños.',
        '{X} dejó colgar su lengua rosa.',
        '{X} rodó panza arriba y pataleó con las cuatro patas.',
        '{X} meneó tanto la cola que le bailó medio cuerpo.',
      ],
      curious: [
        '{X} olfateó por arriba y luego por abajo.',
        '{X} ladeó la cabeza hasta que se le dobló una oreja.',
        '{X} levantó una pata y se quedó como una estatua.',
      ],
      angry: [
        '{X} le gruñó a una piedrita.',
        '{X} ladró una vez, muy seco.',
        '{X} le enseñó los dientes a su propia sombra.',
      ],
    },
  },
  juno: {
    long: 'Juno, la farolera del sombrero naranja,',
    short: 'la farolera Juno',
    absent: 'la farolera',
    trait: 'tranquila y segura',
    oaths: ['¡Chispas y mechas!', '¡Luz y gloria!'],
    habits: {
      uneasy: [
        '{X} se caló el sombrero naranja hasta las orejas.',
        '{X} dio vueltas y vueltas a su sombrero naranja.',
        '{X} no dijo nada durante un rato.',
        '{X} encendió un fósforo y dejó que se apagara.',
      ],
      glad: [
        '{X} lanzó al aire el sombrero naranja y lo atrapó.',
        'A {X} le salió una sonrisa cálida como una lámpara.',
        '{X} marcó un ritmo con sus zapatos largos.',
        '{X} tarareó la canción de los faroles.',
        '{X} hizo una reverencia con el sombrero naranja.',
      ],
      curious: [
        '{X} se echó atrás el sombrero naranja para ver mejor.',
        '{X} entornó los ojos y miró las sombras.',
        '{X} se inclinó sobre la punta de sus zapatos largos.',
      ],
      angry: [
        '{X} se encajó con fuerza el sombrero naranja.',
        '{X} golpeteó con un zapato, más y más deprisa.',
        '{X} cruzó los largos brazos como una verja.',
      ],
    },
  },
  olek: {
    long: 'Olek, el panadero del gorro alto y blanco,',
    short: 'el panadero Olek',
    absent: 'el panadero',
    trait: 'alegre y algo despistado',
    oaths: ['¡Harina y rosquillas!', '¡Ay, mis bollos de mantequilla!'],
    habits: {
      uneasy: [
        '{X} retorció el borde de su delantal rosa.',
        'A {X} se le resbaló el gorro blanco sobre un ojo.',
        '{X} se secó la frente y la dejó llena de harina.',
        '{X} amasó el aire como si fuera pan.',
      ],
      glad: [
        '{X} dio una palmada, y la harina voló de sus manos.',
        'A {X} le saltó el gorro alto y blanco.',
        '{X} sonrió, con olor a azúcar caliente.',
        '{X} lanzó al aire su gorro alto y blanco.',
        '{X} se frotó las manos hasta que echaron humo de harina.',
      ],
      curious: [
        '{X} se levantó el gorro blanco para rascarse la cabeza.',
        '{X} olfateó, como si hubiera algo en el horno.',
        '{X} lo tocó con una cuchara de palo.',
      ],
      angry: [
        '{X} se puso tan rosa como su delantal.',
        '{X} se sacudió la harina de las manos.',
        '{X} se hinchó como una hogaza.',
      ],
    },
  },
  nils: {
    long: 'Nils, el cartero de abrigo y gorra rojos,',
    short: 'el cartero Nils',
    absent: 'el cartero',
    trait: 'puntual y educado',
    oaths: ['¡Sellos y cordeles!', '¡Por el correo de la mañana!'],
    habits: {
      uneasy: [
        '{X} se enderezó dos veces la gorra roja.',
        '{X} contó los botones de su abrigo rojo.',
        '{X} carraspeó y no dijo nada.',
      ],
      glad: [
        '{X} lanzó al aire la gorra roja y la atrapó.',
        '{X} silbó dos notas, como hacía ante cada puerta.',
        '{X} chocó los talones.',
      ],
      curious: ['{X} se echó atrás la gorra roja y miró.', '{X} levantó un dedo y pensó.'],
      angry: ['{X} se abrochó el abrigo rojo hasta la barbilla.', '{X} golpeteó el suelo con un zapato brillante.'],
    },
  },
};
