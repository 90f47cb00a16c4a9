// The browser that shows the workbench. It can reach this machine and nothing else.
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

const VIEW = { viewport: { width: 1280, height: 800 } };

/**
 * @param {{ chromium: string }} rig
 * @param {(line: string) => void} log takes what the page writes to its console
 * @param {import('playwright-core').BrowserContextOptions} [view] the size of the window
 */
export async function openBrowser(rig, log, view = VIEW) {
  const browser = await chromium.launch({ executablePath: rig.chromium, args: FLAGS });
  const context = await browser.newContext(view);
  // As a person grants it: the workbench reads what is pasted from the clipboard.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.on('console', (message) => log(`${message.type()} ${message.text()}`));
  page.setDefaultTimeout(30_000);
  return { browser, page };
}
