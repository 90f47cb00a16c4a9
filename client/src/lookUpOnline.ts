import { commands, ConfigurationTarget, l10n, Uri, window, workspace, type Disposable, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, StaticFeature } from 'vscode-languageclient';
import { isAtWork } from './documents.ts';
import { askForToken, handToken } from './onlineToken.ts';
import { AGREEMENT_CAPABILITY, AGREE_REQUEST, LOOK_UP_COMMAND, type LookUpAnswer, type OnlineQuestion } from './protocol.ts';
import type { Server } from './server.ts';

/** A longer list is not read in a dialog: it is shown as a document. */
const MOST_SHOWN = 40;
/** A setting that is turned on, a token that is handed over, one that is set: then the server lacks nothing. */
const MOST_TRIES = 4;

/**
 * Has the server look up online what the document at hand cites and no case index confirms. The server asks before it sends anything; here
 * the user is led to what it lacks. Only where the user trusts the folder.
 */
export async function lookUpOnline(server: Server, context: ExtensionContext): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !isAtWork(document)) {
    await window.showInformationMessage(l10n.t('Idem: open a brief first, to look up what it cites.'));
    return;
  }
  if (!workspace.isTrusted) {
    await window.showWarningMessage(l10n.t('Idem looks citations up online only in folders that you trust: see “Manage Workspace Trust”.'));
    return;
  }
  const request = { command: LOOK_UP_COMMAND, arguments: [document.uri.toString()] };
  try {
    let handed = false;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const answer = await server.request<LookUpAnswer | null>('workspace/executeCommand', request);
      if (!answer) return;
      if (answer.missing === 'setting') {
        if (!(await turnOn(context))) return;
      } else if (!handed && (await handToken(context.secrets, server))) {
        // It was started while looking up was turned off.
        handed = true;
      } else if (!(await askForToken(context.secrets, server))) return;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await window.showWarningMessage(l10n.t('Idem could not look anything up: {0}', reason));
  }
}

/** Lets the user turn the setting on, which sends nothing; gives whether it is on. */
async function turnOn({ extension }: ExtensionContext): Promise<boolean> {
  const [on, more] = [l10n.t('Turn On'), l10n.t('Read More')];
  const chosen = await window.showInformationMessage(
    l10n.t('Looking up online is turned off.'),
    {
      modal: true,
      detail: l10n.t(
        'When it is on, this command asks CourtListener, a free collection of opinions, for the citations that no case index on this machine confirms. Each time it shows you first what would be sent: volume, reporter and page, never your text.',
      ),
    },
    on,
    more,
  );
  if (chosen === more) {
    await commands.executeCommand('markdown.showPreview', Uri.joinPath(extension.extensionUri, 'server', 'docs', 'online-lookup.md'));
    return false;
  }
  if (chosen !== on) return false;
  await workspace.getConfiguration('idem').update('onlineLookup', 'on', ConfigurationTarget.Global);
  return true;
}

/** Lets the server ask here whether something may be sent. */
export function offerAgreement(client: BaseLanguageClient): void {
  client.registerFeature(CAPABILITY);
  client.onRequest(AGREE_REQUEST, (question: OnlineQuestion): Promise<unknown> => agreedTo(question));
}

const CAPABILITY: StaticFeature = {
  fillClientCapabilities(capabilities) {
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), [AGREEMENT_CAPABILITY]: true };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

/** Shows the list of citations as a document that cannot be changed; its address holds it. It is no brief, so its name is of no language that Idem reads. */
export const offerLists = (): Disposable =>
  workspace.registerTextDocumentContentProvider(LIST_SCHEME, { provideTextDocumentContent: ({ query }) => query });

const LIST_SCHEME = 'idem-list';
const LIST_NAME = '/citations.log';

/** Shows all that would be sent, and to whom; gives whether the user agrees. */
async function agreedTo({ host, cites }: OnlineQuestion): Promise<boolean> {
  const [send, show] = [l10n.t('Send'), l10n.t('Show the List')];
  const question =
    cites.length === 1 ? l10n.t('Send this citation to {0}?', host) : l10n.t('Send these {0} citations to {1}?', cites.length, host);
  const only = l10n.t('With your token, only this is sent:');
  if (cites.length <= MOST_SHOWN) {
    // No line ends within a citation.
    const detail = `${only}\n\n${cites.map((cite) => cite.replaceAll(' ', '\u00a0')).join(' · ')}`;
    return (await window.showInformationMessage(question, { modal: true, detail }, send)) === send;
  }
  const chosen = await window.showInformationMessage(
    question,
    { modal: true, detail: l10n.t('With your token, only volume, reporter and page are sent.') },
    send,
    show,
  );
  if (chosen !== show) return chosen === send;
  const list = Uri.from({ scheme: LIST_SCHEME, path: LIST_NAME, query: `${question} ${only}\n\n${cites.join('\n')}\n` });
  await window.showTextDocument(list, { preview: true });
  return (await window.showInformationMessage(question, send, l10n.t('Cancel'))) === send;
}
