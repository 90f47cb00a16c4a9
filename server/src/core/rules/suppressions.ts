import { EMPTY_INDEX } from '../cases/caseIndex.ts';
import type { Config } from '../config.ts';
import type { HostComment, Prose } from '../text/blocks.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { Rule, Severity } from './rule.ts';
import { suppressionUnknownRule } from './hygiene/suppression-unknown-rule.ts';
import { suppressionUnused } from './hygiene/suppression-unused.ts';
import { severityOf } from './severity.ts';

/** A comment that silences rules: for the next line (and the whole paragraph that begins there), or from here to its `idem-enable`. */
export interface Suppression {
  readonly comment: HostComment;
  readonly form: 'next-line' | 'stretch';
  /** The rules it names; empty: all. */
  readonly rules: readonly string[];
  /** What it covers, in offsets of the file. */
  readonly covers: Span;
}

interface Directive {
  readonly comment: HostComment;
  readonly verb: string;
  readonly rules: readonly string[];
}

/**
 * Takes out the findings that a comment covers, and adds one for each comment that covers none and each rule id that does not
 * exist. A comment that names a rule which is off is left alone.
 */
export function applySuppressions(findings: readonly Finding[], prose: Prose, rules: readonly Rule[], config: Config): Finding[] {
  const suppressions = readSuppressions(prose);
  if (suppressions.length === 0) return [...findings];
  const used = new Set<string>();
  const left = findings.filter((finding) => {
    let covered = false;
    suppressions.forEach(({ covers, rules }, i) => {
      if (finding.start < covers.start || finding.start >= covers.end) return;
      if (rules.length > 0 && !rules.includes(finding.rule.meta.id)) return;
      covered = true;
      used.add(rules.length ? `${i} ${finding.rule.meta.id}` : `${i}`);
    });
    return !covered;
  });
  return [...left, ...useless(suppressions, used, { prose, rules, config })].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The suppressions of a document, in order. */
export function readSuppressions(prose: Prose): Suppression[] {
  const directives = prose.comments.flatMap((comment) => readDirective(comment) ?? []);
  return directives.flatMap((directive, i): Suppression[] => {
    const { comment, rules } = directive;
    if (directive.verb === 'disable-next-line') return [{ comment, form: 'next-line', rules, covers: nextLine(prose, comment) }];
    if (directive.verb === 'disable')
      return [
        {
          comment,
          form: 'stretch',
          rules,
          covers: { start: comment.end, end: stretchEnd(directive, directives.slice(i + 1), prose.text.length) },
        },
      ];
    return [];
  });
}

/** `idem-disable-next-line RULE… -- reason`: the verb and the rules of a comment, or null where it is any other comment. */
function readDirective(comment: HostComment): Directive | null {
  const words = comment.text.trim().split(/[\s,]+/, 200);
  const verb = /^idem-(disable-next-line|disable|enable)$/.exec(words[0])?.[1];
  if (verb === undefined) return null;
  const reason = words.findIndex((word) => word.startsWith('--') || word.startsWith('\u2014'));
  return { comment, verb, rules: words.slice(1, reason < 0 ? undefined : reason).filter((word) => word !== '') };
}

/** A stretch ends where all of its rules, or everything, is enabled again. */
function stretchEnd(opening: Directive, later: readonly Directive[], end: number): number {
  const closing = later.find(
    ({ verb, rules }) =>
      verb === 'enable' && (rules.length === 0 || (opening.rules.length > 0 && opening.rules.every((id) => rules.includes(id)))),
  );
  return closing ? closing.comment.start : end;
}

/** The next line that holds anything but comments, to its end or to the end of the paragraph that begins on it. */
function nextLine(prose: Prose, comment: HostComment): Span {
  const { text } = prose;
  let start = lineAfter(text, comment.end);
  for (let comments = prose.comments.indexOf(comment) + 1; start < text.length; ) {
    const end = lineEnd(text, start);
    const next = prose.comments[comments];
    if (text.slice(start, end).trim() === '') start = end + 1;
    else if (next && next.start < end && text.slice(start, next.start).trim() === '') {
      start = lineAfter(text, next.end);
      comments++;
    } else break;
  }
  let end = lineEnd(text, start);
  for (const block of prose.blocks) {
    if (block.source.start >= start && block.source.start < end) end = Math.max(end, block.source.end);
    else if (block.source.start > end) break;
  }
  return { start, end };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
const lineAfter = (text: string, at: number): number => Math.min(text.length, lineEnd(text, at) + 1);

interface Known {
  readonly prose: Prose;
  readonly rules: readonly Rule[];
  readonly config: Config;
}

function useless(suppressions: readonly Suppression[], used: ReadonlySet<string>, { prose, rules: known, config }: Known): Finding[] {
  const byId = new Map(known.map((rule) => [rule.meta.id, rule]));
  const findings: Finding[] = [];
  // A rule that asks the case index is silent without one: whether its comment is of use cannot be told from here.
  const severity = (rule: Rule): Severity | null => severityOf(rule, config, EMPTY_INDEX);
  const add = (rule: Rule, place: Span, message: string): void => {
    const loud = severity(rule);
    if (loud) findings.push({ ...place, rule, severity: loud, message, citation: null, related: [], fixes: [] });
  };
  suppressions.forEach(({ comment, rules }, i) => {
    if (rules.length === 0 && !used.has(`${i}`)) add(suppressionUnused, comment, 'This comment suppresses nothing: take it out.');
    for (const id of rules) {
      const place = placeOf(prose, comment, id);
      const rule = byId.get(id);
      if (!rule) {
        const near = nearest(id, byId.keys());
        add(
          suppressionUnknownRule,
          place,
          `There is no rule \u201c${id}\u201d${near ? `; did you mean ${near}?` : ': see `idem rules` for those there are.'}`,
        );
      } else if (!used.has(`${i} ${id}`) && severity(rule)) {
        add(
          suppressionUnused,
          place,
          `${id} finds nothing here, so this comment suppresses nothing: take ${rules.length > 1 ? 'the name' : 'it'} out.`,
        );
      }
    }
  });
  return findings;
}

/** Where in the file a comment names the rule. */
function placeOf(prose: Prose, comment: HostComment, id: string): Span {
  const at = prose.text.indexOf(id, comment.start);
  return at >= 0 && at + id.length <= comment.end ? { start: at, end: at + id.length } : { start: comment.start, end: comment.end };
}
