import type { Example, Examples } from './examples';

/** What the brand sent before: one reply, and one line that it often ends on. */
const SENT = {
  es: 'Hola, Marta. Sentimos mucho que la línea siga sin funcionar en tu casa. Hemos pedido al técnico que vaya hoy por la tarde. Quedamos muy atentos a cualquier cosa que nos cuentes.',
  en: 'Hi Marta. We are very sorry that the line is still down at your home. We have asked the engineer to come this afternoon. We remain at hand for anything you want to tell us.',
  ca: 'Hola, Marta. Ens sap molt greu que la línia continuï sense funcionar a casa teva. Hem demanat al tècnic que hi vagi avui a la tarda. Quedem molt atents a qualsevol cosa que ens expliquis.',
};

const after =
  (sent: string) =>
  (draft: string): Example => [draft, { recentReplies: [sent] }];
const inThread =
  (sent: string) =>
  (draft: string): Example => [draft, { threadReplies: [sent] }];
/** Several replies of a thread that only begin alike. */
const beginsLike =
  (opening: string, ...rests: string[]) =>
  (draft: string): Example => [draft, { threadReplies: rests.map((rest) => `${opening} ${rest}`) }];
const longAgo =
  (sent: string) =>
  (draft: string): Example => [
    draft,
    { recentReplies: [...Array.from({ length: 20 }, (_, at) => `Respuesta número ${at}.`), sent] },
  ];

export const examples: Examples = {
  es: {
    'warn gap': [
      'Hola {{nombre}}, sentimos lo ocurrido.',
      'Hola, {nombre}.',
      'Hola [nombre], te leemos.',
      'Estimado XXXX, gracias por su mensaje.',
      'Te llamamos a las ___.',
      'Hola <nombre>, gracias.',
      'Tu pedido [número de pedido] ya sale.',
      'Hola (nombre), te leemos.',
      'Lorem ipsum dolor.',
      'Hola %NOMBRE%, gracias.',
      'Te escribimos el [fecha] sin falta.',
    ],
    'warn script': [
      ...[
        SENT.es,
        SENT.es.replace('Marta', 'Lucía'),
        SENT.es.toUpperCase(),
        SENT.es.replace('línea', 'linea').replace('técnico', 'tecnico'),
        'Hola, Lucía. Sentimos mucho que la línea siga sin funcionar en tu casa.',
        'Hemos pedido al técnico que vaya hoy por la tarde. — Ana',
      ].map(after(SENT.es)),
      // In one thread less is enough.
      inThread(SENT.es)(
        'Hola, Lucía. Sentimos mucho que la línea siga sin funcionar en tu casa. Hemos pedido al técnico que vaya mañana temprano. Quedamos atentos a cualquier cosa que nos cuentes.',
      ),
    ],
    'hint opening': [
      beginsLike(
        'Hola, Marta. Sentimos mucho lo que ha pasado.',
        'La central del barrio vuelve en una hora.',
        'Tu cambio de tarifa entra el lunes próximo.',
      )(
        'Hola, Lucía. Sentimos mucho lo que cuentas, y mañana a las nueve llega el técnico a casa.',
      ),
    ],
    'hint alike': [
      after(SENT.es)(
        'Hola, Lucía. Sentimos mucho que la línea siga sin funcionar en tu casa. Hemos pedido al técnico que vaya mañana temprano. Quedamos atentos a cualquier cosa que nos cuentes.',
      ),
    ],
    'hint sentence': [
      after(SENT.es)(
        'Hola, Lucía. Tres días así son demasiados y lo sabemos. Ya tenemos cita con el técnico de tu zona para mañana. Quedamos muy atentos a cualquier cosa que nos cuentes.',
      ),
      inThread(SENT.es)(
        'Lucía, la avería venía de la central del barrio y acaban de cambiar la pieza que fallaba. Hemos pedido al técnico que vaya hoy por la tarde.',
      ),
    ],
    silent: [
      '',
      'Hola, Lucía.',
      'Mándanos tus datos (nombre y apellidos) por privado.',
      'Seguimos en el siguiente mensaje [1/2].',
      'La talla XXL ya está.',
      'La tarjeta acaba en XXXX1234.',
      'Sube un 20 % en mayo.',
      'Cuesta 5 $ (más IVA).',
      'Lee el aviso [PDF].',
      SENT.es,
      ...[
        'Hola, Marta.',
        'Lo sentimos mucho.',
        'Hola, Lucía. Tres días son demasiados: lo miramos ahora.',
        'Gracias por avisar. Hoy vuelve la línea en tu calle.',
        'El técnico ya ha salido y llega a las seis.',
        'Sentimos la espera. Quedamos atentos.',
        'La línea de tu casa ya funciona, ¿verdad?',
        'Te escribimos por la tarde con lo que nos diga el técnico.',
        'Marta, cuéntanos cualquier cosa.',
      ].map(after(SENT.es)),
      inThread(SENT.es)('La pieza ya está puesta: prueba ahora.'),
      longAgo(SENT.es)(SENT.es),
    ],
  },
  en: {
    'warn gap': [
      'Hi [customer name], thanks for your message.',
      'Hello {first_name}, sorry about this.',
      'Hello {{name}}.',
      'Hi <name>, thanks.',
      'Dear XXX, thanks.',
      'We will call you at ___.',
      'See [link] for more.',
      'Hi $name, thanks.',
      'Hi %FIRST_NAME%, thanks.',
      'We will write on [date].',
      'Lorem ipsum dolor.',
    ],
    'warn script': [
      SENT.en,
      SENT.en.replace('Marta', 'Lucía'),
      SENT.en.toUpperCase(),
      SENT.en.replace('very ', ''),
      'Hi Lucía. We are very sorry that the line is still down at your home.',
      'We have asked the engineer to come this afternoon. — Ana',
    ].map(after(SENT.en)),
    'hint opening': [
      beginsLike(
        'Hi Marta. We are very sorry.',
        'The exchange is back within the hour.',
        'Your new tariff begins next Monday.',
      )('Hi Lucía. We are very sorry, and the engineer comes to your home tomorrow at nine.'),
    ],
    'hint alike': [
      after(SENT.en)(
        'Hi Lucía. We are very sorry that the line is still down at your home. We have asked the engineer to come early tomorrow. We remain at hand for whatever you want to tell us.',
      ),
    ],
    'hint sentence': [
      after(SENT.en)(
        'Hi Lucía. Three days like this are too many and we know it. There is a visit booked for tomorrow morning in your street. We remain at hand for anything you want to tell us.',
      ),
      inThread(SENT.en)(
        'Lucía, the fault was in the exchange of your district and they have just changed the part that failed. We have asked the engineer to come this afternoon.',
      ),
    ],
    silent: [
      '',
      'Hi Lucía.',
      'What device (brand/model) is it?',
      'More in the next message [2/2].',
      'We have it in XXL.',
      'Your card ending XXXX1234.',
      'It costs $40 (plus VAT).',
      'Prices are up 20% in May.',
      'Read the notice [PDF].',
      SENT.en,
      ...[
        'Hi Marta.',
        'We are very sorry.',
        'Hi Lucía. Three days is too long: we are looking now.',
        'Thanks for telling us. The line is back in your street today.',
        'The engineer has left and arrives at six.',
        'Sorry for the wait. We are at hand.',
        'The line at your home works now, right?',
        'We will write this afternoon with what the engineer says.',
        'Marta, tell us anything.',
      ].map(after(SENT.en)),
      inThread(SENT.en)('The part is in: try now.'),
      longAgo(SENT.en)(SENT.en),
    ],
  },
  ca: {
    'warn gap': [
      'Hola [nom], gràcies per escriure.',
      'Hola, {nom}.',
      'Hola {{nom}}.',
      'Hola <nom>, gràcies.',
      'Benvolgut XXXX, gràcies.',
      'Et truquem a les ___.',
      'La comanda [número de comanda] ja surt.',
      'Mira-ho a [enllaç].',
      "T'escrivim el [data].",
      'Lorem ipsum dolor.',
      'Hola %NOM%, gràcies.',
    ],
    'warn script': [
      SENT.ca,
      SENT.ca.replace('Marta', 'Lucía'),
      SENT.ca.toUpperCase(),
      SENT.ca.replace('línia', 'linia').replace('tècnic', 'tecnic'),
      'Hola, Lucía. Ens sap molt greu que la línia continuï sense funcionar a casa teva.',
      'Hem demanat al tècnic que hi vagi avui a la tarda. — Ana',
    ].map(after(SENT.ca)),
    'hint opening': [
      beginsLike(
        'Hola, Marta. Ens sap molt greu.',
        'La central del barri torna en una hora.',
        'El teu canvi de tarifa entra dilluns vinent.',
      )('Hola, Lucía. Ens sap molt greu, i demà a les nou ve el tècnic a casa teva.'),
    ],
    'hint alike': [
      after(SENT.ca)(
        'Hola, Lucía. Ens sap molt greu que la línia continuï sense funcionar a casa teva. Hem demanat al tècnic que hi vagi demà ben aviat. Quedem atents a qualsevol cosa que ens expliquis.',
      ),
    ],
    'hint sentence': [
      after(SENT.ca)(
        'Hola, Lucía. Tres dies així són massa i ho sabem. Ja tenim visita amb el tècnic de la teva zona per demà. Quedem molt atents a qualsevol cosa que ens expliquis.',
      ),
      inThread(SENT.ca)(
        "Lucía, l'avaria venia de la central del barri i acaben de canviar la peça que fallava. Hem demanat al tècnic que hi vagi avui a la tarda.",
      ),
    ],
    silent: [
      '',
      'Hola, Lucía.',
      'Envia les dades (nom i cognoms) per privat.',
      'Continua al missatge següent [1/2].',
      'La talla XXL ja hi és.',
      'La targeta acaba en XXXX1234.',
      'Puja un 20 % al maig.',
      'Costa 5 $ (més IVA).',
      'Llegeix l’avís [PDF].',
      SENT.ca,
      ...[
        'Hola, Marta.',
        'Ho sentim molt.',
        'Hola, Lucía. Tres dies són massa: ho mirem ara.',
        'Gràcies per avisar. Avui torna la línia al teu carrer.',
        'El tècnic ja ha sortit i arriba a les sis.',
        "Ens sap greu l'espera. Quedem atents.",
        'La línia de casa teva ja funciona, oi?',
        "T'escrivim a la tarda amb el que ens digui el tècnic.",
        'Marta, explica’ns qualsevol cosa.',
      ].map(after(SENT.ca)),
      inThread(SENT.ca)('La peça ja hi és: prova ara.'),
      longAgo(SENT.ca)(SENT.ca),
    ],
  },
};
