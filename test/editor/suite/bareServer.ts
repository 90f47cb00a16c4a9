import { createConnection, IPCMessageReader, IPCMessageWriter, TextDocumentSyncKind } from 'vscode-languageserver/node';

const connection = createConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
connection.listen();
