import { defineCatalogue } from './catalogue';

/** Parts of a client's form, as the way through it names them. */
export const clientPartMessages = defineCatalogue({
  es: {
    parts: 'Partes de la ficha',
    names: 'Nombres y cuentas',
    voice: 'Cómo habla',
    facts: 'Datos',
    answers: 'Respuestas',
    reach: 'Enlaces y horario',
    share: 'Equipo',
    more: 'Aspecto y más',
  },
  en: {
    parts: 'Parts of the form',
    names: 'Names and accounts',
    voice: 'Voice',
    facts: 'Facts',
    answers: 'Answers',
    reach: 'Links and hours',
    share: 'Team',
    more: 'Look and more',
  },
  ca: {
    parts: 'Parts de la fitxa',
    names: 'Noms i comptes',
    voice: 'Com parla',
    facts: 'Dades',
    answers: 'Respostes',
    reach: 'Enllaços i horari',
    share: 'Equip',
    more: 'Aspecte i més',
  },
});
