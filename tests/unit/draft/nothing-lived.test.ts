import { describe, expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { findCase } from '../../../lib/domain/draft/draft-case';
import type { DraftCase } from '../../../lib/domain/draft/draft-input';
import type { NoDraftReason } from '../../../lib/domain/draft/explain-no-draft';
import { explainNoDraft } from '../../../lib/domain/draft/explain-no-draft';
import { givesDetail } from '../../../lib/domain/draft/gives-detail';
import { isBereaved } from '../../../lib/domain/draft/is-bereaved';
import { readComplaint } from '../../../lib/domain/draft/read-complaint';
import { tellsTrouble } from '../../../lib/domain/draft/tells-trouble';
import { makeInput, type Told } from './make-input';

const explain = (told: Told) => explainNoDraft(makeInput(told));
/** All drafts, of which there must be some: of none anything may be said. */
function all(told: Told): string[] {
  const texts = buildDrafts(makeInput(told)).map(({ text }) => text);
  expect(texts).not.toHaveLength(0);
  return texts;
}

describe('who tells nothing of their own and asks for nothing', () => {
  it.each<[NoDraftReason, Told]>([
    ['news', { text: 'Fibralia anuncia el cierre de su centro de Lugo' }],
    ['news', { text: 'Investigan un robo de cobre a la operadora Fibralia: Noticias Norte' }],
    ['news', { text: 'Acaban de decir en la tele que Fibralia empezó con dos furgonetas' }],
    ['news', { text: 'Hace 40 años Fibralia repartía guías de teléfonos a mano' }],
    ['news', { text: 'Fibralia plans to close its Leeds office', language: 'en' }],
    ['news', { text: 'On this day Fibralia laid its first cable', language: 'en' }],
    ['news', { text: 'Fibralia acomiada vint tècnics a Reus', language: 'ca' }],
    ['toOthers', { text: '@marta_gz @fibralia Eso se mira en su web, en el apartado de tarifas' }],
    ['toOthers', { text: '@marta_gz @fibralia vaya letra la tuya, compra un cuaderno' }],
    ['toOthers', { text: '@marta_gz @fibralia Y el servicio de @otrared ?? eso sí que es malo' }],
    ['toOthers', { text: 'Así que lo anuncian con Fibralia\n@lagranbanda otra fecha porfa' }],
    ['toOthers', { text: '@tom_b @fibralia it says so on the website mate', language: 'en' }],
    ['toOthers', { text: '@pau_r @fibralia això ho posa al web', language: 'ca' }],
    ['asksNothing', { text: 'No soy cliente de Fibralia y me quedo sin la preventa, qué pena' }],
    ['asksNothing', { text: 'Redplus es mala, peor aún que Fibralia, que ya es decir' }],
    [
      'asksNothing',
      { text: "I don't have an account with Fibralia, so no presale", language: 'en' },
    ],
  ])('%s: %j', (reason, told) => {
    expect(explain(told)).toBe(reason);
  });

  it('is one who finds others worse than a brand of two words', () => {
    const input = makeInput({ text: 'Redplus es mala, peor aún que el Banco Norte, que ya es' });
    const brand = { ...input.brand, name: 'Banco Norte', aliases: [], ownAccounts: [] };
    expect(explainNoDraft({ ...input, brand })).toBe('asksNothing');
    const other = { ...brand, name: 'Banco Sur' };
    expect(explainNoDraft({ ...input, brand: other })).toBeUndefined();
  });

  it.each<Told>([
    { text: 'Fibralia anuncia más velocidad y a mí me llega la mitad' },
    { text: 'Han dicho en la tele que Fibralia funciona, y llevo dos días sin línea' },
    { text: '@marta_gz @fibralia a mí me hicieron lo mismo con la factura' },
    { text: '@defensa_usuario @fibralia se ha negado a atenderme, y van dos' },
    { text: '@sr_director @fibralia ¿por qué no pagáis lo que debéis?' },
    { text: '@marta_gz @fibralia 90 euros por cambiar una cita que costó 20!!!' },
    { text: 'No soy cliente de Fibralia y no dejáis de llamarme' },
    { text: 'Una vez más @fibralia se lavan las manos. Con los papeles que lo… https://t.co/a1' },
    { text: '@tom_b @fibralia they did that to my bill too', language: 'en' },
  ])('is answered who lived it or speaks to us: %j', (told) => {
    expect(explain(told)).toBeUndefined();
  });
});

describe('a complaint told as a story', () => {
  it.each<Told>([
    { text: 'La encargada de Fibralia me da cita, la anula, vuelve a anularla', type: 'venting' },
    { text: 'La academia prometía clases de diez y somos treinta', type: 'competitor' },
    { text: 'Tenéis la cola más caótica de la ciudad', type: 'other' },
    { text: 'Vecino de la tienda y nunca han barrido la acera', type: 'other' },
    { text: 'No me respetaron la oferta y creo que tendrían que ayudarme', type: 'question' },
  ])('%j', (told) => {
    expect(findCase(makeInput(told))).toBe('complaint');
  });

  it('takes no faithful customer for an unhappy one', () => {
    expect(tellsTrouble('Diez años con ellos y nunca me han fallado', 'es')).toBe(false);
    expect(tellsTrouble('Diez años con ellos y nunca me han avisado', 'es')).toBe(true);
  });
});

describe('who wants or wishes something', () => {
  it.each<[DraftCase, Told]>([
    ['idea', { text: 'Pedimos los vecinos de Lugo que abráis los domingos' }],
    ['idea', { text: 'Sugiero un aviso por mensaje el día antes' }],
    ['complaint', { text: 'Pedimos los macarrones y llegaron fríos' }],
    ['question', { text: 'Quiero contratar la fibra, ¿quién me ayuda?', polarity: 'neutral' }],
    ['complaint', { text: 'Quiero contratar la fibra y la web no funciona' }],
  ])('%s: %j', (expected, told) => {
    expect(findCase(makeInput(told))).toBe(expected);
  });

  it('speaks of no experience where a price is the trouble', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const texts = all({
        text: 'La cuota de entrada de Fibralia, 300 y aparte el uniforme',
        seed,
      });
      expect(texts.join(' ')).not.toMatch(/experiencia|haya pasado|ha pasado/);
    }
  });

  it('mourns nobody who is only quoted or alive', () => {
    const text = 'Titular: "ha muerto el alcalde". En el texto: nadie ha muerto. Corregidlo';
    expect(isBereaved(text, 'es')).toBe(false);
    expect(isBereaved('Ha muerto mi padre y le seguís cobrando', 'es')).toBe(true);
  });

  it('names what a post begins with', () => {
    const [text] = all({ text: 'La sopa de Fibralia, un cubito con agua' });
    expect(text).toContain('la sopa');
  });

  it('asks for no order number where a cancelling was asked for', () => {
    const text = 'He pedido la baja y me seguís cobrando';
    expect(all({ text }).join(' ')).not.toContain('número de pedido');
  });

  it('reads no word that the site cut in two', () => {
    const whole = 'Sigo sin recibir el paquete';
    const named = (text: string) => readComplaint(makeInput({ text }).post, 'es').problem;
    expect(named(`${whole} https://t.co/a1`)?.issue).toBe('delivery');
    expect(named(`${whole}… https://t.co/a1`)).toBeUndefined();
  });
});

describe('what the brand had asked for', () => {
  it.each<[Told, RegExp]>([
    [{ text: '@fibralia La hora exacta de la visita fue a las 17:03' }, /Gracias/i],
    [{ text: '@fibralia La hora de la llamada fue a las 9:40' }, /Gracias/i],
    [{ text: '@fibralia My booking number is AB12', language: 'en' }, /thanks|thank you/i],
    [{ text: '@fibralia El localitzador és XK93', language: 'ca' }, /gràcies|agraïm/i],
  ])('is thanked for, and nobody is sorry: %j', (told, thanks) => {
    const { post, language } = makeInput(told);
    expect(givesDetail(post.text, readComplaint(post, language), language)).toBe(true);
    const texts = all(told);
    expect(texts[0]).toMatch(thanks);
    expect(texts.join(' ')).toMatch(/(?:con esto|with this|amb això)/i);
    for (const text of texts) {
      expect(text).not.toMatch(/sentimos|sentim |lament|sorry|molest|frustra|¿En qué/i);
      expect(text).not.toMatch(/^(?:Hola|Hi|Hello)/);
    }
  });

  it('is no detail where more is told', () => {
    for (const text of [
      'Mi pedido es el 4471 y no ha llegado',
      'La hora es lo peor, ¿no?',
      'El localizador es de otro',
      '@fibralia La avería fue el martes. A las 17:03',
    ]) {
      expect(findCase(makeInput({ text }))).toBe('complaint');
    }
  });
});

describe('a short answer', () => {
  it.each<Told>([
    { text: 'Llevo tres días sin servicio y nadie coge el teléfono', name: 'Lucía Prado' },
    { text: 'La lavadora llegó rota', name: 'Pilar' },
    { text: 'No me funciona la app desde ayer' },
  ])('names the problem, thanks and says what comes next: %j', (told) => {
    for (const seed of [1, 2]) {
      const [text = ''] = all({ ...told, site: 'facebook', signature: '', seed });
      expect(text).toMatch(/servicio|buen estado|mal estado|lavadora|app/);
      expect(text).toMatch(/gracias|agradecemos/i);
      expect(text).toMatch(/privado/);
      expect(text).toMatch(/revis|mir/);
      expect(text.length).toBeLessThan(200);
    }
  });

  it('says what is looked into where nobody wants a private message', () => {
    const facts = { private: false } as const;
    const [text = ''] = all({ text: 'La app no abre', site: 'facebook', facts });
    expect(text).not.toMatch(/privado/);
    expect(text).toMatch(/Gracias|agradec/i);
  });
});
