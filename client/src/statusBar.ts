import {
  DiagnosticSeverity,
  Disposable,
  languages,
  MarkdownString,
  StatusBarAlignment,
  ThemeColor,
  window,
  workspace,
  type StatusBarItem,
  type Uri,
} from 'vscode';
import { State } from 'vscode-languageclient';
import { isAtWork } from './documents.ts';
import { DIAGNOSTIC_SOURCE, STATUS_REQUEST, type DocumentStatus, type StatusParams } from './protocol.ts';
import type { Server } from './server.ts';

/** How long the item waits after an edit before it counts again, in milliseconds. */
const SETTLE = 400;

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/**
 * Shows `Idem 41 authorities · 3` for the document in front: quiet, hidden where nothing is cited, and the one place that says
 * when the server is down.
 */
export function createStatusBar(server: Server): Disposable {
  const item = window.createStatusBarItem('idem.status', StatusBarAlignment.Right, 90);
  item.name = 'Idem: legal citations';
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refresh = async () => {
    const mine = ++turn;
    const document = window.activeTextEditor?.document;
    if (!document || !isAtWork(document)) return item.hide();
    if (server.state !== State.Running) return showState(item, server.state);
    const status = await ask(server, document.uri);
    if (mine === turn) showCounts(item, status, countFindings(document.uri));
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), SETTLE);
  };
  const inFront = (uri: Uri) => uri.toString() === window.activeTextEditor?.document.uri.toString();

  void refresh();
  return Disposable.from(
    item,
    server.onDidChangeState(() => void refresh()),
    window.onDidChangeActiveTextEditor(() => void refresh()),
    languages.onDidChangeDiagnostics((event) => event.uris.some(inFront) && later()),
    workspace.onDidChangeTextDocument((event) => inFront(event.document.uri) && later()),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('idem') && later()),
    new Disposable(() => clearTimeout(timer)),
  );
}

/** What the server counts in the document; undefined when it has no answer, as an older server has none. */
async function ask(server: Server, uri: Uri): Promise<DocumentStatus | undefined> {
  const params: StatusParams = { uri: uri.toString() };
  return server.request<DocumentStatus | null>(STATUS_REQUEST, params).then(
    (status) => status ?? undefined,
    () => undefined,
  );
}

function countFindings(uri: Uri): Counts {
  const own = languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === DIAGNOSTIC_SOURCE);
  const count = (severity: DiagnosticSeverity) => own.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    errors: count(DiagnosticSeverity.Error),
    warnings: count(DiagnosticSeverity.Warning),
    notes: count(DiagnosticSeverity.Information),
  };
}

function showCounts(item: StatusBarItem, status: DocumentStatus | undefined, counts: Counts): void {
  const findings = counts.errors + counts.warnings + counts.notes;
  if (!status?.citations && findings === 0) {
    item.hide();
    return;
  }
  const cited = status ? plural(status.authorities, 'authority', 'authorities') : undefined;
  const found = [
    counts.errors && plural(counts.errors, 'error', 'errors'),
    counts.warnings && plural(counts.warnings, 'warning', 'warnings'),
    counts.notes && plural(counts.notes, 'note', 'notes'),
  ]
    .filter(Boolean)
    .join(', ');
  item.text = ['Idem', cited, findings && `· ${findings}`].filter(Boolean).join(' ');
  item.backgroundColor = undefined;
  item.command = { command: 'workbench.actions.view.problems', title: 'Show the findings' };
  item.tooltip = tooltip(
    [status ? `${cited} in ${plural(status.citations, 'citation', 'citations')}` : undefined, found || 'Nothing to mend'],
    findings ? ['[Problems](command:workbench.actions.view.problems)', '[Fix all](command:idem.fixAll)'] : [],
  );
  item.accessibilityInformation = { label: `Idem: ${[cited, found || 'nothing to mend'].filter(Boolean).join(', ')}` };
  item.show();
}

function showState(item: StatusBarItem, state: State): void {
  const starting = state === State.Starting;
  item.text = starting ? '$(loading~spin) Idem' : '$(warning) Idem';
  item.backgroundColor = starting ? undefined : new ThemeColor('statusBarItem.warningBackground');
  item.command = {
    command: starting ? 'idem.showOutput' : 'idem.restartServer',
    title: starting ? 'Show the output' : 'Restart the server',
  };
  item.tooltip = starting
    ? 'Idem is starting.'
    : tooltip(
        ['The server of Idem is not running: citations are not checked.'],
        ['[Restart](command:idem.restartServer)', '[Output](command:idem.showOutput)'],
      );
  item.accessibilityInformation = { label: starting ? 'Idem is starting' : 'Idem is not running; press to restart' };
  item.show();
}

function tooltip(lines: readonly (string | undefined)[], links: readonly string[]): MarkdownString {
  const text = new MarkdownString([...lines.filter(Boolean), links.join(' · ')].filter(Boolean).join('\n\n'));
  text.isTrusted = { enabledCommands: ['workbench.actions.view.problems', 'idem.fixAll', 'idem.restartServer', 'idem.showOutput'] };
  return text;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
