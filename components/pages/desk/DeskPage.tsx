import type { Locale } from '../../../lib/i18n/catalogue';
import { deskMessages } from '../../../lib/i18n/desk';
import { Button } from '../../ui/Button';
import { Logo } from '../../ui/Logo';
import { useTranslate } from '../../ui/locale-context';
import { PageFrame } from '../PageFrame';
import { DeskBench } from './DeskBench';
import { DeskMissing } from './DeskMissing';
import type { DeskActions, DeskWork } from './desk-props';

export interface DeskPageProps {
  locale: Locale;
  work: ({ state: 'ready' } & DeskWork) | Missing;
  actions: DeskActions;
}

export type Missing = { state: 'noMention' } | { state: 'noClient'; brandName: string };

/** Where a post is answered that stands on no page we read. */
export function DeskPage({ locale, work, actions }: DeskPageProps) {
  return (
    <PageFrame locale={locale} messages={deskMessages}>
      <Head onQueue={actions.onQueue} />
      <main className="desk">
        {work.state === 'ready' ? (
          <DeskBench {...work} actions={actions} />
        ) : (
          <DeskMissing missing={work} onQueue={actions.onQueue} />
        )}
      </main>
    </PageFrame>
  );
}

function Head({ onQueue }: Pick<DeskActions, 'onQueue'>) {
  const t = useTranslate(deskMessages);
  return (
    <header className="desk-head">
      <span className="mark" aria-hidden="true">
        <Logo size={24} />
      </span>
      <span className="strong grow">Respira</span>
      <Button look="text" onClick={onQueue}>
        {t('toQueue')}
      </Button>
    </header>
  );
}
