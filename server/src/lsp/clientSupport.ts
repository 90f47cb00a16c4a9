import type { InitializeParams } from 'vscode-languageserver';

/** What the client said that it can do, as far as it changes what the server answers. */
export interface ClientSupport {
  readonly pullDiagnostics: boolean;
  readonly diagnosticRefresh: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  readonly workspaceFolders: boolean;
  readonly watchRegistration: boolean;
  readonly definitionLinks: boolean;
  readonly markdownHover: boolean;
  /** Follows links of a card to lines and to our commands, and takes commands of VS Code with what they work on. */
  readonly ownCommands: boolean;
  readonly markdownCompletion: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly prepareRename: boolean;
  readonly documentChanges: boolean;
  readonly createFiles: boolean;
  readonly changeAnnotations: boolean;
  readonly codeActionLiterals: boolean;
  readonly resolveEdits: boolean;
  readonly inlayHintRefresh: boolean;
  readonly semanticTokensRefresh: boolean;
  readonly codeLensRefresh: boolean;
  /** Reads files of other schemes than `file:` for the server. */
  readonly files: boolean;
  /** Shows the user what would be sent to a service, and asks. */
  readonly agreement: boolean;
  /** Requests that it makes again of itself where an edit supersedes them. */
  readonly retried: ReadonlySet<string>;
  /** Shows documents whose text the server makes. */
  readonly textDocumentContent: boolean;
}

/** Reads the client's capabilities; whatever it leaves out it cannot do. */
export function clientSupport({ capabilities }: InitializeParams): ClientSupport {
  const { textDocument: doc, workspace } = capabilities ?? {};
  const edit = workspace?.workspaceEdit;
  const hoverFormats = doc?.hover?.contentFormat;
  return {
    pullDiagnostics: doc?.diagnostic !== undefined,
    diagnosticRefresh: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: (doc?.diagnostic?.relatedInformation ?? doc?.publishDiagnostics?.relatedInformation) === true,
    codeDescription: (doc?.diagnostic?.codeDescriptionSupport ?? doc?.publishDiagnostics?.codeDescriptionSupport) === true,
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchRegistration: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    definitionLinks: doc?.definition?.linkSupport === true,
    // The order of the formats is the client's preference.
    markdownHover: hoverFormats?.[0] === 'markdown',
    markdownCompletion: doc?.completion?.completionItem?.documentationFormat?.[0] === 'markdown',
    hierarchicalSymbols: doc?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    prepareRename: doc?.rename?.prepareSupport === true,
    documentChanges: edit?.documentChanges === true,
    createFiles: edit?.documentChanges === true && edit.resourceOperations?.includes('create') === true,
    changeAnnotations: edit?.documentChanges === true && edit.changeAnnotationSupport !== undefined,
    codeActionLiterals: doc?.codeAction?.codeActionLiteralSupport !== undefined,
    resolveEdits: doc?.codeAction?.dataSupport === true && doc.codeAction.resolveSupport?.properties.includes('edit') === true,
    inlayHintRefresh: workspace?.inlayHint?.refreshSupport === true,
    semanticTokensRefresh: workspace?.semanticTokens?.refreshSupport === true,
    codeLensRefresh: workspace?.codeLens?.refreshSupport === true,
    ownCommands: (capabilities?.experimental as { readonly idemCommands?: unknown } | undefined)?.idemCommands === true,
    files: (capabilities?.experimental as { readonly idemFiles?: unknown } | undefined)?.idemFiles === true,
    agreement: (capabilities?.experimental as { readonly idemAgreement?: unknown } | undefined)?.idemAgreement === true,
    // Whoever pulls findings knows that a pull may be refused for a newer one.
    retried: new Set([...(capabilities?.general?.staleRequestSupport?.retryOnContentModified ?? []), 'textDocument/diagnostic']),
    textDocumentContent: workspace?.textDocumentContent !== undefined,
  };
}
