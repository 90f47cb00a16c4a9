import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixAll } from '../../server/src/core/rules/fixAll.ts';
import { findingsOf, idsOf, shownOf, sliceOf, withEdits } from './check.ts';

/** A dissent in West's typography, 364 F.3d 1093, 1118 (10th Cir. 2004) (en banc). */
const TEXT = readFileSync(new URL('../corpus/gonzales-v-castle-rock-dissent.txt', import.meta.url), 'utf8');
const WEST = /\bS\.Ct\.|L\.Ed\.2d|Cir\.\d{4}|Colo\.\d{4}|Fed\.R\.Civ\.P|Colo\.Rev\.Stat|\bn\. \d/g;

describe('a pasted opinion', () => {
  it('shows a dozen warnings at most, and the conflict that matters among them', () => {
    const shown = shownOf(TEXT);
    expect(shown.filter(({ severity }) => severity === 'error' || severity === 'warning').length).toBeLessThanOrEqual(12);
    expect(shown.filter((finding) => finding.severity === 'error').map((finding) => sliceOf(TEXT, finding))).toEqual(['108 S.Ct. 1741']);
    // What matters most comes first, and it all fits on a page: a dozen kinds of findings besides hints.
    expect(shown[0].rule.meta.id).toBe('parallel-conflict');
    expect(new Set(shown.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule.meta.id)).size).toBeLessThanOrEqual(12);
    const folded = shown.find((finding) => finding.rule.meta.id === 'reporter-spacing');
    expect(folded?.message).toMatch(/^\d\d abbreviations are closed up as in West's books \(S\.Ct\., .+ \u2026\): /);
    expect(folded?.related.length).toBeGreaterThan(40);
  });

  it.each(['plaintext', 'markdown'] as const)('is mended whole in %s, its words untouched, once and for all', (format) => {
    expect(TEXT.match(WEST)?.length).toBeGreaterThan(60);
    // These two mend words on purpose.
    const rules = { 'case-name-abbrev': 'off', 'court-abbrev-form': 'off' } as const;
    const again = (text: string) => findingsOf(text, undefined, { format, config: { rules } });
    const { text, edits } = fixAll(again, TEXT);
    expect(text.match(WEST)).toBeNull();
    expect(withEdits(TEXT, edits)).toBe(text);
    const words = (of: string): string => of.replace(/[^\p{L}\p{N}]+/gu, '');
    expect(words(text)).toBe(words(TEXT));
    expect(fixAll(again, text).text).toBe(text);
    const left = again(text);
    expect(left.filter(({ fixes }) => fixes.some(({ safe }) => safe))).toEqual([]);
    expect(idsOf(left.filter(({ severity }) => severity === 'error' || severity === 'warning'))).toEqual(['parallel-conflict']);
  });

  it('is quiet in its own style but for what is wrong', () => {
    const found = findingsOf(TEXT, undefined, { config: { profile: 'west-print' } });
    const ids = new Set(idsOf(found.filter(({ severity }) => severity === 'error' || severity === 'warning')));
    expect([...ids].sort()).toEqual(['code-section-missing', 'parallel-conflict', 'range-dash']);
  });
});
