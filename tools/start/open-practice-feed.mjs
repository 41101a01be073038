import { join } from 'node:path';
import { findExtensionId, launchWithExtension } from './launch-with-extension.mjs';

/**
 * Opens a window on the practice feed and stays until it is closed. False if this browser does not
 * take an unpacked extension.
 *
 * @param {{ executablePath: string, extension: string, root: string }} options
 */
export async function openPracticeFeed({ executablePath, extension, root }) {
  const profile = join(root, '.cache', 'profile');
  const context = await launchWithExtension({
    executablePath,
    extension,
    profile,
    isHeadless: false,
  });
  const id = await findExtensionId(context);
  if (!id) {
    await context.close();
    return false;
  }
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`chrome-extension://${id}/practice.html`);
  console.log('Respira is open on the practice feed. Close the browser to end.');
  await new Promise((resolve) => context.once('close', resolve));
  return true;
}
