import { describe, expect, it } from 'vitest';
import { type Client, type Editor, placeOf, start } from '../protocol/client.ts';
import { askedIn, cluster, service, TOKEN } from './service.ts';

const BRIEF =
  'Our secret: Varghese v. China S. Airlines Co., 925 F.3d 1339, 1341 (11th Cir. 2019). Smith v. Jones, 999 F.3d 113, 115 (7th Cir. 2021).\n';
const URI = 'file:///nowhere/brief.md';
const KNOWN = { '999 F.3d 113': [cluster('Green v. Brown', '2021-05-06', ['999 F.3d 113'])] };
const COMMAND = { command: 'idem.server.lookUpOnline', arguments: [URI] };

interface Case {
  readonly editor: Editor;
  /** What the client says that it can do beyond the protocol. */
  readonly experimental?: object;
  readonly settings?: object;
  readonly token?: string;
}

async function opened({ editor, experimental, settings = { onlineLookup: 'on' }, token = TOKEN }: Case) {
  const mock = await service(KNOWN);
  const client = await start({
    editor,
    settings,
    env: { ...mock.env, IDEM_COURTLISTENER_TOKEN: token },
    change: (params) => {
      params.capabilities.experimental = experimental;
      params.initializationOptions = settings;
    },
  });
  for (const refresh of ['workspace/inlayHint/refresh', 'workspace/semanticTokens/refresh', 'workspace/codeLens/refresh'])
    client.connection.onRequest(refresh, () => null);
  client.connection.onRequest('window/workDoneProgress/create', () => null);
  await client.open(URI, BRIEF);
  return { client, requests: mock.requests, host: mock.host };
}

const rulesIn = async (client: Client): Promise<string[]> => {
  const found = await client.pull(URI);
  return found.map(({ code }) => String(code)).filter((code) => /^(?:index|lookup)-/.test(code));
};

describe('looking up online from an editor', () => {
  it('shows what is sent in a message and sends it when the user says so', async () => {
    const { client, requests, host } = await opened({ editor: 'neovim' });
    const shown: string[] = [];
    client.connection.onRequest('window/showMessageRequest', ({ message, actions }: { message: string; actions: object[] }) => {
      shown.push(message);
      return shown.length === 1 ? null : actions[0];
    });
    expect(await client.ask('workspace/executeCommand', COMMAND)).toBe(null);
    expect(requests).toEqual([]);
    await client.ask('workspace/executeCommand', COMMAND);
    expect(shown[1]).toBe(`Idem: These 2 citations go to ${host} with your token, and nothing else: 925 F.3d 1339; 999 F.3d 113`);
    expect(requests.map(askedIn)).toEqual([['925 F.3d 1339', '999 F.3d 113']]);
    expect(client.messages).toEqual(['Idem: CourtListener was asked for 2 citations: 1 found, 1 not found.']);
    await client.ask('workspace/executeCommand', COMMAND);
    expect(client.messages.at(-1)).toMatch(/nothing is sent/);
    expect(requests).toHaveLength(1);
    await client.stop();
  });

  it('lets a client that can show it better ask, and findings and hovers know it at once', async () => {
    const { client, requests, host } = await opened({ editor: 'vscode', experimental: { idemAgreement: true } });
    const asked: unknown[] = [];
    client.connection.onRequest('idem/agreeToLookUp', (question: unknown) => asked.push(question) > 0);
    expect(await rulesIn(client)).toEqual([]);
    expect(await client.ask('workspace/executeCommand', COMMAND)).toBe(null);
    expect(asked).toEqual([{ host, cites: ['925 F.3d 1339', '999 F.3d 113'] }]);
    expect(requests).toHaveLength(1);
    expect((await rulesIn(client)).sort()).toEqual(['index-name-mismatch', 'lookup-not-found']);
    const hover = await client.ask('textDocument/hover', { textDocument: { uri: URI }, position: placeOf(BRIEF, '925 F.3d') });
    expect(JSON.stringify(hover)).toMatch(
      /Not found: CourtListener \(looked up \d{4}-\d\d-\d\d\) has no such case\. It does not have every decision\./,
    );
    expect(JSON.stringify([client.logged, client.messages])).not.toMatch(new RegExp(`${TOKEN}|secret`));
    await client.stop();
  });

  it.each<[string, Case, unknown, RegExp | null]>([
    [
      'the setting is off',
      { editor: 'neovim', settings: { onlineLookup: 'off' } },
      null,
      /turn on "onlineLookup" in the settings of this editor/,
    ],
    ['there is no token', { editor: 'neovim', token: '' }, null, /in the environment, as IDEM_COURTLISTENER_TOKEN/],
    ['the setting is off', { editor: 'vscode', experimental: { idemAgreement: true }, settings: {} }, { missing: 'setting' }, null],
    ['there is no token', { editor: 'vscode', experimental: { idemAgreement: true }, token: '' }, { missing: 'token' }, null],
  ])('sends nothing where %s, and says what to do (%j)', async (_, setup, answer, message) => {
    const { client, requests } = await opened(setup);
    client.connection.onRequest('idem/agreeToLookUp', () => true);
    client.connection.onRequest('window/showMessageRequest', ({ actions }: { actions: object[] }) => actions[0]);
    expect(await client.ask('workspace/executeCommand', COMMAND)).toEqual(answer);
    if (message) expect(client.messages.at(-1)).toMatch(message);
    else expect(client.messages).toEqual([]);
    expect(requests).toEqual([]);
    await client.stop();
  });
});
