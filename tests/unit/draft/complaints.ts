import type { IssueId } from '../../../lib/domain/draft/issue';
import type { ReplyLanguage } from '../../../lib/domain/post';

/** Complaints made up for the tests; several for each kind of trouble. */
const TOLD: Record<ReplyLanguage, Record<IssueId, readonly string[]>> = {
  es: {
    delivery: [
      'mi pedido no ha llegado y nadie sabe nada',
      'el paquete lleva retraso y no hay explicación',
      'el repartidor no ha venido y he perdido la mañana',
    ],
    billing: ['me habéis cobrado dos veces', 'la última factura tiene un error enorme'],
    refund: ['sigo sin recibir la devolución', 'no me habéis devuelto el dinero'],
    outage: ['llevo tres días sin internet', 'la fibra va fatal desde ayer, se corta'],
    app: ['la app no me deja pagar', 'no puedo entrar y la web da error'],
    product: ['la cafetera ha llegado rota', 'compré una batidora y no funciona'],
    treatment: ['qué trato tan pésimo, me han colgado', 'el empleado fue un maleducado'],
    waiting: ['llevo dos horas esperando al teléfono', 'nadie contesta a mis mensajes'],
    travel: ['mi vuelo se ha cancelado sin avisar', 'habéis perdido mi maleta'],
    price: ['me habéis subido la tarifa sin avisar', 'vaya clavada de precio'],
    fraud: ['alguien ha clonado mi tarjeta', 'me han estafado en vuestro nombre'],
    safety: ['mi hijo acabó en urgencias', 'había una cucaracha en la ensalada'],
    discrimination: ['trato racista en la puerta', 'no hay sitio para una silla de ruedas'],
    cancelling: ['imposible darme de baja', 'llevo meses pidiendo la baja'],
    advertising: ['el cupón no funciona', 'dejad de llamar para ofrecer tarifas'],
    account: ['me habéis bloqueado la tarjeta', 'el cajero no me deja sacar dinero'],
  },
  en: {
    delivery: ['my parcel never arrived', 'the courier never turned up'],
    billing: ['you charged me twice', 'my bill is wrong again'],
    refund: ['still waiting for my refund', "you won't refund me"],
    outage: ['no internet for the third day', 'my broadband keeps dropping'],
    app: ['the app keeps crashing', "I can't log in"],
    product: ['the lamp arrived broken', 'bought a kettle and it stopped working'],
    treatment: ['your staff were so rude', 'they hung up on me'],
    waiting: ['on hold for 45 minutes', 'nobody answers my emails'],
    travel: ['my flight was cancelled', 'you lost my luggage'],
    price: ['you put up my bill without a word', 'what a rip off'],
    fraud: ['my account was hacked', 'phishing texts in your name'],
    safety: ['my daughter ended up in hospital', 'there was a cockroach in the salad'],
    discrimination: ['racist treatment at the door', 'no space for a wheelchair'],
    cancelling: [
      "you won't let me cancel my contract",
      'trying to cancel my subscription for weeks',
    ],
    advertising: ["the promo code doesn't work", 'stop the cold calls'],
    account: ['you blocked my card', 'the ATM is not working'],
  },
  ca: {
    delivery: ['la comanda no ha arribat', 'el repartidor no ha vingut'],
    billing: ["m'heu cobrat dos cops", 'la factura té un error'],
    refund: ['encara espero la devolució', "no m'heu tornat els diners"],
    outage: ['fa tres dies que no tinc internet', 'la fibra va molt lenta'],
    app: ["l'app no em deixa pagar", 'no puc entrar'],
    product: ['el rellotge ha arribat trencat', 'he comprat una torradora i no funciona'],
    treatment: ['quin tracte pèssim', "m'han penjat el telèfon"],
    waiting: ['porto dues hores esperant', 'ningú no respon'],
    travel: ["m'han cancel·lat el vol", 'heu perdut la maleta'],
    price: ["m'heu apujat la tarifa", 'quina clavada de preu'],
    fraud: ["m'han clonat la targeta", 'una estafa en nom vostre'],
    safety: ['el meu fill és a urgències', "hi havia un escarabat a l'amanida"],
    discrimination: ['un tracte racista a la porta', 'no hi cap una cadira de rodes'],
    cancelling: ['no em deixeu donar-me de baixa', 'porto mesos demanant la baixa'],
    advertising: ['el cupó no funciona', 'prou de trucades per oferir tarifes'],
    account: ["m'heu bloquejat la targeta", 'el caixer no funciona'],
  },
};

const AROUND: Record<ReplyLanguage, readonly (readonly [string, string])[]> = {
  es: [
    ['@Fibralia ', '. Estoy harta.'],
    ['Otra vez igual: ', ', y ya van cuatro llamadas. ¿Podéis ayudarme?'],
    ['Qué vergüenza, @Fibralia, ', '. Solo pido que alguien me conteste.'],
    ['', '!!! Trabajo desde casa y esto me está costando dinero, tiempo y salud. De verdad.'],
    ['Buenos días, @Fibralia: ', '. Ya os escribí por privado y nada.'],
  ],
  en: [
    ['@Fibralia ', '. I am so fed up.'],
    ['Same again: ', ', after 4 calls. Can someone help?'],
    ['This is a joke, @Fibralia, ', '. I just want an answer.'],
    ['', '!!! I work from home and this is costing me money, time and sleep. Really.'],
    ['Morning @Fibralia, ', ". I've already sent you a DM."],
  ],
  ca: [
    ['@Fibralia ', '. Estic farta.'],
    ['Una altra vegada: ', ', i ja van quatre trucades. Em podeu ajudar?'],
    ['Quina vergonya, @Fibralia, ', '. Només demano que algú em respongui.'],
    ['', '!!! Treballo des de casa i això em costa diners, temps i salut. De debò.'],
    ['Bon dia, @Fibralia: ', '. Ja us he escrit per privat i res.'],
  ],
};

export interface ToldComplaint {
  language: ReplyLanguage;
  issue: IssueId;
  text: string;
}

/** All of them in all surroundings: more than 480. */
export function allComplaints(): ToldComplaint[] {
  return (Object.keys(TOLD) as ReplyLanguage[]).flatMap((language) =>
    (Object.keys(TOLD[language]) as IssueId[]).flatMap((issue) =>
      TOLD[language][issue].flatMap((told) =>
        AROUND[language].map(([before, after]) => ({
          language,
          issue,
          text: `${before}${told}${after}`,
        })),
      ),
    ),
  );
}
