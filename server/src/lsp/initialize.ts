import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { serverCapabilities } from './capabilities.ts';
import { type ClientSupport, clientSupport } from './clientSupport.ts';

/** A client that has been answered `initialize`, and what it said of itself. */
export interface Client {
  readonly connection: Connection;
  readonly params: InitializeParams;
  readonly support: ClientSupport;
}

/**
 * Answers `initialize` on a connection that does not listen yet. The answer stands on what the client says alone, so it can be given
 * before what does the work is loaded.
 * @param serve is called before the answer is sent, and takes up what the client sends from then on
 */
export function onInitialize(connection: Connection, version: string, serve: (client: Client) => void): void {
  connection.onInitialize((params): InitializeResult => {
    const support = clientSupport(params);
    serve({ connection, params, support });
    return { capabilities: serverCapabilities(support), serverInfo: { name: 'Idem', version } };
  });
}
