import type { Person, Register } from '../../brand/brand';
import type { ReplyLanguage } from '../../post';

/** What the model is told, in the language of the reply: models keep to the language they read. */
interface Instructions {
  task: string;
  register: Readonly<Record<Register, string>>;
  person: Readonly<Record<Person, string>>;
  rules: readonly string[];
}

export const INSTRUCTIONS: Record<ReplyLanguage, Instructions> = {
  es: {
    task: 'Di con otras palabras esta respuesta de una empresa a una persona en una red social. Escribe en español.',
    register: {
      tu: 'Trata a la persona de tú.',
      usted: 'Trata a la persona de usted.',
      vosotros: 'Trata a las personas de vosotros.',
      ustedes: 'Trata a las personas de ustedes.',
      vos: 'Trata a la persona de vos, con voseo.',
    },
    person: {
      nosotros: 'La empresa habla en plural: nosotros.',
      yo: 'Habla una sola persona: yo.',
    },
    rules: [
      'Conserva el sentido, el orden y todo lo que se dice.',
      'No añadas nada: ni datos, ni causas, ni plazos, ni promesas, ni disculpas, ni nombres.',
      'No la hagas más larga.',
      'Copia tal cual cada marca entre llaves, como {NAME_1}, una sola vez.',
      'Sin emojis, sin comillas, sin títulos, sin listas. Responde solo con el texto.',
    ],
  },
  en: {
    task: 'Say this reply from a company to a person on a social network in other words. Write in English.',
    register: { tu: '', usted: '', vosotros: '', ustedes: '', vos: '' },
    person: {
      nosotros: 'The company speaks as we.',
      yo: 'One person speaks: I.',
    },
    rules: [
      'Keep the meaning, the order and everything that is said.',
      'Add nothing: no facts, causes, deadlines, promises, apologies or names.',
      'Do not make it longer.',
      'Copy every mark in braces, like {NAME_1}, exactly and only once.',
      'No emoji, no quotation marks, no headings, no lists. Answer with the text only.',
    ],
  },
  ca: {
    task: "Digues amb altres paraules aquesta resposta d'una empresa a una persona en una xarxa social. Escriu en català.",
    register: {
      tu: 'Tracta la persona de tu.',
      vos: 'Tracta la persona de tu.',
      usted: 'Tracta la persona de vostè.',
      vosotros: 'Tracta les persones de vosaltres.',
      ustedes: 'Tracta les persones de vostès.',
    },
    person: {
      nosotros: "L'empresa parla en plural: nosaltres.",
      yo: 'Parla una sola persona: jo.',
    },
    rules: [
      "Conserva el sentit, l'ordre i tot el que s'hi diu.",
      'No hi afegeixis res: ni dades, ni causes, ni terminis, ni promeses, ni disculpes, ni noms.',
      'No la facis més llarga.',
      'Copia tal com és cada marca entre claus, com {NAME_1}, una sola vegada.',
      'Sense emojis, sense cometes, sense títols, sense llistes. Respon només amb el text.',
    ],
  },
};
