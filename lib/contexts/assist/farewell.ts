/** How long the last word stays in sight after sending, in milliseconds. */
const AFTER_MS = 6_000;
/** Longer where there is something to take back. */
const AFTER_PROMISE_MS = 12_000;

/** The last word on what was sent goes by itself; said again, it stays from then on. */
export class Farewell {
  readonly #onOver: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isHeld = false;

  constructor(onOver: () => void) {
    this.#onOver = onOver;
  }

  say(hasPromise = false): void {
    clearTimeout(this.#timer);
    if (this.#isHeld) return;
    this.#timer = setTimeout(this.#onOver, hasPromise ? AFTER_PROMISE_MS : AFTER_MS);
  }

  /** While something is still to be sent it is not the last word. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    this.say();
  }
}
