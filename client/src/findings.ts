import { languages, type Diagnostic, type Position, type Uri } from 'vscode';
import { DIAGNOSTIC_SOURCE } from './protocol.ts';

/** Idem's findings that the caret touches. */
export function findingsAt(uri: Uri, position: Position): Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter((diagnostic) => diagnostic.source === DIAGNOSTIC_SOURCE && diagnostic.range.contains(position));
}

/** The rule's id, which the server sends as the diagnostic's code. */
export function ruleOf(diagnostic: Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}
