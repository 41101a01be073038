import { expect, test } from 'vitest';
import { findDeniedRepair } from '../../../lib/domain/triage/find-denied-repair';
import { judgePost } from '../../../lib/domain/triage/judge-post';
import { SAMPLE_POST } from '../../support/log-samples';

test.each([
  'No me han devuelto el dinero, gracias',
  'Nunca me lo han solucionado, muchas gracias',
  'Pues no me lo habéis arreglado. Gracias.',
  'Nothing was refunded, thanks',
  'My boiler has never been fixed. Thank you.',
  "It hasn't been sorted, cheers",
  "No m'ho heu arreglat, gràcies",
  "No m'han tornat els diners, moltes gràcies",
  'Mai ens ho han resolt, gràcies',
])('a complaint in spite of the thanks: %s', (text) => {
  expect(findDeniedRepair(text)).toMatchObject({ type: 'complaint', polarity: 'negative' });
  expect(judgePost({ ...SAMPLE_POST, text }, []).type).toBe('complaint');
});

test.each([
  'Me han devuelto el dinero, gracias',
  'No me han devuelto el dinero',
  'No me lo han arreglado pero me han dado otro, gracias',
  '¿No me lo han arreglado? Gracias',
  'Ya no me falla, gracias',
  'They fixed it and nothing was broken, thanks',
  "M'ho heu arreglat, gràcies",
])('let be: %s', (text) => {
  expect(findDeniedRepair(text)).toBeUndefined();
});
