import type { EngineFailure } from './rephrasing';

/** Who says a draft in other words: nobody, the model in the browser, or a server of the person's own. */
export type EngineKind = 'off' | 'browser' | 'server';

/** Kept where no content script can read it, and in no export. */
export interface EngineSettings {
  kind: EngineKind;
  /** Address of the server as typed; see `readAddress`. */
  address: string;
  /** Name of the model on that server. */
  model: string;
  /** Empty where the server asks for none. */
  key: string;
  /** Addresses of servers to which sending was agreed after the text was shown. */
  agreed: string[];
}

/** Where servers on the person's own computer listen when nobody changed that. */
export const USUAL_ADDRESSES = [
  { name: 'Ollama', address: 'http://127.0.0.1:11434' },
  { name: 'LM Studio', address: 'http://127.0.0.1:1234' },
  { name: 'llama.cpp', address: 'http://127.0.0.1:8080' },
] as const;

export const NO_ENGINE: EngineSettings = {
  kind: 'off',
  address: USUAL_ADDRESSES[0].address,
  model: '',
  key: '',
  agreed: [],
};

/** Longest address, model or key, in UTF-16 units. */
export const LONGEST_SETTING = 500;

/** What the options page shows: the key itself never leaves the background again. */
export interface ShownEngine extends Omit<EngineSettings, 'key' | 'agreed'> {
  hasKey: boolean;
}

/** What the options page changes. */
export interface EngineChange extends Omit<EngineSettings, 'key' | 'agreed'> {
  /** Absent: the one that is kept stays, if the server is the same; empty: it goes. */
  key?: string;
}

/** What a trial of an engine finds. */
export type EngineTrial =
  | { state: 'ready'; models: string[] }
  | { state: 'none'; problem: EngineFailure };
