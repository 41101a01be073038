import type { ReplyLanguage } from '../../post';
import { foldText } from '../fold-text';

/** What posts to brands are about, with the article; keyed by folded noun. */
type Matters = Readonly<Record<string, string>>;

const listed = (article: string, words: string): [string, string][] =>
  words.split(',').map((word) => [foldText(word.trim()), `${article}${word.trim()}`]);

const SPANISH: Matters = Object.fromEntries([
  ...listed(
    'la ',
    'app, aplicación, web, página web, tienda online, factura, tarifa, permanencia, cuota, suscripción, entrega, devolución, reserva, maleta, tarjeta, tarjeta de embarque, fibra, cobertura, señal, instalación, avería, atención al cliente, atención telefónica, cita, oferta, promoción, garantía, reparación, batería, actualización, contraseña, hipoteca, transferencia, comisión, habitación, comida, carta, cena, talla, portabilidad, póliza, conexión, cancelación, banca móvil, banca online, subida de precio, entrada, facturación',
  ),
  ...listed(
    'el ',
    'vuelo, equipaje, billete, embarque, check-in, check in, checkin, cobro, cargo, contrato, pedido, paquete, envío, reembolso, cajero, router, wifi, técnico, servicio técnico, asiento, tren, autobús, aparcamiento, taller, seguro, menú, trámite, préstamo, chat, repartidor, producto, retraso, precio, trato',
  ),
]);

const ENGLISH: Matters = Object.fromEntries(
  listed(
    'the ',
    'app, website, online shop, bill, tariff, subscription, delivery, booking, reservation, luggage, card, boarding pass, broadband, signal, installation, outage, customer service, appointment, offer, promotion, warranty, repair, battery, update, password, mortgage, transfer, fee, room, meal, menu, flight, ticket, boarding, check-in, charge, contract, order, parcel, package, atm, router, wifi, engineer, seat, train, bus, car park, insurance, loan, chat, driver, product, delay, price, cancellation, internet connection',
  ).map(([word, text]) => [word, text.replace('the atm', 'the ATM')]),
);

const CATALAN: Matters = Object.fromEntries([
  ...listed(
    'la ',
    'pàgina web, botiga en línia, factura, tarifa, permanència, quota, subscripció, devolució, reserva, maleta, targeta, fibra, cobertura, senyal, instal·lació, cita, promoció, garantia, reparació, bateria, contrasenya, hipoteca, transferència, comissió, comanda, talla, portabilitat, pòlissa, connexió, cancel·lació',
  ),
  ...listed(
    "l'",
    'app, aplicació, avaria, atenció al client, oferta, actualització, habitació, equipatge, enviament, autobús, aparcament, assegurança, entrada',
  ),
  ...listed(
    'el ',
    'web, vol, bitllet, cobrament, contracte, paquet, lliurament, reemborsament, caixer, router, wifi, tècnic, servei tècnic, seient, tren, taller, menú, tràmit, préstec, xat, repartidor, producte, retard, preu, tracte',
  ),
]);

export const MATTERS: Record<ReplyLanguage, Matters> = {
  es: SPANISH,
  en: ENGLISH,
  ca: CATALAN,
};
