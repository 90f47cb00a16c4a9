import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeLenses } from '../../server/src/core/features/codeLens.ts';
import { ignoreHere, quickFixes } from '../../server/src/core/features/codeActions.ts';
import { completion } from '../../server/src/core/features/completion/completion.ts';
import { definition } from '../../server/src/core/features/definition.ts';
import { highlights } from '../../server/src/core/features/highlights.ts';
import { hover } from '../../server/src/core/features/hover.ts';
import { inlayHints } from '../../server/src/core/features/inlayHints.ts';
import { documentLinks } from '../../server/src/core/features/links.ts';
import { references } from '../../server/src/core/features/references.ts';
import { rename } from '../../server/src/core/features/rename.ts';
import { rewrites } from '../../server/src/core/features/rewrite.ts';
import { semanticTokens } from '../../server/src/core/features/semanticTokens.ts';
import { type OutlineEntry, outline } from '../../server/src/core/features/outline.ts';
import { tableOfAuthorities } from '../../server/src/core/features/tableOfAuthorities.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { analyzed } from './ask.ts';

const PIECES = [
  'Board of Regents v. Roth',
  ', 408 U.S. 564',
  ', 577',
  ' (1972)',
  '. ',
  'Id.',
  ' at 576',
  '*',
  '**',
  '\n\n',
  '> ',
  '| ',
  '[^1]',
  'Roth, 408 U.S. at 572',
  '42 U.S.C. § 1983',
  'supra',
  '; ',
  '(quoting ',
  ')',
  '😀',
  '\ud800',
  '\r\n',
  '&sect;',
  '`',
  '<!-- idem-disable -->',
  '109 S.Ct. 998',
];
const documents = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((p) => p.join(''));

const entriesOf = (entries: readonly OutlineEntry[]): readonly OutlineEntry[] =>
  entries.flatMap((one) => [one, ...entriesOf(one.children)]);

it('every feature takes every text and offset, and answers in spans of it', () => {
  fc.assert(
    fc.property(documents, fc.nat(400), (text, at) => {
      const analysis = analyzed(text);
      const within = { start: 0, end: text.length };
      const renaming = rename(analysis, at, 'Winnebago');
      const spans: Span[] = [
        ...definition(analysis, at).flatMap((t) => [t.origin, t.whole, t.focus]),
        ...references(analysis, at),
        ...highlights(analysis, at),
        ...('refused' in renaming ? [] : [...renaming.citations, ...renaming.mentions]),
        ...entriesOf(outline(analysis)).flatMap(({ range, focus }) => [range, focus]),
        ...documentLinks(analysis),
        ...codeLenses(analysis),
        ...semanticTokens(analysis, new WeakMap()),
        ...completion(analysis, Math.min(at, text.length)).items.map((c) => c.range),
        ...inlayHints(analysis, within).map((h) => ({ start: h.offset, end: h.offset })),
        ...[...quickFixes(analysis, within), ...ignoreHere(analysis, within), ...rewrites(analysis, at)].flatMap((a) => a.edits),
        ...tableOfAuthorities(analysis).flatMap((s) => s.entries.flatMap((e) => e.places)),
      ];
      hover(analysis, at);
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 300 },
  );
});
