import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { analyze } from '../core/analysis.ts';
import { type Action, findingsIn, ignoreHere, quickFixes } from '../core/features/codeActions.ts';
import { tableEdit, tableSpan } from '../core/features/tableInDocument.ts';
import { acceptance } from '../core/features/drift.ts';
import { nameBare } from '../core/features/nameBare.ts';
import { rewrites } from '../core/features/rewrite.ts';
import { rewritesOfMany, shorterForms } from '../core/features/rewriteMany.ts';
import { parallelRewrites } from '../core/features/rewriteParallels.ts';
import { fixAll } from '../core/rules/fixAll.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { Span } from '../core/text/span.ts';
import { PROJECT_FILE } from '../host/projectFile.ts';
import type { ClientSupport } from './clientSupport.ts';
import { type Asked, toRange, toSpan, toWorkspaceEdit } from './convert.ts';
import type { Diagnostics } from './diagnostics.ts';
import { ACCEPT_REFERENCE, FIX_ALL, INSERT_TABLE, UPDATE_TABLE } from './offered.ts';
import { type ProjectSource, ruleTurnedOff } from './projectEdit.ts';

/** What an action carries whose edit is computed only once it is chosen. */
export type ActionData =
  | { readonly uri: string; readonly version: number; readonly what: 'fixAll' }
  | { readonly uri: string; readonly version: number; readonly what: 'turnOff'; readonly rule: string };

/** What the server knows beside the document. */
export interface ActionContext {
  readonly support: ClientSupport;
  readonly diagnostics: Diagnostics;
  readonly project: ProjectSource;
}

/** What may be done in the asked range: fixes of the findings there, ways to silence them, fix-all, other forms of the citation. */
export function codeActions(asked: Asked, params: CodeActionParams, context: ActionContext): CodeAction[] {
  const {
    range,
    context: { only, triggerKind },
  } = params;
  if (!context.support.codeActionLiterals) return [];
  const within = toSpan(asked, range);
  const wanted = (kind: string): boolean => !only || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
  const fixes = wanted(CodeActionKind.QuickFix) ? [...quickFixes(asked.analysis, within), ...ignoreHere(asked.analysis, within)] : [];
  const shown = new Map(asked.analysis.diagnostics.map((finding, n) => [finding, n]));
  return [
    ...fixes.map((action) => quickFix(asked, action, shown, context)),
    ...(wanted(CodeActionKind.QuickFix) ? acceptActions(asked, within, shown, context) : []),
    ...(wanted(CodeActionKind.QuickFix) ? turnOffActions(asked, within, context) : []),
    ...(wanted(CodeActionKind.RefactorRewrite) ? rewriteActions(asked, within, context) : []),
    ...(wanted(CodeActionKind.RefactorRewrite) && triggerKind !== CodeActionTriggerKind.Automatic
      ? parallelActions(asked, within, fixes, context)
      : []),
    ...(wanted(CodeActionKind.RefactorRewrite) ? rewriteManyActions(asked, within, only, context) : []),
    ...(wanted(FIX_ALL) ? fixAllAction(asked, only, context) : []),
    ...tableActions(asked, within, only ? wanted : (kind) => kind === UPDATE_TABLE, context),
  ];
}

/** `numbers` are those of the findings among the ones that are shown: a fix is linked to its diagnostic where that is one. */
function quickFix(
  asked: Asked,
  action: Action,
  numbers: ReadonlyMap<Finding, number>,
  { diagnostics, support }: ActionContext,
): CodeAction {
  const n = action.finding ? numbers.get(action.finding) : undefined;
  const shown = n === undefined ? undefined : diagnostics.of(asked)[n];
  return {
    title: action.title,
    kind: CodeActionKind.QuickFix,
    ...(shown ? { diagnostics: [shown] } : {}),
    ...(action.preferred ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(
      asked,
      action.edits,
      support,
      action.places > 1 ? { label: action.title, confirm: action.safe ? 'trust' : 'ask' } : null,
    ),
  };
}

/** Where a reference means another authority than before: that it is right so. */
function acceptActions(asked: Asked, within: Span, numbers: ReadonlyMap<Finding, number>, { diagnostics }: ActionContext): CodeAction[] {
  return findingsIn(asked.analysis, within).flatMap((finding): CodeAction[] => {
    const title = acceptance(asked.analysis, finding);
    if (title === null) return [];
    const n = numbers.get(finding);
    const shown = n === undefined ? undefined : diagnostics.of(asked)[n];
    const position = toRange(asked, finding).start;
    return [
      {
        title,
        kind: CodeActionKind.QuickFix,
        ...(shown ? { diagnostics: [shown] } : {}),
        command: { title, command: ACCEPT_REFERENCE, arguments: [asked.uri, asked.version, position] },
      },
    ];
  });
}

function rewriteActions(asked: Asked, within: Span, { support }: ActionContext): CodeAction[] {
  const { analysis } = asked;
  const at = within.start;
  return [...nameBare(analysis, at), ...rewrites(analysis, at), ...shorterForms(analysis, at)].map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: toWorkspaceEdit(asked, edits, support, null),
  }));
}

/** Where a fix in the same list does it already, there is no second one. Only for a writer who asks: each is tried on the whole document. */
function parallelActions(asked: Asked, within: Span, fixes: readonly Action[], { support }: ActionContext): CodeAction[] {
  const { added, leftOut } = parallelRewrites(asked.analysis, within.start);
  const isFixedBy = (rule: string): boolean => fixes.some(({ finding }) => finding?.rule.meta.id === rule);
  const found = [isFixedBy('parallel-cite-missing') ? null : added, isFixedBy('parallel-cite-unneeded') ? null : leftOut];
  return found.flatMap((rewrite) =>
    rewrite
      ? [{ title: rewrite.title, kind: CodeActionKind.RefactorRewrite, edit: toWorkspaceEdit(asked, rewrite.edits, support, null) }]
      : [],
  );
}

/** Brings the table of authorities up to date, or writes one; an unnamed wish for actions is none for a new table. */
function tableActions(asked: Asked, within: Span, wanted: (kind: string) => boolean, { support }: ActionContext): CodeAction[] {
  const { analysis } = asked;
  const has = tableSpan(analysis) !== null;
  const kind = has ? UPDATE_TABLE : INSERT_TABLE;
  const edit = wanted(kind) ? tableEdit(analysis, within.start) : null;
  const title = has ? 'Update the table of authorities' : 'Insert a table of authorities here';
  return edit ? [{ title, kind, edit: toWorkspaceEdit(asked, [edit], support, null) }] : [];
}

/** Of a selection where there is one; of the document where the client asks for rewritings by name, as its refactoring menu does. */
function rewriteManyActions(asked: Asked, within: Span, only: readonly string[] | undefined, { support }: ActionContext): CodeAction[] {
  const { analysis } = asked;
  const isSelection = within.end > within.start;
  if (!isSelection && !only?.some((kind) => kind.startsWith(CodeActionKind.Refactor))) return [];
  const stretch = isSelection ? within : { start: 0, end: analysis.text.length };
  return rewritesOfMany(analysis, stretch).map(({ title, edits, places }) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: toWorkspaceEdit(asked, edits, support, places > 1 ? { label: title, confirm: 'trust' } : null),
  }));
}

/** Where the client asks for it by name it is always offered; in a plain list only where it would do more than one quick fix. */
function fixAllAction(asked: Asked, only: readonly string[] | undefined, { support }: ActionContext): CodeAction[] {
  const safe = asked.analysis.findings.filter((f) => f.fixes.some((fix) => fix.safe)).length;
  if (safe === 0 || (!only && safe === 1)) return [];
  const action: CodeAction = {
    title: safe === 1 ? 'Fix what is certain (1 place)' : `Fix all that is certain (${safe} places)`,
    kind: FIX_ALL,
  };
  const data: ActionData = { uri: asked.uri, version: asked.version, what: 'fixAll' };
  return [support.resolveEdits ? { ...action, data } : withFixAll(asked, action, support)];
}

/** For each rule with a finding there: turn it off in the project file, which is written when the action is chosen. */
function turnOffActions(asked: Asked, within: Span, { support, project }: ActionContext): CodeAction[] {
  if (!support.resolveEdits || !support.createFiles || project.uriFor(asked.uri) === null) return [];
  const rules = new Set(findingsIn(asked.analysis, within).map((finding) => finding.rule.meta.id));
  return [...rules].map((rule) => {
    const data: ActionData = { uri: asked.uri, version: asked.version, what: 'turnOff', rule };
    return { title: `Turn off ${rule} in this project (${PROJECT_FILE})`, kind: CodeActionKind.QuickFix, data };
  });
}

/** A chosen action with its edit. */
export async function resolveAction(asked: Asked | null, action: CodeAction, context: ActionContext): Promise<CodeAction> {
  const data = action.data as ActionData | undefined;
  if (data?.what !== 'fixAll' && data?.what !== 'turnOff') return action;
  if (!asked || asked.version !== data.version) {
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since this was offered. Ask for the actions again.');
  }
  if (data.what === 'fixAll') return withFixAll(asked, action, context.support);
  const file = context.project.uriFor(asked.uri);
  return file === null ? action : { ...action, edit: ruleTurnedOff(file, await context.project.read(file), data.rule) };
}

function withFixAll(asked: Asked, action: CodeAction, support: ClientSupport): CodeAction {
  const { text, format, services } = asked.analysis;
  const { edits } = fixAll(
    (version) => (version === text ? asked.analysis : analyze(version, format, services, asked.analysis)).findings,
    text,
  );
  return { ...action, edit: toWorkspaceEdit(asked, edits, support, { label: action.title, confirm: 'trust' }) };
}
