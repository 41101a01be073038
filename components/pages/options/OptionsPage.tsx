import { useEffect, useRef, useState } from 'react';
import type { Locale } from '../../../lib/i18n/catalogue';
import { optionsMessages } from '../../../lib/i18n/options';
import { useTranslate } from '../../ui/locale-context';
import { PageFrame } from '../PageFrame';
import {
  readSection,
  type SectionId,
  type ShownSection,
  useSection,
  writeSection,
} from './asked-section';
import type { BrandStore } from './brand-store';
import { ClientsSection } from './ClientsSection';
import type { ChecklistEditor } from './checklist-store';
import { DataSection } from './DataSection';
import type { DataTools } from './data/backup-tools';
import {
  type DeepLink,
  findAskedPart,
  noteAddress,
  noteNew,
  readDeepLink,
  useDeepLink,
} from './deep-link';
import { EngineSection } from './EngineSection';
import { findSelected } from './editor-state';
import type { EngineEditor } from './engine-editor';
import type { KeysBlockProps } from './KeysBlock';
import { LanguageSection, type LocaleChoice } from './LanguageSection';
import { NewClient } from './NewClient';
import { PlanPlace } from './playbook/PlanPlace';
import { Rail } from './Rail';
import type { RemindersRowProps } from './RemindersRow';
import { TipsSection } from './TipsSection';
import { type BrandEditor, useBrandEditor } from './use-brand-editor';
import type { ClientPlaces } from './use-client-acts';
import { useEngine } from './use-engine';

interface OptionsPageProps {
  store: BrandStore;
  places: ClientPlaces;
  locale: Locale;
  localeChoice: LocaleChoice;
  practiceUrl: string;
  /** Begin with a new client, as "add a client" elsewhere promises. */
  startsWithNew: boolean;
  checklist: ChecklistEditor;
  engine: EngineEditor;
  data: DataTools;
  createId(): string;
  onLocale(choice: LocaleChoice): void;
  reminders: RemindersRowProps;
  shortcuts: KeysBlockProps;
  onOpenLog(): void;
}

/** Clients and their sheets, advice, data and privacy, engine, language. */
export function OptionsPage(props: OptionsPageProps) {
  return (
    <PageFrame locale={props.locale} messages={optionsMessages}>
      <Content {...props} />
    </PageFrame>
  );
}

function Content(props: OptionsPageProps) {
  const t = useTranslate(optionsMessages);
  const editor = useBrandEditor(props.store, props.createId);
  const link = useDeepLink();
  const section = useSection();
  const adding = useAdding(props.startsWithNew, link);
  const { isReady } = editor.state;
  const { dispatch } = editor;
  const select = (id: string) => {
    dispatch({ type: 'select', id });
    noteAddress(writeSection(section.id, id));
  };
  useAddressOf(findSelected(editor.state)?.id, section.id);
  const openNew = (id: string) => {
    adding.end();
    section.show('clients');
    dispatch({ type: 'select', id });
    noteAddress(writeSection('clients', id));
  };
  useEffect(() => {
    if (isReady && link.client) dispatch({ type: 'select', id: link.client });
  }, [isReady, link.client, dispatch]);
  return (
    <div className="page">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Rail
        practiceUrl={props.practiceUrl}
        current={adding.isOn ? 'clients' : section.id}
        client={findSelected(editor.state)?.id}
        onGo={adding.end}
      />
      <main id="content" tabIndex={-1}>
        <h1 className="sr">{t('pageTitle')}</h1>
        {adding.isOn && isReady ? (
          <NewClient
            editor={editor}
            playbooks={props.places.playbooks}
            store={props.places.wizard}
            brands={editor.state.saved}
            practiceUrl={props.practiceUrl}
            createId={props.createId}
            onOpen={openNew}
            onLeave={adding.end}
          />
        ) : (
          <Sections
            {...props}
            editor={editor}
            link={link}
            section={section}
            onAdd={adding.begin}
            onSelect={select}
          />
        )}
      </main>
    </div>
  );
}

/** Where another client came up, as after a removal, the address goes along: a reload shows it again. */
function useAddressOf(client: string | undefined, section: SectionId): void {
  const before = useRef(client);
  useEffect(() => {
    const { current } = before;
    before.current = client;
    const { hash } = window.location;
    if (!client || !current || client === current || readDeepLink(hash).client === client) return;
    noteAddress(writeSection(section, client));
  }, [client, section]);
}

interface SectionsProps extends OptionsPageProps {
  editor: BrandEditor;
  link: DeepLink;
  section: ShownSection;
  onAdd(): void;
  onSelect(id: string): void;
}

/** One section at a time; those put aside keep what was begun in them. */
function Sections({ editor, link, section, onAdd, onSelect, ...props }: SectionsProps) {
  const { places, createId, practiceUrl } = props;
  const engine = useEngine(props.engine);
  const brand = findSelected(editor.state);
  return (
    <>
      <div hidden={section.id !== 'clients'}>
        <ClientsSection
          editor={editor}
          places={places}
          link={link}
          createId={createId}
          onAdd={onAdd}
          onSelect={onSelect}
        />
      </div>
      <div hidden={section.id !== 'plan'}>
        <PlanPlace
          state={editor.state}
          store={places.playbooks}
          isAsked={brand !== undefined && findAskedPart(link, brand.id) === 'plan'}
          practiceUrl={practiceUrl}
          onAdd={onAdd}
          onSelect={onSelect}
        />
      </div>
      <div hidden={section.id !== 'tips'}>
        <TipsSection editor={props.checklist} brands={editor.state.saved} createId={createId} />
      </div>
      <div hidden={section.id !== 'data'}>
        <DataSection
          editor={editor}
          tools={props.data}
          sharing={places.sharing}
          hasServer={engine.value?.kind === 'server'}
          createId={createId}
          onOpenLog={props.onOpenLog}
        />
      </div>
      <div hidden={section.id !== 'engine'}>
        <EngineSection form={engine} />
      </div>
      <div hidden={section.id !== 'language'}>
        <LanguageSection
          choice={props.localeChoice}
          onChoose={props.onLocale}
          reminders={props.reminders}
          shortcuts={props.shortcuts}
        />
      </div>
    </>
  );
}

/** Whether a new client is being made, instead of all else on the page. */
function useAdding(startsWithNew: boolean, link: DeepLink) {
  const [isOn, setOn] = useState(startsWithNew || link.isNew);
  // Whether the address says so: then a step back leaves it.
  const isAsked = useRef(link.isNew);
  useEffect(() => {
    // An anchor inside the page, such as that of the skip link, asks for nothing.
    if (!readSection(window.location.hash)) return;
    if (link.isNew || isAsked.current) setOn(link.isNew);
    isAsked.current = link.isNew;
  }, [link]);
  const turn = (next: boolean) => {
    isAsked.current = next;
    setOn(next);
    noteNew(next);
  };
  return { isOn, begin: () => turn(true), end: () => turn(false) };
}
