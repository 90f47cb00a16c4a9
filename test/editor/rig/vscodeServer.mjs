// A VS Code server with a fresh profile of its own: started, asked for, stopped. Nothing outside its run folder is read or written.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const SETTINGS = fileURLToPath(new URL('settings.json', import.meta.url));
const UP_WITHIN = 90_000;

/**
 * Makes the profile. `run` holds everything: profile, extensions, logs and the folder that is opened.
 * @param {{ node: string, vscode: string }} rig as `installRig` gives it
 * @param {object} [settings] user settings on top of the quiet ones
 */
export function createProfile(rig, settings = {}) {
  const run = fs.mkdtempSync(path.join(os.tmpdir(), 'idem-vscode-'));
  const profile = { rig, run, data: path.join(run, 'data'), extensions: path.join(run, 'extensions'), workspace: path.join(run, 'brief') };
  const text = JSON.stringify({ ...JSON.parse(fs.readFileSync(SETTINGS, 'utf8')), ...settings }, null, 2);
  for (const folder of ['User', 'Machine']) {
    const target = path.join(profile.data, 'data', folder);
    fs.mkdirSync(target, { recursive: true });
    fs.writeFileSync(path.join(target, 'settings.json'), text);
  }
  fs.mkdirSync(profile.extensions);
  fs.mkdirSync(profile.workspace);
  return profile;
}

/** Installs a packaged extension into the profile, as `code --install-extension` does. */
export async function installExtension(profile, vsix) {
  const child = launch(profile, ['--install-extension', vsix], 'install');
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`VS Code would not install ${vsix} (exit ${code}):\n${tail(path.join(profile.run, 'install.log'))}`);
}

/**
 * Starts the server on a free port and waits until it answers.
 * @param {{ port?: number, args?: string[], env?: Record<string, string> }} [options] without a port, a free one is taken
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 */
export async function startServer(profile, { port: wanted, args = [], env = {} } = {}) {
  const port = wanted ?? (await freePort());
  const flags = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--telemetry-level', 'off', ...args];
  const child = launch(profile, flags, 'server', env);
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([exited, pause(4000, undefined, { ref: false }).then(() => child.kill('SIGKILL'))]);
    await exited;
  };
  const until = Date.now() + UP_WITHIN;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`The VS Code server did not come up:\n${tail(path.join(profile.run, 'server.log'))}`);
    }
    await pause(100);
  }
  return { port, stop };
}

/** The address that opens the profile's folder in the workbench. */
export function workbenchUrl(port, profile, payload = []) {
  const pairs = encodeURIComponent(JSON.stringify([['skipWelcome', 'true'], ...payload]));
  return `http://127.0.0.1:${port}/?folder=${encodeURIComponent(profile.workspace)}&payload=${pairs}`;
}

/** A file of this machine as the workbench addresses it. */
export function remoteUri(port, file) {
  return `vscode-remote://127.0.0.1:${port}${file}`;
}

/** The last lines of what the server, the extension host and the extension wrote. */
export function lastWords(profile) {
  const logs = [path.join(profile.run, 'server.log'), ...find(path.join(profile.data, 'data', 'logs'), /remoteexthost\.log$|Idem\.log$/)];
  return logs.map((file) => `--- ${file}\n${tail(file)}`).join('\n');
}

export function removeProfile(profile) {
  fs.rmSync(profile.run, { recursive: true, force: true, maxRetries: 5 });
}

function launch(profile, flags, name, env = {}) {
  const { rig, run, data, extensions } = profile;
  const own = [
    '--server-data-dir',
    data,
    '--user-data-dir',
    path.join(data, 'data'),
    '--extensions-dir',
    extensions,
    '--accept-server-license-terms',
  ];
  const log = fs.openSync(path.join(run, `${name}.log`), 'a');
  return spawn(rig.node, [path.join(rig.vscode, 'out', 'server-main.js'), ...own, ...flags], {
    env: { ...process.env, HOME: run, ...env },
    stdio: ['ignore', log, log],
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(port) {
  return fetch(`http://127.0.0.1:${port}/version`).then(
    (response) => response.ok,
    () => false,
  );
}

function tail(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').slice(-25).join('\n') : '(nothing)';
}

function find(folder, name) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true })
    .map((file) => path.join(folder, file))
    .filter((file) => name.test(file));
}
