import { describe, expect, it } from 'vitest';
import { fixAll } from '../../server/src/core/rules/fixAll.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { findingsOf, idsOf, withEdits } from './check.ts';

/** An example is a document of its own; one that holds comments is Markdown. */
const formatOf = (text: string) => (text.includes('<!--') ? ('markdown' as const) : ('plaintext' as const));

/** What is wrong with a rule's example, said of its text. */
describe.each(RULES.map((rule) => [rule.meta.id, rule] as const))('%s', (id, { meta, examples }) => {
  // A rule that is off by default has examples all the same.
  const rules = { [id]: 'on' as const };

  it('has two examples or more', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
  });

  it.each(examples.map((example) => [example.bad, example] as const))(
    'finds, and mends, %s',
    (_, { bad, good, settings, before, notFound }) => {
      const config = { ...settings, rules };
      const format = formatOf(bad);
      const found = findingsOf(bad, id, { format, config, before, notFound });
      expect(found).toHaveLength(1);
      if (good === null) return;
      expect(found[0].fixes.length).toBeGreaterThan(0);
      // The candidates of an offer are in an order of likelihood, not of certainty: one of them is the example's.
      const given = found[0].fixes.map((fix) => withEdits(bad, fix.edits));
      if (meta.fix === 'safe') expect(given[0]).toBe(good);
      else expect(given).toContain(good);
      expect(idsOf(findingsOf(good, undefined, { format, config, before })).filter((other) => other === id)).toEqual([]);
    },
  );

  it('leaves its good examples alone and comes to rest', () => {
    for (const { good, settings } of examples) {
      if (good === null) continue;
      const config = { ...settings, rules };
      const format = formatOf(good);
      expect(findingsOf(good, id, { format, config })).toEqual([]);
      const once = fixAll((version) => findingsOf(version, undefined, { format, config }), good).text;
      expect(fixAll((version) => findingsOf(version, undefined, { format, config }), once).text).toBe(once);
    }
  });

  it('keeps what its meta promises of its fixes', () => {
    for (const { bad, settings, before, notFound } of examples) {
      const config = { ...settings, rules };
      const [finding] = findingsOf(bad, id, { format: formatOf(bad), config, before, notFound });
      if (meta.fix === 'none') expect(finding.fixes).toEqual([]);
      else expect(finding.fixes.every((fix) => fix.safe === (meta.fix === 'safe'))).toBe(true);
    }
  });
});
