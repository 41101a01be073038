import type { ReplyLanguage } from '../../post';

/** What a business knows a case by, and the words on folded text that show which kind it is. */
export interface Reference {
  cues: string;
  ask: string;
  /** Asked for only where these words are there too. */
  only?: string;
}

/** Each kind of business has its own; words that several kinds share are left out. */
export const REFERENCES: Readonly<Record<ReplyLanguage, readonly Reference[]>> = {
  es: [
    {
      cues: 'hotel|hostal|apartahotel|huesped|alojamiento',
      ask: 'el número de reserva',
    },
    {
      cues: 'vuelos?|volamos|volar|pasajer[oa]s?|azafat[oa]s?|factura de (?:mi|un) (?:billete|vuelo)|(?:mi|mis|nuestros?) billetes?|aerolinea|embarque|aeropuerto|maletas?|equipaje|billetes? de (?:tren|avion|ave)|ave|crucero|ferry',
      ask: 'el localizador de la reserva',
    },
    {
      cues: '(?<!["“«‘\']|(?:he|has|ha|hemos|habeis|han) )pedido|pedidos|paquetes?|envios?|repartidor|mensajero|transportista',
      ask: 'el número de pedido',
    },
    {
      cues: 'fibra|router|portabilidad|permanencia|contrato|facturas?(?! de (?:mi|un) (?:billete|vuelo|reserva))|(?:mi|la) linea|tarifa|operadora|compañia de (?:la )?luz',
      ask: 'el número de cliente',
    },
    {
      cues: 'app|aplicacion',
      ask: 'una captura del error',
      only: '(?:error|mensaje de|no (?:me )?(?:abre|carga|deja|funciona|va)|se (?:cierra|cuelga|bloquea|cae))',
    },
  ],
  en: [
    {
      cues: 'hotel|hostel|hotel room|check-?in desk',
      ask: 'your booking reference',
    },
    {
      cues: 'flights?|flew|flight attendants?|airline|boarding|airport|luggage|suitcase|baggage|cruise|ferry',
      ask: 'your booking reference',
    },
    {
      cues: "(?<!(?:to|can|can't|cant|cannot|i|we|could|didn't|not) )orders?|parcels?|packages?|courier|delivery driver",
      ask: 'your order number',
    },
    {
      cues: 'broadband|router|contract|bills?|tariff|landline|energy supplier',
      ask: 'your customer number',
    },
    {
      cues: 'app',
      ask: 'a screenshot of the error',
      only: "(?:error|crash|won't|doesn't|keeps|freez|not (?:load|open|work)|can't (?:log|open|get))",
    },
  ],
  ca: [
    {
      cues: 'hotel|hostal|hoste|allotjament',
      ask: 'el número de reserva',
    },
    {
      cues: '(?:el|meu|un|els|del|al) vols?|aerolinia|embarcament|aeroport|malet(?:a|es)|equipatge|creuer|ferri',
      ask: 'el localitzador de la reserva',
    },
    {
      cues: 'comand(?:a|es)|paquets?|enviaments?|repartidor|missatger|transportista',
      ask: 'el número de comanda',
    },
    {
      cues: 'fibra|router|portabilitat|permanencia|contracte|factur(?:a|es)|(?:meva|la) linia|tarifa|operadora|companyia de (?:la )?llum',
      ask: 'el número de client',
    },
    {
      cues: 'app|aplicacio',
      ask: "una captura de l'error",
      only: "(?:error|missatge de|no (?:em |s'|m')?(?:obre|carrega|deixa|funciona|va)|es (?:tanca|penja|bloqueja))",
    },
  ],
};
