import { describe, expect, it } from 'vitest';
import { REGIONS, REGISTERS, type Voice } from '../../../lib/domain/brand/brand';
import { moveVoice, registersOf } from '../../../lib/domain/brand/registers-of';
import { createVoiceSamples } from '../../../lib/i18n/voice-sample';

const voice = (register: Voice['register']): Voice => ({ register, person: 'nosotros' });

describe('a voice moved to another region', () => {
  it.each([
    ['tu', 'es-AR', 'vos'],
    ['vos', 'es-MX', 'tu'],
    ['vosotros', 'es-MX', 'ustedes'],
    ['usted', 'es-AR', 'usted'],
    ['ustedes', 'es-ES', 'ustedes'],
  ] as const)('%s in %s is %s', (register, region, expected) => {
    expect(moveVoice(voice(register), region)).toEqual({
      ...voice(register),
      region,
      register: expected,
    });
  });

  it('speaks as people are spoken to there', () => {
    for (const region of REGIONS) {
      for (const register of REGISTERS) {
        const moved = moveVoice(voice(register), region);
        expect(registersOf(moved)).toContain(moved.register);
      }
    }
  });
});

describe('samples', () => {
  it('of every register of a region differ from one another', () => {
    for (const region of REGIONS) {
      const said = registersOf({ ...voice('tu'), region }).map(
        (register) => createVoiceSamples({ ...voice(register), region }, 'es')[0]?.text,
      );
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('say I where one person speaks', () => {
    const alone: Voice = { register: 'tu', person: 'yo', region: 'es-MX' };
    expect(createVoiceSamples(alone, 'es')[0]?.text).toBe(
      'Te ofrezco una disculpa por la espera, Lucía. Hoy te escribo yo.',
    );
  });
});
