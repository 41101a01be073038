import type { CheckId } from '../../domain/checklist/check-ids';
import {
  type SetAside,
  type SetAsideReason,
  type SetAsideScope,
  withoutSetAside,
  withSetAside,
} from '../../domain/checklist/set-aside';
import { askBackground } from '../../messaging/ask-background';
import type { AssistRequest } from './assist-request';

/** Checks that the person does not want for a reply; what holds beyond it is kept. */
export class AsideChecks {
  readonly #request: Pick<AssistRequest, 'brand' | 'isPractice'>;
  readonly #onChange: () => void;
  #list: readonly SetAside[] = [];

  constructor(request: Pick<AssistRequest, 'brand' | 'isPractice'>, onChange: () => void) {
    this.#request = request;
    this.#onChange = onChange;
  }

  get list(): readonly SetAside[] {
    return this.#list;
  }

  /** What was kept of earlier replies. */
  recall(list: readonly SetAside[]): void {
    this.#list = list;
  }

  add(id: CheckId, reason: SetAsideReason, scope: SetAsideScope): void {
    const { brand, isPractice } = this.#request;
    const added: SetAside = { id, reason, scope, brandId: brand.id, at: new Date().toISOString() };
    this.#list = withSetAside(this.#list, added);
    if (scope !== 'reply' && !isPractice) void askBackground('keepSetAside', added);
    this.#onChange();
  }

  drop({ id, scope }: SetAside): void {
    const { brand, isPractice } = this.#request;
    this.#list = withoutSetAside(this.#list, id, brand.id);
    if (scope !== 'reply' && !isPractice) {
      void askBackground('dropSetAside', { id, brandId: brand.id });
    }
    this.#onChange();
  }
}
