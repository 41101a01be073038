/** Words that say nothing about what happened. Folded; the three languages together. */
const WORDS = {
  es: `a al algo algun alguna alguno algunas algunos ahi ahora alla alli ante antes aqui asi aun aunque bajo bien buen buena
    buenas bueno buenos cada encima casi como con contra cual cuales cualquier cuando cuanto cuanta cuantos cuantas de del desde despues
    donde dos durante e el ella ellas ellos en entonces entre era eran eres es esa esas ese eso esos esta estaba estaban estado
    estais estamos estan estar estas este esto estos estoy etc fue fueron fui gran ha haber habia habian han has hasta hay haya he
    hecho hemos hace hacen hacer haces hacia hago hizo igual ir jamas la las le les lo los luego mal mas me menos mi mia mias mio
    mios mis misma mismas mismo mismos mucha muchas mucho muchos muy nada nadie ni ningun ninguna ninguno no nos nosotros nuestra
    nuestras nuestro nuestros nunca o os otra otras otro otros para parece pero poca pocas poco pocos poder podemos podeis podria
    podrian podrias por porque pues puede pueden puedes puedo que quien quienes quiero quiere quieren quieres quisiera se sea sean
    segun ser si sido siempre sin sino sobre solo son soy su sus suya suyo tal tambien tampoco tan tanta tantas tanto tantos te
    tener tengo tenia tiene tienen tienes teneis tenemos toda todas todavia todo todos tras tu tus tuya tuyo tuvo u un una unas
    uno unos usted ustedes va vais vamos van vaya veo ver vez veces voy vosotros vuestra vuestras vuestro vuestros y ya yo
    dice dicen decir decis digo dijo dijeron dame deja dejan dejar sabe saber sabeis saben sabes se hoy ayer mañana dia dias hora horas minuto
    minutos semana semanas mes meses año años cosa cosas forma manera parte lugar persona personas gente gracias hola favor saludos
    buenas tardes noches ayuda ayudar ayudan ayudeis ayudarme ayudarte problema problemas caso casos tema incidencia incidencias inconveniente
    inconvenientes molestia molestias situacion consulta duda dudas mensaje mensajes comentario comentarios informacion info respuesta
    respuestas responder responden contestar contacto contactar contactado contactarnos empresa compañia cliente clientes usuario usuarios
    servicio servicios marca equipo momento tiempo favor saber sabeis verguenza vergonzoso asco pesimo pesima pesimos horrible fatal peor mejor malo mala
    nuevo nueva verdad supuesto supuestamente vale okay ok oye tio puto puta mierda joder señor señora señores queja quejas reclamacion queremos
    necesito necesita necesitamos siguiente detalle detalles dato datos gusto espero esperamos indica indicar permite tipo medio
    quedamos lamento lamentamos siento sentimos entiendo entendemos favor solucion solucionar solucionan solucionado resolver sois habeis esteis teneis habria hubo habra veces llego llega llegado llegar lleva llevo llevan ocurre ocurrido sucede pedi dijeron deciais ibais iba iban viene vino vinieron gracia habeis_ parece revisar pasado pasa pasando paso pasar contar numero numeros digitos ingresar ingreso solicitar solicito solicitud validar marcar opcion opciones indican indicas ejecutivo link liga enlace quedo deseas deseo requiero requieren general adelante atras primera ultimo ultima gratis publico`,
  en: `a about above after again against all almost already also always am an and another any anyone anything are aren't around as at
    away back be because been before being best better bit both but by came can can't cannot come could couldn't day days did didn't do
    does doesn't doing don't done down each either else even ever every everyone everything few first for from get gets getting give go
    goes going gone good got great had happen happened happening has hasn't have haven't having he hello help her here hers hey hi him his how
    however i i'd i'll i'm i've if in into is isn't it it's its just keep kind know last least less let let's like little long look
    looking lot made make makes making many may maybe me mean might minute minutes month months more most much must my need needs never new next no
    nobody none not nothing now of off oh ok okay on once one only or other our ours out over own people person please put really right
    said same say saying says see seem seems send she should shouldn't since so some someone something soon sorry still such sure take
    tell than thank thanks that that's the their them then there these they they're thing things think this those though through time
    times to today together told tomorrow too took toward tried try trying two under until up upon us use using ve very via want wanted
    wants was wasn't way we we'd we'll we're we've week weeks well went were what what's when where which while who why will wish with
    without won't work working works would wouldn't yeah year years yes yesterday yet you you'd you'll you're you've your yours
    assist assistance issue issues problem problems case cases matter concern concerns customer customers client user users service services
    support company team message messages reply replies response respond contact info information details detail question questions
    feedback experience inconvenience appreciate apologise apologize understand glad happy love hear feel worst terrible awful horrible bad
    ridiculous hate shit fuck fucking wtf lol omg pls plz u ur im ive dont cant didnt wont guys folks sir hope hoping fix resolve check
    continue ago able actually anymore call_us hour hours night morning afternoon evening absolutely literally ate got gonna lot someone somebody usual usually earlier later link links number numbers page site official clearly finally completely seriously similar specific related recently tweet tweets twitter post line reach provide provided twice online address`,
  ca: `a abans aco ah aixi aixo al algu alguna algunes alguns algun als altra altre altres amb aquell aquella aquelles aquells aqui aquest
    aquesta aquestes aquests ara avui be ben bon bona bones bons cada cal cap com contra cosa coses d dalt de deixa del dels demà dema des despres dia
    dies dins dir diu diuen don donar doncs dos dues durant el ell ella elles ells els em en encara entre era eren es esta estan estat
    estic et etc eta fa fan fer fet feu fins gaire gairebe gens gent gran ha han has haver havia he hem hi ho hora hores hola i ja jo
    l la les li llavors lloc m ma mai mal massa mateix mateixa me menys mes mesos meu meva meves meus mi minuts mica molt molta moltes molts n
    ni ningu no nom nomes nos nosaltres nostra nostre nostres o on os pas passa passat passar pel pels pensar per pero perque persona poc poca poden podeu pot pots
    potser pregunta primer problema problemes puc qual quals quan quant que qui quin quina quines quins res s sa se sempre sense ser
    set setmana setmanes seu seva seves seus si sigui sobre som son sota soc t ta tal tambe tampoc tan tant te tenen teniu temps ten tens tenir tinc tot tota totes
    tothom tots tu un una unes uns us va vaig vam van vas veure veu vol volem voleu volen vols vosaltres vostra vostre vostres vull
    gracies salutacions ajuda ajudar servei serveis empresa client clients cas casos missatge missatges informacio resposta respondre
    contestar contacte vergonya fatal pitjor millor dolent favor incidencia molesties situacio queixa vau vam vaig vas van sou heu han has fos sigui arriba arribat arribar porto portem porta veniu vindrieu vindreu diuen dieu deieu anys_ ahir any anys manera sisplau numero numeros enllaç pagina`,
} as const;

/** True for words that two texts may share by chance. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  Object.values(WORDS).flatMap((list) => list.split(/\s+/)),
);
