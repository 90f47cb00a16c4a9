import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import manifest from '../../package.json' with { type: 'json' };
import { bundleFolder } from '../host/bundleFolder.ts';
import { describe } from './guard.ts';
import { ANSWER_TAKEN_BACK, createInbox } from './inbox.ts';
import { onInitialize } from './initialize.ts';
import type * as NodeSession from './nodeSession.ts';
import { streamTransport, type Transport } from './stdio.ts';

/**
 * Starts the server on standard input and output, or on the channel of the process that forked this one. What reads citations is a
 * bundle of its own, more than a hundred times as large as this one: it is loaded while the client takes the answer to `initialize` in.
 */
export function startNodeServer(): void {
  let isShutDown = false;
  const { reader, writer } = transport(() => process.exit(isShutDown ? 0 : 1));
  const inbox = createInbox(reader);
  const connection = createConnection(inbox.reader, writer, ANSWER_TAKEN_BACK);
  connection.onShutdown(() => {
    isShutDown = true;
  });
  // The connection takes up one message a turn of the event loop, in the order in which turns were asked for: this one, asked for while
  // `initialize` is answered, is had before any other message's.
  onInitialize(connection, manifest.version, (client) => setImmediate(() => nodeSession().serveHere(client, inbox)));
  // A promise that nobody waited for must not end the server in the middle of somebody's work.
  process.on('unhandledRejection', (reason) => connection.console.error(`Unhandled: ${describe(reason)}`));
  connection.listen();
}

function nodeSession(): typeof NodeSession {
  const file = join(bundleFolder(), 'session.cjs');
  return createRequire(file)(file) as typeof NodeSession;
}

const transport = (ended: () => void): Transport =>
  process.argv.includes('--node-ipc')
    ? { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) }
    : streamTransport(process.stdin, process.stdout, ended);

// The built file is loaded by `idem lsp --stdio` and forked by the extension; both say so in the process's arguments.
if (process.argv.includes('--stdio') || process.argv.includes('--node-ipc')) startNodeServer();
