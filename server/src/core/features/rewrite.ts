import type { Analysis } from '../analysis.ts';
import type { Authority } from '../authorities/authority.ts';
import type { CaseCitation, IdCitation } from '../syntax/citation.ts';
import { hostEdits } from '../rules/hostEdits.ts';
import { leadToPage, leadToVolume } from '../rules/house/shortForms.ts';
import { type HouseStyle, houseStyle } from '../rules/profile.ts';
import { inHouseStyle } from '../rules/reporters/shared.ts';
import { periodOfId } from '../rules/short-forms/shared.ts';
import { type Citation, inSource, textOf } from '../syntax/document.ts';
import type { TextEdit } from '../text/edits.ts';
import { type Span, span } from '../text/span.ts';
import { authorityOf, callName, nearestFull, pinText } from './authorityOf.ts';
import { citationAt, primaryOf } from './citationAt.ts';
import { courtDateText } from './courtDateText.ts';

/** Another form in which the same thing may be cited here. Edits are file offsets. */
export interface Rewrite {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** A piece of the citation's prose and what is to stand there. */
type Piece = readonly [part: Span, newText: string];

/**
 * The longer forms of the id. or short form at `offset`: its short form (`Roth, 408 U.S. at 572`) and its full citation. Offered only
 * where the authority is a case that the document cites in full, its name reads the same with and without markup, and the page is
 * known; the pin is the one that stands here, or the last one before it. A name takes the place of `Id.` or of the short name, so
 * that it stands in the italics that those stood in.
 */
export function rewrites(analysis: Analysis, offset: number): readonly Rewrite[] {
  const at = citationAt(analysis, offset);
  const citation = at && primaryOf(analysis, at);
  if (!citation || (citation.node.kind !== 'id' && citation.node.kind !== 'short_case')) return [];
  const authority = authorityOf(analysis, citation);
  const full = authority && nearestFull(analysis, authority, citation);
  if (!authority || full?.node.kind !== 'full_case' || !full.node.page?.text || full.index >= citation.index) return [];
  const pin = pinHere(analysis, citation);
  if (pin === null || /^[§¶*]/.test(pin)) return [];
  const style = houseStyle(analysis.config.profile);
  const found =
    citation.node.kind === 'id'
      ? ofId(citation.node, shortName(analysis, authority), full, full.node, { pin, style, stop: periodOfId(citation, citation.node) })
      : ofShort(analysis, citation, citation.node, full, full.node, { pin, style, stop: '' });
  return found.flatMap(([title, pieces]) => {
    const edits = pieces.map(([part, newText]) => hostEdits(analysis, citation.block, part, newText));
    return edits.some((e) => e === null) ? [] : [{ title, edits: edits.flatMap((e) => e ?? []) }];
  });
}

/** The pin cite and the house style that a form is written in. */
interface Written {
  readonly pin: string;
  readonly style: HouseStyle;
  /** The period of the sentence, where the form takes the place of one that ended it with its own. */
  readonly stop: '.' | '';
}

type Titled = readonly [title: string, pieces: readonly Piece[]];

function ofId(node: IdCitation, short: string | null, full: Citation, cited: CaseCitation, written: Written): readonly Titled[] {
  const { pin, style, stop } = written;
  const rest = span(node.word.end, node.end);
  const found: Titled[] = [];
  if (short) {
    const reporter = inHouseStyle(cited.reporter.entry.abbreviation, style);
    const locator = `${leadToVolume(style)}${textOf(full, cited.volume)} ${reporter}${leadToPage(pin, style)}${pin}`;
    found.push([
      `Write the short form: ${short}${locator}`,
      [
        [node.word, short],
        [rest, `${locator}${stop}`],
      ],
    ]);
  }
  const name = sameInFile(full, cited);
  if (name)
    found.push([
      'Write the full citation',
      [
        [node.word, name],
        [rest, `${fullLocator(full, cited, written)}${stop}`],
      ],
    ]);
  return found;
}

function ofShort(
  analysis: Analysis,
  citation: Citation,
  node: CaseCitation,
  full: Citation,
  cited: CaseCitation,
  written: Written,
): readonly Titled[] {
  const name = sameInFile(full, cited);
  if (!name || !node.name || hasParallels(analysis, citation)) return [];
  return [
    [
      'Write the full citation',
      [
        [node.name, name],
        [span(node.name.end, node.end), fullLocator(full, cited, written)],
      ],
    ],
  ];
}

/** The name for a short form; null where the authority has none. */
const shortName = (analysis: Analysis, authority: Authority): string | null =>
  authority.shortNames.length ? callName(analysis, authority) : null;

/** What follows the name of a full citation: `, 408 U.S. 564, 577 (1972)`; where the document puts the date behind the name, ` (1972) 408 U.S. 564, 577`. */
function fullLocator(full: Citation, cited: CaseCitation, { pin, style }: Written): string {
  const date = courtDateText(full, cited.courtDate);
  const locator = `${textOf(full, cited.volume)} ${inHouseStyle(cited.reporter.entry.abbreviation, style)} ${cited.page?.text}, ${pin}`;
  return cited.courtDate && cited.courtDate.start < cited.start ? `${date} ${locator}` : `, ${locator}${date}`;
}

/** The case name as the full citation has it, where its file text is its prose: then it may be written elsewhere in the file as it is. */
function sameInFile(full: Citation, cited: CaseCitation): string | null {
  if (!cited.name) return null;
  const { start, end } = inSource(full, cited.name);
  return end - start === cited.name.end - cited.name.start ? cited.name.text : null;
}

/** The pin of the citation, else that of the citations it leans on in turn; null where none has one. */
function pinHere(analysis: Analysis, citation: Citation): string | null {
  let at: Citation | undefined = citation;
  for (let steps = 0; at && steps < LONGEST_CHAIN; steps++) {
    const pin = pinText(at);
    if (pin !== null) return pin;
    const before: number | null | undefined = analysis.resolution.references[at.index]?.antecedent;
    at = before === null || before === undefined || before >= at.index ? undefined : analysis.citations[before];
  }
  return null;
}

const LONGEST_CHAIN = 1000;

function hasParallels(analysis: Analysis, citation: Citation): boolean {
  const next = analysis.citations[citation.index + 1];
  const node = next?.block === citation.block ? next.node : null;
  return node !== null && (node.kind === 'full_case' || node.kind === 'short_case') && node.role !== 'primary';
}
