import type {
  EngineChange,
  EngineTrial,
  ShownEngine,
} from '../../../lib/domain/engine/engine-settings';

/** What the options page does with the optional engine; a rejection means that it could not. */
export interface EngineEditor {
  read(): Promise<ShownEngine>;
  save(change: EngineChange): Promise<ShownEngine>;
  /** Asks for the models there; sends no text. */
  try(change: EngineChange): Promise<EngineTrial>;
  /** Asks the browser to let us reach an address; must be called in the click itself. */
  requestAccess(pattern: string): Promise<boolean>;
  dropAccess(pattern: string): Promise<void>;
}
