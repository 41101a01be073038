import { expect, test } from 'vitest';
import { createPlaybook } from '../../../lib/domain/playbook/create-playbook';
import {
  beginDrill,
  formatSpan,
  isSafetyFirst,
  NEW_DRILL,
  noteAnswer,
  readSpan,
  readTotal,
} from '../../../lib/domain/playbook/drill';
import { dropDrill, noteDrill } from '../../../lib/domain/playbook/note-drill';
import { PLAYBOOK_LIMITS } from '../../../lib/domain/playbook/playbook-limits';

const PLAYBOOK = createPlaybook('a', '2026-03-02T10:00:00.000Z');

test('each kind of trouble is timed from the start to its first answer', () => {
  let drill = beginDrill(NEW_DRILL, 1000);
  drill = noteAnswer(drill, 'safety', 31_000);
  drill = noteAnswer(drill, 'crowd', 61_000);
  expect(readTotal(drill)).toBeUndefined();
  drill = noteAnswer(drill, 'crowd', 90_000);
  drill = noteAnswer(drill, 'legal', 121_000);
  expect(readSpan(drill, 'crowd')).toBe(60_000);
  expect(readTotal(drill)).toBe(120_000);
  expect(isSafetyFirst(drill)).toBe(true);
});

test('an answer begins a drill that was not begun, and a running one is not begun again', () => {
  const drill = noteAnswer(NEW_DRILL, 'legal', 5000);
  expect(readSpan(drill, 'legal')).toBe(0);
  expect(beginDrill(drill, 9000)).toBe(drill);
});

test('an answer that lacks something leaves the clock running, until one is good', () => {
  let drill = noteAnswer(beginDrill(NEW_DRILL, 0), 'safety', 10_000, ['Di por dónde seguís']);
  expect(readSpan(drill, 'safety')).toBeUndefined();
  expect(drill.lacks?.safety).toEqual(['Di por dónde seguís']);
  drill = noteAnswer(drill, 'safety', 25_000);
  expect(readSpan(drill, 'safety')).toBe(25_000);
  expect(drill.lacks?.safety).toEqual([]);
  expect(noteAnswer(drill, 'safety', 30_000, ['Saluda'])).toBe(drill);
});

test('danger that was answered after anything else was not first', () => {
  const drill = noteAnswer(noteAnswer(beginDrill(NEW_DRILL, 0), 'crowd', 10), 'safety', 20);
  expect(isSafetyFirst(drill)).toBe(false);
});

test.each([
  [0, '0:00'],
  [48_900, '0:48'],
  [725_000, '12:05'],
  [4_320_000, '72:00'],
  [-5, '0:00'],
])('%d ms are said as %s', (ms, text) => {
  expect(formatSpan(ms)).toBe(text);
});

test('the result stands last in the plan, and can be taken out again', () => {
  const plan = { ...PLAYBOOK.crisisPlan, followUp: ['Contarlo dentro'] };
  const kept = noteDrill({ ...PLAYBOOK, crisisPlan: plan }, 'Simulacro: 2:05');
  expect(kept?.crisisPlan.followUp).toEqual(['Contarlo dentro', 'Simulacro: 2:05']);
  expect(kept && dropDrill(kept, 'Simulacro: 2:05').crisisPlan.followUp).toEqual([
    'Contarlo dentro',
  ]);
});

test('a full plan keeps what it has', () => {
  const followUp = Array.from({ length: PLAYBOOK_LIMITS.lines }, (_, index) => `${index}`);
  const full = { ...PLAYBOOK, crisisPlan: { ...PLAYBOOK.crisisPlan, followUp } };
  expect(noteDrill(full, 'Simulacro: 2:05')).toBeUndefined();
});
