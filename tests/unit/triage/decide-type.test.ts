import { describe, expect, it } from 'vitest';
import { decideByModel } from '../../../lib/domain/triage/decide-by-model';
import { decideType } from '../../../lib/domain/triage/decide-type';
import { isBrief, speaksOfContact } from '../../../lib/domain/triage/find-reason';
import type { ModelType } from '../../../lib/domain/triage/model-types';
import { readPost } from '../../../lib/domain/triage/reading';
import { createShares } from '../../../lib/domain/triage/type-model';

const BRAND = 'Velmora';

function read(text: string, language = 'es') {
  const start = text.indexOf(BRAND);
  const ranges = start < 0 ? [] : [{ start, end: start + BRAND.length }];
  return readPost(text, ranges, { language, confidence: 1 });
}

/** The shares that are given; what is left goes to `other`. */
function shares(given: Partial<Record<ModelType, number>>) {
  const rest = 1 - Object.values(given).reduce((sum, share) => sum + share, 0);
  return createShares((type) => given[type] ?? (type === 'other' ? rest : 0));
}

const NEUTRAL = { negative: 0.1, neutral: 0.8, positive: 0.1 };
const BLAMING = { negative: 0.9, neutral: 0.05, positive: 0.05 };

describe('a few words that show no reason', () => {
  it.each([
    ['Velmora de camino al centro', true],
    ['Velmora, la de siempre, en la plaza', false],
    ['Velmora. Bien, gracias. Adiós!', true],
  ])('%s', (text, brief) => {
    expect(isBrief(read(text))).toBe(brief);
  });

  it('four words are held for nothing, whatever was learned', () => {
    const finding = decideByModel(
      read('Velmora de camino al centro'),
      shares({ complaint: 0.9 }),
      BLAMING,
    );
    expect([finding.type, finding.polarity]).toEqual(['other', 'neutral']);
  });

  it('five words are judged by what was learned', () => {
    const reading = read('Velmora de camino al centro comercial');
    expect(decideByModel(reading, shares({ complaint: 0.9 }), BLAMING).type).toBe('complaint');
    expect(decideByModel(reading, shares({ complaint: 0.9 }), NEUTRAL).type).toBe('other');
  });

  it('four words that blame stay a complaint', () => {
    const finding = decideByModel(
      read('Velmora, vaya desastre'),
      shares({ complaint: 0.9 }),
      BLAMING,
    );
    expect(finding.type).toBe('complaint');
  });
});

describe('contact that failed', () => {
  it.each([
    ['es', 'Velmora me cobró dos veces', false],
    ['es', 'Nadie de Velmora contesta a mis correos', true],
    ['ca', 'He trucat a Velmora i res', true],
    ['en', 'Velmora never rang back', true],
    ['en', 'Velmora charged me twice', false],
  ])('%s: %s', (language, text, expected) => {
    expect(speaksOfContact(read(text, language))).toBe(expected);
  });

  it('is not named where no contact is spoken of, however likely it seems', () => {
    const given = shares({ failedContact: 0.8, complaint: 0.1 });
    expect(decideType(read('Velmora me cobró dos veces la cuota rota'), given)).toBe('complaint');
  });

  it('a complaint that speaks of contact becomes one at two tenths', () => {
    const reading = read('Velmora me cobró dos veces y mi correo sigue ahí');
    const likely = shares({ complaint: 0.5, failedContact: 0.22 });
    const unlikely = shares({ complaint: 0.5, failedContact: 0.15 });
    expect(decideType(reading, likely)).toBe('failedContact');
    expect(decideType(reading, unlikely)).toBe('complaint');
  });
});

describe('rare types', () => {
  it('an idea is named before it is likeliest', () => {
    const reading = read('Velmora, un carril para bicis delante de la tienda nos vendría bien?');
    expect(decideType(reading, shares({ idea: 0.3, praise: 0.4 }))).toBe('idea');
    expect(decideType(reading, shares({ idea: 0.2, praise: 0.4 }))).toBe('praise');
  });

  it('a fact beats mockery, however likely that is', () => {
    const reading = read('Velmora, el circo: el bus pasó de largo');
    expect(decideType(reading, shares({ troll: 0.9 }))).toBe('complaint');
  });

  it('staff needs trouble that is shown, or to be nearly certain', () => {
    const calm = read('Velmora de camino al centro con mi primo');
    expect(decideType(calm, shares({ staff: 0.4 }))).toBe('other');
    expect(decideType(calm, shares({ staff: 0.7 }))).toBe('staff');
  });
});

describe('scolding beside a fact is the anger of a complaint', () => {
  const scolded = shares({ abuse: 0.7, complaint: 0.2 });

  it.each([
    ['es', 'Velmora sois unos inútiles, llevo tres días esperando el pedido'],
    ['es', 'Panda de inútiles los de Velmora, me habéis cobrado dos veces'],
    ['ca', 'Velmora sou uns inútils, m’heu cobrat dues vegades'],
  ])('%s: %s', (language, text) => {
    expect(decideType(read(text, language), scolded)).toBe('complaint');
  });

  it.each([
    ['es', 'Velmora sois unos inútiles'],
    ['es', 'Velmora sois unos cerdos, me habéis cobrado dos veces'],
    ['es', 'Velmora sois unos inútiles, me habéis cobrado dos veces, ojalá os muráis'],
  ])('but not %s: %s', (language, text) => {
    expect(decideType(read(text, language), scolded)).toBe('abuse');
  });
});
