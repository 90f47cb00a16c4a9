import { type Connection, RequestType } from 'vscode-languageserver';
import { isIndexFileError } from '../host/indexes/indexFileError.ts';
import type { Host } from './host.ts';

/** The client's request to read the documents below a folder into the user's own index; answers with a sentence for the user. */
export const HARVEST = new RequestType<{ readonly folder: string }, string | null, never>('idem/harvest');

/** Harvests the folder, with progress in the client that can be cancelled; what was read until then is kept. */
export async function harvested(connection: Connection, host: Host, folder: string): Promise<string> {
  if (!host.harvest) return 'Idem cannot read folders here; run it in a desktop editor.';
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin('Idem: harvesting citations', 0, '', true);
  try {
    return await host.harvest(folder, {
      onFile: (done, total) => progress.report(Math.floor((100 * done) / total), `${done} of ${total} documents`),
      isCancelled: () => progress.token.isCancellationRequested,
    });
  } catch (error) {
    if (isIndexFileError(error)) return error.message;
    throw error;
  } finally {
    progress.done();
  }
}
