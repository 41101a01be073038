import { createPlaybook } from '../../lib/domain/playbook/create-playbook';
import type { Playbook, PlaybookFact } from '../../lib/domain/playbook/playbook';

const NOW = '2026-11-20T09:00:00.000Z';

const fact = (number: number, question: string, text: string, until?: string): PlaybookFact => ({
  id: `5d3f1c1e-0f0a-4c55-9a57-2b8f6f1b000${number}`,
  question,
  text,
  wordings: [],
  changedAt: NOW,
  ...(until && { validUntil: until }),
});

/** A client's sheet for pictures; all invented. */
export function createSamplePlaybook(brandId: string, year: number): Playbook {
  const empty = createPlaybook(brandId, NOW);
  return {
    ...empty,
    facts: [
      fact(1, 'Cobertura', 'Comprobador en la web, por calle y número'),
      fact(2, 'Instalación', 'Sin coste, en 7 días', `${year}-12-31`),
      fact(3, 'Averías', 'Revisión en 24 h, también sábados', `${year - 1}-11-01`),
    ],
    answers: [
      {
        id: '5d3f1c1e-0f0a-4c55-9a57-2b8f6f1b0010',
        question: '¿Se puede cambiar de tarifa?',
        reply: 'Sí, sin coste y cuando quieras: se aplica desde el día 1 del mes siguiente.',
      },
    ],
    houseRules: ['Decimos «avería», no «incidencia».'],
    contacts: [
      {
        id: '5d3f1c1e-0f0a-4c55-9a57-2b8f6f1b0020',
        trouble: 'safety',
        name: 'Elena Soto',
        backup: 'Marc Pla',
        phone: '600 000 000',
      },
      { id: '5d3f1c1e-0f0a-4c55-9a57-2b8f6f1b0021', trouble: 'legal', name: 'Nora Vila' },
    ],
    crisisPlan: {
      ...empty.crisisPlan,
      owner: 'Elena Soto',
      firstHalfHour: [
        'Parar lo programado',
        'Confirmar qué pasa',
        'Primera frase, la misma para todos',
      ],
    },
  };
}
