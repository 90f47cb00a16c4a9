import { beforeEach, expect, it, vi } from 'vitest';

const editor = vi.hoisted(() => ({ onlineLookup: 'off', showInputBox: vi.fn(), showInformationMessage: vi.fn() }));

vi.mock('vscode', () => ({
  commands: {},
  ConfigurationTarget: { Global: 1 },
  l10n: { t: (text: string) => text },
  languages: { match: () => 1 },
  Uri: {},
  window: {
    activeTextEditor: { document: { uri: { scheme: 'file', toString: () => 'file:///brief.md' } } },
    showInputBox: editor.showInputBox,
    showInformationMessage: editor.showInformationMessage,
  },
  workspace: {
    isTrusted: true,
    fs: { isWritableFileSystem: () => true },
    getConfiguration: () => ({
      get: (key: string) => (key === 'onlineLookup' ? editor.onlineLookup : true),
      update: async (_: string, value: string) => void (editor.onlineLookup = value),
    }),
  },
}));

// By computed names: the client is a project of its own, which this one does not refer to.
const { tokenToStartWith } = await import('../../client/src/onlineToken.ts' as string);
const { lookUpOnline } = await import('../../client/src/lookUpOnline.ts' as string);

/** A keeper of secrets with what it holds, and a server that has been started with what it was to be handed. */
async function started(stored: string | undefined) {
  const secrets = { get: vi.fn(async () => stored), store: async (_: string, token: string) => void (stored = token) };
  let token: string | undefined = await tokenToStartWith(secrets);
  const server = {
    request: vi.fn(async () => {
      if (editor.onlineLookup === 'off') return { missing: 'setting' };
      return token === undefined ? { missing: 'token' } : null;
    }),
    restart: vi.fn(async () => {
      token = await tokenToStartWith(secrets);
      return true;
    }),
  };
  return { secrets, server, lookUp: () => lookUpOnline(server, { secrets }) };
}

beforeEach(() => {
  editor.onlineLookup = 'off';
  editor.showInputBox.mockReset();
  editor.showInformationMessage.mockReset().mockResolvedValue('Turn On');
});

it('no server waits for the keeper of secrets where looking up is off', async () => {
  const { secrets } = await started('a1b2c3d4');
  expect(secrets.get).not.toHaveBeenCalled();
  editor.onlineLookup = 'on';
  expect(await tokenToStartWith(secrets)).toBe('a1b2c3d4');
});

it('a stored token is handed over when looking up is turned on, and nobody is asked for it', async () => {
  const { server, lookUp } = await started('a1b2c3d4');
  await lookUp();
  expect(editor.showInputBox).not.toHaveBeenCalled();
  expect(server.restart).toHaveBeenCalledTimes(1);
  expect(await server.request.mock.results.at(-1)?.value).toBeNull();
});

it('where there is none it is asked for', async () => {
  editor.showInputBox.mockResolvedValue('a1b2c3d4');
  const { server, lookUp } = await started(undefined);
  await lookUp();
  expect(editor.showInputBox).toHaveBeenCalledTimes(1);
  expect(await server.request.mock.results.at(-1)?.value).toBeNull();
});
