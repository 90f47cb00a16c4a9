import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/core/rules/index.ts';
import { findingsWhileTyping } from './check.ts';

const BEFORE = 'It is so.\n\n';
const BEHIND = '\n\nIt ends.';

/** A letter before the example, in its own paragraph before and behind what it cites, and behind it. */
const lettersInto = (text: string, bad: string) =>
  [3, BEFORE.length, BEFORE.length + bad.length + 2, text.length - 1].map((at) => ({ start: at, end: at, newText: 'X' }));

describe('a rule', () => {
  it.each(RULES.map((rule) => [rule.meta.id, rule] as const))('%s finds the same in a text that is typed in', (id, { examples }) => {
    for (const { bad, settings, before, notFound } of examples) {
      if (before !== undefined) continue;
      const text = BEFORE + bad + BEHIND;
      const format = bad.includes('<!--') ? ('markdown' as const) : ('plaintext' as const);
      const config = { ...settings, rules: { [id]: 'on' as const } };
      const versions = findingsWhileTyping(text, lettersInto(text, bad), { format, config, notFound });
      for (const { typed, fresh } of versions) expect(typed).toEqual(fresh);
      expect(versions[0].fresh.map(({ rule }) => rule.meta.id)).toContain(id);
    }
  });
});
