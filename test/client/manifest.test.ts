import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// By a computed name: the client is a project of its own, which this one does not refer to.
const { SERVED_LANGUAGES } = (await import('../../client/src/languages.ts' as string)) as { SERVED_LANGUAGES: readonly string[] };

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { contributes } = manifest;
/** The settings of all sections. */
const settings: Record<string, any> = Object.assign({}, ...contributes.configuration.map((section: any) => section.properties));
const sources = readdirSync(new URL('client/src/', root))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`client/src/${name}`))
  .join('\n');

describe('the manifest of the extension', () => {
  test('activates for the languages that it serves, and for nothing else', () => {
    expect(manifest.activationEvents).toEqual(SERVED_LANGUAGES.map((language) => `onLanguage:${language}`));
  });

  test('has snippets and token colours for each of them', () => {
    const languagesOf = (list: { language: string }[]) => list.map(({ language }) => language).sort();
    expect(languagesOf(contributes.snippets)).toEqual([...SERVED_LANGUAGES].sort());
    expect(languagesOf(contributes.semanticTokenScopes)).toEqual([...SERVED_LANGUAGES].sort());
  });

  test('offers the commands of a document in those languages only', () => {
    const condition = `editorLangId =~ /^(${SERVED_LANGUAGES.join('|')})$/`;
    const ofDocument = contributes.menus.commandPalette.filter(({ when }: { when: string }) => when === condition);
    expect(ofDocument.length).toBeGreaterThan(3);
    for (const { command } of ofDocument) {
      expect(contributes.commands.find((entry: { command: string }) => entry.command === command).enablement, command).toContain(condition);
    }
  });

  test('declares the commands that the client registers', () => {
    const registered = [...sources.matchAll(/registerCommand\('([^']+)'/g)].map(([, command]) => command).sort();
    const declared = contributes.commands.map(({ command }: { command: string }) => command).sort();
    expect(registered.length).toBeGreaterThan(0);
    expect(declared).toEqual(registered);
  });

  test('puts every command under one category', () => {
    for (const { command, category } of contributes.commands) expect(category, command).toBe('Idem');
  });

  test('hides the view and its commands until a document is served', () => {
    const [view] = contributes.views.explorer;
    expect(view).toMatchObject({ id: 'idem.authorities', when: 'idem.serving' });
    const shown = [...contributes.menus['view/title'], ...contributes.menus['view/item/context']];
    for (const { command, when } of shown) expect(when, command).toMatch(/^view == idem.authorities\b/);
  });

  /** What the named pattern reads of a line: severity, file, line, column, rule and message. */
  const matched = (name: string, line: string) => {
    const { regexp, severity, file, line: at, column, code, message } = contributes.problemPatterns.find((one: any) => one.name === name);
    const found = new RegExp(regexp).exec(line) ?? [];
    return [severity, file, at, column, code, message].map((n) => found[n]);
  };
  test.each([
    ['idem', 'briefs/a.md:21:6  error  Page 501 lies before it.  pin-before-first-page'],
    ['idem', 'briefs/a.md:21:6  error  Page 501 lies before it.                   pin-before-first-page'],
    [
      'idem-github',
      '::error file=briefs/a.md,line=21,endLine=21,col=6,endColumn=9,title=Idem%3A pin-before-first-page::Page 501 lies before it.',
    ],
  ])('has the problem matcher $%s, which reads %s', (name, line) => {
    expect(matched(name, line)).toEqual(['error', 'briefs/a.md', '21', '6', 'pin-before-first-page', 'Page 501 lies before it.']);
    const matcher = contributes.problemMatchers.find((one: any) => one.name === name);
    // Of what is open the server speaks; a severity that VS Code does not know (notice, hint) is none of an error.
    expect(matcher).toMatchObject({ pattern: `$${name}`, severity: 'info', applyTo: 'closedDocuments' });
  });

  test.each([
    ['   49 │ 249-50, 108 S. Ct. 1741. This ordinance sets five.'],
    ['      │ line 30: Olim: 103 S. Ct. 1741'],
    ['41 authorities, 121 citations · 1 error, 2 warnings'],
  ])('reads nothing else that "idem check" prints: %s', (line) => expect(matched('idem', line).filter(Boolean)).toEqual([]));

  test('has no action that only a mouse reaches: what stands in a menu is in the palette, too', () => {
    const hidden = contributes.menus.commandPalette.filter(({ when }: { when: string }) => when === 'false');
    expect(hidden).toEqual([]);
    const known = contributes.commands.map(({ command }: { command: string }) => command);
    const inMenus = Object.values<{ command: string }[]>(contributes.menus).flat();
    for (const { command } of inMenus) expect(known).toContain(command);
  });

  test('takes no key but where it has the keyboard to itself', () => {
    for (const { command, when } of contributes.keybindings)
      expect(when, command).toMatch(/^focusedView == idem\.authorities && listFocus/);
  });

  test('names files that are there', () => {
    const pictures = contributes.walkthroughs.flatMap(({ steps }: { steps: { media: { image: string } }[] }) =>
      steps.map(({ media }) => media.image),
    );
    const paths = [
      manifest.main,
      manifest.browser,
      manifest.icon,
      ...pictures,
      ...contributes.grammars,
      ...contributes.snippets,
      ...contributes.jsonValidation,
    ].map((entry) => entry.path ?? entry.url ?? entry);
    for (const path of paths) expect(existsSync(new URL(path, root)), path).toBe(true);
  });

  test('has the profiles of the data in its settings', () => {
    const ids = JSON.parse(read('server/data/profiles.json')).profiles.map(({ id }: { id: string }) => id);
    expect(settings['idem.profile'].enum).toEqual(ids);
  });

  test('groups its settings under headings, in order, each with an explanation', () => {
    expect(contributes.configuration.map(({ order }: { order: number }) => order)).toEqual([1, 2, 3, 4, 5]);
    for (const { title, properties } of contributes.configuration) {
      expect(title).toMatch(/^%settings\.\w+%$/);
      const orders = Object.values<{ order: number }>(properties).map(({ order }) => order);
      expect(orders).toEqual(orders.map((_, i) => i + 1));
    }
    for (const [key, { markdownDescription }] of Object.entries(settings)) expect(markdownDescription, key).toMatch(/^%setting\./);
  });

  test('lets every setting differ by folder, but for the trace of the one server and the indexes of this machine', () => {
    for (const [key, setting] of Object.entries(settings)) {
      // No workspace names an index: a database would be connected to as soon as the folder is opened.
      expect(setting.scope, key).toBe(
        { 'idem.trace.server': 'window', 'idem.caseIndexes': 'machine', 'idem.onlineLookup': 'machine' }[key] ?? 'resource',
      );
      expect(setting.default, key).toBeDefined();
    }
  });

  test('runs in untrusted and in virtual workspaces: it opens nothing and runs nothing', () => {
    expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  test('asks for no newer VS Code than its types describe', () => {
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode']}`);
  });
});
