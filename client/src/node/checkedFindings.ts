import { Diagnostic, DiagnosticSeverity, type Disposable, languages, Range, Uri, workspace } from 'vscode';
import { isAtWork } from '../documents.ts';
import { linkToPage } from '../explainRule.ts';
import { DIAGNOSTIC_SOURCE } from '../protocol.ts';

/** What checks of folders found in files that are not open, among the problems until they are checked anew. */
export interface CheckedFindings extends Disposable {
  /** A check of a folder begins: what an earlier one found stands until this one has read the file. */
  begin(folder: Uri): Checking;
}

/** A check of a folder while it goes on. */
export interface Checking {
  /** Takes the next of what `idem check --format json` prints, and gives a line for each finding of the files that it holds whole. */
  read(printed: string): readonly string[];
  /** The check has read all: of what it did not come to, nothing stands any longer. */
  end(): void;
}

/** A file as `idem check --format json` prints it. */
interface CheckedFile {
  readonly path: string;
  readonly diagnostics: readonly Found[];
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
    begin(folder) {
      const read = new Set<string>();
      let unread = '';
      const show = ({ path, diagnostics }: CheckedFile): readonly string[] => {
        const uri = /^(?:\/|[A-Za-z]:)/.test(path) ? Uri.file(path) : Uri.joinPath(folder, path);
        read.add(uri.toString());
        const isOpen = workspace.textDocuments.some((document) => document.uri.toString() === uri.toString() && isAtWork(document));
        shown.set(uri, isOpen ? undefined : diagnostics.map(toDiagnostic));
        return diagnostics.map((one) => lineOf(path, one));
      };
      return {
        read(printed) {
          const lines = (unread + printed).split('\n');
          unread = lines.pop() ?? '';
          return lines.flatMap((line) => {
            const file = fileOn(line);
            return file ? show(file) : [];
          });
        },
        end() {
          for (const [uri] of shown) if (uri.path.startsWith(`${folder.path}/`) && !read.has(uri.toString())) shown.delete(uri);
        },
      };
    },
    dispose() {
      opening.dispose();
      shown.dispose();
    },
  };
}

/** The file on a line of the report: each has one to itself, with a comma before all but the first. */
function fileOn(line: string): CheckedFile | null {
  if (!/^,?\{"path":/.test(line)) return null;
  try {
    return JSON.parse(line.replace(/^,/, '')) as CheckedFile;
  } catch {
    return null;
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
