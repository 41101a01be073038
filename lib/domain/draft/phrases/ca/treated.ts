import { type PhraseBank, sayFor } from '../phrase';

/** To who was treated badly, or saw it: no names, no excuses. */
export const CATALAN_TREATED = {
  treated: [
    ...sayFor(
      ['treated'],
      '<Sentim|Sento> molt el tracte que [expliques].',
      '<Sentim|Sento> de debò el que [expliques]: ningú hauria de rebre un tracte així.',
      'Ningú mereix que li parlin o el tractin així, i ho <sentim|sento> molt.',
      'Un tracte així no té lloc aquí, i ho <sentim|sento>.',
      '<Ens|Em> sap molt greu el tracte que [expliques].',
      'No és així com <volem|vull> que es tracti ningú, i ho <sentim|sento> de debò.',
    ),
  ],
  place: [
    ...sayFor(
      ['treated'],
      '<Ens|Em> [dius] per privat quin dia, a quina hora i on va ser?',
      '<Ens|Em> [dius] per privat quan i on va passar? En <parlem|parlo> amb qui pertoca.',
      "Amb el dia, l'hora i el lloc, per privat, es pot veure què va passar.",
      "<Ens|Em> [escrius] per privat on i quan va ser? Ho <revisem|reviso> amb l'equip.",
    ),
  ],
} satisfies Partial<PhraseBank>;
