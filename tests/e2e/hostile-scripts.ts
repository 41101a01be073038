/** What a hostile page runs; all of it in the page, where no other name of this file is known. */

interface Harvest {
  hosts: number;
  /** Words by the way in which they were got. */
  words: Record<string, string>;
  /** Shadow roots and nodes of ours that went through a patched function. */
  caught: string[];
}

/** Before any other script: puts traps into all that we might call. */
export function patchEverything(): void {
  const caught: string[] = [];
  Object.assign(window, { caught });
  const trap = (owner: object, name: string) => {
    const own = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      const told = `${name} ${args.map(String).join(' ')}`;
      const result = own.apply(this, args);
      if (name === 'attachShadow' || /respira|::highlight|:host/i.test(told)) caught.push(told);
      return result;
    });
  };
  trap(Element.prototype, 'attachShadow');
  trap(HTMLElement.prototype, 'showPopover');
  trap(CSSStyleSheet.prototype, 'replaceSync');
  trap(window, 'postMessage');
  trap(console, 'log');
  Reflect.set(Element.prototype, 'shadowRoot', undefined);
}

/** While the person works: notes what every event tells. */
export function startHarvest(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const describe = (node: unknown) =>
    node instanceof Element ? `${node.outerHTML} ${node.textContent}` : '';
  const types = ['click', 'pointerdown', 'focusin', 'focusout', 'keydown', 'copy', 'input'];
  for (const type of [...types, 'selectionchange', 'beforetoggle', 'toggle', 'scroll']) {
    const hear = (event: Event) => {
      if (event.target === document || event.target === window) return;
      const target = event.target as Element;
      if (target.closest?.('#react-root')) return;
      const path = event
        .composedPath()
        .filter((node) => !(node as Element).matches?.('body, html'));
      heard.push([target, ...path].map(describe).join(' '));
      heard.push((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '');
    };
    window.addEventListener(type, hear, true);
  }
}

/** Tries every way in that is known. */
export function readHarvest(selector: string): Harvest {
  const hosts = [...document.querySelectorAll<HTMLElement>(selector)];
  const selection = getSelection();
  const words: Record<string, string> = {};
  const own = document.querySelector('#react-root')?.textContent ?? '';
  const without = (text: string) => text.replaceAll(own, '');
  const tryWay = (way: string, read: () => unknown) => {
    try {
      words[way] = without(String(read() ?? ''));
    } catch (error) {
      words[way] = String(error);
    }
  };
  const eachHost = (way: string, read: (host: HTMLElement) => unknown) =>
    tryWay(way, () => hosts.map(read).join('\n'));
  eachHost('shadowRoot', (host) => (host.shadowRoot as ShadowRoot | null)?.innerHTML);
  eachHost('outerHTML', (host) => host.outerHTML);
  // biome-ignore lint/performance/useDomNodeTextContent: it reads what is drawn, which is the point.
  eachHost('innerText', (host) => host.innerText);
  eachHost('textContent', (host) => host.textContent);
  eachHost('getHTML', (host) =>
    (host as unknown as { getHTML(options: object): string }).getHTML({
      serializableShadowRoots: true,
      shadowRoots: [],
    }),
  );
  eachHost('XMLSerializer', (host) => new XMLSerializer().serializeToString(host));
  eachHost('selection of a host', (host) => {
    selection?.selectAllChildren(host);
    return selection?.toString();
  });
  eachHost('range around a host', (host) => {
    const range = document.createRange();
    range.selectNode(host);
    selection?.removeAllRanges();
    selection?.addRange(range);
    return `${range} ${selection} ${new XMLSerializer().serializeToString(range.cloneContents())}`;
  });
  eachHost('element from point', (host) => {
    const { x, y } = host.getBoundingClientRect();
    const found = document.elementsFromPoint(x + 20, y + 20);
    return found.filter((one) => hosts.includes(one as HTMLElement)).map((one) => one.outerHTML);
  });
  eachHost('caret from point', (host) => {
    const { x, y } = host.getBoundingClientRect();
    const node = document.caretRangeFromPoint(x + 60, y + 60)?.startContainer;
    return document.querySelector('#react-root')?.contains(node ?? null) ? '' : node?.textContent;
  });
  eachHost('styles', (host) => getComputedStyle(host).cssText);
  eachHost('accessible name', (host) => `${host.ariaLabel} ${host.getAttribute('aria-label')}`);
  tryWay('select all', () => {
    selection?.removeAllRanges();
    document.execCommand('selectAll');
    const all = selection?.toString() ?? '';
    return all.includes('Antes de enviar') ? all : '';
  });
  tryWay('window.find', () => {
    const find = (window as unknown as { find(text: string): boolean }).find;
    selection?.removeAllRanges();
    if (!find('Antes de enviar')) return '';
    for (const direction of ['forward', 'backward'])
      selection?.modify('extend', direction, 'documentboundary');
    return `${selection} ${selection?.anchorNode?.textContent}`;
  });
  tryWay('animations', () => document.getAnimations().map((one) => JSON.stringify(one.effect)));
  tryWay('entries', () => JSON.stringify(performance.getEntries()));
  tryWay('active element', () => {
    const active = document.activeElement;
    return active && hosts.includes(active as HTMLElement) ? active.outerHTML : '';
  });
  tryWay('events', () => (window as unknown as { heard: string[] }).heard.join('\n'));
  const { caught } = window as unknown as { caught: string[] };
  return { hosts: hosts.length, words, caught };
}

/** Gives the addresses that could be fetched. */
export async function loadAll(urls: string[]): Promise<string[]> {
  const tried = urls.map((url) => fetch(url).then(({ ok }) => (ok ? url : '')));
  const settled = await Promise.allSettled(tried);
  return settled.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []));
}

/** Says all that our libraries listen for, and much that nobody does. */
export function forgeWords(id: string): void {
  const names = ['watch', 'marks', 'assist', 'background'];
  const types = [
    'content-script-started',
    'locationchange',
    'reload-content-script',
    'invalidated',
  ];
  for (const name of names) {
    for (const type of types.map((one) => `${id}:${name}:wxt:${one}`)) {
      const detail = { contentScriptName: name, messageId: Math.random().toString(36) };
      for (const target of [document, window])
        target.dispatchEvent(new CustomEvent(type, { detail }));
      window.postMessage({ type, ...detail, noScriptStartedPostMessage: false }, '*');
    }
  }
  for (let at = 0; at < 200; at += 1) {
    window.postMessage({ respira: 'recordReply', type: 'wxt:reload', data: { id: at } }, '*');
  }
  dispatchEvent(new Event('unload'));
  document.dispatchEvent(new Event('readystatechange'));
}

/** Takes each of our hosts away as soon as it is there. */
export function removeAlways(selector: string): void {
  const world = window as unknown as { taken: number };
  world.taken = 0;
  new MutationObserver(() => {
    for (const host of document.querySelectorAll(selector)) {
      host.remove();
      world.taken += 1;
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Makes our hosts as unseen as a page can. */
export function hideAll(selector: string): void {
  const hiding = 'opacity:0;display:none;visibility:hidden;transform:scale(0);pointer-events:none';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${selector}{${hiding.replaceAll(';', '!important;')}!important}`);
  document.adoptedStyleSheets.push(sheet);
  for (const host of document.querySelectorAll<HTMLElement>(selector)) {
    for (const rule of hiding.split(';')) {
      const [name = '', value = ''] = rule.split(':');
      host.style.setProperty(name, value, 'important');
    }
    host.hidden = true;
  }
}
