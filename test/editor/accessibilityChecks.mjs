// What Idem puts on the screen is fit for everybody: for a screen reader, for the keyboard alone, and in every theme.
import assert from 'node:assert/strict';
import { placeOf } from './sample.mjs';
import { violations } from './rig/accessibility.mjs';

/** VS Code's own themes: dark, light, and the two of high contrast. */
const THEMES = [
  ['Dark Modern', 'vs-dark'],
  ['Dark High Contrast', 'hc-black'],
  ['Light High Contrast', 'hc-light'],
  ['Light Modern', 'vs'],
];

const LAST_GROUP = '.split-view-view:last-child > .editor-group-container';

/**
 * What Idem owns on the screen, how it is brought there, and where it stands; `once` where the colours are no choice of ours. `notOurs`:
 * rules that VS Code's own widgets break there, `mendedSince` those that only the oldest VS Code that Idem runs in breaks.
 */
const VIEWS = [
  {
    name: 'the coloured citations',
    part: `${LAST_GROUP} .view-lines`,
    async show({ bench, text }) {
      // On a citation the caret would mark its other places, in a colour of VS Code's.
      const { line, column } = placeOf(text, 'A. Judicial Notice');
      await bench.goTo(line, column);
      await bench.settled();
    },
  },
  {
    name: 'the status bar item',
    part: '[id^="idem-legal.idem"]',
    show: ({ bench }) => bench.statusItem(/Idem \d+ authorities/).waitFor(),
  },
  {
    name: 'the Authorities view',
    part: '.part.sidebar .pane:has(.custom-view-tree-node-item)',
    // It sets label and description of a row with no blank between, and buttons into the header, which is one.
    notOurs: ['label-content-name-mismatch', 'nested-interactive'],
    // The words behind a label were too pale, and a tree that is scrolled held more than its rows.
    mendedSince: ['color-contrast', 'aria-required-children'],
    show: ({ bench }) => bench.showAuthorities('Board of Regents'),
    hide: ({ bench }) => bench.hideSideBar(),
  },
  {
    name: 'the hover card',
    part: '.monaco-hover:not(.hidden) .hover-row',
    async show({ bench, text }) {
      const { line, column } = placeOf(text, 'Id. at 572');
      await bench.goTo(line, column);
      await bench.hover('Roth');
    },
    hide: ({ bench }) => bench.dismiss(),
  },
  {
    name: 'the table of authorities',
    once: true,
    part: `${LAST_GROUP} .view-lines`,
    show: ({ bench }) => bench.showTable(),
    hide: ({ bench }) => bench.closeTab('Table of Authorities'),
  },
  {
    name: 'the effective configuration',
    once: true,
    part: `${LAST_GROUP} .view-lines`,
    async show({ bench }) {
      await bench.focusEditor();
      await bench.command('Idem: Show Effective Configuration');
      await bench.tab('Effective Configuration').waitFor();
      await bench.page.locator('.view-line', { hasText: '"profile"' }).first().waitFor();
    },
    hide: ({ bench }) => bench.closeTab('Effective Configuration'),
  },
  {
    name: 'the walkthrough',
    once: true,
    part: '.gettingStartedContainer .gettingStartedSlideDetails',
    // A step is a button with its links in it, in a list of nothing else.
    notOurs: ['label-content-name-mismatch', 'nested-interactive', 'aria-allowed-attr', 'aria-required-children'],
    // The box of a step and the button that goes back had no name.
    mendedSince: ['aria-toggle-field-name', 'button-name'],
    async show({ bench }) {
      await bench.command('Welcome: Open Walkthrough...');
      await bench.answer('Get started with Idem');
      await bench.page.locator('.getting-started-step', { hasText: 'Open a brief' }).waitFor();
    },
    hide: ({ bench }) => bench.closeTab('Welcome'),
  },
];

/** @type {typeof import('./workbenchChecks.mjs').workbenchChecks} */
export const accessibilityChecks = THEMES.map(([theme, kind], i) => ({
  name: `${theme}: what Idem shows has no grave barrier in its accessibility tree, colours included`,
  async run(scene) {
    await scene.bench.theme(theme, kind);
    const found = [];
    for (const { name, part, notOurs = [], mendedSince = [], show, hide } of VIEWS.filter(({ once }) => !once || i === 0)) {
      await show(scene);
      await scene.shot(`${theme} ${name}`.replaceAll(' ', '-').toLowerCase());
      const rules = scene.oldest ? [...notOurs, ...mendedSince] : notOurs;
      found.push(...(await violations(scene.bench.page, part, rules)).map((line) => `${name}: ${line}`));
      await hide?.(scene);
    }
    assert.deepEqual(found, []);
  },
}));
