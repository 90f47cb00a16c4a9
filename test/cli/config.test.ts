import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analysis.ts';
import { severityOf } from '../../server/src/core/rules/severity.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { resolveConfig } from '../../server/src/core/config.ts';
import { effectiveConfig } from '../../server/src/host/effectiveConfig.ts';
import { KNOWN_NAMES } from '../../server/src/host/knownNames.ts';
import { readProjectFile } from '../../server/src/host/projectFile.ts';
import { folder, idem } from './idem.ts';

const PROJECT = `{
  "extends": "firm.idem.json",
  "rules": {
    "typography": "off",
    "italic-id": "error",
    "pins": "hint"
  },
  "record": { "SJ Tr.": "Summary judgment hearing" },
  "baseline": "base.json",
  "overrides": [{ "files": ["*.md", "x/**"], "rules": { "id-period": "info", "italic-comma": "warning" } }]
}`;
const FILES = {
  '.idem.json': PROJECT,
  'firm.idem.json': '{ "edition": 21, "profile": "texas" }',
  'base.json': '{ "version": 1, "files": {} }',
  'brief.md': '---\ntitle: x\nidem-profile: california\n---\n\nRoe v. Wade, 410 U.S. 113 (1973).\n',
  'note.txt': 'Text.\n',
};

/** Where a value comes from, by the line that says it. */
const saidOf = (out: string, key: string): string | undefined =>
  out
    .split('\n')
    .find((line) => line.trim().startsWith(`"${key}":`))
    ?.trim()
    .replace(/\s+/g, ' ');

describe('idem config', () => {
  it('says of each value where it comes from: file and line, override, style, document, default', () => {
    const { out, err, status } = idem(['config', 'brief.md'], { cwd: folder(FILES) });
    expect({ err, status }).toEqual({ err: '', status: 0 });
    expect(out.split('\n')[0]).toBe('// What holds for brief.md, and where each value comes from');
    for (const line of [
      '"profile": "california", // brief.md:3:15, the document itself',
      '"edition": 21, // firm.idem.json:1:3',
      '"proseMacros": [], // default',
      '"baseline": "base.json", // .idem.json:9:3',
      '"SJ Tr.": "Summary judgment hearing", // .idem.json:8:15',
      '"italic-id": "error", // .idem.json:5:5',
      '"italic-signal": "off", // .idem.json:4:5',
      '"pin-range-digits": "hint", // .idem.json:6:5',
      '"id-period": "info", // .idem.json:10:57, for *.md, x/**',
      '"italic-comma": "warning", // .idem.json:10:78, for *.md, x/**',
      '"ibid": "off", // the style california',
      '"v-form": "warning",',
    ])
      expect(saidOf(out, /"([^"]+)"/.exec(line)?.[1] as string)).toBe(line);
  });

  it('leaves a rule that is off to what turned it off, though its group is to be heard', () => {
    const { out } = idem(['config', 'brief.md'], { cwd: folder(FILES) });
    expect(saidOf(out, 'pin-et-seq')).toBe('"pin-et-seq": "off", // the style california');
  });

  it('goes by what holds for the file that is named', () => {
    const { out } = idem(['config', 'note.txt'], { cwd: folder(FILES) });
    expect(saidOf(out, 'profile')).toBe('"profile": "texas", // firm.idem.json:1:18');
    expect(saidOf(out, 'id-period')).toBe('"id-period": "warning",');
  });

  it('is a project file that says the same', () => {
    const { out } = idem(['config', 'brief.md'], { cwd: folder(FILES) });
    const { project, problems } = readProjectFile(out, KNOWN_NAMES);
    expect(problems).toEqual([]);
    const config = resolveConfig(project.settings);
    expect(config).toMatchObject({ profile: 'california', edition: 21, record: { 'SJ Tr.': 'Summary judgment hearing' } });
    const loudness = Object.fromEntries(RULES.map((rule) => [rule.meta.id, severityOf(rule, config, EMPTY_INDEX)]));
    expect(Object.keys(project.settings.rules ?? {})).toHaveLength(RULES.length);
    expect(loudness).toMatchObject({ 'id-period': 'info', ibid: null, 'italic-id': 'error', 'italic-signal': null, 'pin-et-seq': null });
  });

  it('is for machines too', () => {
    const { out } = idem(['config', '--format', 'json', 'brief.md'], { cwd: folder(FILES) });
    const { version, path, settings } = JSON.parse(out);
    expect({ version, path }).toEqual({ version: 1, path: 'brief.md' });
    const of = (...key: string[]) => settings.find((one: any) => one.key.join() === key.join());
    expect(of('profile')).toEqual({
      key: ['profile'],
      value: 'california',
      source: { kind: 'document', path: 'brief.md', line: 3, column: 15 },
    });
    expect(of('rules', 'id-period').source).toEqual({
      kind: 'override',
      path: '.idem.json',
      line: 10,
      column: 57,
      files: ['*.md', 'x/**'],
    });
    expect(of('rules', 'ibid')).toMatchObject({ value: 'off', source: { kind: 'profile', profile: 'california' } });
    expect(of('rules', 'v-form')).toMatchObject({ value: 'warning', source: { kind: 'default' } });
  });

  it('keeps a password to itself', () => {
    const cwd = folder({});
    const config = resolveConfig({ caseIndexes: ['postgres://me:secret@db/cases', '~/a@b.idx'] });
    const analysis = analyze('', 'plaintext', { config, caseIndex: EMPTY_INDEX, year: 2026 });
    const [, , , indexes] = effectiveConfig({ uri: `file://${cwd}/a.md`, analysis, layers: [], project: null });
    expect(indexes).toMatchObject({ key: ['caseIndexes'], value: ['postgres://\u2026@db/cases', '~/a@b.idx'] });
  });

  it('is asked of a folder, of the one it runs in without a path, and of standard input', () => {
    const cwd = folder({ ...FILES, 'x/y.md': '' });
    expect(saidOf(idem(['config'], { cwd }).out, 'id-period')).toBe('"id-period": "warning",');
    expect(saidOf(idem(['config', 'x'], { cwd }).out, 'id-period')).toMatch(/for \*\.md, x\/\*\*$/);
    const input = '<!-- idem-profile: new-york -->\n\nText\n';
    expect(saidOf(idem(['config', '--stdin-filename', 'a.md', '-'], { cwd, input }).out, 'profile')).toBe(
      '"profile": "new-york", // a.md:1:20, the document itself',
    );
  });

  it('says what is wrong in the settings, and ends with 2', () => {
    const cwd = folder({ '.idem.json': '{ "edition": 23 }' });
    const { out, err, status } = idem(['config'], { cwd });
    expect({ err, status }).toEqual({ err: 'idem: .idem.json:1:3: "edition" is 23; it is one of 21, 22\n', status: 2 });
    expect(saidOf(out, 'edition')).toBe('"edition": 22, // default');
    expect(idem(['config', 'gone.md'], { cwd })).toMatchObject({
      status: 2,
      err: 'idem: gone.md: there is no such file; check the path\n',
    });
  });
});

describe('the style offer', () => {
  const CALIFORNIAN = Array.from({ length: 8 }, (_, i) => `People v. Roe${i} (201${i}) ${50 + i} Cal.4th ${100 + i}, ${110 + i}.`).join(
    '\n\n',
  );
  it('is made to a document whose project names no style, and to none whose project names the usual one', () => {
    const offered = (project: string): boolean =>
      idem(['check', 'a.md'], { cwd: folder({ '.idem.json': project, 'a.md': CALIFORNIAN }) }).out.includes(
        'it follows the style california',
      );
    expect(offered('{}')).toBe(true);
    expect(offered('{ "profile": "federal" }')).toBe(false);
  });
});
