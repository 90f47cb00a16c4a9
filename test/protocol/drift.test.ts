import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { BRIEF, IQBAL } from '../authorities/writer.ts';
import { applied, type Client, placeOf, positionOf, type Setup, start } from './client.ts';

let client: Client;
afterEach(async () => expect(await client.stop()).toBe(0));

const uri = 'file:///brief.md';
const textDocument = { uri };
const before = placeOf(BRIEF, '*Id.* at 570', 0);
const NOW = BRIEF.replace('*Id.* at 570', `${IQBAL} *Id.* at 570`);
const ofDrift = (found: readonly Diagnostic[]): Diagnostic[] => found.filter(({ code }) => code === 'id-drift');

/** A brief in which a citation was pasted before an id. */
async function drifted(setup: Setup): Promise<Diagnostic> {
  client = await start(setup);
  await client.open(uri, BRIEF);
  if (setup.editor === 'vscode') {
    expect(ofDrift(await client.pull(uri))).toEqual([]);
    await client.change(uri, { start: before, end: before }, `${IQBAL} `);
    return ofDrift(await client.pull(uri))[0];
  }
  await client.published(uri, 1);
  const version = await client.change(uri, { start: before, end: before }, `${IQBAL} `);
  return ofDrift((await client.published(uri, version)).diagnostics)[0];
}

const actionsAt = (found: Diagnostic): Promise<CodeAction[]> =>
  client.ask('textDocument/codeAction', { textDocument, range: found.range, context: { diagnostics: [found], only: ['quickfix'] } });

describe('a reference that means another authority than before', () => {
  it.each(['vscode', 'neovim'] as const)('is told at its place, with what it was: %s', async (editor) => {
    const found = await drifted({ editor });
    expect(found).toMatchObject({ severity: 2, source: 'idem', range: { start: placeOf(NOW, 'Id.* at 570', 0) } });
    expect(found.message).toMatch(/^This Id\. referred to Twombly; now it refers to Iqbal\./);
  });

  it('is told where the brief was edited before anybody asked about it', async () => {
    client = await start({ editor: 'vscode' });
    await client.open(uri, BRIEF);
    await client.change(uri, { start: before, end: before }, `${IQBAL} `);
    await client.change(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, 'So it is. ');
    expect(ofDrift(await client.pull(uri))).toMatchObject([{ message: expect.stringMatching(/^This Id\. referred to Twombly; now/) }]);
  });

  it('is restored as a short form or in full, or accepted', async () => {
    const found = await drifted({ editor: 'vscode' });
    const actions = await actionsAt(found);
    expect(actions.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Write Twombly, 550 U.S. at 570', 'Write the full citation', 'It is meant to be Iqbal']),
    );
    expect(actions.some(({ title }) => title.startsWith('Ignore id-drift here'))).toBe(false);
    const { documentChanges } = actions[0].edit as { documentChanges: { edits: { range: Diagnostic['range']; newText: string }[] }[] };
    expect(applied(NOW, documentChanges[0].edits)).toContain(`${IQBAL} *Twombly*, 550 U.S. at 570.`);
    const accept = actions.find(({ title }) => title === 'It is meant to be Iqbal')?.command;
    await client.ask('workspace/executeCommand', { command: accept?.command, arguments: accept?.arguments });
    expect(ofDrift(await client.pull(uri))).toEqual([]);
  });

  it('is accepted by clients that are sent their findings, too', async () => {
    const found = await drifted({ editor: 'neovim' });
    const command = (await actionsAt(found)).find(({ title }) => title === 'It is meant to be Iqbal')?.command;
    const sent = new Promise<{ diagnostics: Diagnostic[] }>((resolve) =>
      client.connection.onNotification('textDocument/publishDiagnostics', resolve),
    );
    await client.ask('workspace/executeCommand', { command: command?.command, arguments: command?.arguments });
    expect(ofDrift((await sent).diagnostics)).toEqual([]);
  });

  it('is not accepted at a place of an older text', async () => {
    const found = await drifted({ editor: 'vscode' });
    const command = (await actionsAt(found)).find(({ title }) => title === 'It is meant to be Iqbal')?.command;
    await client.change(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, 'x');
    await expect(client.ask('workspace/executeCommand', { command: command?.command, arguments: command?.arguments })).rejects.toThrow(
      /has changed since/,
    );
  });

  it('is not told when the text came from the disk', async () => {
    await drifted({ editor: 'vscode' });
    await client.notify('idem/reloaded', { uri });
    expect(ofDrift(await client.pull(uri))).toEqual([]);
  });
});

describe('comparing with HEAD', () => {
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], {
      cwd,
      stdio: 'pipe',
    });

  /** A folder with a committed brief, open in the client with another text. */
  async function opened(text: string, committed: string | null): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'idem-head-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'brief.md');
    if (committed !== null) {
      git(folder, 'init', '-q');
      writeFileSync(file, committed);
      git(folder, 'add', 'brief.md');
      git(folder, 'commit', '-q', '-m', 'x');
    }
    client = await start({ editor: 'vscode' });
    const at = pathToFileURL(file).href;
    await client.open(at, text);
    return at;
  }
  const compare = (at: string) => client.ask('workspace/executeCommand', { command: 'idem.server.compareWithHead', arguments: [at] });

  it('tells the references that mean another authority than there', async () => {
    const at = await opened(NOW, BRIEF);
    expect(ofDrift(await client.pull(at))).toEqual([]);
    await compare(at);
    const [found] = ofDrift(await client.pull(at));
    expect(found.message).toMatch(/^In HEAD this Id\. referred to Twombly; now it refers to Iqbal\./);
    expect(found.range.start).toEqual(positionOf(NOW, NOW.indexOf('Id.* at 570')));
    expect(client.messages.at(-1)).toMatch(/^Idem: 1 of 2 references means another authority than in HEAD/);
  });

  it('says so where all is as it was', async () => {
    const at = await opened(`A word more. ${BRIEF}`, BRIEF);
    await compare(at);
    expect(client.messages.at(-1)).toBe('Idem: All 2 references that HEAD has too still mean what they meant there.');
  });

  it('says why it cannot', async () => {
    const at = await opened(BRIEF, null);
    await compare(at);
    expect(client.messages.at(-1)).toMatch(/cannot be compared with HEAD: it is in no git repository/);
  });
});
