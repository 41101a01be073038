import { describe, expect, it } from 'vitest';
import { findNeverCame } from '../../../lib/domain/draft/find-never-came';
import { foldText } from '../../../lib/domain/draft/fold-text';
import type { ReplyLanguage } from '../../../lib/domain/post';

const find = (language: ReplyLanguage, text: string) => findNeverCame(foldText(text), language);

describe('findNeverCame', () => {
  it.each([
    ['es', 'El sofá no ha llegado y van tres semanas'],
    ['es', 'Quedaron en venir el martes y nadie'],
    ['en', 'The plumber never showed up'],
    ['ca', 'El paquet no ha arribat i fa un mes'],
  ] as const)('%s hears who or what was awaited: %j', (language, text) => {
    expect(find(language, text)?.range).toBeDefined();
  });

  it.each([
    ['es', 'en el salón hay wifi, en la habitación no llega'],
    ['es', 'Al tercero no llega agua con presión'],
    ['en', "The signal doesn't come past the kitchen"],
    ['ca', 'La cobertura no arriba al pis de dalt'],
  ] as const)('%s takes nothing that only flows for something awaited: %j', (language, text) => {
    expect(find(language, text)).toBeUndefined();
  });
});
