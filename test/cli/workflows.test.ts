import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// @ts-expect-error: it comes without types
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder } from './idem.ts';

const ROOT = process.cwd();
const SLIP = 'Bell v. Burson, 402 U.S. 535, 539 (1971). Id at 540.\n';
const FIXED = SLIP.replace('Id at', 'Id. at');
const read = (path: string): any => load(readFileSync(join(ROOT, path), 'utf8'));

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Ran {
  const ran = spawnSync(command, [...args], { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folder(files);
  for (const args of [
    ['init', '-q'],
    ['config', 'user.name', 'x'],
    ['config', 'user.email', 'x@example.org'],
    ['add', '-A'],
  ])
    expect(run('git', args, cwd)).toMatchObject({ status: 0 });
  return cwd;
}

describe('the GitHub action', () => {
  const { inputs, runs } = read('action.yml');
  let packed = '';
  let cache = '';
  beforeAll(() => {
    cache = mkdtempSync(join(tmpdir(), 'idem-pack-'));
    const { status, out, err } = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', cache], join(ROOT, 'server'));
    expect(status, err).toBe(0);
    packed = join(cache, JSON.parse(out)[0].filename);
  });
  afterAll(() => rmSync(cache, { recursive: true, force: true }));

  /** Runs the action's steps as a runner does, with these inputs, the packed server and no network. */
  function action(cwd: string, given: Readonly<Record<string, string>>): Ran {
    const value = (name: string): string => ({ package: packed, ...given })[name] ?? inputs[name].default;
    const results = runs.steps.map((step: { run: string; shell: string; env: Record<string, string> }) => {
      expect(step.shell).toBe('bash');
      expect(step.run, 'what an input holds must not be read as a command').not.toContain('${{');
      const env = Object.entries(step.env).map(([name, text]) => [name, text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, n) => value(n))]);
      return run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], cwd, {
        ...Object.fromEntries(env),
        npm_config_cache: join(cache, 'npm'),
        npm_config_offline: 'true',
      });
    });
    return results.at(-1);
  }

  it('annotates the lines, fails where something is wrong, and writes SARIF beside', () => {
    expect(runs.using).toBe('composite');
    const cwd = repository({ 'briefs/a b.md': SLIP, 'clean.md': FIXED });
    const { status, out, err } = action(cwd, { sarif: 'idem.sarif' });
    expect(status, err).toBe(1);
    expect(out).toMatch(/^::warning file=briefs\/a b\.md,line=1,.*id-period::/m);
    const { results } = JSON.parse(readFileSync(join(cwd, 'idem.sarif'), 'utf8')).runs[0];
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['id-period']);
  }, 60_000);

  it('takes several paths, passes where nothing is as bad as it asks for, and runs nothing that an input holds', () => {
    const cwd = repository({ 'a.md': SLIP, 'clean.md': FIXED });
    expect(action(cwd, { paths: 'clean.md\n' })).toMatchObject({ status: 0 });
    expect(action(cwd, { paths: 'a.md clean.md', 'fail-on': 'error' })).toMatchObject({ status: 0 });
    expect(action(cwd, { paths: '$(touch hacked)' })).toMatchObject({ status: 2 });
    expect(existsSync(join(cwd, 'hacked'))).toBe(false);
    expect(existsSync(join(cwd, 'idem.sarif'))).toBe(false);
  }, 60_000);
});

describe.skipIf(run('pre-commit', ['--version'], ROOT).status !== 0)('the pre-commit hooks', () => {
  /** A repository that holds these files, with the hooks' own repository beside it, and the built `idem` on the path. */
  function hook(id: string, files: Readonly<Record<string, string>>): Ran & { readonly cwd: string } {
    const hooks = repository({ '.pre-commit-hooks.yaml': readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8') });
    expect(run('git', ['commit', '-qm', 'x'], hooks).status).toBe(0);
    const rev = run('git', ['rev-parse', 'HEAD'], hooks).out.trim();
    const config = `repos:\n  - repo: ${hooks}\n    rev: ${rev}\n    hooks:\n      - id: ${id}\n`;
    const cwd = repository({ '.pre-commit-config.yaml': config, ...files });
    const bin = folder({ idem: `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'server/dist/cli.cjs')}" "$@"\n` });
    chmodSync(join(bin, 'idem'), 0o755);
    const env = { PATH: `${bin}:${process.env.PATH}`, PRE_COMMIT_HOME: folder({}) };
    return { cwd, ...run('pre-commit', ['run', '--all-files', '--color', 'never'], cwd, env) };
  }

  it('check what is committed, of the kinds that are briefs', () => {
    const { status, out } = hook('idem-check', { 'a.md': SLIP, 'b.txt': SLIP });
    expect(status, out).toBe(1);
    expect(out).toMatch(/^idem check\.+Failed$/m);
    expect(out).toContain('a.md:1:43');
    expect(out).not.toContain('b.txt');
    expect(hook('idem-check', { 'a.md': FIXED }).status).toBe(0);
  }, 60_000);

  it('mend it, and stop the commit so that it is looked at', () => {
    const { status, out, cwd } = hook('idem-fix', { 'a.tex': SLIP });
    expect(status, out).toBe(1);
    expect(out).toContain('files were modified by this hook');
    expect(readFileSync(join(cwd, 'a.tex'), 'utf8')).toBe(FIXED);
  }, 60_000);
});
