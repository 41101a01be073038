import { expect, test } from 'vitest';
import { judgeAnswer } from '../../../lib/contexts/pages/judge-answer';
import type { DrillStep } from '../../../lib/domain/playbook/drill';
import { createTestBrand } from '../brand/create-test-brand';
import { createTestPlaybook } from '../playbook/create-test-playbook';

const POSTS: Record<DrillStep, string> = {
  safety: 'Mi hijo ha acabado en urgencias por culpa de Fibralia y nadie coge el teléfono.',
  crowd: 'Todo caído con Fibralia desde las nueve y ni una explicación.',
  legal: 'El lunes mi abogado presenta la demanda contra Fibralia. Ya os enteraréis.',
};
const judge = (drillStep: DrillStep, text: string) =>
  judgeAnswer({
    post: {
      id: 'own-1',
      author: 'Lucía Ferrer',
      handle: 'luciaferrer',
      lang: 'es',
      text: POSTS[drillStep],
      postedAt: new Date(0),
      editor: 'draft',
      drillStep,
    },
    text,
    brand: createTestBrand('Fibralia'),
    playbook: createTestPlaybook({ facts: [] }),
    locale: 'es',
  });

test.each(['safety', 'crowd', 'legal'] as const)('%s: an empty word is not praised', (step) => {
  expect(judge(step, 'ok').length).toBeGreaterThan(0);
  expect(judge(step, 'asdf').join()).not.toContain('K0');
});

test('a good answer lacks nothing', () => {
  const safe =
    'Hola, Lucía. Sentimos mucho lo que ha pasado. Entendemos tu preocupación. Escríbenos por mensaje privado y te llamamos ahora mismo.';
  expect(judge('safety', safe)).toEqual([]);
  const named =
    'Hola, Lucía. Gracias por avisar. Entendemos el enfado: todo caído desde las nueve. Lo sentimos mucho. Lo estamos revisando y hoy antes de las 18:00 te contamos más.';
  expect(judge('crowd', named)).toEqual([]);
  const thanks = 'Hola, Lucía. Gracias por decírnoslo. Te contestará hoy Elena Soto por privado.';
  expect(judge('legal', thanks)).toEqual([]);
});
