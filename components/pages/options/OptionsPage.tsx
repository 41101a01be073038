import { useEffect } from 'react';
import type { Locale } from '../../../lib/i18n/catalogue';
import { optionsMessages } from '../../../lib/i18n/options';
import { useTranslate } from '../../ui/locale-context';
import { PageFrame } from '../PageFrame';
import type { BrandStore } from './brand-store';
import { ClientsSection } from './ClientsSection';
import type { ChecklistEditor } from './checklist-store';
import { DataSection } from './DataSection';
import { EngineSection } from './EngineSection';
import type { EngineEditor } from './engine-editor';
import { LanguageSection, type LocaleChoice } from './LanguageSection';
import { Rail } from './Rail';
import { TipsSection } from './TipsSection';
import { useBrandEditor } from './use-brand-editor';

export interface OptionsPageProps {
  store: BrandStore;
  locale: Locale;
  localeChoice: LocaleChoice;
  practiceUrl: string;
  /** Begin with a new brand, as "add a client" elsewhere promises. */
  startsWithNew: boolean;
  checklist: ChecklistEditor;
  engine: EngineEditor;
  createId(): string;
  onLocale(choice: LocaleChoice): void;
  onOpenLog(): void;
}

/** Clients, advice, data and privacy, language. */
export function OptionsPage(props: OptionsPageProps) {
  return (
    <PageFrame locale={props.locale} messages={optionsMessages}>
      <Content {...props} />
    </PageFrame>
  );
}

function Content(props: OptionsPageProps) {
  const t = useTranslate(optionsMessages);
  const { startsWithNew, createId } = props;
  const editor = useBrandEditor(props.store, createId);
  const { isReady } = editor.state;
  const { dispatch } = editor;
  useEffect(() => {
    if (isReady && startsWithNew) dispatch({ type: 'add', id: createId() });
  }, [isReady, startsWithNew, createId, dispatch]);
  return (
    <div className="page">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Rail practiceUrl={props.practiceUrl} />
      <main id="content" tabIndex={-1}>
        <h1 className="sr">{t('pageTitle')}</h1>
        <ClientsSection editor={editor} createId={createId} />
        <TipsSection editor={props.checklist} brands={editor.state.saved} createId={createId} />
        <DataSection editor={editor} createId={createId} onOpenLog={props.onOpenLog} />
        <EngineSection editor={props.engine} />
        <LanguageSection choice={props.localeChoice} onChoose={props.onLocale} />
      </main>
    </div>
  );
}
