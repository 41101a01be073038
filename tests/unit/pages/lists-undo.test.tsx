// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LineList } from '../../../components/ui/LineList';
import { LocaleContext } from '../../../components/ui/locale-context';
import { TagInput } from '../../../components/ui/TagInput';

let root: Root;
let place: HTMLElement;
let kept: string[];
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

const removeLabel = (name: string) => `Quitar ${name}`;
const press = (name: string) =>
  act(() => {
    const buttons = [...place.querySelectorAll<HTMLElement>('button')];
    buttons
      .find((one) => (one.getAttribute('aria-label') ?? one.textContent)?.startsWith(name))
      ?.click();
  });

function Lines() {
  const [lines, setLines] = useState(['Uno', 'Dos', 'Tres']);
  kept = lines;
  const rest = { label: 'Pasos', maxLength: 80, placeholder: '', removeLabel };
  return <LineList {...rest} lines={lines} onChange={setLines} />;
}

function Tags() {
  const [tags, setTags] = useState(['uno', 'dos']);
  kept = tags;
  return (
    <TagInput
      control={{ id: 'tags', 'aria-describedby': undefined, 'aria-invalid': undefined }}
      tags={tags}
      pending=""
      onPending={() => undefined}
      onAdd={(texts) => setTags([...tags, ...texts])}
      onRemove={(tag) => setTags(tags.filter((one) => one !== tag))}
      removeLabel={removeLabel}
    />
  );
}

test('a line that was taken out comes back to its place, and that is said', () => {
  act(() =>
    root.render(
      <LocaleContext value="es">
        <Lines />
      </LocaleContext>,
    ),
  );
  press('Quitar Dos');
  expect(kept).toEqual(['Uno', 'Tres']);
  expect(place.querySelector('[role="status"]')?.textContent).toContain('«Dos» se ha quitado.');
  press('Deshacer');
  expect(kept).toEqual(['Uno', 'Dos', 'Tres']);
  expect(place.querySelector('[role="status"]')?.textContent).toBe('');
});

test('a word that was taken away comes back by Ctrl+Z, once', () => {
  act(() => root.render(<Tags />));
  press('Quitar uno');
  expect(kept).toEqual(['dos']);
  const undo = () =>
    act(() => {
      const input = place.querySelector('input');
      input?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }),
      );
    });
  undo();
  undo();
  expect(kept).toEqual(['dos', 'uno']);
});
