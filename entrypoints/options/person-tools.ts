import type {
  HeldPerson,
  PersonSite,
  PersonTools,
} from '../../components/pages/options/data/log-tools';
import { dateFileName, saveFile } from '../../components/pages/save-file';
import { exportPerson } from '../../lib/contexts/pages/export-person';
import { authorKey, type MentionRecord } from '../../lib/domain/log/log-entry';
import type { Author } from '../../lib/domain/post';
import { createTranslate } from '../../lib/i18n/catalogue';
import { logCareMessages } from '../../lib/i18n/log-care';
import { askBackground } from '../../lib/messaging/ask-background';
import { countNamings } from '../../lib/storage/count-namings';
import { countPersonTraces, PERSON_TABLES } from '../../lib/storage/count-traces';
import { database } from '../../lib/storage/database';
import { createLogStore } from '../../lib/storage/log-store';
import { resolveLocale, settingsItem } from '../../lib/storage/settings';

/** What is held of one person, on one site. */
export const personTools: PersonTools = {
  async find(site, who) {
    try {
      return await findPerson(keyOf(site, who));
    } catch (error) {
      console.error('Respira: what is held of a person could not be read', error);
      return undefined;
    }
  },
};

/** Pasted posts have the name as it was typed; on the sites a handle has no '@'. */
function keyOf(site: PersonSite, who: string): string {
  const handle = site === 'pasted' ? who : who.replace(/^@/, '');
  return authorKey({ site, author: { handle } });
}

async function findPerson(key: string): Promise<HeldPerson> {
  const { mentions, replies, promises } = await createLogStore().readPerson(key);
  const rows = [...mentions, ...replies, ...promises];
  const ids = [...mentions, ...replies].map(({ id }) => id);
  return {
    mentions: mentions.length,
    replies: replies.length,
    promises: promises.length,
    clients: [...new Set(rows.map(({ brandName }) => brandName))],
    save: () => save(key),
    erase: () => erase(key, ids, listAuthors(key, mentions)),
  };
}

async function save(key: string): Promise<void> {
  const t = createTranslate(logCareMessages, resolveLocale(await settingsItem.getValue()));
  const { text } = await exportPerson(key);
  saveFile(dateFileName(t('personFile'), 'json', new Date()), 'application/json', text);
}

/** As they wrote, and as they were asked for. */
function listAuthors(key: string, mentions: readonly MentionRecord[]): Author[] {
  const asked = key.slice(key.indexOf(':') + 1);
  const own = asked.includes(' ') ? { name: asked } : { handle: asked };
  return [own, ...mentions.map(({ post }) => post.author)];
}

async function erase(
  key: string,
  ids: readonly string[],
  authors: readonly Author[],
): ReturnType<HeldPerson['erase']> {
  const answer = await askBackground('deletePerson', key);
  if (!answer.ok) return undefined;
  const left = await countPersonTraces(database, key, ids);
  const namedBy = await countNamings(database, key, authors);
  return { erased: answer.value, left, tables: PERSON_TABLES, namedBy };
}
