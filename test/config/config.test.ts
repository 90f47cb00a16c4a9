import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG, parseConfig, readSettings, resolveConfig } from '../../server/src/core/config.ts';
import { editDistance, nearest } from '../../server/src/core/text/nearest.ts';

const known = { ruleIds: ['id-period', 'id-string-cite', 'parallel-conflict'], profiles: ['federal', 'west-print'] };
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
    expect(config).toEqual({ profile: 'west-print', edition: 21, rules: { 'id-period': 'off', 'parallel-conflict': 'hint' }, record: {} });
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
      profile: 'west-print',
      edition: 21,
      rules: { 'id-period': 'on', 'parallel-conflict': 'hint' },
      record: {},
    });
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
