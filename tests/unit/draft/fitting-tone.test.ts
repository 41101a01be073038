import { describe, expect, it } from 'vitest';
import { withArticle } from '../../../lib/domain/draft/article-ca';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { contract } from '../../../lib/domain/draft/contract';
import { hasNumber } from '../../../lib/domain/draft/has-number';
import { isAnimal, isBereaved } from '../../../lib/domain/draft/is-bereaved';
import { isMidThread } from '../../../lib/domain/draft/is-mid-thread';
import { isPublicFailure } from '../../../lib/domain/draft/is-public-failure';
import { isHarmed, isTender } from '../../../lib/domain/draft/is-tender';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { makeInput } from './make-input';

const SEEDS = [0, 1, 2, 3, 4, 5];
const facts = { case: 'complaint' } as const;

function drafts(text: string, language: ReplyLanguage) {
  return SEEDS.flatMap((seed) => buildDrafts(makeInput({ text, language, seed, facts })));
}

describe('beside somebody who was harmed', () => {
  const LIGHT =
    /frustra|malestar|molest|ràbia|franque|disappoint|annoy|heads-up|aviso|l'avís|pésame|bronca/i;
  it.each([
    ['es', 'La cuidadora dejó sola a mi abuela toda la tarde, sin comer'],
    ['es', 'Recogí a mi gato de la guardería con una herida en la pata'],
    ['en', 'My mum was left in a wet bed all night at your care home'],
    ['en', 'Our puppy came back from grooming limping and scared'],
    ['ca', 'Van deixar la meva mare sola i bruta tot el matí'],
    ['ca', 'El nostre gos ha tornat de la perruqueria amb una ferida'],
  ] as const)('%s: the words are sober: %s', (language, text) => {
    expect(isHarmed(text, language)).toBe(true);
    for (const draft of drafts(text, language)) expect(draft.text).not.toMatch(LIGHT);
  });

  it.each([
    ['es', 'El pastel de mi hija llevaba otro nombre'],
    ['en', "My daughter's cake had somebody else's name"],
    ['ca', 'El pastís de la meva filla duia un altre nom'],
  ] as const)('%s: a cake is no harm, but no light matter either', (language, text) => {
    expect(isTender(text, language)).toBe(true);
    expect(isTender(text.replace(/hija|daughter|filla/, 'oficina'), language)).toBe(false);
  });

  it.each<[string, boolean]>([
    ['El hijo de la clienta de al lado', true],
    ['La hija de Pilar', true],
    ['Hijos de padres mayores', true],
    ['El hijo de su vecina', true],
    ['Hijos de la gran', false],
    ['Hijo de tu madre', false],
    ['Hijos de su...', false],
    ['Hijos de p...', false],
    ['Hijos de la ch*', false],
  ])('is no insult that names a mother: %s', (text, isMeant) => {
    expect(isTender(text, 'es')).toBe(isMeant);
  });

  it.each(["Deixen l'avís i no piquen", 'Habitació neta però freda'])('nobody in %s', (text) => {
    expect(isTender(text, 'ca')).toBe(false);
  });
});

describe('a death', () => {
  it.each([
    ['es', 'Enterramos a mi tío el lunes y la esquela salió con otro nombre'],
    ['en', 'Our dog passed on Friday and you still sent the bill'],
    ['ca', 'Vam enterrar el meu pare dilluns i la corona no era la nostra'],
  ] as const)('%s: is condoled: %s', (language, text) => {
    expect(isBereaved(text, language)).toBe(true);
    for (const { text: said } of drafts(text, language))
      expect(said).toMatch(/pérdida|pésame|loss|condolences|pèrdua|condol/);
  });

  it('of an animal has no formal condolence', () => {
    const text = 'Se nos ha muerto la perra en vuestra clínica';
    expect(isAnimal(text, 'es')).toBe(true);
    for (const draft of drafts(text, 'es')) expect(draft.text).not.toMatch(/pésame/);
  });

  it.each([
    ['es', 'Perdimos a mitad de camino la rueda'],
    ['en', 'My parcel was buried under the others'],
    ['ca', 'Hem perdut el nostre equipatge'],
  ] as const)('%s: is not told in "%s"', (language, text) => {
    expect(isBereaved(text, language)).toBe(false);
  });
});

describe('in the middle of a talk', () => {
  it.each([
    ['es', '@Fibralia ¿Más detalles? Los tenéis todos desde ayer'],
    ['es', 'Otra respuesta automática, qué bien'],
    ['en', 'Please stop copy pasting and fix it'],
    ['en', 'I already gave you all the details'],
    ['ca', 'Una altra resposta automàtica, quina meravella'],
    ['ca', 'Ja us he donat totes les dades'],
  ] as const)('%s: no greeting, no thanks, no more questions: %s', (language, text) => {
    expect(isMidThread(text, language)).toBe(true);
    for (const { moves } of drafts(text, language)) {
      const said = moves.map(({ move }) => move);
      for (const move of ['greet', 'thank', 'private']) expect(said).not.toContain(move);
    }
  });

  it.each([
    ['es', 'La puerta automática no se abre'],
    ['es', 'Quiero más detalles del curso'],
    ['en', "I've already sent you a DM"],
    ['ca', 'Voldria més detalls del curs'],
  ] as const)('%s: not in "%s"', (language, text) => {
    expect(isMidThread(text, language)).toBe(false);
  });
});

describe('what hits everyone', () => {
  it.each([
    ['es', 'El autobús de las ocho pasa siempre lleno y no para'],
    ['en', 'The bins in our street have not been emptied for a month'],
    ['ca', 'Fa un mes que no buideu els contenidors del carrer'],
  ] as const)('%s: nobody has a case or details of their own: %s', (language, text) => {
    expect(isPublicFailure(text, language)).toBe(true);
    for (const draft of drafts(text, language)) {
      expect(draft.text).not.toMatch(
        /(?:tu|your|el teu) ca(?:so|se|s)(?!\p{L})|tus datos|your details/iu,
      );
      expect(draft.moves.map(({ move }) => move)).not.toContain('private');
    }
  });

  it.each([
    ['es', 'Me cortaron el pelo fatal'],
    ['en', 'My haircut is a mess'],
    ['ca', 'Em van tallar els cabells fatal'],
  ] as const)('%s: not %s', (language, text) => {
    expect(isPublicFailure(text, language)).toBe(false);
  });
});

describe('a question without an answer', () => {
  it.each([
    ['es', '¿A qué hora abrís el domingo?', /alguna duda|buena pregunta|queda claro/i],
    ['en', 'What time do you open on Sunday?', /still unclear|good question|anything else/i],
    ['ca', 'A quina hora obriu diumenge?', /cap dubte|bona pregunta|queda clar/i],
  ] as const)('%s: promises the answer and asks for nothing', (language, text, hollow) => {
    for (const seed of SEEDS) {
      const input = makeInput({ text, language, seed, type: 'question' });
      for (const draft of buildDrafts(input)) expect(draft.text).not.toMatch(hollow);
    }
  });
});

describe('now or later', () => {
  const NOW = /ya lo estamos|comprobando|looking into it now|checking what|ja ho estem|comprovant/i;
  it.each([
    ['es', 'El sastre me ha dejado las mangas cortas'],
    ['en', 'The tailor left my sleeves short'],
    ['ca', 'El sastre m’ha deixat les mànigues curtes'],
  ] as const)('%s: nothing is looked into before it can be found: %s', (language, text) => {
    for (const draft of drafts(text, language)) expect(draft.text).not.toMatch(NOW);
  });

  it('a number of their own can be looked up', () => {
    expect(
      ['vuelo IB3120', 'pedido 4471902', 'order #55812', 'ref. ABC123X'].map(hasNumber),
    ).toEqual([true, true, true, true]);
    expect(
      [
        'en 2024',
        'a las 19:30',
        '3.200 €',
        'calle Mayor 12',
        '@Tienda2024',
        'https://t.co/AB12CD34',
      ].map(hasNumber),
    ).toEqual([false, false, false, false, false, false]);
  });
});

describe('a brand with a common noun', () => {
  it.each([
    ['Escola Tritó', "l'Escola Tritó", "des de l'Escola Tritó"],
    ['Forn Can Bo', 'el Forn Can Bo', 'des del Forn Can Bo'],
    ['Granja Els Pins', 'la Granja Els Pins', 'des de la Granja Els Pins'],
    ['Hostal Mar', "l'Hostal Mar", "des de l'Hostal Mar"],
    ['Lloguers Mestral', 'Lloguers Mestral', 'des de Lloguers Mestral'],
    ['Casals', 'Casals', 'des de Casals'],
  ])('%s takes its article', (name, named, said) => {
    expect(withArticle(name)).toBe(named);
    expect(contract(`des de ${named}`, 'ca')).toBe(said);
  });
});
