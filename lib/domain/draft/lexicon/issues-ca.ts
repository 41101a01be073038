import type { IssueLexicon } from './issue-words';

export const CATALAN_ISSUES: IssueLexicon = {
  delivery: {
    cues: 'lliurament|paquets?(?![a-z])|comand(?:a|es)(?![a-z])|repartidor|missatger|transportista|a domicili|enviaments?(?![a-z])|numero de seguiment',
    trouble: 'el problema amb el lliurament',
    ask: 'el número de comanda',
  },
  billing: {
    cues: 'factur(?:a|es|acio)(?![a-z])|cobra(?:t|da|ment|nt|r)(?![a-z])|cobr(?:eu|en)(?![a-z])|carrecs?(?![a-z])|rebuts?(?![a-z])|comissio|quot(?:a|es)(?![a-z])|subscripcio',
    trouble: 'el problema amb el cobrament',
    ask: 'el número de factura o de client',
  },
  refund: {
    cues: 'reembors|devolucio|retorn(?:eu|en|at|ar|in)(?![a-z])|els (?:meus )?diners|indemnitz',
    weight: 1.2,
    trouble: 'el problema amb la devolució',
    ask: "el número de comanda o d'expedient",
  },
  outage: {
    cues: 'avari(?:a|es)|sense (?:servei|internet|linia|llum|cobertura|connexio|aigua|gas|fibra|wifi)|talls? (?:de|d)|ha caigut|no (?:hi ha|tinc|tenim) (?:internet|linia|senyal|cobertura|wifi|llum|aigua)|router|fibra(?![a-z])|apagada',
    trouble: 'el problema amb el servei',
    ask: 'el número de client',
  },
  app: {
    cues: 'app(?![a-z])|aplicacio(?![a-z])|(?:el|la) web(?![a-z])|pagina web|iniciar sessio|no em deixa (?:entrar|accedir)|contrasenya|actualitzacio|es (?:tanca|penja|bloqueja)(?![a-z])',
    trouble: "el problema amb l'aplicació",
    ask: "una captura de l'error",
  },
  product: {
    cues: 'defectuos|espatlla(?:t|da)|en mal estat|caduca(?:t|da)|podri(?:t|da)|mala qualitat|trenca(?:t|da|ts|des)(?![a-z])|producte|talla(?![a-z])',
    weight: 1.1,
    trouble: 'el problema amb el producte',
    ask: 'una foto i el número de comanda',
  },
  treatment: {
    cues: "mal tracte|tracte (?:pessim|horrible|fatal|rebut|nefast)|maleducat|maleducada|groller|prepotent|m'han (?:penjat|cridat)|empleat|empleada|cambrer|(?:pessim|mal|mala|pessima) (?:atencio|servei)|atencio al client|falta de respecte|pocavergonya",
    weight: 0.9,
    trouble: 'el tracte rebut',
    ask: "el dia, l'hora i el lloc",
  },
  waiting: {
    cues: 'esperant|cua(?![a-z])|ningu (?:no )?(?:contesta|respon|aten|em)|no (?:em )?(?:contesten|contesteu|responen|responeu|agafen)|trig(?:a|uen|ueu)(?![a-z])|demora|sense resposta|porto [a-z0-9]+ (?:minuts|hor(?:a|es)|dies|setman(?:a|es)|mes(?:os)?)',
    weight: 0.5,
    trouble: "l'espera",
    ask: 'la referència de la consulta',
  },
  travel: {
    cues: '(?:el|meu|un|els) vols?(?![a-z])|avions?(?![a-z])|avio(?![a-z])|malet(?:a|es)(?![a-z])|equipatge|embarcament|embarcar|aeroport|overbooking|trens?(?![a-z])|andana|bitllets?(?![a-z])|rodalies|autobus',
    weight: 1.2,
    trouble: 'el que ha passat amb el viatge',
    ask: 'el localitzador de la reserva',
  },
  price: {
    cues: 'car(?:a|s|es)?(?![a-z])|carissim|preus?(?![a-z])|pujada(?![a-z])|(?:heu|han) (?:apujat|pujat)|clavada|tarif(?:a|es)(?![a-z])|mes barat',
    weight: 0.7,
    trouble: 'el que ha passat amb el preu',
    ask: 'el producte i la data de compra',
  },
  fraud: {
    cues: "frau(?![a-z])|phishing|suplant|hackej|clona(?:t|da)|m'han robat|filtracio de dades|proteccio de dades|rgpd|carrecs? no reconegu|estafa(?:t|da)?(?![a-z])",
    weight: 1.4,
  },
  safety: {
    cues: 'intoxic|vomit|feri(?:t|da)s?(?![a-z])|lesio|cremad(?:a|es)(?![a-z])|hospital|urgencies|al.?lergi|anafil|accident|incendi|explota(?:t|r)(?![a-z])|escarabat|cuc(?:s)?(?![a-z])|trossos? de (?:plastic|vidre|metall)|atropell|electrocut',
    weight: 2,
  },
  discrimination: {
    cues: 'racis|masclis|homofob|transfob|xenofob|discrimina|cadira de rodes|gos guia|assetja',
    weight: 2,
  },
  cancelling: {
    cues: 'donar(?:-me|-nos|-se)? de baixa|la baixa(?! (?:medica|laboral))|permanencia(?![a-z])|portabilitat|cancel.?lar (?:el|la|meu|meva) (?:contracte|subscripcio|compte|linia|servei)',
    weight: 1.1,
    trouble: 'el problema amb la baixa',
    ask: 'el número de client',
  },
  advertising: {
    cues: "publicitat|promocio(?:ns)?(?![a-z])|(?:l')?ofert(?:a|es)(?![a-z])|cupo(?![a-z])|codi (?:promocional|de descompte)|lletra petita|sorteig|trucades comercials|spam",
    trouble: 'la confusió amb la promoció',
    ask: 'una captura de la promoció',
  },
  account: {
    cues: "target(?:a|es)(?! d'embarcament)|(?:el meu|del|el) compte(?! enrere)|caixers?(?![a-z])|oficina(?![a-z])|saldo(?![a-z])|transferencia|diposit(?![a-z])|hipoteca|tramit(?![a-z])",
    weight: 0.7,
    trouble: 'el problema amb el compte',
  },
};
