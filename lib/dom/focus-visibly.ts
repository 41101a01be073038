/** Newer than the types of some browsers; older browsers overlook it. */
const SHOWN: FocusOptions & { focusVisible: boolean } = { focusVisible: true, preventScroll: true };

/** Takes the focus there and shows where it is, though the person last used the mouse. Does not scroll. */
export function focusVisibly(element: HTMLElement): void {
  element.focus(SHOWN);
}
