/** Who works for a brand, in folded letters: a key to count by, and the words for it (es, en, ca). */
export const ROLES = {
  technician: 'tecnic[oa]s?|instalador(?:es|a|as)?|technicians?|engineers?|tecnics?|tecniques?',
  shop: 'dependient[ea]s?|vendedor(?:es|a|as)?|cajer[oa]s?|shop assistants?|sales ?(?:wo)?m[ae]n|cashiers?|dependents?|venedor(?:s|a|es)?|caixer(?:s|a|es)?',
  driver: 'conductor(?:es|a|as)?|choferes?|chofer|drivers?|conductors?|conductores|xofers?',
  courier:
    'repartidor(?:es|a|as)?|mensajer[oa]s?|couriers?|delivery (?:man|men|guy|driver|person)|missatger(?:s|a|es)?|repartidors?',
  table:
    'camarer[oa]s?|cociner[oa]s?|waiters?|waitress(?:es)?|cambrer(?:s|a|es)?|cuiner(?:s|a|es)?',
  desk: 'recepcionistas?|receptionists?|recepcionistes?|front desk',
  crew: 'azafat[oa]s?|tripulacion|tripulantes?|cabin crew|flight attendants?|tripulacio|hostess(?:es)?',
  phone:
    'teleoperador(?:es|a|as)?|operador(?:es|a|as)?|agentes?|call cent(?:re|er)|agents?|teleoperadors?|operadors?|operadores',
  care: 'atencion al cliente|servicio de atencion|soporte(?: tecnico)?|customer (?:service|care|support)|helpdesk|atencio al client|servei d.atencio|suport(?: tecnic)?',
  health:
    'enfermer[oa]s?|medic[oa]s?|doctor(?:a|es|as)?|nurses?|doctors?|infermer(?:s|a|es)?|metges?|metgesses',
  staff:
    'personal|equipo|plantilla|emplead[oa]s?|trabajador(?:es|a|as)?|encargad[oa]s?|staff|team|employees?|workers?|managers?|equip|emplea(?:t|da|ts|des)|treballador(?:s|a|es)?|encarrega(?:t|da|ts|des)',
} as const;

export type RoleId = keyof typeof ROLES;
