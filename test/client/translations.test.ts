import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
// biome-ignore lint/suspicious/noDeprecatedImports: the one that replaces it is not passed on by vitest.
import { parseAst } from 'vitest/node';
import { CATEGORIES } from '../../server/src/core/features/categories.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const strings = (path: string): Record<string, string> => JSON.parse(read(path));
/** What follows from the rules is English in every language, as their findings and pages are: ARCHITECTURE.md says why. */
const ENGLISH = /^rules?\./;
const LANGUAGES = ['es'];
/** Where the manifest holds words. */
const WORDED = /^(?:title|label|contents|altText|category|.*[dD]escriptions?|contextualTitle)$/;

/** What a person would read: two words, or one that is no name of a command, a setting or a file. */
const READ = /[A-Za-zÀ-ÿ]{2,}[,.:;?!…”"]? (?:[“"]?[A-Za-zÀ-ÿ]{2,}|\{)|^[A-Z][a-z]{2,}[ .…:!?]*$/;
/** What is called with words that nobody sees in the editor, or with a name that is the same in every language. */
const UNSEEN = /^(?:info|warn|error|debug|trace|Error|LanguageClient|createOutputChannel)$/;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
interface Literal {
  readonly words: string;
  /** What it is an argument of. */
  readonly of: string;
}

/** Every string and template of a source that somebody reads, and everything that is handed to the translation. */
function literals(source: string): Literal[] {
  const found: Literal[] = [];
  const walk = (node: Node, of: string): void => {
    if (node.type === 'ImportDeclaration') return;
    if (node.type === 'Literal' && typeof node.value === 'string') found.push({ words: node.value, of });
    if (node.type === 'TemplateLiteral')
      found.push({ words: (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('{}'), of });
    const called = node.type === 'CallExpression' || node.type === 'NewExpression' ? nameOf(node.callee as Node) : undefined;
    // Only what stands there itself: a choice between two literals is none that a translator could find.
    const callOf = (key: string, i: number): string => {
      if (key === 'arguments' && called) return called === 't' && i > 0 ? '' : called;
      return of === 't' ? '' : of;
    };
    for (const [key, value] of Object.entries(node)) {
      const inner = [value].flat().filter((one): one is Node => typeof (one as Node | null)?.type === 'string');
      for (const [i, one] of inner.entries()) walk(one, callOf(key, i));
    }
  };
  walk(parseAst(transformSync(source, { loader: 'ts' }).code) as unknown as Node, '');
  return found;
}

function nameOf(callee: Node): string {
  return String(((callee.property as Node | undefined) ?? callee).name ?? '');
}

const sources = readdirSync(new URL('client/src/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, literals: literals(read(`client/src/${name}`)) }));

const untranslated = (all: readonly Literal[]): string[] =>
  all.filter(({ words, of }) => of !== 't' && !UNSEEN.test(of) && READ.test(words)).map(({ words }) => words);

describe('the strings of the client', () => {
  test('are all handed to the translation', () => {
    // The server sends its headings in English, and they are translated where they are shown; the name is the same everywhere.
    const allowed = new Set<string>([...CATEGORIES, 'Idem', 'Idem: {}']);
    for (const { name, literals } of sources)
      expect(
        untranslated(literals).filter((words) => !allowed.has(words)),
        name,
      ).toEqual([]);
  });

  test.each([
    ["window.showInformationMessage('Nothing was found here.')", 1],
    ['void window.showWarningMessage(`The rule ${rule} is not known.`)', 1],
    ["item.tooltip = 'Restart'", 1],
    ["item.command = { command: 'idem.restartServer', title: starting ? 'Show the output' : l10n.t('Restart the server') }", 1],
    ["window.showInformationMessage(l10n.t(many ? 'Several were found.' : 'One was found.'))", 2],
    ["window.showInformationMessage(l10n.t('In {0}: {1}', 'one folder', name))", 1],
    ["window.showInformationMessage(l10n.t('Nothing was found here.'))", 0],
    ["output.info('Restarting the server.'); throw new Error('The server is not running.')", 0],
    ["commands.executeCommand('setContext', 'idem.serving', true)", 0],
  ])('%s', (source, found) => {
    expect(untranslated(literals(source))).toHaveLength(found);
  });

  test('stand in the bundle, and nothing else does', () => {
    const used = sources.flatMap(({ literals }) => literals.filter(({ of }) => of === 't').map(({ words }) => words));
    expect(used.length).toBeGreaterThan(40);
    const bundle = strings('l10n/bundle.l10n.json');
    expect(Object.keys(bundle).sort()).toEqual([...new Set([...CATEGORIES, ...used])].sort());
    for (const [key, words] of Object.entries(bundle)) expect(words).toBe(key);
  });
});

describe('the strings of the manifest', () => {
  const manifest = read('package.json');

  test('are all used, and all there', () => {
    const named = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    expect([...new Set(named)].sort()).toEqual(Object.keys(strings('package.nls.json')).sort());
  });

  test('leave no words in the manifest itself', () => {
    const words: string[] = [];
    const walk = (value: unknown, key: string): void => {
      if (typeof value === 'string' && WORDED.test(key)) words.push(value);
      else if (value && typeof value === 'object')
        for (const [name, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? key : name);
    };
    const { contributes, description } = JSON.parse(manifest);
    walk({ description, ...contributes }, '');
    // The product's name is the same everywhere.
    expect(words.filter((text) => !/^%[^%]+%$/.test(text) && text !== 'Idem')).toEqual([]);
    expect(words.length).toBeGreaterThan(200);
  });
});

describe.each(LANGUAGES)('the translation %s', (language) => {
  test.each([
    ['package.nls', (key: string) => !ENGLISH.test(key)],
    ['l10n/bundle.l10n', () => true],
  ])('of %s is whole, and has the same places to fill', (file, wanted) => {
    const english = strings(`${file}.json`);
    const translated = strings(`${file}.${language}.json`);
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).filter(wanted).sort());
    for (const [key, words] of Object.entries(translated)) {
      const fixed = (text = '') => [...text.matchAll(/\{\d\}|command:[\w.]+|#[\w.]+#|`[^`]+`/g)].map(([mark]) => mark).sort();
      expect(words.trim(), key).not.toBe('');
      expect(
        fixed(words).filter((mark) => !/^`Idem: /.test(mark)),
        key,
      ).toEqual(fixed(english[key]).filter((mark) => !/^`Idem: /.test(mark)));
    }
  });
});
