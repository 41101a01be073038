import { type AccountJudgement, judgeAccount } from '../../domain/brand/judge-account';
import type { OtherClient } from '../../domain/checklist/check';
import { askBackground } from '../../messaging/ask-background';
import type { AssistRequest } from './assist-request';

/** Who would be replying, as the page shows it, and what the person said of it. */
export class ReplyAccount {
  readonly #request: AssistRequest;
  /** What is thought of the account is another thing now. */
  readonly #onChange: () => void;
  #judged: AccountJudgement = { state: 'unknown' };
  #seen: string | undefined;
  #isAccepted = false;

  constructor(request: AssistRequest, onChange: () => void) {
    this.#request = request;
    this.#onChange = onChange;
  }

  get isAccepted(): boolean {
    return this.#isAccepted;
  }

  /** True from another client's account, or one that is none of the brand's, accepted or not. */
  get isWrong(): boolean {
    return this.#judged.state === 'other';
  }

  /** An account that is asked about, as long as the person has not said that it is the one. */
  get unaccepted(): string | undefined {
    const asked = this.read();
    return asked.state === 'other' || asked.state === 'unsaved' ? asked.account : undefined;
  }

  /** What is asked about; nothing once the person has answered. */
  read(): AccountJudgement {
    return this.#isAccepted ? { state: 'unknown' } : this.#judged;
  }

  readName(): string | undefined {
    const { adapter, composer } = this.#request;
    return adapter.readOwnAccount(composer);
  }

  /** Judges the account again. */
  look(others: readonly OtherClient[]): void {
    const { adapter, brand } = this.#request;
    const account = this.readName();
    this.#seen = account;
    const judged = judgeAccount({ account, brand, others, site: adapter.id });
    const isSame = JSON.stringify(judged) === JSON.stringify(this.#judged);
    this.#judged = judged;
    if (!isSame) this.#onChange();
  }

  /** Judges it again if the page shows another one; a page may show it late. */
  glance(others: readonly OtherClient[]): void {
    const account = this.readName();
    if (account !== undefined && account !== this.#seen) this.look(others);
  }

  /** `isKept`: from now on it is the brand's own. */
  accept(isKept: boolean): void {
    const { brand, isPractice } = this.#request;
    const account = this.readName();
    this.#isAccepted = true;
    if (isKept && account !== undefined && !isPractice) {
      void askBackground('keepOwnAccount', { brandId: brand.id, account });
    }
    this.#onChange();
  }
}
