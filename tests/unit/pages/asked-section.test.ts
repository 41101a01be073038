import { expect, test } from 'vitest';
import {
  readSection,
  SECTIONS,
  writeSection,
} from '../../../components/pages/options/asked-section';

test('each section has an address of its own that leads back to it', () => {
  for (const id of SECTIONS) {
    expect(readSection(writeSection(id, undefined))).toBe(id);
    expect(readSection(writeSection(id, 'a&tips=b'))).toBe(id);
  }
});

test('a client and a new one are among the clients, the plan of one is with the plans', () => {
  expect(readSection('')).toBe('clients');
  expect(readSection('#new')).toBe('clients');
  expect(readSection('#client=a&part=facts')).toBe('clients');
  expect(readSection('#client=a&part=plan')).toBe('plan');
});

test('an anchor inside the page leads to no other section', () => {
  expect(readSection('#content')).toBeUndefined();
});
