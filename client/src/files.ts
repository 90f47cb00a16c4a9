import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient, StaticFeature } from 'vscode-languageclient';
import { FILES_CAPABILITY, READ_FILE_REQUEST } from './protocol.ts';

/**
 * Lets the server read a project's files wherever VS Code can: in a repository that is only looked at, on a remote file system, in the
 * folder that a browser was given. The files of the machine itself a server that can reads without asking.
 */
export function offerFiles(client: BaseLanguageClient): void {
  client.registerFeature(CAPABILITY);
  client.onRequest(READ_FILE_REQUEST, ({ uri }: { readonly uri: string }) => textOf(Uri.parse(uri)));
}

const CAPABILITY: StaticFeature = {
  fillClientCapabilities(capabilities) {
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), [FILES_CAPABILITY]: true };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

/** The text of a file, or null where it does not exist or cannot be read. */
async function textOf(file: Uri): Promise<string | null> {
  return workspace.fs.readFile(file).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => null,
  );
}
