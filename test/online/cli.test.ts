import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, type Ran, type RunOptions } from '../cli/idem.ts';
import { askedIn, cluster, service, TOKEN } from './service.ts';

const CLI = join(process.cwd(), 'server/dist/cli.cjs');

/** Runs the built command line while the service of this process answers. */
function idem(args: readonly string[], { cwd, input = '', env = {} }: RunOptions = {}): Promise<Ran> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { ...process.env, ...env } });
  child.stdin.end(input);
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (part: string) => void out.push(part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => void err.push(part));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out: out.join(''), err: err.join('') })));
}

const BRIEF = `Roe v. Wade, 410 U.S. 113, 120 (1973), was argued twice, says the secret memorandum of our client.
Varghese v. China S. Airlines Co., 925 F.3d 1339, 1341 (11th Cir. 2019); Smith v. Jones, 999 F.3d 113, 115 (7th Cir. 2021).
Varghese, 925 F.3d at 1342. Smith v. Jones, 999 F.3d 113, 116 (7th Cir. 2021). Doe v. Roe, 2021 WL 12345, at *2 (D. Me. Mar. 3, 2021).
`;
const SMITH = [cluster('Smith v. Jones', '2021-05-06', ['999 F.3d 113'])];

describe('idem check --online', () => {
  it('shows what is sent, sends that alone, and says what differs', async () => {
    const { env, host, requests } = await service({ '999 F.3d 113': [cluster('Green v. Brown', '2021-05-06', ['999 F.3d 113'])] });
    const cwd = folder({ 'brief.md': BRIEF });
    const { status, out, err } = await idem(['check', '--online', '--yes', '--format', 'json', 'brief.md'], { cwd, env });
    expect(err).toBe(
      `idem: to ${host} go these 2 citations and your token, nothing else:\n  925 F.3d 1339\n  999 F.3d 113\n` +
        'idem: CourtListener was asked for 2 citations: 1 found, 1 not found.\n',
    );
    expect(requests.map(askedIn)).toEqual([['925 F.3d 1339', '999 F.3d 113']]);
    expect(JSON.stringify(requests)).not.toMatch(/secret|Roe|Varghese|Smith/);
    const diagnostics: { rule: string; severity: string; start: number; message: string }[] = JSON.parse(out).files[0].diagnostics;
    const found = diagnostics.filter(({ rule }) => /^(?:index|lookup)-/.test(rule)).sort((a, b) => a.start - b.start);
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'lookup-not-found info',
      'index-name-mismatch warning',
      'index-name-mismatch warning',
    ]);
    expect(found[0]?.message).toMatch(/^CourtListener \(looked up \d{4}-\d\d-\d\d\) has no case at 925 F\.3d 1339:/);
    expect(found[1]?.message).toMatch(
      /^At 999 F\.3d 113 CourtListener \(looked up \d{4}-\d\d-\d\d\) has Green v\. Brown, not Smith v\. Jones\./,
    );
    expect(status).toBe(1);
    expect(`${out}${err}`).not.toContain(TOKEN);
  });

  it('asks once for all the files, and the next time for nothing', async () => {
    const { env, requests } = await service({ '999 F.3d 113': SMITH });
    const cwd = folder({ 'a.md': BRIEF, 'b.tex': BRIEF });
    await idem(['check', '--online', '--yes', '.'], { cwd, env });
    expect(requests).toHaveLength(1);
    const again = await idem(['check', '--online', '.'], { cwd, env: { ...env, IDEM_COURTLISTENER_TOKEN: '' } });
    expect(again).toMatchObject({ err: '', out: expect.stringContaining('lookup-not-found') });
    expect(requests).toHaveLength(1);
    // Without the option nothing that was looked up counts.
    expect((await idem(['check', '.'], { cwd, env })).out).not.toContain('lookup-not-found');
  });

  it('reads standard input once', async () => {
    const { env, requests } = await service({ '999 F.3d 113': SMITH });
    const { out } = await idem(['check', '--online', '--yes', '--format', 'json', '-'], { env, input: BRIEF });
    expect(out).toContain('lookup-not-found');
    expect(requests).toHaveLength(1);
  });

  it('sends nothing where nobody can be asked, or without a token: it says what to do', async () => {
    const { env, requests } = await service();
    const cwd = folder({ 'brief.md': BRIEF });
    const unasked = await idem(['check', '--online', 'brief.md'], { cwd, env });
    expect(unasked).toMatchObject({ status: 2, out: '', err: expect.stringContaining('say --yes to send this') });
    const unknown = await idem(['check', '--online', '--yes', 'brief.md'], { cwd, env: { ...env, IDEM_COURTLISTENER_TOKEN: '' } });
    expect(unknown).toMatchObject({ status: 2, err: expect.stringContaining('as IDEM_COURTLISTENER_TOKEN') });
    expect(requests).toEqual([]);
  });

  it('sends nothing of what a project forbids, and no project turns it on', async () => {
    const { env, requests } = await service();
    const cwd = folder({
      'sealed/.idem.json': '{ "onlineLookup": "off" }',
      'sealed/brief.md': BRIEF,
      'other/.idem.json': '{ "onlineLookup": "on" }',
      'other/brief.md': BRIEF,
    });
    const sealed = await idem(['check', '--online', '--yes', 'sealed/brief.md'], { cwd, env });
    expect(sealed.err).toBe('idem: sealed/brief.md: its settings forbid looking it up online\n');
    const other = await idem(['check', 'other/brief.md'], { cwd, env });
    expect(other).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^idem: other\/\.idem\.json:1:\d+: "onlineLookup" is "on"; a file can only forbid it/),
    });
    expect(requests).toEqual([]);
  });

  it('checks all the same where the service cannot be reached', async () => {
    const { env, stop } = await service();
    await stop();
    const cwd = folder({
      'brief.md': 'Roe v. Wade, 410 U.S. 113, 120 (1973). Id at 121. Smith v. Jones, 999 F.3d 113, 115 (7th Cir. 2021).\n',
    });
    const { status, out, err } = await idem(['check', '--online', '--yes', 'brief.md'], { cwd, env });
    expect(err).toContain('The service could not be reached (ECONNREFUSED): nothing is lost');
    expect(out).toContain('id-period');
    expect(status).toBe(1);
  });
});

describe('idem lookup --online', () => {
  it('asks for what no index confirms, and names its source', async () => {
    const { env, requests } = await service({ '999 F.3d 113': SMITH });
    const queries = ['Roe v. Wade, 410 U.S. 113 (1973)', 'Smith v. Jones, 999 F.3d 113 (7th Cir. 2021)', '925 F.3d 1339', 'hello'];
    const { status, out } = await idem(['lookup', '--online', '--yes', '--format', 'json', ...queries], { env });
    expect(requests.map(askedIn)).toEqual([['999 F.3d 113', '925 F.3d 1339']]);
    const entries = JSON.parse(out);
    expect(entries.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['confirmed', 'confirmed', 'not-found', 'unreadable']);
    expect(entries[1].cases[0]).toMatchObject({
      name: 'Smith v. Jones',
      sources: [expect.stringMatching(/^CourtListener, looked up \d{4}-/)],
    });
    expect(entries[2].coverage).toMatch(/^925 F\.3d 1339: CourtListener \(looked up .*\) has no case that begins there$/);
    expect(status).toBe(0);
    const pretty = await idem(['lookup', '--online', ...queries.slice(1, 3)], { env });
    expect(pretty.out).toContain('CourtListener, looked up');
    expect(pretty.out).toContain('looked up, and not found');
  });
});
