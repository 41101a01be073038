import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { PracticePage } from '../../../components/practice/PracticePage';
import { createPracticeProgress } from '../../../components/practice/practice-progress';
import { createFeed } from '../../../entrypoints/practice/create-feed';
import type { Locale } from '../../../lib/i18n/catalogue';
import { PRACTICE_BRANDS } from '../../../lib/sites/practice/practice-brands';
import { PRACTICE_POSTS } from '../../../lib/sites/practice/practice-posts';

/** The moment at which the page of a test opens. */
export const OPENED_AT = new Date('2026-03-02T10:00:00Z');

/** Renders the page into the document and gives what a test needs to look at. */
export async function showPracticePage(locale: Locale = 'es') {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.replaceChildren();
  const element = document.body.appendChild(document.createElement('div'));
  const progress = createPracticeProgress();
  let clientsAsked = 0;
  await act(async () =>
    createRoot(element).render(
      <PracticePage
        locale={locale}
        posts={createFeed(PRACTICE_POSTS, PRACTICE_BRANDS, OPENED_AT)}
        progress={progress}
        onAddClient={() => {
          clientsAsked += 1;
        }}
      />,
    ),
  );
  return { element, progress, readClientsAsked: () => clientsAsked };
}
