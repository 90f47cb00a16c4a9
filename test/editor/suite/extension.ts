import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until.ts';

const EXTENSION = 'idem-legal.idem';
const OPINION = 'gonzales-v-castle-rock-dissent.txt';
const CONFLICT = 'parallel-conflict';
/** `State.Running` of vscode-languageclient. */
const RUNNING = 2;

suite('the extension in a real extension host', () => {
  let folder: vscode.Uri;
  let opinion: vscode.TextDocument;

  const ownDiagnostics = (uri = opinion.uri) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'idem');
  const ruleOf = ({ code }: vscode.Diagnostic) => String(typeof code === 'object' ? code.value : code);
  const conflict = () => ownDiagnostics().find((diagnostic) => ruleOf(diagnostic) === CONFLICT);
  const at = (words: string) => opinion.positionAt(opinion.getText().indexOf(words));
  const settings = () => vscode.workspace.getConfiguration('idem', opinion.uri);
  const set = (key: string, value: unknown) => settings().update(key, value, vscode.ConfigurationTarget.Workspace);

  suiteSetup(() => {
    const [first] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(first, 'no folder is open');
    folder = first.uri;
  });

  test('the server sleeps until a document in a language that it serves is opened', async () => {
    const extension = vscode.extensions.getExtension<{ readonly state: number }>(EXTENSION);
    assert.ok(extension, `${EXTENSION} is not installed`);
    const other = vscode.Uri.joinPath(folder, 'notes.json');
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode('{ "cite": "410 U.S. 113" }'));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(other));
    // VS Code may have activated it for a plain text model of its own; that must cost no process.
    assert.ok(!(extension.isActive && extension.exports.state === RUNNING), 'the server runs');
    opinion = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, OPINION));
    await vscode.window.showTextDocument(opinion);
    await until('the server', () => extension.isActive && extension.exports.state === RUNNING);
  });

  test('it finds the contradiction, names its rule, and links the other place', async () => {
    const found = await until('the finding', conflict);
    assert.equal(opinion.getText(found.range).includes('1741'), true, opinion.getText(found.range));
    assert.ok(typeof found.code === 'object' && found.code.target.toString().includes(CONFLICT), 'the rule id is no link');
    assert.ok(
      found.relatedInformation?.some(({ location }) => opinion.getText(location.range).includes('1741')),
      'the other place is not linked',
    );
  });

  test('three squiggles, not three hundred', async () => {
    await until('the finding', conflict);
    assert.ok(
      ownDiagnostics().length < 30,
      `${ownDiagnostics().length} findings:\n${ownDiagnostics()
        .map((d) => `${ruleOf(d)}: ${d.message}`)
        .join('\n')}`,
    );
  });

  test('the hover on an id. names its authority', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', opinion.uri, at('Id. at 572'));
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((part) => (typeof part === 'string' ? part : part.value))
      .join('\n');
    assert.match(text, /Roth/);
    assert.match(text, /572/);
  });

  test('the case index came along', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', opinion.uri, at('408 U.S. 564'));
    const parts = hovers.flatMap(({ contents }) => contents).map((part) => (typeof part === 'string' ? part : part.value));
    // What the case held; the document says it in other words.
    assert.match(parts.join('\n'), /untenured teacher/);
  });

  test('the definition of an id. is the full citation', async () => {
    const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      opinion.uri,
      at('Id. at 572'),
    );
    assert.equal(places.length, 1);
    const range = 'targetUri' in places[0] ? places[0].targetRange : places[0].range;
    assert.match(opinion.getText(range), /408 U\.S\. 564/);
  });

  test('the references of a full citation are all its places', async () => {
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      opinion.uri,
      at('408 U.S. 564'),
    );
    const texts = places.map(({ range }) => opinion.getText(range));
    for (const pin of ['572', '576', '577', '578'])
      assert.ok(
        texts.some((text) => text.includes(pin)),
        `no place at ${pin} among ${texts.join(' | ')}`,
      );
  });

  test('the outline lists authorities', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', opinion.uri);
    const names = symbols.flatMap((symbol) => [symbol, ...(symbol.children ?? [])]).map(({ name }) => name);
    assert.ok(
      names.some((name) => name.includes('Roth')),
      names.join(' | '),
    );
  });

  test('the settings turn a rule off and on again', async () => {
    await until('the finding', conflict);
    await set('rules', { [CONFLICT]: 'off' });
    await until('the finding to go', () => !conflict());
    await set('rules', undefined);
    await until('the finding to come back', conflict);
  });

  test('the project file does, too', async () => {
    const file = vscode.Uri.joinPath(folder, '.idem.json');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify({ rules: { [CONFLICT]: 'off' } })));
    await until('the finding to go', () => !conflict());
    await vscode.workspace.fs.delete(file);
    await until('the finding to come back', conflict);
  });

  test('"idem.enable" turns everything off and on again', async () => {
    await set('enable', false);
    await until('the findings to go', () => ownDiagnostics().length === 0);
    await set('enable', undefined);
    await until('the findings to come back', conflict);
  });

  test('the server restarts on command', async () => {
    await vscode.commands.executeCommand('idem.restartServer');
    await until('the findings to come back', conflict);
  });

  test('the page of a rule opens', async () => {
    await vscode.commands.executeCommand('idem.explainRule', CONFLICT);
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const page = await until('the page', () => tabs().find((tab) => tab.label.includes(CONFLICT)));
    await vscode.window.tabGroups.close(page);
    await vscode.window.showTextDocument(opinion);
  });

  test('a quick fix mends the contradiction', async () => {
    const found = await until('the finding', conflict);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      opinion.uri,
      found.range,
      'quickfix',
      10,
    );
    const fix = actions.find(({ title }) => title.includes('103 S'));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(' | '));
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await until('the finding to go', () => !conflict());
  });

  test('a comment with a reason silences a finding in Markdown, by a quick fix', async () => {
    const file = vscode.Uri.joinPath(folder, 'brief.md');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('# Argument\n\n*Roe v. Wade*, 410 U. S. 113 (1973).\n'));
    const brief = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(brief);
    const found = await until('a finding', () => ownDiagnostics(file)[0]);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      file,
      found.range,
      'quickfix',
      20,
    );
    const ignore = actions.find(({ title }) => /ignore/i.test(title));
    assert.ok(ignore?.edit, actions.map(({ title }) => title).join(' | '));
    assert.ok(await vscode.workspace.applyEdit(ignore.edit));
    await until('the finding to go', () => ownDiagnostics(file).every((diagnostic) => ruleOf(diagnostic) !== ruleOf(found)));
    assert.match(brief.getText(), new RegExp(`<!-- idem-disable-next-line ${ruleOf(found)}`));
  });

  test('"Fix All" mends what is safe, and a second time nothing', async () => {
    const brief = await vscode.workspace.openTextDocument({ language: 'markdown', content: '*Roe v. Wade*, 410 U. S. 113 (1973).\n' });
    await vscode.window.showTextDocument(brief);
    await until('a finding', () => ownDiagnostics(brief.uri).length > 0);
    await vscode.commands.executeCommand('idem.fixAll');
    assert.match(brief.getText(), /410 U\.S\. 113/);
    const { version } = brief;
    await vscode.commands.executeCommand('idem.fixAll');
    assert.equal(brief.version, version);
  });

  test('a document that plainly follows a house style is offered it once, and takes it up where it is wanted', async () => {
    const file = vscode.Uri.joinPath(folder, 'californian.md');
    const cited = Array.from({ length: 8 }, (_, i) => `People v. Roe${i} (201${i}) ${50 + i} Cal.4th ${100 + i}, ${110 + i}.`).join('\n\n');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`${cited}\n`));
    await vscode.commands.executeCommand('notifications.clearAll');
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    // Pressing the message's first button; there is nothing to press before it is shown.
    await until('the style in the document', async () => {
      await vscode.commands.executeCommand('notifications.focusToasts');
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return document.getText().startsWith('<!-- idem-profile: california -->');
    });
    await until('quiet', () => ownDiagnostics(file).length === 0);
  });

  const roe = '*Roe v. Wade*, 410 U.S. 113 (1973).';
  const olim = '*Olim v. Wakinekona*, 461 U.S. 238 (1983).';

  test('the table of authorities is shown beside the brief, and follows it', async () => {
    const file = vscode.Uri.joinPath(folder, 'cites.md');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`# Argument\n\n${roe}\n`));
    const brief = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(brief);
    await vscode.commands.executeCommand('idem.showTableOfAuthorities');
    const table = await until('the table', () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'idem-toa'));
    assert.match(table.getText(), /Roe v\. Wade, 410 U\.S\. 113 \(1973\) \.+ 3/);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(file, new vscode.Position(3, 0), `\n${olim}\n`);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('the new case in the table', () => /Olim v\. Wakinekona/.test(table.getText()));
    assert.equal(ownDiagnostics(table.uri).length, 0);
  });

  test('the table is written into the brief, and saving brings it up to date', async () => {
    const file = vscode.Uri.joinPath(folder, 'table.md');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`# Argument\n\n${roe}\n`));
    const brief = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(brief);
    await until('the table', async () => {
      await vscode.commands.executeCommand('idem.insertTableOfAuthorities');
      return brief.getText().startsWith('<!-- idem-toa -->');
    });
    assert.match(brief.getText(), /- \*Roe v\. Wade\*, 410 U\.S\. 113 \(1973\)\n\n<!-- idem-toa-end -->\n\n# Argument/);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(file, brief.positionAt(brief.getText().length), `\n${olim}\n`);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.ok(await brief.save());
    assert.match(brief.getText(), /- \*Olim v\. Wakinekona\*, 461 U\.S\. 238 \(1983\)\n/);
    assert.equal(brief.getText().split('idem-toa -->').length, 2);
  });

  test('the task checks the files of the folder that are not open', async () => {
    const names = (await vscode.tasks.fetchTasks({ type: 'idem' })).map(({ name }) => name);
    // A browser has nothing to run it with.
    if (folder.scheme !== 'file') return assert.deepEqual(names, []);
    assert.deepEqual(names, ['check']);
    const file = vscode.Uri.joinPath(folder, 'closed', 'brief.md');
    const slip = 'The claim fails. *Terry v. Ohio*, 392 U.S. 1, 8 (1968). *Id* at 9.\n';
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(slip));
    const ended = new Promise((resolve) => {
      const waiting = vscode.tasks.onDidEndTask(({ execution }) => {
        if (execution.task.source !== 'idem') return;
        waiting.dispose();
        resolve(undefined);
      });
    });
    await vscode.commands.executeCommand('idem.checkFolder');
    await ended;
    const found = await until('the finding', () => vscode.languages.getDiagnostics(file)[0]);
    assert.deepEqual([ruleOf(found), found.source, found.severity], ['id-period', 'idem', vscode.DiagnosticSeverity.Warning]);
    assert.deepEqual([found.range.start.line, found.range.start.character], [0, slip.indexOf('Id*')]);
  });

  test('the sample brief opens as a new document', async () => {
    await vscode.commands.executeCommand('idem.openSample');
    const sample = vscode.window.activeTextEditor?.document;
    assert.equal(sample?.isUntitled, true);
    await until('its findings', () => sample && ownDiagnostics(sample.uri).length > 5);
  });

  test('a press on a place of the view selects it in the text', async () => {
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 12 } };
    const uri = vscode.Uri.joinPath(folder, 'cites.md').toString();
    await vscode.commands.executeCommand('idem.revealAuthority', { uri, range });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), roe.slice(0, 12));
  });

  test('every command of the manifest exists', async () => {
    const declared: { command: string }[] = vscode.extensions.getExtension(EXTENSION)?.packageJSON.contributes.commands;
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command } of declared) assert.ok(known.has(command), command);
  });
});
