import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import manifest from '../../package.json' with { type: 'json' };
import { committedTextLater } from '../host/git.ts';
import { harvest } from '../host/indexes/harvest.ts';
import { harvestText } from '../host/indexes/harvestText.ts';
import { prepareLookUp, runLookUp } from '../host/indexes/online/onlineLookup.ts';
import { takeToken } from '../host/indexes/online/token.ts';
import { openIndexes } from '../host/indexes/openIndexes.ts';
import { ownIndexPath } from '../host/indexes/userFolder.ts';
import { describe } from './guard.ts';
import type { Host } from './host.ts';
import { ANSWER_TAKEN_BACK, createInbox } from './inbox.ts';
import { createServer } from './server.ts';
import { streamTransport, type Transport } from './stdio.ts';

const host: Host = {
  version: manifest.version,
  year: () => new Date().getFullYear(),
  openCaseIndex: async (settings) => openIndexes(settings),
  online: { prepare: prepareLookUp, run: runLookUp },
  harvest: async (folderUri, options) => harvestText(await harvest([fileURLToPath(folderUri)], ownIndexPath(), options)),
  async readText(uri) {
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return null;
    }
  },
  committedText: async (uri, revision) =>
    uri.startsWith('file:') ? committedTextLater(fileURLToPath(uri), revision) : { problem: 'it is not a file of this machine' },
};

/** Starts the server on standard input and output, or on the channel of the process that forked this one. */
export function startNodeServer(): void {
  takeToken();
  let isShutDown = false;
  const { reader, writer } = transport(() => process.exit(isShutDown ? 0 : 1));
  const inbox = createInbox(reader);
  const connection = createConnection(inbox.reader, writer, ANSWER_TAKEN_BACK);
  connection.onShutdown(() => {
    isShutDown = true;
  });
  createServer(connection, host, inbox);
  // A promise that nobody waited for must not end the server in the middle of somebody's work.
  process.on('unhandledRejection', (reason) => connection.console.error(`Unhandled: ${describe(reason)}`));
  connection.listen();
}

const transport = (ended: () => void): Transport =>
  process.argv.includes('--node-ipc')
    ? { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) }
    : streamTransport(process.stdin, process.stdout, ended);

// The built file is loaded by `idem lsp --stdio` and forked by the extension; both say so in the process's arguments.
if (process.argv.includes('--stdio') || process.argv.includes('--node-ipc')) startNodeServer();
