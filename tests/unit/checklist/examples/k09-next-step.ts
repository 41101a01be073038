import type { Examples } from './examples';

export const examples: Examples = {
  es: {
    'met done': [
      'A las 17 h tienes al técnico en casa',
      'Mañana tiene usted el pedido',
      'hoy va el técnico',
      'Mañana tienes internet',
      'mañana a las 10 va el técnico a Getafe',
      'calculamos que mañana al mediodía',
      'Hoy, antes de las 18:00, te escribimos con una hora.',
      'Te llamamos mañana por la mañana.',
      'El viernes tendrás una respuesta.',
      'Lo revisamos y en dos horas te decimos algo.',
      'Escríbenos por mensaje privado y lo vemos contigo.',
      '¿Nos pasas la referencia por DM?',
      'Prueba a reiniciar el router.',
      'Puedes cambiarlo en tu tienda.',
      'Aquí tienes los pasos: https://ejemplo.es/ayuda',
      [
        'Sí, la fibra llega a Villar desde mayo.',
        {
          post: '¿Llega la fibra a Villar?',
          type: 'question',
        },
      ],
      'Te llamamos antes de las 18:00.',
      'Mañana por la mañana te escribo.',
      'Escríbenos por DM con tu localizador.',
      'Puedes cambiarlo desde la app, en Mi perfil.',
      'En 24 horas te damos una respuesta.',
      'El técnico pasa el jueves a las 10.',
      'Reinicia el router y espera dos minutos.',
      'Te devolvemos el dinero el viernes.',
      'Aquí tienes los pasos: https://fibralia.com/ayuda',
      'Pásanos tu número por privado y lo vemos.',
      'Acércate a la tienda con el ticket.',
      [
        'Llama al 900 123 456 y di que vas de nuestra parte.',
        {
          post: 'No me funciona la fibra',
        },
      ],
    ],
    'weak vague': [
      'Lo miramos en breve.',
      'Te contestamos lo antes posible.',
      'Nos pondremos en contacto contigo pronto.',
    ],
    'weak noTime': [
      'Te mantenemos al tanto.',
      'Te llamamos.',
      'Nos pondremos en contacto contigo.',
    ],
    'weak sendsBack': [
      [
        'Llama al 900 000 000 y te ayudan.',
        {
          post: 'Ya he llamado cuatro veces y nada',
        },
      ],
      [
        'Comunícate con nuestro centro.',
        {
          post: 'Cuatro llamadas llevo',
        },
      ],
    ],
    'ask asked': [
      [
        'Lo sentimos mucho.',
        {
          asks: true,
        },
      ],
    ],
    'ask ask': [
      'Tienes toda la razón, hoy no hemos estado bien.',
      'Hola, Lucía, te contestamos desde Fibralia.',
      '',
      'Lo sentimos mucho.',
      'Gracias por avisar.',
      'Abrimos de lunes a viernes de 9:00 a 14:00.',
      '¿Qué te ha pasado? -PM',
      'Entendemos tu enfado. ^MD',
      'Seguimos a tus órdenes.',
      'Hoy en día la fibra es necesaria.',
      [
        '¿Por qué lo preguntas?',
        {
          post: '¿Llega la fibra a Villar?',
          type: 'question',
        },
      ],
    ],
  },
  en: {
    'met done': [
      "We'll write to you today before 6 pm.",
      'Someone from the team will call you within two hours.',
      "You'll hear from us by Friday.",
      'We are checking your line and will reply tomorrow.',
      'Please send us a private message.',
      'Could you DM us the reference?',
      'Try restarting the router.',
      'You can change it in any shop.',
      'More here: https://example.com/help',
      [
        'Yes, broadband reaches Villar since May.',
        {
          post: 'Does broadband reach Villar?',
          type: 'question',
        },
      ],
      "We'll call you before 6 pm.",
      "I'll write to you tomorrow morning.",
      'DM us your booking reference.',
      'You can change it in the app, under My profile.',
      "You'll have an answer within 24 hours.",
      'Call 0800 123 456 and mention this message.',
      'The engineer comes on Thursday at 10 am.',
      'Restart the router and wait two minutes.',
      "We'll refund you by Friday.",
      'Here are the steps: https://fibralia.com/help',
      'Send us your number in a private message.',
      'Pop into the store with your receipt.',
    ],
    'weak vague': [
      "We'll get back to you shortly.",
      "We'll reply as soon as possible.",
      'We will fix this soon.',
    ],
    'weak noTime': [
      "We'll keep you posted.",
      'We will get back to you.',
      'Our team will call you.',
    ],
    'weak sendsBack': [
      [
        'Please call us on 0800 000 000.',
        {
          post: "I've called four times already",
        },
      ],
      [
        'Call our helpline.',
        {
          post: 'Two hours on hold and nothing',
        },
      ],
    ],
    'ask asked': [
      [
        'We are really sorry.',
        {
          asks: true,
        },
      ],
    ],
    'ask ask': [
      'Hi Lucía, we are writing from Fibralia.',
      '',
      'We are really sorry.',
      'Thanks for telling us.',
      'Our hours are 9 am to 5 pm, Monday to Friday.',
      'Sorry about that. ^PM',
      'Hope to see you soon.',
      'We understand your frustration.',
      'What happened?',
      [
        'Why do you ask?',
        {
          post: 'Does broadband reach Villar?',
          type: 'question',
        },
      ],
    ],
  },
  ca: {
    'met done': [
      "hui mateix t'ho solucionem",
      "Avui, abans de les 18:00, t'escrivim amb una hora.",
      'Et truquem demà al matí.',
      'Divendres tindràs una resposta.',
      'Ho revisem i en dues hores et diem alguna cosa.',
      'Escriu-nos per missatge privat i ho veiem plegats.',
      'Ens passes la referència per privat?',
      'Prova de reiniciar el router.',
      'Pots canviar-ho a la botiga.',
      'Aquí tens els passos: https://exemple.cat/ajuda',
      [
        'Sí, la fibra arriba a Vilamar des del maig.',
        {
          post: 'La fibra arriba a Vilamar?',
          type: 'question',
        },
      ],
      'Et truquem abans de les 18:00.',
      "Demà al matí t'escric.",
      'Escriu-nos per privat amb el localitzador.',
      "Ho pots canviar des de l'app, a El meu perfil.",
      'En 24 hores et donem una resposta.',
      'El tècnic passa dijous a les 10.',
      'Reinicia el router i espera dos minuts.',
      'Et retornem els diners divendres.',
      'Aquí tens els passos: https://fibralia.com/ajuda',
      "Passa'ns el número per privat i ho veiem.",
      "Acosta't a la botiga amb el tiquet.",
      [
        'Truca al 900 123 456 i digues que vens de part nostra.',
        {
          post: 'No em funciona la fibra',
        },
      ],
    ],
    'weak vague': [
      'Ho mirem en breu.',
      'Et responem al més aviat possible.',
      'Ens posarem en contacte amb tu ben aviat.',
    ],
    'weak noTime': ["T'anem informant.", 'Et truquem.', 'Ens posarem en contacte amb tu.'],
    'weak sendsBack': [
      [
        'Truca al 900 000 000 i t’ajuden.',
        {
          post: 'Ja he trucat quatre vegades i res',
        },
      ],
      [
        "Truca'ns al 900 000 000.",
        {
          post: 'Quatre trucades porto',
        },
      ],
    ],
    'ask asked': [
      [
        'Ho sentim molt.',
        {
          asks: true,
        },
      ],
    ],
    'ask ask': [
      'Hola, Lucía, et responem des de Fibralia.',
      '',
      'Ho sentim molt.',
      'Gràcies per avisar.',
      'Obrim de dilluns a divendres de 9:00 a 14:00.',
      'Entenem el teu enuig. ^MD',
      'Què t’ha passat?',
      'Som aquí.',
      'La teva opinió ens importa.',
      [
        'Per què ho preguntes?',
        {
          post: 'La fibra arriba a Vilamar?',
          type: 'question',
        },
      ],
    ],
  },
};
