// The README's pictures, of the sample brief in the real editor: `npm run test:vscode -- --screenshots`.
import fs from 'node:fs';
import path from 'node:path';
import { openBrowser } from './rig/browser.mjs';
import { createProfile, installExtension, lastWords, remoteUri, removeProfile, startServer, workbenchUrl } from './rig/vscodeServer.mjs';
import { workbench } from './rig/workbench.mjs';
import { placeOf } from './sample.mjs';
import { SLIP_BRIEF, takeSlip, writeSlip } from './slip.mjs';

const BRIEF = 'brief.md';
/** Small enough to be read in a README, drawn finely enough for a dense screen. */
const VIEW = { viewport: { width: 1100, height: 640 }, deviceScaleFactor: 1.5 };
const SETTINGS = {
  'window.title': 'Idem',
  'workbench.activityBar.location': 'hidden',
  'breadcrumbs.enabled': false,
  'editor.wordWrap': 'off',
};

/**
 * Each picture: its name, where the caret stands, and what is on the screen when it is taken. The quick fix comes before the mouse has
 * been over the text: with Ctrl held down, VS Code would show what lies under it as a link.
 */
const PICTURES = [
  { name: 'quick-fix', place: '108 S. Ct. 1741', pose: (bench) => bench.quickFixes('103 S') },
  { name: 'finding', place: '108 S. Ct. 1741', pose: (bench) => bench.hover('in the full citation above') },
  { name: 'hover', place: 'Id.* at 266', pose: (bench) => bench.hover('Goldberg') },
  { name: 'references', place: '408 U.S. 564', pose: (bench) => bench.peekReferences() },
  { name: 'table', place: '408 U.S. 564', pose: (bench) => bench.showTable(), after: (bench) => bench.closeTab('Table of Authorities') },
  {
    name: 'authorities',
    place: '408 U.S. 564',
    pose: (bench) => bench.showAuthorities('Board of Regents'),
    after: (bench) => bench.hideSideBar(),
  },
  { name: 'problems', place: 'Id* at 577', pose: (bench) => bench.problem('id-period') },
];

/** The part of the window that a step shows. */
const STEP = { x: 0, y: 32, width: 900, height: 480 };

/** Which pictures are those of the walkthrough's steps. */
const WALKTHROUGH = { finding: 'open', 'quick-fix': 'fix', authorities: 'authorities', table: 'table' };

/** @param {{ rig: object, vsix: string, sample: string, folder: string, walkthrough: string, shots: string, report: import('./report.mjs').Report }} options */
export async function takePictures({ rig, vsix, sample, folder, walkthrough, shots, report }) {
  const profile = createProfile(rig, SETTINGS);
  fs.cpSync(sample, profile.workspace, { recursive: true });
  writeSlip(profile.workspace);
  const file = path.join(profile.workspace, BRIEF);
  const text = fs.readFileSync(file, 'utf8');
  fs.mkdirSync(folder, { recursive: true });
  let server;
  let browser;
  try {
    await installExtension(profile, vsix);
    server = await startServer(profile);
    let page;
    ({ browser, page } = await openBrowser(rig, () => undefined, VIEW));
    await page.goto(workbenchUrl(server.port, profile, [['openFile', remoteUri(server.port, file)]]));
    const bench = workbench(page);
    await bench.opened();
    await bench.hideSideBar();
    await bench.statusItem(/Idem \d+ authorities/).waitFor();
    for (const { name, place, pose, after } of PICTURES) {
      const taken = await report.check(`picture: ${name}`, async () => {
        const { line, column } = placeOf(text, place);
        await bench.goTo(line, column);
        await bench.settled();
        await pose(bench);
        await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
        const step = WALKTHROUGH[name];
        // One pixel for one: they come with the package.
        if (step)
          await page.screenshot({
            path: path.join(walkthrough, `${step}.png`),
            animations: 'disabled',
            scale: 'css',
            clip: step === 'table' ? { ...STEP, x: 200 } : STEP,
          });
        await after?.(bench);
      });
      if (!taken) await page.screenshot({ path: path.join(shots, `failure-${name}.png`) });
      await bench.dismiss();
    }
    await report.check('the moving picture', async () => {
      await page.setViewportSize({ width: 900, height: 520 });
      await page.goto(workbenchUrl(server.port, profile, [['openFile', remoteUri(server.port, path.join(profile.workspace, SLIP_BRIEF))]]));
      await bench.opened();
      await bench.tab(SLIP_BRIEF).click();
      await bench.statusItem(/Idem 1 authority/).waitFor();
      await takeSlip({ bench, folder });
    });
    report.say(`pictures for the README: ${folder}`);
  } catch (error) {
    report.broken('the pictures', error);
    report.say(lastWords(profile));
  } finally {
    await browser?.close();
    await server?.stop();
    removeProfile(profile);
  }
}
