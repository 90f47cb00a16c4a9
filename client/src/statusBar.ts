import {
  DiagnosticSeverity,
  Disposable,
  l10n,
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
import { counted } from './counted.ts';
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
  item.name = l10n.t('Idem: legal citations');
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
  const cited = status && authoritiesText(status.authorities);
  const found = foundText(counts);
  item.text = ['Idem', cited, findings && `· ${findings}`].filter(Boolean).join(' ');
  item.backgroundColor = undefined;
  item.command = { command: 'workbench.actions.view.problems', title: l10n.t('Show the findings') };
  item.tooltip = tooltip(
    [
      status && l10n.t('{0} in {1}', authoritiesText(status.authorities), citationsText(status.citations)),
      found || l10n.t('Nothing to mend'),
    ],
    findings ? [link(l10n.t('Problems'), 'workbench.actions.view.problems'), link(l10n.t('Fix all'), 'idem.fixAll')] : [],
  );
  // What stands on the screen comes first, so that a person who sees it and speaks to the machine can name it.
  item.accessibilityInformation = { label: `${item.text}: ${found || l10n.t('Nothing to mend')}` };
  item.show();
}

function showState(item: StatusBarItem, state: State): void {
  const starting = state === State.Starting;
  item.text = starting ? '$(loading~spin) Idem' : '$(warning) Idem';
  item.backgroundColor = starting ? undefined : new ThemeColor('statusBarItem.warningBackground');
  item.command = {
    command: starting ? 'idem.showOutput' : 'idem.restartServer',
    title: starting ? l10n.t('Show the output') : l10n.t('Restart the server'),
  };
  item.tooltip = starting
    ? l10n.t('Idem is starting.')
    : tooltip(
        [l10n.t('The server of Idem is not running: citations are not checked.')],
        [link(l10n.t('Restart'), 'idem.restartServer'), link(l10n.t('Output'), 'idem.showOutput')],
      );
  item.accessibilityInformation = { label: starting ? l10n.t('Idem is starting.') : l10n.t('Idem is not running; press to restart.') };
  item.show();
}

function tooltip(lines: readonly (string | undefined)[], links: readonly string[]): MarkdownString {
  const text = new MarkdownString([...lines.filter(Boolean), links.join(' · ')].filter(Boolean).join('\n\n'));
  text.isTrusted = { enabledCommands: ['workbench.actions.view.problems', 'idem.fixAll', 'idem.restartServer', 'idem.showOutput'] };
  return text;
}

const link = (words: string, command: string): string => `[${words}](command:${command})`;

const authoritiesText = (count: number): string => counted(count, l10n.t('1 authority'), l10n.t('{0} authorities', count));
const citationsText = (count: number): string => counted(count, l10n.t('1 citation'), l10n.t('{0} citations', count));

function foundText({ errors, warnings, notes }: Counts): string {
  return [
    errors && counted(errors, l10n.t('1 error'), l10n.t('{0} errors', errors)),
    warnings && counted(warnings, l10n.t('1 warning'), l10n.t('{0} warnings', warnings)),
    notes && counted(notes, l10n.t('1 note'), l10n.t('{0} notes', notes)),
  ]
    .filter(Boolean)
    .join(', ');
}
