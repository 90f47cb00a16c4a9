import type { Analysis } from '../../core/analysis.ts';
import { STYLE_KEY } from '../../core/rules/documentStyle.ts';
import type { Finding, FindingFix, RelatedPlace } from '../../core/rules/finding.ts';
import type { Severity } from '../../core/rules/rule.ts';
import { paintFor, type Paint } from '../colour.ts';
import { excerpt } from './excerpt.ts';
import { newTally, type Output, quoted, type Report } from './report.ts';

const MIN_WIDTH = 60;
const USUAL_WIDTH = 110;
/** More places than this are only named by their lines. */
const MAX_RELATED = 3;
const MAX_LINES = 12;

/** Prints findings as a person wants to read them, and what they come to. */
export function prettyReport(out: Output): Report {
  const paint = paintFor(out);
  const width = Math.max(MIN_WIDTH, Math.min(out.columns ?? USUAL_WIDTH, 140));
  const tally = newTally();
  const gone: string[] = [];
  return {
    add(path, analysis) {
      tally.add(path, analysis);
      for (const alike of ofOneKind(analysis.diagnostics)) out.write(`${block(path, analysis, alike, paint, width)}\n\n`);
      const hint = styleHint(path, analysis);
      if (hint) out.write(`${paint.dim(hint)}\n`);
      for (const { rule, text, count } of analysis.baseline.stale)
        gone.push(`${path}: ${rule}: ${text}${count > 1 ? ` (${count} times)` : ''}`);
    },
    end() {
      if (tally.files === 0) return;
      if (gone.length) {
        out.write('In the baseline, and mended since; idem check --write-baseline takes them out of it:\n');
        for (const one of gone) out.write(`   ${one}\n`);
        out.write('\n');
      }
      const { fixable, toFix, known, suppressed } = tally;
      const parts = [tally.read, tally.found || paint.green('nothing to mend')];
      if (known) parts.push(`${known} known from the baseline`);
      if (suppressed) parts.push(`${suppressed} suppressed`);
      if (fixable) parts.push(`${fixable} can be fixed: idem fix ${toFix.length <= 3 ? toFix.map(quoted).join(' ') : 'FILE…'}`);
      out.write(`${parts.join(' · ')}\n`);
    },
  };
}

/** One line for a document that plainly follows a house style which nothing names; null for any other. */
function styleHint(path: string, { detectedStyle }: Analysis): string | null {
  if (!detectedStyle) return null;
  const { id, evidence } = detectedStyle;
  return `${path}: ${evidence}: it follows the style ${id}. Say so with "${STYLE_KEY}: ${id}" in the document or { "profile": "${id}" } in .idem.json.`;
}

/** Findings of one matter of form belong together on paper, the first of them at their head; what is of substance stands alone. */
function ofOneKind(diagnostics: readonly Finding[]): readonly (readonly Finding[])[] {
  const kinds = new Map<string, Finding[]>();
  diagnostics.forEach((finding, n) => {
    const { id, form } = finding.rule.meta;
    const key = form ? `${id} ${finding.severity}` : String(n);
    const kind = kinds.get(key);
    if (kind) kind.push(finding);
    else kinds.set(key, [finding]);
  });
  return [...kinds.values()];
}

/** Findings of one kind: where, how bad, what; the first one's line with the place marked; where the others are; what mends them. */
function block(path: string, analysis: Analysis, [finding, ...others]: readonly Finding[], paint: Paint, width: number): string {
  const { line, character } = analysis.lines.positionAt(finding.start);
  const text = analysis.lines.lineText(line);
  const number = String(line + 1);
  const margin = Math.max(5, number.length + 2);
  const bar = paint.dim('│');
  const colour = COLOUR[finding.severity](paint);
  const until = Math.min(text.length, character + (finding.end - finding.start));
  const shown = excerpt(text, character, until, width - margin - 3);
  const rows = [
    heading(`${path}:${number}:${character + 1}`, finding, paint, width),
    `${paint.dim(number.padStart(margin))} ${bar} ${shown.line}`,
    `${' '.repeat(margin)} ${bar} ${' '.repeat(shown.from)}${colour('^'.repeat(shown.to - shown.from))}`,
  ];
  for (const note of [...notes(analysis, finding), ...others.map((other) => alsoAt(analysis, other, finding))])
    rows.push(`${' '.repeat(margin)} ${bar} ${note}`);
  return rows.join('\n');
}

const COLOUR: Readonly<Record<Severity, (paint: Paint) => (text: string) => string>> = {
  error: (paint) => paint.red,
  warning: (paint) => paint.yellow,
  info: (paint) => paint.cyan,
  hint: (paint) => paint.dim,
};

function heading(place: string, { severity, message, rule }: Finding, paint: Paint, width: number): string {
  const said = message.replace(/\s+/g, ' ');
  const gap = Math.max(2, width - place.length - severity.length - said.length - rule.meta.id.length - 4);
  return `${paint.bold(place)}  ${COLOUR[severity](paint)(severity)}  ${said}${' '.repeat(gap)}${paint.dim(rule.meta.id)}`;
}

/** Another place of the same kind, with what is wrong there where that is something else. */
function alsoAt(analysis: Analysis, { start, end, message }: Finding, first: Finding): string {
  const { line } = analysis.lines.positionAt(start);
  const seen = analysis.text.slice(start, end).replace(/\s+/g, ' ');
  const what = message === first.message ? '' : ` (${message.replace(/\s+/g, ' ').replace(/\.$/, '')})`;
  return `also line ${line + 1}: ${seen.length > 40 ? `${seen.slice(0, 39)}\u2026` : seen}${what}`;
}

/** What stands under the marked line: the other places, and the fixes. */
function notes(analysis: Analysis, finding: Finding): string[] {
  const safe = finding.fixes.find((fix) => fix.safe);
  const offered = finding.fixes.filter((fix) => !fix.safe);
  return [
    ...places(analysis, finding),
    ...(safe ? [`fix: ${describe(safe, finding)}`] : []),
    ...offered.map((fix) => `your choice: ${fix.title}`),
  ];
}

/** The other places of a finding: each with what it says, or, where they are many, only their lines. */
function places(analysis: Analysis, { related }: Finding): string[] {
  const lineOf = (place: RelatedPlace): number => analysis.lines.positionAt(place.start).line + 1;
  if (related.length <= MAX_RELATED) return related.map((place) => `line ${lineOf(place)}: ${place.message}`);
  const lines = [...new Set(related.map(lineOf))];
  return [
    `also on ${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, MAX_LINES).join(', ')}${lines.length > MAX_LINES ? ' …' : ''}`,
  ];
}

/** What a fix puts in the finding's place where that is all it does; else its title. */
function describe(fix: FindingFix, finding: Finding): string {
  const [only] = fix.edits;
  const wholly = fix.edits.length === 1 && only.start === finding.start && only.end === finding.end;
  return wholly && only.newText.trim() && !only.newText.includes('\n') ? only.newText : fix.title;
}
