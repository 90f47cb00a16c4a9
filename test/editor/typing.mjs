// A writer types into the middle of a 300 KB brief in the workbench, 20 keys a second, with all on that Idem shows: findings, colours,
// hints and the Authorities view. No key may be lost and no question stay open; how long a key takes to the screen is told beside what it
// takes in the same VS Code without Idem, and what the editor asked beside how soon it was answered.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { asWritten, longText } from '../bench/longText.mjs';
import { TYPED } from '../bench/typing.mjs';
import { openBrowser } from './rig/browser.mjs';
import { messagesOf } from './rig/messages.mjs';
import { createProfile, installExtension, lastWords, remoteUri, removeProfile, startServer, workbenchUrl } from './rig/vscodeServer.mjs';
import { workbench } from './rig/workbench.mjs';

const SIZE = 300_000;
const GAP = 50;
const KEYS = 500;
const KEYS_ALONE = 150;

/**
 * @param {{ rig: object, vsix: string, shots: string, report: import('./report.mjs').Report }} options
 */
export async function runTyping({ rig, vsix, shots, report }) {
  report.say(`\n${KEYS} keys, ${1000 / GAP} a second, into ${SIZE / 1000} KB in VS Code ${rig.version}`);
  const alone = await typing({ rig, keys: KEYS_ALONE });
  const { messages, ...idem } = await typing({ rig, vsix, shots, keys: KEYS });
  const { asked, open, most, cpu } = messages;
  report.say(`  a key on the screen after   ${toText(idem.shown)}; without Idem ${toText(alone.shown)}`);
  report.say(
    `  keys not yet taken          ${idem.queue} at the end, gone after ${idem.left} ms; without Idem ${alone.queue}, after ${alone.left} ms`,
  );
  report.say(`  the server                  ${cpu.toFixed(1)} ms of processor time a key; ${most} questions at once at most`);
  for (const { method, times, takenBack, unchanged, bytes } of asked) {
    const told = `${times.length} answered${unchanged ? ` (${unchanged} as before)` : ''}, ${takenBack} taken back, ${Math.round(bytes / 1000)} KB`;
    report.say(`    ${method.padEnd(40)} ${told}; ${toText(times)}`);
  }
  await report.check('no key is lost', () => assert.ok(idem.saved === idem.wanted, 'the saved text is not what was typed'));
  await report.check('no question stays open', () => assert.deepEqual(open, []));
  await report.check('findings and authorities were shown while typing', () => {
    for (const method of ['textDocument/diagnostic', 'idem/authorities', 'textDocument/semanticTokens/full/delta'])
      assert.ok(asked.find((one) => one.method === method)?.times.length, `${method} was never answered`);
  });
}

function toText(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const share = (of) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? Number.NaN);
  return `median ${share(0.5)} ms, 95 % ${share(0.95)} ms`;
}

/** Without a package, VS Code by itself. */
async function typing({ rig, vsix, shots, keys }) {
  const profile = createProfile(rig, { 'idem.inlayHints': 'on', 'idem.codeLens': 'on' });
  const file = path.join(profile.workspace, 'brief.md');
  const text = longText(SIZE, asWritten);
  fs.writeFileSync(file, text);
  const typed = TYPED.repeat(Math.ceil(keys / TYPED.length)).slice(0, keys);
  const at = text.indexOf('. ', text.length >> 1) + 2;
  let server;
  let browser;
  let done = false;
  try {
    if (vsix) await installExtension(profile, vsix);
    const messages = vsix && messagesOf(profile);
    server = await startServer(profile);
    let page;
    ({ browser, page } = await openBrowser(rig, (line) => fs.appendFileSync(path.join(profile.run, 'console.log'), `${line}\n`)));
    await page.goto(workbenchUrl(server.port, profile, [['openFile', remoteUri(server.port, file)]]));
    const bench = workbench(page);
    await bench.opened();
    if (vsix) {
      await bench.statusItem(/Idem \d+ authorities/).waitFor();
      await bench.command('Explorer: Focus on Authorities View');
      await page.locator('.part.sidebar .custom-view-tree-node-item').first().waitFor();
    }
    const before = text.slice(0, at).split('\n');
    await bench.goTo(before.length, before.at(-1).length + 1);
    await messages?.quiet();
    const times = await keysSeen(page);
    messages?.begin();
    const { queue, left } = await typed20(page, typed);
    await messages?.quiet();
    const shown = await times();
    if (shots) await page.screenshot({ path: path.join(shots, 'typing.png') });
    await bench.save();
    done = true;
    const saved = fs.readFileSync(file, 'utf8');
    return { shown, queue, left, saved, wanted: text.slice(0, at) + typed + text.slice(at), messages: messages?.told(keys) };
  } catch (error) {
    throw new Error(`${error.message}\n${lastWords(profile)}`);
  } finally {
    await browser?.close();
    await server?.stop();
    if (done) removeProfile(profile);
  }
}

/** Presses the keys at their pace, whether or not those before are through; gives how many were not at the end, and for how long. */
async function typed20(page, typed) {
  const began = performance.now();
  const pressed = [];
  let waiting = 0;
  for (let key = 0; key < typed.length; key++) {
    const early = began + key * GAP - performance.now();
    if (early > 0) await pause(early);
    waiting++;
    pressed.push(page.keyboard.press(typed[key] === ' ' ? 'Space' : typed[key]).then(() => waiting--));
  }
  const queue = waiting;
  const last = performance.now();
  await Promise.all(pressed);
  return { queue, left: Math.round(performance.now() - last) };
}

/** Has the browser note how long each key takes until the screen shows it; those under 16 ms it does not tell of. */
async function keysSeen(page) {
  await page.evaluate(() => {
    window.idemKeys = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') window.idemKeys.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 });
  });
  return () => page.evaluate(() => window.idemKeys);
}
