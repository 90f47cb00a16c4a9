import {
  commands,
  Disposable,
  env,
  EventEmitter,
  l10n,
  languages,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
  type TextDocument,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { State } from 'vscode-languageclient';
import { itemOf, type Row } from './authoritiesItems.ts';
import { arranged, type Order } from './authoritiesOrder.ts';
import { isAtWork, isPage } from './documents.ts';
import {
  AUTHORITIES_REQUEST,
  type Authorities,
  type AuthoritiesAnswer,
  type AuthoritiesParams,
  type ListedAuthority,
  type ListedPlace,
} from './protocol.ts';
import type { Server } from './server.ts';

/** How long the view waits after an edit, in milliseconds. */
const SETTLE = 500;
const VIEW = 'idem.authorities';

/**
 * The Authorities view: what the document in front cites, each authority with its places, pins and problems. It asks the server only
 * while it can be seen, and shows what is true of the newest text.
 */
export function createAuthoritiesView(server: Server): Disposable {
  const changed = new EventEmitter<void>();
  let shown: Shown | undefined;
  let order: Order = 'kind';
  let filter = '';
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rows = (): Row[] => {
    const groups = shown ? arranged(shown.answer, order, filter) : [];
    return groups.flatMap((group): Row[] =>
      group.heading ? [{ kind: 'group', group }] : group.authorities.map((authority) => ({ kind: 'authority', authority })),
    );
  };
  const childrenOf = (row: Row): Row[] => {
    if (row.kind === 'group') return row.group.authorities.map((authority) => ({ kind: 'authority', authority }));
    if (row.kind === 'place') return [];
    return row.authority.places.map((place) => ({ kind: 'place', authority: row.authority, place }));
  };
  const data: TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (row) => itemOf(row, shown?.uri ?? Uri.parse('untitled:')),
    getChildren: (row) => (row ? childrenOf(row) : rows()),
  };
  const view: TreeView<Row> = window.createTreeView(VIEW, { treeDataProvider: data, showCollapseAll: true });

  const show = (uri: Uri, answer: Authorities | null) => {
    const before = shown;
    shown = answer && answer.authorities.length > 0 ? { uri, answer } : undefined;
    if (isSame(before, shown)) return;
    changed.fire();
    tell();
  };
  /** What stands over the tree and behind its title. */
  const tell = () => {
    const count = shown?.answer.authorities.length ?? 0;
    view.description = shown ? String(count) : undefined;
    view.message = filter && shown ? l10n.t('Only those that hold "{0}": {1} of {2}', filter, countRows(), count) : undefined;
    void commands.executeCommand('setContext', 'idem.authorities.filtered', filter !== '');
  };
  const countRows = () => (shown ? arranged(shown.answer, order, filter).reduce((sum, { authorities }) => sum + authorities.length, 0) : 0);
  const refresh = async () => {
    const mine = ++turn;
    const document = window.activeTextEditor?.document;
    // The focus is elsewhere (in the view itself, in a pane, in the table): what was shown stays.
    if (!view.visible || (!document && window.visibleTextEditors.length > 0) || (document && isPage(document.uri))) return;
    if (!document || !isAtWork(document) || server.state !== State.Running) return show(Uri.parse('untitled:'), null);
    const answer = await ask(server, document, shown);
    if (mine !== turn) return;
    // An answer to an older text is shown by the change that made it old.
    if (!answer || answer.version >= document.version) show(document.uri, answer);
    else later();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), SETTLE);
  };
  const inFront = (uri: Uri) => uri.toString() === window.activeTextEditor?.document.uri.toString();

  /** The view is there from the first document on that the server reads. */
  const offer = () => {
    if (server.state === State.Running) void commands.executeCommand('setContext', 'idem.serving', true);
  };

  offer();
  void refresh();
  return Disposable.from(
    view,
    changed,
    server.onDidChangeState(() => {
      offer();
      void refresh();
    }),
    view.onDidChangeVisibility(() => void refresh()),
    window.onDidChangeActiveTextEditor(() => void refresh()),
    workspace.onDidChangeTextDocument((event) => inFront(event.document.uri) && later()),
    languages.onDidChangeDiagnostics((event) => event.uris.some(inFront) && later()),
    new Disposable(() => clearTimeout(timer)),
    commands.registerCommand('idem.revealAuthority', (place?: unknown) => reveal(shown?.uri, place ?? view.selection[0])),
    commands.registerCommand('idem.copyAuthority', (row?: Row) => copy(row ?? view.selection[0])),
    commands.registerCommand('idem.sortAuthorities', async () => {
      order = (await pickOrder(order)) ?? order;
      changed.fire();
    }),
    commands.registerCommand('idem.filterAuthorities', async () => {
      filter = ((await askFilter(filter)) ?? filter).trim();
      changed.fire();
      tell();
    }),
    commands.registerCommand('idem.clearAuthoritiesFilter', () => {
      filter = '';
      changed.fire();
      tell();
    }),
  );
}

/** What the view shows, and of which document. */
interface Shown {
  readonly uri: Uri;
  readonly answer: Authorities;
}

/** Whether every row is as it was: where a writer types prose, the tree is left alone. */
function isSame(before: Shown | undefined, now: Shown | undefined): boolean {
  if (!before || !now) return before === now;
  const those = before.answer.authorities;
  const { authorities } = now.answer;
  return (
    before.uri.toString() === now.uri.toString() && those.length === authorities.length && authorities.every((one, i) => one === those[i])
  );
}

/** The document's authorities; what is as it was in the answer at hand is not sent again, and stays the same object. */
async function ask(server: Server, document: TextDocument, shown: Shown | undefined): Promise<Authorities | null> {
  const uri = document.uri.toString();
  const before = shown?.uri.toString() === uri ? shown.answer : undefined;
  const params: AuthoritiesParams = { uri, previousResultId: before?.resultId };
  const answer = await server.request<AuthoritiesAnswer | null>(AUTHORITIES_REQUEST, params).catch(() => null);
  if (!answer) return null;
  const at = (one: ListedAuthority | number) => (typeof one === 'number' ? before?.authorities[one] : one);
  return { ...answer, authorities: answer.authorities.map(at).filter((one) => one !== undefined) };
}

/** Selects a place in the text: what a press on a row gives, or the first place of an authority from its menu. */
async function reveal(uri: Uri | undefined, asked: unknown): Promise<void> {
  const row = asked as (Row & { readonly uri?: undefined }) | { readonly uri: string; readonly range: ListedPlace['range'] } | undefined;
  if (!row) return sayNoneSelected();
  const place = row.uri === undefined ? placeOf(row) : row;
  const target = row.uri === undefined ? uri : Uri.parse(row.uri);
  if (!place || !target) return;
  const { start, end } = place.range;
  const range = new Range(start.line, start.character, end.line, end.character);
  const editor = await window.showTextDocument(await workspace.openTextDocument(target), { preserveFocus: false });
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

function placeOf(row: Row): ListedPlace | undefined {
  if (row.kind === 'place') return row.place;
  return row.kind === 'authority' ? row.authority.places[0] : undefined;
}

async function copy(row: Row | undefined): Promise<void> {
  if (!row || row.kind === 'group') return sayNoneSelected();
  const { name, citation } = row.authority;
  const text = row.kind === 'place' ? row.place.text : name ? `${name}, ${citation}` : citation;
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(l10n.t('Idem: copied {0}', text), 4000);
}

function sayNoneSelected(): void {
  window.setStatusBarMessage(l10n.t('Idem: select an authority in the Authorities view first.'), 5000);
}

async function pickOrder(current: Order): Promise<Order | undefined> {
  const orders: readonly (readonly [Order, string])[] = [
    ['kind', l10n.t('By kind, as a table of authorities')],
    ['name', l10n.t('By name')],
    ['place', l10n.t('By the first place')],
    ['number', l10n.t('By how often they are cited')],
  ];
  const items = orders.map(([order, label]) => ({ label, order, description: order === current ? l10n.t('now') : undefined }));
  return (await window.showQuickPick(items, { title: l10n.t('Idem: sort the authorities') }))?.order;
}

async function askFilter(current: string): Promise<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Idem: show only some authorities'),
    prompt: l10n.t('Words of the name, the citation or the kind; nothing shows all'),
    value: current,
  });
}
