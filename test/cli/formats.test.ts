import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { CLI, folder, idem } from './idem.ts';

const SLIP = 'Bell v. Burson, 402 U.S. 535, 539 (1971). Id at 540.\n';
const CONFLICT =
  'Olim v. Wakinekona, 461 U.S. 238, 103 S. Ct. 1741 (1983).\r\n\r\n\u{1F600} Olim, 461 U.S. at 249, 108 S. Ct. 1741. And more.\r\n';
const SILENCED = `<!-- idem-disable-next-line id-period -- the court, itself, writes so -->\n${SLIP}`;

const schema = JSON.parse(readFileSync(new URL('schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'));
// The schema is of draft 4, and uses nothing that later drafts read otherwise but the name of its own address.
const { id, $schema: _, ...rest } = schema;
const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true });
const isSarif = ajv.compile({ $id: id, ...rest });

/** The one run of a log, which is held against the schema of SARIF 2.1.0. */
function sarif(args: readonly string[], cwd: string): any {
  const { out } = idem(['check', '--format', 'sarif', ...args], { cwd });
  const log = JSON.parse(out);
  expect(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 5), null, 1)).toBe(true);
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

it('idem check --format lines prints a line a finding, and nothing else', () => {
  const cwd = folder({ 'a.md': CONFLICT, 'b/c.md': SLIP, 'd.md': 'Nothing.\n' });
  const { out, status } = idem(['check', '--format', 'lines', '.'], { cwd });
  const lines = out.trimEnd().split('\n');
  expect(lines[0]).toBe(
    'a.md:3:27  error  Olim is at 103 S. Ct. 1741 in the full citation above, and at 108 S. Ct. 1741 here: one of the two is wrong.  parallel-conflict',
  );
  for (const line of lines) expect(line).toMatch(/^(?:a|b[\\/]c)\.md:\d+:\d+ {2}(?:error|warning|info|hint) {2}\S.* {2}[a-z-]+$/);
  expect(lines.some((line) => line.endsWith('  id-period'))).toBe(true);
  expect(status).toBe(1);
});

describe('idem check --format json', () => {
  it('ends the line of a file before it reads the next', async () => {
    const cwd = folder({ 'a.md': SLIP });
    // A pipe that nobody has written to yet: who reads it waits.
    execFileSync('mkfifo', [join(cwd, 'b.md')]);
    const run = spawn(process.execPath, [CLI, 'check', '--format', 'json', 'a.md', 'b.md'], { cwd });
    let out = '';
    const first = await new Promise<string>((resolve) => {
      run.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
        if (out.endsWith('}\n')) resolve(out);
      });
    });
    const ended = new Promise((resolve) => run.on('close', resolve));
    writeFileSync(join(cwd, 'b.md'), 'Nothing.\n');
    await ended;
    expect(JSON.parse(first.split('\n')[1] as string)).toMatchObject({ path: 'a.md', diagnostics: [{ rule: 'id-period' }] });
    expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual(['a.md', 'b.md']);
  });
});

describe('idem check --format sarif', () => {
  it('is what the schema has, with the rules, places, fixes and related places', () => {
    const cwd = folder({ 'briefs/a b.md': CONFLICT });
    const run = sarif(['briefs/a b.md'], cwd);
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', invocations: [{ executionSuccessful: true }] });
    const { rules, version } = run.tool.driver;
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(new Set(rules.map((rule: any) => rule.id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.helpUri, rule.id).toBe(`https://github.com/idem-legal/idem/blob/main/server/docs/rules/${rule.id}.md`);
      expect(rule.help.markdown, rule.id).toContain('## When the rule is wrong');
      expect(rule.name, rule.id).toMatch(/^[A-Z][A-Za-z0-9]*$/);
    }
    const result = run.results.find((one: any) => one.ruleId === 'parallel-conflict');
    expect(rules[result.ruleIndex].id).toBe('parallel-conflict');
    expect(result.level).toBe('error');
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    expect(artifactLocation).toEqual({ uri: 'briefs/a%20b.md', index: 0 });
    expect(region).toMatchObject({ startLine: 3, startColumn: 27, endColumn: 42, snippet: { text: '108 S. Ct. 1741' } });
    expect(CONFLICT.slice(region.charOffset, region.charOffset + region.charLength)).toBe('108 S. Ct. 1741');
    expect(result.relatedLocations[0].physicalLocation.region.startLine).toBe(1);
    const { deletedRegion, insertedContent } = result.fixes[0].artifactChanges[0].replacements[0];
    const { charOffset, charLength } = deletedRegion;
    const mended = CONFLICT.slice(0, charOffset) + insertedContent.text + CONFLICT.slice(charOffset + charLength);
    expect(mended).toContain('461 U.S. at 249, 103 S. Ct. 1741.');
  });

  it('marks what a comment silences, with its reason', () => {
    const run = sarif(['a.md'], folder({ 'a.md': SILENCED }));
    expect(run.results).toMatchObject([
      { ruleId: 'id-period', suppressions: [{ kind: 'inSource', justification: 'the court, itself, writes so' }] },
    ]);
  });

  it('knows a finding again where its paragraph has moved to, and tells two alike apart', () => {
    const cwd = folder({ 'a.md': `${SLIP}\nId at 540.\n`, 'b.md': `# Head\n\nNew first paragraph.\n\n${SLIP}\nId at 540.\n` });
    const prints = (name: string): string[] =>
      sarif([name], cwd).results.flatMap((one: any) => (one.ruleId === 'id-period' ? [one.partialFingerprints['citation/v1']] : []));
    expect(prints('a.md')).toHaveLength(2);
    expect(new Set(prints('a.md')).size).toBe(2);
    expect(prints('b.md')).toEqual(prints('a.md'));
  });

  it('says what the baseline holds and what is new', () => {
    const cwd = folder({ 'a.md': SLIP });
    idem(['check', '--write-baseline', 'a.md'], { cwd });
    const run = sarif(['--baseline', '.idem-baseline.json', 'a.md'], cwd);
    expect(run.results).toMatchObject([{ ruleId: 'id-period', baselineState: 'unchanged', suppressions: [{ kind: 'external' }] }]);
  });

  it('is whole where nothing is found, and says where something could not be read', () => {
    const cwd = folder({ 'a.md': 'Nothing.' });
    expect(sarif(['a.md'], cwd).results).toEqual([]);
    expect(sarif(['a.md', 'gone.md'], cwd).invocations[0].executionSuccessful).toBe(false);
  });
});

describe('idem check --format github', () => {
  it('prints a workflow command for each finding, from the root of the repository', () => {
    const cwd = folder({ 'sub/brief.md': SLIP });
    const { out, status } = idem(['check', '--format', 'github', 'brief.md'], { cwd: `${cwd}/sub`, env: { GITHUB_WORKSPACE: cwd } });
    expect(out).toMatch(/^::warning file=sub\/brief\.md,line=1,endLine=1,col=43,endColumn=\d+,title=Idem%3A id-period::[^\n]+\n$/);
    expect(status).toBe(1);
  });

  it('lets no text of a file or a name end a command or begin another', () => {
    const cwd = folder({ 'a,b:c%d.md': 'See 42 U.S.C § 1983::x. Roe v. Wade, 410 U.S. 113 (1973). Id at 100% 121.\n' });
    const { out } = idem(['check', '--format', 'github', 'a,b:c%d.md'], { cwd, env: { GITHUB_WORKSPACE: cwd } });
    const lines = out.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) file=a%2Cb%3Ac%25d\.md,line=1,[^:]+::[^\r\n]+$/);
  });
});

describe('idem check --format html', () => {
  const hostile = `<script>alert(1)</script> & "Roe" v. Wade, 410 U.S. 113, 120 (1973). Id at 540<img src=x onerror=y>.\n`;

  /** The tags of a page with their attributes, and its text. */
  function read(page: string): { tags: { name: string; attributes: Record<string, string> }[]; text: string; style: string } {
    const tags: { name: string; attributes: Record<string, string> }[] = [];
    let [text, style] = ['', ''];
    const open: string[] = [];
    const parser = new Parser({
      onopentag(name, attributes) {
        tags.push({ name, attributes });
        open.push(name);
      },
      onclosetag: () => void open.pop(),
      ontext: (part) => void (open.at(-1) === 'style' ? (style += part) : (text += part)),
    });
    parser.end(page);
    return { tags, text, style };
  }

  it('is one page that asks for nothing and lets nothing run', () => {
    const cwd = folder({ 'brief<b>.txt': hostile });
    const { out, status } = idem(['check', '--format', 'html', 'brief<b>.txt'], { cwd });
    const { tags, text, style } = read(out);
    expect(status).toBe(1);
    expect(text).toContain('brief<b>.txt');
    expect(text).toContain('540<img src=x onerror=y>');
    expect([...new Set(tags.map(({ name }) => name))].sort()).toEqual(
      'a article b blockquote body footer h1 h2 head header html li main mark meta p section span style title ul'.split(' '),
    );
    for (const { attributes } of tags) expect(Object.keys(attributes).filter((key) => key === 'style' || key.startsWith('on'))).toEqual([]);
    const policy = tags.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes.content;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(style).not.toMatch(/url\(|@import/);
  });

  it('shows every finding with its line, its mark, its rule and what mends it', () => {
    const { out } = idem(['check', '--format', 'html', '-'], { input: `First line.\n${SLIP}` });
    const { text, tags } = read(out);
    expect(text).toMatch(/1 authority, 2 citations · 1 warning · 1 can be fixed/);
    expect(text).toMatch(/warning line 2, column 43 id-period/);
    expect(out).toContain('<mark>Id at 540</mark>');
    expect(tags.find(({ name }) => name === 'a')?.attributes.href).toMatch(/\/id-period\.md$/);
  });

  it('says so where there is nothing to mend', () => {
    expect(read(idem(['check', '--format', 'html', '-'], { input: 'Nothing.' }).out).text).toContain('Nothing to mend.');
  });
});
