// `npm run try`: the sample brief in a real VS Code with the extension in it. Desktop VS Code where `code` is on the PATH, otherwise
// the one from npm, to be opened in any browser of this machine. `--port N` sets its port, `--browser` skips the desktop.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageExtension } from './package.mjs';
import { installVscode } from './rig/install.mjs';
import { createProfile, installExtension, remoteUri, removeProfile, startServer, workbenchUrl } from './rig/vscodeServer.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SAMPLE = path.join(ROOT, 'sample');
const BRIEF = 'brief.md';

const { values: options } = parseArgs({ options: { port: { type: 'string' }, browser: { type: 'boolean' } } });
try {
  if (!options.browser && hasDesktop()) tryDesktop();
  else await tryBrowser(options.port === undefined ? undefined : Number(options.port));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function hasDesktop() {
  return spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

function tryDesktop() {
  execFileSync(process.execPath, [path.join(ROOT, 'esbuild.mjs'), '--quiet'], { stdio: 'inherit' });
  const folder = copySample(path.join(ROOT, '.vscode-test', 'try'));
  console.log(`Opening ${folder} in VS Code. The extension runs from ${ROOT}; your own settings and extensions stay as they are.`);
  execFileSync('code', [`--extensionDevelopmentPath=${ROOT}`, folder, path.join(folder, BRIEF)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

async function tryBrowser(port) {
  const vsix = await packageExtension();
  const vscode = installVscode(console.log);
  const profile = createProfile(vscode);
  try {
    copySample(profile.workspace);
    await installExtension(profile, vsix);
    const server = await startServer(profile, { port });
    const brief = remoteUri(server.port, path.join(profile.workspace, BRIEF));
    console.log(
      `\nVS Code ${vscode.version} with ${path.basename(vsix)} is at\n\n  ${workbenchUrl(server.port, profile, [['openFile', brief]])}\n`,
    );
    console.log('It is reached from this machine only, and nothing that you change there is kept. Ctrl+C ends it.');
    await new Promise((resolve) => ['SIGINT', 'SIGTERM'].map((signal) => process.once(signal, resolve)));
    await server.stop();
  } finally {
    removeProfile(profile);
  }
}

/** The brief is copied, so that trying things out leaves the project's files alone. */
function copySample(folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(SAMPLE, folder, { recursive: true });
  return folder;
}
