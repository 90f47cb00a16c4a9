// What a key costs in a long brief, in each format, where the editor asks at every key for all that it shows: findings, the hints of a
// screen, colours and the Authorities view. By the protocol, as VS Code does: what is superseded is taken back. First one key after the
// other, each with all its answers; then at the pace of a writer. `npm run bench` does a short one, `npm run bench:typing` all of it.
// Options: --keys N (at a pace), --each N (one by one), --rate N (a second), --size CHARACTERS, --format F,F…, --text FILE.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { documentIn, place, SUFFIXES } from './documentIn.mjs';
import { editor } from './editorClient.mjs';
import { longText } from './longText.mjs';

/** Typed over and over: prose and all forms of citation. */
export const TYPED =
  'See Roe v. Wade, 410 U.S. 113, 164 (1973) (holding so). Id. at 165. The rest follows, as Roth, 408 U.S. at 577, says. ';
/** Keys before anything is measured: they pay for compiling the code. */
const WARM = 30;

/**
 * Types into a document of each format, and prints what it cost.
 * @param {{ prose: string, formats: readonly string[], each: number, keys: number, rate: number }} options
 */
export async function printTyping({ prose, formats, each, keys, rate }) {
  console.log(`\nkeys into ${Math.round(prose.length / 1000)} KB; at each findings, the hints of a screen, colours, authorities`);
  console.log(`                     ${`${each} keys, each with its answers`.padEnd(41)}${keys} keys, ${rate} a second`);
  console.log('format      opening      CPU   findings after a key  answers   findings after a key      CPU    taken   queue at     left');
  console.log('                       a key    median        95 %    a key     median        95 %    a key     back    the end    after');
  for (const format of formats) console.log(row(format, await typing(format, documentIn(format, prose), { each, keys, rate })));
}

async function typing(format, prose, { each, keys, rate }) {
  const client = editor();
  try {
    await client.start();
    const brief = await opened(client, format, prose);
    for (let key = 0; key < WARM; key++) await brief.press(performance.now());
    const single = await measured(client, brief, each, async () => {
      for (let key = 0; key < each; key++) await brief.press(performance.now());
    });
    const end = {};
    const paced = await measured(client, brief, keys, async () => {
      const began = performance.now();
      const answers = [];
      for (let key = 0; key < keys; key++) {
        const due = began + (key * 1000) / rate;
        if (due > performance.now()) await pause(due - performance.now());
        answers.push(brief.press(due));
      }
      end.queue = client.outstanding();
      const last = performance.now();
      await Promise.all(answers);
      end.left = performance.now() - last;
    });
    await nothingLost(client, format, brief);
    return { opening: brief.opening, single, paced, end };
  } finally {
    await client.stop();
  }
}

/** Opens the document, asks for everything once, and gives what types into the middle of it. */
async function opened(client, format, prose) {
  let text = prose;
  let version = 1;
  const uri = `file:///bench/brief${SUFFIXES[format]}`;
  const textDocument = { uri };
  const since = performance.now();
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: format, version, text } });
  const results = { 'textDocument/diagnostic': (await client.ask('textDocument/diagnostic', { textDocument })).resultId };
  const opening = performance.now() - since;
  results[DELTA] = (await client.ask('textDocument/semanticTokens/full', { textDocument })).resultId;
  results['idem/authorities'] = (await client.ask('idem/authorities', { uri })).resultId;
  let at = text.indexOf('. ', text.length >> 1) + 2;
  const { line } = place(text, at);
  const screen = { start: { line: Math.max(0, line - 20), character: 0 }, end: { line: line + 40, character: 0 } };
  const waiting = new Map();
  const latencies = [];
  let takenBack = 0;

  const ask = async (method, params, pressed) => {
    if (waiting.has(method)) {
      client.cancel(waiting.get(method));
      takenBack++;
    }
    const { id, answer } = client.send(method, { ...params, previousResultId: results[method] });
    waiting.set(method, id);
    try {
      const result = await answer;
      results[method] = result.resultId;
      if (method === 'textDocument/diagnostic') latencies.push(performance.now() - pressed);
    } catch (error) {
      if (!SUPERSEDED.includes(error.code)) throw error;
    }
    if (waiting.get(method) === id) waiting.delete(method);
  };
  return {
    uri,
    opening,
    latencies,
    text: () => text,
    takenBack: () => takenBack,
    /** One letter, and all that is asked after it; done when everything is answered. */
    press(now) {
      const letter = TYPED[(version - 1) % TYPED.length];
      const start = place(text, at);
      text = text.slice(0, at) + letter + text.slice(at);
      at++;
      const contentChanges = [{ range: { start, end: start }, text: letter }];
      client.notify('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges });
      return Promise.all([
        ask('textDocument/diagnostic', { textDocument }, now),
        ask('textDocument/inlayHint', { textDocument, range: screen }, now),
        ask(DELTA, { textDocument }, now),
        ask('idem/authorities', { uri }, now),
      ]);
    },
  };
}

const DELTA = 'textDocument/semanticTokens/full/delta';
/** Cancelled by the client, by the server, and: the content was modified. */
const SUPERSEDED = [-32800, -32802, -32801];

async function measured(client, brief, keys, run) {
  brief.latencies.length = 0;
  const before = [client.cpu(), client.received(), brief.takenBack()];
  await run();
  const [cpu, bytes, takenBack] = [client.cpu(), client.received(), brief.takenBack()].map((now, i) => now - before[i]);
  return { latencies: [...brief.latencies].sort((a, b) => a - b), cpu: cpu / keys, bytes: bytes / keys, takenBack };
}

/** What is found in the document that was typed in is what is found in a fresh one of its text. */
async function nothingLost(client, format, { uri, text }) {
  const fresh = uri.replace('brief', 'fresh');
  client.notify('textDocument/didOpen', { textDocument: { uri: fresh, languageId: format, version: 1, text: text() } });
  const found = async (of) => {
    const { items } = await client.ask('textDocument/diagnostic', { textDocument: { uri: of } });
    // What a reference meant before is known of the one that was typed in alone.
    return items.filter(({ code }) => code !== 'id-drift').map(({ range, code }) => JSON.stringify([range, code]));
  };
  const [typed, whole] = [new Set(await found(uri)), new Set(await found(fresh))];
  const differing = [...typed].filter((one) => !whole.has(one)).concat([...whole].filter((one) => !typed.has(one)));
  if (differing.length > 0)
    throw new Error(`${format}: a key was lost, or the findings are not those of the text: ${differing.slice(0, 3)}`);
}

function row(format, { opening, single, paced, end }) {
  const ms = (n, width) => (Number.isFinite(n) ? `${n.toFixed(n < 100 ? 1 : 0)} ms` : '-').padStart(width);
  const share = ({ latencies }, of, width) => ms(latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * of))], width);
  return [
    format.padEnd(10),
    ms(opening, 9),
    ms(single.cpu, 9),
    share(single, 0.5, 10),
    share(single, 0.95, 12),
    `${(single.bytes / 1000).toFixed(1)} KB`.padStart(9),
    share(paced, 0.5, 11),
    share(paced, 0.95, 12),
    ms(paced.cpu, 9),
    String(paced.takenBack).padStart(9),
    String(end.queue).padStart(11),
    ms(end.left, 9),
  ].join('');
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      keys: { type: 'string', default: '500' },
      each: { type: 'string', default: '100' },
      rate: { type: 'string', default: '20' },
      size: { type: 'string', default: '300000' },
      format: { type: 'string', default: Object.keys(SUFFIXES).join(',') },
      text: { type: 'string' },
    },
  });
  const [each, keys, rate, size] = [values.each, values.keys, values.rate, values.size].map(Number);
  const prose = values.text ? readFileSync(values.text, 'utf8').slice(0, size) : longText(size);
  await printTyping({ prose, formats: values.format.split(','), each, keys, rate });
}
