import { Diagnostic, DiagnosticSeverity, type Disposable, languages, Range, Uri, workspace } from 'vscode';
import { isAtWork } from '../documents.ts';
import { linkToPage } from '../explainRule.ts';
import { DIAGNOSTIC_SOURCE } from '../protocol.ts';

/** What a check of a folder found in files that are not open, among the problems until it is checked anew. */
export interface CheckedFindings extends Disposable {
  /** Takes what `idem check --format json` printed, in the place of what an earlier check of the folder found; gives a line for each finding. */
  show(folder: Uri, report: string): readonly string[];
}

/** As `idem check --format json` prints it. */
interface Report {
  readonly files: readonly { readonly path: string; readonly diagnostics: readonly Found[] }[];
}
interface Found {
  readonly rule: string;
  readonly severity: keyof typeof SEVERITIES;
  readonly message: string;
  readonly url: string;
  readonly range: Record<'start' | 'end', { readonly line: number; readonly character: number }>;
}

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** Of a document that is opened the server speaks; what the check found in it goes then. */
export function createCheckedFindings(): CheckedFindings {
  const shown = languages.createDiagnosticCollection('idem-check');
  const opening = workspace.onDidOpenTextDocument((document) => isAtWork(document) && shown.delete(document.uri));
  return {
    show(folder, report) {
      for (const [uri] of shown) if (uri.path.startsWith(`${folder.path}/`)) shown.delete(uri);
      return filesOf(report).flatMap(({ path, diagnostics }) => {
        const uri = /^(?:\/|[A-Za-z]:)/.test(path) ? Uri.file(path) : Uri.joinPath(folder, path);
        const isOpen = workspace.textDocuments.some((document) => document.uri.toString() === uri.toString() && isAtWork(document));
        if (!isOpen) shown.set(uri, diagnostics.map(toDiagnostic));
        return diagnostics.map((one) => lineOf(path, one));
      });
    },
    dispose() {
      opening.dispose();
      shown.dispose();
    },
  };
}

/** What was printed before the check could not go on is no report. */
function filesOf(report: string): Report['files'] {
  try {
    return (JSON.parse(report) as Report).files;
  } catch {
    return [];
  }
}

function toDiagnostic({ rule, severity, message, url, range: { start, end } }: Found): Diagnostic {
  const finding = new Diagnostic(new Range(start.line, start.character, end.line, end.character), message, SEVERITIES[severity]);
  finding.source = DIAGNOSTIC_SOURCE;
  finding.code = { value: rule, target: Uri.parse(url) };
  linkToPage(finding);
  return finding;
}

/** As `idem check --format lines` prints it. */
const lineOf = (path: string, { rule, severity, message, range: { start } }: Found): string =>
  `${path}:${start.line + 1}:${start.character + 1}  ${severity}  ${message.replace(/\s+/g, ' ')}  ${rule}`;
