import { describe, expect, it } from 'vitest';
import { findingsOf, sliceOf } from './check.ts';
import { CLEAN } from './cleanCitations.ts';

/** What became of a case since is no fault of how it is cited. */
const ofForm = (findings: ReturnType<typeof findingsOf>) => findings.filter(({ rule }) => rule.meta.id !== 'index-negative-history');

const lines = (text: string): readonly string[] => text.trim().split('\n');

describe.each(Object.entries(CLEAN))('citations of %s', (_, texts) => {
  it.each(lines(texts))('are let alone: %s', (text) => {
    const found = ofForm(findingsOf(text)).filter(({ severity }) => severity !== 'hint');
    expect(found.map((finding) => `${finding.rule.meta.id}: ${sliceOf(text, finding)}`)).toEqual([]);
  });
});

describe('the clean citations', () => {
  it('are many, and each stands once', () => {
    const all = Object.values(CLEAN).flatMap(lines);
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all).size).toBe(all.length);
  });

  it('are let alone together, in the order in which they stand', () => {
    // The same case is cited in full more than once here, and short forms have their own paragraphs.
    const loud = Object.entries(CLEAN)
      .filter(([kind]) => kind !== 'short forms and the record')
      .flatMap(([, texts]) => ofForm(findingsOf(lines(texts).join('\n\n'))))
      .filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(loud.map((finding) => `${finding.rule.meta.id}: ${finding.message}`)).toEqual([]);
  });
});
