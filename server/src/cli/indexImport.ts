import { join, resolve } from 'node:path';
import { isIndexFileError } from '../host/indexes/indexFileError.ts';
import { keepBundle, lazyBundle } from '../host/indexes/lazyBundle.ts';
import { userFolder } from '../host/indexes/userFolder.ts';
import { type Exit, EXIT_OK, UsageError } from './exit.ts';
import { shareShown } from './progress.ts';

/** `idem index import cap|courtlistener FOLDER`: makes an index of files that the user has downloaded. */
export async function indexImport(source: 'cap' | 'courtlistener', folder: string, { into }: { readonly into?: string }): Promise<Exit> {
  const path = into === undefined ? join(userFolder(), `${source}.sqlite`) : resolve(into);
  const shown = shareShown();
  try {
    const { importCap, importCourtListener } = lazyBundle('sqlite');
    const importIt = source === 'cap' ? importCap : importCourtListener;
    const { cases, notes } = await importIt(resolve(folder), path, { onProgress: shown.share });
    keepBundle('sqlite');
    shown.clear();
    for (const note of notes) process.stderr.write(`idem: ${note}\n`);
    process.stdout.write(
      `${cases} cases imported.\n${path}\nName it under "caseIndexes" in the settings or in .idem.json, so that it is asked.\n`,
    );
    return EXIT_OK;
  } catch (error) {
    shown.clear();
    if (isIndexFileError(error)) throw new UsageError(error.message);
    throw error;
  }
}
