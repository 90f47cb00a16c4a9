// `npm run test:web`: the web extension in VS Code for browsers, in a real browser: the server in a worker, no Node anywhere. The suite
// is that of the extension host, and the workbench is gone through as a person does; --only host|workbench. The VS Code is the newest
// that npm carries in Microsoft's own layout, the floor of `engines.vscode`.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { createReport } from './report.mjs';
import { installChromium, installWeb } from './rig/install.mjs';
import { copySample } from './sample.mjs';
import { runWebWorkbench } from './webWorkbench.mjs';

const HERE = import.meta.dirname;
const ROOT = path.resolve(HERE, '../..');
const SHOTS = path.join(HERE, 'out', 'shots');
const LIMIT = 180_000;
/** As suite/browser.ts writes them. */
const RESULT = /IDEM-RESULT (\{.*\})/;

const { values: options } = parseArgs({ options: { only: { type: 'string' } } });
const report = createReport();
const since = Date.now();
const run = fs.mkdtempSync(path.join(os.tmpdir(), 'idem-web-'));
try {
  const chromium = installChromium(report.say);
  const web = installWeb(report.say, chromium);
  if (options.only !== 'workbench') await runHost(web);
  if (options.only !== 'host') {
    report.say(`\nThe workbench of VS Code ${web.version} in a browser`);
    fs.mkdirSync(SHOTS, { recursive: true });
    const folder = fs.mkdtempSync(path.join(run, 'brief-'));
    await runWebWorkbench({ web, chromium, root: ROOT, folder, port: await freePort(), shots: SHOTS, report });
  }
} catch (error) {
  report.broken('the set-up', error);
} finally {
  fs.rmSync(run, { recursive: true, force: true });
}
process.exitCode = report.total(since);

async function runHost(web) {
  const suite = await bundleSuite();
  const workspace = path.join(run, 'brief');
  fs.mkdirSync(workspace);
  copySample(workspace);
  report.say(`\nThe worker extension host of VS Code ${web.version} in a browser`);
  const { code, said } = await runSuite(web, suite, workspace);
  if (report.passed + report.failed === 0 || (code !== 0 && report.failed === 0))
    report.broken('the extension host', `it ended with ${code}\n${said.slice(-30).join('\n')}`);
}

async function bundleSuite() {
  const outfile = path.join(HERE, 'out', 'suite', 'browser.js');
  await build({
    entryPoints: [path.join(HERE, 'suite', 'browser.ts')],
    outfile,
    bundle: true,
    platform: 'browser',
    // Mocha's bundle takes `module.exports` for itself wherever there is one; the suite has it after that.
    format: 'iife',
    globalName: 'suiteOfIdem',
    footer: { js: 'module.exports = suiteOfIdem;' },
    target: 'es2022',
    external: ['vscode'],
    alias: { 'node:assert/strict': path.join(HERE, 'suite', 'browserAssert.ts') },
    define: { global: 'globalThis' },
    logLevel: 'warning',
  });
  return outfile;
}

/** Runs the suite; results are counted as they come. Gives the runner's exit code and what else it and the page said. */
async function runSuite(web, suite, workspace) {
  const browser = ['--browserType', 'chromium', '--headless', 'true', '--permission', 'clipboard-read', '--permission', 'clipboard-write'];
  const args = [...browser, '--host', 'localhost', '--port', String(await freePort())];
  const paths = ['--extensionDevelopmentPath', ROOT, '--extensionTestsPath', suite, workspace];
  const runner = spawn(process.execPath, [web.runner, ...web.args, ...args, ...paths], {
    cwd: run,
    env: { ...process.env, ...web.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timer = setTimeout(() => runner.kill('SIGKILL'), LIMIT);
  const said = [];
  for (const stream of [runner.stdout, runner.stderr]) {
    readline.createInterface(stream).on('line', (line) => {
      const result = RESULT.exec(line);
      if (result) report.add(JSON.parse(result[1]));
      else said.push(line);
    });
  }
  const code = await new Promise((resolve) => runner.once('close', resolve));
  clearTimeout(timer);
  return { code, said };
}

async function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
