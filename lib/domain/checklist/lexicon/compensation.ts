import { phrase, REST } from '../phrase';

const ES_GIFT =
  'codigo (de descuento|promocional|regalo)|vale|bono|cupon|cheque regalo|tarjeta regalo|descuento|compensacion|indemnizacion|reembolso|devolucion|abono|mes gratis|noche gratis|envio gratis|regalo|detalle|obsequio|bonificacion|credito|cortesia|\\d+ ?(€|euros|%|pesos)';
const ES_MONEY =
  'dinero|importe|total|integro|coste|precio|cargo|cuota|cobro|factura|pago|billete|entrada|\\d+([.,]\\d+)? ?(€|euros|eur|pesos|%)|(los|tus|sus|las) \\d+|gastos? de envio|diferencia|comision|lo cobrado|lo pagado|mes|mensualidad';
const EN_GIFT =
  'vouchers?|coupons?|discount|credit|compensation|refund|gift card|free _+|partial refund|full refund|\\d+ ?%|[$£€] ?\\d+|goodwill gesture|store credit|reimbursement|gift|points|miles';
const CA_GIFT =
  'val|cupo|bo|codi de descompte|xec regal|targeta regal|descompte|compensacio|indemnitzacio|reemborsament|devolucio|abonament|mes gratis|enviament gratis|regal|detall|obsequi|bonificacio|credit|\\d+ ?(€|euros|%)';

/** Offers money or a gift for what went wrong. How to ask for a refund is information and not meant. */
export const COMPENSATION = phrase({
  es: [
    `(te|le|os|les) (_+ a )?(devolv|devuelv|reembols|reintegr|abon|restitu|reingres)_+( (el|la|los|las|tu|su|todo|ya|hoy|integramente|tambien|un|una|de|mañana|por)){0,4} (${ES_MONEY})${REST}`,
    `(te|le|os|les) (vamos a |voy a |queremos |quiero |podemos |puedo )?(compens|indemniz|bonific|reembols|recompens|resarc)_+${REST}`,
    `(te|le|os|les) (vamos a |voy a |queremos |quiero |podemos |puedo |hemos )?(ofrec|regal|envi|mand|hac|hag|d[aeo]|daremos|dar|pas|obsequi|aplic|dej|prepar)_*( (un|una|el|la|este|tu|su|por las molestias|como|ya|hoy|pequeño|pequeña|gran)){0,5} (${ES_GIFT})(?! (de acceso|de seguimiento|de reserva|de error|a la))${REST}`,
    `(recibiras|recibira|recibireis|tendras|tendra|aqui (tienes|tiene|va)|tienes|(ya )?(tienes|tiene) (disponible|en tu cuenta)) (un|una|el|la|tu|su) (pequeñ[oa] )?(${ES_GIFT})( (de|del|por|como|para|en|integr_+|complet_+|promocional|\\d+))?${REST}`,
    `(hemos|he|estamos|ya esta|acabamos de|vamos a) (tramit|gestion|orden|emit|hech|hac|solicit|proces|aprob|realiz)_* (ya )?(el|la|un|una|tu|su) (reembolso|devolucion|abono|compensacion|indemnizacion|reintegro|bonificacion)${REST}`,
    `(devolverte|devolverle|devolveros|reembolsarte|reembolsarle|abonarte|abonarle|compensarte|compensarle|compensaros|indemnizarte|indemnizarle|regalarte|regalarle)${REST}`,
    `a modo de (compensacion|disculpa|agradecimiento)|como (compensacion|gesto comercial|disculpa,? (te|le)|detalle)|(por|para compensar) las molestias,? (te|le|os) (_+ )?(regal|ofrec|envi|damos|hac|descont)_*`,
    `(te|le|os) (descont|rebaj|perdon|condon|anul)_+( (el|la|un|los|tu|su|este|ese)){0,2} (${ES_MONEY})`,
    `(no (te|le|os) cobr(aremos|amos))${REST}`,
    '(invitamos|invita) (nosotros|la casa)',
    '(tu|su) (proxima|siguiente) (compra|visita|cena|comida|noche|cuota|factura|mensualidad) (es|sera|va|ira|corre) (gratis|a cargo nuestro|por nuestra cuenta|por cuenta)',
  ],
  en: [
    `(we|i)('ll| will|'d like to| would like to|'re going to| are going to| can|'ve| have|'re| are|'d love to| want to|'m)? (be |now |already |just |gladly |happily |also )?(refund|reimburse|compensate|credit|comp)(ing|ed|ling)? (you|your|the|it|this|that|half|in full|both)${REST}`,
    `(we|i)('ll| will|'d like to| would like to|'re going to| can|'ve| have|'d love to| want to)? (offer|give|send|issue|arrange|process|provide|apply|add|email|pop|get)(ed|ing|d)? (you |your account |a |an |the |your |this |out |with |some |over |full |small |partial ){1,5}(${EN_GIFT})${REST}`,
    `(you'll|you will|you should) (get|receive|have|see|be getting) (a |an |your |the |full |partial )*(refund|voucher|credit|compensation|discount|gift card|coupon)( (for|of|in|within|as|by|on|worth|to)| ?[.!,]|$)${REST}`,
    `(here's|here is|please accept|enjoy) (a |an |this |your |our )?(${EN_GIFT})( (for|on|off|as|code|towards|from))?${REST}`,
    'as (a (gesture of goodwill|goodwill gesture|token of|thank you|small apology|sorry)|compensation)|gesture of goodwill|goodwill gesture|to make (it )?up (to you|for (it|this|the))(?=[^.!?]{0,60}(voucher|credit|refund|discount|free|gift|%|[$£€]))',
    `(your|a|the|full) (full )?refund (has been|is being|is on|was|will be)${REST}`,
    "(it's|this one's|next one's|your next _+ is|your next _+'s) (on us|free)|on the house",
    "(we|i)('ll| will|'ve| have) (waive|waived|take|taken|knock|knocked) (off |the |your |that |this )*(fee|charge|\\d+ ?%|[$£€] ?\\d+)",
    "(we|i) (won't|will not) charge you",
  ],
  ca: [
    "(et|t'|li|us|te'l|te la) ?(_+ a )?(retorn|torn|reembors|reintegr|abon|restitu)_+( (el|la|els|les|teu|teva|tot|ja|avui|un|una|de|dema)){0,4} (diners|import|l'import|total|integre|cost|preu|carrec|quota|cobrament|factura|pagament|bitllet|entrada|\\d+([.,]\\d+)? ?(€|euros|%)|despeses? d'enviament|diferencia|comissio)",
    `(et|t'|li|us) ?(anem a |volem |podem |vull |puc )?(compens|indemnitz|bonific|reembors|recompens)_+${REST}`,
    `(et|t'|li|us) ?(anem a |volem |podem |vull |puc |hem )?(ofer|regal|envi|fem|farem|don|pass|obsequi|aplic|deix|prepar)_*( (un|una|el|la|l'|aquest|teu|teva|per les molesties|com|ja|avui|petit|petita)){0,5} (${CA_GIFT})(?! (d'acces|de seguiment|de reserva|d'error))${REST}`,
    `(rebras|rebra|rebreu|tindras|tindra|aqui (tens|te)|tens) (un|una|el|la|el teu|la teva) (petit |petita )?(${CA_GIFT})( (de|del|per|com|a|integre|complet|promocional))${REST}`,
    `(hem|he|estem|acabem de) (tramit|gestion|orden|emes|fet|fent|sol.?licit|process|aprov)_* (ja )?(el|la|un|una|el teu|la teva) (reemborsament|devolucio|abonament|compensacio|indemnitzacio)${REST}`,
    "(retornar-te|tornar-te|reemborsar-te|abonar-te|compensar-te|compensar-vos|indemnitzar-te|regalar-te|compensar-li|retornar-li)( (els|el|l'|la|per|els diners)| ?_+)?",
    "com a (compensacio|gest comercial|detall|disculpa)|per (compensar )?les molesties,? (et|t'|li|us) ?(regal|ofer|envi|don|fem)_*",
    "(no (et|t'|li|us) ?cobrarem)",
    '(convidem|convida) (nosaltres|la casa)',
  ],
});

/** Money that the customer gets back anyway, or that is not given as amends. */
export const NOT_AMENDS = phrase({
  es: ['llamad[ao]s?', 'la confianza', 'la sonrisa', 'no (podemos|es posible|procede)'],
  en: ['call', "(can't|cannot|can not|unable to|aren't able to|not able to)", 'favou?r'],
  ca: ['trucad[ae]s?', 'la confiança', 'el somriure', 'no (podem|es possible|procedeix)'],
});
