// `npm run test:vscode`: the packaged extension in a real VS Code. Options: --screenshots (pictures also go to docs/images),
// --vsix FILE (a package made before), --only workbench|host.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runExtensionHost } from './extensionHost.mjs';
import { packageExtension } from './package.mjs';
import { createReport } from './report.mjs';
import { installRig } from './rig/install.mjs';
import { runWorkbench } from './workbench.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, '../..');
const SHOTS = path.join(HERE, 'out', 'shots');
/** The pictures that the README shows. */
const SHOWN = ['squiggle', 'problems', 'hover', 'quick-fixes', 'status-bar'];

const { values: options } = parseArgs({
  options: { screenshots: { type: 'boolean' }, vsix: { type: 'string' }, only: { type: 'string' } },
});
const report = createReport();
const since = Date.now();
try {
  const rig = installRig(report.say);
  const vsix = options.vsix ? path.resolve(options.vsix) : await packageExtension();
  fs.rmSync(SHOTS, { recursive: true, force: true });
  fs.mkdirSync(SHOTS, { recursive: true });
  if (options.only !== 'host') {
    report.say(`\nThe workbench, VS Code ${rig.version} in ${path.basename(rig.chromium)}, with ${path.basename(vsix)}`);
    await runWorkbench({ rig, vsix, shots: SHOTS, report });
  }
  if (options.only !== 'workbench') await runExtensionHost({ rig, root: ROOT, shots: SHOTS, report });
  if (options.screenshots && report.failed === 0) publish();
} catch (error) {
  report.broken('the set-up', error);
}
report.say(`\npictures: ${SHOTS}`);
report.say(`${report.passed} passed, ${report.failed} failed (${Math.round((Date.now() - since) / 1000)} s)`);
process.exitCode = report.failed > 0 || report.passed === 0 ? 1 : 0;

function publish() {
  const images = path.join(ROOT, 'docs', 'images');
  fs.mkdirSync(images, { recursive: true });
  for (const name of SHOWN) fs.copyFileSync(path.join(SHOTS, `${name}.png`), path.join(images, `${name}.png`));
  report.say(`pictures for the README: ${images}`);
}
