/**
 * Different words for the same trouble, so that 'paquete' is taken up by 'envío'. One line each,
 * folded; '*' stands for any ending. Only words that name a thing or what happened to it.
 */
const LINES = [
  'pedido* paquet* envio envios entrega entregas entregado reparto repartidor* mensajer* transportista* comanda comandes lliurament* enviament* order orders ordered parcel* package* delivery deliver delivered deliveries ship ships shipped shipment* shipping courier*',
  'retras* tarde demora* tardanza tardado tardan tarda puntual* impuntual* retard* demores late delay* overdue',
  'espera esperar esperando esperado esperas esperar esperant esperat espero_que wait waiting waited queue queues cola colas cua cues',
  'factura* recibo recibos cobro cobros cobrado cobran cobrar cobraron cobrasteis cargo cargos factures rebut rebuts cobrament* cobrat carrec carrecs payment* pago pagos cobramiento bill bills billed billing invoice* charge charges charged charging overcharged',
  'devolucion* reembols* reintegro* devolver devuelto devuelven bonificacion* abono retorn* reemborsament* devolucio refund* reimburse* money-back',
  'internet fibra wifi router conexion* linea lineas señal cobertura red datos_moviles connexio* linia senyal xarxa connection* broadband signal coverage network',
  'llamada* llamar llame llamo llamado llamando telefono* telefonic* trucada trucades trucar trucat trucant telefon* call calls called calling phone phoned hotline',
  'vuelo* avion aviones embarque embarcar vol vols avio flight* plane planes boarding',
  'maleta* equipaje* maletes equipatge* luggage baggage suitcase* bag bags',
  'tren trenes anden trens cercanias rodalies train trains autobus* autocar* bus buses metro',
  'app apps aplicacion* aplicatiu* aplicacio* application*',
  'web pagina_web pagina website site_web portal webpage',
  'actualizacion* actualizar actualitzacio* update updates updated updating upgrade*',
  'trato atendio atendido atendieron empleado* dependient* camarer* cajer* recepcionista* vendedor* cambrer* caixer* empleat* tracte staff employee* waiter* waitress* cashier* attendant* agent agents rude maleduca* personal',
  'tarjeta* targeta targetes card cards',
  'contraseña* clave_de password* passcode* contrasenya* login inicio_de acceso accesos access',
  'precio* caro cara subida tarifa* preu preus car price* pricing fare fares expensive cost costs',
  'averia* averiad* rota roto rotos rotas defectuos* estropead* espatllat* trencat* trencada avariat* avaria broken faulty defective damaged damage dañad* malmes*',
  'cancel* anulado anulada anular anulacion baja baixa anul·lat anullat anullar unsubscrib* terminate*',
  'comida plato platos menu cena menjar plat plats sopar food meal meals dish dishes dinner lunch',
  'mesa reserva reservas reservar reservation* booking bookings booked taula reserves',
  'hotel habitacion* habitacio* room rooms',
  'tienda* botiga botigues store stores shop shops sucursal* oficina oficines branch branches',
  'producto* articulo* producte* article* product products item items',
  'talla tallas talles size sizes',
  'robo robaron robado fraude estafa* hackead* frau estafat* robat robada fraud scam* hack hacked hacking stolen stole theft',
  'cajero cajeros atm atms caixer caixers',
  'luz electricidad suministro llum electricitat power_cut outage* electricity',
  'agua aigua water fuga leak* humedad*',
  'garantia* garantie* warranty warrant* guarantee_period',
  'video videos stream* playback buffering reproduccion',
  'bateria* battery batteries carga_rapida charger cargador*',
  'pantalla* pantalles screen screens display',
  'cita citas visita_medica appointment*',
  'descuento* promocion* oferta ofertas offer offers deal deals cupon* descompte* discount* coupon* promo promos voucher*',
  'limpi* sucio sucia suciedad brut bruta brutes dirty filthy hygiene clean cleaning',
  'ruido* soroll* noise noisy',
];

type Entry = { word: string; isPrefix: boolean; concept: number };

const ENTRIES: readonly Entry[] = LINES.flatMap((line, concept) =>
  line.split(' ').map((word) => ({
    word: word.replace('*', ''),
    isPrefix: word.endsWith('*'),
    concept,
  })),
);

const EXACT = new Map(ENTRIES.filter((e) => !e.isPrefix).map((e) => [e.word, e.concept]));
const PREFIXES = ENTRIES.filter((e) => e.isPrefix);

/** Number of the group that a folded word belongs to. */
export function findConcept(word: string): number | undefined {
  return EXACT.get(word) ?? PREFIXES.find((entry) => word.startsWith(entry.word))?.concept;
}
