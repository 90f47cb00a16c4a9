import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STYLES, styled } from '../rules/houseStyles/read.ts';
import { folder, idem } from './idem.ts';

const CLEAN = 'Bell v. Burson, 402 U.S. 535, 539 (1971).\n';
/** One warning (`id-period`) with a safe fix. */
const SLIP = 'Bell v. Burson, 402 U.S. 535, 539 (1971). Id at 540.\n';

describe('idem check', () => {
  it('is quiet on a clean file, and says what it looked at', () => {
    const cwd = folder({ 'brief.md': CLEAN });
    const { status, out, err } = idem(['check', 'brief.md'], { cwd });
    expect(err).toBe('');
    expect(out).toBe('1 authority, 1 citation · nothing to mend\n');
    expect(status).toBe(0);
  });

  it('shows place, severity, message, rule, the line marked, the fix, and a summary', () => {
    const cwd = folder({ 'brief.md': `First.\n\n${SLIP}` });
    const { status, out } = idem(['check', 'brief.md'], { cwd });
    const [heading, line, carets, fix, , summary] = out.split('\n');
    expect(heading).toMatch(/^brief\.md:3:43 {2}warning {2}.+ id-period$/);
    expect(line).toBe('    3 │ Bell v. Burson, 402 U.S. 535, 539 (1971). Id at 540.');
    expect(carets).toMatch(/^ {6}│ {43}\^+$/);
    expect(fix).toMatch(/fix: .*Id\./);
    expect(summary).toBe('1 authority, 2 citations · 1 warning · 1 can be fixed: idem fix brief.md');
    expect(status).toBe(1);
  });

  it('puts the gravest first and findings of one kind together', () => {
    const text =
      'Bell v. Burson, 402 U.S. 535, 539 (1971). Id at 540. So it held. Id at 541.\n\nOlim v. Wakinekona, 461 U.S. 238, 103 S. Ct. 1741 (1983). Olim, 461 U.S. at 249, 108 S. Ct. 1741.\n';
    const { out } = idem(['check', '--fail-on', 'never', 'brief.md'], { cwd: folder({ 'brief.md': text }) });
    const kinds = out.split('\n').flatMap((line) => /^brief\.md:(\d+):\d+ {2}(\w+) .* ([a-z-]+)$/.exec(line)?.slice(1).join(' ') ?? []);
    expect(kinds.slice(0, 2)).toEqual(['3 error parallel-conflict', '1 warning id-period']);
    expect(out).toContain('also line 1: Id at 541');
  });

  it('says in one line which style a document plainly follows, unless something names one', () => {
    const text = Array.from({ length: 8 }, (_, i) => `People v. Roe${i} (201${i}) ${50 + i} Cal.4th ${100 + i}, ${110 + i}.`).join('\n\n');
    const cwd = folder({ 'brief.md': text, 'named.md': `<!-- idem-profile: california -->\n\n${text}` });
    const { out } = idem(['check', 'brief.md'], { cwd });
    const hint = out.split('\n').filter((line) => line.includes('follows the style'));
    expect(hint).toEqual([
      'brief.md: all 8 case citations put the year behind the name: it follows the style california. Say so with "idem-profile: california" in the document or { "profile": "california" } in .idem.json.',
    ]);
    expect(idem(['check', 'named.md'], { cwd }).out).toBe('8 authorities, 8 citations \u00b7 nothing to mend\n');
  });

  it('goes by the style that the nearest .idem.json names', () => {
    const files = Object.fromEntries(
      STYLES.flatMap((id) => [
        [`${id}/.idem.json`, JSON.stringify({ profile: id })],
        [`${id}/${styled(id).name}`, styled(id).text],
      ]),
    );
    const { out } = idem(['check', '--format', 'json', '.'], { cwd: folder(files) });
    const checked = JSON.parse(out).files as { path: string; diagnostics: { message: string }[] }[];
    expect(checked).toHaveLength(STYLES.length);
    for (const { path, diagnostics } of checked) expect(diagnostics, path).toEqual([]);
  });

  it('gives JSON as the contract has it', () => {
    const cwd = folder({ 'brief.md': SLIP });
    const { out, status } = idem(['check', '--format', 'json', 'brief.md'], { cwd });
    const { version, files } = JSON.parse(out);
    expect(version).toBe(1);
    expect(files).toHaveLength(1);
    expect(files[0].path).toBe('brief.md');
    const [found] = files[0].diagnostics;
    expect(found).toMatchObject({ rule: 'id-period', severity: 'warning', range: { start: { line: 0 }, end: { line: 0 } } });
    expect(found.range.start.character).toBe(found.start);
    expect(found.url).toMatch(/id-period/);
    expect(found.fixes[0].safe).toBe(true);
    expect(status).toBe(1);
  });

  it('fails by --fail-on', () => {
    const cwd = folder({ 'brief.md': SLIP });
    for (const [level, status] of [
      ['error', 0],
      ['info', 1],
      ['never', 0],
    ] as const) {
      expect(idem(['check', '--fail-on', level, 'brief.md'], { cwd }).status, level).toBe(status);
    }
  });

  it('walks a folder for the suffixes it knows', () => {
    const cwd = folder({
      'b/two.txt': SLIP,
      'b/one.MD': CLEAN,
      'b/node_modules/x.md': SLIP,
      'b/code.js': SLIP,
      'b/deep/er/three.tex': CLEAN,
    });
    const { files } = JSON.parse(idem(['check', '--format', 'json', 'b'], { cwd }).out);
    expect(files.map((file: { path: string }) => file.path).sort()).toEqual(['b/deep/er/three.tex', 'b/one.MD', 'b/two.txt']);
  });

  it('reads standard input, and takes its format from the name it is given', () => {
    const fenced = `\`\`\`\n${SLIP}\`\`\`\n`;
    expect(JSON.parse(idem(['check', '--format', 'json', '-'], { input: fenced }).out).files[0].diagnostics).toHaveLength(1);
    const named = idem(['check', '--format', 'json', '--stdin-filename', 'a/brief.md', '-'], { input: fenced });
    expect(JSON.parse(named.out).files[0]).toEqual({ path: 'a/brief.md', diagnostics: [] });
  });

  it('has no colour where it is no terminal', () => {
    expect(idem(['check', '-'], { input: SLIP }).out).not.toContain('\x1b');
  });

  it('never lets a document write to the terminal', () => {
    const { out } = idem(['check', '-'], { input: `\x1b]0;owned\x07\x9b31m ${SLIP}` });
    expect(out).toContain('id-period');
    expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  });

  it('obeys the project file, the nearest one', () => {
    const cwd = folder({
      '.idem.json': '{ "rules": { "id-period": "off" } }',
      'brief.md': SLIP,
      'sub/.idem.json': '// louder\n{ "rules": { "id-period": "error", }, }',
      'sub/brief.md': SLIP,
    });
    expect(idem(['check', 'brief.md'], { cwd })).toMatchObject({ status: 0, err: '' });
    expect(idem(['check', '--fail-on', 'error', 'sub/brief.md'], { cwd })).toMatchObject({ status: 1, err: '' });
  });
});

describe('idem check over many files', () => {
  it('takes globs, for the shells that leave them as they are', () => {
    const cwd = folder({ 'a/one.md': SLIP, 'a/deep/two.md': SLIP, 'a/three.txt': SLIP, 'b/[x].md': SLIP });
    const paths = (...args: string[]): string[] =>
      JSON.parse(idem(['check', '--format', 'json', ...args], { cwd }).out).files.map((file: { path: string }) => file.path);
    expect(paths('a/**/*.md')).toEqual(['a/deep/two.md', 'a/one.md']);
    expect(paths('a/*.{md,txt}', 'a/one.md')).toEqual(['a/one.md', 'a/three.txt']);
    expect(paths('b/[x].md')).toEqual(['b/[x].md']);
    expect(idem(['check', 'a/*.tex'], { cwd })).toMatchObject({
      status: 2,
      err: 'idem: a/*.tex: no file matches this; check the pattern\n',
    });
  });

  it('does the others where one is too large', () => {
    const cwd = folder({ 'brief.md': SLIP, 'large.md': '' });
    truncateSync(join(cwd, 'large.md'), 65 * 2 ** 20);
    const { err, out, status } = idem(['check', '.'], { cwd });
    expect(err).toBe('idem: large.md: is 65 MB; Idem reads files of up to 64 MB: split it\n');
    expect(out).toContain('id-period');
    expect(status).toBe(2);
  });

  it('lets so many warnings pass, and no error', () => {
    const cwd = folder({
      'two.md': `${SLIP}\nId at 541.\n`,
      'error.md': SLIP,
      'sub/.idem.json': '{ "rules": { "id-period": "error" } }',
      'sub/a.md': SLIP,
    });
    expect(idem(['check', '--max-warnings', '2', 'two.md'], { cwd }).status).toBe(0);
    expect(idem(['check', '--max-warnings', '1', 'two.md'], { cwd }).status).toBe(1);
    expect(idem(['check', '--max-warnings', '9', 'sub/a.md'], { cwd }).status).toBe(1);
  });

  it('warns of comments that suppress nothing when it is asked to, whatever the settings say', () => {
    const text = `<!-- idem-disable-next-line id-period, id-perod -- why -->\n${CLEAN}`;
    const cwd = folder({ '.idem.json': '{ "rules": { "hygiene": "off" } }', 'a.md': text });
    expect(idem(['check', 'a.md'], { cwd })).toMatchObject({ status: 0 });
    const { files } = JSON.parse(idem(['check', '--format', 'json', '--report-unused-suppressions', 'a.md'], { cwd }).out);
    expect(files[0].diagnostics.map(({ rule, severity }: Record<string, string>) => [rule, severity])).toEqual([
      ['suppression-unused', 'warning'],
      ['suppression-unknown-rule', 'warning'],
    ]);
  });

  it('says how many findings comments silence', () => {
    const { out, status } = idem(['check', '--stdin-filename', 'a.md', '-'], {
      input: `<!-- idem-disable-next-line id-period -->\n${SLIP}`,
    });
    expect(out).toBe('1 authority, 2 citations · nothing to mend · 1 suppressed\n');
    expect(status).toBe(0);
  });
});

describe('bad input ends with 2 and one line that names the place and the remedy', () => {
  const fails = (args: readonly string[], files: Readonly<Record<string, string | Uint8Array>>, expected: RegExp, input = ''): string => {
    const { status, err, out } = idem(args, { cwd: folder(files), input });
    expect(err).toMatch(expected);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
    return out;
  };

  it('a file that is not there', () => {
    fails(['check', 'gone.md'], {}, /^idem: gone\.md: there is no such file; check the path$/m);
  });
  it('files that are not text', () => {
    const cwd = folder({
      'word.docx': 'PK\x03\x04',
      'scan.pdf': '%PDF-1.4',
      'latin.md': Uint8Array.of(0x52, 0xe9, 0x20),
      'null.md': 'a\0b',
      'wide.md': Uint8Array.of(0xff, 0xfe, 0x41, 0),
    });
    const { status, err } = idem(['fix', 'word.docx', 'scan.pdf', 'latin.md', 'null.md', 'wide.md'], { cwd });
    expect(status).toBe(2);
    const lines = err.trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^idem: \S+: is not a text file that Idem can read: /);
    expect(lines.map((line) => line.split(': ')[1])).toEqual(['word.docx', 'scan.pdf', 'latin.md', 'null.md', 'wide.md']);
    for (const [n, why] of [/Word .* save it as/, /PDF.* extract/, /not in UTF-8; save it/, /null bytes/, /UTF-16; save it/].entries())
      expect(lines[n]).toMatch(why);
  });
  it('one bad file does not hide the others', () => {
    const out = fails(['check', 'gone.md', 'brief.md'], { 'brief.md': SLIP }, /gone\.md/);
    expect(out).toContain('id-period');
  });
  it('a folder with nothing to read', () => {
    fails(['check', 'empty'], { 'empty/a.js': '' }, /empty: no files here that Idem reads .*\.md/);
  });
  it('nothing to do', () => {
    fails(['check'], {}, /nothing to check: name files, a folder, or - /);
  });
  it('an unknown option, command or value', () => {
    fails(['check', '--fromat', 'json', '-'], {}, /unknown option '--fromat'.*--format.*idem --help/);
    fails(['chek'], {}, /unknown command 'chek'.*check/);
    fails(['check', '--format', 'xml', '-'], {}, /'xml' is invalid.*pretty, lines, json/);
    fails(['check', '--max-warnings', 'x', '-'], {}, /--max-warnings.*'x' is invalid.*whole number/);
    fails(['check', '--fail-on', 'hint', '-'], {}, /'hint' is invalid.*error, warning, info, never/);
    fails(['lsp'], {}, /--stdio/);
  });
  it('broken project files', () => {
    const broken: Readonly<Record<string, readonly [text: string, complaint: RegExp]>> = {
      comma: ['{\n  "profile": "federal"\n  "rules": {}\n}', /^3:3: not valid JSON: comma expected$/],
      array: ['[]', /^1:1: .*must hold one object/],
      empty: ['', /^1:1: .*empty/],
      key: ['{ "profil": "federal" }', /^1:3: unknown setting "profil"; did you mean "profile"\?$/],
      profile: ['{ "profile": "west-pint" }', /^1:3: unknown profile "west-pint"; did you mean "west-print"\?$/],
      rule: ['{\n "rules": {\n  "id-perod": "off" } }', /^3:3: unknown rule "id-perod"; did you mean "id-period"\?$/],
      level: ['{ "rules": { "id-period": "of" } }', /^1:14: "id-period" is "of"; it is one of .*did you mean "off"\?$/],
    };
    const names = Object.keys(broken);
    const cwd = folder(
      Object.fromEntries(
        names.flatMap((name) => [
          [`${name}/brief.md`, CLEAN],
          [`${name}/.idem.json`, broken[name][0]],
        ]),
      ),
    );
    const { status, err, out } = idem(['check', ...names.map((name) => `${name}/brief.md`)], { cwd });
    expect(status).toBe(2);
    expect(out).toContain('7 files');
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(names.length);
    names.forEach((name, n) => {
      const [start, complaint] = [`idem: ${name}/.idem.json:`, broken[name][1]];
      expect(lines[n].slice(0, start.length)).toBe(start);
      expect(lines[n].slice(start.length)).toMatch(complaint);
    });
  });
  it('one bad key does not discard the rest of the project file', () => {
    const out = fails(
      ['check', 'brief.md'],
      { 'brief.md': SLIP, '.idem.json': '{ "rules": { "id-perod": "off", "id-period": "off" } }' },
      /id-perod/,
    );
    expect(out).toContain('nothing to mend');
  });
});
