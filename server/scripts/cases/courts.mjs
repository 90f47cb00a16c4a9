// Courts as the scripts' inputs name them → canonical abbreviations, as the project itself reads them.
import { readFileSync } from 'node:fs';
import { coreModule } from './core.mjs';

const { findCourt } = await coreModule('../tables/courts.ts');
const table = (file) => JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'));
const implied = new Map();
const names = new Map();
for (const row of table('reporters.json').rows) {
  if (!names.has(row[0])) names.set(row[0], row[1]);
  if (!implied.has(row[0])) implied.set(row[0], row[7] ?? '');
}

const ORDINALS = ['1st', '2d', '3d', '4th', '5th', '6th', '7th', '8th', '9th', '10th', '11th'];

/** The one court whose reporter it is, or empty. */
export const impliedCourt = (reporter) => implied.get(reporter) ?? '';

/** Whether it is a reporter's canonical abbreviation. */
export const isReporter = (abbreviation) => names.has(abbreviation);

/** `Federal Reporter, Third Series`; the abbreviation where the table has none. */
export const reporterName = (reporter) => names.get(reporter) ?? reporter;

/** `us`, `ca9`, `cadc`, `N.Y.`, `C.C.E.D. Pa.` → `U.S.`, `9th Cir.`, `D.C. Cir.`, `N.Y.`, `C.C.E.D. Pa.`; the reporter's own court where none is given; else null. */
export function courtOf(given, reporter) {
  if (!given) return impliedCourt(reporter) || null;
  if (given === 'us') return 'U.S.';
  const circuit = /^ca(\d+|dc|fc)$/.exec(given)?.[1];
  if (circuit === 'dc') return 'D.C. Cir.';
  if (circuit === 'fc') return 'Fed. Cir.';
  if (circuit) return ORDINALS[Number(circuit) - 1] ? `${ORDINALS[Number(circuit) - 1]} Cir.` : null;
  return findCourt(given)?.entry.abbreviation ?? (impliedCourt(reporter) || null);
}
