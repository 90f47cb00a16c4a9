// The pinned inputs: server/data/cases-inputs.json names each with its SHA-256; the build refuses any other.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const manifestPath = fileURLToPath(new URL('../../data/cases-inputs.json', import.meta.url));

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Reads the inputs of the manifest from `folder`; `repin` writes their present hashes into the manifest instead of comparing. */
export function readInputs(folder, { repin }) {
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  const texts = {};
  for (const input of manifest.inputs) {
    let bytes;
    try {
      bytes = readFileSync(join(folder, input.file));
    } catch {
      throw new Error(`${input.file} is not in ${folder}. Give the folder of the source facts with --from FOLDER.`);
    }
    const found = sha256(bytes);
    if (repin) input.sha256 = found;
    else if (found !== input.sha256) {
      throw new Error(
        `${input.file} is not the file that server/data/cases-inputs.json pins (SHA-256 ${found}, pinned ${input.sha256}). ` +
          'If the new file is meant, run again with --repin, look at what changed in the index, and commit both.',
      );
    }
    texts[input.file] = bytes.toString('utf8');
  }
  if (repin) writeFileSync(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
  return { texts, asOf: manifest.asOf };
}
