import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from './idem.ts';

const CLI = join(process.cwd(), 'server/dist/cli.cjs');
/** Runs a program in a network of its own that has nothing in it, not even a way to itself; where the system lets us. */
const ALONE = ['unshare', '-rn'] as const;
const canBeAlone = spawnSync(ALONE[0], [...ALONE.slice(1), 'true']).status === 0;
/** `.ci/run` demands it: a run in which nothing was tried must not pass for a proof. */
const isDemanded = process.env.IDEM_REQUIRE_OFFLINE === '1';

const BRIEF = 'Roe v. Wade, 410 U.S. 113, 120 (1973). Id at 121. Roe v. Wade, 411 U.S. 113 (1973).\n';
const frame = (message: object): string => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};
const SESSION = [
  { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
  { method: 'initialized', params: {} },
  { method: 'textDocument/didOpen', params: { textDocument: { uri: 'file:///a.md', languageId: 'markdown', version: 1, text: BRIEF } } },
  { id: 2, method: 'textDocument/hover', params: { textDocument: { uri: 'file:///a.md' }, position: { line: 0, character: 16 } } },
];

describe.skipIf(!canBeAlone && !isDemanded)('with the network taken away', () => {
  const run = (program: readonly string[], args: readonly string[], cwd: string): { status: number | null; out: string; err: string } => {
    const [command, ...before] = [...program, process.execPath, CLI];
    const ran = spawnSync(command as string, [...before, ...args], { cwd, encoding: 'utf8' });
    return { status: ran.status, out: ran.stdout, err: ran.stderr };
  };

  it('there is none', () => {
    const script = "fetch('http://127.0.0.1:8080').catch((e) => console.log(e.cause.code))";
    const { stdout } = spawnSync(ALONE[0], [...ALONE.slice(1), process.execPath, '-e', script], { encoding: 'utf8' });
    expect(stdout).toContain('ENETUNREACH');
  });

  it.each([
    ['check', 'brief.md', '--format', 'json'],
    ['fix', '--diff', 'brief.md'],
    ['lookup', '--format', 'json', '410 U.S. 113', '1 Nowhere 2'],
    ['toa', 'brief.md'],
    ['index', 'info'],
  ])('idem %s says the same', (...args) => {
    const cwd = folder({ 'brief.md': BRIEF });
    const alone = run(ALONE, args, cwd);
    expect(alone).toEqual(run([], args, cwd));
    expect(alone.out).not.toBe('');
  });

  it('idem check --online says in a sentence that nobody answers, and checks', () => {
    const cwd = folder({ 'brief.md': `${BRIEF}Smith v. Jones, 999 F.3d 113, 115 (7th Cir. 2021).\n` });
    const [command, ...before] = [...ALONE, process.execPath, CLI];
    const env = { ...process.env, IDEM_HOME: cwd, IDEM_COURTLISTENER_TOKEN: 'a1b2c3d4e5f6' };
    const ran = spawnSync(command as string, [...before, 'check', '--online', '--yes', 'brief.md'], { cwd, encoding: 'utf8', env });
    expect(ran.stderr).toMatch(
      /to www\.courtlistener\.com go these 2 citations[\s\S]*The service could not be reached \([A-Z_]+\): nothing is lost/,
    );
    expect(ran.stdout).toContain('id-period');
  });

  it('the language server answers', async () => {
    const [command, ...before] = [...ALONE, process.execPath, CLI, 'lsp', '--stdio'];
    const server = spawn(command as string, before, { stdio: ['pipe', 'pipe', 'inherit'] });
    const out = await new Promise<string>((resolve) => {
      let heard = '';
      server.once('exit', () => resolve(heard));
      server.stdout.setEncoding('utf8').on('data', (data: string) => {
        heard += data;
        if (heard.includes('"id":2') && heard.includes('id-period')) server.stdin.end();
      });
      server.stdin.write(SESSION.map(frame).join(''));
    });
    expect(out).toContain('410 U.S. 113');
    expect(out).toContain('id-period');
  });

  it('the bundle of larger indexes has no client of a network either', () => {
    const bundle = readFileSync(join(process.cwd(), 'server/dist/sqlite.cjs'), 'utf8');
    expect(bundle).not.toMatch(/require\("(?:node:)?(?:https?|http2|net|tls|dns|dgram)"/);
  });
});
