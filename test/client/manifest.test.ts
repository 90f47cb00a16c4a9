import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// By a computed name: the client is a project of its own, which this one does not refer to.
const { SERVED_LANGUAGES } = (await import('../../client/src/languages.ts' as string)) as { SERVED_LANGUAGES: readonly string[] };

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { contributes } = manifest;
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
    for (const { command, when } of contributes.menus.commandPalette) expect(when, command).toBe(condition);
    for (const command of ['idem.fixAll', 'idem.ignoreFinding']) {
      expect(contributes.commands.find((entry: { command: string }) => entry.command === command).enablement).toContain(condition);
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

  test('names files that are there', () => {
    const paths = [
      manifest.main,
      manifest.browser,
      manifest.icon,
      ...contributes.grammars,
      ...contributes.snippets,
      ...contributes.jsonValidation,
    ].map((entry) => entry.path ?? entry.url ?? entry);
    for (const path of paths) expect(existsSync(new URL(path, root)), path).toBe(true);
  });

  test('has the profiles of the data in its settings', () => {
    const ids = JSON.parse(read('server/data/profiles.json')).profiles.map(({ id }: { id: string }) => id);
    expect(contributes.configuration.properties['idem.profile'].enum).toEqual(ids);
  });

  test('lets every setting differ by folder, but for the trace of the one server and the indexes of this machine', () => {
    for (const [key, setting] of Object.entries<{ scope: string; default: unknown }>(contributes.configuration.properties)) {
      // No workspace names an index: a database would be connected to as soon as the folder is opened.
      expect(setting.scope, key).toBe({ 'idem.trace.server': 'window', 'idem.caseIndexes': 'machine' }[key] ?? 'resource');
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
