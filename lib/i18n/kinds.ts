import { defineCatalogue } from './catalogue';

/** Names of the types of post, by `TriageType`. */
export const kindMessages = defineCatalogue({
  es: {
    complaint: 'Queja',
    question: 'Pregunta',
    praise: 'Elogio',
    safety: 'Seguridad',
    legal: 'Legal',
    other: 'Mención',
  },
  en: {
    complaint: 'Complaint',
    question: 'Question',
    praise: 'Praise',
    safety: 'Safety',
    legal: 'Legal',
    other: 'Mention',
  },
  ca: {
    complaint: 'Queixa',
    question: 'Pregunta',
    praise: 'Elogi',
    safety: 'Seguretat',
    legal: 'Legal',
    other: 'Menció',
  },
});
