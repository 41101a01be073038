import { insertText } from '../../dom/insert/insert-text';
import { addSentence } from '../../domain/draft/add-sentence';
import type { MoveId } from '../../domain/draft/move';
import type { AssistRequest } from './assist-request';

/** What became of something put into the box. `text` is what did not go in; `isUnread`: by us. */
export type Written =
  | { state: 'inserted'; isWhole: boolean }
  | { state: 'refused'; text: string; isGarbled: boolean; isUnread?: boolean }
  | { state: 'busy' };

/** The site's reply box as we write into it; knows which words in it are ours. */
export class ReplyBox {
  readonly #request: AssistRequest;
  /** The draft that we put in last, as long as it stands there unchanged. */
  #placed: string | undefined;
  #usedDraft = false;

  constructor(request: AssistRequest) {
    this.#request = request;
  }

  /** True once words of ours have gone into it. */
  get usedDraft(): boolean {
    return this.#usedDraft;
  }

  /** The same box is used for another reply. */
  startAgain(): void {
    this.#usedDraft = false;
    this.#placed = undefined;
  }

  /** A draft of ours that nobody touched is ours to replace. */
  isOurs(typed: string): boolean {
    return this.#placed !== undefined && typed.trim() === this.#placed;
  }

  /** Adds one sentence where it belongs; all that stands in the box stays. */
  async add(sentence: { move: MoveId; text: string }): Promise<Written> {
    const before = this.#read();
    const after = addSentence(before, sentence, this.#request.brand.signature);
    const isAtEnd = after === `${before} ${sentence.text}`;
    const wasOurs = this.isOurs(before);
    const written = await this.#insert(
      isAtEnd ? sentence.text : after,
      isAtEnd ? 'append' : 'replace',
    );
    if (written !== 'inserted') return written;
    this.#placed = wasOurs ? this.#read() : undefined;
    return { state: 'inserted', isWhole: wasOurs };
  }

  /** Puts a draft behind what is there, or in its place where that is ours or was asked for. */
  async put(text: string, mode: 'append' | 'replace'): Promise<Written> {
    const before = this.#read();
    const isWhole = mode === 'replace' || before === '' || this.isOurs(before);
    const written = await this.#insert(text, isWhole ? 'replace' : 'append');
    if (written !== 'inserted') return written;
    this.#placed = isWhole ? this.#read() : undefined;
    return { state: 'inserted', isWhole };
  }

  #read(): string {
    const { adapter, composer } = this.#request;
    return adapter.readDraft(composer).trim();
  }

  async #insert(
    text: string,
    mode: 'append' | 'replace',
  ): Promise<'inserted' | Exclude<Written, { state: 'inserted' }>> {
    const result = await insertText(this.#request.composer.editor, text, mode);
    if (result.state === 'inserted') {
      this.#usedDraft = true;
      return 'inserted';
    }
    if (result.reason === 'busy') return { state: 'busy' };
    return { state: 'refused', text, isGarbled: result.reason === 'garbled' };
  }
}
