/** How the narrator speaks of the highland's characters in Spanish. Knows nothing of other series. */

import type { CharacterLore } from '../../characters.ts';

export const highland: Readonly<Record<string, CharacterLore>> = {
  suri: {
    long: 'Suri, una cabra de cuernos rizados y cencerro azul,',
    short: 'la cabra Suri',
    absent: 'la cabra',
    trait: 'ágil y cabezota',
    oaths: ['¡Cardos y pezuñas!', '¡Por mis cuernos rizados!'],
    habits: {
      uneasy: [
        '{X} sujetó su cencerro azul para que no sonara.',
        '{X} escarbó el polvo con una pezuña.',
        'A {X} le colgaron las orejas.',
        '{X} mordisqueó el borde de una hoja y la escupió.',
      ],
      glad: [
        '{X} brincó hasta que tintineó su cencerro azul.',
        '{X} sacudió sus cuernos rizados.',
        '{X} baló de alegría.',
        '{X} bailó sobre sus cuatro pezuñas, y su cencerro azul se rio.',
        '{X} embistió el aire, solo por gusto.',
      ],
      curious: [
        '{X} ladeó sus cuernos rizados.',
        '{X} se acercó, y su cencerro azul sonó una vez.',
        '{X} miró a lo largo de su nariz.',
      ],
      angry: [
        '{X} bajó sus cuernos rizados.',
        '{X} pateó el suelo con las cuatro pezuñas, una por una.',
        '{X} bufó por los dos agujeros de la nariz.',
      ],
    },
  },
  tumbo: {
    long: 'Tumbo, un elefante con una manta roja estampada,',
    short: 'el elefante Tumbo',
    absent: 'el elefante',
    trait: 'enorme y cuidadoso',
    oaths: ['¡Trompas y trompetas!', '¡Ay, mi pesado corazón!'],
    habits: {
      uneasy: [
        '{X} enroscó la punta de la trompa.',
        'A {X} se le hundieron las orejas como velas mojadas.',
        '{X} se removió bajo su manta roja.',
        '{X} cambió el peso de una pata redonda a la otra.',
      ],
      glad: [
        '{X} barritó tan fuerte que cayó polvo de las rocas.',
        '{X} agitó las orejas como dos abanicos.',
        '{X} se meció, y los flecos de su manta roja bailaron.',
        '{X} se echó una trompada de polvo sobre el lomo.',
        '{X} tarareó tan bajo que temblaron las piedritas.',
      ],
      curious: [
        '{X} alargó la trompa para olerlo.',
        '{X} levantó una oreja, muy despacio.',
        '{X} tanteó el suelo con la punta de la trompa.',
      ],
      angry: [
        '{X} sopló polvo por la trompa.',
        '{X} sacudió su gran cabeza.',
        '{X} abrió las orejas como dos puertas.',
      ],
    },
  },
  kito: {
    long: 'Kito, un mono de gorra amarilla,',
    short: 'el mono Kito',
    absent: 'el mono',
    trait: 'juguetón y curioso',
    oaths: ['¡Plátanos y burbujas!', '¡Uh, uh, qué cosas!'],
    habits: {
      uneasy: [
        '{X} se tapó los ojos con su gorra amarilla.',
        '{X} se enrolló la cola en la pierna.',
        '{X} se rascó debajo de la gorra amarilla.',
        '{X} se abrazó las rodillas.',
      ],
      glad: [
        '{X} lanzó su gorra amarilla y la atrapó con la cola.',
        '{X} dio una voltereta rápida.',
        '{X} parloteó y aplaudió.',
        '{X} colgó su gorra amarilla de la punta de la cola.',
        '{X} chilló y palmeó el suelo.',
      ],
      curious: [
        '{X} se puso la gorra amarilla del revés para ver mejor.',
        'A {X} se le rizó la cola como una pregunta.',
        '{X} le dio vueltas en la cabeza, del derecho y del revés.',
      ],
      angry: [
        '{X} tiró al suelo su gorra amarilla.',
        '{X} sacó el labio.',
        '{X} mordió la visera de su gorra amarilla.',
      ],
    },
  },
  nalla: {
    long: 'Nalla, una garza de larga cresta negra,',
    short: 'la garza Nalla',
    absent: 'la garza',
    trait: 'orgullosa y paciente',
    oaths: ['¡Juncos y remolinos!', '¡Aguas mansas! ¿Y ahora qué?'],
    habits: {
      uneasy: [
        '{X} se apoyó en una pata y luego en la otra.',
        'A {X} se le aplastó la larga cresta negra.',
        '{X} escondió el pico bajo un ala.',
        '{X} encogió el largo cuello como un catalejo.',
      ],
      glad: [
        '{X} abrió sus anchas alas e hizo una reverencia.',
        'A {X} se le levantó la larga cresta negra.',
        '{X} bailó tres pasos muy tiesos.',
        '{X} hizo sonar el pico como unas castañuelas.',
        '{X} se abanicó con un ala gris.',
      ],
      curious: [
        '{X} estiró su largo cuello.',
        '{X} miró primero con un ojo y luego con el otro.',
        '{X} levantó una pata flaca y se olvidó de bajarla.',
      ],
      angry: [
        '{X} cerró el pico de golpe.',
        '{X} erizó todas sus plumas.',
        '{X} paseó de acá para allá con las patas tiesas.',
      ],
    },
  },
  oba: {
    long: 'Oba, un tortugo de caparazón verde en espiral,',
    short: 'el tortugo Oba',
    absent: 'el tortugo',
    trait: 'lento y pensativo',
    oaths: ['¡Con calma y con sol!', '¡Que se me raje el caparazón!'],
    habits: {
      uneasy: [
        '{X} metió media cabeza en su caparazón verde.',
        '{X} masticó despacio, sin nada en la boca.',
        '{X} parpadeó con un ojo y después con el otro.',
        '{X} contó los anillos de su caparazón verde.',
      ],
      glad: [
        '{X} se balanceó en su caparazón verde.',
        '{X} sonrió, ancho y despacio.',
        '{X} tamborileó una canción en su caparazón verde.',
        '{X} estiró las cuatro patas a la vez, cosa rara en él.',
        '{X} guiñó un ojo, tan despacio que parecía una siesta.',
      ],
      curious: [
        '{X} sacó su cuello arrugado del caparazón verde.',
        '{X} lo pensó mucho, muchísimo tiempo.',
        '{X} tocó el suelo con una uña gastada.',
      ],
      angry: [
        '{X} desapareció en su caparazón verde: ¡cloc!',
        '{X} siseó como una tetera pequeña.',
        '{X} se plantó firme, como una piedra con patas.',
      ],
    },
  },
  zuri: {
    long: 'Zuri, una leoparda con manchas y collar naranja,',
    short: 'la leoparda Zuri',
    absent: 'la leoparda',
    trait: 'veloz y presumida',
    oaths: ['¡Manchas y sombras!', '¡Ja! ¡Veloz como el viento!'],
    habits: {
      uneasy: [
        '{X} se rascó debajo del collar naranja.',
        '{X} se lamió una pata, aunque estaba limpia.',
        'A {X} se le quedó quieta la cola en el polvo.',
        '{X} dio vueltas en un círculo pequeño.',
      ],
      glad: [
        '{X} ronroneó hasta que zumbó su collar naranja.',
        '{X} se estiró en todas las direcciones.',
        '{X} sacudió la punta de la cola.',
        '{X} saltó hacia arriba, con las cuatro patas en el aire.',
        '{X} se revolcó en el polvo hasta tener las manchas grises.',
      ],
      curious: [
        '{X} se agazapó, y su cola se meció despacio.',
        '{X} abrió mucho sus ojos verdes.',
        '{X} se pegó al suelo y meneó el trasero.',
      ],
      angry: [
        '{X} dio un latigazo con la cola.',
        '{X} enseñó un diente blanco.',
        '{X} bufó, y se le levantó el collar naranja.',
      ],
    },
  },
  pella: {
    long: 'Pella, una lagartija diminuta de cola morada a rayas,',
    short: 'la lagartija Pella',
    absent: 'la lagartija',
    trait: 'diminuta y preguntona',
    oaths: ['¡Rayas y arena!', '¡Zas y zigzag!'],
    habits: {
      uneasy: [
        '{X} se enroscó la cola morada en los pies.',
        '{X} se quedó quieta como una piedra.',
        '{X} tragó saliva.',
        '{X} se metió bajo una hoja y volvió a salir.',
      ],
      glad: [
        '{X} corrió en zigzag de pura alegría.',
        'A {X} le barrió el polvo la cola morada a rayas.',
        '{X} parpadeó con los dos ojos y soltó una risita.',
        '{X} subió corriendo a la piedra más cercana y volvió a bajar.',
        '{X} hizo diez flexiones, muy deprisa.',
      ],
      curious: [
        '{X} corrió aquí, corrió allá y volvió a mirar.',
        'A {X} le tembló la cola morada a rayas.',
        '{X} se lamió su propio ojo, como hacen las lagartijas.',
      ],
      angry: [
        '{X} infló su garganta diminuta.',
        '{X} azotó el polvo con su cola morada a rayas.',
        '{X} abrió un cuello de volantes que nadie le conocía.',
      ],
    },
  },
  hodari: {
    long: 'Hodari, un hipopótamo de bufanda turquesa,',
    short: 'el hipopótamo Hodari',
    absent: 'el hipopótamo',
    trait: 'lento y constante',
    oaths: ['¡Barro y calabazas!', '¡Chapoteos y chapuzones!'],
    habits: {
      uneasy: [
        '{X} se dio otra vuelta a la bufanda turquesa.',
        '{X} hizo burbujas, aunque no había agua.',
        '{X} se sentó de golpe: ¡pum!',
      ],
      glad: [
        '{X} agitó su bufanda turquesa como una bandera.',
        'A {X} le giraron las orejas de alegría.',
        '{X} soltó el bostezo más ancho y más feliz.',
      ],
      curious: ['{X} movió primero una oreja y luego la otra.', '{X} bajó su gran nariz redonda para mirar.'],
      angry: ['{X} resopló por su ancha nariz.', '{X} dio un pisotón, y el polvo saltó.'],
    },
  },
};
