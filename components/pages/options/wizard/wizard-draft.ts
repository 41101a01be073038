import type { Brand, Voice } from '../../../../lib/domain/brand/brand';
import { createBrand } from '../../../../lib/domain/brand/create-brand';
import { readTag } from '../../../../lib/domain/brand/read-tag';
import { createPlaybook } from '../../../../lib/domain/playbook/create-playbook';
import type { DocumentedAnswer, Playbook } from '../../../../lib/domain/playbook/playbook';
import type { PlaybookProblem } from '../../../../lib/domain/playbook/validate-playbook';

export const WIZARD_STEPS = [
  'name',
  'register',
  'person',
  'tone',
  'facts',
  'channel',
  'contact',
  'answers',
  'done',
] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];

export type VoicePart = 'register' | 'person' | 'tone';

/** What was said so far of a client that is not there yet; kept, so that a reload loses nothing. */
export interface WizardDraft {
  /** `Brand.id` to be. */
  id: string;
  step: WizardStep;
  name: string;
  /** As typed: '@usuario', a page name, or a profile's address. */
  account: string;
  voice: Voice;
  /** Of the voice, what was chosen rather than taken as it comes; absent: nothing yet. */
  chosen?: readonly VoicePart[];
  facts: { id: string; question: string; text: string }[];
  channel: string;
  contact: { id: string; name: string; phone: string };
  /** The sheet begins without the basic crisis plan. Absent: with it. */
  isPlanless?: boolean;
  answers: DocumentedAnswer[];
  /** A table of answers that was pasted and not brought in yet. */
  pasted?: string;
}

/** What became of a finished draft; both the client and its sheet are kept, or nothing is. */
export type Finishing =
  | { state: 'kept' | 'failed' }
  | { state: 'wrongSheet'; problem: PlaybookProblem };

/** Where the draft is kept; given by the entrypoint. */
export interface WizardStore {
  read(): Promise<WizardDraft | undefined>;
  write(draft: WizardDraft | undefined): Promise<void>;
}

const FACTS = 3;

export function createWizardDraft(createId: () => string): WizardDraft {
  return {
    id: createId(),
    step: 'name',
    name: '',
    account: '',
    voice: { register: 'tu', person: 'nosotros' },
    facts: Array.from({ length: FACTS }, () => ({ id: createId(), question: '', text: '' })),
    channel: '',
    contact: { id: createId(), name: '', phone: '' },
    answers: [],
  };
}

/** The client as it would be saved now. */
export function createDraftBrand({ id, name, account, voice, channel }: WizardDraft): Brand {
  const own = readTag('ownAccounts', account);
  const isHandle = /^[A-Za-z0-9_.]{1,50}$/.test(own);
  return {
    ...createBrand(id, name.trim()),
    voice,
    ownAccounts: own ? [own] : [],
    aliases: isHandle ? [`@${own}`] : [],
    ...(channel.trim() && { links: { privateChannel: channel.trim() } }),
  };
}

export interface HalfFact {
  /** Position in `facts`. */
  index: number;
  lacks: 'question' | 'text';
}

/** Facts of which one half was said. */
export function findHalfFacts({ facts }: WizardDraft): HalfFact[] {
  return facts.flatMap(({ question, text }, index): HalfFact[] => {
    const isAsked = question.trim() !== '';
    if (isAsked === (text.trim() !== '')) return [];
    return [{ index, lacks: isAsked ? 'text' : 'question' }];
  });
}

/** A number of somebody without a name. */
export const isHalfContact = ({ contact }: WizardDraft): boolean =>
  contact.name.trim() === '' && contact.phone.trim() !== '';

/** Its sheet; what was left empty is left out. @param now ISO 8601, UTC */
export function createDraftPlaybook(draft: WizardDraft, now: string): Playbook {
  const { id, facts, contact, answers } = draft;
  return {
    ...createPlaybook(id, now),
    answers,
    facts: facts
      .filter(({ question, text }) => question.trim() && text.trim())
      .map((fact) => ({ ...fact, wordings: [], changedAt: now })),
    contacts: contact.name.trim()
      ? [
          {
            id: contact.id,
            trouble: 'safety',
            name: contact.name,
            ...(contact.phone.trim() && { phone: contact.phone }),
          },
        ]
      : [],
  };
}

/** Whether nothing was typed yet. */
export function isBlank({ name, account }: WizardDraft): boolean {
  return name.trim() === '' && account.trim() === '';
}
