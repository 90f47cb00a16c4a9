import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, parse } from '../../server/src/index.ts';
import type { Parsed } from '../../server/src/publicTypes.ts';
import { anyFormat, nastyText, OPINION } from './arbitraries.ts';
import { runs } from './runs.ts';

/** Everything that the contract promises of offsets and indexes. */
function sound(text: string, { citations, authorities }: Parsed): void {
  let last = -1;
  citations.forEach((citation, i) => {
    expect(citation.index).toBe(i);
    expect(citation.start).toBeLessThan(citation.end);
    expect(citation.end).toBeLessThanOrEqual(text.length);
    expect(citation.start, 'in document order').toBeGreaterThanOrEqual(last);
    last = citation.start;
    expect(text.slice(citation.start, citation.end)).toBe(citation.text);
    expect(citation.fullStart === null).toBe(citation.role === 'parallel' || citation.role === 'parallel_repeat');
    if (citation.fullStart !== null && citation.fullEnd !== null) {
      expect(citation.fullStart).toBeLessThanOrEqual(citation.start);
      expect(citation.fullEnd).toBeGreaterThanOrEqual(citation.end);
    }
    for (const part of citation.parentheticals) {
      expect(part.start).toBeLessThan(part.end);
      expect(part.end).toBeLessThanOrEqual(text.length);
    }
    for (const link of [citation.antecedent, citation.inParenthetical, ...citation.history.map((h) => h.citation)]) {
      if (link !== null) expect(citations[link]).toBeDefined();
    }
    if (citation.antecedent !== null) expect(citation.antecedent).toBeLessThan(i);
    if (citation.authority !== null) expect(authorities[citation.authority].citations).toContain(i);
    if (citation.unresolved !== null) expect(citation.authority).toBeNull();
  });
  authorities.forEach((authority, i) => {
    expect(authority.index).toBe(i);
    expect(authority.citations.length).toBeGreaterThan(0);
    for (const c of authority.citations) expect(citations[c].authority).toBe(i);
  });
}

describe('any text at all', () => {
  it('is parsed without an exception, and every span slices to its text', () => {
    fc.assert(
      fc.property(nastyText(), anyFormat(), (text, format) => sound(text, parse(text, { format }))),
      runs(400),
    );
  });

  it('is checked without an exception, and every place lies in the text', () => {
    fc.assert(
      fc.property(nastyText(), anyFormat(), (text, format) => {
        for (const found of check(text, { format, year: 2026 })) {
          expect(found.message).not.toBe('');
          for (const place of [found, ...found.related, ...found.fixes.flatMap((fix) => fix.edits)]) {
            expect(place.start).toBeLessThanOrEqual(place.end);
            expect(place.start).toBeGreaterThanOrEqual(0);
            expect(place.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      runs(400),
    );
  });

  it('gives the same twice', () => {
    fc.assert(
      fc.property(nastyText(), anyFormat(), (text, format) => void expect(parse(text, { format })).toEqual(parse(text, { format }))),
      runs(60),
    );
  });
});

describe('a real opinion', () => {
  it('is sound in every format', () => {
    for (const format of ['plaintext', 'markdown'] as const) {
      const parsed = parse(OPINION, { format });
      expect(parsed.citations.length).toBeGreaterThan(100);
      sound(OPINION, parsed);
    }
  });
});
