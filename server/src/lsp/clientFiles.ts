import { type Connection, RequestType } from 'vscode-languageserver';
import type { ClientSupport } from './clientSupport.ts';
import type { Host } from './host.ts';

/** The server's request for the text of a file that it cannot reach itself. */
const READ_FILE = new RequestType<{ readonly uri: string }, string | null, never>('idem/readFile');

/** The host, with the files of other schemes than `file:` read by the client where it offers that: a virtual workspace, a browser. */
export function withClientFiles(host: Host, connection: Connection, { files }: ClientSupport): Host {
  return {
    ...host,
    async readText(uri) {
      if (uri.startsWith('file:')) return host.readText(uri);
      return files ? connection.sendRequest(READ_FILE, { uri }).catch(() => null) : null;
    },
  };
}
