import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientSupport } from './clientSupport.ts';
import { ACTION_KINDS, COMMANDS, LEGEND, PAGE_SCHEMES } from './offered.ts';

/** What the server offers to a client: pulled diagnostics where it can pull, pushed ones otherwise. Positions are always UTF-16. */
export function serverCapabilities(support: ClientSupport): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(support.pullDiagnostics
      ? { diagnosticProvider: { identifier: 'idem', interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: 'Idem' },
    workspaceSymbolProvider: true,
    renameProvider: support.prepareRename ? { prepareProvider: true } : true,
    codeActionProvider: support.codeActionLiterals ? { codeActionKinds: [...ACTION_KINDS], resolveProvider: support.resolveEdits } : false,
    // The bracket of a court-and-date parenthetical; elsewhere editors ask as words are typed, or when told to.
    completionProvider: { triggerCharacters: ['('], resolveProvider: true },
    // What begins a pin, and what begins court and year; elsewhere only when asked for.
    signatureHelpProvider: { triggerCharacters: [',', '('], retriggerCharacters: [')'] },
    inlayHintProvider: true,
    documentLinkProvider: {},
    codeLensProvider: {},
    executeCommandProvider: { commands: [...COMMANDS] },
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(support.textDocumentContent ? { textDocumentContent: { schemes: [...PAGE_SCHEMES] } } : {}),
    },
  };
}
