import { type PhraseBank, sayFor } from '../phrase';

/** To who was treated badly, or saw it: no names, no excuses. */
export const CATALAN_TREATED = {
  treated: [
    ...sayFor(
      ['treated'],
      '<Sentim|Sento> molt el tracte que [expliques].',
      '<Sentim|Sento> de debò el que [expliques]: ningú no hauria de rebre un tracte així.',
      'Ningú no mereix que li parlin o el tractin així, i ho <sentim|sento> molt.',
      'Un tracte així no té lloc aquí, i ho <sentim|sento>.',
      '<Ens|Em> sap molt greu el tracte que [expliques].',
      'No és així com <volem|vull> que es tracti ningú, i ho <sentim|sento> de debò.',
      "<Lamentem|Lamento> molt el que [expliques] d'aquest tracte.",
      'A ningú no se li ha de parlar així, i ho <sentim|sento> molt.',
      'El respecte va primer, i <ens|em> sap molt greu llegir això.',
      '<Sentim|Sento> llegir que el tracte va ser aquest.',
      'Dol llegir això, i <lamentem|lamento> molt aquest tracte.',
      'Tothom mereix un bon tracte, i <sentim|sento> molt el que [expliques].',
    ),
  ],
  place: [
    ...sayFor(
      ['treated'],
      '<Ens|Em> [dius] per privat quin dia, a quina hora i on va ser?',
      '<Ens|Em> [expliques] per privat quan i on va passar?',
      "Amb el dia, l'hora i el lloc, per privat, es pot veure què va passar.",
      "<Ens|Em> [escrius] per privat on i quan va ser, per revisar-ho amb l'equip?",
      "El dia, l'hora i el lloc, per privat, ajuden a parlar-ne amb qui pertoca.",
      'On i quan va ser, per privat, si us plau?',
      "Per parlar-ne amb l'equip <ens|em> falta saber, per privat, quan i on va ser.",
      '<Ens|Em> [envies] un missatge privat amb el dia i el lloc?',
      '[Pots] dir-<nos|me> per privat en quin lloc i a quina hora va passar?',
      "Per privat, amb el lloc i l'hora, en <parlem|parlo> amb qui porta l'equip.",
      "<Ens|Em> [dones] per privat el dia i el lloc, per parlar-ne amb l'equip?",
      "Per saber què va passar <necessitem|necessito>, per privat, el dia, l'hora i el lloc.",
    ),
  ],
} satisfies Partial<PhraseBank>;
