import { describe, expect, test } from 'vitest';
import { createFigureRow } from '../../../lib/domain/log/figures/create-figure-row';
import { findNamed } from '../../../lib/domain/log/figures/find-named';
import {
  createMentionRecord,
  createReplyRecord,
  SAMPLE_POST,
  SAMPLE_VERDICT,
} from '../../support/log-samples';

describe('people of the brand', () => {
  test.each([
    ['El técnico vino tarde y las dependientas ni caso', ['technician', 'shop']],
    ['Gracias a Marta por todo', ['name:marta']],
    ['Marta, la técnica, un diez', ['name:marta', 'technician']],
    ['Muchas gracias a la Laia, de recepció', ['name:laia']],
    ['Great customer service from your driver', ['care', 'driver']],
    ['Els repartidors i l’equip molt bé', ['courier', 'staff']],
    ['@tecnico_malo #conductores', []],
    ['Gracias a Dios ya funciona', []],
    ['Mi tecnicismo favorito', []],
  ])('%s', (text, keys) => {
    expect(findNamed(text).map(({ key }) => key)).toEqual(keys);
  });

  test('stand where they say', () => {
    const text = 'La TÉCNICA llegó a las nueve';
    const [named] = findNamed(text);
    expect(text.slice(named?.range.start, named?.range.end)).toBe('TÉCNICA');
  });
});

describe('the row of a mention', () => {
  const posted = '2026-03-01T07:30:00.000Z';
  const mention = createMentionRecord({ post: { ...SAMPLE_POST, postedAt: posted } });

  test('is told by the post’s own time, and never after it was seen', () => {
    expect(createFigureRow(mention, []).at).toBe(Date.parse(posted));
    const { postedAt: _, ...timeless } = mention.post;
    expect(createFigureRow({ ...mention, post: timeless }, []).at).toBe(Date.parse(mention.seenAt));
    const ahead = { ...mention.post, postedAt: '2026-03-02T00:00:00.000Z' };
    expect(createFigureRow({ ...mention, post: ahead }, []).at).toBe(Date.parse(mention.seenAt));
    const odd = { ...mention.post, postedAt: 'yesterday' };
    expect(createFigureRow({ ...mention, post: odd }, []).at).toBe(Date.parse(mention.seenAt));
  });

  test('has the first reply that went out, and the checks of all but those set aside', () => {
    const replies = [
      createReplyRecord({
        id: '2',
        sentAt: '2026-03-01T09:00:00.000Z',
        checks: [{ id: 'K01', state: 'met' }],
      }),
      createReplyRecord({ id: '0', sentAt: '2026-03-01T08:00:00.000Z', state: 'failed' }),
      createReplyRecord({
        id: '1',
        sentAt: '2026-03-01T08:30:00.000Z',
        checks: [
          { id: 'K02', state: 'missing' },
          { id: 'K03', state: 'missing' },
        ],
        setAside: [{ id: 'K03', reason: 'noPlace', scope: 'reply', brandId: 'brand', at: posted }],
      }),
    ];
    const row = createFigureRow(mention, replies);
    expect(row.repliedAt).toBe(Date.parse('2026-03-01T08:30:00.000Z'));
    expect(row.checks).toEqual([
      { id: 'K02', state: 'missing' },
      { id: 'K01', state: 'met' },
    ]);
  });

  test('is not answered by a reply of another client to the same post', () => {
    const foreign = createReplyRecord({
      brandId: 'another',
      sentAt: '2026-03-01T08:00:00.000Z',
      checks: [{ id: 'K01', state: 'met' }],
    });
    const row = createFigureRow(mention, [foreign]);
    expect(row.repliedAt).toBeUndefined();
    expect(row.checks).toEqual([]);
  });

  test('goes by what the person said: type, tone, causes, end', () => {
    expect(createFigureRow(mention, []).causes).toEqual(['outage']);
    expect(createFigureRow({ ...mention, causes: ['billing'] }, []).causes).toEqual(['billing']);
    const question = createFigureRow({ ...mention, correctedType: 'question' }, []);
    expect([question.type, question.polarity, question.causes]).toEqual([
      'question',
      'neutral',
      [],
    ]);
    const praise = { ...mention, verdict: { ...SAMPLE_VERDICT, type: 'praise' as const } };
    expect(createFigureRow(praise, []).type).toBe('praise');
    const ended = createFigureRow(
      { ...mention, lesson: 'x', handling: { closed: { reason: 'private', at: posted } } },
      [],
    );
    expect([ended.closed, ended.isNoted]).toEqual(['private', true]);
  });

  test('holds no word of the post', () => {
    expect(JSON.stringify(createFigureRow(mention, [createReplyRecord({})]))).not.toMatch(
      /harta|fibra en|Lucía/,
    );
  });
});
