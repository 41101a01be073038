import type { IssueLexicon } from './issue-words';

export const SPANISH_ISSUES: IssueLexicon = {
  delivery: {
    cues: 'repart(?!o de)|paquetes?|pedidos?(?![a-zñ])|mensajer[oi]|transportista|a domicilio|(?:la|mi) entrega(?![a-zñ])|(?:mi|el|los) envios?(?![a-zñ])|numero de seguimiento',
    trouble: 'el problema con la entrega',
    ask: 'el número de pedido',
  },
  billing: {
    cues: 'factura(?:s|cion)?(?![a-zñ])|cobr(?:ad[oa]|o|an|ando|ar|aron|asteis|ais)(?![a-zñ])|cargos?(?![a-zñ])|recibos?(?![a-zñ])|comision(?:es)?(?![a-zñ])|cuotas?(?![a-zñ])|suscripcion|anualidad',
    trouble: 'el problema con el cobro',
    ask: 'el número de factura o de cliente',
  },
  refund: {
    cues: 'reembols|devolucion|devolv|devuelv|mi dinero|reintegr|indemniz|contracargo',
    weight: 1.2,
    trouble: 'el problema con la devolución',
    ask: 'el número de pedido o de expediente',
  },
  outage: {
    cues: 'averia|sin (?:servicio|internet|linea|luz|cobertura|conexion|agua|gas|fibra|wifi)|cortes? de|se ha caido|no (?:hay|tengo|tenemos) (?:internet|linea|señal|cobertura|wifi|luz|agua)|router|fibra(?![a-zñ])|apagon|intermitencia',
    trouble: 'el problema con el servicio',
    ask: 'el número de cliente',
  },
  app: {
    cues: 'app(?![a-zñ])|aplicacion(?![a-zñ])|la web|pagina web|iniciar sesion|no (?:me )?deja (?:entrar|acceder)|contraseña|actualizacion|se (?:me )?(?:cierra|cuelga|bloquea)|codigo de verificacion',
    trouble: 'el problema con la aplicación',
    ask: 'una captura del error',
  },
  product: {
    cues: 'defectuos|estropead|en mal estado|caducad|podrid|dañad|mala calidad|rot[oa]s?(?![a-zñ])|talla(?![a-zñ])|producto|no (?:enciende|arranca)',
    weight: 1.1,
    trouble: 'el problema con el producto',
    ask: 'una foto y el número de pedido',
  },
  treatment: {
    cues: 'mal trato(?! (?:que (?:hace[ns]?|dan?|dais|haceis) )?(?:al?|con) (?:la |los |las )?(?:equipaje|maleta|paquete|envio))|trato (?:pesimo|horrible|fatal|recibido|nefasto)|maleducad|groser[oaia]|prepotent|me (?:colgo|colgaron|han colgado|gritaron)|emplead[oa]|dependient|camarer|(?:pesim|mal|nefast)[oa]? (?:atencion|servicio)|atencion al cliente|faltas? de respeto|sin ?verguenza',
    weight: 0.9,
    trouble: 'el trato recibido',
    ask: 'el día, la hora y el lugar',
  },
  waiting: {
    cues: 'esperando|cola(?![a-zñ])|nadie (?:contesta|responde|atiende|me)|no (?:me )?(?:contestan|responden|atienden|cogen)|tardan?(?![a-zñ])|demora|sin respuesta|llevo [a-z0-9]+ (?:minutos|horas?|dias|semanas|mes(?:es)?)',
    weight: 0.5,
    trouble: 'la espera',
    ask: 'la referencia de [tu|su] consulta',
  },
  travel: {
    cues: 'vuelos?(?![a-zñ])|avion(?:es)?(?![a-zñ])|maletas?(?![a-zñ])|equipaje|embarque|embarcar|aeropuerto|overbooking|tren(?:es)?(?![a-zñ])|anden|billetes?(?![a-zñ])|cercanias|rodalies|autobus|aerolinea|check-?in',
    weight: 1.2,
    trouble: 'lo ocurrido con [tu|su] viaje',
    ask: 'el localizador de la reserva',
  },
  price: {
    cues: 'car[oa]s?(?![a-zñ])|carisim[oa]|precios?(?![a-zñ])|subida(?![a-zñ])|han subido|habeis subido|clavada|sablazo|tarifas?(?![a-zñ])|mas barato',
    weight: 0.7,
    trouble: 'lo ocurrido con el precio',
    ask: 'el producto y la fecha de compra',
  },
  fraud: {
    cues: 'fraude|phishing|suplantacion|suplantado|hacke(?:ad|aron|o)[a-z]*|clonad[oa]|me (?:han |habeis )?robado|mis datos (?:personales )?(?:filtrad|han|estan)|filtracion de datos|proteccion de datos|rgpd|cargos? no reconocid|estafad[oa]|estafa(?![a-zñ])',
    weight: 1.4,
  },
  safety: {
    cues: 'intoxic|vomit[oaein]|herid[oa]s?(?![a-zñ])|lesion|quemaduras?|hospital|urgencias|alergi[ac]|anafil|accidente|incendi|explot(?:o|ado)|cucaracha|gusano|(?:trozos?|restos?|cachos?|pedazos?) de (?:plastico|cristal|vidrio|metal)|atropell|electrocut',
    weight: 2,
  },
  discrimination: {
    cues: 'racis|machis|homofob|transfob|xenofob|discrimina|silla de ruedas|perro guia|acoso(?![a-zñ])|acosad[oa]|abuso sexual',
    weight: 2,
  },
  cancelling: {
    cues: 'dar(?:me|se|nos)? de baja|la baja(?! (?:medica|laboral))|permanencia(?![a-zñ])|portabilidad|no me dejan cancelar|cancelar (?:mi|el|la) (?:contrato|suscripcion|cuenta|linea|servicio)',
    weight: 1.1,
    trouble: 'el problema con la baja',
    ask: 'el número de cliente',
  },
  advertising: {
    cues: 'publicidad|promocion(?:es)?(?![a-zñ])|oferta(?:s)?(?![a-zñ])|cupon|codigo (?:promocional|de descuento)|letra pequeña|sorteo|llamadas comerciales|spam',
    trouble: 'la confusión con la promoción',
    ask: 'una captura de la promoción',
  },
  account: {
    cues: 'tarjeta(?! de embarque)|(?:mi|la) cuenta(?! atras)|cajeros?(?![a-zñ])|sucursal|saldo(?![a-zñ])|transferencia|deposito(?![a-zñ])|hipoteca|tramite',
    weight: 0.7,
    trouble: 'el problema con la cuenta',
  },
};
