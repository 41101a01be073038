import { useEffect } from 'react';
import type { Locale } from '../../../lib/i18n/catalogue';
import { optionsMessages } from '../../../lib/i18n/options';
import { useTranslate } from '../../ui/locale-context';
import { PageFrame } from '../PageFrame';
import type { BrandStore } from './brand-store';
import { ClientsSection } from './ClientsSection';
import type { ChecklistEditor } from './checklist-store';
import { DataSection } from './DataSection';
import { noteClient, useDeepLink } from './deep-link';
import { EngineSection } from './EngineSection';
import { findSelected, listUnsaved } from './editor-state';
import type { EngineEditor } from './engine-editor';
import { LanguageSection, type LocaleChoice } from './LanguageSection';
import { PlanDesk } from './playbook/PlanDesk';
import { Rail } from './Rail';
import { TipsSection } from './TipsSection';
import { useBrandEditor } from './use-brand-editor';
import type { ClientPlaces } from './use-client-acts';

export interface OptionsPageProps {
  store: BrandStore;
  locale: Locale;
  localeChoice: LocaleChoice;
  practiceUrl: string;
  places: ClientPlaces;
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
  const { startsWithNew, createId, places } = props;
  const link = useDeepLink();
  const editor = useBrandEditor(props.store, createId);
  const { isReady } = editor.state;
  const { dispatch } = editor;
  useEffect(() => {
    if (isReady && startsWithNew) dispatch({ type: 'add', id: createId() });
  }, [isReady, startsWithNew, createId, dispatch]);
  const brand = findSelected(editor.state);
  const select = (id: string) => {
    dispatch({ type: 'select', id });
    noteClient(id);
  };
  useEffect(() => {
    if (isReady && link.client) dispatch({ type: 'select', id: link.client });
  }, [isReady, link.client, dispatch]);
  return (
    <div className="page">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Rail practiceUrl={props.practiceUrl} />
      <main id="content" tabIndex={-1}>
        <h1 className="sr">{t('pageTitle')}</h1>
        <ClientsSection
          editor={editor}
          places={places}
          part={link.part}
          createId={createId}
          onAdd={() => dispatch({ type: 'add', id: createId() })}
          onSelect={select}
        />
        {brand && !listUnsaved(editor.state).has(brand.id) && (
          <PlanDesk
            key={brand.id}
            brand={brand}
            store={places.playbooks}
            isAsked={link.part === 'plan'}
            practiceUrl={props.practiceUrl}
          />
        )}
        <TipsSection editor={props.checklist} brands={editor.state.saved} createId={createId} />
        <DataSection editor={editor} createId={createId} onOpenLog={props.onOpenLog} />
        <EngineSection editor={props.engine} />
        <LanguageSection choice={props.localeChoice} onChoose={props.onLocale} />
      </main>
    </div>
  );
}
