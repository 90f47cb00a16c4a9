// Drives VS Code for browsers as a person does, with the web extension in it: the same checks as those of the workbench, but for what a
// browser or the oldest VS Code cannot do, which is named.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { accessibilityChecks } from './accessibilityChecks.mjs';
import { openBrowser } from './rig/browser.mjs';
import { workbench } from './rig/workbench.mjs';
import { copySample } from './sample.mjs';
import { translationChecks } from './translationChecks.mjs';
import { SHOWN, workbenchChecks } from './workbenchChecks.mjs';

const SETTINGS = new URL('rig/settings.json', import.meta.url);

/** @param {{ web: object, chromium: string, root: string, folder: string, port: number, shots: string, report: import('./report.mjs').Report }} options */
export async function runWebWorkbench({ web, chromium, root, folder, port, shots, report }) {
  const file = copySample(folder);
  fs.mkdirSync(path.join(folder, '.vscode'), { recursive: true });
  const settings = { ...JSON.parse(fs.readFileSync(SETTINGS, 'utf8')), ...SHOWN };
  fs.writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  const args = [...web.args, '--host', '127.0.0.1', '--port', String(port), '--browserType', 'none', '--extensionDevelopmentPath', root];
  const server = spawn(process.execPath, [web.runner, ...args, folder], {
    env: { ...process.env, ...web.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const scene = {
    file,
    oldest: true,
    text: fs.readFileSync(file, 'utf8'),
    shot: (name) => page.screenshot({ path: path.join(shots, `web-${name}.png`) }),
  };
  let browser;
  let page;
  try {
    await new Promise((resolve, reject) => {
      readline.createInterface(server.stdout).on('line', (line) => line.startsWith('Listening on') && resolve());
      server.once('exit', (code) => reject(new Error(`VS Code for browsers ended with ${code}`)));
    });
    ({ browser, page } = await openBrowser({ chromium }, () => undefined));
    const open = async (shown) => {
      await shown.goto(`http://127.0.0.1:${port}/`);
      const bench = workbench(shown);
      await bench.openFile(path.basename(file));
      return bench;
    };
    const bench = await open(page);
    for (const { name, needs, needed, run } of [...workbenchChecks, ...accessibilityChecks, ...translationChecks]) {
      if (needs) {
        report.skip(`${name}: left out, since ${needs}`);
        continue;
      }
      const passed = await report.check(name, () => run({ ...scene, bench, browser, open }));
      if (!passed) await scene.shot(`failure-${report.failed}`).catch(() => undefined);
      if (needed && !passed) break;
    }
  } catch (error) {
    report.broken('the workbench in a browser', error);
    await page?.screenshot({ path: path.join(shots, 'web-broken.png') });
  } finally {
    await browser?.close();
    server.kill();
  }
}
