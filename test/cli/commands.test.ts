import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import manifest from '../../server/package.json' with { type: 'json' };
import { folder, idem } from './idem.ts';

const SLIP = 'Bell v. Burson, 402 U.S. 535, 539 (1971). Id at 540.\n';
const FIXED = 'Bell v. Burson, 402 U.S. 535, 539 (1971). Id. at 540.\n';

describe('idem', () => {
  it('says its version and what there is', () => {
    expect(idem(['--version'])).toMatchObject({ status: 0, out: `${manifest.version}\n` });
    const { status, out } = idem(['--help']);
    expect(status).toBe(0);
    for (const command of ['check', 'fix', 'parse', 'toa', 'lookup', 'rules', 'explain', 'config', 'index', 'lsp'])
      expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  it('does not mind a reader that goes away', () => {
    const cli = join(process.cwd(), 'server/dist/cli.cjs');
    const run = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" rules --format json | head -c 10`], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.stdout).toHaveLength(10);
  });
});

describe('idem fix', () => {
  it('mends the file in place, and only what is to be mended', () => {
    const cwd = folder({ 'brief.md': SLIP, 'clean.md': FIXED });
    chmodSync(join(cwd, 'brief.md'), 0o640);
    symlinkSync('brief.md', join(cwd, 'link.md'));
    const before = statSync(join(cwd, 'clean.md')).mtimeMs;
    expect(idem(['fix', 'link.md', 'clean.md'], { cwd })).toMatchObject({
      status: 0,
      out: 'link.md: 1 fixed\nclean.md: nothing to fix\n',
      err: '',
    });
    expect(readFileSync(join(cwd, 'brief.md'), 'utf8')).toBe(FIXED);
    expect(statSync(join(cwd, 'brief.md')).mode & 0o777).toBe(0o640);
    expect(statSync(join(cwd, 'clean.md')).mtimeMs).toBe(before);
    expect(readdirSync(cwd).sort()).toEqual(['brief.md', 'clean.md', 'link.md']);
  });

  it('shows the change with --diff and writes nothing', () => {
    const cwd = folder({ 'brief.md': SLIP });
    const { status, out } = idem(['fix', '--diff', 'brief.md'], { cwd });
    expect(status).toBe(0);
    expect(out).toContain(`-${SLIP}+${FIXED}`);
    expect(readFileSync(join(cwd, 'brief.md'), 'utf8')).toBe(SLIP);
  });

  it('turns standard input into standard output, byte order mark and line ends kept', () => {
    const input = `\ufeff${SLIP.replace('\n', '\r\n')}`;
    expect(idem(['fix', '--stdin-filename', 'seed.md', '-'], { input })).toMatchObject({
      status: 0,
      out: `\ufeff${FIXED.replace('\n', '\r\n')}`,
      err: '',
    });
  });
});

describe('idem parse', () => {
  it('gives citations and authorities as the contract has them', () => {
    const text = 'See Board of Regents v. Roth, 408 U.S. 564, 577,\n92 S. Ct. 2701 (1972) (per curiam). Id. at 572.\n';
    const { out, status } = idem(['parse', '-'], { input: text });
    expect(status).toBe(0);
    const { version, files } = JSON.parse(out);
    expect(version).toBe(1);
    const [{ path, citations, authorities }] = files;
    expect(path).toBe('-');
    expect(citations).toHaveLength(3);
    expect(citations[0]).toMatchObject({
      index: 0,
      kind: 'full_case',
      role: 'primary',
      text: '408 U.S. 564',
      caseName: 'Board of Regents v. Roth',
      plaintiff: 'Board of Regents',
      defendant: 'Roth',
      volume: '408',
      reporter: 'U.S.',
      page: '564',
      pin: '577',
      court: 'U.S.',
      year: 1972,
      signal: 'see',
      authority: 0,
      antecedent: null,
      unresolved: null,
    });
    expect(text.slice(citations[0].fullStart, citations[0].fullEnd)).toBe(
      'Board of Regents v. Roth, 408 U.S. 564, 577,\n92 S. Ct. 2701 (1972) (per curiam)',
    );
    expect(citations[0].parentheticals.map((p: { kind: string; text: string }) => [p.kind, p.text])).toEqual([
      ['court_date', '(1972)'],
      ['weight', '(per curiam)'],
    ]);
    expect(citations[1]).toMatchObject({ role: 'parallel', fullStart: null, reporter: 'S. Ct.', authority: 0 });
    expect(citations[2]).toMatchObject({ kind: 'id', role: null, text: 'Id. at 572', pin: '572', antecedent: 0, authority: 0 });
    expect(authorities).toEqual([
      { index: 0, kind: 'full_case', name: 'Board of Regents v. Roth', citation: '408 U.S. 564', citations: [0, 1, 2], firstFull: 0 },
    ]);
  });

  it('takes hundreds of files in order', () => {
    const names = Array.from({ length: 300 }, (_, i) => `${String(i).padStart(3, '0')}.txt`);
    const cwd = folder(Object.fromEntries(names.map((name) => [name, SLIP])));
    const { files } = JSON.parse(idem(['parse', '--format', 'json', ...names], { cwd }).out);
    expect(files.map((file: { path: string }) => file.path)).toEqual(names);
  });
});

describe('idem lookup', () => {
  it('confirms what the index holds, and says where it stops', () => {
    const entries = JSON.parse(idem(['lookup', '--format', 'json', 'Roe v. Wade, 410 U.S. 113 (1973)', '925 F.3d 1339', 'nonsense']).out);
    expect(entries.map((entry: { verdict: string }) => entry.verdict)).toEqual(['confirmed', 'not-covered', 'unreadable']);
    expect(entries[0].cases[0]).toMatchObject({ citation: '410 U.S. 113', court: 'U.S.', year: 1973 });
    expect(entries[0].coverage).not.toBe('');
  });

  it('reads to a person', () => {
    const { out, status } = idem(['lookup', '410 U.S. 113']);
    expect(status).toBe(0);
    expect(out).toMatch(/^410 U\.S\. 113: confirmed\n {2}Roe v\. Wade, 410 U\.S\. 113.*1973/);
  });

  it('says what the index covers', () => {
    expect(idem(['index', 'info']).out).toMatch(/U\.S\. Reports[\s\S]*\n.*cases\.idx \(\d+ KB\)\n$/);
  });
});

describe('idem rules and explain', () => {
  it('list the catalogue', () => {
    const rules = JSON.parse(idem(['rules', '--format', 'json']).out);
    expect(rules.find((rule: { id: string }) => rule.id === 'parallel-conflict')).toMatchObject({
      group: 'consistency',
      severity: 'error',
    });
    expect(idem(['rules']).out).toContain('| `parallel-conflict` | error |');
  });

  it('print a page', () => {
    const { out, status } = idem(['explain', 'id-period']);
    expect(status).toBe(0);
    expect(out).toMatch(/^# id-period\n/);
    expect(out).toContain('## When the rule is wrong');
  });

  it('name the nearest of an unknown rule', () => {
    expect(idem(['explain', 'id-perod'])).toMatchObject({
      status: 2,
      err: 'idem: unknown rule "id-perod"; did you mean id-period? (idem rules lists them)\n',
    });
  });
});

describe('the record’s own abbreviations in .idem.json', () => {
  const files = { 'brief.txt': 'It was so. SJ Tr. 12:3. Id.', '.idem.json': '{ "record": { "SJ Tr.": "Summary judgment hearing" } }' };

  it('are read by idem parse and idem toa, which also say what is wrong with the file', () => {
    const cwd = folder(files);
    const [{ citations, authorities }] = JSON.parse(idem(['parse', '--format', 'json', 'brief.txt'], { cwd }).out).files;
    expect(citations[0]).toMatchObject({ kind: 'record', text: 'SJ Tr. 12:3' });
    expect(authorities[0].name).toBe('Summary judgment hearing');
    // The record is no authority.
    expect(idem(['toa', '--format', 'text', 'brief.txt'], { cwd })).toMatchObject({ status: 0, out: '' });
    const wrong = folder({ ...files, '.idem.json': '{ "recrod": {} }' });
    for (const command of ['parse', 'toa'])
      expect(idem([command, 'brief.txt'], { cwd: wrong })).toMatchObject({
        status: 2,
        err: expect.stringContaining('unknown setting "recrod"'),
      });
  });
});

describe('idem toa', () => {
  it('lists the authorities with their lines', () => {
    const input = `${FIXED}\nSee 42 U.S.C. § 1983.\n`;
    expect(idem(['toa', '--stdin-filename', 'a.md', '-'], { input }).out).toBe(
      '## Cases\n\n- *Bell v. Burson*, 402 U.S. 535 (1971), line 1\n\n## Statutes\n\n- 42 U.S.C. § 1983, line 3\n\n',
    );
    const { files } = JSON.parse(idem(['toa', '--format', 'json', '-'], { input }).out);
    expect(files[0].sections[0]).toEqual({
      title: 'Cases',
      entries: [{ name: 'Bell v. Burson', citation: '402 U.S. 535 (1971)', lines: [1], passim: false }],
    });
    expect(idem(['toa', '--format', 'latex', '-'], { input }).out).toContain('\\emph{Bell v. Burson}, 402 U.S. 535 (1971)\\dotfill 1\\par');
    expect(idem(['toa', '--format', 'typst', '-'], { input }).out).toContain('#emph[Bell v. Burson], 402 U.S. 535 (1971) #box');
  });

  it('marks a copy for the build, and says what the document lacks for it', () => {
    const input = `<!-- idem-toa -->\n\n${FIXED}`;
    const { out, status } = idem(['toa', '--marked', '--stdin-filename', 'a.md', '-'], { input });
    expect(status).toBe(0);
    expect(out).toContain('\\idementry{\\emph{Bell v. Burson}, 402 U.S. 535 (1971)}{\\idempages{1}{5}}');
    expect(out).toContain('`{\\idemmark{1}{1}}`{=latex}402 U.S. 535');
    expect(idem(['toa', '--marked', '--stdin-filename', 'a.md', '-'], { input: FIXED })).toMatchObject({
      status: 2,
      err: 'idem: a.md: nothing says where the table goes; write the comment idem-toa there\n',
    });
  });
});

describe('the build', () => {
  it('made every bundle', () => {
    for (const file of ['cli.cjs', 'index.cjs', 'index.d.ts', 'server.cjs', 'session.cjs', 'protocol.cjs', 'cases.idx'])
      expect(existsSync(join(process.cwd(), 'server/dist', file)), file).toBe(true);
  });
});
