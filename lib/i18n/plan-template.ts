import { defineCatalogue } from './catalogue';

/** A plan to begin with, a step each line: nobody decides well from an empty page. */
export const planTemplateMessages = defineCatalogue({
  es: {
    begin: 'Empezar con un plan base',
    beginHint: 'Los pasos de casi siempre, para cambiarlos a vuestra manera.',
    leave: 'Quitar el plan base',
    inWizard: 'Con un plan base por si se complica: lo cambias cuando quieras',
    firstHalfHour:
      'Comprobar qué ha pasado con quien lo sabe de primera mano\nAvisar a quien decide y a quien habla\nParar lo programado\nDecir en público que lo sabemos y cuándo contaremos más',
    firstTwoHours:
      'Contar lo que se sabe, lo que no y qué se está haciendo\nContestar primero a quien está en peligro o más afectado\nAnotar lo que se promete, con su hora',
    followUp:
      'Contar cómo ha terminado a quienes preguntaron\nCumplir lo prometido y decirlo\nApuntar qué cambia para que no se repita',
    toPause: 'Publicaciones programadas\nAnuncios y sorteos',
    alsoTell: 'Atención al cliente\nDirección',
    levels: 'Ruido\nProblema serio\nEmergencia',
    whens:
      'Varias quejas de lo mismo en poco rato\nAfecta a muchas personas o ya lo cuenta un medio\nHay personas en peligro o datos expuestos',
  },
  en: {
    begin: 'Begin with a basic plan',
    beginHint: 'The steps that nearly always apply, to be changed to your ways.',
    leave: 'Take the basic plan away',
    inWizard: 'With a basic plan for when it gets serious: change it whenever you like',
    firstHalfHour:
      'Find out what happened from those who know first hand\nTell who decides and who speaks\nPause what is scheduled\nSay in public that we know, and when we will tell more',
    firstTwoHours:
      'Tell what is known, what is not, and what is being done\nAnswer first whoever is in danger or hit hardest\nNote down what is promised, with its time',
    followUp:
      'Tell those who asked how it ended\nKeep what was promised and say so\nWrite down what changes so that it does not happen again',
    toPause: 'Scheduled posts\nAds and giveaways',
    alsoTell: 'Customer service\nManagement',
    levels: 'Noise\nSerious trouble\nEmergency',
    whens:
      'Several complaints about the same in a short time\nIt hits many people, or a newspaper tells of it\nPeople are in danger or data are exposed',
  },
  ca: {
    begin: 'Comença amb un pla base',
    beginHint: 'Els passos de gairebé sempre, per canviar-los a la vostra manera.',
    leave: 'Treu el pla base',
    inWizard: 'Amb un pla base per si es complica: el canvies quan vulguis',
    firstHalfHour:
      'Comprovar què ha passat amb qui ho sap de primera mà\nAvisar qui decideix i qui parla\nAturar el que està programat\nDir en públic que ho sabem i quan n’explicarem més',
    firstTwoHours:
      'Explicar què se sap, què no i què s’està fent\nContestar primer qui està en perill o més afectat\nApuntar el que es promet, amb la seva hora',
    followUp:
      'Explicar com ha acabat a qui ho va preguntar\nComplir el que s’ha promès i dir-ho\nApuntar què canvia perquè no es repeteixi',
    toPause: 'Publicacions programades\nAnuncis i sortejos',
    alsoTell: 'Atenció al client\nDirecció',
    levels: 'Soroll\nProblema seriós\nEmergència',
    whens:
      'Unes quantes queixes del mateix en poca estona\nAfecta molta gent o ja ho explica un mitjà\nHi ha persones en perill o dades exposades',
  },
});
