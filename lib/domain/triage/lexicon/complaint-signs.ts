/** A word that by itself says little, and beside others of its kind that somebody is not served. */
export interface ComplaintSign {
  /** Share of a complaint; signs of one kind count once. */
  weight: number;
  /** Same notation as the cues. */
  words: string;
}

export const COMPLAINT_SIGNS: readonly ComplaintSign[] = [
  {
    weight: 0.6,
    words: `no, nunca, jamas, nadie, sin, ni, nada, tampoco, ningun*, not, never, nobody, none, without, nothing, dont, doesnt,
      didnt, isnt, wasnt, wont, cant, cannot, couldnt, havent, hasnt, mai, ningu, sense, cap, res, tampoc, gens`,
  },
  {
    weight: 0.7,
    words: `minutos, horas, media hora, una hora, dias, semana, semanas, meses, un mes, toda la mañana, toda la tarde, desde las, desde el lunes,
      desde ayer, minutes, hour, hours, days, week, weeks, months, all morning, all day, since, minuts, hores, mitja hora, dies, setmana,
      setmanes, mesos, tot el mati, tota la tarda, des de les, des d ahir`,
  },
  { weight: 0.4, words: 'me, nos, mi, mis, my, our, us, em, ens, meu, meva, meus, meves, m' },
  {
    weight: 0.4,
    words:
      'euros, euro, pesos, dolares, dollars, pounds, pago, pagar, pagando, pague, pagamos, cobran, cobra, paying, paid, pay, bill, charge, factura, recibo, pagant, pagat, rebut, cobren',
  },
  {
    weight: 0.5,
    words: `solo, otro, otra, otra vez, encima, todavia, aun, sigo, seguimos, sigue, siempre, cada vez, ultima hora, another, again, still,
      only, always, every time, yet, last minute, nomes, un altre, una altra, encara, segueix*, continua, sempre, a sobre, cada cop, ultima hora`,
  },
  { weight: 0.3, words: 'pero, aunque, cuando, but, although, yet, pero, tot i que' },
];

/** The weekend counts for nothing: 'cap' is no lack there. Same notation. */
export const SIGN_GUARDS =
  'cap de setmana, caps de setmana, cap d any, cap a, fin de semana, fines de semana, no se lo pierdan, no os lo perdais';

/** Sum from which a post without praise or question is taken for a complaint. */
export const ENOUGH_SIGNS = 1.5;
