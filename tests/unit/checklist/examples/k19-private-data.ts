import type { Examples } from './examples';

/** Numbers made up for tests, with check digits that agree. */
const DNI = '12345678Z';
const IBAN = 'ES91 2100 0418 4502 0005 1332';
const CARD = '4111 1111 1111 1111';

export const examples: Examples = {
  es: {
    'stop repeats': [
      ['Te escribimos a lucia@ejemplo.es.', { post: 'Mi correo es lucia@ejemplo.es' }],
      ['Te llamamos al 612 34 56 78.', { post: 'Mi teléfono: 612345678' }],
    ],
    'stop gives': [
      `Tu DNI ${DNI} ya consta.`,
      `Hemos devuelto el importe a ${IBAN} hoy.`,
      `La tarjeta ${CARD} está anulada.`,
      'Tu móvil es el 612345678, ¿verdad?',
      'Tenemos tu correo lucia.ferrer@gmail.com en la ficha.',
    ],
    'stop asks': [
      '¿Nos dices tu DNI para localizarte?',
      'Facilítanos tu correo electrónico y tu dirección.',
      'Déjanos por aquí tu móvil.',
      'Necesitamos el IBAN y la fecha de nacimiento del titular.',
      'Pásanos tu NIF y te lo miramos.',
    ],
    'stop asksSecret': [
      'Envíenos su contraseña y lo revisamos.',
      'Mándanos por privado el PIN de la tarjeta.',
    ],
    silent: [
      '',
      '¿Nos pasas tu DNI por mensaje privado?',
      'No compartas tu DNI por aquí.',
      'Nunca te pediremos la contraseña.',
      'Llámanos al 900 123 456.',
      'Escríbenos a ayuda@fibralia.es.',
      '¿Nos das tu número de pedido?',
      'Cuéntanos qué le pasa a tu móvil.',
      'Hemos visto que cambiaste tu correo.',
      'Escríbenos a casapepe@gmail.com y te decimos.',
      'El pedido 20231145 sale hoy.',
      'Rellena tus datos en el formulario de la web: necesitamos tu dirección.',
      'El documento 12345678A no existe.',
    ],
  },
  en: {
    'stop repeats': [
      ['We will write to lucia@example.com.', { post: 'My email is lucia@example.com' }],
      ['We will ring +44 20 7946 0958.', { post: 'Ring me on +442079460958' }],
    ],
    'stop gives': [
      `Your ID ${DNI} is on file.`,
      `We refunded it to ${IBAN} today.`,
      `Card ${CARD} is blocked.`,
      'Your address lucia.ferrer@gmail.com is on file.',
    ],
    'stop asks': [
      'Please send us your phone number.',
      "What's your email address?",
      'Could you tell us your full name and home address?',
      'Please reply with your card number so we can check.',
      'We need your date of birth.',
    ],
    'stop asksSecret': ["What's your password?", 'Send us your PIN in a private message.'],
    silent: [
      '',
      'Please DM us your email address.',
      "We'll never ask for your password.",
      "Let's continue by DM so your phone number stays private.",
      "Please don't share your phone number here.",
      'Call us on 0800 123 4567.',
      'Email us at help@fibralia.com.',
      'Could you send us your order number?',
      'Tell us what happened with your phone.',
      'Did you get our email?',
      'Please send us an email.',
      'Order 20231145 ships today.',
    ],
  },
  ca: {
    'stop repeats': [
      ["T'escrivim a lucia@exemple.cat.", { post: 'El meu correu és lucia@exemple.cat' }],
      ['Et truquem al 612 34 56 78.', { post: 'El meu telèfon: 612345678' }],
    ],
    'stop gives': [
      `El teu DNI ${DNI} ja consta.`,
      `Hem retornat l'import a ${IBAN} avui.`,
      `La targeta ${CARD} està anul·lada.`,
    ],
    'stop asks': [
      'Ens dius el teu DNI?',
      "Envia'ns el número de targeta i ho mirem.",
      "Facilita'ns el teu correu electrònic i la teva adreça.",
      "Deixa'ns aquí el teu mòbil.",
      'Necessitem la data de naixement.',
    ],
    'stop asksSecret': ["Envia'ns la contrasenya.", 'Ens dius el PIN per privat?'],
    silent: [
      '',
      'Ens passes el DNI per missatge privat?',
      'No comparteixis el teu DNI aquí.',
      'Mai et demanarem la contrasenya.',
      "Truca'ns al 900 123 456.",
      'Escriu-nos a ajuda@fibralia.cat.',
      'Ens passes el número de comanda?',
      'Explica’ns què li passa al mòbil.',
      'La comanda 20231145 surt avui.',
    ],
  },
};
