import type { ReplyLanguage } from '../../post';
import { foldText } from '../fold-text';

/**
 * Things a customer calls their own ('mi maleta') and how the reply names them ('tu maleta'),
 * keyed by folded word. Only taken after a possessive, so that 'llegas a la línea' is no line.
 */
const SPANISH: Readonly<Record<string, string>> = Object.fromEntries(
  'maleta equipaje vuelo billete reserva asiento tren viaje pedido paquete envío factura tarjeta línea fibra router portátil ordenador televisor tele coche moto bicicleta compra entrada suscripción contrato reembolso devolución cita trámite reclamación transferencia hipoteca lavadora nevera lavavajillas caldera sofá colchón mesa habitación comida menú abono bono seguro cuota póliza siniestro tarifa portabilidad mudanza matrícula incidencia consulta'
    .split(' ')
    .map((word) => [foldText(word), `[tu|su] ${word}`]),
);

const ENGLISH: Readonly<Record<string, string>> = Object.fromEntries(
  'luggage bag suitcase flight ticket booking reservation seat train trip order parcel package delivery bill invoice card line broadband router laptop tablet console subscription refund contract appointment claim transfer mortgage washing-machine fridge dishwasher boiler sofa mattress table room meal payment policy insurance warranty'
    .split(' ')
    .map((word) => [word.replace('-', ' '), `your ${word.replace('-', ' ')}`]),
);

const CATALAN_FEMININE =
  'maleta reserva comanda factura targeta línia fibra compra entrada subscripció devolució cita reclamació transferència hipoteca rentadora nevera caldera taula habitació tarifa portabilitat incidència consulta bicicleta moto assegurança quota';
const CATALAN_MASCULINE =
  'equipatge vol bitllet seient tren viatge paquet enviament router portàtil ordinador televisor cotxe contracte reemborsament tràmit rentaplats sofà matalàs menjar menú abonament sinistre';

const catalan = (words: string, owner: string): [string, string][] =>
  words.split(' ').map((word) => [foldText(word), `${owner} ${word}`]);

const CATALAN: Readonly<Record<string, string>> = Object.fromEntries([
  ...catalan(CATALAN_FEMININE, '[la teva|la seva]'),
  ...catalan(CATALAN_MASCULINE, '[el teu|el seu]'),
]);

export const THINGS: Record<ReplyLanguage, Readonly<Record<string, string>>> = {
  es: SPANISH,
  en: ENGLISH,
  ca: CATALAN,
};
