/**
 * Who works for a brand: a key to count by, and the words for it in folded letters (es, en, ca).
 * 'tecnic(o|a)(s|)' is short for its four words.
 */
export const ROLES = {
  technician:
    'tecnic(o|a)(s|) instalador(|a|es|as) technician(|s) engineer(|s) tecnic(|s) tecniques',
  shop: 'dependient(e|a)(s|) vendedor(|a|es|as) cajer(o|a)(s|) cashier(|s) dependent(|s) venedor(|a|s|es) caixer(|a|s|es) salesman saleswoman',
  driver: 'conductor(|a|es|as|s) chofer(|es) driver(|s) xofer(|s)',
  courier: 'repartidor(|a|es|as|s) mensajer(o|a)(s|) courier(|s) missatger(|a|s|es)',
  table:
    'camarer(o|a)(s|) cociner(o|a)(s|) waiter(|s) waitress(|es) cambrer(|a|s|es) cuiner(|a|s|es)',
  desk: 'recepcionista(|s) receptionist(|s) recepcionistes',
  crew: 'azafat(o|a)(s|) tripulacion tripulante(|s) tripulacio hostes(|sa|ses) steward(|s|ess)',
  phone: 'teleoperador(|a|es|as|s) operador(|a|es|as|s) telefonista(|s) agente(|s)',
  care: 'soporte helpdesk suport',
  health:
    'enfermer(o|a)(s|) medic(o|a)(s|) doctor(|a|es|as|s) nurse(|s) infermer(|a|s|es) metge(|s) metgessa metgesses',
  staff:
    'personal equipo plantilla emplead(o|a)(s|) trabajador(|a|es|as) encargad(o|a)(s|) staff team employee(|s) worker(|s) manager(|s) equip empleat(|s) empleada treballador(|a|s|es) encarregat(|s) encarregada',
} as const;

export type RoleId = keyof typeof ROLES;

/** Several words together; looked for before the single ones. */
export const ROLE_PHRASES: readonly (readonly [phrase: string, role: RoleId])[] = [
  ['atencion al cliente', 'care'],
  ['atencio al client', 'care'],
  ['customer service', 'care'],
  ['customer care', 'care'],
  ['customer support', 'care'],
  ['shop assistant', 'shop'],
  ['delivery driver', 'courier'],
  ['delivery man', 'courier'],
  ['cabin crew', 'crew'],
  ['flight attendant', 'crew'],
  ['front desk', 'desk'],
  ['call centre', 'phone'],
  ['call center', 'phone'],
];
