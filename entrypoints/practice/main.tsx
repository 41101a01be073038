import { createRoot } from 'react-dom/client';
import { browser } from '#imports';
import '../../components/tokens.css';
import '../../components/pieces.css';
import '../../components/ui/ui.css';
import '../../components/practice/practice.css';
import { PracticePage } from '../../components/practice/PracticePage';
import { createPracticeProgress } from '../../components/practice/practice-progress';
import { createTranslate } from '../../lib/i18n/catalogue';
import { practiceMessages } from '../../lib/i18n/practice';
import { PRACTICE_BRANDS } from '../../lib/sites/practice/practice-brands';
import { PRACTICE_POSTS } from '../../lib/sites/practice/practice-posts';
import { resolveLocale, type Settings, settingsItem } from '../../lib/storage/settings';
import { createFeed } from './create-feed';

const posts = createFeed(PRACTICE_POSTS, PRACTICE_BRANDS, new Date());
const progress = createPracticeProgress();

async function start(element: Element): Promise<void> {
  const root = createRoot(element);
  const show = (settings: Settings) => {
    const locale = resolveLocale(settings);
    document.documentElement.lang = locale;
    document.title = createTranslate(practiceMessages, locale)('pageTitle');
    root.render(
      <PracticePage
        locale={locale}
        posts={posts}
        progress={progress}
        onAddClient={() => void browser.runtime.openOptionsPage()}
      />,
    );
  };
  show(await settingsItem.getValue());
  settingsItem.watch(show);
  // The same code as on the real sites watches this feed and assists in its boxes from here on.
}

const element = document.getElementById('root');
if (element) void start(element);
