import { describe, expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { findCase } from '../../../lib/domain/draft/draft-case';
import type { DraftCase } from '../../../lib/domain/draft/draft-input';
import { findMatter } from '../../../lib/domain/draft/find-matter';
import { findReference } from '../../../lib/domain/draft/find-reference';
import { foldText } from '../../../lib/domain/draft/fold-text';
import { isReported } from '../../../lib/domain/draft/is-reported';
import { isSettled } from '../../../lib/domain/draft/is-settled';
import { readComplaint } from '../../../lib/domain/draft/read-complaint';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { makeInput, type Told } from './make-input';

const SEEDS = [1, 2, 3, 4];
const textsOf = (told: Told) =>
  SEEDS.flatMap((seed) => buildDrafts(makeInput({ ...told, seed })).map(({ text }) => text));

describe('what was put right', () => {
  it.each([
    'Ya me ingresaron la devolución, gracias',
    'Por fin me ha llegado el router, gracias :)',
    'Finally got my refund, thanks',
    "Ja m'ha arribat el paquet, gràcies",
  ])('is settled: %s', (text) => {
    expect(isSettled(text)).toBe(true);
    expect(findCase(makeInput({ text, polarity: 'positive' }))).toBe('praise');
  });

  it.each([
    'Ya me llegó el router, gracias, pero roto',
    'Ya me ingresaron la mitad, gracias',
    'Por fin me ha llegado, gracias 👏',
    'Ya me llegó la factura',
    '¿Ya me devolvisteis el dinero? Gracias',
    "Finally got my refund, thanks, but it's wrong",
    "Ja m'ha arribat, gràcies, però trencat",
  ])('is not settled: %s', (text) => {
    expect(isSettled(text)).toBe(false);
  });

  it('is regretted where the post is bad news', () => {
    const text = 'Ya me devolvieron el dinero tras un año, gracias';
    expect(findCase(makeInput({ text, polarity: 'negative' }))).not.toBe('praise');
  });
});

describe('what is reported with figures', () => {
  it.each<[boolean, ReplyLanguage, string]>([
    [true, 'es', 'El informe de analistas de Fibralia estima que el sector bajará precios en mayo'],
    [true, 'es', 'Fibralia reporta ingresos de 40 millones'],
    [true, 'en', 'Fibralia forecasts growth of 4 % for the second half'],
    [true, 'ca', 'Fibralia registra un creixement del 3 %'],
    [false, 'es', 'Fibralia aumenta un 12 % la cuota, qué vergüenza'],
    [false, 'es', 'Fibralia me aumenta un 12 % la cuota'],
    [false, 'es', 'La app de Fibralia estima mal los consumos'],
    [false, 'en', 'Fibralia reports me to collections for 4 %'],
  ])('%s (%s): %s', (expected, language, text) => {
    expect(isReported(text, ['fibralia'], language)).toBe(expected);
  });
});

describe('a shout', () => {
  it.each<[DraftCase, string]>([
    [
      'venting',
      'Fuera Fibralia de aquí, ladrones, hundieron el barrio entero y siguen tan tranquilos',
    ],
    ['venting', 'Mafiosos y corruptos'],
    ['complaint', 'Ladrones, me cobraron dos veces'],
    ['complaint', 'Ladrones, 40 euros por una visita'],
    ['complaint', 'Ladrones, la tarifa sube cada mes'],
  ])('%s: %s', (expected, text) => {
    expect(findCase(makeInput({ text }))).toBe(expected);
  });

  it('is asked, and nothing is promised', () => {
    for (const text of textsOf({ text: 'Crooks and criminals, the lot of them', language: 'en' })) {
      expect(text).not.toMatch(/look into|find out|check it/);
    }
    const [first] = textsOf({
      text: 'Ladrones, hundieron el barrio entero y siguen tan tranquilos con lo suyo',
    });
    expect(first).toMatch(/algo más/);
  });
});

describe('what is named and asked for', () => {
  it.each<[string, string | undefined]>([
    ["Okay where's my voucher lol", 'your voucher'],
    ['where is my voucher hahaha', 'your voucher'],
    ['my voucher never came lmao', 'your voucher'],
  ])('a laugh is no part of it: %s', (text, expected) => {
    expect(readComplaint(makeInput({ text, language: 'en' }).post, 'en').thing).toBe(expected);
  });

  it.each<[string, ReplyLanguage, boolean]>([
    ['Llevo tres días y lo tienen "pedido"', 'es', false],
    ['Hemos ido a por el jarabe y está agotado, ni pedidos admiten', 'es', false],
    ['Mi pedido no llega y ahora dicen que está agotado', 'es', true],
    ['Llevo tres días esperando el pedido', 'es', true],
    ['My order was cancelled because it is sold out', 'en', true],
    ['We came for it and it is sold out, no orders taken', 'en', false],
  ])('an order number: %s', (text, language, isAsked) => {
    expect(findReference(foldText(text), language) !== undefined).toBe(isAsked);
  });

  it.each<[string, ReplyLanguage, string | undefined]>([
    ['It drops every hour. Not a router problem, I checked', 'en', undefined],
    ["It isn't the router fault, the signal is bad", 'en', 'the signal'],
    ['The router is not working', 'en', 'the router'],
    ['Se corta a cada rato y no es problema del router', 'es', undefined],
    ['No funciona el router', 'es', 'el router'],
    ['Es talla i no és problema del router', 'ca', undefined],
  ])('what it is not: %s', (text, language, expected) => {
    expect(findMatter(foldText(text), language)).toBe(expected);
  });
});

describe('serious trouble', () => {
  it('is no joke where somebody was hacked', () => {
    const text = 'Shoutout to you, second time being hacked. Thanks';
    const evidence = [{ start: 0, end: 11, why: 'irony' as const, weight: -2 }];
    expect(findCase(makeInput({ text, language: 'en', evidence }))).toBe('complaint');
    const told = { text: 'Shoutout to you, lovely service', language: 'en' as const, evidence };
    expect(findCase(makeInput(told))).toBe('irony');
  });

  it.each<[DraftCase, ReplyLanguage, string]>([
    ['complaint', 'es', 'Estoy en Oslo sin maleta, ¿la ropa la pagáis vosotros?'],
    ['complaint', 'es', 'La tarjeta y mi clave siguen bloqueadas, ¿qué hago?'],
    ['question', 'es', '¿Qué hago si la tarjeta está bloqueada?'],
    ['question', 'es', '¿Puedo volar sin maleta facturada?'],
    ['complaint', 'en', "I'm in Oslo without my luggage, who pays for clothes?"],
    ['complaint', 'en', 'My card is blocked, what now?'],
    ['question', 'en', 'What do I do if my card is blocked?'],
    ['complaint', 'ca', "Estic a Oslo sense l'equipatge, qui paga la roba?"],
    ['question', 'ca', 'Puc volar sense equipatge facturat?'],
  ])('%s (%s): %s', (expected, language, text) => {
    expect(findCase(makeInput({ text, language, type: 'question' }))).toBe(expected);
  });
});

it.each<[ReplyLanguage, string, RegExp, RegExp]>([
  ['es', 'El vuelo 6120 figura cancelado', /con lo que ya cuentas/, /privad|directo/],
  ['en', 'Flight 6120 shows as cancelled', /with what you've told us/, /private|DM/],
  ['ca', 'El vol 6120 surt cancel·lat', /amb el que ja expliques/, /privat|directe/],
])('who told enough is asked for nothing in private: %s', (language, text, enough, invites) => {
  const texts = textsOf({ text, language });
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((one) => enough.test(one) && invites.test(one))).toEqual([]);
});
