import { readFileSync } from 'node:fs';
import type { CodeAction, Hover, InitializeParams, Location, LocationLink, WorkspaceEdit } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { type Client, EDITORS, type Editor, placeOf, start } from './client.ts';
import { SAMPLE } from './sample.ts';

const uri = 'file:///home/writer/briefs/brief.md';
const textDocument = { uri };

const paramsOf = (editor: Editor): InitializeParams =>
  JSON.parse(readFileSync(new URL(`./initialize/${editor}.json`, import.meta.url), 'utf8')) as InitializeParams;

/** The findings, by the way that the client knows: asked for, or sent. */
const findings = async (client: Client) =>
  client.initialized.capabilities.diagnosticProvider ? client.pull(uri) : (await client.published(uri, 1)).diagnostics;

const uriOfEdit = ({ documentChanges, changes }: WorkspaceEdit): string | undefined => {
  const [first] = documentChanges ?? [];
  return first && 'textDocument' in first ? first.textDocument.uri : Object.keys(changes ?? {})[0];
};

describe.each(EDITORS)('a brief in %s', (editor) => {
  const { textDocument: can, workspace } = paramsOf(editor).capabilities;

  it('is served in the forms that the editor knows, with nothing asked of it that it cannot do', async () => {
    const client = await start({ editor });
    // The same whatever the client would rather have: every client must know it.
    expect(client.initialized.capabilities.positionEncoding).toBe('utf-16');
    await client.open(uri, SAMPLE);

    const found = await findings(client);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      if (!(can?.diagnostic ?? can?.publishDiagnostics)?.relatedInformation) expect(finding.relatedInformation).toBeUndefined();
    }

    const position = placeOf(SAMPLE, 'Id. at 576');
    const hover = await client.ask<Hover>('textDocument/hover', { textDocument, position });
    expect(hover.contents).toMatchObject({ kind: can?.hover?.contentFormat?.[0] === 'markdown' ? 'markdown' : 'plaintext' });

    const places = await client.ask<Location | Location[] | LocationLink[]>('textDocument/definition', { textDocument, position });
    const [place] = Array.isArray(places) ? places : [places];
    expect(place && 'targetUri' in place).toBe(can?.definition?.linkSupport === true);

    const actions: CodeAction[] = [];
    for (const finding of found) {
      const { range } = finding;
      actions.push(
        ...(await client.ask<CodeAction[]>('textDocument/codeAction', { textDocument, range, context: { diagnostics: [finding] } })),
      );
    }
    const action = actions.find(({ kind }) => kind === 'quickfix') as CodeAction;
    const { edit } = action.edit ? action : await client.ask<CodeAction>('codeAction/resolve', action);
    expect(uriOfEdit(edit as WorkspaceEdit)).toBe(uri);
    expect(edit?.documentChanges !== undefined).toBe(workspace?.workspaceEdit?.documentChanges === true);

    const mayRegister = {
      'workspace/didChangeConfiguration': workspace?.didChangeConfiguration?.dynamicRegistration,
      'workspace/didChangeWatchedFiles': workspace?.didChangeWatchedFiles?.dynamicRegistration,
    };
    expect(client.registered.filter((method) => mayRegister[method as keyof typeof mayRegister] !== true)).toEqual([]);
    expect(await client.stop()).toBe(0);
  });
});
