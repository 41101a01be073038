import { createRoot } from 'react-dom/client';
import { browser } from '#imports';
import '../../components/tokens.css';
import '../../components/pieces.css';
import '../../components/ui/ui.css';
import '../../components/practice/practice.css';
import { PracticePage } from '../../components/practice/PracticePage';
import { createPracticeProgress } from '../../components/practice/practice-progress';
import { SafePage } from '../../lib/contexts/pages/SafePage';
import { createTranslate, type Locale } from '../../lib/i18n/catalogue';
import { practiceMessages } from '../../lib/i18n/practice';
import { PRACTICE_BRANDS } from '../../lib/sites/practice/practice-brands';
import { PRACTICE_POSTS } from '../../lib/sites/practice/practice-posts';
import { resolveLocale, settingsItem } from '../../lib/storage/settings';
import { createFeed } from './create-feed';
import { watchFeed } from './watch-feed';

const posts = createFeed(PRACTICE_POSTS, PRACTICE_BRANDS, new Date());
const progress = createPracticeProgress();

function createPage(element: Element): (locale: Locale) => void {
  const root = createRoot(element);
  return (locale) => {
    document.documentElement.lang = locale;
    document.title = createTranslate(practiceMessages, locale)('pageTitle');
    root.render(
      <SafePage>
        <PracticePage
          locale={locale}
          posts={posts}
          progress={progress}
          onAddClient={() => void browser.tabs.create({ url: '/options.html#add' })}
        />
      </SafePage>,
    );
  };
}

async function start(element: Element): Promise<void> {
  const show = createPage(element);
  const locale = resolveLocale(await settingsItem.getValue());
  show(locale);
  const watch = watchFeed(locale);
  settingsItem.watch((settings) => {
    const changed = resolveLocale(settings);
    show(changed);
    watch.setLocale(changed);
  });
}

const element = document.getElementById('root');
if (element) void start(element);
