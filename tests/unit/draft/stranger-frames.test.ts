import { describe, expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { findCase } from '../../../lib/domain/draft/draft-case';
import { explainNoDraft } from '../../../lib/domain/draft/explain-no-draft';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { makeInput, type Told } from './make-input';

const SEEDS = [1, 2, 3];
const textsOf = (told: Told) =>
  SEEDS.flatMap((seed) => buildDrafts(makeInput({ ...told, seed })).map(({ text }) => text));

describe('after a death', () => {
  const REPAIRS =
    /arregl|resolv|qué ha (?:pasado|fallado)|se puede hacer|revis|fix|sort|look into|what happened|resold|què ha (?:passat|fallat)|s['’]hi pot fer/i;

  it.each<[ReplyLanguage, string]>([
    ['es', 'Se nos murió el abuelo y Fibralia sigue pasando recibos a su nombre'],
    ['es', 'Se me ha muerto la gata en la sala de espera. Tres horas.'],
    ['en', 'My mother passed away and Fibralia still sends her bills'],
    ['en', 'Our dog died in your waiting room, nobody came'],
    ['ca', "Se'ns ha mort la tieta i Fibralia encara li cobra la quota"],
    ['ca', "Se m'ha mort el gos a la sala d'espera. Tres hores."],
  ])('a person takes it on in private and nothing is repaired, %s: %s', (language, text) => {
    for (const site of ['x', 'facebook'] as const) {
      const texts = textsOf({ text, language, site });
      expect(texts.length).toBeGreaterThan(0);
      for (const said of texts) {
        expect(said).not.toMatch(REPAIRS);
        expect(said).toMatch(/priva[dt]/);
      }
    }
  });
});

describe('who was insulted by somebody of the team', () => {
  const HUSHES = /sin nombr|sense nom|no names|detrás de cada|darrere de cada|behind every/i;

  it.each<[ReplyLanguage, string]>([
    ['es', 'La dependienta de Fibralia me llamó vieja delante de mi nieto'],
    ['es', 'El repartidor de Fibralia llamó tonta a mi madre'],
    ['es', 'El técnico de Fibralia me gritó que me callara'],
    ['en', 'The Fibralia clerk told me I was too old to understand'],
    ['en', 'A Fibralia driver flipped me off at the lights'],
    ['ca', "La caixera de Fibralia m'ha dit grassa davant de tothom"],
  ])('is told first that this is regretted, %s: %s', (language, text) => {
    for (const type of ['staff', 'complaint'] as const) {
      const input = makeInput({ text, language, type });
      expect(findCase(input)).toBe('treated');
      for (const { moves, text: said } of buildDrafts(input)) {
        expect(moves.find(({ move }) => move !== 'greet')?.move).toBe('treated');
        expect(said).not.toMatch(HUSHES);
      }
    }
  });

  it.each([
    'El técnico de Fibralia me llamó por teléfono a las diez',
    'La cajera me dijo que volviera mañana',
    'Mi encargada de Fibralia me gritó, trabajo en la tienda y estoy harta',
  ])('is not seen where nobody was insulted as a customer: %s', (text) => {
    expect(findCase(makeInput({ text, type: 'staff' }))).not.toBe('treated');
  });

  it('is never met with words that stand by the worker or ask for no names', () => {
    const text = 'La recepcionista de Fibralia se rió de mi padre';
    const facts = { case: 'staff' } as const;
    for (const said of textsOf({ text, facts })) expect(said).not.toMatch(HUSHES);
  });
});

describe('how often was charged', () => {
  it.each<[ReplyLanguage, string, boolean]>([
    ['en', "Fibralia charged my dad's card 9 times", false],
    ['en', 'Fibralia charged me 12 times for one router', false],
    ['en', 'Fibralia charged me twice for one router', true],
    ['es', 'Fibralia me ha cobrado cuatro veces el mismo recibo', false],
    ['ca', "Fibralia m'ha cobrat quatre vegades el mateix rebut", false],
  ])('double is said only of two, %s: %s', (language, text, isDouble) => {
    const texts = textsOf({ text, language });
    expect(texts.length).toBeGreaterThan(0);
    const more = /more than once|repeat|más de una vez|repetido|més d'un cop|repetit/;
    expect(texts.some((said) => /double|doble|duplica/.test(said))).toBe(isDouble);
    expect(texts.some((said) => more.test(said))).toBe(true);
  });
});

describe('what was asked for in the middle of a talk', () => {
  it.each<[ReplyLanguage, string]>([
    ['es', 'es la reserva 40917, a nombre de Olga Prats'],
    ['es', '@fibralia mi DNI es el que os pasé, pedido 40917'],
    ['es', 'ya os lo he enviado por privado'],
    ['es', 'enviado'],
    ['en', 'sent you the DM with my address'],
    ['en', 'sent'],
    ['en', 'order number 40917'],
    ['ca', 'és la reserva 4091, la de dilluns'],
    ['ca', 'ja us ho he passat per privat'],
  ])('is thanked for and not asked again, %s: %s', (language, text) => {
    for (const type of ['complaint', 'failedContact'] as const) {
      const texts = textsOf({ text, language, type });
      expect(texts.length).toBeGreaterThan(0);
      for (const said of texts) expect(said).not.toMatch(/\?|priva[dt]|DM|sorry|senti|greu/);
    }
  });

  it.each<[ReplyLanguage, string]>([
    ['es', 'ya os lo he mandado por privado tres veces y nada'],
    ['es', 'El pedido 40917 llegó mojado'],
    ['en', 'sent you a DM two weeks ago'],
    ['en', 'DM sent. The service here is awful'],
    ['ca', 'us ho he enviat per privat i no respon ningú'],
  ])('is a complaint where they were left alone, %s: %s', (language, text) => {
    expect(findCase(makeInput({ text, language }))).not.toBe('other');
  });
});

describe('contests', () => {
  it.each<[ReplyLanguage, string]>([
    ['en', 'RT & follow Fibralia to win a router!! I never win but here goes'],
    ['es', 'a ver si me toca el sorteo de Fibralia, que nunca gano nada'],
    ['es', 'Sorteazo! Sigue a Fibralia y etiqueta a tres amigas'],
    ['ca', 'Participo en el sorteig de Fibralia, a veure si em toca'],
  ])('are left alone, %s: %s', (language, text) => {
    for (const type of ['complaint', 'praise', 'venting'] as const) {
      expect(explainNoDraft(makeInput({ text, language, type }))).toBe('asksNothing');
    }
  });

  it.each([
    'Gané el sorteo de Fibralia y el premio no llega',
    'El sorteo de Fibralia es una estafa, siempre gana la misma',
  ])('are answered where a prize is missing: %s', (text) => {
    expect(explainNoDraft(makeInput({ text }))).not.toBe('asksNothing');
  });
});
