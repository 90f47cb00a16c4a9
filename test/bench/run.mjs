// `npm run bench`: what reading costs, as multiples of one charCodeAt loop over the same text in the same process; and what was read:
// a key in an open document, by itself and by the protocol; counts of forms and courts, of the opinion and with
// `npm run bench -- FOLDER` of the documents in a folder.
import { createRequire } from 'node:module';
import { documentsIn, printCounts } from './counts.mjs';
import { printIndexCost } from './indexCost.mjs';
import { asWritten, longText, opinion } from './longText.mjs';
import { printTyping } from './typing.mjs';

const { parse, check, openDocument } = createRequire(import.meta.url)('../../server/dist/index.cjs');
const SIZES = [
  ['30 KB', 30e3, 21],
  ['300 KB', 300e3, 9],
  ['3 MB', 3e6, 3],
];
const format = 'plaintext';

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
const time = (work, runs) => {
  const times = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return median(times);
};

// What the loop adds up is not used; it keeps the loop from being optimised away.
const sink = { sum: 0 };
const floorOf = (text) => () => {
  for (let i = 0; i < text.length; i++) sink.sum ^= text.charCodeAt(i);
};

// The first rounds pay for compiling the code; they are not what is asked.
const warm = longText(300e3);
time(() => parse(warm, { format }), 8);
time(() => check(warm, { format }), 4);

const rows = SIZES.map(([name, length, runs]) => {
  const text = longText(length);
  time(floorOf(text), 9);
  time(() => parse(text, { format }), 2);
  time(() => check(text, { format }), 1);
  const { citations } = parse(text, { format });
  return {
    name,
    length: text.length,
    citations: citations.length,
    floor: time(floorOf(text), 41),
    parse: time(() => parse(text, { format }), runs),
    check: time(() => check(text, { format }), runs),
  };
});

const growth = (what) => Math.log(rows.at(-1)[what] / rows[0][what]) / Math.log(rows.at(-1).length / rows[0].length);
const ms = (n) => `${n < 10 ? n.toFixed(2) : n.toFixed(0)} ms`;
const cell = (row, what) => `${ms(row[what]).padStart(8)} ${`${(row[what] / row.floor).toFixed(1)}×`.padStart(7)}`;

console.log('text     citations  charCodeAt    parse and resolve      and check');
for (const row of rows)
  console.log(
    `${row.name.padEnd(8)} ${String(row.citations).padStart(9)}  ${ms(row.floor).padStart(10)}  ${cell(row, 'parse')}   ${cell(row, 'check')}`,
  );
console.log(`growth   parse ${growth('parse').toFixed(2)}, check ${growth('check').toFixed(2)} (1 is linear)`);

// The two in turn, in processor time, so that what else the machine does weighs on both alike.
const cpuOf = (work) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
for (const [what, text] of [
  ['as the court wrote it', longText(300e3, asWritten)],
  ['every citation renumbered', warm],
]) {
  const [reading, checking] = [[], []];
  for (let i = 0; i < 15; i++) {
    reading.push(cpuOf(() => parse(text, { format })));
    checking.push(cpuOf(() => check(text, { format })));
  }
  console.log(
    `check of 300 KB, ${what}: ${(median(checking) / median(reading)).toFixed(1)} × reading it; ${check(text, { format }).length} findings`,
  );
}

await printIndexCost('300 KB as the court wrote it', longText(300e3, asWritten), format);

// A keystroke: one letter into the middle of an open document, and everything that an editor shows of it.
for (const [name, length] of SIZES.slice(0, 2)) {
  const text = longText(length);
  const start = performance.now();
  const document = openDocument(text, { format: 'markdown' });
  sink.sum ^= document.diagnostics.length;
  const open = performance.now() - start;
  let at = text.indexOf('. ', text.length >> 1) + 2;
  const times = [];
  for (let i = 0; i < 41; i++) {
    const pressed = performance.now();
    document.update([{ start: at, end: at, newText: 'x' }]);
    sink.sum ^= document.diagnostics.length;
    times.push(performance.now() - pressed);
    at++;
  }
  console.log(`keystroke in ${name}: median ${ms(median(times))}, slowest ${ms(times.at(-1))}; opening it ${ms(open)}`);
}

await printTyping({ prose: longText(300e3), formats: ['markdown'], each: 60, keys: 100, rate: 20 });

printCounts('the opinion', [{ text: opinion, format }], parse);
for (const folder of process.argv.slice(2)) printCounts(folder, documentsIn(folder), parse);
