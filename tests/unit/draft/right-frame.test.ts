import { describe, expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { findCase } from '../../../lib/domain/draft/draft-case';
import type { DraftCase } from '../../../lib/domain/draft/draft-input';
import { isGrave } from '../../../lib/domain/draft/is-grave';
import { makeInput, type Told } from './make-input';

const first = (told: Told) => buildDrafts(makeInput(told))[0]?.text ?? '';

describe('the frame of an answer', () => {
  it.each<[DraftCase, Told]>([
    ['complaint', { text: 'No reconocen mi número de cliente', type: 'dataLeak' }],
    ['data', { text: 'No me funciona y ven mis datos', type: 'dataLeak' }],
    ['data', { text: 'Es pésimo, me clonaron la tarjeta', type: 'complaint' }],
    ['data', { text: 'Llaman y quieren hacerme un fraude', type: 'complaint' }],
    ['complaint', { text: 'Tengo un cargo que no reconozco', type: 'complaint' }],
    ['discrimination', { text: 'Me lo negaron porque no soy mexicano', type: 'question' }],
    ['complaint', { text: 'Me lo negaron porque no soy cliente', type: 'complaint' }],
    ['complaint', { text: '¿La app está presentando falla o soy yo?', type: 'question' }],
    ['complaint', { text: '¿Cómo hago para que dejen de llamar?', type: 'question' }],
    ['question', { text: '¿La app está en catalán?', type: 'question' }],
    ['complaint', { text: 'Live chat down, whats going on?', type: 'question', language: 'en' }],
    ['question', { text: 'Is the chat open on Sunday?', type: 'question', language: 'en' }],
    ['complaint', { text: 'La web no va, fins quan?', type: 'question', language: 'ca' }],
    ['question', { text: 'La web va bé amb el mòbil?', type: 'question', language: 'ca' }],
  ])('%s: %j', (expected, told) => {
    expect(findCase(makeInput(told))).toBe(expected);
  });

  it('thanks nobody for a delay', () => {
    expect(buildDrafts(makeInput({ text: 'Otro retraso. GRACIAS', type: 'praise' }))).toEqual([]);
    expect(first({ text: 'Vuelo sin retrasos, gracias', type: 'praise' })).not.toBe('');
  });

  it('asks what it is about where only anger is told', () => {
    expect(first({ text: 'qué asco todo', type: 'venting' })).toMatch(/algo más/);
  });

  it.each([
    ['hice 2 transferencias y aún no llegan', 'tus transferencias no hayan llegado'],
    ['tengo la tarjeta y no llegan los puntos', 'no hayan llegado los puntos'],
  ])('names what did not come where it is said: %s', (text, said) => {
    const drafts = buildDrafts(makeInput({ text }));
    expect(drafts.map((draft) => draft.text).join(' ')).toContain(said);
  });

  it('says "nuestra app"', () => {
    expect(first({ text: 'No sirve tu app' })).toContain('nuestra app');
  });

  it.each<[boolean, Told & { language: 'es' | 'en' | 'ca' }]>([
    [false, { text: 'Charged it, watch died @ gym', language: 'en' }],
    [true, { text: 'He died in your clinic', language: 'en' }],
    [true, { text: 'My mum died and you bill her phone', language: 'en' }],
    [false, { text: 'El móvil murió a la semana', language: 'es' }],
    [true, { text: 'Murió esperando la ambulancia', language: 'es' }],
  ])('a death (%s): %j', (expected, { text, language }) => {
    expect(isGrave(text, language)).toBe(expected);
  });
});
