import { ArrowLeft, Printer } from 'lucide-react';
import { useContext } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import type { Playbook } from '../../../lib/domain/playbook/playbook';
import type { Locale } from '../../../lib/i18n/catalogue';
import { formatDay } from '../../../lib/i18n/format-date';
import { playbookPrintMessages } from '../../../lib/i18n/playbook-print';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { LocaleContext, useTranslate } from '../../ui/locale-context';
import { PageFrame } from '../PageFrame';
import { SheetCalls } from './SheetCalls';
import { SheetFacts } from './SheetFacts';
import { SheetVoice } from './SheetVoice';

interface PlaybookPageProps {
  locale: Locale;
  /** Absent where the client was removed. */
  brand: Brand | undefined;
  playbook: Playbook | undefined;
  optionsUrl: string;
  onPrint(): void;
}

/** The sheet of one client as a colleague reads it on paper. */
export function PlaybookPage({ locale, ...sheet }: PlaybookPageProps) {
  return (
    <PageFrame locale={locale} messages={playbookPrintMessages}>
      <Sheet {...sheet} />
    </PageFrame>
  );
}

function Sheet({ brand, playbook, optionsUrl, onPrint }: Omit<PlaybookPageProps, 'locale'>) {
  const t = useTranslate(playbookPrintMessages);
  const sheet = brand && playbook && { brand, playbook };
  return (
    <main className="sheet">
      <nav className="tools">
        <a className="btn btn-plain" href={optionsUrl}>
          <Icon of={ArrowLeft} />
          {t('back')}
        </a>
        {sheet && (
          <Button onClick={onPrint}>
            <Icon of={Printer} />
            {t('print')}
          </Button>
        )}
      </nav>
      {sheet ? <Content {...sheet} /> : <h1 className="gone">{t('gone')}</h1>}
    </main>
  );
}

function Content({ brand, playbook }: { brand: Brand; playbook: Playbook }) {
  const t = useTranslate(playbookPrintMessages);
  const locale = useContext(LocaleContext);
  const day = formatDay(new Date(playbook.updatedAt), new Date(), locale);
  const { facts, answers, keyMessages, houseRules } = playbook;
  return (
    <>
      <header>
        <h1>{t('sheetOf', { name: brand.name })}</h1>
        <p className="soft">
          {playbook.updatedBy ? t('by', { name: playbook.updatedBy, day }) : t('asOf', { day })}
        </p>
      </header>
      {facts.length === 0 && <p>{t('empty')}</p>}
      <SheetFacts facts={facts} />
      <SheetVoice brand={brand} />
      <Lines title={t('messages')} lines={keyMessages} />
      <Lines title={t('rules')} lines={houseRules} />
      <SheetCalls playbook={playbook} />
      {answers.length > 0 && (
        <section>
          <h2>{t('answers')}</h2>
          <dl>
            {answers.map(({ id, question, reply }) => (
              <div key={id}>
                <dt>{question}</dt>
                <dd>{reply}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

interface LinesProps {
  title: string;
  lines: readonly string[];
}

function Lines({ title, lines }: LinesProps) {
  if (lines.length === 0) return undefined;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
