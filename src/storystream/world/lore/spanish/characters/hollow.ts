/** How the narrator speaks of the hollow's characters in Spanish. Knows nothing of other series. */

import type { CharacterLore } from '../../characters.ts';

export const hollow: Readonly<Record<string, CharacterLore>> = {
  pip: {
    long: 'Pip, un ratoncito de bufanda roja,',
    short: 'el ratón Pip',
    absent: 'el ratón',
    trait: 'pequeño pero valiente',
    oaths: ['¡Ay, mis bigotes!', '¡Migas y quesos!'],
    habits: {
      uneasy: [
        '{X} mordisqueó la punta de su bufanda roja.',
        '{X} se subió la bufanda roja hasta la nariz.',
        'A {X} le temblaron los bigotes.',
        '{X} se quedó flaco como un lápiz.',
      ],
      glad: [
        '{X} giró hasta que voló su bufanda roja.',
        '{X} soltó un chillidito, como siempre que algo salía bien.',
        '{X} sonrió con sus dos dientes de delante.',
        '{X} se puso cabeza abajo, con la bufanda sobre los ojos.',
        '{X} tocó el tambor en sus propias costillas.',
      ],
      curious: [
        '{X} movió la nariz dos veces.',
        '{X} se puso de puntillas para ver.',
        '{X} se subió a una piedrita para ver mejor.',
      ],
      angry: [
        '{X} dio una patada con un pie no mayor que un garbanzo.',
        '{X} cruzó los brazos sobre la bufanda roja.',
        '{X} agitó un puño del tamaño de una avellana.',
      ],
    },
  },
  juniper: {
    long: 'Juniper, una zorrita de abrigo verde,',
    short: 'la zorrita Juniper',
    absent: 'la zorrita',
    trait: 'lista y veloz',
    oaths: ['¡Por mi cola!', '¡Vaya misterio!'],
    habits: {
      uneasy: [
        '{X} se enroscó la cola en los pies.',
        '{X} se abrochó el abrigo verde hasta la barbilla.',
        '{X} dejó caer las orejas.',
        '{X} se lamió los labios resecos.',
      ],
      glad: [
        '{X} meneó la cola de lado a lado.',
        'A {X} le brillaron los ojos como dos monedas nuevas.',
        '{X} soltó su risa corta, que parecía un ladrido.',
        '{X} persiguió la punta de su propia cola.',
        '{X} abrió de golpe su abrigo verde, como dos alas.',
      ],
      curious: [
        '{X} ladeó la cabeza y levantó una oreja.',
        '{X} olfateó el aire, despacio, dos veces.',
        '{X} entornó sus ojos de ámbar.',
      ],
      angry: [
        '{X} echó las orejas hacia atrás.',
        '{X} se levantó el cuello del abrigo verde.',
        '{X} enseñó una fila de dientes muy ordenados.',
      ],
    },
  },
  moss: {
    long: 'Moss, un oso grandote con un parche amarillo en el peto,',
    short: 'el oso Moss',
    absent: 'el oso',
    trait: 'grande y bonachón',
    oaths: ['¡Truenos y miel!', '¡Benditas sean mis zarpas!'],
    habits: {
      uneasy: [
        '{X} se frotó el parche amarillo del peto.',
        '{X} suspiró tan fuerte que dobló la hierba.',
        '{X} se hizo tan pequeño como puede hacerse un oso.',
        '{X} giró y giró sus enormes pulgares.',
      ],
      glad: [
        '{X} canturreó, hondo y grave, como un barril de abejas.',
        '{X} se dio palmaditas en la redonda barriga.',
        'A {X} le salió una risa que hizo temblar el suelo.',
        '{X} se balanceó sobre los talones como un gran barco.',
        '{X} sonrió hasta que sus mejillas fueron dos manzanas.',
      ],
      curious: [
        '{X} se rascó despacio detrás de una oreja redonda.',
        '{X} se agachó hasta casi tocarlo con la nariz.',
        '{X} sacó la lengua, como hacía siempre al pensar.',
      ],
      angry: [
        '{X} gruñó, aunque solo un poquito.',
        '{X} golpeó el suelo con una zarpa enorme.',
        '{X} se subió el peto de un tirón.',
      ],
    },
  },
  odette: {
    long: 'Odette, una lechuza de gafas redondas,',
    short: 'la lechuza Odette',
    absent: 'la lechuza',
    trait: 'sabia y un poco mandona',
    oaths: ['¡Plumas y sabiduría!', '¡Uuu! ¡Lo que yo pensaba!'],
    habits: {
      uneasy: [
        '{X} limpió una y otra vez sus gafas redondas.',
        '{X} ahuecó todas las plumas.',
        '{X} parpadeó detrás de sus gafas redondas.',
        '{X} se contó las plumas en voz baja.',
      ],
      glad: [
        '{X} aplaudió con las alas.',
        '{X} ululó como una trompetita.',
        'A {X} le centellearon las gafas redondas.',
        '{X} subió y bajó como un corcho.',
        '{X} se alisó todas las plumas y volvió a despeinarlas.',
      ],
      curious: [
        '{X} giró la cabeza casi una vuelta entera.',
        '{X} se subió las gafas redondas.',
        '{X} abrió un ojo más que el otro.',
      ],
      angry: [
        '{X} chasqueó el pico.',
        '{X} miró muy seria por encima de las gafas.',
        '{X} se hinchó hasta ser el doble.',
      ],
    },
  },
  wick: {
    long: 'Wick, un conejo con una oreja rota,',
    short: 'el conejo Wick',
    absent: 'el conejo',
    trait: 'rápido e inquieto',
    oaths: ['¡Saltos y brincos!', '¡Trébol y zanahorias!'],
    habits: {
      uneasy: [
        '{X} se tiró de la oreja rota.',
        'A {X} le golpeteó el pie: tap, tap, tap.',
        '{X} miró hacia atrás tres veces.',
        '{X} mordisqueó una paja sin notarle el sabor.',
      ],
      glad: [
        '{X} dio dos saltos sin ningún motivo.',
        '{X} pataleó en el aire.',
        'A {X} se le puso tiesa la oreja rota.',
        '{X} dio una voltereta, con orejas y todo.',
        '{X} redobló en el suelo con los dos pies.',
      ],
      curious: [
        '{X} arrugó la nariz y se acercó más.',
        '{X} levantó la oreja rota para escuchar.',
        '{X} se irguió cuanto pudo, con los bigotes temblando.',
      ],
      angry: [
        '{X} golpeó el suelo con el pie.',
        '{X} resopló por la nariz.',
        '{X} lanzó un terrón por los aires de una patada.',
      ],
    },
  },
  tansy: {
    long: 'Tansy, una eriza de delantal azul,',
    short: 'la eriza Tansy',
    absent: 'la eriza',
    trait: 'ordenada y amable',
    oaths: ['¡Púas y peras!', '¡Tarros y estrellas!'],
    habits: {
      uneasy: [
        '{X} retorció una punta de su delantal azul.',
        '{X} se enrolló a medias, como una pelota sin acabar.',
        'A {X} se le pusieron las púas de punta.',
        'A {X} le entró hipo, como siempre que estaba nerviosa.',
      ],
      glad: [
        '{X} se alisó el delantal azul y sonrió de oreja a oreja.',
        'A {X} le susurraron las púas de alegría.',
        '{X} juntó sus manitas.',
        '{X} canturreó y barrió un rincón que ya estaba limpio.',
        '{X} giró como una pequeña peonza azul.',
      ],
      curious: [
        '{X} se limpió las manos en el delantal azul y volvió a mirar.',
        '{X} asomó los ojos por debajo de las púas.',
        '{X} acercó su nariz negra y húmeda.',
      ],
      angry: [
        '{X} se erizó de arriba abajo.',
        '{X} puso los brazos en jarras sobre el delantal azul.',
        '{X} se ató el delantal de un tirón.',
      ],
    },
  },
  bracken: {
    long: 'Bracken, un tejón de chaleco morado,',
    short: 'el tejón Bracken',
    absent: 'el tejón',
    trait: 'gruñón pero leal',
    oaths: ['¡Barro y canicas!', '¡Jum! ¡Habrase visto!'],
    habits: {
      uneasy: [
        '{X} jugueteó con un botón de su chaleco morado.',
        '{X} refunfuñó para el cuello de su camisa.',
        '{X} hundió una garra en la tierra.',
        '{X} se frotó la raya de la nariz.',
      ],
      glad: [
        '{X} se rio hasta que le tembló el chaleco morado.',
        '{X} intentó no sonreír y no pudo.',
        '{X} enganchó los pulgares en su chaleco morado.',
        '{X} soltó un bufido que casi era una risa.',
        '{X} sacó brillo a un botón dorado con la manga.',
      ],
      curious: [
        '{X} gruñó y se rascó la cabeza a rayas.',
        '{X} guiñó un ojo para ver mejor.',
        '{X} apartó un poco de tierra y olfateó.',
      ],
      angry: [
        '{X} resopló como una tetera.',
        '{X} se estiró el chaleco morado de un tirón.',
        '{X} rezongó como un carro sobre piedras.',
      ],
    },
  },
  dilly: {
    long: 'Dilly, una patita de sombrero rosa,',
    short: 'la patita Dilly',
    absent: 'la patita',
    trait: 'alegre y parlanchina',
    oaths: ['¡Cuac y recuac!', '¡Charcos y lagunas!'],
    habits: {
      uneasy: [
        '{X} se caló el sombrero rosa hasta los ojos.',
        '{X} cambió el peso de un pie al otro.',
        '{X} escondió el pico bajo un ala.',
      ],
      glad: [
        '{X} aleteó hasta que le saltó el sombrero rosa.',
        '{X} graznó tres veces, cada una más fuerte que la anterior.',
        'A {X} se le meneó la cola ella sola.',
      ],
      curious: ['{X} se echó atrás el sombrero rosa para ver mejor.', '{X} estiró el cuello todo lo que daba.'],
      angry: ['{X} dio una palmada en el suelo con su pie plano.', '{X} se ahuecó hasta ser el doble.'],
    },
  },
};
