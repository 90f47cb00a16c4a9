import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, idem } from './idem.ts';

const SLIP = 'Bell v. Burson, 402 U.S. 535, 539 (1971). Id at 540.\n';
const check = (cwd: string, ...args: string[]) => idem(['check', ...args], { cwd });
const rulesIn = (cwd: string, ...args: string[]): string[] =>
  JSON.parse(check(cwd, '--format', 'json', ...args).out).files.flatMap((file: any) => file.diagnostics.map((found: any) => found.rule));

describe('a baseline', () => {
  it('lets be what it holds, wherever that has moved to, and only that', () => {
    const cwd = folder({ '.idem.json': '{ "baseline": ".idem-baseline.json" }', 'a.md': SLIP });
    expect(check(cwd, '--write-baseline', '.')).toMatchObject({
      status: 0,
      err: '',
      out: '.idem-baseline.json: 1 finding of 1 file are let be from now on\n',
    });
    expect(check(cwd, '.')).toMatchObject({
      status: 0,
      out: '1 authority, 2 citations · nothing to mend · 1 known from the baseline\n',
    });
    writeFileSync(join(cwd, 'a.md'), `# New\n\nA line before.\n\n**${SLIP.trim()}**\n\nId at 541.\n`);
    const { files } = JSON.parse(check(cwd, '--format', 'json', 'a.md').out);
    expect(files[0].baseline.known).toBe(1);
    expect(files[0].diagnostics.filter((found: any) => found.rule === 'id-period')).toMatchObject([{ range: { start: { line: 6 } } }]);
  });

  it('counts those that are alike', () => {
    const cwd = folder({ 'a.md': `${SLIP}\nId at 540.\n` });
    check(cwd, '--write-baseline', 'a.md');
    writeFileSync(join(cwd, 'a.md'), `${SLIP}\nId at 540.\n\nId at 540.\n`);
    expect(rulesIn(cwd, '--baseline', '.idem-baseline.json', 'a.md')).toEqual(['id-period']);
  });

  it('names what has been mended since', () => {
    const cwd = folder({ 'a.md': SLIP });
    check(cwd, '--write-baseline', '--baseline', 'base.json', 'a.md');
    writeFileSync(join(cwd, 'a.md'), SLIP.replace('Id at', 'Id. at'));
    const { out, status } = check(cwd, '--baseline', 'base.json', 'a.md');
    expect(status).toBe(0);
    expect(out).toContain('mended since');
    expect(out).toContain('   a.md: id-period: Id at 540\n');
    check(cwd, '--write-baseline', '--baseline', 'base.json', 'a.md');
    expect(readFileSync(join(cwd, 'base.json'), 'utf8')).toBe('{\n  "version": 1,\n  "files": {}\n}\n');
  });

  it('keeps what it holds of files that were not looked at, and forgets those that are gone', () => {
    const cwd = folder({ 'a.md': SLIP, 'b.md': SLIP, 'c.md': SLIP });
    check(cwd, '--write-baseline', '.');
    const file = join(cwd, '.idem-baseline.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"c.md"', '"gone.md"'));
    check(cwd, '--write-baseline', 'a.md');
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')).files)).toEqual(['a.md', 'b.md']);
  });

  it('is written beside the project file, whose folder its paths are of', () => {
    const cwd = folder({ '.idem.json': '{}', 'sub/a.md': SLIP });
    expect(idem(['check', '--write-baseline', 'a.md'], { cwd: join(cwd, 'sub') }).out).toMatch(
      /^\.\.\/\.idem-baseline\.json: .*; name it in \.idem\.json: "baseline": "\.idem-baseline\.json"\n$/,
    );
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, '.idem-baseline.json'), 'utf8')).files)).toEqual(['sub/a.md']);
  });

  it('is no other file, and is there', () => {
    const cwd = folder({ 'a.md': SLIP });
    expect(check(cwd, '--write-baseline', '--baseline', 'a.md', 'a.md')).toMatchObject({
      status: 2,
      err: 'idem: a.md: is there and is no baseline; it is left as it was. Name another file.\n',
    });
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(SLIP);
    const gone = check(cwd, '--baseline', 'gone.json', 'a.md');
    expect(gone.status).toBe(2);
    expect(gone.err).toBe('idem: gone.json:1:1: there is no such file; check the path, or write it: idem check --write-baseline\n');
    expect(gone.out).toContain('id-period');
  });
});
