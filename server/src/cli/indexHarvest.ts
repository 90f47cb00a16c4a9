import { resolve } from 'node:path';
import { harvest } from '../host/indexes/harvest.ts';
import { harvestText } from '../host/indexes/harvestText.ts';
import { isIndexFileError } from '../host/indexes/indexFileError.ts';
import { ownIndexPath } from '../host/indexes/userFolder.ts';
import { type Exit, EXIT_OK, UsageError } from './exit.ts';
import { type Progress, progress } from './progress.ts';

/** `idem index harvest`: reads the citations of the documents below folders into an index of the user's own. */
export async function indexHarvest(folders: readonly string[], { into }: { readonly into?: string }): Promise<Exit> {
  const path = into === undefined ? ownIndexPath() : resolve(into);
  let shown: Progress | null = null;
  try {
    const harvested = await harvest(folders, path, { onFile: (_done, total, file) => (shown ??= progress(total)).step(file) });
    (shown as Progress | null)?.clear();
    for (const skipped of harvested.skipped) process.stderr.write(`idem: left out ${skipped}\n`);
    process.stdout.write(`${harvestText(harvested)}\n${path}\n`);
    if (path !== ownIndexPath())
      process.stdout.write(`Name it under "caseIndexes" in the settings or in .idem.json, so that it is asked.\n`);
    return EXIT_OK;
  } catch (error) {
    (shown as Progress | null)?.clear();
    if (isIndexFileError(error)) throw new UsageError(error.message);
    throw error;
  }
}
