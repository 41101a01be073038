import type { ReplyLanguage } from '../../post';
import { foldText } from '../fold-text';

/** What posts to brands are about, with the article; keyed by folded noun. */
type Matters = Readonly<Record<string, string>>;

const listed = (article: string, words: string): [string, string][] =>
  words.split(',').map((word) => [foldText(word.trim()), `${article}${word.trim()}`]);

/** 'El enllaç' is "l'enllaç", 'la enquesta' "l'enquesta"; 'la incidència' stays. */
const ELIDED: Readonly<Record<string, RegExp>> = {
  'el ': /^h?[aeiouàèéíòóú]/,
  'la ': /^h?[aeoàèéíòóú]/,
};

const listedInCatalan = (article: string, words: string): [string, string][] =>
  words.split(',').map((word) => {
    const noun = word.trim();
    const isElided = ELIDED[article]?.test(noun) === true;
    return [foldText(noun), `${isElided ? "l'" : article}${noun}`];
  });

const SPANISH: Matters = Object.fromEntries([
  ...listed(
    'la ',
    'app, aplicación, web, página web, página, plataforma, tienda online, tienda, sucursal, oficina, factura, tarifa, permanencia, cuota, suscripción, entrega, devolución, reserva, maleta, tarjeta, tarjeta de crédito, tarjeta de débito, tarjeta de embarque, tarjeta regalo, fibra, cobertura, señal, línea, instalación, avería, atención al cliente, atención telefónica, atención, cita, oferta, promoción, promo, garantía, reparación, batería, actualización, contraseña, hipoteca, nómina, transferencia, comisión, anualidad, aclaración, reclamación, queja, incidencia, habitación, piscina, ducha, calefacción, cama, recepción, comida, carta, cena, pizza, hamburguesa, ensalada, fruta, carne, ropa, talla, tela, portabilidad, póliza, conexión, cancelación, banca móvil, banca en línea, banca online, subida de precio, subida, entrada, facturación, compra, cuenta, cola, fila, espera, llamada, centralita, encuesta, política de equipaje, pantalla, cámara, impresora, lavadora, nevera, caldera, cafetera, tele, televisión, serie, película, música, partida, consola, receta, consulta, vacuna, luz, matrícula, clase, beca, revisión, grúa, ITV, calidad, limpieza, demora, multa, fianza, visita, cuenta atrás, nota, retención, domiciliación, verificación, clave, firma',
  ),
  ...listed(
    'el ',
    'vuelo, equipaje, billete, embarque, check-in, check in, checkin, check-in online, cobro, cargo, contrato, pedido, paquete, envío, reembolso, cajero, sistema, router, wifi, técnico, servicio técnico, servicio, servicio al cliente, servicio telefónico, servicio de atención al cliente, asiento, tren, autobús, metro, bus, avión, aparcamiento, parking, taller, seguro, menú, trámite, préstamo, crédito, depósito, pago, saldo, abono, bono, estado de cuenta, plástico, token, chat, chatbot, bot, buzón, repartidor, producto, retraso, precio, trato, audio, vídeo, móvil, portátil, ordenador, teclado, mando, juego, servidor, enlace, formulario, correo, cupón, código, descuento, desayuno, aire acondicionado, baño, ascensor, ruido, café, pan, pescado, pollo, plato, pastel, envase, embalaje, etiquetado, colchón, sofá, mueble, armario, vestido, abrigo, pantalón, coche, aceite, gas, recibo, contador, gimnasio, curso, horario, turno, concierto, festival, sorteo, catálogo, stock, tique, ticket, expediente, reclamo, reporte, folio, dictamen, historial, certificado, diagnóstico, tratamiento, pienso, transporte, enchufe, monedero, transbordo, cambio, overbooking, registro, acceso, límite, bloqueo, boleto',
  ),
  ...listed(
    'las ',
    'transferencias, maletas, tarjetas, llamadas, comisiones, colas, filas, facturas, entradas, reservas, devoluciones, cuotas, tarifas, promociones, ofertas, frecuencias, plazas, pilas, zapatillas, gafas, lentillas, pastillas, sucursales, notificaciones, actualizaciones, condiciones, obras, citas, transacciones, subidas, millas, escalas',
  ),
  ...listed(
    'los ',
    'boletos, pagos, cargos, cobros, intereses, puntos, avios, vuelos, billetes, pedidos, paquetes, envíos, retrasos, precios, asientos, cajeros, trenes, autobuses, horarios, ascensores, baños, servidores, anuncios, subtítulos, zapatos, pantalones, muebles, juguetes, plazos, tiempos de espera, meses sin intereses, vales, cupones, descuentos, correos, mensajes, cortes, turnos, contenedores, datos móviles, auriculares, estados de cuenta',
  ),
]);

const ENGLISH: Matters = Object.fromEntries(
  listed(
    'the ',
    'app, website, site, online shop, online order, store, branch, bill, tariff, subscription, membership, delivery, booking, reservation, luggage, baggage, baggage fees, card, gift card, boarding pass, broadband, signal, coverage, installation, outage, customer service, customer support, customer care, appointment, offer, promotion, promo, discount, voucher, coupon, code, warranty, guarantee, repair, battery, battery life, update, updates, software update, password, mortgage, transfer, fee, fees, room, shower, bathroom, pool, bed, breakfast, meal, food, burger, pizza, burrito, chicken, salad, coffee, sandwich, menu, flight, flights, ticket, tickets, boarding, check-in, check in, checkout, charge, charges, contract, order, orders, parcel, package, atm, router, wifi, internet, engineer, seat, seats, legroom, train, trains, bus, buses, car park, parking, insurance, loan, chat, bot, chatbot, helpline, driver, product, delay, delays, price, prices, price increase, cancellation, internet connection, connection, cable, tv, remote, picture, sound, screen, keyboard, camera, headphones, earphones, charger, laptop, phone, console, game, games, server, servers, matchmaking, lobby, skin, patch, bug, glitch, ads, adverts, playlist, playlists, album, song, podcast, episode, series, subtitles, emails, email, texts, notifications, link, form, survey, refund, return, exchange, shoes, dress, coat, jacket, leggings, shirt, fabric, mattress, sofa, table, fridge, washing machine, oven, kettle, boiler, heating, lift, lifts, noise, packaging, label, batch, queue, queues, wait, waiting times, hold time, hold music, reward, rewards, points, miles, upgrade, gym, class, classes, course, prescription, smart meter, meter, toll, fuel, tyres, brakes, self checkout, self checkouts, trolley, shelves, stock',
  ).map(([word, text]) => [word, text.replace('the atm', 'the ATM').replace('the tv', 'the TV')]),
);

const CATALAN: Matters = Object.fromEntries([
  ...listedInCatalan(
    'la ',
    'pàgina web, pàgina, botiga en línia, botiga, factura, tarifa, permanència, quota, subscripció, devolució, reserva, maleta, targeta, fibra, cobertura, senyal, línia, instal·lació, cita, promoció, garantia, reparació, bateria, contrasenya, hipoteca, nòmina, transferència, comissió, comanda, talla, portabilitat, pòlissa, connexió, cancel·lació, compra, cua, trucada, enquesta, piscina, dutxa, calefacció, recepció, neteja, carn, fruita, roba, tela, pantalla, càmera, impressora, rentadora, nevera, caldera, cafetera, tele, sèrie, recepta, consulta, vacuna, llum, matrícula, classe, beca, revisió, grua, qualitat, fiança, visita, reclamació, queixa, incidència, retenció, joguina, bústia, pujada de preu',
  ),
  ...listedInCatalan(
    "l'",
    'app, aplicació, avaria, atenció al client, atenció telefònica, oferta, actualització, habitació, equipatge, enviament, autobús, aparcament, assegurança, entrada, esmorzar, ascensor, aire condicionat, embarcament, horari, anualitat, envàs, embalatge, encàrrec, etiqueta, ordinador, espera, accés',
  ),
  ...listedInCatalan(
    'el ',
    'web, vol, bitllet, cobrament, càrrec, contracte, paquet, lliurament, reemborsament, caixer, sistema, router, wifi, tècnic, servei tècnic, servei, seient, tren, bus, metro, taller, menú, tràmit, préstec, crèdit, pagament, rebut, saldo, abonament, xat, robot, bot, repartidor, producte, retard, preu, tracte, àudio, vídeo, mòbil, portàtil, ordinador, teclat, joc, servidor, enllaç, formulari, correu, cupó, codi, descompte, lavabo, bany, soroll, cafè, pa, peix, pollastre, plat, pastís, matalàs, sofà, moble, armari, vestit, abric, pantaló, cotxe, oli, comptador, gimnàs, curs, torn, concert, festival, sorteig, catàleg, estoc, tiquet, expedient, certificat, diagnòstic, tractament, pinso, endoll, pàrquing, forfet, pis, canvi, registre, límit, bloqueig, xec',
  ),
  ...listedInCatalan(
    'les ',
    'transferències, maletes, targetes, trucades, comissions, cues, factures, entrades, reserves, devolucions, quotes, tarifes, freqüències, piles, sabates, ulleres, pastilles, notificacions, condicions, obres, cites',
  ),
  ...listedInCatalan(
    'els ',
    'pagaments, càrrecs, cobraments, interessos, punts, vols, bitllets, paquets, enviaments, retards, preus, seients, caixers, trens, autobusos, horaris, ascensors, lavabos, servidors, anuncis, subtítols, mobles, terminis, vals, cupons, descomptes, correus, missatges, talls, contenidors',
  ),
]);

export const MATTERS: Record<ReplyLanguage, Matters> = {
  es: SPANISH,
  en: ENGLISH,
  ca: CATALAN,
};
