/** Words that have no reason to stand in capitals but loudness. Folded, three languages. */
export const LOUD_WORDS: ReadonlySet<string> = new Set(
  `no ya si que es esta estan esto eso por para favor con sin los las les nos muy mas todo todos toda nada nadie nunca siempre solo
  pero porque como cuando donde hemos has han ser son lea leer lee mira mire lo le te se del una uno nuestro nuestra nuestros tu su usted
  culpa gratis urgente basta jamas tampoco aqui ahora
  not you your our we are have has is it the this that there never always please read must will can cannot don't already nothing
  all with for but and from been was were do did why what how stop now enough right wrong only again
  no esta aixo allo per amb sense els les ens molt tot tots res ningu mai sempre nomes pero perque com quan hem heu ja llegiu llegeix nostre nostra teu prou`.split(
    /\s+/,
  ),
);
