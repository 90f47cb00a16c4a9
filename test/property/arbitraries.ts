import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Format } from '../../server/src/publicTypes.ts';

export const FORMATS: readonly Format[] = ['plaintext', 'markdown', 'latex', 'typst', 'html'];

/** What citations are made of, and what breaks readers of them. */
const FRAGMENTS = [
  'Roe v. Wade', ', ', '410 U.S. 113', ' U.S. ', '93 S.Ct. 705', 'F.Supp.2d', 'F.2nd', ' at ', '120-123', ' n. 9', ' (1973)', ' (2nd Cir.2015)', '(10th Cir.',
  'Id.', 'id. at 5', 'Id at 7', '*Id.* at 8', 'Ibid.', 'supra', ', supra, at 3', 'supra note 4', 'See ', 'See, e.g., ', 'Cf. ', 'But see ', '; ', '. ',
  '42 U.S.C. ', '§', '§§ 1983, 1985', ' 1983', 'Colo.Rev.Stat. 18 — 6—803.5(1)—(3)', 'U.S. Const. amend. XIV, § 1', 'Fed. R. Civ. P. 56', 'R. at 22', 'Compl. ¶ 11',
  'Ct. Op. at 1104 n. 9', 'cert. denied, ', 'aff’d, ', 'In re ', 'Ex parte ', 'v. ', 'vs. ', 'Wash. ', 'L.Ed.2d', '___', '*355', '(quoting ', '(en banc)', ')', '(', '[', ']',
  '"', '“', '”', "'", '’', '*', '**', '_', '`', '```\n', '\n', '\n\n', '\r\n', '\r', '\t', '    ', '> ', '# ', '- ', '1. ', '| ', '|---|\n', '[^1]', '[^1]: ', '<!-- ', ' -->', '<i>', '</i>',
  '<p', '&sect;', '&nbsp;', '&amp', '\\emph{', '\\footnote{', '}', '{', '$', '%', '~', '\\', '#footnote[', '// ', '/* ', '---\n', 'idem-disable-next-line ', 'idem-disable', '\u00a0', '\u2028',
  '\ufeff', '\ufffc', '\0', '\ud800', '\udc00', '😀', 'é', 'İ', 'ß', '中', '9'.repeat(40), 'A'.repeat(60), '1-1-1-', '. . . ', 'the ', 'of ', 'Smith',
];

/** Strings of citation fragments and of anything at all. */
export const nastyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 30 }).map((parts) => parts.join('')) },
  );

export const anyFormat = (): fc.Arbitrary<Format> => fc.constantFrom(...FORMATS);

export const anyFragment = (): fc.Arbitrary<string> => fc.constantFrom(...FRAGMENTS);

/** A real opinion: see test/corpus/README.md. */
export const OPINION = readFileSync(new URL('../corpus/gonzales-v-castle-rock-dissent.txt', import.meta.url), 'utf8');
