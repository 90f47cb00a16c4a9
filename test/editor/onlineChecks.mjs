// A look-up online as a person does it for the first time: off, turned on, a token, the list that is shown, and what came of it.
import assert from 'node:assert/strict';
import { cluster } from '../online/courtListener.mjs';
import { placeOf } from './sample.mjs';

/** What the stand-in for the service knows of the opinion's citations. */
export const KNOWN = {
  '307 F.3d 1258': [cluster('Gonzales v. City of Castle Rock', '2002-10-15', ['307 F.3d 1258'])],
  '195 F.3d 1221': [cluster('Someone v. Somebody Else', '1999-11-09', ['195 F.3d 1221'])],
};
const TOKEN = 'a1b2c3d4e5f6a7b8c9d0';
const COMMAND = 'Idem: Look Up Unconfirmed Citations Online…';

const dialog = ({ page }, words) => page.locator('.monaco-dialog-box', { hasText: words });
const shownIn = async (box) => (await box.innerText()).replaceAll('\u00a0', ' ');
const press = (box, title) => box.locator('.monaco-button', { hasText: title }).first().click();

/** @type {typeof import('./workbenchChecks.mjs').workbenchChecks} */
export const onlineChecks = [
  {
    name: 'a look-up online is off, and the command says so before anything else',
    needed: true,
    async run({ bench, shot, service }) {
      await bench.focusEditor();
      await bench.command(COMMAND);
      const off = dialog(bench, 'Looking up online is turned off');
      await off.waitFor();
      await shot('online-off');
      assert.deepEqual(service.requests, []);
      await press(off, 'Turn On');
    },
  },
  {
    name: 'it asks for the token, and keeps it to itself',
    needed: true,
    async run({ bench, shot }) {
      await bench.page.locator('.quick-input-widget', { hasText: 'token of CourtListener' }).waitFor();
      await shot('online-token');
      await bench.answer(TOKEN);
    },
  },
  {
    name: 'it shows the citations that would be sent, and sends nothing where the answer is no',
    needed: true,
    async run({ bench, shot, service }) {
      const asking = dialog(bench, 'Send these 9 citations');
      await asking.waitFor();
      await shot('online-question');
      const shown = await shownIn(asking);
      for (const words of [service.host, '307 F.3d 1258', '295 Or. 702', 'only this is sent']) assert.ok(shown.includes(words), shown);
      await press(asking, 'Cancel');
      await asking.waitFor({ state: 'detached' });
      assert.deepEqual(service.requests, []);
    },
  },
  {
    name: 'it sends exactly these, says what came of it, and hovers and findings know it',
    async run({ bench, text, shot, service }) {
      await bench.command(COMMAND);
      const asking = dialog(bench, 'Send these 9 citations');
      await asking.waitFor();
      const shown = await shownIn(asking);
      await press(asking, 'Send');
      const said = 'CourtListener was asked for 9 citations: 2 found, 7 not found.';
      await bench.page.locator('.notification-list-item-message', { hasText: said }).first().waitFor();
      await shot('online-said');
      assert.equal(service.requests.length, 1);
      const [{ headers, body }] = service.requests;
      assert.ok(headers.includes(`Token ${TOKEN}`));
      for (const cite of JSON.parse(body).text.split('; ')) assert.ok(shown.includes(cite), cite);
      const { line, column } = placeOf(text, '307 F.3d 1258');
      await bench.goTo(line, column);
      await bench.hover('Confirmed by CourtListener (looked up ');
      await shot('online-hover');
      const other = placeOf(text, 'Cosco v. Uphoff');
      await bench.goTo(other.line, other.column);
      await bench.squiggleAtCaret('warning');
      assert.match(await bench.hover('Someone v. Somebody Else'), /At 195 F\.3d 1221 CourtListener \(looked up /);
      await shot('online-finding');
    },
  },
  {
    name: 'the token is removed on command, and what was looked up is not asked again',
    async run({ bench, service }) {
      await bench.focusEditor();
      await bench.command('Idem: Remove CourtListener Token');
      await bench.statusItem('the token is removed').waitFor();
      await bench.command(COMMAND);
      await bench.page.locator('.notification-list-item-message', { hasText: 'nothing is sent' }).first().waitFor();
      assert.equal(service.requests.length, 1);
    },
  },
];
