import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analysis.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import { type Citation, inSource } from '../../server/src/core/syntax/document.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { openDocument, parse } from '../../server/src/index.ts';
import { anyFragment } from './arbitraries.ts';
import { coresOf } from './cores.ts';
import { realTexts } from './realTexts.ts';
import { runs } from './runs.ts';

const documents = realTexts();
const services = { config: DEFAULT_CONFIG, caseIndex: EMPTY_INDEX, year: 2026 };

/** Every span of a node with what it must lie in. */
function* partsOf({ node }: Citation): Generator<readonly [what: string, part: Span, inside: Span]> {
  const core = { start: node.start, end: node.end };
  const full = { start: node.fullStart, end: node.fullEnd };
  yield ['core in full', core, full];
  if ('pin' in node && node.pin) {
    yield ['pin in full', node.pin, full];
    for (const item of node.pin.items) yield ['item in pin', item, node.pin];
  }
  if ('name' in node && node.name) yield ['name in full', node.name, full];
  if ('reporter' in node) yield ['reporter in core', node.reporter, core];
  if ('page' in node && node.page) yield ['page in core', node.page, core];
  if ('courtDate' in node && node.courtDate?.court) yield ['court in its bracket', node.courtDate.court, node.courtDate];
  for (const parenthetical of node.parentheticals) yield ['parenthetical in full', parenthetical, full];
}

/** Two of the spans, in order, of which each begins inside the one before and ends outside it; none where they nest or are disjoint. */
function crossings(spans: readonly Span[]): readonly (readonly [Span, Span])[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Span[] = [];
  const found: [Span, Span][] = [];
  for (const span of ordered) {
    while (open.length > 0 && (open[open.length - 1] as Span).end <= span.start) open.pop();
    const around = open[open.length - 1];
    if (around && span.end > around.end) found.push([around, span]);
    open.push(span);
  }
  return found;
}

describe.each(documents)('$name', ({ text, format }) => {
  it('has every `volume reporter page` in a citation, spans that slice to their text, nest or are apart', () => {
    const { citations } = parse(text, { format });
    for (const citation of citations) expect(text.slice(citation.start, citation.end)).toBe(citation.text);

    const held = (core: Span): boolean => {
      let low = 0;
      let high = citations.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((citations[middle] as Span).start <= core.start) low = middle + 1;
        else high = middle;
      }
      const citation = citations[low - 1];
      return citation !== undefined && core.end <= citation.end;
    };
    expect(
      coresOf(text)
        .filter((core) => !held(core))
        .map((core) => text.slice(core.start - 40, core.end + 20)),
    ).toEqual([]);

    const placed = analyze(text, format, services).citations;
    const wrong: string[] = [];
    for (const citation of placed) {
      for (const [what, part, inside] of partsOf(citation))
        if (part.start < inside.start || part.end > inside.end || part.start >= part.end)
          wrong.push(`${what}: ${citation.block.text.slice(part.start, part.end)}`);
    }
    expect(wrong).toEqual([]);
    const shown = (span: Span): string => text.slice(span.start, span.end);
    expect(
      crossings(placed.map((c) => inSource(c, c.node))).map((pair) => pair.map(shown)),
      'cores',
    ).toEqual([]);
    const fulls = placed.filter(({ node }) => !('role' in node) || node.role === 'primary');
    expect(
      crossings(fulls.map((c) => inSource(c, { start: c.node.fullStart, end: c.node.fullEnd }))).map((pair) => pair.map(shown)),
      'whole citations',
    ).toEqual([]);
  });
});

/** Places as shares of the text's length, so that they hold whatever its length has become. */
const anyEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 120 }),
  newText: fc.oneof(anyFragment(), fc.constant(''), fc.constant('x')),
});

describe('a real document that is edited', () => {
  it('is what a fresh one of the same text is', () => {
    fc.assert(
      fc.property(fc.nat({ max: documents.length - 1 }), fc.array(anyEdit, { minLength: 1, maxLength: 5 }), (which, edits) => {
        const { text, format } = documents[which] as (typeof documents)[number];
        const document = openDocument(text, { format, year: 2026 });
        for (const { at, length, newText } of edits) {
          const start = Math.floor(at * document.text.length);
          document.update([{ start, end: Math.min(document.text.length, start + length), newText }]);
          void document.citations;
        }
        const fresh = openDocument(document.text, { format, year: 2026 });
        expect(document.citations).toEqual(fresh.citations);
        expect(document.authorities).toEqual(fresh.authorities);
        expect(document.diagnostics).toEqual(fresh.diagnostics);
      }),
      runs(20),
    );
  });
});
