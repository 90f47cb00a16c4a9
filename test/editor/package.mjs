// `npm run vsix`: builds the bundles and packages them. Gives, and prints, the path of idem-<version>.vsix.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const LARGEST = 3 * 1024 * 1024;
/** Without these the package would install and do nothing. */
const NEEDED = ['extension.cjs', 'browser.js']
  .map((file) => `client/dist/${file}`)
  .concat(
    ['server.cjs', 'session.cjs', 'protocol.cjs', 'cli.cjs', 'browser.js', 'postgres.cjs', 'online.cjs', 'cases.idx'].map(
      (file) => `server/dist/${file}`,
    ),
    'images/icon.png',
  );

/** The marketplace shows the README alone: its pictures, and the pages that it links to, are the project's own. */
const HOME = 'https://github.com/idem-legal/idem';
const LINKS = { baseContentUrl: `${HOME}/blob/main`, baseImagesUrl: `${HOME}/raw/main`, rewriteRelativeLinks: true };

export async function packageExtension() {
  execFileSync(process.execPath, [path.join(ROOT, 'esbuild.mjs'), '--quiet'], { stdio: 'inherit' });
  const missing = NEEDED.filter((file) => !fs.existsSync(path.join(ROOT, file)));
  if (missing.length > 0) throw new Error(`Nothing is packaged: the build did not make ${missing.join(', ')}.`);
  const { name, version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const packagePath = path.join(ROOT, `${name}-${version}.vsix`);
  // Bundles only: the dependencies are in them.
  await createVSIX({ cwd: ROOT, packagePath, dependencies: false, allowMissingRepository: true, ...LINKS });
  const { size } = fs.statSync(packagePath);
  if (size > LARGEST) throw new Error(`${path.basename(packagePath)} has ${size} bytes; the limit is ${LARGEST}.`);
  return packagePath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await packageExtension();
  console.log(`${file} (${Math.round(fs.statSync(file).size / 1024)} KB)`);
}
