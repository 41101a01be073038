import type { About } from '../context';
import type { Example, Examples } from './examples';

const RUMOUR: About = { type: 'rumour', post: 'Dicen que Fibralia cierra en mayo' };
const TROLL: About = { type: 'troll', post: 'jajaja menuda empresa' };
const rumour = (draft: string): Example => [draft, RUMOUR];
const troll = (draft: string): Example => [draft, TROLL];

export const examples: Examples = {
  es: {
    'met done': [
      ...[
        'Hemos comprobado que la tienda sigue abierta.',
        'Lo hemos verificado: no cerramos en mayo.',
        'Te confirmamos que el servicio sigue.',
        'Podemos confirmar que no hay cierre.',
        'Según el comunicado de hoy, seguimos abiertos.',
        'Aquí puedes comprobar la nota oficial: https://fibralia.es/nota.',
        'Queremos aclarar que la noticia es de 2019.',
        'Tal como consta en el registro, la tienda sigue.',
        'Hay un dato que conviene matizar: la tienda sigue abierta.',
        'En este enlace tienes el informe completo.',
        'En realidad la tienda abre cada día.',
        'La información oficial está en la web.',
        'Hemos revisado el caso y está todo en regla.',
        'Os confirmo que seguimos.',
      ].map(rumour),
      ...['Hemos comprobado que la línea va bien.', 'Te confirmamos que el dato es otro.'].map(
        troll,
      ),
    ],
    'hint sorry': [
      ...[
        'Lo sentimos mucho.',
        'Te pedimos disculpas por el cierre.',
        'Perdona, no sabíamos nada.',
        'Lamentamos lo que ha pasado.',
      ].map(rumour),
      troll('Disculpa si te hemos molestado.'),
    ],
    'hint long': [
      rumour(
        'La tienda sigue abierta como cada día. Llevamos veinte años en la misma calle. Nadie ha dicho nunca que fuéramos a cerrar. Pregunta a cualquiera del barrio y verás.',
      ),
      troll(
        'No nos gusta que nos hablen de esta manera. Trabajamos mucho para que todo vaya bien. Nuestro equipo se esfuerza cada día por vosotros. Y lo seguiremos haciendo pese a los comentarios.',
      ),
    ],
    'ask ask': [
      ...['Hola.', 'Gracias por escribir.', '', '¿Hemos comprobado algo?', 'Eso no es así.'].map(
        rumour,
      ),
      ...['Vale.', 'Aquí estamos.', 'No hemos comprobado nada.'].map(troll),
    ],
    silent: [
      '',
      'Hemos comprobado que la línea va bien.',
      'Lo sentimos mucho.',
      'Te confirmamos la cita.',
      ['Según el comunicado, seguimos.', { type: 'question' }],
      ['Lo sentimos.', { type: 'venting' }],
      ['Gracias.', { type: 'praise' }],
      ['Te pedimos perdón.', { type: 'trollWithPoint' }],
      'Aquí puedes verlo.',
    ],
  },
  en: {
    'met done': [
      ...[
        "We've checked and the shop is still open.",
        'We have verified this: no closure in May.',
        'We can confirm that the service goes on.',
        'To clarify, the story is from 2019.',
        'According to our statement, we stay open.',
        'You can check the notice here: https://fibralia.com/note.',
        'In fact, the shop opens every day.',
        'The facts are in this report.',
        'We have looked into it and all is in order.',
        'As published today, we stay.',
        'Our records show no closure.',
        'Just to be clear, we are not closing.',
        "I've confirmed it with the shop.",
        'We want to clarify one thing: we stay.',
      ].map(rumour),
      ...["We've checked and the line is fine.", 'We can confirm the figure is another.'].map(
        troll,
      ),
    ],
    'hint sorry': [
      ...[
        "We're so sorry.",
        'We apologise for the closure.',
        'Apologies, we knew nothing.',
        'Sorry about that.',
      ].map(rumour),
      troll('Sorry if we upset you.'),
    ],
    'hint long': [
      rumour(
        'The shop is open as it is every day. We have been in this street for twenty years. Nobody ever said that we would close it. Ask anybody in the street and you will see.',
      ),
      troll(
        'We do not like to be spoken to like this. We work hard so that all goes well. Our team does its best for you every day. And we will go on doing so all the same.',
      ),
    ],
    'ask ask': [
      ...['Hi.', 'Thanks for writing.', '', 'Have we checked?', 'That is not so.'].map(rumour),
      ...['Okay.', 'We are here.', "We haven't checked."].map(troll),
    ],
    silent: [
      '',
      "We've checked and the line is fine.",
      'We are very sorry.',
      'We can confirm your visit.',
      ['According to the notice, we stay.', { type: 'question' }],
      ['Sorry.', { type: 'venting' }],
      ['Thanks.', { type: 'praise' }],
      ['We apologise.', { type: 'trollWithPoint' }],
      'You can see it here.',
    ],
  },
  ca: {
    'met done': [
      ...[
        'Hem comprovat que la botiga continua oberta.',
        'Ho hem verificat: no tanquem al maig.',
        'Et confirmem que el servei continua.',
        'Podem confirmar que no hi ha tancament.',
        "Segons el comunicat d'avui, continuem oberts.",
        'Aquí pots comprovar la nota oficial: https://fibralia.cat/nota.',
        'Volem aclarir que la notícia és de 2019.',
        'Tal com consta al registre, la botiga continua.',
        'Hi ha una dada que cal matisar: la botiga és oberta.',
        "En aquest enllaç tens tot l'informe.",
        'En realitat la botiga obre cada dia.',
        'La informació oficial és al web.',
        'Hem revisat el cas i tot és en regla.',
        'Us confirmo que continuem.',
      ].map(rumour),
      ...['Hem comprovat que la línia va bé.', 'Et confirmem que la dada és una altra.'].map(troll),
    ],
    'hint sorry': [
      ...[
        'Ho sentim molt.',
        'Et demanem disculpes pel tancament.',
        'Perdona, no en sabíem res.',
        'Lamentem el que ha passat.',
      ].map(rumour),
      troll("Disculpa si t'hem molestat."),
    ],
    'hint long': [
      rumour(
        'La botiga continua oberta com cada dia. Fa vint anys que som al mateix carrer. Ningú no ha dit mai que haguéssim de tancar. Pregunta a qualsevol del barri i ho veuràs.',
      ),
      troll(
        "No ens agrada que ens parlin d'aquesta manera. Treballem molt perquè tot vagi bé. El nostre equip s'hi esforça cada dia per vosaltres. I ho continuarem fent malgrat els comentaris.",
      ),
    ],
    'ask ask': [
      ...['Hola.', 'Gràcies per escriure.', '', 'Hem comprovat res?', 'Això no és així.'].map(
        rumour,
      ),
      ...['Val.', 'Som aquí.', 'No hem comprovat res.'].map(troll),
    ],
    silent: [
      '',
      'Hem comprovat que la línia va bé.',
      'Ho sentim molt.',
      'Et confirmem la cita.',
      ['Segons el comunicat, continuem.', { type: 'question' }],
      ['Ho sentim.', { type: 'venting' }],
      ['Gràcies.', { type: 'praise' }],
      ['Et demanem perdó.', { type: 'trollWithPoint' }],
      'Aquí ho pots veure.',
    ],
  },
};
