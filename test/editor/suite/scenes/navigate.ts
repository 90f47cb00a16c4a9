import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { scenes } from '../scene.ts';
import { at, folder, hovered, opinion, places, set, typed, written } from '../stage.ts';
import { until } from '../until.ts';

const outline = async ({ uri }: vscode.TextDocument) => {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
  return symbols.flatMap((symbol) => [symbol, ...(symbol.children ?? [])]).map(({ name }) => name);
};

export const navigate = scenes(
  {
    name: 'the hover on an id. names its authority',
    async play() {
      const document = await opinion();
      const text = await hovered(document, at(document, 'Id. at 572'));
      assert.match(text, /Roth/);
      assert.match(text, /572/);
    },
  },
  {
    name: 'the case index came along',
    async play() {
      const document = await opinion();
      // What the case held; the document says it in other words.
      assert.match(await hovered(document, at(document, '408 U.S. 564')), /untenured teacher/);
    },
  },
  {
    name: 'the full citation of an id. is copied',
    async play() {
      const document = await opinion();
      const { line, character } = at(document, 'Id. at 572');
      await vscode.commands.executeCommand('idem.copyCitation', document.uri.toString(), line, character);
      assert.match(await vscode.env.clipboard.readText(), /Roth, 408 U\.S\. 564.*\(1972\)/);
    },
  },
  {
    name: 'the definition of an id. is the full citation, and that of a full citation is itself',
    async play() {
      const document = await opinion();
      const [full, ...others] = await places(document, at(document, 'Id. at 572'), 'Definition');
      assert.match(full ?? '', /408 U\.S\. 564/);
      assert.equal(others.length, 0);
      // From there an editor offers the references.
      assert.deepEqual(await places(document, at(document, '408 U.S. 564'), 'Definition'), [full]);
    },
  },
  {
    name: 'the references of a full citation are all its places',
    async play() {
      const document = await opinion();
      const texts = await places(document, at(document, '408 U.S. 564'), 'Reference');
      for (const pin of ['572', '576', '577', '578'])
        assert.ok(
          texts.some((text) => text.includes(pin)),
          `no place at ${pin} among ${texts.join(' | ')}`,
        );
    },
  },
  {
    name: 'the places of an authority are highlighted',
    async play() {
      const document = await opinion();
      const marked = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        at(document, 'Id. at 572'),
      );
      assert.ok(
        marked.some(({ range }) => document.getText(range).includes('408 U.S. 564')),
        `${marked.length} places`,
      );
    },
  },
  {
    name: 'the outline lists authorities, and so do the symbols of the workspace',
    async play() {
      const names = await outline(await opinion());
      assert.ok(
        names.some((name) => name.includes('Roth')),
        names.join(' | '),
      );
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Roth');
      assert.ok(
        found.some(({ name }) => name.includes('Roth')),
        found.map(({ name }) => name).join(' | '),
      );
    },
  },
  {
    name: 'a citation links to free copies where that is wanted',
    async play() {
      const document = await typed('*Roe v. Wade*, 410 U.S. 113 (1973).\n');
      const links = () => vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 10);
      assert.equal((await links()).length, 0);
      await set('documentLinks', 'on');
      await until('a link', async () => (await links()).length > 0);
      await set('documentLinks');
      await until('no link', async () => (await links()).length === 0);
    },
  },
  {
    name: 'a lens over a full citation counts its places',
    async play() {
      const document = await opinion();
      const lenses = () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 5);
      await set('codeLens', 'on');
      const [lens] = await until('a lens', async () => ((await lenses()).length > 0 ? lenses() : undefined));
      assert.match(lens?.command?.title ?? '', /\d+ (?:time|place|citation)/);
      await set('codeLens');
    },
  },
  {
    name: 'a short name is renamed in all its places',
    async play() {
      const text = 'Board of Regents v. Roth, 408 U.S. 564, 577 (1972). Roth, 408 U.S. at 578. So it is. Roth, 408 U.S. at 579.\n';
      const document = await typed(text);
      const edit = await until('the rename', () =>
        vscode.commands
          .executeCommand<vscode.WorkspaceEdit>(
            'vscode.executeDocumentRenameProvider',
            document.uri,
            at(document, 'Roth, 408 U.S. at 578'),
            'Regents',
          )
          .then(undefined, () => undefined),
      );
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.match(document.getText(), /Regents, 408 U\.S\. at 578\. So it is\. Regents, 408 U\.S\. at 579/);
    },
  },
  {
    name: 'a press on a place of the Authorities view selects it in the text',
    async play() {
      const document = await written('cites.md', '# Argument\n\n*Roe v. Wade*, 410 U.S. 113 (1973).\n');
      const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 12 } };
      await vscode.commands.executeCommand('idem.revealAuthority', {
        uri: vscode.Uri.joinPath(folder(), 'cites.md').toString(),
        range,
      });
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document, document);
      assert.equal(editor?.document.getText(editor.selection), '*Roe v. Wade');
    },
  },
);
