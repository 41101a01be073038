import { describe, expect, it } from 'vitest';
import { findPages, nameGroup } from '../../../tools/group-chunks';

const PANEL = '/src/entrypoints/sidepanel/index.html';
const POPUP = '/src/entrypoints/popup/index.html';
const OPTIONS = '/src/entrypoints/options/index.html';

describe('the file that a shared module goes into', () => {
  it('is one for what the popup takes too, and one for the rest of the side panel', () => {
    expect(nameGroup([PANEL, POPUP])).toBe('pages');
    expect(nameGroup([PANEL, POPUP, OPTIONS])).toBe('pages');
    expect(nameGroup([PANEL, OPTIONS])).toBe('panel');
  });

  it('is left to the bundler for what the side panel has alone or does not take', () => {
    expect(nameGroup([PANEL])).toBeUndefined();
    expect(nameGroup([POPUP, OPTIONS])).toBeUndefined();
    expect(nameGroup([])).toBeUndefined();
  });
});

describe('the pages that come to a module', () => {
  const importers: Record<string, string[]> = {
    [PANEL]: [],
    [POPUP]: [],
    panel: [PANEL],
    popup: [POPUP],
    // Import each other.
    one: ['panel', 'two'],
    two: ['one', 'popup'],
    alone: ['later'],
    later: [],
  };
  const findModule = (id: string) => {
    const found = importers[id];
    return found ? { isEntry: id.endsWith('.html'), importers: found } : null;
  };

  it('are all from which static imports lead there, in whatever circles', () => {
    expect(findPages('one', findModule).sort()).toEqual([POPUP, PANEL].sort());
    expect(findPages('panel', findModule)).toEqual([PANEL]);
  });

  it('are none where it is only loaded later, or is not known', () => {
    expect(findPages('alone', findModule)).toEqual([]);
    expect(findPages('stranger', findModule)).toEqual([]);
  });
});
