import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { isBestLeft } from '../../../components/panel/is-best-left';
import { LeaveAlone } from '../../../components/panel/LeaveAlone';
import { Past } from '../../../components/panel/Past';
import { Promised } from '../../../components/panel/Promised';
import { findPanelMode } from '../../../components/panel/panel-mode';
import { LocaleContext } from '../../../components/ui/locale-context';
import type { PersonPast } from '../../../lib/domain/log/person-past';

const NOW = Date.parse('2026-03-02T10:00:00Z');
const MADRID = 'Europe/Madrid';
const read = (part: ReactNode) =>
  renderToStaticMarkup(<LocaleContext value="es">{part}</LocaleContext>).replace(/<[^>]+>/g, ' ');

describe('C18: a provocation', () => {
  const troll = { type: 'troll' as const };

  test('mockery, insults and hate are best left alone', () => {
    expect(isBestLeft({ verdict: troll, reason: undefined, isDecided: false })).toBe(true);
    expect(isBestLeft({ verdict: troll, reason: 'answeredTwice', isDecided: false })).toBe(true);
    const complaint = { type: 'complaint' as const };
    expect(isBestLeft({ verdict: complaint, reason: 'onlyInsults', isDecided: false })).toBe(true);
    expect(isBestLeft({ verdict: complaint, reason: 'abuse', isDecided: false })).toBe(true);
  });

  test.each([
    ['somebody may hurt themselves', troll, 'personAtRisk', false],
    ['it is only a guess', troll, 'unsure', false],
    ['the person said what it is', troll, undefined, true],
    ['it is a complaint', { type: 'complaint' as const }, undefined, false],
  ] as const)('not where %s', (_why, verdict, reason, isDecided) => {
    expect(isBestLeft({ verdict, reason, isDecided })).toBe(false);
  });

  test.each([
    [0, 'Provoca y no pide nada.'],
    [1, 'Ya le contestasteis una vez.'],
    [2, 'Ya le contestasteis 2 veces.'],
  ])('no reply is chosen; after %i replies it says so', (ownReplies, words) => {
    const part = (
      <LeaveAlone
        choice="leave"
        onChoose={() => undefined}
        ownReplies={ownReplies}
        isHate={false}
      />
    );
    expect(read(part)).toContain(words);
    expect(renderToStaticMarkup(part).match(/checked=""/g)).toHaveLength(1);
  });

  test('the question comes before the drafts, and after what must stop the hand', () => {
    const moment = {
      phase: { name: 'writing' } as const,
      account: { state: 'unknown' } as const,
      guard: undefined,
      pause: undefined,
      question: { name: 'leave' } as const,
    };
    expect(findPanelMode(moment).name).toBe('leave');
    expect(findPanelMode({ ...moment, phase: { name: 'placed' } }).name).toBe('placed');
    const account = { state: 'other', account: 'pepe' } as const;
    expect(findPanelMode({ ...moment, account }).name).toBe('account');
  });
});

describe('what was before', () => {
  const past: PersonPast = {
    firstAt: '2026-02-12T09:00:00Z',
    mentions: 2,
    replies: 1,
    contacts: [{ at: '2026-02-24T09:00:00Z', said: 'Otra vez sin línea.' }],
  };
  const promise = {
    words: 'Te escribimos hoy antes de las 18:00.',
    madeAt: '2026-03-02T08:00:00Z',
    dueAt: '2026-03-02T17:00:00Z',
  };
  const say = (part: Partial<PersonPast>, now = NOW) =>
    read(<Past past={{ ...past, ...part }} now={now} timeZone={MADRID} />);

  test.each([
    [1, 'Segunda vez que escribe.'],
    [2, 'Tercera vez que escribe.'],
    [5, 'Ya ha escrito 6 veces.'],
  ])('%i posts before this one', (mentions, words) => {
    expect(say({ mentions })).toContain(`${words} La última, el 24 de febrero.`);
  });

  test.each([
    ['open' as const, NOW, 'Vence hoy, 18:00.'],
    ['open' as const, Date.parse('2026-03-03T10:00:00Z'), 'Venció ayer, 18:00 y sigue sin cerrar.'],
    ['kept' as const, NOW, 'Se cumplió.'],
    ['broken' as const, NOW, 'No se cumplió.'],
  ])('a promise that is %s', (state, now, end) => {
    const said = say({ lastPromise: { ...promise, state } }, now);
    expect(said).toContain(`Le prometisteis «Te escribimos hoy antes de las 18:00». ${end}`);
  });
});

describe('C27: what was promised', () => {
  const part = (isReminded: boolean, isDropped = false) =>
    read(
      <Promised
        promises={[{ id: 'p', dueAt: '2026-03-02T17:00:00Z', isDropped }]}
        isReminded={isReminded}
        now={NOW}
        timeZone={MADRID}
        onDrop={() => undefined}
      />,
    );
  test('is said as it is where the client is, with a way back', () => {
    expect(part(true)).toContain('Prometido: hoy, 18:00. Te lo recuerdo.');
    expect(part(true)).toContain('No es una promesa');
    expect(part(false)).toContain('Los avisos están apagados.');
    expect(part(true, true)).toContain('Quitada: no es una promesa.');
  });
});
