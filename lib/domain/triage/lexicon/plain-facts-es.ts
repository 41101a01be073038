const SERVICE = `bus|autobus|tren|metro|tranvia|avion|vuelo|taxi|camion|tecnico|repartidor|mensajero|paquete|pedido|envio|calefaccion|aire|ascensor|wifi|fibra|internet|app|aplicacion|web|pagina|tarjeta|datafono|ducha|grifo|tele|luz|enchufe|lavadora|nevera|horno|router|codigo|enlace|boton|servicio|chat|maquina|puerta|barrera|cajero`;
const DAMAGED = `torcid*|derramad*|aplastad*|cojo|coja|rajad*|chafad*|deshech*|mojad*|empapad*|manchad*|abollad*|doblad*|descosid*|rasgad*|pinchad*|agrietad*|derretid*|reventad*|oxidad*|rallad*|rayad*|golpead*|roto|rota|rotos|rotas|medio vaci*|vacio|vacia|vacios|vacias|caducad*|podrid*|desparejad*|desmontad*|quemad*|incomplet*|equivocad*|machacad*|pocho*|pocha*`;

/** Facts gone wrong, told without a word of blame. '(a|b)' is a choice; else the notation of the cues. */
export const PLAIN_FACTS_ES = `
  (${SERVICE}) … no (va|van|iba|iban|anda|andaba|pasa|paso|pasaba|aparece|aparezca|aparecia|aparecio|venia|viene|vino|venga|llega|llegue|llegaba|salia|salio|paro|enfria|enfriaba|calienta|calentaba|existe),
  no (|me|nos|les|le) (enfria|enfriaba|enfriaban|calienta|calentaba|arranca|arrancaba|arranco|enciende|encendia|encendio|existe|existia|cargaba|conectaba|imprime|sincroniza|escanea|centrifuga|desagua|traga|sintoniza),
  no ha (enfriado|calentado|arrancado|encendido|aparecido|pasado nadie|salido el),
  no han (aparecido|pasado|vuelto a llamar|devuelto), no habia (nadie atendiendo|nadie en|agua|luz|papel|toallas|calefaccion|sitio para|reserva),
  ni (|se) (subio|subieron|llamo|llamaron|llamado|molesto|molestaron|aviso|avisaron|toco|miro|saludo|disculp*|pidieron perdon|pidio perdon), ni ha (llamado|subido|avisado|venido), ni han (llamado|subido|avisado|venido),
  (lleva|llevan|llevaba|sigue|siguen|seguia|estaba|estaban|esta|estan|quedo|quedado|queda|tienen|tuvieron) (|mi paquete|el paquete|el tren) (parad*|detenid*|atascad*|retenid*|varad*|estancad*|encallad*|estropead*|inutilizad*),
  (pone|dice|sale|figura|marca|consta|aparece) … (entregad* y|entregad* pero|entregad* desde|en reparto desde|estan ocupad*|estaban ocupad*),
  entregad* … (aqui no|aqui nada|no hay nada|no lo tengo|no tengo nada|en casa no|a mi no|a nadie|no ha llegado|no esta|en el vecino),
  (vino|vinieron|venia|venian|viene|vienen) (|con … ) (${DAMAGED}), ha venido (|todo|con …) (${DAMAGED}), han venido (|todo|con …) (${DAMAGED}),
  (llego|llegaron|llega|llegan|llegado|entregaron|trajeron|enviaron|mandaron|entregan|traen) … (${DAMAGED}), con (la pantalla|la puerta|la caja|la tapa|una pata|el lateral|el embalaje|la pata) (${DAMAGED}|rota),
  (llego|llegaron|llega|llegan|llegado|sirvieron|trajeron) (|todo|todos|la comida|la cena|el cafe|los platos|ya|completamente) (congelad*|frio|fria|frios|frias|crudo|cruda|crudos|crudas),
  (llegar|llegaron|llego|llega) (muy|super|tan|siempre) tarde, (una|dos|tres|cuatro|cinco|seis|varias|media|1|2|3|4|5|6) (hora|horas|dias|semanas) (tarde|de retraso|despues de lo|mas tarde de lo),
  (cobr*|pasado|cargado|cargaron|quitado|quitaron|sacado|descontado|facturado) … (dos veces|2 veces|tres veces|3 veces|doble|por duplicado|de mas|duplicad*), (vuelto|vuelven|volvieron|volveis) a (cobrar*|cargar*|subir*|perder*|fallar|cancelar*|cortar*|retrasar*),
  (ha|han|habeis|heis) subido (|otra vez|de nuevo) (cuota|tarifa|precio|recibo|factura|mensualidad|suscripcion|precios|tarifas|abono), (sube|suben|subieron|subio|subis|subisteis) … sin (avisar|decir*|aviso),
  sin (decirme|decirnos|decir nada|avisarme|avisarnos|preguntar*|consultar*|comunicar*|explicar*|dar la cara|mi permiso|consultarme),
  sin (suministro|agua caliente|ascensor|megafonia|aire acondicionado|nadie que|nadie en|un triste|una triste|cobertura|electricidad|servicio|mando|sabanas|toallas),
  (dice|dicen|dijo|dijeron|cuenta|cuentan|pone) una cosa y … (otra|otro), cada (uno|una|cual|vez|agente|operador|operadora|llamada) (|que llamo) me (dice|dicen|cuenta|cuentan|da|dan) (una cosa|algo|una version|una respuesta|un motivo|una excusa),
  (0|cero|ninguna|nula) (respuesta|respuestas|solucion|soluciones|explicacion|explicaciones|informacion|empatia|ayuda|noticias), (tres|cuatro|cinco|varias|mil|3|4|5|6) (respuestas|versiones|explicaciones) (distintas|diferentes),
  (dejo|dejaron|dejado|dejan|dejais|quedamos|quede|quedado|quedar|quedaron|deja) (|a …) (en tierra|en la calle|tirad*|colgad*|plantad*|en la estacacada|en la estacada|sin cenar|sin comer|sin vacaciones|compuest*|en el aeropuerto sin|fuera con),
  (paso|pasa|pasado|pasan|pasaron) de largo, no (paro|para|paraba|detuvo) en (la|mi|nuestra) parada,
  (olia|huele|olian|huelen|oler|apestaba|apesta|olor) (|todo|toda) (mal|fatal|raro|a tabaco|a humedad|a cloaca|a podrid*|a rancio|a orina|a pis|a lejia|a basura|a alcantarilla|a pescado pasado|a moho|a sudor|a desague),
  habia (pelos|un pelo|bichos|restos|moho|hormigas|cucarachas|manchas|goteras), (le|les) da (|exactamente|absolutamente) igual, os da (|todo) igual, pasan de (todo|nosotros|mi|los clientes), pasais de (todo|nosotros|mi|los clientes),
  (tercer|cuarto|quinto|enesimo|tercera|cuarta|quinta|enesima) (retraso|dia|correo|mensaje|llamada|vez|intento|tecnico|visita|reclamacion|cita) (|que|sin|y), en casa del vecino, al vecino sin, a otra direccion, a la direccion (equivocada|que no), (anulan|anularon|anulado|aplazan|aplazaron|aplazado|cambian|cambiaron|cambiado) … (cita|reserva|vuelo|entrega|hora) (|por) (tercera|segunda|cuarta|sin|otra vez), cerrad* (en|con) (horario|hora|la gente|gente)`;

/** Facts that are told in praise too: they count where nothing good is said. */
export const SOFT_FACTS_ES = `
  (pedi|pedimos|pedido|encargue|encargamos|compre|contrate|reserve) … (manda*|mandan|mandaron|envian|enviaron|enviado|traen|trajeron|trajo|ha venido|vino|viene|llega|dan|dieron|ponen|pusieron) (un|una|otro|otra|el|la|los|las|unos|unas),
  (bus|autobus|tren|ascensor|escalera|escaleras|metro|barrera|maquina|piscina) … (parad*|cerrad*|averiad*|estropead*|rot*|cortad*), desde (el|la|las|ayer|anoche|hace) … (ocupad*|comunica|comunicando|pendiente|en reparto|en transito|parad*|igual|sin), por no llorar,
  otra vez (el|la|los|las|lo|con|a), ha(n|) bajado (mucho|la calidad), (mas pequeñ*|menos cantidad|peor que antes), la mitad (|de) (vacio|vacia|agua|patatas|aire), se (oia|oye|oian) (todo|todos|ruidos)`;
