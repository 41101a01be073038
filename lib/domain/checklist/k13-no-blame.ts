import type { TextRange } from '../text-range';
import type { CheckResult, Guideline } from './check';
import { findAll, isNegated, isQuestion, phrase, REST } from './phrase';
import { type ReadText, readText } from './read-text';
import { foundIn } from './result';

/** What one can be blamed for not having done; 'haber recibido' or 'haber llegado' is news. */
const ES_DUTY =
  'leido|revisado|consultado|avisado|llamado|contactado|pedido|solicitado|comprobado|seguido(?! _+ndo)|guardado|mirado|preguntado|esperado|pensado|hecho|dicho|escrito|venido|ido|reclamado|cancelado|pagado|elegido|traido|informado|planificado|reservado|tenido (mas )?cuidado|sabido|explicado';
const EN_DUTY =
  'read|checked|called|contacted|told|asked|known|followed|thought|paid|cancelled|canceled|waited|planned|arrived earlier|kept(?! _+ing)|looked|brought|done|informed|listened|noticed|reviewed|booked|said|been more careful|paid attention';
const CA_DUTY =
  'llegit|revisat|consultat|avisat|trucat|contactat|demanat|comprovat|seguit(?! _+nt)|guardat|mirat|preguntat|esperat|pensat|fet|dit|escrit|vingut|anat|reclamat|cancel?lat|pagat|triat|portat|informat|planificat|reservat|sabut';

const BLAME = phrase({
  es: [
    `(deberias|deberiais|tendrias que|tendriais que|tenias que|teniais que|podrias|podias|debiste|debisteis) haber(l[oae]s?|te|nos|me)? (_+ )?(${ES_DUTY})${REST}`,
    `(usted )?(deberia|tendria que|tenia que|debio)( usted)? haber(l[oae]s?|se|nos)? (leido|revisado|consultado|avisado|llamado|contactado|solicitado|comprobado|seguido|guardado|mirado|preguntado|esperado|informado|venido|pagado)${REST}`,
    `si (lo |la |las |nos |te |se )?(hubieras|hubieses|hubiera usted|hubiese usted|hubierais) (_+ )?(${ES_DUTY})${REST}`,
    '(es |ha sido |fue )?(culpa (tuya|suya|vuestra)|tu culpa|su culpa|responsabilidad tuya)',
    'no es (culpa nuestra|nuestra culpa|nuestro problema|problema nuestro)',
    `(?<!(disculp_{0,4}|perd[oó]n_{0,4}|sentimos|siento|lament_{1,4}|nuestro|nuestra|mal)( _+){0,3} )por no (haber )?(leido|leer|seguido|seguir)(?! (tu|su|vuestr|te))${REST}`,
    `no (has|ha usted|habeis) (leido|seguido|entendido|revisado|querido) (bien|las?|los|el|nada|nuestr_+|correctamente)${REST}`,
    `no (sabes|sabe usted|sabe|sabeis|saben) (usar|leer|utilizar|manejar|hacer|configurar|instalar|conectar)${REST}`,
    `(nadie mas|ningun otro cliente|ningun cliente) se (ha )?(queja|quejado)${REST}`,
    `(eres|es usted|sois) (el|la|los|las) unic[oa]s?${REST}`,
    'con (esa|esta|tu|su) (actitud|tono|educacion|forma de hablar)',
    `la proxima vez (lee|lea|mira|mire|revisa|revise|piensa|piense|avisa|avise|asegurate|asegurese)${REST}`,
    `(haber|aprende a|aprenda a) (leido|leer)${REST}`,
    'error (tuyo|suyo|del usuario|del cliente)',
    `debiste(is)? (leer|revisar|consultar|avisar|llamar|comprobar|mirar|preguntar|pensar)_*${REST}`,
    '(lee|lea|leer|piensa|piense|pensar|informate|informese|informarte|informarse) (bien |mejor )?antes de (hablar|opinar|escribir|quejar_+|criticar|acusar)',
    `(?<=^|asi que |pues |[.!] )haber(l[oae]s?|te|se)? (leido|avisado|llamado|preguntado|mirado|revisado|comprobado)`,
    'te l[oa] ((has|habras) (buscado|inventado)|buscaste)',
    '(la culpa|el fallo|el error|la responsabilidad) (es|ha sido|fue) ((solo|toda|todo|unica y exclusivamente|completamente) )?(tuy|vuestr)[oa]',
    '(un |el )?(fallo|error|descuido|despiste) (tuyo|vuestro)',
    '(tienes|teneis|tenes|(usted|ustedes) (tienen?)|tiene usted|tienen ustedes) (tu |vos |toda )?la culpa',
    'la culpa (de _+ )?la (tienes|teneis|tenes|tienen? usted)_*',
    'no (es|ha sido|fue) (un )?((fallo|error) nuestro|nuestro (fallo|error))',
    `(es[oa]|esto) (te|le|os|les) (pasa|ha pasado|paso) por (no )?_+(ar|er|ir)(l[oae]s?|nos)?(?![^.!?\\n]{0,60}(nosotr|nuestr))${REST}`,
    `algo (habras|habreis|habra usted) (tocado|hecho|cambiado|movido|roto|borrado)${REST}`,
    `(has|habeis|ha usted) debido (de )?(tocar|romper|mover|borrar|desconfigurar|hacer (algo|mal))${REST}`,
    `no (leiste|leisteis|seguiste|seguisteis|entendiste|revisaste) (bien|las?|los|el|nada)${REST}`,
    '(eso|ese) (ya )?es (cosa tuya|tu problema|problema tuyo|asunto tuyo)',
    'tu sabras',
    'usted sabra',
  ],
  en: [
    `you (really )?(should|could|ought to|might) have (just |at least |really |simply |first |also |perhaps )?(${EN_DUTY})${REST}`,
    `(if|had) (you|only you) (had )?(actually |just |only |bothered to )?(had )?(${EN_DUTY})${REST}(?=[^.!?\\n]{0,120} (would|wouldn't|could|you'd))`,
    "(your|the customer's|the user's) (own )?(fault|mistake|error|doing)",
    "(isn't|aren't|wasn't|not) (our|my) (fault|problem)",
    `you failed to${REST}`,
    'user error',
    `(because|since) you (didn't|did not|never)${REST}`,
    `you (clearly|obviously) (don't|didn't|haven't|did not|do not)${REST}`,
    `you (didn't|did not) (bother|read|listen|pay attention)${REST}`,
    `(maybe )?next time,? (maybe )?(try |please )?(to )?(read|reading|check|checking|think|follow|following|listen)${REST}`,
    '(nobody|no one|no other customer)( else)? (has |have )?complain(s|ed)?',
    "you('re| are) the only (one|person|customer)",
    'with (that|this|your) attitude',
    'learn (how )?to read',
    '(read|think|check your facts|get your facts) (_+ )?before (you )?(post|tweet|complain|accuse|speak|talk)_*',
    'you only have yourself to blame',
    'you brought this on',
    '(fault|blame|mistake|error) (is|was|lies) (all |entirely |only |solely )?(yours|with you)',
    "(that's|that is|that one's|it's all|this one's|this is) (all )?on you(?! to)",
    'you (broke|caused|damaged) (it|this|that) yourself',
    'you did (it|this|that) to yourself',
    'yourself to blame',
    `(that's|that is) what you get for${REST}`,
    'serves you right',
  ],
  ca: [
    `(hauries|haurieu|havies|havieu|podries) (de |d')haver(-_+|'_+)? (_+ )?(${CA_DUTY})${REST}`,
    `(vostè |voste )?hauria d'haver(-_+|'_+)? (llegit|revisat|consultat|avisat|trucat|contactat|comprovat|seguit|mirat|preguntat|esperat|informat)${REST}`,
    `si (ho |la |les |ens |t'|us )?(haguessis|haguessiu|hagues voste) (_+ )?(${CA_DUTY})${REST}`,
    '(es |ha estat )?(culpa (teva|seva|vostra)|la teva culpa|la seva culpa)',
    'no es (culpa nostra|problema nostre|el nostre problema)',
    `(?<!(disculp_{0,4}|perd[oó]_{0,4}|sentim|sento|lament_{1,3}|greu|nostre|nostra)( _+){0,3} )per no (haver )?(llegit|llegir|seguit|seguir)(?! (el teu|la teva|el seu))(?!-)${REST}`,
    '(?<=^|aixi que |doncs |[.!] )haver(-_+)? (llegit|avisat|trucat|preguntat|mirat|comprovat)',
    `no (has|heu) (llegit|seguit|entes|revisat|volgut) (be|les?|la|els|el|res|correctament)${REST}`,
    `no (saps|sap|sabeu) (fer servir|utilitzar|llegir|fer|configurar|connectar)${REST}`,
    "(ningu mes|cap altre client|cap client)( no)? s'ha queixat",
    `(ets|sou) (l'|el |la |els |les )unic_*${REST}`,
    'amb (aquesta|aquest|la teva|la seva) (actitud|to)',
    `(el proper|la propera|el proxim|la proxima) (cop|vegada) (llegeix|mira|revisa|avisa|pensa)${REST}`,
    "error (teu|seu|de l'usuari|del client)",
    'apren a llegir',
    "(la culpa|l'error|la fallada|la responsabilitat) (es|ha estat) (nomes |tota |tot |unicament )?(te[vu]a|teu|vostr[ae])",
    '(tens|teniu|voste te|te voste) (tu |vosaltres )?(tota )?la culpa',
    'la culpa (de _+ )?la (tens|teniu|te voste)',
    'no (es|ha estat) (un |una )?(error nostre|fallada nostra|fallo nostre)',
    `(et|t'|li|us) ?(passa|ha passat) per (no )?_+(ar|er|ir)(?!-(te|vos))(-_+|'_+)?(?![^.!?\\n]{0,60}(nosaltres|nostr))${REST}`,
    '(deus|deveu) haver (tocat|mogut|trencat|esborrat)( _+){0,2}',
    '(alguna cosa|res) (hauras|haureu|deus haver|deveu haver) (tocat|fet|mogut|canviat)',
    "(llegeix|llegir|pensa|pensar|informa't|informar-te) (be |millor )?abans d(e |')(parlar|opinar|escriure|queixar_*|criticar|acusar)_*",
  ],
});

/** 'Suya' may be the carrier's, 'must have' a mere guess. */
const UNSURE = phrase({
  es: [
    '(la culpa|el fallo|el error|la responsabilidad) (es|ha sido|fue) (solo |toda )?suy[oa]',
    `(debes|debe usted) (de )?haber (tocado|cambiado|movido|borrado)${REST}`,
  ],
  en: [`you must('ve| have) (touched|changed|moved|deleted|unplugged|done something)${REST}`],
  ca: ["(la culpa|l'error|la fallada) (es|ha estat) (seva|seua|seu)"],
});

/** 'Si aún no has seguido los pasos' tells what to do; 'no es culpa tuya' takes blame away. */
const SUPPOSES =
  /(?<!\p{L})(?:si|if|in case|unless|por si|aun|todavia|yet|encara|whether)(?: \p{L}+){0,3} ?$/u;
const STARTS_NEGATED = /^(?:no|not|isn't|wasn't|if|had|si|por|per|because|since|haber)(?!\p{L})/u;

function isMeant(draft: ReadText, { start, end }: TextRange): boolean {
  const said = draft.spoken.slice(start, end);
  const before = draft.spoken.slice(Math.max(0, start - 40), start);
  if (SUPPOSES.test(before) || isQuestion(draft, { start, end })) return false;
  return STARTS_NEGATED.test(said) || !isNegated(draft.spoken, start);
}

const STATES = [
  ['warn', BLAME],
  ['hint', UNSURE],
] as const;

/** K13: does not put the blame on the person. */
export const k13NoBlame: Guideline = {
  id: 'K13',
  kind: 'harm',
  source: {
    document: '001_c9c7ade8fc7948ad.txt',
    quote: 'aprender a aceptar las criticas y actuar de la mejor forma posible',
  },
  check(text: string): CheckResult | undefined {
    const draft = readText(text);
    for (const [state, wordings] of STATES) {
      const blame = findAll(draft, wordings).filter((range) => isMeant(draft, range));
      if (blame.length > 0) return foundIn(draft, 'K13', state, 'blame', blame);
    }
    return undefined;
  },
};
