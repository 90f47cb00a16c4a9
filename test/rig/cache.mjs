// Where the suites keep the real programs that they try the project with, installed once from the npm registry or from Debian's packages:
// one folder that the clones of a machine share. No package's own scripts run.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const versions = JSON.parse(fs.readFileSync(new URL('versions.json', import.meta.url), 'utf8'));

/** `IDEM_CACHE`, or `idem` in the user's cache folder. */
const cacheFolder = () => process.env.IDEM_CACHE ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'idem');

/**
 * Fills `name` in the cache once; a run that was interrupted leaves nothing behind that looks finished.
 * @param {string} name
 * @param {(line: string) => void} say takes a line for the person who waits
 * @param {(target: string) => void} fill writes into the folder it is given
 * @returns {string} the folder
 */
export function once(name, say, fill) {
  const target = path.join(cacheFolder(), name);
  if (fs.existsSync(target)) return target;
  say(`installing ${name} into ${cacheFolder()} (once)`);
  fs.mkdirSync(cacheFolder(), { recursive: true });
  const part = fs.mkdtempSync(path.join(cacheFolder(), `${name}.part-`));
  try {
    fill(part);
    if (!fs.existsSync(target)) fs.renameSync(part, target);
  } finally {
    fs.rmSync(part, { recursive: true, force: true });
  }
  return target;
}

/** Installs packages of the npm registry, each as `name@version`, into a folder of their own. */
export function installFromNpm(target, packages, options = {}) {
  fs.writeFileSync(path.join(target, 'package.json'), '{"private":true}\n');
  run('npm', ['install', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund', ...packages], { cwd: target, ...options });
}

export function link(to, from) {
  fs.rmSync(from, { force: true });
  fs.symlinkSync(to, from);
}

export function succeeds(command, args, options) {
  return spawnSync(command, args, { encoding: 'utf8', ...options }).status === 0;
}

/** Runs a program and gives what it prints; throws with its last words. */
export function run(command, args, options) {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26, ...options });
  if (result.status === 0) return result.stdout;
  const reason = result.error?.message ?? `${result.stdout}\n${result.stderr}`.trim().split('\n').slice(-12).join('\n');
  throw new Error(`"${command} ${args.join(' ')}" failed:\n${reason}`);
}
