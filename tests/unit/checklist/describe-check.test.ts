import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../lib/domain/checklist/check-draft';
import { createOwnGuideline } from '../../../lib/domain/checklist/own-guideline';
import { LOCALES } from '../../../lib/i18n/catalogue';
import { describeCheck } from '../../../lib/i18n/describe-check';
import { createContext } from './context';

function say(id: string, draft: string, locale: 'es' | 'en' | 'ca' = 'es') {
  const found = checkDraft(draft, createContext('es')).find((result) => result.id === id);
  if (!found) throw new Error(`${id} says nothing`);
  return describeCheck(found, locale);
}

describe('what the panel says', () => {
  test('where words cannot tell: a question, and their words', () => {
    expect(say('K04', 'Hola.')).toEqual({
      title: '¿Nombras lo que le ha pasado?',
      why: 'Ha escrito «Tercer día», «fibra», «cuatro llamadas».',
    });
  });

  test('missing without words: why', () => {
    expect(say('K02', 'Hola.').why).toBe('Quien avisa te está ayudando, aunque se queje.');
  });

  test('thin, with the words as title', () => {
    expect(say('K09', 'Lo miramos en breve.')).toEqual({
      title: '«en breve» no es una hora',
      why: 'Con una hora se espera mejor.',
    });
  });

  test('thin, with the words below', () => {
    const { title, why } = say('K03', 'Sentimos las molestias.');
    expect(title).toBe('Pide perdón de verdad');
    expect(why).toContain('«Sentimos las molestias»');
  });

  test('done: the words that do it', () => {
    expect(say('K02', 'Gracias por contarlo tan claro.')).toEqual({
      title: 'Das las gracias',
      why: '«Gracias por contarlo tan claro»',
    });
  });

  test('a guideline of the user’s own: its name, the words and its reason', () => {
    const own = {
      id: '1',
      name: 'Nombra la garantía',
      reason: 'Casi todos preguntan por ella.',
      words: ['garant*'],
      types: [],
      kind: 'present',
    } as const;
    const tell = (draft: string) => {
      const [found] = checkDraft(draft, createContext('es'), [createOwnGuideline(own)]);
      return found && describeCheck(found, 'en');
    };
    expect(tell('Hola.')).toEqual({ title: own.name, why: own.reason });
    expect(tell('Está en Garantía.')).toEqual({
      title: own.name,
      why: `“Garantía” · ${own.reason}`,
    });
  });

  test('in the language of the interface, whatever the reply is written in', () => {
    expect(say('K02', 'Gracias por avisar.', 'en')).toEqual({
      title: 'You say thank you',
      why: '“Gracias por avisar”',
    });
  });
});

test.each(LOCALES)('nothing is left open or empty in %s', (locale) => {
  const drafts = [
    '',
    'Hola. Lamentamos que te sientas así. Cálmate. {nombre} ¿Nos dices tu DNI? Es culpa tuya.',
    'Hola, Pedro. Lo sentimos, pero te prometo que llega. Lo entendemos. Te llamamos.',
  ];
  const results = drafts.flatMap((draft) => checkDraft(draft, createContext('es')));
  for (const result of results) {
    const { title, why } = describeCheck(result, locale);
    expect(title).not.toBe('');
    expect(why).not.toBe('');
    expect(`${title} ${why}`).not.toContain('{words}');
  }
});
