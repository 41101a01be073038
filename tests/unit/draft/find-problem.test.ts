import { describe, expect, test } from 'vitest';
import { findProblem } from '../../../lib/domain/draft/find-problem';
import { findReference } from '../../../lib/domain/draft/find-reference';
import { foldText } from '../../../lib/domain/draft/fold-text';
import type { ReplyLanguage } from '../../../lib/domain/post';

const find = (language: ReplyLanguage, text: string) => findProblem(foldText(text), language);

describe('what the customer says went wrong', () => {
  test.each([
    ['es', 'Menos mal que no he perdido la maleta, pero el personal podía haber saludado'],
    ['es', 'No me habéis cobrado dos veces, pero podríais avisar antes'],
    ['es', 'No es que la app no funcione, es que podríais explicarla'],
    ['es', 'Ni me ha dejado sin internet, pero vaya anuncio'],
    ['es', 'Sin internet no se puede vivir, por eso pregunto: ¿tenéis tarifa para estudiantes?'],
    ['en', "I wasn't charged twice, luckily, but be clearer please"],
    ['en', "It's not that the app crashes, it's how it looks"],
    ['es', 'Movistar me cobró dos veces y por eso me cambié a @Fibralia, pero vaya'],
    ['en', 'My sister got charged twice by Vodafone'],
    ['ca', "No m'heu cobrat dos cops, però podríeu avisar"],
    ['ca', 'Sense internet no es pot viure, per això pregunto'],
  ] as const)('%s: is nothing that they deny or suppose: %s', (language, text) => {
    expect(find(language, text)).toBeUndefined();
  });

  test.each([
    ['es', 'No solo me habéis cobrado dos veces, encima calláis', 'cobro'],
    ['es', 'No entiendo por qué me habéis cobrado dos veces', 'cobro'],
    ['es', 'Nunca me han tratado tan mal en una tienda', 'trato'],
    ['es', 'A mi hermana le habéis cobrado dos veces', 'cobro'],
    ['es', 'No me ha llegado el pedido', 'pedido'],
    ['es', 'Tercer día sin internet en casa', 'internet'],
    ['es', 'Nos habéis dejado sin luz', 'luz'],
    ['es', 'No me habéis perdido la maleta, pero mi vuelo lleva dos horas de retraso', 'vuelo'],
    ['en', "I can't believe you charged me twice", 'charge'],
    ['en', 'No internet since Monday', 'internet'],
    ['ca', "No només m'heu cobrat dos cops, a sobre calleu", 'cobrament'],
    ['ca', 'Portem dos dies sense internet', 'internet'],
  ] as const)('%s: is still heard: %s', (language, text, word) => {
    const { clause = '', ordeal = '', trouble = '' } = find(language, text) ?? {};
    expect(`${clause} ${ordeal} ${trouble}`.toLowerCase()).toMatch(
      new RegExp(word === 'cobrament' ? 'c[aà]rrec|cobr' : word),
    );
  });

  test('goes on to the next time that it is told', () => {
    const text = 'No me habéis cobrado dos veces a mí. A mi cuenta la habéis cobrado dos veces.';
    expect(find('es', text)?.range.start).toBeGreaterThan(30);
  });

  test('no number is asked for of what was not lost', () => {
    const text = foldText('Menos mal que no he perdido la maleta, pero me voy con mal sabor');
    expect(findReference(text, 'es')).toBeUndefined();
  });
});
