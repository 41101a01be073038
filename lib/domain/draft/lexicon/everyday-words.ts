/** Folded words, capitalised in the names of clubs, shops, places and jokes, that name no person. */
const WORDS: ReadonlySet<string> = new Set(
  `madrid barcelona valencia sevilla bilbao zaragoza malaga murcia girona lleida tarragona london paris roma
  españa spain catalunya cataluña euskadi galicia andalucia europa europe america mexico argentina chile world mundo mon
  vecino vecinos vecina vecinas vecinal veins veina veinal amigos amigas amics friends unidos unida unides units united
  barrio barri pueblo poble ciudad ciutat city town village playa platja beach plaza plaça calle carrer street norte sur
  este oeste nord sud est oest north south east west alto baja nuevo nueva nou nova new old viejo vieja vell vella
  blanco negro negra azul rojo roja verde amarillo gris black white blue red green yellow grey gray dark light golden
  conejo lobo loba oso osa tigre leon zorro toro vaca caballo pez pajaro aguila raton mono cabra dragon unicornio wolf
  bear tiger lion fox bull horse fish bird eagle mouse monkey rabbit bunny llop os cavall peix ocell conill
  rock metal pop jazz rap punk cine cinema teatro teatre theatre film films movie movies libro libros books book letras
  deporte deportes esport esports sport sports running runner rider bike bikes ciclista ciclismo rugby tenis basket
  padel moto motos racing speed digital online web tech data info shop market mercado mercat ventas sales marketing
  consulting consultores consultoria asesoria gestoria solutions soluciones servicios services systems sistemas
  informatica electronica instalaciones reformas construcciones construccions arquitectos arquitectura diseño disseny
  design fotografia photo photos photography fotos video videos arte art arts artes moda fashion style estilo belleza
  beauty salud salut health dental optica peluqueria perruqueria carniceria carnisseria fruteria ferreteria floristeria
  pasteleria pastisseria pizzeria burger pizza cocina cuina kitchen food foods comida vino vinos vins wine beer cerveza
  casa cases casas home homes house hogar llar piso pisos jardin jardi garden finca rural camping apartamentos
  sol luna lluna sun moon star stars estrella cielo cel sky mar sea ocean rio riu river montaña muntanya mountain
  sombra fuego foc fire agua aigua water viento vent wind nieve neu snow tormenta storm flor flors flores flower
  noche nit night dia day tarde sabado domingo lunes friday monday sunday enero verano estiu summer winter invierno
  gran grande big little pequeño pequeña petit petita mejor best peor worst bueno buena malo mala bad good nice
  todo todos todas tot tots totes all every nada nothing mucho mas more menos siempre sempre always never jamas
  mas buen bon bona super top vip pro plus max mini micro macro extra ultra turbo
  ciudadano ciudadana ciudadanos ciutada ciutadans citizen consumidor consumidores consumidors afectado afectados
  afectadas afectats pensionista jubilado jubilada viajero viajera viajeros viatger passatger pasajero pasajeros
  opositor estudiante estudiantes estudiants profe profesor profesora maestro maestra mestre teacher trabajador
  trabajadores treballadors autonomo autonomos padres madres familia families familias family kids niños
  ingeniero enfermera medico metge abogado abogada advocat periodista writer escritor escritora artista artist
  critico critica opinion opinio verdad veritat truth justicia justice libertad llibertat freedom paz pau peace
  señorito caballero guerrero guerrera warrior soldier sargento comandante general coronel don doñita pirata ninja
  friki geek nerd gamer otaku troll bot fake real oficial project proyecto projecte
  primero primera first segundo second tercero third dos tres two three zero cero
  que quien cuando donde como porque what who when where how why because sin con para por from with without para
  muy tan demasiado too very esto eso aquello this these esta estos mis sus nuestro nuestra our their
  soy somos eres es son are is was hay tengo quiero odio hate hater amo quiero want need
  sevillista madridista culer cule barcelonista betico atleti celta valencianista perico merengue
  network news today daily weekly group global international internacional nacional national local central
  cooperativa federacion federacio confederacion comite comision junta consejo consell gobierno govern ministerio
  policia bombers bomberos guardia hospital ambulatorio centro centre center punto punt point espacio espai space
  taller tallers talleres garaje garage concesionario gasolinera estacion estacio station aeropuerto airport
  anonimo incognito invisible perdido perdida cansado cansada cabreado cabreada indignado indignada feliz`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a folded word is a common one, so that a name with it is no person's. */
export const isCommonWord = (folded: string): boolean => WORDS.has(folded);
