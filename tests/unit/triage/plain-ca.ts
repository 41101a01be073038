import type { TriageType } from '../../../lib/domain/triage/verdict';

/** Posts with hardly a word of blame, praise that is none, danger in passing; all invented. */
export const PLAIN_CA: readonly (readonly [TriageType, string])[] = [
  ['complaint', 'La calefacció del tren de Fibralia no anava i érem a sota zero'],
  ['complaint', 'Fibralia, la rentadora ha vingut amb la porta torta'],
  ['complaint', 'M’heu passat el rebut dues vegades aquest mes, Fibralia'],
  ['complaint', 'El conductor de Fibralia ha passat de llarg i érem deu a la parada'],
  ['complaint', 'Vaig demanar sense ceba a Fibralia i ha vingut ple de ceba'],
  ['complaint', 'El paquet de Fibralia no s’ha mogut de Vic des de dimarts'],
  ['complaint', 'A Fibralia cadascú em diu una cosa diferent'],
  ['complaint', 'Fibralia posa que està entregat i a casa no hi ha res'],
  ['complaint', 'El telèfon de Fibralia comunica des de les nou'],
  ['complaint', 'Ens hem quedat sense aigua calenta al pis, Fibralia'],
  ['complaint', 'L’habitació de Fibralia feia pudor de tabac'],
  ['complaint', 'La pizza de Fibralia va arribar gelada i girada dins la capsa'],
  ['complaint', 'Quina alegria, Fibralia, altra vegada sense llum un diumenge'],
  ['complaint', 'La taula de Fibralia balla tota, ric per no plorar'],
  ['complaint', 'Servei de deu, Fibralia: el missatger ni ha trucat al timbre'],
  ['safety', 'El xofer de Fibralia anava mirant el mòbil per l’autopista'],
  ['abuse', 'Al repartidor de Fibralia li fotré una hòstia si torna'],
  ['safety', 'L’estufa de Fibralia treu espurnes'],
  ['praise', 'No em canso de menjar els canelons de Fibralia'],
  ['praise', 'A Fibralia no li poso ni una pega'],
  ['praise', 'Morta amb els bunyols de Fibralia 😍'],
];
