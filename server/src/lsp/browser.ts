import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import manifest from '../../package.json' with { type: 'json' };
import { EMPTY_INDEX } from '../core/cases/caseIndex.ts';
import type { Host } from './host.ts';
import { createServer } from './server.ts';

/** A web worker has no files: the project file and the case index stay unread until the client hands them over. */
const host: Host = {
  version: manifest.version,
  year: () => new Date().getFullYear(),
  openCaseIndex: async () => ({ index: EMPTY_INDEX, problem: null }),
  readText: async () => null,
};

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
createServer(connection, host);
connection.listen();
