import { overlapping, type TextEdit } from '../text/edits.ts';
import { overlaps, spanLength } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { GROUPS, type Severity } from './rule.ts';

/** Document order: by where a finding begins, then by where it ends, then in the order of the groups. */
export const inDocumentOrder = (a: Finding, b: Finding): number => a.start - b.start || a.end - b.end || rank(a) - rank(b);

/** What matters most comes first: errors before warnings before notes, each in document order. */
export const byWeight = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || inDocumentOrder(a, b);

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

const rank = (finding: Finding): number => GROUPS.indexOf(finding.rule.meta.group);

/** Which of two findings of one field is kept: by group, then the narrower, then the one whose rule comes first. */
function keptFirst(a: Ranked, b: Ranked): number {
  return rank(a.finding) - rank(b.finding) || spanLength(a.finding) - spanLength(b.finding) || a.order - b.order;
}

interface Ranked {
  readonly finding: Finding;
  /** The place of its rule in the registry. */
  readonly order: number;
}

/**
 * One field, one finding (the domain specification's overlap policy): of findings of form whose edits are in each other's way,
 * and of findings at one and the same place, the first by group, range and registry stays. Form never hides substance, nor
 * substance form: a wrong volume and a closed-up reporter are two things to know.
 */
export function withoutOverlaps(found: readonly Finding[], orderOf: (finding: Finding) => number): Finding[] {
  const sorted = [...found].sort(inDocumentOrder);
  const kept: Finding[] = [];
  let cluster: Ranked[] = [];
  let end = -1;
  const flush = (): void => {
    if (cluster.length === 1) kept.push(cluster[0].finding);
    else kept.push(...thinned(cluster));
    cluster = [];
  };
  for (const finding of sorted) {
    if (finding.start >= end && cluster.length) flush();
    cluster.push({ finding, order: orderOf(finding) });
    end = Math.max(cluster.length === 1 ? finding.end : end, finding.end);
  }
  if (cluster.length) flush();
  return kept.sort(inDocumentOrder);
}

/** Clusters are small: the findings of overlapping parts of one citation. */
const LARGEST_CLUSTER = 64;

function thinned(cluster: readonly Ranked[]): Finding[] {
  if (cluster.length > LARGEST_CLUSTER) return cluster.map((ranked) => ranked.finding);
  const kept: Finding[] = [];
  for (const { finding } of [...cluster].sort(keptFirst)) {
    if (!kept.some((other) => clash(other, finding))) kept.push(finding);
  }
  return kept;
}

/** Findings of one field: at one place, or with edits that cannot both be made. */
function clash(a: Finding, b: Finding): boolean {
  if (a.rule.meta.form !== b.rule.meta.form) return false;
  if (a.start === b.start && a.end === b.end) return true;
  return a.rule.meta.form && overlaps(a, b) && overlapping([...editsOf(a), ...editsOf(b)]);
}

const editsOf = (finding: Finding): readonly TextEdit[] =>
  finding.fixes[0]?.edits ?? [{ start: finding.start, end: finding.end, newText: '' }];
