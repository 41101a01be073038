import { describe, expect, it } from 'vitest';
import { findPlainQuestion } from '../../../lib/domain/triage/find-plain-question';
import { readPost } from '../../../lib/domain/triage/reading';

const read = (language: string, text: string) =>
  findPlainQuestion(readPost(text, [], { language, confidence: 1 }));

describe('a question without its mark', () => {
  it.each([
    ['es', 'alguien sabe si abren el puente'],
    ['es', 'Hola, tenéis mesa para seis'],
    ['en', 'anyone know if they do walk ins'],
    ['en', 'trying to find out whether the pool opens on Mondays'],
    ['ca', 'algú sap si obren diumenge'],
    ['ca', 'no sé si el tiquet val per a dues persones'],
  ])('%s: %s', (language, text) => {
    expect(read(language, text)).toMatchObject({ type: 'question', polarity: 'neutral' });
  });

  it.each([
    ['trouble is told', 'es', 'alguien sabe si abren, que me han cobrado dos veces'],
    ['somebody is in danger', 'en', 'anyone know what to do, the heater is on fire'],
    [
      'it is asked far behind',
      'es',
      'Ayer fuimos con los primos y los abuelos, no sé si volveremos',
    ],
    ['it spreads a rumour', 'es', 'alguien sabe si es verdad que cierran'],
    ['it has its mark', 'en', 'anyone know if they do walk ins?'],
    ['nothing is asked', 'ca', 'Avui toca piscina amb la canalla'],
  ])('none where %s', (_, language, text) => {
    expect(read(language, text)).toBeUndefined();
  });

  it('none where the words around it are felt as blame', () => {
    const text = 'me decís que llamáis y no llama nadie';
    const reading = readPost(text, [], { language: 'es', confidence: 1 });
    expect(findPlainQuestion(reading, 0.9)).toBeUndefined();
  });
});
