import type { Analysis } from '../../core/analysis.ts';
import type { Severity } from '../../core/rules/rule.ts';

/** What prints the findings of one file after another. */
export interface Report {
  add(path: string, analysis: Analysis): void;
  /** `failures`: how many files could not be read. */
  end(failures: number): void;
}

/** Where a report goes. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What was seen in the files so far. */
export interface Tally {
  add(path: string, analysis: Analysis): void;
  readonly files: number;
  /** "41 authorities, 121 citations". */
  readonly read: string;
  /** "1 error, 2 warnings, 64 more of one form"; empty where nothing was found. */
  readonly found: string;
  /** How many places a safe fix mends, and in which files. */
  readonly fixable: number;
  readonly toFix: readonly string[];
  readonly suppressed: number;
  readonly known: number;
}

const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export const NOUN: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'hint' };

export function newTally(): Tally {
  const toFix: string[] = [];
  const bySeverity = new Map<Severity, number>();
  let [files, authorities, citations, folded, fixable, suppressed, known] = [0, 0, 0, 0, 0, 0, 0];
  return {
    toFix,
    add(path, analysis) {
      const { diagnostics, findings } = analysis;
      files++;
      authorities += analysis.resolution.authorities.length;
      citations += analysis.citations.length;
      folded += findings.length - diagnostics.length;
      suppressed += analysis.suppressed.length;
      known += analysis.baseline.known.length;
      const mended = findings.filter((finding) => finding.fixes.some((fix) => fix.safe)).length;
      fixable += mended;
      if (mended) toFix.push(path);
      for (const { severity } of diagnostics) bySeverity.set(severity, (bySeverity.get(severity) ?? 0) + 1);
    },
    get files() {
      return files;
    },
    get read() {
      const what = `${plural(authorities, 'authority', 'authorities')}, ${plural(citations, 'citation')}`;
      return files > 1 ? `${files} files, ${what}` : what;
    },
    get found() {
      const counts = SEVERITIES.flatMap((severity) => {
        const count = bySeverity.get(severity);
        return count ? [plural(count, NOUN[severity])] : [];
      });
      return [...counts, ...(folded ? [`${folded} more of the same form`] : [])].join(', ');
    },
    get fixable() {
      return fixable;
    },
    get suppressed() {
      return suppressed;
    },
    get known() {
      return known;
    },
  };
}

export const plural = (n: number, noun: string, nouns = `${noun}s`): string => `${n} ${n === 1 ? noun : nouns}`;

/** A path as a command line takes it. */
export const quoted = (path: string): string => (/[^\w./@%+=:,-]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : path);
