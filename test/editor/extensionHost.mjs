// Runs the Mocha suite inside VS Code's extension host: in a desktop VS Code by way of @vscode/test-electron where one can be had,
// otherwise in the extension host of the VS Code server from npm. The suite is the same.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { inExtensionHost } from './rig/extensionHost.mjs';
import { createProfile, lastWords, removeProfile } from './rig/vscodeServer.mjs';
import { copySample, writeCommitted } from './sample.mjs';

const HERE = import.meta.dirname;

/**
 * @param {{ rig: object, root: string, shots: string, grep?: string, report: import('./report.mjs').Report }} options `grep`: only the tests of such names
 */
export async function runExtensionHost({ rig, root, shots, grep, report }) {
  const suite = await bundleSuite();
  if (await desktopAtHand()) return inDesktop({ root, suite, grep, report });
  report.say(`\nThe extension host of VS Code ${rig.version} (the server from npm: no desktop VS Code here, see VSCODE_EXECUTABLE)`);
  return inServer({ rig, root, suite, shots, grep, report });
}

async function bundleSuite() {
  const outdir = path.join(HERE, 'out', 'suite');
  fs.rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: ['index', 'extension'].map((name) => path.join(HERE, 'suite', `${name}.ts`)),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return path.join(outdir, 'index.cjs');
}

/** `VSCODE_EXECUTABLE` names one; without it, one can be downloaded where the network reaches and something can show its window. */
async function desktopAtHand() {
  if (process.env.VSCODE_EXECUTABLE) return true;
  if (process.platform === 'linux' && !process.env.DISPLAY) return false;
  return fetch('https://update.code.visualstudio.com/api/releases/stable', { signal: AbortSignal.timeout(3000) }).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function inDesktop({ root, suite, grep, report }) {
  const { runTests } = await import('@vscode/test-electron');
  const run = fs.mkdtempSync(path.join(os.tmpdir(), 'idem-desktop-'));
  const workspace = path.join(run, 'brief');
  fs.mkdirSync(workspace);
  copySample(workspace);
  writeCommitted(workspace);
  const results = path.join(run, 'results.json');
  const executable = process.env.VSCODE_EXECUTABLE;
  report.say(`\nThe extension host of ${executable ?? 'the stable VS Code'} by way of @vscode/test-electron`);
  const code = await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: root,
    extensionTestsPath: suite,
    extensionTestsEnv: { IDEM_RESULTS: results, IDEM_HOME: path.join(run, 'home'), IDEM_GREP: grep },
    launchArgs: [
      workspace,
      '--disable-extensions',
      '--skip-welcome',
      '--skip-release-notes',
      '--disable-workspace-trust',
      '--user-data-dir',
      path.join(run, 'user'),
    ],
  }).catch((error) => error);
  tell(results, code, report);
  if (code === 0) fs.rmSync(run, { recursive: true, force: true });
}

async function inServer({ rig, root, suite, shots, grep, report }) {
  const profile = createProfile(rig);
  copySample(profile.workspace);
  writeCommitted(profile.workspace);
  const results = path.join(profile.run, 'results.json');
  const picture = path.join(shots, 'extension-host.png');
  const env = { IDEM_RESULTS: results, IDEM_HOME: path.join(profile.run, 'home'), ...(grep && { IDEM_GREP: grep }) };
  const code = await inExtensionHost({ rig, profile, extension: root, suite, env, picture });
  tell(results, code, report);
  if (code === 0) removeProfile(profile);
  else report.say(`last picture: ${picture}\n${lastWords(profile)}\nthe profile is kept in ${profile.run}`);
}

/** Hands the suite's results over. A run that ended without telling of a failure, and not with 0, is a failure of its own. */
function tell(results, code, report) {
  const told = fs.existsSync(results) ? JSON.parse(fs.readFileSync(results, 'utf8')) : [];
  for (const result of told) report.add(result);
  if (told.length === 0 || (code !== 0 && told.every(({ ok }) => ok)))
    report.broken('the extension host', code instanceof Error ? code : `it ended with ${code}`);
}
