import { createRoot } from 'react-dom/client';
import { browser } from '#imports';
import '../../components/tokens.css';
import '../../components/pieces.css';
import '../../components/ui/ui.css';
import '../../components/ui/fields.css';
import '../../components/practice/practice.css';
import { PracticePage } from '../../components/practice/PracticePage';
import { createPracticeProgress } from '../../components/practice/practice-progress';
import { SafePage } from '../../lib/contexts/pages/SafePage';
import { createTranslate, type Locale } from '../../lib/i18n/catalogue';
import { practiceMessages } from '../../lib/i18n/practice';
import { PRACTICE_BRANDS } from '../../lib/sites/practice/practice-brands';
import { PRACTICE_POSTS } from '../../lib/sites/practice/practice-posts';
import { resolveLocale, settingsItem } from '../../lib/storage/settings';
import { createClientPosts } from './create-client-posts';
import { createDrill } from './create-drill';
import { createFeed } from './create-feed';
import { type PracticeClient, readClient } from './read-client';
import { watchFeed } from './watch-feed';

const progress = createPracticeProgress();

function createPage(
  element: Element,
  client: PracticeClient | undefined,
): (locale: Locale) => void {
  const root = createRoot(element);
  const now = new Date();
  const drill = client?.isDrill ? createDrill(client) : undefined;
  return (locale) => {
    document.documentElement.lang = locale;
    document.title = createTranslate(practiceMessages, locale)('pageTitle');
    const posts = client ? createClientPosts({ ...client, locale }) : PRACTICE_POSTS;
    root.render(
      <SafePage>
        <PracticePage
          locale={locale}
          posts={createFeed(posts, client ? [client.brand] : PRACTICE_BRANDS, now)}
          progress={progress}
          {...(client && { client: { name: client.brand.name, drill } })}
          onAddClient={() => void browser.tabs.create({ url: '/options.html#add' })}
        />
      </SafePage>,
    );
  };
}

async function start(element: Element): Promise<void> {
  const client = await readClient(location.search);
  const show = createPage(element, client);
  const locale = resolveLocale(await settingsItem.getValue());
  show(locale);
  const watch = watchFeed(locale, client ? [client.brand] : PRACTICE_BRANDS);
  settingsItem.watch((settings) => {
    const changed = resolveLocale(settings);
    show(changed);
    watch.setLocale(changed);
  });
}

const element = document.getElementById('root');
if (element) void start(element);
