import { l10n, window, workspace, type SecretStorage } from 'vscode';
import type { Server } from './server.ts';

/** Where the token lies in the editor's secret storage; the server finds it in its environment under its own name. */
const SECRET = 'courtListenerToken';
export const TOKEN_VARIABLE = 'IDEM_COURTLISTENER_TOKEN';

/** The stored token; undefined where there is none, or where the system's own keeper of secrets does not answer. */
const storedToken = async (secrets: SecretStorage): Promise<string | undefined> =>
  Promise.resolve(secrets.get(SECRET)).catch(() => undefined);

/**
 * What a server that starts is handed: nothing where looking up is turned off. The keeper of secrets takes its time while a window opens,
 * and the server would wait for it.
 */
export const tokenToStartWith = async (secrets: SecretStorage): Promise<string | undefined> =>
  workspace.getConfiguration('idem').get('onlineLookup') === 'on' ? storedToken(secrets) : undefined;

/** Starts the server anew with the token that is stored, where there is one; gives whether it is there. */
export async function handToken(secrets: SecretStorage, server: Server): Promise<boolean> {
  return (await storedToken(secrets)) !== undefined && server.restart();
}

/** Asks for the token, stores it and starts the server anew, which alone is handed it; gives whether there is one now. */
export async function askForToken(secrets: SecretStorage, server: Server): Promise<boolean> {
  const token = await window.showInputBox({
    title: l10n.t('Idem: your token of CourtListener'),
    prompt: l10n.t(
      'A free account at courtlistener.com has one, in its profile under API. It is kept in the secret storage of this editor.',
    ),
    password: true,
    ignoreFocusOut: true,
    validateInput: (typed) =>
      /^\s*[\x21-\x7e]{8,200}\s*$/.test(typed) ? undefined : l10n.t('A token is a row of at least eight letters and digits.'),
  });
  if (token === undefined) return false;
  await secrets.store(SECRET, token.trim());
  return server.restart();
}

/** Forgets the token, here and in the server. */
export async function removeToken(secrets: SecretStorage, server: Server): Promise<void> {
  await secrets.delete(SECRET);
  await server.restart();
  window.setStatusBarMessage(l10n.t('Idem: the token is removed.'), 4000);
}
