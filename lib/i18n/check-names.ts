import type { CheckId } from '../domain/checklist/check';
import { defineCatalogue } from './catalogue';

/** What each check asks for, in a few words; for lists, such as the log. */
export const checkNames = defineCatalogue({
  es: {
    K01: 'Saluda por su nombre',
    K02: 'Da las gracias',
    K03: 'Pide perdón',
    K04: 'Nombra lo que pasó',
    K05: 'Reconoce cómo se siente',
    K08: 'Di en qué punto está',
    K09: 'Di qué haréis y cuándo',
    K12: 'Mantén la calma',
    K13: 'No culpes a la persona',
    K16: 'Sin huecos por rellenar',
    K19: 'Sin datos personales',
  },
  en: {
    K01: 'Greet them by name',
    K02: 'Say thank you',
    K03: 'Apologise',
    K04: 'Name what happened',
    K05: 'Acknowledge how they feel',
    K08: 'Say where things stand',
    K09: 'Say what you will do and when',
    K12: 'Stay calm',
    K13: 'Do not blame the person',
    K16: 'No gaps left to fill',
    K19: 'No personal data',
  },
  ca: {
    K01: 'Saluda pel nom',
    K02: 'Dona les gràcies',
    K03: 'Demana perdó',
    K04: 'Anomena el que ha passat',
    K05: 'Reconeix com se sent',
    K08: 'Digues en quin punt està',
    K09: 'Digues què fareu i quan',
    K12: 'Mantén la calma',
    K13: 'No culpis la persona',
    K16: 'Sense buits per omplir',
    K19: 'Sense dades personals',
  },
}) satisfies Record<'es', Record<CheckId, string>>;
