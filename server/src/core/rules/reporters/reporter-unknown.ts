import { reporters } from '../../tables/reporters.ts';
import { matchSeries } from '../../syntax/lexicon.ts';
import { squeeze } from '../../tables/trie.ts';
import { span } from '../../text/span.ts';
import { offeredFix, rewrite } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { datedAt, unreadPlaces } from '../unread.ts';
import { inHouseStyle } from './shared.ts';

/** An abbreviation of at most four words, a page, and perhaps a pin cite. */
const UNKNOWN =
  /^([A-Z][A-Za-z.'\u2019]{0,11}(?:\s(?:[A-Z][A-Za-z.'\u2019]{0,11}|[2-6](?:d|th))){0,3})\s+\d{1,4}(?:,\s*\d{1,4}(?:[-\u2013]\d{1,4})?)?(?=\s)/;
/** Foreign and international reports, without their blanks and periods. */
const FOREIGN: ReadonlySet<string> = new Set(
  'AC KB QB Ch ER EngRep AllER WLR DLR SCR FCR OR CLR ICJ ILM IR SA TLR BCLR FC NR NZLR ALR VR NSWLR ECR EHRR Lloyd'.split(' '),
);
const SHOWN = 3;

export const reporterUnknown = defineRule({
  meta: {
    id: 'reporter-unknown',
    group: 'reporters',
    severity: 'warning',
    default: 'on',
    fix: 'offer',
    summary: 'No reporter has that abbreviation, and one is spelled almost so.',
    why: 'A slip in the abbreviation sends the reader to the wrong shelf or to none.',
    wrongWhen: 'A looseleaf service or a foreign report that is not in the tables is meant.',
    indigo: ['R11.6.2', 'T1', 'T3'],
    uniform: ['T1', '10.3.2'],
    form: false,
  },
  examples: [
    {
      bad: 'McDonnell Douglas Corp. v. Green, 411 U.X. 792 (1973).',
      good: 'McDonnell Douglas Corp. v. Green, 411 U.S. 792 (1973).',
    },
    {
      bad: 'See Leonard v. Pepsico, Inc., 88 F. Sopp. 2d 116, 127 (S.D.N.Y. 1999).',
      good: 'See Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999).',
    },
  ],
  checkBlock(block, citations, context) {
    for (const { citation, volume, at } of unreadPlaces(block, citations, context)) {
      const { text } = citation.block;
      const found = volume && /\d/.test(text[volume.start]) ? UNKNOWN.exec(text.slice(at, at + 80)) : null;
      if (!found || (matchSeries(text, at)?.end ?? 0) >= at + found[1].length || !datedAt(text, at + found[0].length)) continue;
      const near = nearest(found[1]);
      if (near.length === 0) continue;
      const place = span(at, at + found[1].length);
      const names = near.map((name) => inHouseStyle(name, context.profile));
      context.report({
        citation,
        span: place,
        message: `No reporter is abbreviated \u201c${found[1]}\u201d; perhaps ${names.join(' or ')} is meant.`,
        fixes: names.map((name) => offeredFix(`Write ${name}`, rewrite(citation, place, name))),
      });
    }
  },
});

/** The reporters that differ in one letter, or in two where there are many, the likeliest first; none for bare initials (`S.R.R.`), which may be those of a service. */
function nearest(written: string): readonly string[] {
  const key = squeeze(written);
  if (FOREIGN.has(key) || /^(?:[A-Z]\.){3,}$/.test(written.replace(/\s/g, ''))) return [];
  const most = key.length < 5 ? 1 : 2;
  const found: { readonly name: string; readonly far: number }[] = [];
  for (const { abbreviation, kind } of reporters) {
    if (kind !== 'federal' && kind !== 'regional' && kind !== 'state') continue;
    const far = distance(key, squeeze(abbreviation), most);
    if (far <= most) found.push({ name: abbreviation, far });
  }
  const best = Math.min(...found.map(({ far }) => far));
  return found
    .filter(({ far }) => far === best)
    .map(({ name }) => name)
    .slice(0, SHOWN);
}

/** How many letters are put in, left out or changed from one to the other, counted no further than `most` + 1. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length];
}
