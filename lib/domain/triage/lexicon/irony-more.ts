const NOISE_ES =
  'obras|taladro|taladros|martillazos|martillo|ruido|ruidos|gritos|musica a las|alarma|camion de la basura|golpes|radial|excavadora|lijadora';
const NOISE_EN =
  'drilling|hammering|jackhammer|jackhammers|building work|building works|construction|roadworks|noise|banging|fire alarm|fire alarms|leaf blower|bin lorry|racket|shouting|chainsaw|scaffolding';
const NOISE_CA =
  'obres|trepant|trepants|martell|cops de martell|soroll|sorolls|crits|alarma|camio de la brossa|cops|radial|excavadora';
const TROUBLE_EN =
  'delay|delays|cancellation|overcharge|double charge|parking fine|fine|cold shower|cold showers|cold food|cold dinner|power cut|outage|leak|mould|mold|bed bugs|cockroaches|late fee|traffic jam|closure|lost luggage|lost suitcase|broken lift|broken heating|price rise|price hike|price increase|sleepless night|ruined holiday|ruined weekend|food poisoning';
const TROUBLE_ES =
  'retraso|retrasos|cancelacion|cobro doble|doble cobro|multa|ducha fria|comida fria|corte|apagon|gotera|moho|chinches|cucarachas|recargo|atasco|cierre|subida|averia|noche en vela|noche sin dormir|plantón|planton|perdida de la maleta';
const TROUBLE_CA =
  'retard|retards|cancel·lacio|doble cobrament|multa|dutxa freda|menjar fred|tall|apagada|gotera|humitat|xinxes|paneroles|recarrec|embus|tancament|pujada|avaria|nit en blanc|nit sense dormir|planto|perdua de la maleta';
const DAWN =
  'a las dos|a las tres|a las cuatro|a las cinco|a las seis|a las siete|a las #|a les dues|a les tres|a les quatre|a les cinc|a les sis|a les set|a les #|a la una|de madrugada|de matinada';

/** Thanks for what nobody would thank for. Same notation as the irony cues. */
export const THANKED_NUISANCE = `
  (gracias|muchas gracias|mil gracias) … por (despertarme|despertarnos|despertar) … (${DAWN}|${NOISE_ES}), (gracias|muchas gracias|mil gracias|enhorabuena|felicidades) (|a) (|@) (|¦) por (|el|la|las|los|ese|esas|esos|otro|otra|un|una|tanto|tanta|vuestro|vuestras|vuestros) (${NOISE_ES}|${TROUBLE_ES}), gracias … por (dejarme|dejarnos|tenerme|tenernos) (|otra vez|toda la noche|un dia mas|dos horas|tres horas|una hora|horas) (sin|tirad*|en la calle|esperando|a oscuras|colgad*|plantad*), gracias … por (cancelar*|cobrar* de mas|cobrarme dos|cobrarnos dos|perder|subir|subirme|subirnos|colgar*|echarme|echarnos|quitarnos|quitarme),
  (thanks|thank you|cheers|ta|many thanks) (|so much|a lot|a million) (|@) (|¦) for (|the|your|another|a|all the|that|those|more|yet another|this morning s) (|#|# am|six am|seven am|early morning|early|non stop|nonstop|constant|all night|lovely|wonderful|extra) (${NOISE_EN}|${TROUBLE_EN}), (thanks|thank you|cheers) (|so much|a lot) (|@) (|¦) for waking (me|us|the whole|everyone|the kids|the baby|up), (thanks|thank you|cheers) (|so much|a lot) (|@) (|¦) for (leaving|keeping|making) (me|us) (|here|all|out|standing|stranded|wait|waiting|sit|sitting) (|#|two|three|an) (|hour|hours|all night|in the cold|in the rain|in the dark|without|stranded|waiting|on hold|with no),
  (gracies|moltes gracies|mil gracies|merci) … per (despertar me|despertar nos|despertar|llevar nos|llevar me) … (${DAWN}|${NOISE_CA}), (gracies|moltes gracies|mil gracies|merci|enhorabona|felicitats) (|a) (|@) (|¦) (per|pel|pels|per la|per les|per el) (|el|la|les|els|aquest|aquestes|un altre|una altra|un|una|tant|tanta|vostre|vostres) (${NOISE_CA}|${TROUBLE_CA}), gracies … per (deixar me|deixar nos|tenir me|tenir nos) (|un altre cop|tota la nit|un dia mes|dues hores|hores) (sense|tirat*|al carrer|esperant|a les fosques|penjat*|plantat*), gracies … per (cancel·lar*|cobrar me de mes|perdre|apujar*|penjar*|fer nos fora|fer me fora)`;

/** Meant after all: it was announced, avoided, mended, wished for. */
export const NUISANCE_GUARDS = `
  por (avisar*|arreglar*|solucionar*|resolver*|evitar*|informar*|comunicar*|quitar el|quitarnos el|parar|explicar*), for (sorting|fixing|solving|stopping|warning|telling|letting|explaining|the heads up|resolving|refunding|cancelling the fine), per (avisar*|arreglar*|solucionar*|resoldre*|evitar*|informar*|aturar|explicar*), (gracias|gracies) … (para ver|para el amanecer|con el desayuno|con cafe|a tiempo|per veure|amb l esmorzar|amb cafe|a temps), for waking (me|us) … (in time|with|to see|for the sunrise|for our flight), (a tiempo|a temps|in time), (musica|ruido|soroll) (de|del) (las olas|los pajaros|mar|les onades), las obras (|nuevas) (de teatro|de arte|de la biblioteca|terminadas|de mejora), obras de (arte|teatro|mejora), obres (d art|de teatre|de millora), (subida|pujada) (de sueldo|de salario|de sou|al tibidabo|al monte), (gracias|gracies) … (por|per) (quitar|treure|perder el miedo|perdre la por)`;

const COUNT =
  '(dos|tres|cuatro|cinco|seis|siete|dues|quatre|cinc|sis|set|two|three|four|five|six|seven|#)';
const WHO_CHANGES =
  '(profesores|profes|profesoras|maestras|maestros|medicos|pediatras|tecnicos|gestores|monitores|cuidadoras|directores|professors|profes|mestres|metges|tecnics|gestors|monitors|cuidadores|teachers|doctors|engineers|managers|agents|carers|technicians|drivers|retrasos|averias|cortes|cancelaciones|huelgas|goteras|retards|avaries|talls|cancel·lacions|vagues|goteres|delays|breakdowns|outages|cancellations|strikes|leaks|price rises|subidas|pujades|multas|multes|facturas|factures|bills|fines)';
const SPAN =
  '(dias|semanas|meses|horas|dies|setmanes|mesos|hores|days|weeks|months|hours|semana|mes|dia|setmana|week|month|day|curso|curs|term|trimestre)';
const NTH_ES =
  '(segunda|tercera|cuarta|quinta|sexta|enesima|segundo|tercer|cuarto|quinto|sexto|enesimo|2a|3a|4a)';
const NTH_EN = '(second|third|fourth|fifth|sixth|nth|umpteenth|2nd|3rd|4th|5th|6th)';
const NTH_CA =
  '(segona|tercera|quarta|cinquena|sisena|enesima|segon|tercer|quart|cinque|sise|enesim)';

/** The third bill, four teachers in two weeks: bare praise beside it is not meant. */
export const REPEATED_CUES = `
  ${COUNT} ${WHO_CHANGES} (|diferentes|distintos|diferents|different|nuevos|nous|new) (en|in|within|en solo|en nomes|in just|in the last|this|esta|este|aquesta|aquest) (|solo|nomes|only|just|una|un|a|one|dos|dues|two|tres|three|cuatro|quatre|four|#) ${SPAN}, ${NTH_ES} (factura|averia|cancelacion|retraso|huelga|incidencia|corte|caida|error|gotera|reclamacion|queja|multa|subida|cobro|recargo|apagon|pinchazo|tecnico|cambio de|fallo|correccion|rotura|plantón|planton), ${NTH_EN} (bill|breakdown|cancellation|delay|strike|outage|error|leak|complaint|fine|price rise|price hike|charge|power cut|puncture|engineer|technician|change of|fault|correction|teacher|wrong|failed|missed|reschedule), ${NTH_CA} (factura|avaria|cancel·lacio|retard|vaga|incidencia|tall|caiguda|error|gotera|reclamacio|queixa|multa|pujada|cobrament|recarrec|apagada|tecnic|canvi de|fallada|correccio|planto)`;

/** What comes again and is welcome. */
export const REPEATED_GUARDS = `(factura|bill) … (mas baja|mas barata|sin errores|menos|mes baixa|mes barata|lower|cheaper|correct|clear), (sin|sense|without|no) … (retraso|averia|corte|retard|avaria|tall|delay|breakdown|outage), (arregl*|solucion*|resuel*|fixed|solved|sorted|resolt*), (todos|todas|tots|totes|all) (|ellos|ells|of them) (|muy|molt|very) (majos|fantasticos|geniales|estupend*|amables|excelentes|fantastics|genials|amables|great|lovely|brilliant|fantastic|friendly)`;
