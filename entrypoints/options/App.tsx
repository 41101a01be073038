import { browser } from '#imports';
import { OptionsPage } from '../../components/pages/options/OptionsPage';
import { useWatched } from '../../components/pages/use-watched';
import { openLog } from '../../lib/contexts/pages/open-log';
import { brandFocusItem, setBrandFocus } from '../../lib/storage/brand-focus';
import { checklistItem, updateChecklist } from '../../lib/storage/checklist';
import { resolveLocale, settingsItem } from '../../lib/storage/settings';
import { brandStore } from './brand-store';
import { dataTools } from './data-tools';
import { engineEditor } from './engine-editor';
import { playbookStore } from './playbook-store';
import { sharing } from './sharing';
import { useShortcuts } from './use-shortcuts';
import { wizardStore } from './wizard-store';

const createId = () => crypto.randomUUID();
const startsWithNew = location.hash === '#add';

export function App() {
  const settings = useWatched(settingsItem);
  const checklist = useWatched(checklistItem);
  const focus = useWatched(brandFocusItem);
  const shortcuts = useShortcuts();
  if (!settings || !checklist || !focus) return undefined;
  return (
    <OptionsPage
      store={brandStore}
      locale={resolveLocale(settings)}
      localeChoice={settings.locale}
      practiceUrl={browser.runtime.getURL('/practice.html')}
      places={{
        playbooks: playbookStore,
        sharing,
        wizard: wizardStore,
        focus: {
          brandId: focus.focus?.brandId,
          set: (brandId) => void setBrandFocus(brandId),
        },
      }}
      startsWithNew={startsWithNew}
      checklist={{ value: checklist, update: updateChecklist }}
      engine={engineEditor}
      data={dataTools}
      createId={createId}
      onLocale={(locale) => void settingsItem.setValue({ ...settings, locale })}
      reminders={{
        isOn: settings.reminders !== false,
        onChange: (reminders) => void settingsItem.setValue({ ...settings, reminders }),
      }}
      shortcuts={shortcuts}
      onOpenLog={() => void openLog()}
    />
  );
}
