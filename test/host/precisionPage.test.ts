import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/core/rules/index.ts';
import { ENOUGH, FRESH, precisionOf, precisionPage, READINGS } from '../../server/src/host/precisionPage.ts';

describe('the readings of what the rules said', () => {
  it('are of rules that exist, and their parts make the whole', () => {
    const ids = new Set(RULES.map(({ meta }) => meta.id));
    for (const [id, { fired, read, right, wrong, doubtful }] of READINGS) {
      expect(ids, id).toContain(id);
      expect(right + wrong + doubtful, id).toBe(read);
      expect(read, id).toBeLessThanOrEqual(fired);
    }
  });

  it('count fresh findings of rules that exist', () => {
    const ids = new Set(RULES.map(({ meta }) => meta.id));
    for (const [id, { read, wrong, doubtful }] of FRESH) {
      expect(ids, id).toContain(id);
      expect(wrong + doubtful, id).toBeLessThanOrEqual(read);
    }
  });

  it('leave no rule on by default that was wrong more than once in twenty times', () => {
    for (const { meta } of RULES) {
      const reading = READINGS.get(meta.id);
      const precision = reading ? precisionOf(reading) : null;
      if (precision !== null && precision < 0.95) expect(meta.default, meta.id).toBe('off');
    }
  });

  it('say nothing of a rule of which few findings were read', () => {
    const few = { fired: ENOUGH - 1, read: ENOUGH - 1, right: ENOUGH - 1, wrong: 0, doubtful: 0 };
    expect(precisionOf(few)).toBeNull();
    expect(precisionOf({ ...few, read: 20, right: 19, wrong: 1 })).toBe(0.95);
  });

  it('stand on a page with every rule once', () => {
    const page = precisionPage(RULES);
    for (const { meta } of RULES) expect(page.split(`(rules/${meta.id}.md)`), meta.id).toHaveLength(2);
  });
});
