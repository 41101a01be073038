/**
 * Words that carry little meaning and much language, as people type them (accents kept and left
 * out). A word may stand in several lists; what counts is where it does not stand.
 */
export const FREQUENT_WORDS: Record<string, string> = {
  es: `el los las un una unos y e o pero que qué con sin por para como cómo cuando cuándo donde dónde
    quien quién de del al en a se me te os nos le les lo la mi tu su mis tus sus muy más mas ya hoy
    ayer mañana es son está esta están estan este esto esta eso ese esa no ni sí si he ha has han hemos
    habéis habeis hay era fue ser hace llevo lleva tengo tiene tenéis teneis tienen quiero puedo puede
    podéis podeis hola gracias buenos buenas días dias todo todos nada nadie nunca siempre también
    tambien porque otra otro vez vaya sois soy estoy alguien algo así asi mucho mucha muchas hasta
    desde sobre aquí aqui ahora después despues aún aun tremenda tremendo che ustedes vosotros vuestro
    vuestra`,
  ca: `el els les un una uns i o però pero que què amb sense per com quan on qui de del dels al als en
    a es se em m et us vos ens li los lo la el meu meva teu teva seu seva vostre vostra vostres molt
    molta molts moltes més mes ja avui ahir demà dema és són son està esta estan aquest aquesta aquests
    això aixo allò no ni sí si he ha has han hem heu hi ho hagi era va vam van vau vaig ser fa porto
    porta tinc té teniu tenen vull puc pot podeu poden hola gràcies gracies bon bona dia dies tot tots
    res ningú ningu mai sempre també tambe perquè perque altra altre cop cops vegada vegades quin quina
    quins quines sou soc estic algú algu alguna així gaire fins des sobre aquí ara després despres
    encara doncs sisplau plau malament pel pels meus meves tampoc torna diners`,
  en: `the a an and or but of to in on at for from with without by my your our their his her its i you
    he she it we they me us them is are was were be been am do does did don't dont doesn't didn't not
    no yes have has had haven't hasn't can can't cant could would should will won't this that these
    those there here what when where who why how which so very too just still again never always
    nobody someone anyone no-one please thanks thank hi hello it's its i'm im i've you're if than then
    because about after before since while all any some more most up out off over get got`,
  pt: `o os as um uma uns e ou mas que com sem por para pra como quando onde quem de do da dos das no
    na nos nas em ao aos à a se me te lhe você voce vocês voces meu minha seu sua nosso nossa muito
    muita mais já ja hoje ontem amanhã é são sao está estão estao este esta isso isto não nao nem sim
    eu tu ele ela há ha tem têm tenho foi ser fazer faz estou quero posso pode podem olá obrigado
    obrigada bom dia tudo nada ninguém ninguem nunca sempre também tambem porque outra outro vez ainda
    até desde sobre aqui agora depois à espera horas vou consigo péssimo pessimo fecham`,
  fr: `le la les l un une des et ou mais que qui quoi avec sans pour par comme quand où de du d au aux
    en à a se me te vous nous je tu il elle on ils elles mon ma mes ton ta votre vos notre nos son sa
    très tres plus déjà deja aujourd'hui hier demain est sont suis es êtes etes ce cet cette ces ça ca
    c'est pas ne ni oui non si j'ai ai as avez avons ont était fait faire ai-je peux peut pouvez veux
    bonjour merci beaucoup tout tous rien personne jamais toujours aussi parce encore depuis sur ici
    maintenant après quel quelle quels quelles n'ai d'un n'est qu'est`,
  it: `il lo la i gli le l un uno una e ed o ma che chi con senza per come quando dove di del della dei
    delle dello al alla ai alle da dal dalla in nel nella su sul a si mi ti ci vi mio mia tuo tua suo
    sua nostro vostro vostra molto molta più piu già gia oggi ieri domani è sono sei siete siamo questo
    questa questi quello quella non né sì se ho ha hai hanno abbiamo avete era stato fare fa voglio
    posso può puo potete ciao grazie buongiorno tutto tutti niente nulla nessuno mai sempre anche
    perché perche altra altro volta ancora fino qui ora dopo due ore`,
};
