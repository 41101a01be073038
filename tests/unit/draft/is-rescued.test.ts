import { describe, expect, it } from 'vitest';
import { isRescued } from '../../../lib/domain/draft/is-rescued';

const PRAISE = {
  type: 'praise',
  probabilities: { negative: 0.03, neutral: 0.05, positive: 0.92 },
} as const;

describe('isRescued', () => {
  it.each([
    'Quería dar las gracias a Eva, de la tienda. Se me rompió el carrito y en una hora tenía otro.',
    'Vull donar les gràcies a la Núria: es va inundar el local i van venir de seguida.',
    'Hats off to the night crew. Boiler burst at 2am, warm house by breakfast.',
    'Me quedé tirado en la autovía y nos ayudaron sin cobrar nada. Quedan héroes.',
  ])('hears thanks after a mishap: %j', (text) => {
    expect(isRescued(PRAISE, { text })).toBe(true);
  });

  it.each([
    'Quería dar las gracias a Norte por perder mi maleta otra vez.',
    'Vull donar les gràcies a la companyia per no agafar el telèfon.',
    'Big thanks to the team for leaving us in the rain.',
    'Hats off to whoever designed this. But it broke my phone.',
    'Quería dar las gracias a Eva 🙃',
  ])('hears no thanks in: %j', (text) => {
    expect(isRescued(PRAISE, { text })).toBe(false);
  });
});
