import { browser } from '#imports';
import type { QueueActions } from '../../components/pages/queue/queue-props';
import { dateFileName, saveFile } from '../../components/pages/save-file';
import { WAITING_TYPES } from '../../lib/contexts/pages/read-queue';
import { createAlertQuery, createSearchLink } from '../../lib/domain/brand/search-links';
import { askBackground } from '../../lib/messaging/ask-background';
import { updateRounds } from '../../lib/storage/rounds';

const openTab = (url: string) => void browser.tabs.create({ url });
const openDesk = (mentionId: string) =>
  openTab(`/desk.html?mention=${encodeURIComponent(mentionId)}`);

/** What the person does in the queue, carried out by the background and the browser. */
export const queueActions: QueueActions = {
  async onHandle({ id }, handling) {
    const answer = await askBackground('setHandling', {
      mentionId: id,
      ...(handling && { handling }),
    });
    return answer.ok && answer.value;
  },
  async onSettle({ id }, state) {
    const answer = await askBackground('settlePromise', { id, state });
    return answer.ok && answer.value;
  },
  async onMove({ id }, dueAt) {
    const answer = await askBackground('movePromise', { id, dueAt });
    return answer.ok && answer.value;
  },
  onSearch(brand, place) {
    openTab(createSearchLink(brand, place));
    const at = new Date().toISOString();
    void updateRounds((rounds) => ({
      ...rounds,
      searches: {
        ...rounds.searches,
        [brand.id]: { ...rounds.searches[brand.id], [place]: at },
      },
    }));
  },
  async onCopyAlert(brand) {
    try {
      await navigator.clipboard.writeText(createAlertQuery(brand));
      return true;
    } catch {
      return false;
    }
  },
  onMorningSeen() {
    const morningSeenAt = new Date().toISOString();
    void updateRounds((rounds) => ({ ...rounds, morningSeenAt }));
  },
  async onPaste(post) {
    const answer = await askBackground('pasteMention', post);
    if (!answer.ok || !answer.value) return false;
    openDesk(answer.value.mentionId);
    return true;
  },
  async onHandOver({ fileName, ...shift }) {
    try {
      const { writeShift } = await import('../../lib/contexts/pages/write-shift');
      const text = await writeShift({ ...shift, types: WAITING_TYPES, now: new Date() });
      const name = dateFileName(`${fileName}-${shift.brand.name}`, 'json', new Date());
      saveFile(name, 'application/json', text);
      return true;
    } catch (error) {
      console.error('Respira: what waits could not be written', error);
      return false;
    }
  },
  async onTakeOver(file) {
    const answer = await askBackground('receiveShift', file);
    return answer.ok ? answer.value : { state: 'broken' };
  },
  onDesk: ({ id }) => openDesk(id),
  onAddClient: () => openTab('/options.html#add'),
  onReport: (brandId) =>
    openTab(
      brandId === undefined ? '/report.html' : `/report.html?client=${encodeURIComponent(brandId)}`,
    ),
};
