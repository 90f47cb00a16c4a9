// What a writer sees and does, in the order in which they do it, in a real workbench with the packaged extension in it.
import assert from 'node:assert/strict';
import { placeOf } from './sample.mjs';

/** What is off until it is asked for, and looked at here. */
export const SHOWN = { 'idem.inlayHints': 'near-caret', 'idem.codeLens': 'on' };

/** In the page: does the mended citation stand in the text? */
const mendedOnScreen = () => [...document.querySelectorAll('.view-line')].some(({ textContent }) => /103.S\..?Ct\..1741/.test(textContent));

/**
 * @typedef {{ bench: ReturnType<import('./rig/workbench.mjs').workbench>, file: string, text: string, service: Awaited<ReturnType<typeof import('../online/courtListener.mjs').startCourtListener>>,
 *   browser: import('playwright-core').Browser, open: (page: import('playwright-core').Page) => Promise<ReturnType<import('./rig/workbench.mjs').workbench>>,
 *   shot: (name: string) => Promise<void>, oldest?: boolean }} Scene `open` shows the file in a page; `oldest`: in the oldest VS Code that Idem runs in
 * @type {readonly { name: string, needed?: boolean, needs?: string, run: (scene: Scene) => Promise<void> }[]} without a needed one the rest is not tried; `needs` says why a browser cannot
 */
export const workbenchChecks = [
  {
    name: 'citations are coloured, prose is not',
    async run({ bench, text, shot }) {
      const { line, column } = placeOf(text, '408 U.S. 564');
      await bench.goTo(line, column);
      await bench.tokenized('408');
      const [reporter, prose] = [await bench.colourOf('U.S.'), await bench.colourOf(' held ')];
      assert.notEqual(reporter, prose, 'the reporter has the colour of the prose round it');
      await shot('opened');
    },
  },
  {
    name: 'the status bar counts authorities and findings',
    needed: true,
    async run({ bench, shot }) {
      await bench.statusItem(/Idem \d+ authorities · \d+/).waitFor();
      await shot('status-bar');
    },
  },
  {
    name: 'a squiggle stands under the parallel citation that contradicts the full one',
    async run({ bench, text, shot }) {
      const { line, column } = placeOf(text, '108 S.Ct. 1741');
      await bench.goTo(line, column);
      await bench.squiggleAtCaret('error');
      await shot('squiggle');
    },
  },
  {
    name: 'the Problems panel lists it, with its rule',
    async run({ bench, shot }) {
      const row = await bench.problem('parallel-conflict');
      assert.match(row, /Olim/);
      assert.match(row, /idem/);
      await shot('problems');
    },
  },
  {
    name: 'the rule id there opens its page, which came with the extension',
    async run({ bench, shot }) {
      await bench.followProblemLink('parallel-conflict');
      await bench.tab('parallel-conflict').waitFor();
      await shot('rule');
      await bench.closeTab('parallel-conflict');
    },
  },
  {
    name: 'the hover on "Id. at 572" names Roth',
    async run({ bench, text, shot }) {
      const { line, column } = placeOf(text, 'Id. at 572');
      await bench.goTo(line, column);
      const hover = await bench.hover('Roth');
      assert.match(hover, /408 U\.S\. 564/);
      assert.match(hover, /572/);
      await shot('hover');
    },
  },
  {
    name: 'F12 on it goes to the full citation of Roth',
    async run({ bench, text, shot }) {
      const from = placeOf(text, 'Id. at 572');
      const name = placeOf(text, 'Board of Regents v. Roth');
      const core = placeOf(text, '408 U.S. 564');
      await bench.goTo(from.line, from.column);
      await bench.page.keyboard.press('F12');
      await bench.caretLeaves(from.line, from.column);
      const { line, column } = await bench.caret();
      assert.equal(line, name.line);
      assert.ok(
        [name.column, core.column].includes(column),
        `the caret is at column ${column}; the citation begins at ${name.column}, its core at ${core.column}`,
      );
      await shot('definition');
    },
  },
  {
    name: 'the hint behind it names Roth while the caret is near, and no longer',
    async run({ bench, text, shot }) {
      const { line, column } = placeOf(text, 'Id. at 572');
      const hint = bench.editor.locator('.view-line', { hasText: '⟨Roth⟩' }).first();
      await bench.goTo(line, column);
      await hint.waitFor();
      await shot('hint');
      await bench.goTo(1, 1);
      await hint.waitFor({ state: 'detached' });
    },
  },
  {
    name: 'the breadcrumbs say what stands at the caret',
    async run({ bench, text, shot }) {
      const { line, column } = placeOf(text, 'Id. at 572');
      await bench.goTo(line, column + 1);
      await bench.page.locator('.breadcrumbs-control', { hasText: 'Id. at 572' }).first().waitFor();
      await shot('breadcrumbs');
    },
  },
  {
    name: 'the lens above the full citation of Roth opens its places',
    async run({ bench, text, shot }) {
      // It stands above the first of the lines that the paragraph wraps to.
      await bench.goTo(placeOf(text, '408 U.S. 564').line, 1);
      const lens = bench.editor.locator('.codelens-decoration a', { hasText: 'Roth: cited' }).first();
      await lens.waitFor();
      await shot('lens');
      await lens.click();
      await bench.page.locator('.reference-zone-widget .preview .view-line').first().waitFor();
      await shot('lens-places');
      await bench.page.keyboard.press('Escape');
      await bench.page.locator('.reference-zone-widget').first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'a quick fix mends it, and the file has the mended text once it is saved',
    async run({ bench, text, shot }) {
      const { line, column } = placeOf(text, '108 S.Ct. 1741');
      await bench.goTo(line, column);
      const titles = await bench.quickFixes('103 S');
      await shot('quick-fixes');
      assert.ok(
        titles.some((title) => /ignore/i.test(title)),
        `no way to ignore it among: ${titles.join(' | ')}`,
      );
      await bench.choose('103 S');
      await bench.noSquiggleAtCaret('error');
      await bench.save();
      // What the file has, read anew.
      await bench.command('File: Revert File');
      await bench.goTo(line, column);
      await bench.noSquiggleAtCaret('error');
      await bench.page.waitForFunction(mendedOnScreen);
      await shot('fixed');
    },
  },
  {
    name: 'a bare citation is pasted as it is, and the full one is a choice',
    needs: 'it takes VS Code 1.97',
    async run({ bench, text, shot }) {
      const last = text.split('\n').length;
      const { page } = bench;
      await bench.goTo(last, text.length - text.lastIndexOf('\n'));
      await bench.paste('410 U.S. 113');
      const titles = await bench.pasteChoices();
      await shot('paste');
      assert.deepEqual(titles, ['Insert Plain Text', 'Idem: paste as Roe v. Wade, 410 U.S. 113 (1973) (listed as overruled)']);
      const pasted = (words) => bench.editor.locator('.view-line', { hasText: words }).last();
      await pasted(/410.U\.S\..113$/).waitFor();
      await bench.choose('Roe v. Wade');
      await pasted(/Roe.v\..Wade,.410.U\.S\..113.\(1973\)$/).waitFor();
      await shot('pasted');
      await page.keyboard.press('Control+z');
      await pasted(/Roe.v\..Wade,.410/).waitFor({ state: 'detached' });
      // What is no citation is pasted without a word.
      await bench.paste('410 apples');
      await pasted(/410.apples/).waitFor();
      assert.equal(await page.locator('.post-edit-widget').count(), 0);
      await page.keyboard.press('Control+z');
      await pasted(/410.apples/).waitFor({ state: 'detached' });
    },
  },
  {
    name: 'the Authorities view lists what is cited, with places and problems, and goes to a place',
    async run({ bench, shot }) {
      await bench.command('Explorer: Focus on Authorities View');
      const roth = bench.treeRow('Board of Regents');
      await roth.waitFor();
      assert.match(await roth.getAttribute('aria-label'), /408 U\.S\. 564.*places/);
      await bench.expand(roth);
      const place = bench.treeRow('at 572');
      await place.waitFor();
      assert.match(await place.getAttribute('aria-label'), /line \d+/);
      await shot('authorities');
      const before = await bench.caret();
      await place.click();
      await bench.caretLeaves(before.line, before.column);
    },
  },
  {
    name: 'the view is filtered and shows all again',
    async run({ bench, shot }) {
      await bench.command('Idem: Filter Authorities…');
      await bench.answer('wakinekona');
      await bench.treeRow('Board of Regents').waitFor({ state: 'detached' });
      await bench.treeRow('Olim').waitFor();
      await shot('authorities-filtered');
      await bench.command('Idem: Show All Authorities');
      await bench.treeRow('Board of Regents').waitFor();
    },
  },
  {
    name: 'the table of authorities is shown beside the text',
    async run({ bench, shot }) {
      await bench.focusEditor();
      await bench.command('Idem: Show Table of Authorities');
      await bench.tab('Table of Authorities').waitFor();
      await bench.page.locator('.view-line', { hasText: 'TABLE OF AUTHORITIES' }).first().waitFor();
      await shot('table');
      await bench.closeTab('Table of Authorities');
    },
  },
  {
    name: 'the walkthrough has its steps',
    async run({ bench, shot }) {
      await bench.command('Welcome: Open Walkthrough...');
      await bench.answer('Get started with Idem');
      await bench.page.locator('.getting-started-step', { hasText: 'Open a brief' }).waitFor();
      await shot('walkthrough');
      await bench.closeTab('Welcome');
    },
  },
  {
    name: 'the commands are in the palette',
    async run({ bench, shot }) {
      await bench.commandsNamed('Idem: ');
      await shot('commands');
      // One by one: the list shows only as many as fit.
      for (const title of ['Explain Rule…', 'Fix All in This Document', 'Ignore Finding at the Caret…', 'Restart Server', 'Show Output']) {
        await bench.page.keyboard.press('Escape');
        const titles = await bench.commandsNamed(`Idem: ${title}`);
        assert.ok(
          titles.some((shown) => shown.includes(title)),
          `"${title}" is not among: ${titles.join(' | ')}`,
        );
      }
    },
  },
  {
    name: 'the server restarts on command and the findings come back',
    async run({ bench }) {
      await bench.command('Idem: Restart Server');
      await bench.statusItem('the server runs again').waitFor();
      await bench.statusItem(/Idem \d+ authorities/).waitFor();
    },
  },
];
