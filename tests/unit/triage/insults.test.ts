import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/domain/post';
import { judgePost } from '../../../lib/domain/triage/judge-post';
import { readPost } from '../../../lib/domain/triage/reading';

const insultsOf = (language: string, text: string) =>
  readPost(text, [], { language, confidence: 1 }).insults.map(({ start, end }) =>
    text.slice(start, end),
  );

describe('insults are read in the language of the post', () => {
  it.each([
    ['ca', 'Els retards de la línia quatre no són normals'],
    ['ca', 'Retard de vint minuts i ningú no diu res'],
    ['ca', 'Cada dia un retard nou'],
    ['es', 'Retardos todo el día en la línea'],
    ['fr', 'Encore des retards ce matin'],
    ['en', 'Your French site says retards du train, what is that'],
    ['es', 'Mi perra adora vuestro pienso'],
  ])('%s: none in "%s"', (language, text) => {
    expect(insultsOf(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'You absolute retards lost it again'],
    ['es', 'Sois unos imbéciles'],
    ['ca', 'Quins malparits que sou'],
    ['ca', 'Gilipollas, això és el que sou'],
    ['es', 'Fuck you, de verdad'],
    ['xx', 'Gilipollas'],
  ])('%s: one in "%s"', (language, text) => {
    expect(insultsOf(language, text)).not.toEqual([]);
  });
});

describe('an insult that is reported is no insult', () => {
  it.each([
    ['es', 'Velmora trata a los mayores como si fueran imbéciles'],
    ['es', 'El encargado de Velmora me llamó gilipollas por preguntar'],
    ['en', 'The cashier at Velmora called my mum a stupid cow'],
    ['en', 'Velmora staff talk to us like we are morons'],
    ['ca', 'La de Velmora em va dir imbècil davant de tothom'],
    ['ca', 'A Velmora ens tracten com si fóssim imbècils'],
  ])('%s: %s', (language, text) => {
    const post: Post = { site: 'x', id: '1', author: {}, text, kind: 'post', isPartial: false };
    const start = text.indexOf('Velmora');
    const detected = { language, confidence: 1 };
    const { type } = judgePost(post, [{ start, end: start + 7 }], { language: detected });
    expect(['complaint', 'staff', 'venting']).toContain(type);
  });
});
