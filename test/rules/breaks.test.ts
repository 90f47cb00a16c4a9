import { describe, expect, it } from 'vitest';
import { fixAll } from '../../server/src/core/rules/fixAll.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { BREAKS } from './breaks.ts';
import { findingsOf, idsOf } from './check.ts';
import { CLEAN } from './cleanCitations.ts';

const ALL = Object.values(CLEAN).flatMap((texts) => texts.trim().split('\n'));

describe('a broken citation', () => {
  it.each(BREAKS.map(([rule, how], n) => [rule, n, how] as const))('is found by %s and mended to the letter (%i)', (rule, _, how) => {
    const broken = ALL.map((good) => ({ good, bad: how(good) })).filter(({ good, bad }) => good !== bad);
    expect(broken.length).toBeGreaterThan(0);
    for (const { good, bad } of broken) {
      expect(idsOf(findingsOf(bad)), bad).toContain(rule);
      expect(fixAll((text) => findingsOf(text), bad).text, bad).toBe(good);
    }
  });

  it('is tried for most rules that mend by themselves', () => {
    const tried = new Set(BREAKS.map(([rule]) => rule));
    const safe = RULES.filter(({ meta }) => meta.fix === 'safe' && meta.default !== 'off').map(({ meta }) => meta.id);
    expect(tried.size).toBeGreaterThan(0.6 * safe.length);
  });
});
