import type { CaseCitation } from '../syntax/citation.ts';
import { type Citation, inSource } from '../syntax/document.ts';
import type { ProseBlock } from '../text/blocks.ts';
import { type Span, span } from '../text/span.ts';
import { type CitationOf, isCase } from './citations.ts';
import type { RuleContext } from './rule.ts';
import { isAgencySeries } from './reporters/shared.ts';
import { distinctCandidates } from './short-forms/shared.ts';

/** So far behind its first page a case may be cited. */
const LONGEST = 200;

/**
 * The full citations that a short form of the same name can be a slip of: the series is another and the volume the same, or the
 * reporter is the same and the volume differs by a slip of the hand or the page lies in the case. Where both volume and
 * reporter differ, another decision of that name is meant.
 */
export function slipsOf(citation: CitationOf<CaseCitation>, context: RuleContext): readonly CitationOf<CaseCitation>[] {
  const candidates = context.resolution.references[citation.index]?.candidates ?? [];
  return distinctCandidates(candidates, context)
    .filter(isCase)
    .filter((candidate) => isSlip(citation, candidate));
}

function isSlip({ node }: CitationOf<CaseCitation>, full: CitationOf<CaseCitation>): boolean {
  const same = node.reporter.entry.abbreviation === full.node.reporter.entry.abbreviation;
  if (node.volume.value === full.node.volume.value) return !same;
  if (!same || isAgencySeries(node.reporter.entry)) return false;
  const page = node.pin?.items[0]?.from ?? Number.NaN;
  const first = full.node.page?.value ?? Number.NaN;
  return isSlipOf(String(node.volume.value), String(full.node.volume.value)) || (page >= first && page < first + LONGEST);
}

/** Whether two numbers differ in one figure, one that is missing, or two that changed places. */
function isSlipOf(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [x, y] = [a.slice(from, endA), b.slice(from, endB)];
  return x.length + y.length <= 1 || (x.length === 1 && y.length === 1) || (x.length === 2 && x[0] === y[1] && x[1] === y[0]);
}

/** A short form that is looked for, its reporter without blanks. */
interface Wanted {
  readonly citation: Citation;
  readonly reporter: string;
}

/**
 * Whether volume and reporter of the short form stand somewhere before it in the text: the case is cited there in a form that
 * was not read (`105 FERC \u00b6 61,004`, a firm's name alone).
 */
export function standsBefore(shorts: readonly Citation[], context: RuleContext): ReadonlySet<Citation> {
  const wanted = new Map<string, Wanted[]>();
  for (const citation of shorts) {
    const { node } = citation;
    if (node.kind !== 'short_case') continue;
    const text = citation.block.text;
    const volume = text.slice(node.volume.start, node.volume.end);
    const list = wanted.get(volume) ?? [];
    list.push({ citation, reporter: squeezed(text.slice(node.reporter.start, node.reporter.end)) });
    wanted.set(volume, list);
  }
  const found = new Set<Citation>();
  if (wanted.size === 0) return found;
  addDefined(wanted, found, context);
  for (const { block, found: volumes } of context.inBlocks(volumesIn)) {
    for (const { start, end } of volumes) {
      for (const { citation, reporter } of wanted.get(block.text.slice(start, end)) ?? []) {
        const before = block.source.start < citation.block.source.start || (block === citation.block && start < citation.node.start);
        const behind = before ? behindReporter(block.text, end, reporter) : null;
        if (behind !== null && mayBegin(behind, citation)) found.add(citation);
      }
    }
  }
  return found;
}

/** The numbers of a block that may be volumes: what follows begins like a reporter. */
function volumesIn({ text }: ProseBlock): readonly Span[] | null {
  const found = volumesOf(text);
  return found.length > 0 ? found : null;
}

const volumesOf = (text: string): readonly Span[] =>
  Array.from(text.matchAll(/\b\d{1,4}(?=\s{1,3}[A-Z])/g), ({ 0: number, index }) => span(index, index + number.length));

/** A line of a source that defines a macro (`\\newcommand{\\Twombly}{\u2026}`, `#let twombly = [\u2026]`), or that puts another file in. */
const DEFINITION = /^[ \t]*(?:\\(?:(?:re)?newcommand|providecommand|def|DeclareRobustCommand|newacronym)\b|#let\b).*$/gm;
const OTHER_FILE = /^[ \t]*(?:\\(?:input|include|subfile)\b|#include\b)/m;

/** Adds the short forms of what a macro's definition cites, which is printed where the macro stands, and of what another file before them may. */
function addDefined(wanted: ReadonlyMap<string, readonly Wanted[]>, found: Set<Citation>, { prose }: RuleContext): void {
  if (prose.format !== 'latex' && prose.format !== 'typst') return;
  const other = OTHER_FILE.exec(prose.text);
  if (other) {
    for (const { citation } of [...wanted.values()].flat()) if (other.index < inSource(citation, citation.node).start) found.add(citation);
  }
  for (const [line] of prose.text.matchAll(DEFINITION)) {
    const text = line.replace(/~|\\[ @,]/g, ' ');
    for (const { start, end } of volumesOf(text)) {
      for (const { citation, reporter } of wanted.get(text.slice(start, end)) ?? []) {
        const behind = behindReporter(text, end, reporter);
        if (behind !== null && mayBegin(behind, citation)) found.add(citation);
      }
    }
  }
}

/** Whether what follows the reporter may be where the case begins: a paragraph, a slip number, or a page not far before the one cited. */
function mayBegin(behind: string, { node }: Citation): boolean {
  const page = /^\d+(?:,\d{3}\b)?/.exec(behind);
  if (!page) return !behind.startsWith('at');
  const cited = node.kind === 'short_case' ? (node.pin?.items[0]?.from ?? Number.NaN) : Number.NaN;
  const first = Number(page[0].replaceAll(',', ''));
  return Number.isNaN(cited) || (first <= cited && cited < first + LONGEST);
}

/** What stands behind the reporter (without blanks and periods) at `at`; null where another one stands there. */
function behindReporter(text: string, at: number, reporter: string): string | null {
  let [i, read] = [at, ''];
  while (i < at + 24 && read.length < reporter.length) read += squeezed(text.charAt(i++));
  return read === reporter ? text.slice(i, i + 12).replace(/^[\s.]+/, '') : null;
}

const squeezed = (text: string): string => text.replace(/[\s.]/g, '').toUpperCase();
