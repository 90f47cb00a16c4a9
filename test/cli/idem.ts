import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The built command line. */
export const CLI = resolve(fileURLToPath(new URL('../../server/dist/cli.cjs', import.meta.url)));

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command line. */
export function idem(args: readonly string[], { cwd, input = '', env = {} }: RunOptions = {}): Ran {
  const run = spawnSync(process.execPath, [CLI, ...args], { cwd, input, encoding: 'utf8', env: { ...process.env, ...env } });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

/** A folder of its own for one test, with these files in it. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const at = mkdtempSync(join(tmpdir(), 'idem-cli-'));
  onTestFinished(() => rmSync(at, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), text);
  }
  return at;
}
