import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));
export const at = (path: string): string => join(ROOT, path);
export const read = (path: string): string => readFileSync(at(path), 'utf8');
export const readJson = (path: string): any => JSON.parse(read(path));

/** The project's own files: what is committed, and what would be. */
export const projectFiles = (): string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((path) => path && existsSync(at(path)));

/** Runs one of the project's tools, without colour. */
export function tool(name: string, args: readonly string[], cwd = ROOT): { status: number | null; output: string } {
  const run = spawnSync(at(`node_modules/.bin/${name}`), [...args], { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  return { status: run.status, output: run.stdout + run.stderr };
}
