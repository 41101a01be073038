import type { Examples } from './examples';

export const examples: Examples = {
  es: {
    'met done': [
      'Tres días sin fibra son demasiado.',
      'Revisamos tu conexión ahora.',
      'Cuatro llamadas no deberían hacer falta.',
      'Sabemos que llevas 3 días así.',
      [
        'Buscamos tu equipaje en Málaga.',
        {
          post: 'Mi maleta no ha llegado a Málaga y llevo 3 horas en el aeropuerto',
        },
      ],
      [
        'Tres horas en el aeropuerto es mucho.',
        {
          post: 'Mi maleta no ha llegado a Málaga y llevo 3 horas en el aeropuerto',
        },
      ],
      [
        'Sentimos el retraso.',
        {
          post: 'El autobús siempre llega tarde',
        },
      ],
      [
        'Miramos ese cobro de 149 €.',
        {
          post: 'Me habéis cobrado 149 euros de más',
        },
      ],
      ['«Tercer día sin fibra»: así no puede ser.', {}],
      'Tres días sin conexión son muchos.',
      'Miramos tu fibra ahora.',
      'Sentimos que sigas sin internet.',
      'Revisamos el router de tu casa.',
      [
        'Lo del pedido tardío no es normal.',
        {
          post: 'Mi paquete llega con dos semanas de retraso',
        },
      ],
      [
        'Te cambiamos la talla.',
        {
          post: 'Me mandasteis la M y pedí la L, talla equivocada',
        },
      ],
      [
        'Lo del camarero no puede ser.',
        {
          post: 'El personal de la barra, muy maleducado',
        },
      ],
      [
        'Anulamos el cargo de 59 euros.',
        {
          post: 'Me habéis cobrado 59 de más este mes',
        },
      ],
      [
        'Buscamos tu equipaje en Lisboa.',
        {
          post: 'Mi maleta no ha llegado, volaba a Lisboa',
        },
      ],
      [
        'Miramos el reembolso hoy.',
        {
          post: '¿Cuándo me vais a devolver el dinero?',
        },
      ],
      [
        'La aplicación se cierra sola, lo vemos.',
        {
          post: 'Vuestra app peta cada vez que la abro',
        },
      ],
      [
        'La sopa fría no es de recibo.',
        {
          post: 'Me sirvieron la sopa helada',
        },
      ],
    ],
    'ask ask': [
      '',
      'Lamentamos tu caso.',
      'Sentimos el problema que has tenido.',
      'Gracias por tu mensaje, Fibralia está para ayudarte.',
      'Escríbenos por privado.',
      [
        '¿Nos das tu número de pedido?',
        {
          post: 'Mi pedido está roto',
        },
      ],
      [
        '¿Nos cuentas más?',
        {
          post: 'Me habéis cerrado la cuenta',
        },
      ],
      [
        'Lo revisamos en 3 minutos.',
        {
          post: 'Mi maleta no ha llegado a Málaga y llevo 3 horas en el aeropuerto',
        },
      ],
      'Revisamos tu incidencia.',
      'Lo miramos y te decimos algo.',
      'Hola, Lucía, gracias por escribir a Fibralia.',
      'Sentimos mucho lo ocurrido con tu caso.',
      'Tu problema es importante para nosotros.',
      'Buscamos tu maleta.',
      'Mándanos un privado con tu nombre.',
      'Aquí estamos para ayudarte.',
    ],
    silent: [
      [
        'Te leemos.',
        {
          post: '@Fibralia',
        },
      ],
      [
        'Te leemos.',
        {
          post: '???',
        },
      ],
      [
        'Hola.',
        {
          post: '',
        },
      ],
    ],
  },
  en: {
    'met done': [
      'Three days without broadband is far too long.',
      'We are checking your connection now.',
      'Nobody should need four calls.',
      [
        'We are looking for your luggage in Leeds.',
        {
          post: "My suitcase hasn't arrived in Leeds and I've been here for 3 hours",
        },
      ],
      [
        'Three hours at the desk is too long.',
        {
          post: "My suitcase hasn't arrived in Leeds and I've been here for 3 hours",
        },
      ],
      [
        'Sorry about the delay.',
        {
          post: 'The bus is always late',
        },
      ],
      [
        'We will refund the 149.',
        {
          post: 'You charged me 149 euros too much',
        },
      ],
      [
        'We cancelled it for you.',
        {
          post: 'I want to cancel and nobody lets me',
        },
      ],
      'Three days without a connection is too long.',
      "We're checking your broadband now.",
      'Four calls should not be needed.',
      'Sorry you are still without internet.',
      "We'll check the router at your home.",
      [
        'A late parcel is no fun.',
        {
          post: 'My order is two weeks late',
        },
      ],
      [
        "We'll swap the size.",
        {
          post: 'You sent a medium, I asked for size L',
        },
      ],
      [
        'That waiter should know better.',
        {
          post: 'The staff at the bar were so rude',
        },
      ],
      [
        "We've cancelled the charge of 59 pounds.",
        {
          post: 'You billed me 59 too much this month',
        },
      ],
      [
        "We're looking for your luggage in Lisbon.",
        {
          post: 'My suitcase never came, I flew to Lisbon',
        },
      ],
      [
        'Your refund is next on our list.',
        {
          post: 'When do I get my money back? Refund me',
        },
      ],
      [
        'The application shuts down by itself, we see it.',
        {
          post: 'Your app crashes each time I open it',
        },
      ],
      [
        'Cold soup is not on.',
        {
          post: 'They served my soup freezing cold',
        },
      ],
    ],
    'ask ask': [
      '',
      'Sorry about your issue.',
      'Sorry for the problem you had.',
      'Thanks for your message, Fibralia is here to help.',
      'Please DM us.',
      [
        'Could you send us your order number?',
        {
          post: 'My order is broken',
        },
      ],
      [
        'Please give us a call.',
        {
          post: 'Nobody returned my call',
        },
      ],
      [
        'We will check within 3 minutes.',
        {
          post: "My suitcase hasn't arrived in Leeds and I've been here for 3 hours",
        },
      ],
      "We're looking into your issue.",
      "We'll check and let you know.",
      'Hi Lucía, thanks for writing to Fibralia.',
      'Sorry for what happened in your case.',
      'Your problem matters to us.',
      "We're looking for your suitcase.",
      'Send us a DM with your name.',
      "We're here to help.",
      'Please give us your details.',
    ],
    silent: [
      [
        'We read you.',
        {
          post: '@Fibralia',
        },
      ],
      [
        'We read you.',
        {
          post: '!!!',
        },
      ],
    ],
  },
  ca: {
    'met done': [
      'Tres dies sense fibra són massa.',
      'Revisem la teva connexió ara.',
      'Quatre trucades no haurien de caldre.',
      [
        'Busquem el teu equipatge a Girona.',
        {
          post: 'La meva maleta no ha arribat a Girona i porto 3 hores a l’aeroport',
        },
      ],
      [
        'Tres hores a l’aeroport és massa.',
        {
          post: 'La meva maleta no ha arribat a Girona i porto 3 hores a l’aeroport',
        },
      ],
      [
        'Ens sap greu el retard.',
        {
          post: 'L’autobús sempre porta retard',
        },
      ],
      [
        'Mirem aquest cobrament de 149 €.',
        {
          post: 'M’heu cobrat 149 euros de més',
        },
      ],
      [
        'La botiga ja obre els diumenges.',
        {
          post: 'Per què la botiga no obre mai?',
        },
      ],
      'Tres dies sense connexió són molts.',
      'Mirem la teva fibra ara.',
      'Quatre trucades no haurien de fer falta.',
      'Sentim que continuïs sense internet.',
      'Revisem el router de casa teva.',
      [
        'El paquet tard no és normal.',
        {
          post: 'La meva comanda arriba amb dues setmanes de retard',
        },
      ],
      [
        'Et canviem la talla.',
        {
          post: 'Em vau enviar la M i vaig demanar la talla L',
        },
      ],
      [
        'El del cambrer no pot ser.',
        {
          post: 'El personal de la barra, molt maleducat',
        },
      ],
      [
        'Anul·lem el càrrec de 59 euros.',
        {
          post: "M'heu cobrat 59 de més aquest mes",
        },
      ],
      [
        'Busquem el teu equipatge a Lisboa.',
        {
          post: 'La meva maleta no ha arribat, volava a Lisboa',
        },
      ],
      [
        'Mirem el reemborsament avui.',
        {
          post: 'Quan em fareu la devolució?',
        },
      ],
      [
        "L'aplicació es tanca sola, ho veiem.",
        {
          post: "La vostra app peta cada cop que l'obro",
        },
      ],
      [
        'La sopa freda no és de rebut.',
        {
          post: 'Em van servir la sopa glaçada',
        },
      ],
    ],
    'ask ask': [
      '',
      'Lamentem el teu cas.',
      'Ens sap greu el problema.',
      'Gràcies pel missatge, Fibralia és aquí per ajudar-te.',
      'Escriu-nos per privat.',
      [
        'Ens passes el número de comanda?',
        {
          post: 'La comanda ha arribat trencada',
        },
      ],
      [
        'Ho revisem en 3 minuts.',
        {
          post: 'La meva maleta no ha arribat a Girona i porto 3 hores a l’aeroport',
        },
      ],
      [
        'Et llegim.',
        {
          post: 'La meva maleta no ha arribat a Girona i porto 3 hores a l’aeroport',
        },
      ],
      'Revisem la teva incidència.',
      'Ho mirem i et diem alguna cosa.',
      'Hola, Lucía, gràcies per escriure a Fibralia.',
      'Sentim molt el que ha passat amb el teu cas.',
      'El teu problema és important per a nosaltres.',
      'Busquem la teva maleta.',
      "Envia'ns un privat amb el teu nom.",
      'Som aquí per ajudar-te.',
      "Digue'ns les teves dades.",
      'Gràcies per la paciència.',
    ],
    silent: [
      [
        'Et llegim.',
        {
          post: '@Fibralia',
        },
      ],
    ],
  },
};
