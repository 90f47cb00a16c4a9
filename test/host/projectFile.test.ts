import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findProjectFile } from '../../server/src/host/findProject.ts';
import { formatOf } from '../../server/src/host/formats.ts';
import { readProjectFile } from '../../server/src/host/projectFile.ts';

const known = { ruleIds: ['id-period'], profiles: ['federal', 'west-print'] };

describe('a project file', () => {
  it('may hold comments, trailing commas and a byte order mark', () => {
    expect(readProjectFile('\ufeff{\n // why\n "profile": "west-print", /* */ }', known)).toEqual({
      settings: { profile: 'west-print' },
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
    const { settings, problems } = readProjectFile('{ "profile": "west-print" "edition": 21', known);
    expect(settings.profile).toBe('west-print');
    expect(problems[0]).toEqual({ line: 1, column: 27, message: 'not valid JSON: comma expected' });
  });

  it('is the nearest one upwards', () => {
    const root = mkdtempSync(join(tmpdir(), 'idem-project-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    mkdirSync(join(root, 'a/b'), { recursive: true });
    writeFileSync(join(root, '.idem.json'), '{}');
    expect(findProjectFile(join(root, 'a/b'))).toBe(join(root, '.idem.json'));
    writeFileSync(join(root, 'a/.idem.json'), '{}');
    expect(findProjectFile(join(root, 'a/b'))).toBe(join(root, 'a/.idem.json'));
    expect(findProjectFile(root)).toBe(join(root, '.idem.json'));
  });
});

describe('a format', () => {
  it('follows from the suffix', () => {
    expect(['a.txt', 'a.MD', 'a.b.tex', 'a.typ', 'a.htm', 'a', 'a.docx', '.md/a'].map(formatOf)).toEqual([
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
