import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const require = createRequire(import.meta.url);
const GRAMMARS = new URL('../../syntaxes/', import.meta.url);
export const INJECTION = 'idem.citations.injection';

/** Host grammars, as small as the scopes allow that the injection has to keep out of: VS Code's own use the same names. */
const HOSTS: Readonly<Record<string, object>> = {
  'text.html.markdown': {
    scopeName: 'text.html.markdown',
    patterns: [
      { begin: '^```.*$', end: '^```$', name: 'markup.fenced_code.block.markdown' },
      { begin: '^---$', end: '^---$', name: 'meta.embedded.block.frontmatter' },
      { begin: '<!--', end: '-->', name: 'comment.block.html' },
      { match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
      { match: '^ {4}.*$', name: 'markup.raw.block.markdown' },
      { match: 'https?://\\S+', name: 'markup.underline.link.markdown' },
      { begin: '\\*(?=\\S)', end: '(?<=\\S)\\*', name: 'markup.italic.markdown' },
    ],
  },
  'text.tex.latex': {
    scopeName: 'text.tex.latex',
    patterns: [
      { match: '(?<!\\\\)%.*$', name: 'comment.line.percentage.tex' },
      { begin: '\\\\begin\\{verbatim\\}', end: '\\\\end\\{verbatim\\}', name: 'markup.raw.verbatim.latex' },
      { begin: '(\\\\emph|\\\\textit)\\{', end: '\\}', name: 'markup.italic.emph.latex' },
      { match: '\\$[^$]*\\$', name: 'meta.math.block.latex' },
    ],
  },
  'source.typst': { scopeName: 'source.typst', patterns: [{ match: '//.*$', name: 'comment.line.double-slash.typst' }] },
};

const onigLib = loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))).then(() => ({
  createOnigScanner: (patterns: string[]) => new OnigScanner(patterns),
  createOnigString: (text: string) => new OnigString(text),
}));

const registry = new Registry({
  onigLib,
  loadGrammar: async (scopeName) => {
    if (HOSTS[scopeName]) return parseRawGrammar(JSON.stringify(HOSTS[scopeName]), `${scopeName}.json`);
    const file = scopeName === INJECTION ? 'citations.injection.tmLanguage.json' : 'plaintext.tmLanguage.json';
    return parseRawGrammar(readFileSync(new URL(file, GRAMMARS), 'utf8'), file);
  },
  getInjections: (scopeName) => (scopeName === INJECTION ? undefined : [INJECTION]),
});

export interface Coloured {
  readonly text: string;
  /** The innermost scope, without its `.idem`. */
  readonly scope: string;
}

/** The grammar of a host language with the citations injected. */
export async function hostGrammar(scopeName: string): Promise<IGrammar> {
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`no grammar ${scopeName}`);
  return grammar;
}

/** The parts of a text that the injection colours, in order, line by line. */
export async function colour(scopeName: string, text: string): Promise<Coloured[]> {
  const grammar = await hostGrammar(scopeName);
  const coloured: Coloured[] = [];
  let state = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const scope = scopes.at(-1) ?? '';
      if (scope.endsWith('.idem') && scope !== 'meta.citation.idem')
        coloured.push({ text: line.slice(startIndex, endIndex), scope: scope.slice(0, -5) });
    }
  }
  return coloured;
}
