import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { OTHER_STYLES, STYLES, styled } from '../rules/houseStyles/read.ts';
import { applied, start } from './client.ts';

const uri = 'file:///brief.md';
const CALIFORNIAN = Array.from({ length: 8 }, (_, i) => `People v. Roe${i} (201${i}) ${50 + i} Cal.4th ${100 + i}, ${110 + i}.`).join(
  '\n\n',
);
const WEST = Array.from({ length: 9 }, (_, i) => `Roe v. Doe${i}, ${10 + i} F.Supp.2d 100, 105 (S.D.N.Y. 1998).`).join('\n\n');

const editsOf = (edit: WorkspaceEdit | null): TextEdit[] =>
  ((edit?.documentChanges?.at(-1) as TextDocumentEdit)?.edits ?? []) as TextEdit[];

describe('a document that plainly follows a house style', () => {
  it('is reported with what was counted, and the style is written where the writer wants it', async () => {
    const client = await start({ editor: 'vscode' });
    await client.open(uri, CALIFORNIAN);
    expect(await client.ask('idem/status', { uri })).toMatchObject({
      style: {
        profile: 'california',
        evidence: 'all 8 case citations put the year behind the name',
        label: expect.stringContaining('California Style Manual'),
      },
    });
    const here = await client.ask<WorkspaceEdit>('idem/chooseStyle', { uri, profile: 'california', where: 'document' });
    expect(applied(CALIFORNIAN, editsOf(here))).toBe(`<!-- idem-profile: california -->\n\n${CALIFORNIAN}`);
    const project = await client.ask<WorkspaceEdit>('idem/chooseStyle', { uri, profile: 'california', where: 'project' });
    expect(project.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: 'file:///.idem.json' });
    expect(editsOf(project)[0].newText).toBe('{\n  "profile": "california"\n}\n');
    expect(await client.ask('idem/chooseStyle', { uri, profile: 'nowhere', where: 'document' })).toBeNull();
    await client.change(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '<!-- idem-profile: california -->\n\n');
    expect(await client.ask('idem/status', { uri })).toMatchObject({ style: null, findings: 0 });
    await client.stop();
  });

  it('is offered each of them, and quiet once it names it', async () => {
    const client = await start({ editor: 'vscode' });
    for (const id of OTHER_STYLES) {
      const { text, format, name } = styled(id);
      const at = `file:///${id}/${name}`;
      await client.open(at, text, format);
      expect(await client.ask('idem/status', { uri: at }), id).toMatchObject({ style: { profile: id } });
      const edit = await client.ask<WorkspaceEdit>('idem/chooseStyle', { uri: at, profile: id, where: 'document' });
      await client.change(at, undefined, applied(text, editsOf(edit)));
      expect(await client.ask('idem/status', { uri: at }), id).toMatchObject({ style: null, findings: 0 });
    }
    await client.stop();
  });

  it('is checked by the one that the settings name', async () => {
    const client = await start({ editor: 'vscode' });
    for (const id of STYLES) {
      const { text, format, name } = styled(id);
      const at = `file:///${id}/${name}`;
      client.settings = { profile: id };
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.open(at, text, format);
      const said = async () => (await client.pull(at)).map(({ message }) => message);
      // The server asks for the settings in its own time.
      await expect.poll(said, { timeout: 5000, message: id }).toEqual([]);
      expect(await client.ask('idem/status', { uri: at }), id).toMatchObject({ style: null });
    }
    await client.stop();
  });

  it('is not offered one where the project names a style', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'idem-style-'));
    try {
      const inside = pathToFileURL(join(folder, 'brief.md')).href;
      writeFileSync(join(folder, '.idem.json'), '{ "profile": "federal" }');
      const client = await start({
        editor: 'vscode',
        change: (p) => void (p.workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'x' }]),
      });
      await client.open(inside, CALIFORNIAN);
      expect(await client.ask('idem/status', { uri: inside })).toMatchObject({ style: null });
      await client.stop();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('offers to say so with the finding that stands for many', async () => {
    const client = await start({ editor: 'vscode' });
    await client.open(uri, WEST);
    const [finding] = await client.pull(uri);
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: finding.range,
      context: { diagnostics: [finding], only: ['quickfix'] },
    });
    const offer = actions.find((action) => action.title.startsWith('It is meant so'));
    expect(offer?.title).toContain('west-print');
    expect(offer?.isPreferred).toBeUndefined();
    expect(applied(WEST, editsOf(offer?.edit ?? null))).toBe(`<!-- idem-profile: west-print -->\n\n${WEST}`);
    await client.stop();
  });
});
