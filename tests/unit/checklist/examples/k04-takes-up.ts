import type { Examples } from './examples';

const ES_BAG = { post: 'Mi maleta no ha llegado a Málaga y llevo 3 horas en el aeropuerto' };
const EN_BAG = { post: "My suitcase hasn't arrived in Leeds and I've been here for 3 hours" };
const CA_BAG = { post: 'La meva maleta no ha arribat a Girona i porto 3 hores a l’aeroport' };

export const examples: Examples = {
  es: {
    'met done': [
      'Tres días sin fibra son demasiado.',
      'Revisamos tu conexión ahora.',
      'Cuatro llamadas no deberían hacer falta.',
      'Sabemos que llevas 3 días así.',
      ['Buscamos tu equipaje en Málaga.', ES_BAG],
      ['Tres horas en el aeropuerto es mucho.', ES_BAG],
      ['Sentimos el retraso.', { post: 'El autobús siempre llega tarde' }],
      ['Miramos ese cobro de 149 €.', { post: 'Me habéis cobrado 149 euros de más' }],
      ['«Tercer día sin fibra»: así no puede ser.', {}],
    ],
    'ask ask': [
      '',
      'Lamentamos tu caso.',
      'Sentimos el problema que has tenido.',
      'Gracias por tu mensaje, Fibralia está para ayudarte.',
      'Escríbenos por privado.',
      ['¿Nos das tu número de pedido?', { post: 'Mi pedido está roto' }],
      ['¿Nos cuentas más?', { post: 'Me habéis cerrado la cuenta' }],
      ['Lo revisamos en 3 minutos.', ES_BAG],
    ],
    silent: [
      ['Te leemos.', { post: '@Fibralia' }],
      ['Te leemos.', { post: '???' }],
      ['Hola.', { post: '' }],
    ],
  },
  en: {
    'met done': [
      'Three days without broadband is far too long.',
      'We are checking your connection now.',
      'Nobody should need four calls.',
      ['We are looking for your luggage in Leeds.', EN_BAG],
      ['Three hours at the desk is too long.', EN_BAG],
      ['Sorry about the delay.', { post: 'The bus is always late' }],
      ['We will refund the 149.', { post: 'You charged me 149 euros too much' }],
      ['We cancelled it for you.', { post: 'I want to cancel and nobody lets me' }],
    ],
    'ask ask': [
      '',
      'Sorry about your issue.',
      'Sorry for the problem you had.',
      'Thanks for your message, Fibralia is here to help.',
      'Please DM us.',
      ['Could you send us your order number?', { post: 'My order is broken' }],
      ['Please give us a call.', { post: 'Nobody returned my call' }],
      ['We will check within 3 minutes.', EN_BAG],
    ],
    silent: [
      ['We read you.', { post: '@Fibralia' }],
      ['We read you.', { post: '!!!' }],
    ],
  },
  ca: {
    'met done': [
      'Tres dies sense fibra són massa.',
      'Revisem la teva connexió ara.',
      'Quatre trucades no haurien de caldre.',
      ['Busquem el teu equipatge a Girona.', CA_BAG],
      ['Tres hores a l’aeroport és massa.', CA_BAG],
      ['Ens sap greu el retard.', { post: 'L’autobús sempre porta retard' }],
      ['Mirem aquest cobrament de 149 €.', { post: 'M’heu cobrat 149 euros de més' }],
      ['La botiga ja obre els diumenges.', { post: 'Per què la botiga no obre mai?' }],
    ],
    'ask ask': [
      '',
      'Lamentem el teu cas.',
      'Ens sap greu el problema.',
      'Gràcies pel missatge, Fibralia és aquí per ajudar-te.',
      'Escriu-nos per privat.',
      ['Ens passes el número de comanda?', { post: 'La comanda ha arribat trencada' }],
      ['Ho revisem en 3 minuts.', CA_BAG],
      ['Et llegim.', CA_BAG],
    ],
    silent: [['Et llegim.', { post: '@Fibralia' }]],
  },
};
