// The Typst that npm carries as a package.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { installFromNpm, once, versions } from '../rig/cache.mjs';

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';

function load() {
  const version = versions[PACKAGE];
  const folder = once(`typst-${version}`, console.error, (target) => installFromNpm(target, [`${PACKAGE}@${version}`]));
  return createRequire(path.join(folder, 'package.json'))(PACKAGE);
}

/** Builds a file of the folder `cwd` into a PDF beside it, as `typst compile` does; throws what the compiler says of it, warnings as well. */
export function typst(name, cwd) {
  const compiler = load().NodeCompiler.create({ workspace: cwd });
  const built = compiler.compile({ mainFilePath: path.join(cwd, name) });
  const said = [built.takeError(), built.takeWarnings()].flatMap((one) => one?.shortDiagnostics ?? []);
  if (said.length > 0) throw new Error(said.map(({ message }) => message).join('\n'));
  fs.writeFileSync(path.join(cwd, `${path.parse(name).name}.pdf`), compiler.pdf(built.result));
}
