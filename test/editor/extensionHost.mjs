// Runs the Mocha suite inside VS Code's extension host: in a desktop VS Code by way of @vscode/test-electron where one can be had,
// otherwise in the extension host of the VS Code server from npm. The suite is the same.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { openBrowser } from './rig/browser.mjs';
import { createProfile, lastWords, remoteUri, removeProfile, startServer, workbenchUrl } from './rig/vscodeServer.mjs';
import { copySample, writeCommitted } from './sample.mjs';

const LIMIT = 180_000;
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
  let code;
  let server;
  let browser;
  try {
    // Without the driver flag a built VS Code ignores the two paths below.
    server = await startServer(profile, {
      args: ['--enable-smoke-test-driver'],
      env: { IDEM_RESULTS: results, IDEM_HOME: path.join(profile.run, 'home'), ...(grep && { IDEM_GREP: grep }) },
    });
    let page;
    ({ browser, page } = await openBrowser(rig, (line) => fs.appendFileSync(path.join(profile.run, 'console.log'), `${line}\n`)));
    const finished = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', (type, args) =>
      fs.appendFileSync(path.join(profile.run, 'console.log'), `${type} ${JSON.stringify(args)}\n`),
    );
    const paths = [
      ['extensionDevelopmentPath', remoteUri(server.port, root)],
      ['extensionTestsPath', remoteUri(server.port, suite)],
    ];
    await page.goto(workbenchUrl(server.port, profile, paths));
    code = await within(LIMIT, finished);
    if (code !== 0) await page.screenshot({ path: path.join(shots, 'extension-host.png') });
  } catch (error) {
    code = error;
  } finally {
    await browser?.close();
    await server?.stop();
  }
  tell(results, code, report);
  if (code === 0) removeProfile(profile);
  else report.say(`last picture: ${path.join(shots, 'extension-host.png')}\n${lastWords(profile)}\nthe profile is kept in ${profile.run}`);
}

/** Hands the suite's results over. A run that ended without telling of a failure, and not with 0, is a failure of its own. */
function tell(results, code, report) {
  const told = fs.existsSync(results) ? JSON.parse(fs.readFileSync(results, 'utf8')) : [];
  for (const result of told) report.add(result);
  if (told.length === 0 || (code !== 0 && told.every(({ ok }) => ok)))
    report.broken('the extension host', code instanceof Error ? code : `it ended with ${code}`);
}

async function within(limit, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${limit / 1000} s`)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
