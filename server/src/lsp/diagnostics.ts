import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Finding } from '../core/rules/finding.ts';
import type { ClientSupport } from './clientSupport.ts';
import { type Asked, toDiagnostic } from './convert.ts';
import { isSameJson } from './sameJson.ts';

/** The findings of documents as a client takes them. */
export interface Diagnostics {
  /** The answer to a pull: `unchanged` where the client already has it. */
  report(asked: Asked, previousResultId: string | undefined): DocumentDiagnosticReport;
  /** What is shown of a document; made once for each analysis. */
  of(asked: Asked): Diagnostic[];
  forget(uri: string): void;
}

interface Made {
  readonly analysis: Asked['analysis'];
  readonly resultId: string;
  readonly items: Diagnostic[];
}

export function createDiagnostics(support: ClientSupport): Diagnostics {
  const made = new Map<string, Made>();
  let next = 0;
  const newest = (asked: Asked): Made => {
    const before = made.get(asked.uri);
    if (before?.analysis === asked.analysis) return before;
    const items = shownFindings(asked).map((finding, n) => toDiagnostic(asked, finding, n, support));
    // Most keystrokes leave every finding as it was, at its line and column: then the client has all of them already.
    const isSame = before !== undefined && isSameJson(before.items, items);
    const now = isSame ? { ...before, analysis: asked.analysis } : { analysis: asked.analysis, resultId: String(++next), items };
    made.set(asked.uri, now);
    return now;
  };
  return {
    report(asked, previousResultId) {
      const { resultId, items } = newest(asked);
      return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
    },
    of: (asked) => newest(asked).items,
    forget(uri) {
      made.delete(uri);
    },
  };
}

/**
 * The findings to show. The place to hold back one that touches a citation which is still being typed, once there are findings of
 * that kind: a function of the analysis and of where the last edit was, so that the same text at rest always shows the same.
 */
const shownFindings = ({ analysis }: Asked): readonly Finding[] => analysis.diagnostics;
