import { describe, expect, it } from 'vitest';
import { decideType } from '../../../lib/domain/triage/decide-type';
import { pointsAtPerson } from '../../../lib/domain/triage/points-at-person';
import { readPost } from '../../../lib/domain/triage/reading';
import { createShares } from '../../../lib/domain/triage/type-model';

function read(language: string, text: string) {
  const start = text.indexOf('Velmora');
  const ranges = start < 0 ? [] : [{ start, end: start + 'Velmora'.length }];
  return readPost(text, ranges, { language, confidence: 1 });
}

describe('somebody who works there', () => {
  it.each([
    ['a job', 'es', 'La cajera de Velmora me gritó'],
    ['a place', 'es', 'el de la ventanilla de Velmora ni me miró'],
    ['who served', 'es', 'En Velmora me atendió una que no levantó la cabeza'],
    ['a name', 'es', 'En Velmora una tal Pilar nos llamó de todo'],
    ['work', 'es', 'En Velmora nos cambian los turnos la noche antes'],
    ['a person', 'en', 'Velmora, she laughed in my face'],
    ['a job', 'en', 'one of your drivers swore at us, Velmora'],
    ['a job', 'ca', 'El cambrer de Velmora ens va escridassar'],
    ['a job of many', 'es', 'Los camareros de Velmora ni miran'],
    ['a boss', 'ca', 'el cap de botiga de Velmora es va riure de mi'],
    ['a name', 'ca', 'A Velmora en Jordi ens va dir de tot'],
    ['work', 'en', 'used to work at Velmora, they laugh at you'],
    ['in a language that is none of ours', 'und', 'she laughed, Velmora'],
  ])('%s, %s: %s', (_, language, text) => {
    expect(pointsAtPerson(read(language, text))).toBe(true);
  });

  it.each([
    ['es', 'Velmora se ríe de la gente y ni contesta'],
    ['es', 'Velmora nos toma el pelo'],
    ['es', 'Ladrones. Velmora os cobra dos veces'],
    ['en', 'Velmora is laughing at its customers'],
    ['ca', 'Velmora es riu de la gent'],
    ['es', 'he pagado dos veces y Velmora se ríe de la gente'],
    ['ca', 'sou uns lladres Velmora'],
    ['ca', 'no teniu cap vergonya Velmora, us rieu de la gent'],
    ['en', 'Velmora is a joke of a company, laughing at its customers'],
    ['en', 'the app does not work and Velmora laughs at its customers'],
    ['es', 'perdieron mi equipaje y Velmora se ríe de la gente'],
    ['es', 'Velmora se ríe de la gente en Barcelona'],
    ['es', '@Velmora Os reís de la gente'],
    ['es', 'tres semanas sin servicio técnico y Velmora se ríe de la gente'],
    ['ca', 'tot el cap de setmana sense llum i Velmora es riu de la gent'],
    ['en', 'you guys at Velmora laugh at us'],
  ])('is not the firm itself, %s: %s', (language, text) => {
    expect(pointsAtPerson(read(language, text))).toBe(false);
  });

  it('decides whether conduct is told of a worker or of the firm', () => {
    const shares = createShares((type) => (type === 'staff' ? 0.4 : type === 'venting' ? 0.3 : 0));
    expect(decideType(read('es', 'Velmora se ríe de la gente'), shares)).toBe('venting');
    expect(decideType(read('es', 'La cajera de Velmora se ríe de la gente'), shares)).toBe('staff');
  });
});

describe('cues of who works there', () => {
  it.each([
    ['es', 'uno de vuestros técnicos me pidió dinero'],
    ['es', 'el monitor que nos tocó olía a vino'],
    ['es', 'la chica de la entrada de Velmora resoplaba'],
    ['en', 'the coach at Velmora reeked of drink'],
    ['ca', 'la noia de la porta de Velmora feia cares'],
  ])('a worker and what they did, %s: %s', (language, text) => {
    const { worker, conduct } = read(language, text).cues;
    expect(worker.length).toBeGreaterThan(0);
    expect(conduct.length).toBeGreaterThan(0);
  });

  it.each([
    ['es', 'hice las prácticas en Velmora'],
    ['es', 'soy camarera de Velmora y no me siento'],
    ['es', 'mi encargado de Velmora me escribe los domingos'],
    ['en', 'I stacked shelves at Velmora for years'],
    ['ca', 'tinc entrevista a Velmora dimarts'],
  ])('who works there speaks, %s: %s', (language, text) => {
    expect(read(language, text).cues.workerSpeaks.length).toBeGreaterThan(0);
  });

  it.each([
    ['es', 'uso Velmora para ir al trabajo'],
    ['es', 'mi jefe me recomendó Velmora'],
    ['es', 'limpio la cocina con Velmora, huele bien'],
    ['en', 'I live next to the Velmora shop'],
  ])('a customer does not, %s: %s', (language, text) => {
    expect(read(language, text).cues.workerSpeaks).toEqual([]);
  });
});
