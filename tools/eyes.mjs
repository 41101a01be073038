/**
 * Sees a page as a person with a screen reader does: by role and name, through the accessibility
 * tree. That is the only way into our closed shadow roots, and what is found can be pressed for real.
 *
 * @typedef {{ role: string, name: string, backendNodeId: number, properties: Record<string, unknown> }} Seen
 * @typedef {{ role?: string, name?: string | RegExp }} Look
 * @typedef {{ backendNodeId: number, children?: DrawnNode[], pseudoElements?: DrawnNode[] }} DrawnNode
 */

/** How long something may lie over what is to be pressed, in milliseconds. */
const COVERED_MS = 1_000;

/**
 * @param {import('playwright-core').Page} page
 */
export async function createEyes(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  await cdp.send('DOM.enable');

  /** All that is there now, in reading order. @param {Look} [look] @returns {Promise<Seen[]>} */
  const list = async (look = {}) => {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored && node.backendDOMNodeId !== undefined)
      .map((node) => ({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        backendNodeId: node.backendDOMNodeId ?? 0,
        properties: Object.fromEntries(
          (node.properties ?? []).map(({ name, value }) => [name, value.value]),
        ),
      }))
      .filter((seen) => isMatch(seen, look));
  };

  /** Waits until it is there. @param {Look} look @param {number} [timeout] milliseconds */
  const find = async (look, timeout = 30_000) => {
    const end = Date.now() + timeout;
    for (;;) {
      const [seen] = await list(look);
      if (seen) return seen;
      if (Date.now() > end) {
        throw new Error(`Not on the page: ${describe(look)}. There is: ${outline(await list())}`);
      }
      await page.waitForTimeout(60);
    }
  };

  /** Middle of an element, in viewport pixels. @param {Seen} seen */
  const locate = async ({ backendNodeId }) => {
    await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId }).catch(() => {});
    const { quads } = await cdp.send('DOM.getContentQuads', { backendNodeId });
    const quad = quads[0];
    if (!quad) throw new Error('It has no place on the page');
    const [x0 = 0, y0 = 0, x1 = 0, , , y2 = 0] = quad;
    return {
      x: (x0 + x1) / 2,
      y: (y0 + y2) / 2,
      width: x1 - x0,
      height: y2 - y0,
      left: x0,
      top: y0,
    };
  };

  /** Where it is now; nothing where it was drawn anew between the look and the measure. @param {Look} look */
  const glance = async (look) => {
    const seen = await find(look);
    const place = await locate(seen).catch(() => undefined);
    return place && { ...place, seen };
  };

  /** While a page still scrolls, what is fixed may be told to be outside the window. @param {{ x: number, y: number }} place */
  const isInWindow = ({ x, y }) => {
    const { width = Infinity, height = Infinity } = page.viewportSize() ?? {};
    return x >= 0 && y >= 0 && x < width && y < height;
  };

  /** Its place once it stands still in the window: what is drawn anew may move it. @param {Look} look @param {number} [timeout] */
  const settle = async (look, timeout = 30_000) => {
    const end = Date.now() + timeout;
    let last = await glance(look);
    for (;;) {
      await page.waitForTimeout(50);
      const next = await glance(look);
      if (next && isInWindow(next) && next.x === last?.x && next.y === last.y) return next;
      if (Date.now() > end)
        throw new Error(`It does not come to rest in the window: ${describe(look)}`);
      last = next;
    }
  };

  /** Whether a click there reaches it, or a part of it. @param {Seen} seen @param {{ x: number, y: number }} place */
  const isReached = async ({ backendNodeId }, { x, y }) => {
    const { cssVisualViewport: view } = await cdp.send('Page.getLayoutMetrics');
    const hit = await cdp.send('DOM.getNodeForLocation', {
      x: Math.round(x + view.pageX),
      y: Math.round(y + view.pageY),
    });
    const { node } = await cdp.send('DOM.describeNode', { backendNodeId, depth: -1, pierce: true });
    return listParts(node).includes(hit.backendNodeId);
  };

  /**
   * Its place once a click there reaches it: a panel that grows moves a button away between the look
   * and the press. What stays covered, as a field by its label does, is pressed where it is.
   * @param {Look} look
   */
  const reach = async (look) => {
    const end = Date.now() + COVERED_MS;
    for (;;) {
      const place = await settle(look);
      if (Date.now() > end || (await isReached(place.seen, place).catch(() => false))) return place;
    }
  };

  return {
    list,
    find,
    locate,
    settle,
    /** True if it is there now. @param {Look} look */
    has: async (look) => (await list(look)).length > 0,
    /** Moves the pointer over it. @param {Look} look */
    point: async (look) => {
      const { x, y } = await settle(look);
      await page.mouse.move(x, y);
    },
    /** Presses it with the mouse; gives what was pressed. @param {Look} look */
    press: async (look) => {
      const { x, y, seen } = await reach(look);
      await page.mouse.click(x, y);
      return seen;
    },
    /** Waits until it is no longer there. @param {Look} look @param {number} [timeout] */
    gone: async (look, timeout = 30_000) => {
      const end = Date.now() + timeout;
      while ((await list(look)).length > 0) {
        if (Date.now() > end) throw new Error(`Still on the page: ${describe(look)}`);
        await page.waitForTimeout(60);
      }
    },
  };
}

/** A node with all that is drawn in it. @param {DrawnNode} node @returns {number[]} */
function listParts(node) {
  const { backendNodeId, children = [], pseudoElements = [] } = node;
  return [backendNodeId, ...[...children, ...pseudoElements].flatMap(listParts)];
}

/** @param {Seen} seen @param {Look} look */
function isMatch(seen, { role, name }) {
  if (role !== undefined && seen.role !== role) return false;
  if (name === undefined) return true;
  return typeof name === 'string' ? seen.name === name : name.test(seen.name);
}

/** @param {Look} look */
function describe({ role = 'anything', name = '' }) {
  return `${role} ${name}`.trim();
}

/** What there is in a few words, for a failing test to be understood. @param {Seen[]} all */
function outline(all) {
  const named = all.filter(
    ({ role, name }) => name !== '' && !/^(StaticText|InlineTextBox)$/.test(role),
  );
  return named
    .map((seen) => describe(seen).slice(0, 80))
    .join(' | ')
    .slice(-4_000);
}
