import { defineCatalogue } from './catalogue';

/** Why a post is urgent, by `UrgencyReason`; always loaded, so kept short. */
export const urgencyMessages = defineCatalogue({
  es: {
    danger: 'Alguien puede hacerse daño.',
    authority: 'Habla de abogados, autoridades o prensa.',
    data: 'Hay datos o dinero en juego.',
    priorContact: 'No es la primera vez que escribe.',
    happeningNow: 'Está pasando ahora.',
    complaint: 'Algo ha salido mal.',
    answerExpected: 'Espera respuesta.',
  },
  en: {
    danger: 'Someone may get hurt.',
    authority: 'Speaks of lawyers, authorities or the press.',
    data: 'Data or money are at stake.',
    priorContact: 'Not the first time they write.',
    happeningNow: 'It is happening now.',
    complaint: 'Something went wrong.',
    answerExpected: 'Expects an answer.',
  },
  ca: {
    danger: 'Algú pot prendre mal.',
    authority: 'Parla d’advocats, autoritats o premsa.',
    data: 'Hi ha dades o diners en joc.',
    priorContact: 'No és el primer cop que escriu.',
    happeningNow: 'Està passant ara.',
    complaint: 'Alguna cosa ha anat malament.',
    answerExpected: 'Espera resposta.',
  },
});
