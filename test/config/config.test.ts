import { describe, expect, it } from 'vitest';
import { type Config, DEFAULT_CONFIG, parseConfig, readSettings, resolveConfig } from '../../server/src/core/config.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { HOUSE_STYLES } from '../../server/src/core/rules/profile.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { severityOf } from '../../server/src/core/rules/severity.ts';
import { KNOWN_NAMES } from '../../server/src/host/knownNames.ts';
import { editDistance, nearest } from '../../server/src/core/text/nearest.ts';

const known = {
  ruleIds: ['id-period', 'id-string-cite', 'parallel-conflict'],
  profiles: ['federal', 'west-print'],
  groups: { ids: ['id-period', 'id-string-cite'], consistency: ['parallel-conflict'] },
};
const read = (value: unknown) => parseConfig(value, '.idem.json', known);

describe('settings', () => {
  it('that say nothing are the defaults', () => {
    expect(read({})).toEqual({ config: DEFAULT_CONFIG, problems: [] });
  });

  it('are taken key by key', () => {
    const { config, problems } = read({
      $schema: 'x',
      profile: 'west-print',
      edition: 21,
      rules: { 'id-period': 'off', 'parallel-conflict': 'hint' },
    });
    expect(problems).toEqual([]);
    expect(config).toEqual({
      ...DEFAULT_CONFIG,
      profile: 'west-print',
      edition: 21,
      rules: { 'id-period': 'off', 'parallel-conflict': 'hint' },
    });
  });

  it('that are wrong are reported where they stand, and the rest holds', () => {
    const { config, problems } = read({
      profil: 1,
      profile: 'west',
      edition: 20,
      rules: { 'id-perod': 'off', 'id-string-cite': 'warn', 'id-period': 'error' },
    });
    expect(config).toEqual({ ...DEFAULT_CONFIG, rules: { 'id-period': 'error' } });
    expect(problems).toEqual([
      { path: ['profil'], message: 'unknown setting "profil"; did you mean "profile"?' },
      { path: ['profile'], message: 'unknown profile "west"; there are federal, west-print' },
      { path: ['edition'], message: '"edition" is 20; it is one of 21, 22' },
      { path: ['rules', 'id-perod'], message: 'unknown rule "id-perod"; did you mean "id-period"?' },
      { path: ['rules', 'id-string-cite'], message: '"id-string-cite" is "warn"; it is one of off, on, hint, info, warning, error' },
    ]);
  });

  it.each([null, [], 'x', 7, undefined])('that are no object are reported: %j', (value) => {
    expect(read(value)).toEqual({
      config: DEFAULT_CONFIG,
      problems: [{ path: [], message: expect.stringContaining('.idem.json must hold one object') }],
    });
  });

  it('cannot reach the prototype of anything', () => {
    const { config, problems } = read(
      JSON.parse('{ "__proto__": { "profile": "west-print" }, "constructor": 1, "rules": { "__proto__": "off", "toString": "off" } }'),
    );
    expect(config).toEqual(DEFAULT_CONFIG);
    expect(problems.map((p) => p.path.at(-1))).toEqual(['__proto__', 'constructor', '__proto__', 'toString']);
  });

  it('of several places are joined, the last winning rule by rule', () => {
    const editor = readSettings(
      { profile: 'west-print', rules: { 'id-period': 'off', 'parallel-conflict': 'hint' } },
      'settings',
      known,
    ).settings;
    const project = readSettings({ edition: 21, rules: { 'id-period': 'on' } }, '.idem.json', known).settings;
    expect(resolveConfig(editor, project)).toEqual({
      ...DEFAULT_CONFIG,
      profile: 'west-print',
      edition: 21,
      rules: { 'id-period': 'on', 'parallel-conflict': 'hint' },
    });
  });

  it('of a group hold for its rules; what is said of a rule wins, wherever it stands', () => {
    expect(read({ rules: { 'id-period': 'error', ids: 'off' } }).config.rules).toEqual({ 'id-period': 'error', 'id-string-cite': 'off' });
    expect(read({ rules: { ids: 'hint' } }).config.rules['id-period']).toEqual({ ifOn: 'hint' });
    const [rule, group] = [{ rules: { 'id-period': 'error' } }, { rules: { ids: 'off' } }].map((v) => readSettings(v, 'x', known).settings);
    expect(resolveConfig(rule, group).rules['id-period']).toBe('off');
    expect(resolveConfig(group, rule).rules['id-period']).toBe('error');
    expect(read({ rules: { idss: 'off' } }).problems[0].message).toContain('did you mean "ids"?');
  });

  it('name LaTeX macros, with their backslash or without', () => {
    const { config, problems } = read({ proseMacros: ['\\casename', 'cite*', 'two words', 3] });
    expect(config.proseMacros).toEqual(['casename', 'cite*']);
    expect(problems.map(({ path }) => path)).toEqual([
      ['proseMacros', 2],
      ['proseMacros', 3],
    ]);
    expect(read({ proseMacros: 'casename' }).problems[0].message).toContain('must be a list');
  });

  it('of the record are abbreviations with their names, joined over several places', () => {
    const { config, problems } = read({ record: { 'SJ Tr.': 'Summary judgment hearing', tr: 'x', 'Ex.': 4, X: 'too short' } });
    expect(config.record).toEqual({ 'SJ Tr.': 'Summary judgment hearing' });
    expect(problems.map(({ path }) => path)).toEqual([
      ['record', 'tr'],
      ['record', 'Ex.'],
      ['record', 'X'],
    ]);
    expect(problems[1].message).toContain('"Ex." is 4; it is the full name of the document');
    expect(read({ record: ['SJ Tr.'] }).problems[0].message).toContain('"record" must be an object of abbreviations');
    expect(resolveConfig({ record: { 'A.': 'one' } }, { record: { 'B.': 'two' } }).record).toEqual({ 'A.': 'one', 'B.': 'two' });
  });
});

describe('a group', () => {
  const rule = RULES.find(({ meta }) => meta.default === 'on') as Rule;
  const off = RULES.find(({ meta }) => meta.default === 'off') as Rule;
  const loudness = (one: Rule, rules: Config['rules'], profile = 'federal') =>
    severityOf(one, { ...DEFAULT_CONFIG, profile, rules }, EMPTY_INDEX);

  it('that is given a severity gives it to the rules that are on, and turns none on', () => {
    expect(loudness(rule, { [rule.meta.id]: { ifOn: 'hint' } })).toBe('hint');
    expect(loudness(off, { [off.meta.id]: { ifOn: 'hint' } })).toBeNull();
    expect(loudness(off, { [off.meta.id]: 'hint' })).toBe('hint');
    const spacing = RULES.find(({ meta }) => meta.id === 'reporter-spacing') as Rule;
    const disabled = HOUSE_STYLES.find(({ disable }) => disable.length > 0);
    const silent = RULES.find(({ meta }) => meta.id === disabled?.disable[0]) ?? spacing;
    expect(loudness(silent, { [silent.meta.id]: { ifOn: 'error' } }, disabled?.id)).toBeNull();
  });

  it('has no name that a rule has', () => {
    for (const group of Object.keys(KNOWN_NAMES.groups)) expect(KNOWN_NAMES.ruleIds).not.toContain(group);
  });
});

describe('the nearest word', () => {
  it('is within a letter or two', () => {
    expect(nearest('id-perod', known.ruleIds)).toBe('id-period');
    expect(nearest('paralel-conflct', known.ruleIds)).toBe('parallel-conflict');
    expect(nearest('federla', known.profiles)).toBe('federal');
    expect(nearest('texas', known.profiles)).toBeNull();
    expect(nearest('', known.profiles)).toBeNull();
    expect(nearest('x'.repeat(1e6), known.profiles)).toBeNull();
  });

  it('counts a swap as one', () => {
    expect(editDistance('ab', 'ba')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
  });
});
