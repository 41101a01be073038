import { createElement } from '../../dom/create-element';

/** A button of the card; only a real press counts. */
export function createAct(
  label: string,
  look: 'main' | 'plain' | 'text',
  onPress: () => void,
): HTMLButtonElement {
  const press = (event: Event) => event.isTrusted && onPress();
  const classes = { main: 'act act-main', plain: 'act', text: 'act act-text' };
  return createElement('button', { type: 'button', class: classes[look], click: press }, label);
}
