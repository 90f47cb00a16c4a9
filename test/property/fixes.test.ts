import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analysis.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import { fixAll } from '../../server/src/core/rules/fixAll.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { parse } from '../../server/src/index.ts';
import type { Format } from '../../server/src/publicTypes.ts';
import { anyFormat, nastyText, OPINION } from './arbitraries.ts';
import { runs } from './runs.ts';

const services = { config: DEFAULT_CONFIG, caseIndex: EMPTY_INDEX, year: 2026 };
const findings = (text: string, format: Format): readonly Finding[] => analyze(text, format, services).findings;
const safe = (text: string, format: Format): Finding[] => findings(text, format).filter((f) => f.fixes.some((fix) => fix.safe));

const apply = (text: string, edits: readonly { start: number; end: number; newText: string }[]): string =>
  [...edits].sort((a, b) => b.start - a.start).reduce((made, e) => made.slice(0, e.start) + e.newText + made.slice(e.end), text);

const countOf = (found: readonly Finding[], id: string): number => found.filter((f) => f.rule.meta.id === id).length;

/** Each safe fix, alone, takes its finding away and brings none of its kind. */
function mends(text: string, format: Format): void {
  const before = findings(text, format);
  for (const finding of before) {
    const fix = finding.fixes.find((f) => f.safe);
    if (!fix) continue;
    const { id } = finding.rule.meta;
    const after = findings(apply(text, fix.edits), format);
    expect(countOf(after, id), `${id} at «${text.slice(finding.start, finding.end)}» → «${fix.edits.map((e) => e.newText)}»`).toBeLessThan(
      countOf(before, id),
    );
  }
}

describe('a safe fix', () => {
  it('removes its finding and brings none of its kind, on any text', () => {
    fc.assert(
      fc.property(nastyText(), anyFormat(), (text, format) => mends(text, format)),
      runs(250),
    );
  });

  it('does so on a real opinion, paragraph by paragraph', () => {
    for (const paragraph of OPINION.split(/\n+/)) mends(paragraph, 'plaintext');
  });
});

describe('fix all', () => {
  it('reaches a fixed point on any text', () => {
    fc.assert(
      fc.property(nastyText(), anyFormat(), (text, format) => {
        const once = fixAll((version) => findings(version, format), text).text;
        expect(safe(once, format)).toEqual([]);
        expect(fixAll((version) => findings(version, format), once).text).toBe(once);
      }),
      runs(250),
    );
  });

  it('reaches a fixed point on a real opinion', () => {
    const once = fixAll((version) => findings(version, 'markdown'), OPINION).text;
    expect(once).not.toBe(OPINION);
    expect(safe(once, 'markdown')).toEqual([]);
  });
});

describe('line ends', () => {
  it('change nothing: CRLF reads as LF does', () => {
    const kinds = (text: string, format: Format) =>
      parse(text, { format }).citations.map(({ kind, authority, antecedent, caseName, pin }) => ({
        kind,
        authority,
        antecedent,
        caseName,
        pin,
      }));
    const wrapped = OPINION.replace(/(.{60}\S*) /g, '$1\n');
    for (const format of ['plaintext', 'markdown'] as const) {
      for (const text of [OPINION, wrapped]) expect(kinds(text.replaceAll('\n', '\r\n'), format)).toEqual(kinds(text, format));
    }
    fc.assert(
      fc.property(nastyText(), anyFormat(), (any, format) => {
        const text = any.replaceAll('\r', '');
        expect(kinds(text.replaceAll('\n', '\r\n'), format)).toEqual(kinds(text, format));
      }),
      runs(250),
    );
  });
});
