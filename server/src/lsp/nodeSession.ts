import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { committedTextLater } from '../host/git.ts';
import { harvest } from '../host/indexes/harvest.ts';
import { harvestText } from '../host/indexes/harvestText.ts';
import { prepareLookUp, runLookUp } from '../host/indexes/online/onlineLookup.ts';
import { takeToken } from '../host/indexes/online/token.ts';
import { openIndexes } from '../host/indexes/openIndexes.ts';
import { ownIndexPath } from '../host/indexes/userFolder.ts';
import type { Host } from './host.ts';
import type { Inbox } from './inbox.ts';
import type { Client } from './initialize.ts';
import { serve } from './server.ts';

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

/** Serves a client from this machine: its files, its git, its indexes. */
export function serveHere(client: Client, inbox: Inbox): void {
  takeToken();
  serve(client, host, inbox);
}
