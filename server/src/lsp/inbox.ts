import {
  type ConnectionOptions,
  DidChangeTextDocumentNotification,
  type DidChangeTextDocumentParams,
  LSPErrorCodes,
  Message,
  type MessageReader,
} from 'vscode-languageserver';

/** What a client has sent and nobody has taken up yet: messages are read as they come, and taken up one by one. */
export interface Inbox {
  /** The reader that the connection is to be given. */
  readonly reader: MessageReader;
  /** Whether an edit of the document is waiting: what was asked before it is of a text that is no more. */
  isBehind(uri: string): boolean;
  /** An edit of the document was taken up. */
  took(uri: string): void;
}

/** Looks at what comes through a reader on its way to the connection. */
export function createInbox(reader: MessageReader): Inbox {
  const edits = new Map<string, number>();
  const count = (uri: string, by: number): void => {
    const left = (edits.get(uri) ?? 0) + by;
    if (left > 0) edits.set(uri, left);
    else edits.delete(uri);
  };
  return {
    reader: {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      dispose: () => reader.dispose(),
      listen: (take) =>
        reader.listen((message) => {
          const uri = editedBy(message);
          if (uri !== null) count(uri, 1);
          take(message);
        }),
    },
    isBehind: (uri) => edits.has(uri),
    took: (uri) => count(uri, -1),
  };
}

function editedBy(message: Message): string | null {
  if (!Message.isNotification(message) || message.method !== DidChangeTextDocumentNotification.method) return null;
  const uri: unknown = (message.params as Partial<DidChangeTextDocumentParams> | undefined)?.textDocument?.uri;
  return typeof uri === 'string' ? uri : null;
}

/** A request that is taken back before its turn is answered at once, and never begun. */
export const ANSWER_TAKEN_BACK: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched: () => ({
      jsonrpc: '2.0',
      id: null,
      error: { code: LSPErrorCodes.RequestCancelled, message: 'The request was cancelled.' },
    }),
  },
};
