import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/domain/post';
import { judgePost } from '../../../lib/domain/triage/judge-post';
import { readUrgency } from '../../../lib/domain/triage/read-urgency';

const NOW = Date.parse('2026-03-02T10:00:00Z');
const minutesAgo = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();

function judge(text: string) {
  const post: Post = { site: 'x', id: '1', author: {}, text, kind: 'post', isPartial: false };
  return judgePost(post, []);
}
const urgencyOf = (text: string, minutes = 5) =>
  readUrgency(judge(text), { now: NOW, postedAt: minutesAgo(minutes) });

describe('what a verdict tells beside its type', () => {
  it.each([
    ['Es la tercera vez que os escribo y nadie contesta'],
    ['Third time I email you about this and still no reply'],
    ['Us he trucat cinc cops i ningú no respon'],
  ])('earlier contact that failed: %s', (text) => {
    expect(judge(text).signals?.hasFailedContact).toBe(true);
  });

  it.each([
    ['Llevamos una hora parados en el túnel, no funciona nada'],
    ['Still stuck on the platform, nothing is working right now'],
    ['Ara mateix no funciona res, portem una hora aturats'],
  ])('it happens now: %s', (text) => {
    expect(judge(text).signals?.isHappeningNow).toBe(true);
  });

  it('a question waits for an answer, praise does not', () => {
    expect(judge('¿Abrís el domingo?').signals?.isAnswerExpected).toBe(true);
    expect(judge('Qué maravilla de tienda, volveremos').signals?.isAnswerExpected).toBe(false);
  });

  it('facts stand where they are in the post', () => {
    const text = 'Estoy harta: desde el lunes no funciona internet. ¿Cuándo vuelve?';
    const { wentWrong = [], since = [], asked = [], feeling = [] } = judge(text).facts ?? {};
    const words = (ranges: readonly { start: number; end: number }[]) =>
      ranges.map(({ start, end }) => text.slice(start, end)).join(' | ');
    expect(words(wentWrong)).toContain('no funciona');
    expect(words(since)).toContain('desde el lunes');
    expect(words(asked)).toContain('¿Cuándo vuelve?');
    expect(words(feeling).toLowerCase()).toContain('harta');
  });
});

describe('urgency', () => {
  it('falls from danger over failed contact, complaint and question to praise', () => {
    const order = [
      'Sale humo del enchufe',
      'Tercera vez que os escribo: no funciona',
      'El pedido llegó roto',
      '¿Abrís el domingo?',
      'Muy buen servicio, gracias',
    ].map((text) => urgencyOf(text).urgency);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
  });

  it('rises when two hours are nearly over, and says so', () => {
    const text = 'El pedido llegó roto';
    expect(urgencyOf(text, 110).urgency).toBeGreaterThan(urgencyOf(text).urgency);
    expect(urgencyOf(text, 110).reasons).toContain('nearGoal');
    expect(urgencyOf(text).reasons).not.toContain('nearGoal');
  });

  it('the clock lifts no complaint above danger, the origin of a crisis is just below it', () => {
    const danger = urgencyOf('Sale humo del enchufe').urgency;
    const late = urgencyOf('Tercera vez que os escribo: no funciona', 500).urgency;
    const verdict = judge('El pedido llegó roto');
    const origin = readUrgency(verdict, { now: NOW, isCrisisOrigin: true });
    expect(danger).toBeGreaterThan(origin.urgency);
    expect(origin.urgency).toBeGreaterThan(late);
    expect(origin.reasons[0]).toBe('crisis');
  });

  it('an entry of an earlier version has no signals and still an urgency', () => {
    const old = { polarity: 'negative', confidence: 1, type: 'complaint', language: 'es' } as const;
    const { urgency } = readUrgency({ ...old, evidence: [] }, { now: NOW });
    expect(urgency).toBeGreaterThan(0);
  });
});
