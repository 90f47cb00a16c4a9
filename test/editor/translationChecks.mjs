// What a person sees whose VS Code speaks another language.
import assert from 'node:assert/strict';

/** In the page, before VS Code: the language that a language pack would have set. Its own words stay English without the pack. */
function speak(language) {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set: () => undefined });
}

/** @type {typeof import('./workbenchChecks.mjs').workbenchChecks} */
export const translationChecks = [
  {
    name: 'in Spanish the status bar, the commands and the view are Spanish',
    needs: 'it takes VS Code 1.93',
    async run({ browser, open }) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      try {
        await context.addInitScript(speak, 'es');
        const page = await context.newPage();
        page.setDefaultTimeout(30_000);
        const bench = await open(page);
        await bench.statusItem(/Idem \d+ autoridades/).waitFor();
        const titles = await bench.commandsNamed('Idem: ');
        for (const title of ['Explicar regla…', 'Corregir todo en este documento', 'Abrir el escrito de ejemplo'])
          assert.ok(
            titles.some((shown) => shown.includes(title)),
            `"${title}" is not among: ${titles.join(' | ')}`,
          );
        await page.keyboard.press('Escape');
        await page.locator('.pane-header', { hasText: 'Autoridades' }).first().click();
        await page.locator('.custom-view-tree-node-item', { hasText: 'Casos' }).first().waitFor();
      } finally {
        await context.close();
      }
    },
  },
];
