import type { TriageType } from '../../../lib/domain/triage/verdict';

/** A third set of the same kinds. */
export const PLAIN_THIRD: readonly (readonly [TriageType, string])[] = [
  ['complaint', 'La cafetera de Fibralia gotea por debajo desde que la estrené'],
  ['complaint', 'Fibralia me ha cambiado la cita tres veces'],
  ['complaint', 'El wifi del albergue Fibralia no llegaba ni al pasillo'],
  ['complaint', 'Perfecto, Fibralia, otra vez el andén lleno y ningún tren'],
  ['praise', 'En Fibralia no cambiaría ni una coma'],
  ['complaint', 'The Fibralia parking machine swallowed my card'],
  ['complaint', 'Fibralia rescheduled my delivery three times this week'],
  ['complaint', 'Fibralia wifi wouldn’t reach past the lobby'],
  ['complaint', 'Superb, Fibralia, the lift is out again'],
  ['praise', 'Wouldn’t change a thing about Fibralia'],
  ['complaint', 'La cafetera de Fibralia degota per sota des que la vaig estrenar'],
  ['complaint', 'Fibralia m’ha canviat la cita tres vegades'],
  ['complaint', 'El wifi de l’alberg Fibralia no arribava ni al passadís'],
  ['safety', 'L’endoll de la nevera de Fibralia fa guspires'],
  ['safety', 'A una señora del coche 4 de Fibralia le duele el pecho y nadie viene'],
  ['safety', 'There is a man in 3A of the Fibralia coach moaning in pain and sweating'],
  ['safety', 'Hi ha un home estès a l’andana de Fibralia que no respira'],
  ['praise', 'A Fibralia no hi canviaria ni una coma'],
];
