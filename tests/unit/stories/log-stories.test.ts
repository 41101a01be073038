import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../lib/domain/checklist/check-draft';
import { findSameOpening } from '../../../lib/domain/checklist/find-same-opening';
import { readText } from '../../../lib/domain/checklist/read-text';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import type { EarlierAnswer } from '../../../lib/domain/draft/earlier-answer';
import { similarity } from '../../../lib/domain/draft/similarity';
import { maskPost } from '../../../lib/domain/log/mask-post';
import { describeCheck } from '../../../lib/i18n/describe-check';
import { createContext } from '../checklist/context';
import { makeInput } from '../draft/make-input';

const BEST: EarlierAnswer = {
  question: '@fibralia ¿puedo cambiar de titular el contrato de la fibra sin perder la tarifa?',
  reply:
    'Hola, Berta. Gracias por preguntar. El cambio de titular se hace en cualquier tienda con los dos documentos y mantiene la tarifa. Un abrazo y buen fin de semana. — Ana',
  at: '2026-11-16T09:00:00Z',
  to: 'Berta Soler',
};

describe('C30: the best answer of last week fits again', () => {
  const asked = {
    ...makeInput({
      text: '@fibralia quiero poner el contrato a otro titular, ¿se puede?',
      type: 'question',
      name: 'Marta Gil',
    }),
    earlierAnswers: [BEST],
    today: '2026-11-23T10:00:00Z',
  };

  test('it is found, and comes with greeting, thanks and closing of its own', () => {
    const [draft] = buildDrafts({ ...asked, facts: { earlier: true } });
    const text = draft?.text ?? '';
    expect(text).toContain('dos documentos');
    expect(text).toContain('Marta');
    for (const old of ['Berta', 'fin de semana', 'Gracias por preguntar. El cambio']) {
      expect(text).not.toContain(old);
    }
    expect(similarity(text, BEST.reply)).toBeLessThan(0.6);
  });

  test.each([
    ['in the same thread a copy is warned of', { threadReplies: [BEST.reply] }, 'warn'],
    ['elsewhere as well where it is word for word', { recentReplies: [BEST.reply] }, 'warn'],
  ])('%s, and shown where', (_what, known, state) => {
    const copy = BEST.reply.replace('Berta', 'Marta');
    const found = checkDraft(copy, createContext('es', { name: 'Marta Gil', ...known }));
    const script = found.find(({ id }) => id === 'K16');
    expect(script).toMatchObject({ state, detail: 'script' });
    expect(script?.evidence.length).toBeGreaterThan(0);
  });

  test('above 0.6 in the thread it is a warning; elsewhere it is a hint', () => {
    const sent =
      'Lo sentimos. El cambio de titular se hace en cualquier tienda con los dos documentos y la tarifa sigue igual.';
    const draft =
      'Marta, el cambio de titular se hace en cualquier tienda con los dos documentos. Aquí te esperamos.';
    const told = (known: object) =>
      checkDraft(draft, createContext('es', known)).find(({ id }) => id === 'K16')?.state;
    expect(told({ threadReplies: [sent.replace(' y la tarifa sigue igual', '')] })).toBe('warn');
    expect(told({ recentReplies: [sent] })).toBe('hint');
    expect(told({ recentReplies: ['Mañana abrimos a las diez.'] })).not.toBe('hint');
  });
});

describe('C31: a passer-by sees six equal answers', () => {
  const names = ['Ana', 'Luis', 'Marta', 'Joan', 'Iker', 'Eva'];
  const sixOf = (opening: string) =>
    names.map((name, index) => `Hola, ${name}. ${opening} ${'nada '.repeat(index)}más por hoy.`);
  const OPENING = 'Sentimos mucho lo que ha pasado con tu línea.';
  const k16 = (draft: string, threadReplies: string[]) =>
    checkDraft(draft, createContext('es', { name: 'Lucía Ferrer', threadReplies })).find(
      ({ id }) => id === 'K16',
    );

  test('equal openings of the thread are counted, whatever name stands before them', () => {
    const draft = `Hola, Lucía. ${OPENING} El técnico llega mañana a las nueve a tu casa.`;
    const found = k16(draft, sixOf(OPENING));
    expect(found).toMatchObject({ state: 'hint', detail: 'opening', words: ['6'] });
    expect(found && describeCheck(found, 'es').title).toBe(
      'Aquí ya hay 6 respuestas que empiezan así',
    );
    const [range] = found?.evidence ?? [];
    expect(draft.slice(range?.start, range?.end)).toBe('Sentimos mucho lo que');
  });

  test.each([
    ['one other reply may begin alike', 1, `Lucía, ${OPENING} Mañana vamos.`],
    [
      'another opening is fine',
      6,
      'Hola, Lucía. Tres días sin fibra no tienen excusa. Mañana vamos.',
    ],
  ])('%s', (_what, count, draft) => {
    expect(k16(draft, sixOf(OPENING).slice(0, count))?.detail).not.toBe('opening');
  });

  test('drafts begin otherwise than the thread does', () => {
    const input = makeInput({
      text: 'Tercer día sin fibra, @fibralia. Estoy harta.',
      name: 'Lucía',
    });
    const [usual] = buildDrafts(input);
    const recentReplies = names.map((name) => usual?.text.replace('Lucía', name) ?? '');
    const [fresh] = buildDrafts({ ...input, recentReplies });
    expect(k16(usual?.text ?? '', recentReplies)).toMatchObject({ detail: 'script' });
    expect(k16(fresh?.text ?? '', recentReplies)).toBeUndefined();
    const opening = findSameOpening(readText(fresh?.text ?? ''), recentReplies);
    expect(opening).toBeUndefined();
  });
});

describe('C25: phone and order number in public', () => {
  const POST = 'Mi pedido n.º 4458-2231 no llega, @fibralia. Llamadme al 612 345 678 de una vez.';
  const numbers = /612|4458/;

  test('no draft repeats them, and one that would is stopped', () => {
    for (const { text } of buildDrafts(makeInput({ text: POST, name: 'Lucía' }))) {
      expect(text).not.toMatch(numbers);
    }
    const context = createContext('es', { post: POST });
    const stopped = checkDraft('Te llamamos hoy al 612 345 678, Lucía.', context);
    expect(stopped.find(({ id }) => id === 'K19')?.state).toBe('stop');
  });

  test('the log has dots in their place, as long as they were', () => {
    const post = maskPost({ ...createContext('es', { post: POST }).post });
    expect(post.text).not.toMatch(numbers);
    expect(post.text).toHaveLength(POST.length);
    expect(post.text).toContain('Mi pedido n.º');
  });
});
