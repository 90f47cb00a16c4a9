// `npm run test:vscode`: the packaged extension in a real VS Code. Options: --screenshots (the README's pictures, too),
// --vsix FILE (a package made before), --only workbench|host|pictures, --grep WORDS (the tests of such names in the host).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runActivation } from './activation.mjs';
import { runExtensionHost } from './extensionHost.mjs';
import { packageExtension } from './package.mjs';
import { takePictures } from './pictures.mjs';
import { createReport } from './report.mjs';
import { installRig } from './rig/install.mjs';
import { runTyping } from './typing.mjs';
import { runWorkbench } from './workbench.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, '../..');
const SHOTS = path.join(HERE, 'out', 'shots');
const { values: options } = parseArgs({
  options: { screenshots: { type: 'boolean' }, vsix: { type: 'string' }, only: { type: 'string' }, grep: { type: 'string' } },
});
const report = createReport();
const since = Date.now();
try {
  const rig = installRig(report.say);
  const vsix = options.vsix ? path.resolve(options.vsix) : await packageExtension();
  fs.rmSync(SHOTS, { recursive: true, force: true });
  fs.mkdirSync(SHOTS, { recursive: true });
  if (!options.only || options.only === 'workbench') {
    report.say(`\nThe workbench, VS Code ${rig.version} in ${path.basename(rig.chromium)}, with ${path.basename(vsix)}`);
    await runWorkbench({ rig, vsix, shots: SHOTS, grep: options.grep, report });
  }
  if (!options.only || options.only === 'host') await runExtensionHost({ rig, root: ROOT, shots: SHOTS, grep: options.grep, report });
  if (!options.only || options.only === 'activation') await runActivation({ rig, vsix, report });
  if (!options.only || options.only === 'typing') await runTyping({ rig, vsix, shots: SHOTS, report });
  if (options.screenshots || options.only === 'pictures') {
    await takePictures({
      rig,
      vsix,
      sample: path.join(ROOT, 'sample'),
      folder: path.join(ROOT, 'docs', 'images'),
      walkthrough: path.join(ROOT, 'images', 'walkthrough'),
      shots: SHOTS,
      report,
    });
  }
} catch (error) {
  report.broken('the set-up', error);
}
report.say(`\npictures: ${SHOTS}`);
process.exitCode = report.total(since);
