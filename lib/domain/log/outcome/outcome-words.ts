import type { ReplyLanguage } from '../../post';

/** How people say how it ended; regular expressions on folded text. */
export interface OutcomeWords {
  /** It is settled. */
  repaired: string;
  /** They are glad. */
  glad: string;
  /** More than a courtesy. */
  warmThanks: string;
  thanks: string;
  /** It goes on, or they go. */
  unsettled: string;
  /** Nothing has ended yet: they wait, write in private or take a thing back. */
  pending: string;
}

export const OUTCOME_WORDS: Record<ReplyLanguage, OutcomeWords> = {
  es: {
    repaired:
      '(?:solucionad|resuelt|arreglad|aclarad)[oa]s?|(?:me |nos )?lo (?:han|habeis) (?:solucionado|resuelto|arreglado|aclarado|cambiado)|ya (?:va|funciona|tengo|tenemos|me (?:ha llegado|llego)|ha llegado|llego|esta todo|no (?:me |nos |se )?(?:falla|pasa|corta|cae|va lento|da (?:problemas|error|fallos)))|me (?:han|habeis) devuelto|recibid[oa] el (?:reembolso|abono|dinero)',
    glad: 'todo (?:en orden|correcto|listo|perfecto)|asi (?:si|da gusto)|da gusto|(?:un )?10 (?:por|para)|de diez|perfecto|genial|estupend[oa]|encantad[oa]|gran (?:trabajo|atencion|trato)|buen (?:trabajo|trato)|buena atencion|se disculp(?:o|aron)',
    warmThanks:
      '(?:muchas|muchisimas|mil|un millon de) gracias|mil gracias|muy agradecid[oa]s?|(?:os |se |te |les )lo agradezco|gracias (?:de verdad|de corazon|por (?:la|el|tu|su|todo|(?:vuestr|solucion|arregl|resol|ayud|contest|respond|atend)[a-z]*))',
    thanks: 'gracias|agradecid[oa]',
    unsettled:
      'gracias por nada|(?:sois|son|vaya|menud[oa]) (?:un[oa]?s? )?(?:desastre|inutiles|incompetentes|vergonzos[oa]s|penos[oa]s|patetic[oa]s|ladrones|estafadores|sinverguenzas|timadores)|(?:es|era|todo) (?:falso|mentira)|no es (?:verdad|cierto)|sig(?:o|ue|uen|uimos) (?:sin|igual|esperando|fallando|con|en las mismas)|otra vez (?:sin|lo mismo|el mismo|la misma|igual|no|mal|caid[oa]|averiad[oa])|(?:se ha |se )?(?:caido|estropeado|roto|averiado) otra vez|otr[oa] (?:dia|semana|mes|hora) (?:mas|sin|igual|esperando)|(?:dias?|horas?|semanas?|meses|mes) sin|sin (?:internet|luz|fibra|servicio|respuesta|solucion|noticias|linea|agua|cobertura|wifi|gas)|(?:aun|todavia) (?:no|sin|nada)|nadie (?:me |nos )?(?:ha |han )?(?:contest|respond|llam|escrib|ven|hac|dic)[a-z]*|mentira|mentis|mienten|me doy de baja|darme de baja|me (?:voy|cambio|paso) (?:a|de|con)|nunca mas|cancel(?:o|are|ado) (?:el|la|mi)|verguenza|lamentable|tomadura de pelo|no (?:me |nos )?(?:sirve|vale|soluciona|funciona|va|ha llegado|llego|habeis|han|hay)|robot|copia y pega|copipega|ya lo (?:he hecho|hice)|lo mismo de siempre|vaya (?:respuesta|atencion)',
    pending:
      'a ver si|espero (?:que|vuestra|su|respuesta|noticias)|esperando|quedo a la espera|(?:os|les|te) (?:escribo|mando|envio|he escrito|he mandado|he enviado)|por (?:dm|md|privado)|mensaje (?:directo|privado)|pero|aunque|cuando (?:me|lo|va|se)',
  },
  en: {
    repaired:
      '(?:all |now |been |got )?(?:sorted|fixed|resolved|solved|cleared up|refunded|replaced)|(?:is |its |it is )?working (?:again|now|fine)|back (?:up|on)|(?:has |finally |just |its )(?:arrived|come)|no longer (?:fails?|happens?|drops?|crash(?:es)?)|(?:stopped|not) (?:failing|dropping|crashing) (?:now|any ?more)',
    glad: 'all good|perfect|brilliant|great (?:service|job|work|stuff|help)|good (?:service|job)|amazing|fantastic|well done|made my day|happy (?:now|customer)|that is how|apologi[sz]ed',
    warmThanks:
      'thank you (?:so|very) much|thanks (?:so much|a lot|a million|again|for (?:the|your|(?:sort|fix|help|gett|reply|be|look)[a-z]*))|thank you for (?:the|your|(?:sort|fix|help|gett|reply|be|look)[a-z]*)|many thanks|much appreciated|really appreciate|really grateful|huge thanks|big thank you',
    thanks: 'thanks?|thank you|cheers|ta',
    unsettled:
      'thanks for nothing|you(?: are|.re) (?:a |an )?(?:disaster|joke|crooks|thieves|incompetent|useless|clowns)|what a (?:joke|disaster|shambles)|(?:that|it|which) (?:is|.s|was) (?:false|a lie|not true|untrue)|(?:that|it).s (?:false|a lie|not true|untrue)|still (?:no|not|nothing|waiting|hav|broken|down|have)|(?:down|broken|failing|gone|cut off|happened|happening|wrong|late|out|off) again|again and again|another (?:day|week|month|hour)|(?:days?|hours?|weeks?|months?) without|(?:without|no) (?:internet|service|power|reply|answer|solution|water|signal|wifi|gas)|no ?(?:body|one) (?:has |have )?(?:replied|answered|called|cares|help)[a-z]*|lies|lying|liars?|leaving|switch(?:ing|ed) to|going elsewhere|never (?:again|using|buying)|cancel(?:ling|led|ing)? (?:my|the)|disgrace|joke|useless|pathetic|shambles|does(?:nt| not|n.t) (?:work|help)|not (?:good enough|helpful|working|arrived|sorted|resolved|fixed)|copy (?:and )?paste|canned|robot|bot|already (?:did|done|have|tried)|same (?:old|answer)',
    pending:
      'hope|hopefully|waiting|i will (?:dm|message|send|wait)|ill (?:dm|message|send|wait)|have (?:sent|messaged)|dmd|in (?:a )?(?:dm|private)|but|although|however|when (?:will|it)|let(?:s| us) see',
  },
  ca: {
    repaired:
      '(?:solucionat|resolt|arreglat|aclarit|aclarat)(?:da|a|s|des)?|(?:m.ho|ens ho|ho) (?:han|heu) (?:solucionat|resolt|arreglat|aclarit|canviat)|ja (?:va|funciona|tinc|tenim|m.ha arribat|ha arribat|esta tot|no (?:em |ens |es )?(?:falla|passa|talla|cau|dona (?:problemes|error)))|m.han tornat',
    glad: 'tot (?:en ordre|correcte|a punt|perfecte)|aixi (?:si|dona gust)|dona gust|de deu|perfecte|genial|estupend|encantad[ao]|encanta(?:t|da)|bona (?:feina|atencio)|bon tracte|s.han disculpat|es van disculpar',
    warmThanks:
      '(?:moltes|moltissimes|mil) gracies|molt agrai(?:t|da|ts|des)|us ho agraeixo|gracies (?:de veritat|de debo|de tot cor|per (?:la|el|tot|(?:l.|solucion|arregl|resol|ajud|contest|respon|aten)[a-z]*))|merci(?: molt)?',
    thanks: 'gracies|merci|agrai(?:t|da)',
    unsettled:
      'gracies per res|(?:sou|son|quin) (?:un(?:s|a|es)? )?(?:desastre|inutils|incompetents|penosos|patetics|lladres|estafadors)|(?:es|era|tot) (?:fals|mentida)|no es (?:veritat|cert)|(?:continu|segu)(?:o|eix|eixo|a|em) (?:sense|igual|esperant|fallant|amb)|(?:una altra vegada|un altre cop) (?:sense|el mateix|igual|no|malament)|(?:ha caigut|espatllat|trencat) (?:una altra vegada|un altre cop)|un(?:a)? altr[ea] (?:dia|setmana|mes|hora) (?:mes|sense|igual|esperant)|(?:dies|dia|hores|hora|setmanes|setmana|mesos|mes) sense|sense (?:internet|llum|fibra|servei|resposta|solucio|noticies|linia|aigua|cobertura|wifi|gas)|encara (?:no|sense|res)|ningu (?:no )?(?:em |m.|ens )?(?:ha |han )?(?:contest|resp|truc|escri)[a-z]*|mentida|mentiu|em (?:dono|dono de) (?:de )?baixa|donar-me de baixa|me.n vaig|em canvio|mai mes|cancel[a-z]* (?:el|la)|vergonya|lamentable|presa de pel|no (?:em |ens )?(?:serveix|val|soluciona|funciona|va|ha arribat|heu|han|hi ha)|robot|copia i enganxa|ja ho (?:he fet|vaig fer)|el mateix de sempre',
    pending:
      'a veure si|espero (?:que|la vostra|resposta)|esperant|quedo a l.espera|us (?:escric|envio|he escrit|he enviat)|per (?:dm|md|privat)|missatge (?:directe|privat)|pero|encara que|quan (?:em|ho|va|es)',
  },
};
