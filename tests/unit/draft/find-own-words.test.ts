import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../lib/domain/draft/read-complaint';
import type { ReplyLanguage } from '../../../lib/domain/post';

const read = (text: string, language: ReplyLanguage) =>
  readComplaint({ site: 'x', id: '1', author: {}, text, kind: 'post', isPartial: false }, language);

describe('trouble named in the words it was told in', () => {
  it.each([
    ['es', 'No puedo pagar mi recibo desde ayer', 'no [puedas|pueda] pagar [tu|su] recibo'],
    ['es', 'Imposible hacer el check in.', 'no [puedas|pueda] hacer el check in'],
    ['es', 'No puedo comunicarme con ustedes', 'no [puedas|pueda] comunicar[te|se] con nosotros'],
    ['es', 'Dos días con esto. El mando no enciende', 'el mando no se encienda'],
    ['en', "I can't redeem my voucher since Monday", "you can't redeem your voucher"],
    ['en', "I bought a texture pack but I can't use it", "you can't use it"],
    ['en', 'website keeps timing out', 'the website keeps timing out'],
    ['ca', 'No puc imprimir el meu tiquet des de dilluns', 'no [puguis|pugui] imprimir'],
    ['ca', 'La cafetera no arrenca', 'la cafetera no arrenqui'],
  ] as const)('%s: %s', (language, text, clause) => {
    expect(read(text, language).problem?.clause).toContain(clause);
  });

  it.each([
    ['es', 'No puedo hacer nada con esta gente'],
    ['es', 'Si no puedo pagar mi recibo, me voy'],
    ['es', 'No puedo dejar de mirar esto'],
    ['en', "Your till can't scan my card because it says no"],
    ['en', "I can't find the words"],
    ['en', "I bought it and I can't use because it broke"],
    ['ca', 'Volíem sopar i no ho vam poder fer sovint'],
  ] as const)('%s: nothing of "%s"', (language, text) => {
    expect(read(text, language).problem?.clause ?? '').not.toMatch(
      /nada|recibo|mirar|scan|use$|fer/,
    );
  });
});

describe('what is theirs though no list has it', () => {
  it.each([
    ['es', 'Mi patinete no arranca y el manual no ayuda', '[tu|su] patinete'],
    ['en', 'my kettle stopped after a week', 'your kettle'],
    ['ca', 'La meva torradora no va', '[la teva|la seva] torradora'],
  ] as const)('%s: %s', (language, text, thing) => {
    const { thing: named, problem } = read(text, language);
    expect(`${named} ${problem?.clause}`).toContain(thing.split(' ').at(-1));
  });

  it.each([
    ['es', 'Mi hermana no puede más con vosotros'],
    ['en', 'my bags were never found'],
    ['en', 'my dog broke his leg'],
  ] as const)('%s: nothing of "%s"', (language, text) => {
    expect(read(text, language).thing).toBeUndefined();
  });
});
