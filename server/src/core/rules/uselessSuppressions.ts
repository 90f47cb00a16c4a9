import { EMPTY_INDEX } from '../cases/caseIndex.ts';
import type { Config } from '../config.ts';
import type { HostComment, Prose } from '../text/blocks.ts';
import type { TextEdit } from '../text/edits.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import type { Finding, FindingFix } from './finding.ts';
import { suppressionUnknownRule } from './hygiene/suppression-unknown-rule.ts';
import { suppressionUnused } from './hygiene/suppression-unused.ts';
import type { Rule } from './rule.ts';
import { severityOf } from './severity.ts';
import type { Suppression } from './suppressions.ts';

interface Known {
  readonly prose: Prose;
  readonly rules: readonly Rule[];
  readonly config: Config;
}

/**
 * One finding for each comment that silences nothing and each rule it names that finds nothing or does not exist, with the edits that
 * take it out. `used` holds `n` for a comment without names that covered a finding, and `n rule` for a name that did.
 */
export function uselessSuppressions(
  suppressions: readonly Suppression[],
  used: ReadonlySet<string>,
  { prose, rules: known, config }: Known,
): Finding[] {
  const byId = new Map(known.map((rule) => [rule.meta.id, rule]));
  const findings: Finding[] = [];
  // A rule that asks the case index is silent without one: whether its comment is of use cannot be told from here.
  const isOn = (rule: Rule): boolean => severityOf(rule, config, EMPTY_INDEX) !== null;
  const add = (rule: Rule, place: Span, message: string, fixes: readonly FindingFix[]): void => {
    const severity = severityOf(rule, config, EMPTY_INDEX);
    if (!severity) return;
    findings.push({ start: place.start, end: place.end, rule, severity, message, standardForm: false, citation: null, related: [], fixes });
  };
  suppressions.forEach((suppression, i) => {
    const { comment, rules } = suppression;
    if (rules.length === 0 && !used.has(`${i}`))
      add(suppressionUnused, comment, 'This comment suppresses nothing: take it out.', [takenOut(suppression, prose.text)]);
    for (const id of rules) {
      const place = placeOf(prose, comment, id);
      const rule = byId.get(id);
      if (!rule) {
        const near = nearest(id, byId.keys());
        const message = `There is no rule \u201c${id}\u201d${near ? `; did you mean ${near}?` : ': see `idem rules` for those there are.'}`;
        add(suppressionUnknownRule, place, message, near ? [renamed(place, near)] : []);
      } else if (!used.has(`${i} ${id}`) && isOn(rule)) {
        const several = rules.length > 1;
        const message = `${id} finds nothing here, so this comment suppresses nothing: take ${several ? 'the name' : 'it'} out.`;
        add(suppressionUnused, place, message, [several ? nameOut(prose.text, comment, id, place) : takenOut(suppression, prose.text)]);
      }
    }
  });
  return findings;
}

/** Where in the file a comment names the rule. */
function placeOf(prose: Prose, comment: HostComment, id: string): Span {
  const names = new RegExp(`(?<![\\w-])${id.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`);
  const at = names.exec(prose.text.slice(comment.start, comment.end))?.index;
  return at === undefined ? { start: comment.start, end: comment.end } : { start: comment.start + at, end: comment.start + at + id.length };
}

const renamed = (place: Span, near: string): FindingFix => ({
  title: `Write ${near}`,
  safe: false,
  edits: [{ start: place.start, end: place.end, newText: near }],
  places: 1,
});

/** Takes one of several names out, with the blanks or the comma before it. */
function nameOut(text: string, comment: HostComment, id: string, place: Span): FindingFix {
  let { start } = place;
  while (start > comment.start && /[\s,]/.test(text.charAt(start - 1))) start--;
  return { title: `Take ${id} out of the comment`, safe: false, edits: [{ start, end: place.end, newText: '' }], places: 1 };
}

/** Takes the comment out; with it the one that ends its stretch. */
function takenOut({ comment, end }: Suppression, text: string): FindingFix {
  const edits = [comment, ...(end ? [end] : [])].map((one) => commentOut(text, one));
  const title = end ? 'Take this comment out, and the one that ends it' : 'Take the comment out';
  return { title, safe: false, edits, places: edits.length };
}

/** A comment that has its lines to itself goes with them, and with one of the two blank lines that it stands between. */
function commentOut(text: string, { start, end }: Span): TextEdit {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline + 1;
  const alone = text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  if (!alone) return { start, end, newText: '' };
  const before = lineStart === 0 || /\n\r?\n$/.test(text.slice(Math.max(0, lineStart - 3), lineStart));
  const behind = before ? (/^[^\S\n]*\n/.exec(text.slice(lineEnd, lineEnd + 200))?.[0].length ?? 0) : 0;
  return { start: lineStart, end: lineEnd + behind, newText: '' };
}
