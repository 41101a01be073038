import { describe, expect, it } from 'vitest';
import type { Brand } from '../../../lib/domain/brand/brand';
import { createBrandMatcher } from '../../../lib/domain/brand/brand-matcher';
import { createTestBrand as brand } from './create-test-brand';

/** Names found, each with the words as they stand in the text. */
function found(text: string, ...brands: Brand[]): Record<string, string[]> {
  const matches = createBrandMatcher(brands).find(text);
  return Object.fromEntries(
    matches.map(({ brandId, ranges }) => [
      brandId,
      ranges.map(({ start, end }) => text.slice(start, end)),
    ]),
  );
}

const fibralia = brand('Fibralia');

describe('a name is found as people write it', () => {
  it.each([
    ['Otra vez sin línea, Fibralia.', 'Fibralia'],
    ['FIBRALIA VERGÜENZA', 'FIBRALIA'],
    ['fibrália de mi vida', 'fibrália'],
    ['gracias a #Fibralia', 'Fibralia'],
    ['@fibralia hola', 'fibralia'],
    ['Fibralia’s support', 'Fibralia'],
    ["d'Fibralia no en vull saber res", 'Fibralia'],
    ['«Fibralia»', 'Fibralia'],
    ['fibralia👎', 'fibralia'],
    ['👨‍👩‍👧Fibralia👨‍👩‍👧', 'Fibralia'],
    ['fibralia.com', 'fibralia'],
    ['Fi\u00adbra\u200blia no va', 'Fi\u00adbra\u200blia'],
    ['Ｆｉｂｒａｌｉａ', 'Ｆｉｂｒａｌｉａ'],
    ['Fіbrаlіа', 'Fіbrаlіа'],
    ['FİBRALİA', 'FİBRALİA'],
    ['F\u0301ibrali\u0308a\u0301 va', 'F\u0301ibrali\u0308a\u0301'],
    ['𝐅𝐢𝐛𝐫𝐚𝐥𝐢𝐚 fatal', '𝐅𝐢𝐛𝐫𝐚𝐥𝐢𝐚'],
    ['ﬁbralia', 'ﬁbralia'],
    ['#NoVuelvoAFibralia', 'Fibralia'],
    ['#FibraliaEstafa', 'Fibralia'],
    ['#fibralia2026', 'fibralia'],
    ['#boicotfibralia ya', 'fibralia'],
    ['#fibralia_mal', 'fibralia'],
    ['fibralia', 'fibralia'],
    ['F i b r a l i a', 'F i b r a l i a'],
    ['f.i.b.r.a.l.i.a mal', 'f.i.b.r.a.l.i.a'],
    ['F1bral1a', 'F1bral1a'],
    ['y F1br4l14 otra vez', 'F1br4l14'],
    ['con fibr@li@ no', 'fibr@li@'],
  ])('%s', (text, shown) => {
    expect(found(text, fibralia)).toEqual({ Fibralia: [shown] });
  });
});

describe('a name is not found inside other words', () => {
  it.each([
    ['Fibralianos unidos', 'Fibralia'],
    ['la prefibralia', 'Fibralia'],
    ['ñfibralia', 'Fibralia'],
    ['fibralià2', 'Fibralia'],
    ['@fibralia_fans mola', 'Fibralia'],
    ['Siberia es fría', 'Iberia'],
    ['#Siberia', 'Iberia'],
    ['#siberia', 'Iberia'],
    ['oranges', 'Orange'],
    ['жорж', 'op'],
    ['', 'Fibralia'],
    ['C&A abre hoy', 'A'],
    ['Movistar+ no carga', 'Movistar'],
  ])('%s', (text, name) => {
    expect(found(text, brand(name))).toEqual({});
  });
});

describe('names of several words and signs', () => {
  it.each([
    ['El Corte Inglés', 'voy a el  corte\ningles', 'el  corte\ningles'],
    ['El Corte Inglés', '#ElCorteIngles mal', 'ElCorteIngles'],
    ['El Corte Inglés', 'elcorteingles', 'elcorteingles'],
    ['Coca-Cola', 'una coca cola', 'coca cola'],
    ['Coca-Cola', 'cocacola zero', 'cocacola'],
    ['MediaMarkt', 'en Media Markt', 'Media Markt'],
    ['H&M', 'en H&M no', 'H&M'],
    ['C&A', '#C&A', 'C&A'],
    ['Movistar+', 'Movistar+ no carga', 'Movistar+'],
    ["McDonald's", 'un mcdonalds', 'mcdonalds'],
    ["McDonald's", 'un McDonald’s!', 'McDonald’s'],
    ['Yahoo!', 'yahoo mail', 'yahoo'],
    ['Straße', 'STRASSE', 'STRASSE'],
    ['Strasse', 'die Straße 5', 'Straße'],
    ['Cel·lini', 'al cellini', 'cellini'],
    ['ソニー', '私のソニーは', 'ソニー'],
    ['삼성', '삼성이 싫다', '삼성'],
    ['Яндекс', 'в ЯНДЕКСЕ и Яндекс', 'Яндекс'],
    ['O2', 'con o2 fatal', 'o2'],
  ])('%s in "%s"', (name, text, shown) => {
    expect(found(text, brand(name))).toEqual({ [name]: [shown] });
  });

  it('does not end within a letter that stands for two', () => {
    expect(found('Straß', brand('Stras'))).toEqual({});
  });
});

describe('aliases', () => {
  const withAliases = brand('Fibralia', {
    aliases: ['@fibralia_es', '#fibraliazo', 'fibral*', 'la * verde', '*'],
    ownAccounts: ['FibraliaAyuda', 'Fibralia España'],
  });

  it.each([
    ['hola @Fibralia_ES', ['@Fibralia_ES']],
    ['hola @FibraliaAyuda', ['@FibraliaAyuda']],
    ['el #Fibraliazo', ['#Fibraliazo']],
    ['los fibraleños', ['fibraleños']],
    ['la compañía verde', ['la compañía verde']],
    ['la compañía muy verde', undefined],
    ['hola @fibralia_esp', undefined],
    ['#fibraliazos', ['fibraliazos']],
    ['infibralia', undefined],
    ['cualquier cosa', undefined],
  ])('%s', (text, shown) => {
    expect(found(text, withAliases).Fibralia).toEqual(shown);
  });
});

describe('several brands', () => {
  it('gives the longest name the words', () => {
    const brands = [brand('Movistar'), brand('Movistar+'), brand('Movistar Team')];
    expect(found('Movistar+ y Movistar Team, no Movistar', ...brands)).toEqual({
      'Movistar+': ['Movistar+'],
      'Movistar Team': ['Movistar Team'],
      Movistar: ['Movistar'],
    });
  });

  it('finds both clients in one post', () => {
    const text = 'Me paso de Fibralia a Ondanet, Fibralia es un desastre';
    expect(found(text, fibralia, brand('Ondanet'))).toEqual({
      Fibralia: ['Fibralia', 'Fibralia'],
      Ondanet: ['Ondanet'],
    });
  });

  it('leaves out paused brands', () => {
    expect(found('Fibralia', brand('Fibralia', { isPaused: true }))).toEqual({});
  });

  it('leaves a brand out where an excluded word stands as a whole word', () => {
    const orange = brand('Orange', { excludedWords: ['zumo', 'is the new black'] });
    expect(found('un ZUMO de orange', orange)).toEqual({});
    expect(found('#OrangeIsTheNewBlack', orange)).toEqual({});
    expect(found('zumos de orange', orange)).toEqual({});
    expect(found('el zumodromo orange', orange)).toEqual({ Orange: ['orange'] });
    expect(found('zumo de orange y Fibralia', orange, fibralia)).toEqual({
      Fibralia: ['Fibralia'],
    });
  });
});
