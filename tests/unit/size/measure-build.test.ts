import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findExcess } from '../../../tools/size/find-excess.mjs';
import { measureBuild } from '../../../tools/size/measure-build.mjs';

let dir: string;

function write(name: string, content: string): void {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), content);
}

describe('size of a build', () => {
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'build-'));
    write('background.js', 'b'.repeat(50));
    write('content-scripts/watch.js', 'w'.repeat(30));
    write('content-scripts/assist.js', 'Symbol.for("react.transitional.element")');
    write('chunks/page.js', 'p'.repeat(100));
    write('chunks/later.js', 'l'.repeat(1000));
    write('assets/page.css', 'c'.repeat(10));
    const links = '<script src="/chunks/page.js"></script><link href="/assets/page.css">';
    write('page.html', links);
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('weighs each script by itself and each page with what it loads to open', () => {
    const { scripts, pages } = measureBuild(dir);
    const weights = Object.fromEntries([...scripts, ...pages].map((one) => [one.name, one.bytes]));
    expect(weights).toEqual({
      'background.js': 50,
      'content-scripts/assist.js': 40,
      'content-scripts/watch.js': 30,
      'page.html':
        110 + '<script src="/chunks/page.js"></script><link href="/assets/page.css">'.length,
    });
  });

  it('finds React where it is and only there', () => {
    const withReact = measureBuild(dir).scripts.filter(({ hasReact }) => hasReact);
    expect(withReact.map(({ name }) => name)).toEqual(['content-scripts/assist.js']);
  });

  it('is content at the budget and tells what is over it', () => {
    const size = measureBuild(dir);
    expect(findExcess(size, { 'content-scripts/watch.js': 30 }, [])).toEqual([]);
    expect(findExcess(size, { 'content-scripts/watch.js': 29 }, [])).toEqual([
      'content-scripts/watch.js is 1 bytes over its 29',
    ]);
    expect(findExcess(size, { zip: 10 }, [])).toHaveLength(1);
  });

  it('tells of React and of parts that are missing', () => {
    const size = measureBuild(dir);
    expect(findExcess(size, { 'gone.js': 5 }, ['content-scripts/assist.js'])).toEqual([
      'gone.js is not in the build',
      'content-scripts/assist.js holds React',
    ]);
  });
});
