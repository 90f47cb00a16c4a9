import { foldBlanks } from '../text/blanks.ts';
import { type Citation, textOf } from '../syntax/document.ts';
import type { Finding } from './finding.ts';

/**
 * Findings that are known and let be, as a baseline file holds them: by rule and by the words of the citation that they are about,
 * and how many of them there are. Lines and offsets do not count, so that a paragraph may move and a line be inserted.
 */
export interface KnownFinding {
  readonly rule: string;
  readonly text: string;
  readonly count: number;
}

/** Findings held against a baseline. */
export interface BaselineMatch {
  /** Those that the baseline does not hold. */
  readonly fresh: readonly Finding[];
  /** Those that it holds. */
  readonly known: readonly Finding[];
  /** What it holds and the document no longer has, with how many of each are gone. */
  readonly stale: readonly KnownFinding[];
}

const LONGEST_TEXT = 300;

/** The words that a finding is about: its citation from name to date as prose, without the file's markup; of no citation, what it marks. */
export function findingText(finding: Finding, text: string, citations: readonly Citation[]): string {
  const citation = finding.citation === null ? undefined : citations[finding.citation];
  const words = citation ? citedText(citation) : text.slice(finding.start, finding.end);
  return foldBlanks(words).trim().slice(0, LONGEST_TEXT);
}

function citedText(citation: Citation): string {
  const { node } = citation;
  return textOf(citation, 'role' in node && node.role !== 'primary' ? node : { start: node.fullStart, end: node.fullEnd });
}

/** The findings as a baseline holds them, by rule and then by text, so that the file changes where findings do. */
export function knownFindings(findings: readonly Finding[], wordsOf: (finding: Finding) => string): KnownFinding[] {
  const counts = new Map<string, { rule: string; text: string; count: number }>();
  for (const finding of findings) {
    const rule = finding.rule.meta.id;
    const text = wordsOf(finding);
    const entry = counts.get(keyOf(rule, text));
    if (entry) entry.count++;
    else counts.set(keyOf(rule, text), { rule, text, count: 1 });
  }
  return [...counts.values()].sort((a, b) => compare(a.rule, b.rule) || compare(a.text, b.text));
}

/** Divides findings by whether a baseline holds them. Of more alike than it holds, the first in the document are the known ones. */
export function againstBaseline(
  findings: readonly Finding[],
  baseline: readonly KnownFinding[],
  wordsOf: (finding: Finding) => string,
): BaselineMatch {
  if (baseline.length === 0) return { fresh: findings, known: [], stale: [] };
  const left = new Map<string, number>();
  for (const { rule, text, count } of baseline) left.set(keyOf(rule, text), (left.get(keyOf(rule, text)) ?? 0) + count);
  const fresh: Finding[] = [];
  const known: Finding[] = [];
  for (const finding of findings) {
    const key = keyOf(finding.rule.meta.id, wordsOf(finding));
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    (count > 0 ? known : fresh).push(finding);
  }
  const stale = baseline.flatMap(({ rule, text }): KnownFinding[] => {
    const count = left.get(keyOf(rule, text)) ?? 0;
    left.delete(keyOf(rule, text));
    return count > 0 ? [{ rule, text, count }] : [];
  });
  return { fresh, known, stale };
}

const keyOf = (rule: string, text: string): string => `${rule}\n${text}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
