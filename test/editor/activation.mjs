// What activating Idem costs beside a bare language client, in one extension host, with a brief open and thousands of others in the
// folder. They go first by turns: who comes first pays for what both need.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';
import { inExtensionHost } from './rig/extensionHost.mjs';
import { createProfile, installExtension, lastWords, removeProfile } from './rig/vscodeServer.mjs';
import { copySample } from './sample.mjs';

const OUT = path.join(import.meta.dirname, 'out', 'activation');
const IDEM = 'idem-legal.idem';
const BARE = 'idem-legal.bare-client';
const OTHERS = 3000;
const TURNS = 3;

/**
 * @param {{ rig: object, vsix: string, report: import('./report.mjs').Report }} options
 */
export async function runActivation({ rig, vsix, report }) {
  report.say(`\nActivation in VS Code ${rig.version}, with ${OTHERS} other briefs in the folder`);
  const bare = await bareClient();
  const rounds = [];
  const passed = await report.check('each is activated when it is asked for, its server runs, and Idem finds what there is', async () => {
    for (let turn = 0; turn < TURNS; turn++) rounds.push(await round({ rig, vsix, bare, order: turn % 2 ? [IDEM, BARE] : [BARE, IDEM] }));
  });
  if (!passed) return;
  const median = (id, what) => rounds.map((told) => told[id][what]).sort((a, b) => a - b)[TURNS >> 1];
  for (const [what, words] of Object.entries({ active: 'active', running: 'its server runs' })) {
    const [idem, other] = [median(IDEM, what), median(BARE, what)];
    report.say(
      `  until ${words.padEnd(16)} ${Math.round(idem)} ms, a bare client ${Math.round(other)} ms: ${Math.round(idem - other)} ms more (goal: under 150), ${(idem / other).toFixed(2)}×`,
    );
  }
}

/** Activates both in the order in a host of their own; nothing else wakes them. */
async function round({ rig, vsix, bare, order }) {
  const profile = createProfile(rig);
  const results = path.join(profile.run, 'results.json');
  const brief = copySample(profile.workspace);
  fs.renameSync(brief, path.join(profile.workspace, 'brief.md'));
  fs.mkdirSync(path.join(profile.workspace, 'others'));
  for (let n = 0; n < OTHERS; n++)
    fs.writeFileSync(path.join(profile.workspace, 'others', `${n}.md`), 'See Roe v. Wade, 410 U.S. 113 (1973).\n');
  for (const each of [vsix, bare.vsix]) await installExtension(profile, each);
  onlyWhenAsked(profile);
  const env = { IDEM_RESULTS: results, IDEM_ACTIVATE: order.join(',') };
  const code = await inExtensionHost({ rig, profile, extension: bare.host, suite: bare.suite, env });
  assert.equal(code, 0, `the extension host ended with ${code}\n${lastWords(profile)}`);
  const told = JSON.parse(fs.readFileSync(results, 'utf8'));
  removeProfile(profile);
  return told;
}

/** Takes the events away that would activate Idem by themselves. */
function onlyWhenAsked(profile) {
  const name = fs.readdirSync(profile.extensions).find((entry) => entry.startsWith(IDEM));
  const file = path.join(profile.extensions, name, 'package.json');
  fs.writeFileSync(file, JSON.stringify({ ...JSON.parse(fs.readFileSync(file, 'utf8')), activationEvents: [] }));
}

/** Builds the bare client as a package, the suite that activates both, and an empty extension that the suite belongs to. */
async function bareClient() {
  fs.rmSync(OUT, { recursive: true, force: true });
  const folder = path.join(OUT, 'bare');
  const host = path.join(OUT, 'host');
  const common = {
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    logLevel: 'warning',
  };
  const from = (name) => path.join(import.meta.dirname, 'suite', `${name}.ts`);
  await build({
    ...common,
    entryPoints: ['bareClient', 'bareServer'].map(from),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    mainFields: ['module', 'main'],
  });
  await build({ ...common, entryPoints: [from('activation')], outfile: path.join(OUT, 'activation.cjs') });
  const [publisher, name] = BARE.split('.');
  const manifest = { name, publisher, version: '0.0.1', engines: { vscode: '^1.91.0' }, main: './bareClient.cjs', activationEvents: [] };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  fs.writeFileSync(path.join(folder, 'LICENSE'), 'None.\n');
  fs.mkdirSync(host);
  fs.writeFileSync(path.join(host, 'package.json'), JSON.stringify({ ...manifest, name: 'host', main: undefined }));
  const vsix = path.join(OUT, 'bare.vsix');
  await createVSIX({ cwd: folder, packagePath: vsix, dependencies: false, allowMissingRepository: true, skipLicense: true });
  return { vsix, host, suite: path.join(OUT, 'activation.cjs') };
}
