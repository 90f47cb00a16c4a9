import { diagnosticsOf } from '../../host/json.ts';
import { jsonFiles } from '../json.ts';
import type { Report } from './report.ts';

/** Prints the `check` JSON. What a baseline or a comment lets be is counted where there is any. */
export function jsonReport(): Report {
  const out = jsonFiles();
  return {
    add(path, analysis) {
      const { baseline, suppressed } = analysis;
      out.add({
        path,
        diagnostics: diagnosticsOf(analysis),
        ...(suppressed.length ? { suppressed: suppressed.length } : {}),
        ...(baseline.known.length || baseline.stale.length ? { baseline: { known: baseline.known.length, stale: baseline.stale } } : {}),
      });
    },
    end: () => out.end(),
  };
}
