import { BrowserMessageReader, BrowserMessageWriter, createConnection, RequestType0 } from 'vscode-languageserver/browser';
import manifest from '../../package.json' with { type: 'json' };
import { type OpenedIndex, openBundledIndex } from '../core/cases/bundled.ts';
import { EMPTY_INDEX } from '../core/cases/caseIndex.ts';
import type { Host } from './host.ts';
import { ANSWER_TAKEN_BACK, createInbox } from './inbox.ts';
import { onInitialize } from './initialize.ts';
import { serve } from './server.ts';

/** A worker has no files: the client reads the case index for it, out of the extension's own. */
const CASE_INDEX = new RequestType0<Uint8Array | null, never>('idem/caseIndex');

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const inbox = createInbox(new BrowserMessageReader(self));
const connection = createConnection(inbox.reader, new BrowserMessageWriter(self), ANSWER_TAKEN_BACK);

const BUNDLED_ONLY =
  'the case indexes that the settings name are files, which cannot be read in a browser; the one that comes with Idem is used';

let bundled: Promise<OpenedIndex> | null = null;

async function openBundled(): Promise<OpenedIndex> {
  const bytes = await connection.sendRequest(CASE_INDEX).catch(() => null);
  if (bytes) return openBundledIndex(bytes);
  return { index: EMPTY_INDEX, problem: 'the case index could not be loaded; reload the window, or reinstall Idem' };
}

const host: Host = {
  version: manifest.version,
  year: () => new Date().getFullYear(),
  async openCaseIndex({ caseIndexes }) {
    const { index, problem } = await (bundled ??= openBundled());
    return { index, problem: problem ?? (caseIndexes.length > 0 ? BUNDLED_ONLY : null) };
  },
  readText: async () => null,
  committedText: async () => ({ problem: 'a browser cannot run git' }),
};

onInitialize(connection, host.version, (client) => serve(client, host, inbox));
connection.listen();
