import { browser } from '#imports';

/** Parts of the browser's own side panel that the shared types do not all know. */
interface SidePanels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Asked for ahead: the panel only opens while the click is being handled. */
let windowId: number | undefined;

/** Call when the page starts. */
export async function prepareLog(): Promise<void> {
  windowId = (await browser.windows.getCurrent()).id;
}

/** Opens the log beside the page, or in a tab where the browser has no side panel. */
export async function openLog(): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
  try {
    if (sidePanel && windowId !== undefined) return await sidePanel.open({ windowId });
    if (sidebarAction) return await sidebarAction.open();
  } catch (error) {
    console.warn('Respira: the side panel did not open', error);
  }
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}
