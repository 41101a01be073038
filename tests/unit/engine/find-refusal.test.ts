import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../lib/domain/checklist/check-draft';
import { findRefusal } from '../../../lib/domain/engine/find-refusal';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { createContext } from '../checklist/context';

const DRAFTS: Record<ReplyLanguage, string> = {
  es: 'Lucía, gracias por contarlo. Sentimos que lleves tres días sin fibra, es frustrante. Lo estamos revisando y te escribimos hoy antes de las 18:00. ¿Nos escribes por privado el número de cliente?',
  en: "Lucía, thank you for telling us. We're sorry about three days without broadband, that is frustrating. We're looking into it and we'll write to you today before 18:00. Could you send us your customer number in a private message?",
  ca: "Lucía, gràcies per explicar-ho. Sentim que portis tres dies sense fibra, és frustrant. Ho estem revisant i t'escrivim avui abans de les 18:00. Ens escrius per privat el número de client?",
};

const refuse = (other: string, language: ReplyLanguage = 'es') => {
  const context = createContext(language);
  return findRefusal(DRAFTS[language], other, {
    language,
    site: 'x',
    check: (text) => checkDraft(text, context),
  });
};

describe('other words are taken', () => {
  test.each<[ReplyLanguage, string]>([
    [
      'es',
      'Lucía, muchas gracias por contárnoslo. Lamentamos que lleves tres días sin fibra: entendemos que es frustrante. Estamos revisándolo y te escribimos hoy antes de las 18:00. ¿Nos mandas por privado tu número de cliente?',
    ],
    [
      'es',
      'Gracias por avisar, Lucía. Tres días sin fibra es mucho y entendemos que resulte frustrante; lo sentimos. Ya lo estamos revisando: te escribimos hoy antes de las 18:00. ¿Puedes enviarnos el número de cliente por mensaje privado?',
    ],
    [
      'en',
      "Thanks for letting us know, Lucía. We're sorry you've had three days without broadband; we understand how frustrating that is. We're looking into it and we'll write to you today before 18:00. Can you send us your customer number by private message?",
    ],
    [
      'ca',
      "Gràcies per avisar, Lucía. Lamentem que portis tres dies sense fibra; entenem que és frustrant. Ho estem revisant i t'escrivim avui abans de les 18:00. Ens envies el número de client per missatge privat?",
    ],
  ])('%s: %s', (language, other) => expect(refuse(other, language)).toBeUndefined());
});

describe('other words are not taken', () => {
  test.each<[string, string]>([
    ['same', DRAFTS.es.toLowerCase()],
    ['length', 'Gracias, Lucía.'],
    ['length', `${DRAFTS.es} ${DRAFTS.es}`],
    ['language', DRAFTS.en],
    [
      'register',
      'Lucía, gracias por contarlo. Sentimos que lleve tres días sin fibra, es frustrante. Lo estamos revisando y le escribimos hoy antes de las 18:00. ¿Nos puede escribir usted por privado su número de cliente?',
    ],
    [
      'invented',
      'Lucía, gracias por contarlo. Sentimos que lleves tres días sin fibra, es frustrante. Lo estamos revisando y te escribimos mañana por la mañana. ¿Nos escribes por privado el número de cliente?',
    ],
    [
      'invented',
      'Lucía, gracias por contarlo. Sentimos que lleves cinco días sin fibra, es frustrante. Lo estamos revisando y te escribimos hoy antes de las 18:00. ¿Nos escribes por privado el número de cliente?',
    ],
    [
      'invented',
      'Lucía, gracias por contarlo. Sentimos que en Zaragoza lleves tres días sin fibra, es frustrante. Lo estamos revisando y te escribimos hoy antes de las 18:00. ¿Nos escribes por privado el número?',
    ],
    [
      'invented',
      'Lucía, gracias por contarlo. Sentimos los tres días sin fibra, es frustrante. Lo estamos revisando y te escribimos hoy antes de las 18:00. Más en https://otra.example/ayuda. ¿Nos escribes por privado el número de cliente?',
    ],
    [
      'claims',
      'Lucía, gracias por contarlo. Ha sido culpa nuestra que lleves tres días sin fibra, es frustrante. Lo estamos revisando y te escribimos hoy antes de las 18:00. ¿Nos escribes por privado el número de cliente?',
    ],
    [
      'claims',
      'Lucía, gracias por contarlo. Sentimos que lleves tres días sin fibra por una obra que cortó el cable; es frustrante. Lo estamos revisando y te escribimos hoy antes de las 18:00. ¿Nos escribes por privado?',
    ],
    [
      'claims',
      'Lucía, gracias por contarlo. Sentimos los tres días sin fibra, es frustrante. Lo estamos revisando, te escribimos hoy antes de las 18:00 y te descontamos la cuota. ¿Nos escribes por privado el número?',
    ],
    [
      'checks',
      'Lucía, lo estamos revisando y te escribimos hoy antes de las 18:00. Para poder avanzar con lo de la fibra, ¿nos escribes por privado el número de cliente? Gracias por contarlo.',
    ],
    [
      'checks',
      'Lucía, gracias por contarlo. Sentimos que lleves tres días sin fibra, es frustrante. Lo estamos revisando y te escribimos hoy antes de las 18:00. ¿Nos escribes aquí tu contraseña y el número de cliente?',
    ],
  ])('%s: %s', (refusal, other) => expect(refuse(other)).toBe(refusal));
});

describe('a promise, cause, slight or link slipped in is not taken', () => {
  const change = (language: ReplyLanguage, from: string, to: string) => {
    expect(DRAFTS[language]).toContain(from);
    return refuse(DRAFTS[language].replace(from, to), language);
  };

  test.each<[ReplyLanguage, string, string]>([
    ['es', 'Lo estamos', 'Más en soporte-fibralia.com. Lo estamos'],
    ['es', 'hoy antes', 'hoy y te lo damos gratis antes'],
    ['es', 'es frustrante.', 'es frustrante: fue un robo de red.'],
    ['es', 'y te escribimos', 'y nunca te decimos nada; te escribimos'],
    ['es', 'y te escribimos', 'y nunca te escribimos'],
    ['es', 'gracias por contarlo', 'gracias por no escribir'],
    ['es', 'Lucía,', 'Lucía, pesada,'],
    ['es', 'Lucía,', 'Lucía guapa,'],
    ['es', 'Lucía, gracias', 'Moltes gràcies per tot, Lucía, gracias'],
    ['es', 'Lo estamos revisando', 'Hemos revisado tu caso y ya está bien'],
    ['es', 'Lo estamos revisando', 'Lo revisamos'],
    ['es', 'Lo estamos revisando', 'Ya está revisado'],
    ['es', 'Lo estamos revisando', 'Ya lo revisó el equipo'],
    ['es', 'es frustrante', 'te vamos a llamar, es frustrante'],
    ['en', "We're looking into it", "We'll pay you back with cash"],
    ['en', "We're looking into it", 'We fixed this now'],
    ['en', "and we'll write to you", "and we won't reply to you"],
    ['en', 'that is frustrating', 'that is frustrating. It was fire'],
    ['ca', 'Ho estem revisant', 'Et paguem tot'],
    ['ca', 'Ho estem revisant', 'Ho hem revisat'],
    ['ca', "i t'escrivim", "i no t'escrivim mai"],
  ])('%s: %s > %s', (language, from, to) => expect(change(language, from, to)).toBeDefined());
});
