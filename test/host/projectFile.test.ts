import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG, resolveConfig } from '../../server/src/core/config.ts';
import { baselineText } from '../../server/src/host/baselineFile.ts';
import { formatOfName } from '../../server/src/host/formats.ts';
import { nearestProject, openProject, readNow } from '../../server/src/host/project.ts';
import { readProjectFile } from '../../server/src/host/projectFile.ts';

const known = { ruleIds: ['id-period'], profiles: ['federal', 'west-print'], groups: { ids: ['id-period'] } };

describe('a project file', () => {
  it('may hold comments, trailing commas and a byte order mark', () => {
    expect(readProjectFile('\ufeff{\n // why\n "profile": "west-print", /* */ }', known)).toMatchObject({
      project: { settings: { profile: 'west-print' } },
      problems: [],
    });
  });

  it('names the line and column of what is wrong, whatever its line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['{', '  "rules": {', '    "id-perod": "off"', '  },', '  "edition": 23', '}'].join(end);
      expect(readProjectFile(text, known).problems.map(({ line, column }) => [line, column])).toEqual([
        [3, 5],
        [5, 3],
      ]);
    }
  });

  it('keeps what can be read of a broken one', () => {
    const { project, problems } = readProjectFile('{ "profile": "west-print" "edition": 21', known);
    expect(project.settings.profile).toBe('west-print');
    expect(problems[0]).toEqual({ line: 1, column: 27, message: 'not valid JSON: comma expected' });
  });
});

/** Files by their path below `file:///p/`. */
type Files = Readonly<Record<string, string>>;
const fileIn = (files: Files) => (uri: string) => files[uri.replace('file:///p/', '')] ?? ({ unread: 'missing' } as const);
const open = (files: Files, at = '.idem.json') => readNow(openProject(`file:///p/${at}`, known), fileIn(files));
const problemsOf = (files: Files) =>
  open(files).problems.map(({ uri, line, column, message }) => `${uri.replace('file:///p/', '')}:${line}:${column} ${message}`);
const configOf = (files: Files, document: string, at?: string) =>
  resolveConfig(
    ...open(files, at)
      .layersFor(`file:///p/${document}`)
      .map(({ settings }) => settings),
  );

describe('a project', () => {
  it('is the nearest one upwards', () => {
    const nearest = (folder: string, files: Files) => readNow(nearestProject(folder), fileIn(files));
    expect(nearest('file:///p/a/b', { '.idem.json': '{}' })).toBe('file:///p/.idem.json');
    expect(nearest('file:///p/a/b', { '.idem.json': '{}', 'a/.idem.json': '' })).toBe('file:///p/a/.idem.json');
    expect(nearest('file:///p/a/b', {})).toBeNull();
    expect(nearest('vscode-vfs://github/p', {})).toBeNull();
    const closed = readNow(nearestProject('file:///p/a'), () => ({ unread: 'unreadable' }));
    expect(closed).toBe('file:///p/a/.idem.json');
  });

  it('builds on other files, which it wins over, through a chain', () => {
    const files = {
      '.idem.json': '{ "extends": ["../x/../p/firm.idem.json", "team.json"], "edition": 22 }',
      'firm.idem.json': '{ "extends": "base/deep.json", "profile": "west-print", "edition": 21 }',
      'base/deep.json': '{ "rules": { "id-period": "off" }, "profile": "federal" }',
      'team.json': '{ "rules": { "id-period": "error" } }',
    };
    expect(open(files).problems).toEqual([]);
    expect(configOf(files, 'brief.md')).toEqual({ ...DEFAULT_CONFIG, profile: 'west-print', edition: 22, rules: { 'id-period': 'error' } });
    expect(open(files).files.map((uri) => uri.slice(10))).toEqual(['.idem.json', 'firm.idem.json', 'base/deep.json', 'team.json']);
  });

  it('names the file and the place of what is wrong in the files that it builds on', () => {
    expect(
      problemsOf({
        '.idem.json': '{\n  "extends": [\n    "gone.json",\n    "a.json", "https://x.org/y.json", 4]\n}',
        'a.json': '{ "profil": 1,\n "extends": "b.json" }',
        'b.json': '{ "extends": "a.json" }',
      }),
    ).toEqual([
      '.idem.json:4:15 "extends" is "https://x.org/y.json"; nothing is fetched: save the file beside the project and name its path',
      '.idem.json:4:39 "extends" is 4; it is the path of a file, such as "../firm.idem.json"',
      '.idem.json:3:5 "extends" names gone.json, but there is no such file; check the path',
      'a.json:1:3 unknown setting "profil"; did you mean "profile"?',
      'b.json:1:3 "extends" goes round in a circle: a.json \u2192 b.json \u2192 a.json; take one of them out',
    ]);
    expect(problemsOf({ '.idem.json': '{ "extends": "./.idem.json" }' })[0]).toContain(
      'goes round in a circle: .idem.json \u2192 .idem.json',
    );
  });

  it('does not read for ever', () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`${i}.json`, `{ "extends": ["${i + 1}.json", "${i + 1}.json"] }`]),
    );
    const { problems, files: read } = open({ '.idem.json': '{ "extends": "0.json" }', ...files });
    expect(problems.some(({ message }) => message.includes('more than 50 files'))).toBe(true);
    expect(read.length).toBeLessThan(20);
  });

  it('has other settings for some of its files', () => {
    const files = {
      '.idem.json': `{ "rules": { "id-period": "error" }, "overrides": [
        { "files": "*.tex", "profile": "west-print" },
        { "files": ["appendix/**"], "rules": { "ids": "off" } },
        { "files": ["./appendix/new/*.md"], "rules": { "id-period": "hint" } } ] }`,
    };
    expect(configOf(files, 'deep/er/a.tex')).toMatchObject({ profile: 'west-print', rules: { 'id-period': 'error' } });
    expect(configOf(files, 'a.tex.md').profile).toBe('federal');
    expect(configOf(files, 'appendix/.hidden/a b.md').rules).toEqual({ 'id-period': 'off' });
    expect(configOf(files, 'appendix/new/a.md').rules).toEqual({ 'id-period': 'hint' });
    expect(configOf(files, 'appendix%2Fnew/a.md').rules).toEqual({ 'id-period': 'hint' });
  });

  it('takes globs from the folder of the file that they stand in, where that holds the document', () => {
    const files = {
      'sub/.idem.json': '{ "extends": ["../.idem.json", "../../q/firm.json"] }',
      '.idem.json': '{ "overrides": [{ "files": "sub/old/*", "edition": 21 }] }',
      'file:///q/firm.json': '{ "overrides": [{ "files": "old/*", "profile": "west-print" }] }',
    };
    expect(configOf(files, 'sub/old/a.md', 'sub/.idem.json')).toMatchObject({ edition: 21, profile: 'west-print' });
    expect(configOf(files, 'sub/new/a.md', 'sub/.idem.json')).toMatchObject({ edition: 22, profile: 'federal' });
  });

  it('names the place of what is wrong in an override', () => {
    const files = { '.idem.json': '{ "overrides": [\n { "files": "*.md", "rules": { "id-perod": "off" } },\n { "edition": 21 },\n 7 ] }' };
    expect(problemsOf(files)).toEqual([
      '.idem.json:2:32 unknown rule "id-perod"; did you mean "id-period"?',
      '.idem.json:3:2 an override needs "files", one or more globs such as "appendix/**" or "*.tex"',
      '.idem.json:4:2 7 is no override; it is an object, such as { "files": ["appendix/**"], "rules": {} }',
    ]);
  });

  it('lets be what its baseline holds, by the path of the document from the baseline', () => {
    const known = [{ rule: 'id-period', text: 'Id at 121', count: 1 }];
    const files = { '.idem.json': '{ "baseline": "old/base.json" }', 'old/base.json': baselineText({ '../a.md': [], 'b c.md': known }) };
    const project = open(files);
    expect(project.problems).toEqual([]);
    expect(project.knownIn('file:///p/old/b%20c.md')).toEqual(known);
    expect(project.knownIn('file:///p/a.md')).toEqual([]);
  });

  it('says what is wrong with its baseline', () => {
    expect(problemsOf({ '.idem.json': '{\n "baseline": "b.json" }' })).toEqual([
      '.idem.json:2:2 "baseline" names b.json, but there is no such file; check the path, or write it: idem check --write-baseline',
    ]);
    expect(problemsOf({ '.idem.json': '{ "baseline": "b.json" }', 'b.json': '{ "version": 2 }' })[0]).toContain(
      'b.json:1:1 this is no baseline',
    );
    expect(problemsOf({ '.idem.json': '{ "baseline": 4 }' })[0]).toContain('"baseline" is 4; it is the path of a file');
  });
});

describe('a format', () => {
  it('follows from the suffix', () => {
    expect(['a.txt', 'a.MD', 'a.b.tex', 'a.typ', 'a.htm', 'a', 'a.docx', '.md/a'].map(formatOfName)).toEqual([
      'plaintext',
      'markdown',
      'latex',
      'typst',
      'html',
      'plaintext',
      'plaintext',
      'plaintext',
    ]);
  });
});
