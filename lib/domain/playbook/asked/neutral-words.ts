/** Words that may stand in any question and change nothing of what is asked. Folded. */
export const NEUTRAL: ReadonlySet<string> = new Set(
  [
    // Spanish
    'hola buenas buenos dias tardes noches gracias perdon perdona disculpa disculpad favor por porfa una uno unos unas',
    'los las les del para con sin que como cuando donde cual cuanto esta este esto ese esa eso estoy ser son hay',
    'tiene teneis tienen tengo puedo puede podeis pueden podria podriais saber sabeis alguien alguno alguna decir decidme',
    'decir decirme ya todavia aun tambien mas muy bien vosotros ustedes vuestra vuestro vuestros',
    'vuestras mis nos aqui alli mi zona calle barrio pueblo ciudad casa tienda local oficina',
    'abierto abierta',
    'abiertos internet fibra servicio pedido pedidos producto productos compra compras articulo articulos cosa algo general',
    'unas cliente clientes atencion entre hasta desde sobre tenia quisiera quiero queria gustaria interesa interesado',
    // English
    'hello hey hi please thanks thank the and for you your our are is was were can could would may do does did have has',
    'will shall what which when where how why who there here this that these those with from into yet',
    'still already also anyone anybody know tell area street town village city home house place shop store office',
    'order orders item items',
    'product products something purchase customer service internet want wanted like long much time just near any some',
    // Catalan
    'bon bona dia tarda nit gracies si us plau sisplau una unes uns els les amb sense que com quan quin quina quant quants',
    'aquest aquesta aixo aqui alla teniu tenen tinc puc podeu saber sabeu algu encara tambe mes molt',
    'vosaltres vostra vostre vostres meva meu zona carrer barri poble ciutat casa botiga oficina',
    'cap obert oberts',
    'comanda comandes producte productes compra article articles cosa servei voldria volia vull client clients',
  ].flatMap((line) => line.split(' ')),
);

/** Days and seasons: a question may name one of its own, a heading means it. Folded. */
export const TIMES: ReadonlySet<string> = new Set(
  [
    'domingo domingos lunes martes miercoles jueves viernes sabado sabados festivos festivo fin semana semanas verano invierno agosto navidad hoy manana ahora pronto',
    'today tomorrow now soon monday tuesday wednesday thursday friday saturday sunday weekend weekends holiday holidays summer winter christmas',
    'avui dema ara aviat diumenge diumenges dilluns dimarts dimecres dijous divendres dissabte dissabtes festius festiu setmana estiu hivern agost nadal',
  ].flatMap((line) => line.split(' ')),
);
