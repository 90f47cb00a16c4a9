import {
  type AnnotatedTextEdit,
  type CodeLens,
  CompletionItemKind,
  type CompletionItem,
  type DefinitionLink,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type DocumentSymbol,
  type Hover,
  type InlayHint,
  type Location,
  LSPErrorCodes,
  type MarkupContent,
  MarkupKind,
  type Range,
  ResponseError,
  type SignatureHelp,
  type SymbolInformation,
  SymbolKind,
  type TextEdit as ProtocolEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Analysis } from '../core/analysis.ts';
import type { Lens } from '../core/features/codeLens.ts';
import type { Completion, Described } from '../core/features/completion/item.ts';
import type { DefinitionTarget } from '../core/features/definition.ts';
import type { Highlight } from '../core/features/highlights.ts';
import type { Cardlike, HoverCard } from '../core/features/hover.ts';
import type { Hint } from '../core/features/inlayHints.ts';
import type { DocumentLink as Link } from '../core/features/links.ts';
import type { RenameRefusal, RenameTarget, Renaming } from '../core/features/rename.ts';
import type { Signature } from '../core/features/signature.ts';
import type { OutlineEntry } from '../core/features/outline.ts';
import type { AuthoritySymbol } from '../core/features/symbols.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { Severity } from '../core/rules/rule.ts';
import type { TextEdit } from '../core/text/edits.ts';
import type { Span } from '../core/text/span.ts';
import { ruleUrl } from '../host/ruleUrl.ts';
import type { ClientSupport } from './clientSupport.ts';
import { type ClientLines, clientLines, type Position } from './positions.ts';

/** A document as answers need it: its address, its version, and what is known of its text. */
export interface Asked {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
}

/** The lines of an analysis' text, indexed once. */
export function linesOf(analysis: Analysis): ClientLines {
  let lines = LINES.get(analysis);
  if (!lines) LINES.set(analysis, (lines = clientLines(analysis.text)));
  return lines;
}
const LINES = new WeakMap<Analysis, ClientLines>();

export const toOffset = ({ analysis }: Asked, position: Position): number => linesOf(analysis).offsetAt(position);

export function toRange({ analysis }: Asked, { start, end }: Span): Range {
  const lines = linesOf(analysis);
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** The span of a range of the client's; a range given backwards is turned round. */
export function toSpan(asked: Asked, range: Range): Span {
  const a = toOffset(asked, range.start);
  const b = toOffset(asked, range.end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

export const toLocation = (asked: Asked, span: Span): Location => ({ uri: asked.uri, range: toRange(asked, span) });

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** `n` is the finding's number among those that are shown, by which an action finds it again. */
export function toDiagnostic(asked: Asked, finding: Finding, n: number, support: ClientSupport): Diagnostic {
  const rule = finding.rule.meta.id;
  return {
    range: toRange(asked, finding),
    severity: SEVERITIES[finding.severity],
    code: rule,
    ...(support.codeDescription ? { codeDescription: { href: ruleUrl(rule) } } : {}),
    source: 'idem',
    message: finding.message,
    ...(support.relatedInformation && finding.related.length
      ? { relatedInformation: finding.related.map((r) => ({ location: toLocation(asked, r), message: r.message })) }
      : {}),
    data: { rule, n },
  };
}

const toEdit = (asked: Asked, edit: TextEdit): ProtocolEdit => ({ range: toRange(asked, edit), newText: edit.newText });

/** How a change of several places is shown to the writer before it is made, where the client can. */
export interface Annotation {
  readonly label: string;
  readonly confirm: 'ask' | 'trust';
}

/** The edits as a change of the document's version, so that a client refuses them once the text has moved on. */
export function toWorkspaceEdit(
  asked: Asked,
  edits: readonly TextEdit[],
  support: ClientSupport,
  annotation: Annotation | null,
): WorkspaceEdit {
  const textEdits = edits.map((e) => toEdit(asked, e));
  if (!support.documentChanges) return { changes: { [asked.uri]: textEdits } };
  const textDocument = { uri: asked.uri, version: asked.version };
  if (!annotation || !support.changeAnnotations || edits.length < 2) return { documentChanges: [{ textDocument, edits: textEdits }] };
  const annotated = textEdits.map((e): AnnotatedTextEdit => ({ ...e, annotationId: 'idem' }));
  const needsConfirmation = annotation.confirm === 'ask';
  return {
    documentChanges: [{ textDocument, edits: annotated }],
    changeAnnotations: { idem: { label: annotation.label, needsConfirmation } },
  };
}

export function toHover(asked: Asked, card: HoverCard | null, support: ClientSupport): Hover | null {
  if (!card) return null;
  const contents = support.markdownHover
    ? { kind: MarkupKind.Markdown, value: card.markdown }
    : { kind: MarkupKind.PlainText, value: card.plaintext };
  return { contents, range: toRange(asked, card.range) };
}

/** Links where the client can follow them: then the caret goes to the name, and the whole citation is what is peeked at. */
export function toDefinition(
  asked: Asked,
  targets: readonly DefinitionTarget[],
  support: ClientSupport,
): Location[] | DefinitionLink[] | null {
  if (!targets.length) return null;
  if (!support.definitionLinks) return targets.map((t) => toLocation(asked, t.whole));
  return targets.map((t) => ({
    originSelectionRange: toRange(asked, t.origin),
    targetUri: asked.uri,
    targetRange: toRange(asked, t.whole),
    targetSelectionRange: toRange(asked, t.focus),
  }));
}

export function toHighlight(asked: Asked, highlight: Highlight): DocumentHighlight {
  return {
    range: toRange(asked, highlight),
    kind: highlight.kind === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  };
}

const SYMBOLS: Readonly<Record<OutlineEntry['kind'], SymbolKind>> = {
  // As the Markdown of VS Code has its headings.
  section: SymbolKind.String,
  full: SymbolKind.Class,
  short: SymbolKind.Key,
};

/** The outline as a tree, or for clients without trees as a flat list of what is cited. */
export function toSymbols(asked: Asked, entries: readonly OutlineEntry[], support: ClientSupport): DocumentSymbol[] | SymbolInformation[] {
  return support.hierarchicalSymbols ? entries.map((entry) => toSymbol(asked, entry)) : flat(asked, entries, undefined);
}

function toSymbol(asked: Asked, entry: OutlineEntry): DocumentSymbol {
  return {
    name: entry.name || '?',
    detail: entry.detail,
    kind: SYMBOLS[entry.kind],
    range: toRange(asked, enclosing(entry.range, entry.focus)),
    selectionRange: toRange(asked, entry.focus),
    children: entry.children.map((child) => toSymbol(asked, child)),
  };
}

/** The protocol asks that what is selected lies inside what is enclosed. */
const enclosing = (range: Span, focus: Span): Span => ({ start: Math.min(range.start, focus.start), end: Math.max(range.end, focus.end) });

function flat(asked: Asked, entries: readonly OutlineEntry[], containerName: string | undefined): SymbolInformation[] {
  return entries.flatMap((entry) => {
    const below = flat(asked, entry.children, entry.kind === 'section' ? entry.name : containerName);
    const own = { ...named(entry), kind: SYMBOLS[entry.kind], containerName, location: toLocation(asked, entry.focus) };
    return [own, ...below];
  });
}

/** An authority as one line of a search over documents. */
export const toSymbolInformation = (asked: Asked, entry: AuthoritySymbol): SymbolInformation => ({
  ...named(entry),
  kind: SymbolKind.Class,
  containerName: entry.category,
  location: toLocation(asked, entry.focus),
});

const named = ({ name, detail }: { readonly name: string; readonly detail: string }): { name: string } => ({
  name: (detail ? `${name}, ${detail}` : name) || '?',
});

export function toRenameTarget(asked: Asked, target: RenameTarget | RenameRefusal): { range: Range; placeholder: string } {
  if ('refused' in target) throw new ResponseError(LSPErrorCodes.RequestFailed, target.refused);
  return { range: toRange(asked, target.range), placeholder: target.placeholder };
}

/** Mentions that may be of a person are put to the writer, where the client can. */
export function toRename(asked: Asked, renaming: Renaming | RenameRefusal, support: ClientSupport): WorkspaceEdit {
  if ('refused' in renaming) throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.refused);
  const { citations, mentions, certainty } = renaming;
  const all = toWorkspaceEdit(asked, [...citations, ...mentions], support, null);
  if (certainty === 'sure' || !mentions.length || !support.changeAnnotations) return all;
  const textDocument = { uri: asked.uri, version: asked.version };
  const asking = mentions.map((e): AnnotatedTextEdit => ({ ...toEdit(asked, e), annotationId: 'mention' }));
  return {
    documentChanges: [{ textDocument, edits: [...citations.map((e) => toEdit(asked, e)), ...asking] }],
    changeAnnotations: {
      mention: { label: 'Mentions in the text', description: 'the case, or a person of that name?', needsConfirmation: true },
    },
  };
}

export const toDocumentLink = (asked: Asked, { target, tooltip, ...span }: Link): DocumentLink => ({
  range: toRange(asked, span),
  target,
  tooltip,
});

/** A lens that opens its places, in a client of ours; in any other it says something and does nothing. */
export function toCodeLens(asked: Asked, { title, places, ...span }: Lens, support: ClientSupport): CodeLens {
  const range = toRange(asked, span);
  if (!support.ownCommands) return { range, command: { title, command: '' } };
  const all = places.map((place) => toLocation(asked, place));
  return { range, command: { title, command: SHOW_REFERENCES, arguments: [asked.uri, range.start, all] } };
}

/** VS Code's own; its client turns what the protocol can carry into what the command takes. */
const SHOW_REFERENCES = 'editor.action.showReferences';

/** A hint that leads to the full citation where the document has one. */
export function toInlayHint(asked: Asked, { offset, label, tooltip, target }: Hint): InlayHint {
  const position = linesOf(asked.analysis).positionAt(offset);
  const parts = target && [{ value: label, location: toLocation(asked, target) }];
  return { position, label: parts ?? label, tooltip, paddingLeft: true };
}

const ITEM_KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  short: CompletionItemKind.Reference,
  id: CompletionItemKind.Reference,
  full: CompletionItemKind.Class,
  reporter: CompletionItemKind.Module,
  code: CompletionItemKind.Module,
  court: CompletionItemKind.EnumMember,
  year: CompletionItemKind.Value,
  signal: CompletionItemKind.Keyword,
};

/** What an item carries until its documentation is asked for. */
export interface CompletionData {
  readonly uri: string;
  readonly describes: Described;
}

export function toCompletion(asked: Asked, item: Completion, order: number): CompletionItem {
  return {
    label: item.label,
    kind: ITEM_KINDS[item.kind],
    detail: item.detail,
    filterText: item.filter,
    sortText: String(order).padStart(4, '0'),
    textEdit: { range: toRange(asked, item.range), newText: item.text },
    ...(item.describes ? { data: { uri: asked.uri, describes: item.describes } satisfies CompletionData } : {}),
  };
}

/** A card as an item's documentation, in the form that the client shows. */
export const toDocumentation = ({ markdown, plaintext }: Cardlike, support: ClientSupport): MarkupContent =>
  support.markdownCompletion ? { kind: MarkupKind.Markdown, value: markdown } : { kind: MarkupKind.PlainText, value: plaintext };

export function toSignatureHelp(signature: Signature | null): SignatureHelp | null {
  if (!signature) return null;
  const { label, parts, active } = signature;
  const parameters = parts.map(({ start, end, help }) => ({ label: [start, end] as [number, number], documentation: help }));
  return { signatures: [{ label, parameters, activeParameter: active }], activeSignature: 0, activeParameter: active };
}
