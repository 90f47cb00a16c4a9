import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/core/rules/index.ts';
import { HOUSE_STYLES } from '../../server/src/core/rules/profile.ts';
import { GROUPS } from '../../server/src/core/rules/rule.ts';
import { generatedFiles } from '../../server/src/host/generatedFiles.ts';
import { at, read, readJson } from './project.ts';

const ids = RULES.map((rule) => rule.meta.id);
const CORE = 'server/src/core/rules';

describe('the rules', () => {
  it('are one file each, in the folder of their group, and all in the registry', () => {
    const files = readdirSync(at(CORE), { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && path.includes('/') && read(`${CORE}/${path}`).includes('defineRule('),
    );
    expect(files.sort()).toEqual(RULES.map(({ meta }) => `${meta.group}/${meta.id}.ts`).sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name themselves and say everything that their page needs', () => {
    for (const { meta, examples } of RULES) {
      expect(meta.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(GROUPS).toContain(meta.group);
      for (const field of ['summary', 'why', 'wrongWhen'] as const) expect(meta[field].trim(), `${meta.id}: ${field}`).toMatch(/[.?!]$/);
      expect(examples.length, meta.id).toBeGreaterThan(0);
    }
  });

  it('stand in the settings of the editor and of the project file alike', () => {
    const names = [...ids, ...new Set(RULES.map((rule) => rule.meta.group))].sort();
    expect(Object.keys(readJson('server/data/schema/idem.schema.json').properties.rules.properties).sort()).toEqual(names);
    const configuration = [readJson('package.json').contributes?.configuration ?? []].flat();
    const properties = Object.assign({}, ...configuration.map((part) => part.properties));
    expect(Object.keys(properties['idem.rules']?.properties ?? {}).sort()).toEqual(names);
    expect(properties['idem.profile']?.enum).toEqual(HOUSE_STYLES.map((style) => style.id));
  });
});

describe('generated files', () => {
  it('are what the code says', () => {
    for (const [path, text] of generatedFiles(read)) expect(read(path) === text, `${path} is stale: npm run generate`).toBe(true);
  });

  it('have no page of a rule that is gone', () => {
    const pages = readdirSync(at('server/docs/rules')).filter((name) => name !== 'README.md');
    expect(pages.map((name) => name.replace(/\.md$/, '')).sort()).toEqual([...ids].sort());
  });
});
