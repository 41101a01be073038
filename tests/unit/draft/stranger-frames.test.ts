import { describe, expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
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
