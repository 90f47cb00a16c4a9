import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/core/rules/index.ts';
import { HOUSE_STYLES } from '../../server/src/core/rules/profile.ts';
import { GROUPS } from '../../server/src/core/rules/rule.ts';

const folder = new URL('../../server/src/core/rules/', import.meta.url);
const inGroup = (group: string): string[] => {
  try {
    return readdirSync(new URL(`${group}/`, folder))
      .filter((name) => name !== 'shared.ts')
      .map((name) => name.replace(/\.ts$/, ''));
  } catch {
    return [];
  }
};

describe('the registry', () => {
  it('lists every rule file once, in its group, and groups in their order', () => {
    const files = GROUPS.flatMap((group) => inGroup(group).map((id) => `${group}/${id}`));
    const listed = RULES.map(({ meta }) => `${meta.group}/${meta.id}`);
    expect([...listed].sort()).toEqual(files.sort());
    const ranks = RULES.map(({ meta }) => GROUPS.indexOf(meta.group));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('holds rules whose pages say what they should', () => {
    for (const { meta } of RULES) {
      expect(meta.id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      for (const text of [meta.summary, meta.why, meta.wrongWhen]) expect(text, meta.id).toMatch(/^\S.*[.)]$/);
      // What folds must have a word for many of it.
      expect(meta.form === (meta.many !== undefined), meta.id).toBe(true);
      if (meta.fix === 'safe') expect(meta.form, `${meta.id}: what the text determines is a matter of form`).toBe(true);
    }
  });

  it('keeps every rule file short', () => {
    for (const { meta } of RULES) {
      const lines = readFileSync(new URL(`${meta.group}/${meta.id}.ts`, folder), 'utf8').split('\n').length;
      expect(lines, meta.id).toBeLessThanOrEqual(120);
    }
  });
});

describe('the house styles', () => {
  it('begin with the federal one and have ids and labels of their own', () => {
    expect(HOUSE_STYLES[0].id).toBe('federal');
    expect(new Set(HOUSE_STYLES.map((style) => style.id)).size).toBe(HOUSE_STYLES.length);
    expect(new Set(HOUSE_STYLES.map((style) => style.label)).size).toBe(HOUSE_STYLES.length);
  });
});
