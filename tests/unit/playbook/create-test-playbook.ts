import { createPlaybook } from '../../../lib/domain/playbook/create-playbook';
import type { Playbook, PlaybookFact } from '../../../lib/domain/playbook/playbook';

const CHANGED_AT = '2026-03-01T09:00:00.000Z';

/** An id for tests: the same number gives the same id. */
export const idOf = (number: number) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export function createTestFact(number: number, part: Partial<PlaybookFact> = {}): PlaybookFact {
  return {
    id: idOf(number),
    question: 'Cobertura',
    text: 'Cubrimos el 92 % de los municipios.',
    wordings: [],
    changedAt: CHANGED_AT,
    ...part,
  };
}

export function createTestPlaybook(part: Partial<Playbook> = {}): Playbook {
  return { ...createPlaybook('a', CHANGED_AT), ...part };
}

/** A playbook with something in each part. */
export function createFullPlaybook(brandId = 'a'): Playbook {
  const own = { id: 'sin-plazos', name: 'Sin plazos', reason: 'No damos plazos', words: ['24 h'] };
  return createTestPlaybook({
    brandId,
    revision: 3,
    updatedBy: 'Ana',
    facts: [
      createTestFact(1, {
        wordings: ['Llegamos al 92 %.'],
        link: 'https://fibralia.example/mapa',
        validFrom: '2026-01-01',
        validUntil: '2026-12-31',
        owner: 'Marta',
      }),
      createTestFact(2, { question: 'Avería', text: 'El servicio vuelve a las 14:00.' }),
    ],
    answers: [{ id: idOf(10), question: '¿Hay permanencia?', reply: 'No, ninguna.\nNunca.' }],
    keyMessages: ['Damos la cara.'],
    houseRules: ['No se discute en público.'],
    ownGuidelines: [{ ...own, types: ['complaint'], kind: 'absent' }],
    contacts: [
      {
        id: idOf(20),
        trouble: 'legal',
        name: 'Luis',
        backup: 'Eva',
        role: 'Abogado',
        phone: '600 000 000',
        email: 'luis@fibralia.example',
      },
    ],
    crisisPlan: {
      threshold: { posts: 5, minutes: 20 },
      spokesperson: 'Rosa',
      owner: 'Pau',
      levels: [{ name: 'Alto', when: 'Hay heridos', statement: 'Lo sentimos mucho.' }],
      firstHalfHour: ['Avisar a Rosa.'],
      firstTwoHours: ['Publicar la nota.'],
      followUp: ['Contar qué ha cambiado.'],
      toPause: ['Campaña de verano'],
      alsoTell: ['Dirección'],
    },
  });
}
