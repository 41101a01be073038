import { defineCatalogue } from './catalogue';

/** The team's sheet from an https address, and from the organisation. */
export const sharingSourceMessages = defineCatalogue({
  es: {
    address: 'Hoja del equipo en una dirección',
    addressHint: 'La leo cada hora, sin decir quién eres. Solo para leer.',
    read: 'Leer de ahí',
    stop: 'Dejar de leerla',
    isRead: 'La hoja de {name} está al día.',
    readOnly: 'Datos que vienen de fuera: {count}',
    fromAddress: 'del equipo',
    fromOrganisation: 'de tu organización',
    notHttps: 'Pega la dirección entera, con https://.',
    noPermission: 'El navegador no me deja leer de ahí. Dale permiso cuando te pregunte.',
    unreachable: 'Ahora no contesta. Sigue valiendo lo último que dijo.',
    moved: 'Me manda a otra dirección. Pega la nueva.',
    refused: 'No me deja leerla.',
    tooBig: 'Es demasiado grande para ser una hoja.',
    notPlaybook: 'Ahí no hay una hoja de Respira.',
    signature: 'La firma no cuadra: alguien la ha cambiado. Sigue valiendo la anterior.',
    otherAuthor:
      'Ahora la firma otra persona y la he apartado: vale la anterior. Si es a propósito, deja de leerla y vuelve a ponerla.',
    otherClient:
      'Ahora es la hoja de otro cliente y la he apartado: vale la anterior. Si es a propósito, deja de leerla y vuelve a ponerla.',
  },
  en: {
    address: 'The team’s sheet at an address',
    addressHint: 'I read it once an hour, without saying who you are. Read-only.',
    read: 'Read from there',
    stop: 'Stop reading it',
    isRead: 'The sheet of {name} is up to date.',
    readOnly: 'Facts from elsewhere: {count}',
    fromAddress: 'from the team',
    fromOrganisation: 'from your organisation',
    notHttps: 'Paste the whole address, with https://.',
    noPermission: 'The browser does not let me read from there. Allow it when you are asked.',
    unreachable: 'It does not answer now. What it said last still holds.',
    moved: 'It sends me to another address. Paste the new one.',
    refused: 'It does not let me read it.',
    tooBig: 'It is too big to be a sheet.',
    notPlaybook: 'There is no sheet of Respira there.',
    signature: 'The signature does not fit: somebody changed it. The one before still holds.',
    otherAuthor:
      'Somebody else signs it now, so I hold it back: the one before still holds. If that is meant, stop reading it and add it again.',
    otherClient:
      'It is the sheet of another client now, so I hold it back: the one before still holds. If that is meant, stop reading it and add it again.',
  },
  ca: {
    address: 'Full de l’equip en una adreça',
    addressHint: 'El llegeixo cada hora, sense dir qui ets. Només per llegir.',
    read: 'Llegeix d’aquí',
    stop: 'Deixa de llegir-lo',
    isRead: 'El full de {name} està al dia.',
    readOnly: 'Dades que venen de fora: {count}',
    fromAddress: 'de l’equip',
    fromOrganisation: 'de la teva organització',
    notHttps: 'Enganxa l’adreça sencera, amb https://.',
    noPermission: 'El navegador no em deixa llegir d’aquí. Dona-li permís quan t’ho pregunti.',
    unreachable: 'Ara no contesta. Continua valent el que va dir l’últim cop.',
    moved: 'M’envia a una altra adreça. Enganxa la nova.',
    refused: 'No em deixa llegir-lo.',
    tooBig: 'És massa gran per ser un full.',
    notPlaybook: 'Aquí no hi ha cap full de Respira.',
    signature: 'La signatura no quadra: algú l’ha canviat. Continua valent l’anterior.',
    otherAuthor:
      'Ara el signa una altra persona i l’he apartat: val l’anterior. Si és a posta, deixa de llegir-lo i torna’l a posar.',
    otherClient:
      'Ara és el full d’un altre client i l’he apartat: val l’anterior. Si és a posta, deixa de llegir-lo i torna’l a posar.',
  },
});
