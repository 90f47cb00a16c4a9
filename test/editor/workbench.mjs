// Drives the workbench: installs the package, opens the opinion, runs the checks in order, keeps a picture of each.
import fs from 'node:fs';
import path from 'node:path';
import { startCourtListener } from '../online/courtListener.mjs';
import { accessibilityChecks } from './accessibilityChecks.mjs';
import { KNOWN, onlineChecks } from './onlineChecks.mjs';
import { openBrowser } from './rig/browser.mjs';
import { createProfile, installExtension, lastWords, remoteUri, removeProfile, startServer, workbenchUrl } from './rig/vscodeServer.mjs';
import { workbench } from './rig/workbench.mjs';
import { copySample } from './sample.mjs';
import { translationChecks } from './translationChecks.mjs';
import { SHOWN, workbenchChecks } from './workbenchChecks.mjs';

/**
 * @param {{ rig: object, vsix: string, shots: string, grep?: string, report: import('./report.mjs').Report }} options `grep`: only the needed checks and those of such names
 */
export async function runWorkbench({ rig, vsix, shots, grep = '', report }) {
  const profile = createProfile(rig, { 'window.title': 'Idem', ...SHOWN });
  const file = copySample(profile.workspace);
  const service = await startCourtListener(KNOWN);
  const scene = { file, text: fs.readFileSync(file, 'utf8'), service };
  let server;
  let browser;
  let page;
  const shot = (name) => page.screenshot({ path: path.join(shots, `${name}.png`) });
  try {
    await installExtension(profile, vsix);
    server = await startServer(profile, { env: { IDEM_COURTLISTENER_URL: service.url, IDEM_HOME: path.join(profile.run, 'idem') } });
    ({ browser, page } = await openBrowser(rig, (line) => fs.appendFileSync(path.join(profile.run, 'console.log'), `${line}\n`)));
    const url = workbenchUrl(server.port, profile, [['openFile', remoteUri(server.port, file)]]);
    const open = async (shown) => {
      await shown.goto(url);
      const bench = workbench(shown);
      await bench.opened();
      return bench;
    };
    const bench = await open(page);
    for (const { name, needed, run } of [...workbenchChecks, ...onlineChecks, ...accessibilityChecks, ...translationChecks]) {
      if (!needed && !name.includes(grep)) continue;
      const passed = await report.check(name, () => run({ ...scene, bench, browser, open, shot }));
      if (!passed) await shot(`failure-${report.failed}`).catch(() => undefined);
      if (needed && !passed) break;
    }
  } catch (error) {
    report.broken('the workbench', error);
  } finally {
    if (report.failed > 0) {
      report.say(
        `pictures of the failures: ${path.join(shots, 'failure-*.png')}\n${lastWords(profile)}\nthe profile is kept in ${profile.run}`,
      );
    }
    await browser?.close();
    await server?.stop();
    await service.stop();
    if (report.failed === 0) removeProfile(profile);
  }
}
