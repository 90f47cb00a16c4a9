import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { scenes } from '../scene.ts';
import { at, folder, hovered, opinion, places, set, typed, written } from '../stage.ts';
import { until } from '../until.ts';

/** An outline as nested names. */
const named = ({ name, children }: vscode.DocumentSymbol): unknown => (children.length > 0 ? [name, ...children.map(named)] : name);

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
    name: 'the outline has the sections of the brief with what each cites',
    async play() {
      const document = await written('outline.md', '# Argument\n\n*Roe v. Wade*, 410 U.S. 113 (1973).\n\n## Reply\n\n*Id.* at 120.\n');
      // The Markdown of VS Code has an outline of its own, of headings alone.
      const shown = await until('the outline', async () => {
        const all = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
        const text = JSON.stringify(all.map(named));
        return text.includes('Roe v. Wade') ? text : '';
      });
      assert.ok(shown.includes('["Argument","Roe v. Wade",["Reply","Id. at 120"]]'), shown);
    },
  },
  {
    name: 'an authority is found by its name in all open briefs',
    async play() {
      const document = await opinion();
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'roth 408');
      assert.ok(
        found.some(({ name, location }) => name.includes('Roth') && location.uri.toString() === document.uri.toString()),
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
    name: 'a lens over a full citation counts its places, and opens them',
    async play() {
      const document = await opinion();
      const lenses = () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 5);
      await set('codeLens', 'on');
      const [lens] = await until('a lens', async () => ((await lenses()).length > 0 ? lenses() : undefined));
      await set('codeLens');
      assert.match(lens?.command?.title ?? '', /\d+ (?:time|place|citation)/);
      assert.equal(lens?.command?.command, 'editor.action.showReferences');
      const [uri, position, all] = lens?.command?.arguments ?? [];
      assert.ok(uri instanceof vscode.Uri && position instanceof vscode.Position);
      assert.ok(all.length > 1 && all.every((one: unknown) => one instanceof vscode.Location));
      await vscode.commands.executeCommand('editor.action.showReferences', uri, position, all);
      await vscode.commands.executeCommand('closeReferenceSearch');
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
