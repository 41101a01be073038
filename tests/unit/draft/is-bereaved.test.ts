import { expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { isBereaved } from '../../../lib/domain/draft/is-bereaved';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { makeInput } from './make-input';

const CONDOLES = /pérdida|pésame|loss|condolences|pèrdua|condol/;

it.each<[ReplyLanguage, string]>([
  ['es', 'Mi padre ha muerto y le habéis cobrado dos veces'],
  ['es', 'Mi madre falleció en mayo y seguís cobrando la cuota'],
  ['en', 'My father died and you charged him twice'],
  ['en', 'Our dog was put to sleep and you still charge us'],
  ['ca', 'El meu pare ha mort i li heu cobrat dues vegades'],
  ['es', 'Mi madre ha muerto, la app sigue cobrando'],
])('a death is condoled first, %s: %s', (language, text) => {
  for (const fault of ['unknown', 'ours'] as const) {
    const drafts = buildDrafts(makeInput({ text, language, facts: { case: 'complaint', fault } }));
    expect(drafts.length).toBeGreaterThan(0);
    for (const { moves, text: said } of drafts) {
      const first = moves.find(({ move }) => move !== 'greet');
      expect(first?.text).toMatch(CONDOLES);
      expect(said).not.toMatch(/gracias|malestar|thank|understand|gràcies/i);
    }
  }
});

it.each<[ReplyLanguage, string]>([
  ['es', 'El portátil ha muerto a los dos meses'],
  ['es', 'Se me ha muerto la batería en pleno viaje'],
  ['en', 'My phone died after your update'],
  ['en', 'Our old boiler died on Sunday'],
  ['ca', "La caldera es va morir l'11. Em dutxo al gimnàs"],
])('a thing that died is not condoled, %s: %s', (language, text) => {
  expect(isBereaved(text, language)).toBe(false);
  for (const draft of buildDrafts(makeInput({ text, language }))) {
    expect(draft.text).not.toMatch(CONDOLES);
  }
});
