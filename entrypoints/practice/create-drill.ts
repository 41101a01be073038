import { createDrillProgress, type DrillTools } from '../../components/practice/drill-progress';
import { dropDrill, noteDrill } from '../../lib/domain/playbook/note-drill';
import type { Playbook } from '../../lib/domain/playbook/playbook';
import { askBackground } from '../../lib/messaging/ask-background';
import { createPlaybookStore } from '../../lib/storage/playbook-store';
import { resolveLocale, settingsItem } from '../../lib/storage/settings';
import type { PracticeClient } from './read-client';

/** A drill with this client's plan, which may keep the result. */
export function createDrill({ brand, playbook }: PracticeClient): DrillTools {
  const { brandId, contacts } = playbook;
  const nameOf = (trouble: 'safety' | 'legal') =>
    contacts.find((one) => one.trouble === trouble)?.name;
  const [safety, legal] = [nameOf('safety'), nameOf('legal')];
  return {
    progress: createDrillProgress(),
    callees: { ...(safety && { safety }), ...(legal && { legal }) },
    async judge({ drillStep, ...post }, text) {
      if (!drillStep) return [];
      const [{ judgeAnswer }, settings] = await Promise.all([
        import('../../lib/contexts/pages/judge-answer'),
        settingsItem.getValue(),
      ]);
      const locale = resolveLocale(settings);
      return judgeAnswer({ post: { ...post, drillStep }, text, brand, playbook, locale });
    },
    async keep(line) {
      const now = await read(brandId);
      const next = now && noteDrill(now, line);
      if (now && !next) return 'full';
      return next && (await save(next)) ? 'kept' : 'failed';
    },
    async drop(line) {
      const now = await read(brandId);
      return now !== undefined && save(dropDrill(now, line));
    },
    again: () => location.reload(),
  };
}

/** As it is now: somebody may have changed it since the drill began. */
const read = (brandId: string) =>
  createPlaybookStore()
    .read(brandId)
    .catch(() => undefined);

async function save(playbook: Playbook): Promise<boolean> {
  const answer = await askBackground('savePlaybook', { playbook });
  return answer.ok && 'state' in answer.value && answer.value.state === 'kept';
}
