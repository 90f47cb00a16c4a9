// The workbench as a person uses it: by keys, mouse and what stands on the screen. Nothing here sleeps; everything waits for what it needs.

const EDITOR = '.editor-instance .monaco-editor';
const ATTEMPTS = 4;
const ATTEMPT = 8_000;
const TOKEN = '.editor-instance .view-line > span > span';

/** In the page: does a squiggle of the kind stand under the caret, as wanted? */
function underCaret({ kind, wanted }) {
  const caret = document.querySelector('.editor-instance .cursors-layer .cursor')?.getBoundingClientRect();
  if (!caret) return false;
  const under = [...document.querySelectorAll(`.editor-instance .squiggly-${kind}`)].some((squiggle) => {
    const { left, right, top, bottom } = squiggle.getBoundingClientRect();
    return left - 2 <= caret.left && caret.left <= right + 2 && top < caret.bottom && caret.top < bottom;
  });
  return under === wanted;
}

/** @param {import('playwright-core').Page} page */
export function workbench(page) {
  const editor = page.locator(EDITOR).first();
  const selection = page.locator('[id="status.editor.selection"]');

  const caretIsAt = (line, column) =>
    page.waitForFunction(
      ([l, c]) => document.getElementById('status.editor.selection')?.textContent.startsWith(`Ln ${l}, Col ${c}`),
      [line, column],
    );

  /** Presses a key until what it should bring is there: a key that comes while the editor is busy elsewhere is lost, for a person too. */
  const pressUntil = async (key, wanted) => {
    for (let left = ATTEMPTS; ; left--) {
      await page.keyboard.press(key);
      const come = await wanted.waitFor({ timeout: ATTEMPT }).then(
        () => true,
        (error) => (left === 1 ? Promise.reject(error) : false),
      );
      if (come) return;
    }
  };

  return {
    page,
    editor,

    async opened() {
      // The first start of a cold machine is slow.
      await page.locator('.monaco-workbench').waitFor({ timeout: 90_000 });
      await editor.locator('.view-line').first().waitFor();
    },

    /** Opens a file of the folder by its name, where the address could not name one. */
    async openFile(name) {
      await page.locator('.monaco-workbench').waitFor({ timeout: 90_000 });
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick();
      await editor.locator('.view-line').first().waitFor();
    },

    /** Puts the caret at a line and column, both counted from 1 as the status bar does. */
    async goTo(line, column) {
      await this.dismiss();
      await editor.locator('.native-edit-context, textarea.inputarea').first().focus();
      await page.keyboard.press('Control+g');
      const input = page.locator('.quick-input-widget input.input');
      await input.waitFor();
      await input.fill(`:${line}:${column}`);
      await page.keyboard.press('Enter');
      await caretIsAt(line, column);
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await page.locator(`${EDITOR}.focused`).first().waitFor();
    },

    /** Closes whatever hovers over the text, so that it does not stand in the way of the mouse. */
    async dismiss() {
      await page.mouse.move(640, 2);
      await page.keyboard.press('Escape');
      await page.locator('.monaco-hover:not(.hidden) .hover-contents:visible').first().waitFor({ state: 'hidden' });
    },

    /** Line and column of the caret. */
    async caret() {
      const [, line, column] = /Ln (\d+), Col (\d+)/.exec(await selection.textContent()) ?? [];
      return { line: Number(line), column: Number(column) };
    },

    async caretOn(line, column) {
      await caretIsAt(line, column);
    },

    /** Waits until the caret has gone elsewhere. */
    async caretLeaves(line, column) {
      await page.waitForFunction(
        ([l, c]) => {
          const shown = document.getElementById('status.editor.selection')?.textContent ?? '';
          return shown.startsWith('Ln ') && !shown.startsWith(`Ln ${l}, Col ${c}`);
        },
        [line, column],
      );
    },

    /** Waits until a word stands in a token of its own: the grammar has been there. */
    async tokenized(word) {
      await page.waitForFunction(([w, leaf]) => [...document.querySelectorAll(leaf)].some((span) => span.textContent === w), [word, TOKEN]);
    },

    /** The colour of the first token on the screen that holds the words. */
    async colourOf(words) {
      return page.evaluate(
        ([w, leaf]) => {
          const token = [...document.querySelectorAll(leaf)].find((span) => span.textContent.replaceAll('\u00a0', ' ').includes(w));
          return token && getComputedStyle(token).color;
        },
        [words, TOKEN],
      );
    },

    /** Waits until the findings are on the screen. */
    async settled() {
      await page.locator('.editor-instance [class*="squiggly-"]').first().waitFor();
    },

    /** Waits for a squiggle of the kind under the caret. */
    async squiggleAtCaret(kind) {
      await page.waitForFunction(underCaret, { kind, wanted: true });
    },

    async noSquiggleAtCaret(kind) {
      await page.waitForFunction(underCaret, { kind, wanted: false });
    },

    /** Moves the mouse to the caret and gives the text of the hover that comes and holds `expected`. */
    async hover(expected) {
      const hover = page.locator('.monaco-hover:visible', { hasText: expected }).first();
      // What moves in the text while the mouse rests (a hint that comes, a lens) takes a hover away, for a person too.
      for (let left = ATTEMPTS; ; left--) {
        const caret = await editor.locator('.cursors-layer .cursor').first().boundingBox();
        await page.mouse.move(caret.x + 60, caret.y - 30);
        await page.mouse.move(caret.x + 4, caret.y + caret.height / 2, { steps: 5 });
        const come = await hover.waitFor({ timeout: ATTEMPT }).then(
          () => true,
          (error) => (left === 1 ? Promise.reject(error) : false),
        );
        if (come) return read(hover);
      }
    },

    /** Opens the Problems panel and gives the row that holds `expected`. */
    async problem(expected) {
      const row = page.locator('.markers-panel .monaco-list-row', { hasText: expected }).first();
      if (await page.locator('.markers-panel').isVisible()) await row.waitFor();
      else await pressUntil('Control+Shift+m', row);
      return read(row);
    },

    /** Clicks the rule id of a row in the open Problems panel. */
    async followProblemLink(rule) {
      await page.locator('.markers-panel .monaco-list-row a', { hasText: rule }).first().click();
    },

    /** The tab whose label holds the words. */
    tab: (words) => page.locator('.tab', { hasText: words }).first(),

    async closeTab(words) {
      await page.locator('.tab', { hasText: words }).first().click({ button: 'middle' });
      await page.locator('.tab', { hasText: words }).first().waitFor({ state: 'detached' });
      await editor.locator('.view-line').first().waitFor();
    },

    /** Opens the quick fix menu at the caret and gives the titles in it. */
    async quickFixes(expected) {
      const rows = page.locator('.action-widget .monaco-list-row.action');
      await pressUntil('Control+.', rows.filter({ hasText: expected }).first());
      return (await rows.allInnerTexts()).map(fold);
    },

    /** Chooses one of the open menu's entries, by the keys: older versions keep the mouse off a menu until it moves. */
    async choose(title) {
      const rows = page.locator('.action-widget .monaco-list-row.action');
      const chosen = rows.filter({ hasText: title }).and(page.locator('.focused'));
      for (let left = await rows.count(); left > 0 && !(await chosen.isVisible()); left--) await page.keyboard.press('ArrowDown');
      await chosen.waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.action-widget:visible').first().waitFor({ state: 'hidden' });
    },

    /** Pastes by the keys: a command would not do, since VS Code in a browser asks nobody then how it should be pasted. */
    async paste(words) {
      await page.evaluate((text) => navigator.clipboard.writeText(text), words);
      await page.keyboard.press('Control+v');
    },

    /** Opens the choices of what was just pasted and gives their titles. */
    async pasteChoices() {
      await page.locator('.post-edit-widget').click();
      const rows = page.locator('.action-widget .monaco-list-row.action');
      await rows.nth(1).waitFor();
      return (await rows.allInnerTexts()).map(fold);
    },

    /** Runs a command of the palette by its title. */
    async command(title) {
      await page.keyboard.press('F1');
      const input = page.locator('.quick-input-widget input.input');
      await input.waitFor();
      await input.fill(`>${title}`);
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
      await page.keyboard.press('Enter');
    },

    /** The titles that the palette shows for a search. */
    async commandsNamed(words) {
      await page.keyboard.press('F1');
      const input = page.locator('.quick-input-widget input.input');
      await input.waitFor();
      await input.fill(`>${words}`);
      const rows = page.locator('.quick-input-list .monaco-list-row');
      await rows.filter({ hasText: words.trim() }).first().waitFor();
      return (await rows.allInnerTexts()).map(fold);
    },

    /** Opens the references of what stands at the caret, in the text. */
    async peekReferences() {
      await pressUntil('Shift+F12', page.locator('.reference-zone-widget .monaco-list-row').nth(1));
      await page.locator('.reference-zone-widget .preview .view-line').first().waitFor();
    },

    /** The row of the Authorities view that holds the words. */
    treeRow: (words) =>
      page
        .locator('.part.sidebar .monaco-list-row', { hasText: words })
        .filter({ has: page.locator('.custom-view-tree-node-item') })
        .first(),

    /** Opens a row of a tree, if it is closed. */
    async expand(row) {
      if ((await row.getAttribute('aria-expanded')) !== 'true') await row.locator('.monaco-tl-twistie').click();
    },

    /** Types into the box that a command has opened, and accepts. */
    async answer(words) {
      const input = page.locator('.quick-input-widget input.input');
      await input.waitFor();
      await input.fill(words);
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    },

    /** Puts on a colour theme, by its name and the class that the workbench has in it. */
    async theme(name, kind) {
      await this.focusEditor();
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+t');
      await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
      await this.answer(name);
      await page.locator(`.monaco-workbench.${kind}`).waitFor();
    },

    /** Shows the table of authorities beside the text. */
    async showTable() {
      await this.focusEditor();
      await this.command('Idem: Show Table of Authorities');
      await page.locator('.view-line', { hasText: 'OF' }).filter({ hasText: 'AUTHORITIES' }).first().waitFor();
    },

    /** Gives the Authorities view the whole side bar, with the places of one authority. */
    async showAuthorities(words) {
      await this.command('Explorer: Focus on Authorities View');
      await page.locator('.part.sidebar .custom-view-tree-node-item').first().waitFor();
      // From below: a section that closes moves those under it.
      for (const header of (await page.locator('.part.sidebar .pane-header.expanded').all()).reverse()) {
        if (!(await header.innerText()).toLowerCase().includes('authorities')) await header.click();
      }
      const row = this.treeRow(words);
      await row.waitFor();
      await this.expand(row);
    },

    async focusEditor() {
      await editor.locator('.native-edit-context, textarea.inputarea').first().focus();
      await page.locator(`${EDITOR}.focused`).first().waitFor();
    },

    async hideSideBar() {
      await page.keyboard.press('Control+b');
      await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
    },

    async save() {
      await page.keyboard.press('Control+s');
      await page.locator('.tab.active.dirty').waitFor({ state: 'hidden' });
    },

    /** The item of the status bar whose text matches. */
    statusItem: (text) => page.locator('.statusbar-item', { hasText: text }).first(),
  };
}

/** @param {import('playwright-core').Locator} place */
async function read(place) {
  return fold(await place.innerText());
}

/** What a person reads: one blank for any white space. */
function fold(text) {
  return text.replace(/\s+/g, ' ').trim();
}
