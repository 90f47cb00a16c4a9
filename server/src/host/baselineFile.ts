import type { KnownFinding } from '../core/rules/baseline.ts';
import { type Place, readJsonFile } from './jsonFile.ts';

/** The name of a baseline where none is given. */
export const BASELINE_FILE = '.idem-baseline.json';

/** The findings that are let be, by the path of their file from the baseline's folder. */
export type Baseline = Readonly<Record<string, readonly KnownFinding[]>>;

/** Reads a baseline file; what is no baseline is a problem, and lets nothing be. */
export function readBaseline(text: string): { readonly baseline: Baseline; readonly problem: (Place & { message: string }) | null } {
  const { value, problem, placeOf } = readJsonFile(text);
  if (problem) return { baseline: {}, problem };
  const files = (value as { version?: unknown; files?: unknown } | null)?.files;
  if ((value as { version?: unknown } | null)?.version !== 1 || !isRecord(files) || !Object.values(files).every(isList)) {
    const message = 'this is no baseline that Idem can read; write it anew: idem check --write-baseline';
    return { baseline: {}, problem: { message, ...placeOf([]) } };
  }
  return { baseline: files as Baseline, problem: null };
}

/** The text of a baseline file: sorted, one finding a line, so that a change of it reads well. */
export function baselineText(baseline: Baseline): string {
  const files = Object.keys(baseline)
    .filter((path) => baseline[path]?.length)
    .sort()
    .map((path) => {
      const rows = (baseline[path] as readonly KnownFinding[]).map(
        ({ rule, text, count }) => `      ${JSON.stringify({ rule, text, count })}`,
      );
      return `    ${JSON.stringify(path)}: [\n${rows.join(',\n')}\n    ]`;
    });
  return `{\n  "version": 1,\n  "files": {${files.length ? `\n${files.join(',\n')}\n  ` : ''}}\n}\n`;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (entry) => isRecord(entry) && typeof entry.rule === 'string' && typeof entry.text === 'string' && Number.isInteger(entry.count),
  );
