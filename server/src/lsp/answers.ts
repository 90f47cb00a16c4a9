/** The answer to each request about one open document: a feature of the core, said in the protocol. */
import type * as lsp from 'vscode-languageserver';
import type { Analysis } from '../core/analysis.ts';
import { codeLenses } from '../core/features/codeLens.ts';
import { completion } from '../core/features/completion/completion.ts';
import { described } from '../core/features/completion/described.ts';
import { definition } from '../core/features/definition.ts';
import { fullCitation } from '../core/features/fullCitation.ts';
import { highlights } from '../core/features/highlights.ts';
import { hover } from '../core/features/hover.ts';
import { inlayHints } from '../core/features/inlayHints.ts';
import { documentLinks } from '../core/features/links.ts';
import { outline } from '../core/features/outline.ts';
import { references } from '../core/features/references.ts';
import { prepareRename, rename } from '../core/features/rename.ts';
import { signature } from '../core/features/signature.ts';
import { findAuthorities } from '../core/features/symbols.ts';
import { cardLinks } from './cardLinks.ts';
import { codeActions } from './codeActions.ts';
import * as to from './convert.ts';
import type { EditorSettings } from './editorSettings.ts';
import type { Context, Subject } from './session.ts';

type At = lsp.TextDocumentPositionParams;
const offsetOf = (asked: Subject, { position }: At): number => to.toOffset(asked, position);

export const diagnostic = (asked: Subject, { previousResultId }: lsp.DocumentDiagnosticParams, { diagnostics }: Context) =>
  diagnostics.report(asked, previousResultId);

export const hoverCard = (asked: Subject, at: At, { support }: Context) =>
  to.toHover(asked, hover(asked.analysis, offsetOf(asked, at), cardLinks(asked, support)), support);

/** The full citation of what is cited at a place, to be copied. */
export const citationText = (asked: Subject, at: At): string | null => fullCitation(asked.analysis, offsetOf(asked, at));

export const definitions = (asked: Subject, at: At, { support }: Context) =>
  to.toDefinition(asked, definition(asked.analysis, offsetOf(asked, at)), support);

export function places(asked: Subject, params: lsp.ReferenceParams): lsp.Location[] {
  const declaration = params.context.includeDeclaration ? 'with-declaration' : 'without-declaration';
  return references(asked.analysis, offsetOf(asked, params), declaration).map((place) => to.toLocation(asked, place));
}

export const documentHighlights = (asked: Subject, at: At) =>
  highlights(asked.analysis, offsetOf(asked, at)).map((one) => to.toHighlight(asked, one));

export const symbols = (asked: Subject, _: unknown, { support }: Context) => to.toSymbols(asked, outline(asked.analysis), support);

export const symbolsNamed = (asked: Subject, query: string) =>
  findAuthorities(asked.analysis, query).map((entry) => to.toSymbolInformation(asked, entry));

export const renameTarget = (asked: Subject, at: At) => to.toRenameTarget(asked, prepareRename(asked.analysis, offsetOf(asked, at)));

export const renamed = (asked: Subject, params: lsp.RenameParams, { support }: Context) =>
  to.toRename(asked, rename(asked.analysis, offsetOf(asked, params), params.newName), support);

export function completions(asked: Subject, at: At): lsp.CompletionList {
  const { items, whole } = completion(asked.analysis, offsetOf(asked, at));
  return { isIncomplete: !whole, items: items.map((item, i) => to.toCompletion(asked, item, i)) };
}

/** A listed item with what is known of its case, at the document's newest version. */
export function describedItem(asked: Subject | null, item: lsp.CompletionItem, { support }: Context): lsp.CompletionItem {
  const data = item.data as to.CompletionData | undefined;
  const card = asked && data ? described(asked.analysis, data.describes) : null;
  return card ? { ...item, documentation: to.toDocumentation(card, support) } : item;
}

export const signatures = (asked: Subject, at: At) => to.toSignatureHelp(signature(asked.analysis, offsetOf(asked, at)));

export const actions = (asked: Subject, params: lsp.CodeActionParams, context: Context) => codeActions(asked, params, context);

export const links = (asked: Subject) => shown(asked, 'documentLinks', documentLinks).map((link) => to.toDocumentLink(asked, link));

export const lenses = (asked: Subject, _: unknown, { support }: Context) =>
  shown(asked, 'codeLens', codeLenses).map((lens) => to.toCodeLens(asked, lens, support));

export const hints = (asked: Subject, { range }: lsp.InlayHintParams) =>
  shown(asked, 'inlayHints', (analysis) => inlayHints(analysis, to.toSpan(asked, range))).map((hint) => to.toInlayHint(asked, hint));

export const tokens = (asked: Subject, _: unknown, context: Context) => context.tokens.full(asked);

export const tokensSince = (asked: Subject, { previousResultId }: lsp.SemanticTokensDeltaParams, context: Context) =>
  context.tokens.delta(asked, previousResultId);

export const tokensIn = (asked: Subject, { range }: lsp.SemanticTokensRangeParams, context: Context) =>
  context.tokens.range(asked, to.toSpan(asked, range));

/** What the feature finds, unless the document's settings turn it off. */
function shown<T>(asked: Subject, setting: keyof EditorSettings, feature: (analysis: Analysis) => readonly T[]): readonly T[] {
  return asked.settings.editor[setting] !== 'off' ? feature(asked.analysis) : [];
}
