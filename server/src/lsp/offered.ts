import { CodeActionKind, type SemanticTokensLegend } from 'vscode-languageserver';

// What the server has names for and tells a client of at once. Nothing that does the work is imported here: `initialize` is answered
// before that is loaded (node.ts).

/** The kind of the action that applies every safe fix. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.idem`;
/** The kind of the action that brings the document's table of authorities up to date: an editor may do it at every save. */
export const UPDATE_TABLE = `${CodeActionKind.Source}.tableOfAuthorities.idem`;
/** The kind of the one that writes a table where there is none: never unasked. */
export const INSERT_TABLE = `${CodeActionKind.Source}.insertTableOfAuthorities.idem`;
export const ACTION_KINDS: readonly string[] = [
  CodeActionKind.QuickFix,
  FIX_ALL,
  UPDATE_TABLE,
  INSERT_TABLE,
  CodeActionKind.RefactorRewrite,
];

/** Says that a reference means what it should: `[uri, version, position]`. */
export const ACCEPT_REFERENCE = 'idem.server.acceptReference';
/** Holds the references of a document against what was committed last: `[uri]`. Runs git; a client asks only where the writer trusts the folder. */
export const COMPARE_WITH_HEAD = 'idem.server.compareWithHead';
/** Looks up online what no index confirms, having asked: `[uri]`; a client asks only where the writer trusts the folder. */
export const LOOK_UP_ONLINE = 'idem.server.lookUpOnline';
export const COMMANDS: readonly string[] = [ACCEPT_REFERENCE, COMPARE_WITH_HEAD, LOOK_UP_ONLINE];

/** The schemes of the documents whose text the server makes (`workspace/textDocumentContent`). */
export const PAGE_SCHEMES = ['idem-toa', 'idem-config'] as const;

/** Types that every client and theme knows, so that citations take a discreet colour without any contribution of ours. */
export const TOKEN_TYPES = ['property', 'number', 'type', 'parameter', 'keyword', 'variable'] as const;
export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] };
