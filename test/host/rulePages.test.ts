import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/core/rules/index.ts';
import { HOUSE_STYLES } from '../../server/src/core/rules/profile.ts';
import { profilePage } from '../../server/src/host/profilePage.ts';
import { ruleIndex, rulePage } from '../../server/src/host/rulePages.ts';

const DOCS = new URL('../../server/docs/', import.meta.url);
const ruleOf = (id: string) => {
  const rule = RULES.find(({ meta }) => meta.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};
const headingsOf = (page: string): string[] => [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading.toLowerCase());

describe('the page of a rule', () => {
  it('says what, why, wrong and right, how, when it is wrong and where to read further', () => {
    const page = rulePage(ruleOf('reporter-spacing'));
    expect(headingsOf(page)).toEqual([
      'reporter-spacing',
      'why',
      'examples',
      'how it is fixed',
      'when the rule is wrong',
      'to read further',
    ]);
    expect(page).toContain('<!-- idem-disable-next-line reporter-spacing -- why -->');
    expect(page).toContain('{ "rules": { "reporter-spacing": "off" } }');
    expect(page).toMatch(/\[The Indigo Book\]\(https:\/\/indigobook\.github\.io\/[^)]+\) \(free\) R7\.1/);
  });

  it('names the house styles that take the rule off or put it on', () => {
    expect(rulePage(ruleOf('code-section-missing'))).toContain(
      'It is off in the [house styles](../profiles.md) `new-york` and `michigan`.',
    );
    expect(rulePage(ruleOf('id-capital'))).not.toContain('## House styles');
  });

  it('does not tell how to silence what is said of such a comment', () => {
    expect(rulePage(ruleOf('suppression-unused'))).not.toContain('idem-disable-next-line suppression-unused');
  });

  it('ends its fences, whatever stands in an example', () => {
    for (const rule of RULES) expect((rulePage(rule).match(/^`{3,}/gm) ?? []).length % 2, rule.meta.id).toBe(0);
  });
});

describe('the index and the page of styles', () => {
  it('list every rule once and every style', () => {
    const index = ruleIndex(RULES);
    for (const { meta } of RULES) expect(index.split(`[${meta.id}](${meta.id}.md)`), meta.id).toHaveLength(2);
    const page = profilePage();
    for (const { id, label } of HOUSE_STYLES) {
      expect(headingsOf(page)).toContain(id);
      expect(page).toContain(label);
    }
    expect(page).toContain('| a short form | Roe, 590 U. S., at 155 | Roe, 590 U.S. at 155 |');
  });
});

describe('the links of every page', () => {
  const pages = ['profiles.md', 'limits.md', ...readdirSync(new URL('rules/', DOCS)).map((name) => `rules/${name}`)];

  it('lead to pages and headings that exist', () => {
    for (const name of pages) {
      const here = new URL(name, DOCS);
      for (const [, target] of readFileSync(here, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https:/.test(target)) continue;
        const [path, anchor] = target.split('#');
        const file = path ? new URL(path, here) : here;
        expect(existsSync(file), `${name}: ${target}`).toBe(true);
        if (anchor) expect(headingsOf(readFileSync(file, 'utf8')), `${name}: ${target}`).toContain(anchor);
      }
    }
  });
});
