import { describe, expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { refusesPrivate } from '../../../lib/domain/draft/refuses-private';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { makeInput } from './make-input';

const POSTS: readonly [ReplyLanguage, string][] = [
  ['es', 'Os he mandado tres privados y me ignoráis. No funciona la app'],
  ['es', 'La app no va, y no me digáis que os escriba por privado'],
  ['es', 'Nadie contesta a los DM y la app no va'],
  ['en', "The app doesn't work and you ignore my DMs"],
  ['en', "The app doesn't work. Please don't ask me to message you privately"],
  ['ca', "L'app no funciona i els privats els deixeu sense resposta"],
  ['ca', "L'app no funciona i no vull parlar per privat"],
  ['es', 'No me mandéis al DM otra vez: ¿qué pasa con la app?'],
  ['en', "Don't send me to DMs again: why is the app down?"],
  ['ca', "No m'envieu al DM una altra vegada: què passa amb l'app?"],
  ['es', 'Os mando mensajes y no los veis. La app no va'],
];

describe('who was left alone in private', () => {
  it.each(POSTS)('is not sent there again, %s: %s', (language, text) => {
    expect(refusesPrivate(text, language)).toBe(true);
    const drafts = buildDrafts(makeInput({ text, language, facts: { case: 'complaint' } }));
    expect(drafts.length).toBeGreaterThan(0);
    for (const { moves } of drafts) {
      expect(moves.map(({ move }) => move)).not.toContain('private');
    }
  });

  const CASES = [
    'safety',
    'discrimination',
    'data',
    'staff',
    'legal',
    'question',
    'troll',
  ] as const;
  const SPEAKS =
    /(?<!\p{L})(?:privad[oa]s?|privats?|private(?:ly)?|DMs?|mensajes? directos?|missatges? directes?)(?!\p{L})/iu;

  it.each(CASES.flatMap((replyCase) => POSTS.map((post) => [replyCase, ...post] as const)))(
    'is not spoken to of private messages, %s, %s: %s',
    (replyCase, language, text) => {
      for (const deadline of ['', '18:00']) {
        const facts = { case: replyCase, deadline, answer: 'X', team: 'ABC' };
        const drafts = buildDrafts(makeInput({ text, language, facts }));
        expect(drafts.length).toBeGreaterThan(1);
        for (const draft of drafts) expect(draft.text).not.toMatch(SPEAKS);
      }
    },
  );

  it('hears it from the person too', () => {
    const text = 'Me habéis cargado dos compras que no son mías';
    for (const site of ['x', 'facebook'] as const) {
      const drafts = buildDrafts(
        makeInput({ text, site, facts: { case: 'data', private: false } }),
      );
      expect(drafts.length).toBeGreaterThan(1);
      for (const draft of drafts) expect(draft.text).not.toMatch(SPEAKS);
    }
  });

  it.each<[ReplyLanguage, string]>([
    ['es', 'La app no va. ¿Os escribo por privado?'],
    ['en', 'The app fails, shall I DM you?'],
    ['ca', "L'app falla. Us escric per privat?"],
  ])('and who offers it is, %s: %s', (language, text) => {
    expect(refusesPrivate(text, language)).toBe(false);
    const drafts = buildDrafts(
      makeInput({ text, language, site: 'facebook', facts: { case: 'complaint', length: 'M' } }),
    );
    expect(drafts.some(({ moves }) => moves.some(({ move }) => move === 'private'))).toBe(true);
  });
});
