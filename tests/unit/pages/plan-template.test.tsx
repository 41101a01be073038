// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlanFold } from '../../../components/pages/options/playbook/PlanFold';
import { createPlanTemplate } from '../../../components/pages/options/playbook/plan-template';
import type { PlaybookEditor } from '../../../components/pages/options/playbook/playbook-editor';
import { LocaleContext } from '../../../components/ui/locale-context';
import { createPlaybook } from '../../../lib/domain/playbook/create-playbook';
import { validatePlaybook } from '../../../lib/domain/playbook/validate-playbook';
import { planTemplateMessages } from '../../../lib/i18n/plan-template';

const ID = '3f0e7d0a-52f4-4f0b-9c61-0b7f2f9f6a01';
const EMPTY = createPlaybook(ID, '2031-05-09T10:00:00.000Z');

let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

test.each(['es', 'en', 'ca'] as const)('the plan to begin with is whole in %s', (locale) => {
  const plan = createPlanTemplate((key) => planTemplateMessages[locale][key]);
  expect(plan.levels.map(({ when }) => when === '')).toEqual([false, false, false]);
  const playbook = { ...EMPTY, crisisPlan: { ...EMPTY.crisisPlan, ...plan } };
  expect(validatePlaybook(playbook)).toEqual([]);
});

function Plan({ onPlan }: { onPlan(editor: PlaybookEditor): void }) {
  const [playbook, setPlaybook] = useState(EMPTY);
  const editor = { playbook, change: setPlaybook } as unknown as PlaybookEditor;
  onPlan(editor);
  return (
    <LocaleContext value="es">
      <PlanFold editor={editor} isAsked />
    </LocaleContext>
  );
}

test('an empty plan is filled with one press, emptied with another, and left alone once it is theirs', async () => {
  let editor: PlaybookEditor | undefined;
  await act(async () => root.render(<Plan onPlan={(now) => (editor = now)} />));
  const press = (name: string) =>
    act(async () => {
      const all = [...document.querySelectorAll('button')];
      all.find((one) => one.textContent === name)?.click();
    });
  await press('Empezar con un plan base');
  expect(editor?.playbook.crisisPlan.firstHalfHour).toHaveLength(4);
  await press('Quitar el plan base');
  expect(editor?.playbook).toEqual(EMPTY);
  await press('Empezar con un plan base');
  await act(async () =>
    editor?.change((all) => ({
      ...all,
      crisisPlan: { ...all.crisisPlan, toPause: ['La campaña de verano'] },
    })),
  );
  expect(document.body.textContent).not.toContain('plan base');
});
