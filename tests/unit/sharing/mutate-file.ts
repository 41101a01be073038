import { createTestBrand } from '../brand/create-test-brand';
import { createFullPlaybook } from '../playbook/create-test-playbook';

const ID = '3f0e7d0a-52f4-4f0b-9c61-0b7f2f9f6a01';

/** A playbook file with something in each part, as plain JSON. */
export function createFile() {
  return {
    format: 'respira-playbook',
    version: 1,
    exportedAt: '2026-03-02T09:00:00.000Z',
    exportedBy: 'Ana',
    history: ['a'.repeat(64)],
    brand: createTestBrand('Fibralia', {
      id: ID,
      aliases: ['@FibraliaAyuda', 'fibral*'],
      voice: {
        register: 'usted',
        person: 'nosotros',
        region: 'es-ES',
        tone: 'formal',
        emoji: 'never',
      },
      links: {
        help: 'https://fibralia.example/ayuda',
        privateChannel: 'privado',
        hours: 'de 9 a 18',
      },
      goals: {
        replyMinutes: 60,
        timeZone: 'Europe/Madrid',
        officeHours: [[{ from: 540, to: 1080 }], [], [], [], [], [], []],
      },
      agents: [{ name: 'Ana', signature: '— Ana' }],
      wordsToAvoid: ['problema'],
      retentionDays: 90,
    }),
    playbook: createFullPlaybook(ID),
  };
}

/** A number in [0, below), by a seed that goes on. */
function createRandom(seed: number): (below: number) => number {
  let state = (seed * 2654435761) >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return (state >>> 8) % below;
  };
}

const VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e300,
  '',
  ' ',
  'x',
  'x'.repeat(5000),
  '\ud800',
  'http://a.example',
  '2026-13-40',
  '__proto__',
  [],
  {},
  [null],
  [['x']],
  { id: 'x' },
  Array(400).fill('x'),
  Array(400).fill({}),
];
const KEYS = ['note', 'constructor', '__proto__', 'prototype', 'toString', 'id', 'facts'];

/** The same file with one to four places changed, dropped, doubled or added; the same seed, the same file. */
export function mutate<File extends object>(file: File, seed: number): File {
  const random = createRandom(seed);
  for (let left = 1 + random(4); left > 0; left -= 1) change(file, random);
  return file;
}

function change(file: object, random: (below: number) => number): void {
  const places = listPlaces(file);
  const place = places[random(places.length)];
  if (!place) return;
  const { owner, key } = place;
  const kind = random(4);
  if (kind === 0 && !Array.isArray(owner)) delete owner[key];
  else if (kind === 1) define(owner, KEYS[random(KEYS.length)] ?? 'note', pick(random));
  else if (kind === 2 && Array.isArray(owner)) owner.push(structuredClone(owner[Number(key)]));
  else owner[key] = pick(random);
}

/** A copy: one value put into another twice would have no end. */
const pick = (random: (below: number) => number) => structuredClone(VALUES[random(VALUES.length)]);

/** As JSON.parse would: an own entry, whatever its name. */
function define(owner: object, key: string, value: unknown): void {
  if (Array.isArray(owner)) owner.push(value);
  else
    Object.defineProperty(owner, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

interface Place {
  owner: Record<string, unknown>;
  key: string;
}

function listPlaces(root: object): Place[] {
  const places: Place[] = [];
  const open: object[] = [root];
  for (let owner = open.pop(); owner; owner = open.pop()) {
    for (const [key, value] of Object.entries(owner)) {
      places.push({ owner: owner as Record<string, unknown>, key });
      if (typeof value === 'object' && value !== null) open.push(value);
    }
  }
  return places;
}
