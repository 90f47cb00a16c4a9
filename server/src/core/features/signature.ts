import type { Analysis } from '../analysis.ts';
import type { CaseCitation } from '../syntax/citation.ts';
import { inSource } from '../syntax/document.ts';
import { houseStyle } from '../rules/profile.ts';
import type { Span } from '../text/span.ts';
import { citationAt, coreOf, primaryOf } from './citationAt.ts';
import { proseBefore } from './completion/before.ts';
import { courtDateOpened } from './completion/courtDates.ts';

/** The parts of a citation in their order, and the one that the caret is at. */
export interface Signature {
  /** `Party v. Party, volume reporter page, pin (court year)`. */
  readonly label: string;
  /** The parts as spans of the label, each with what goes there. */
  readonly parts: readonly (Span & { readonly help: string })[];
  readonly active: number;
}

const HELP = {
  name: 'the parties as citations abbreviate them; a period ends no party',
  volume: 'the volume of the reporter',
  reporter: 'the reporter, by its abbreviation',
  page: 'the page on which the decision begins',
  pin: 'the page on which it says so',
  'court year': 'the court, unless the reporter tells it, and the year of the decision',
  '(explanation)': 'what it held, or what it quotes: a present participle, or (quoting …)',
  Id: 'the authority of the citation just before',
} as const;
type Part = keyof typeof HELP;

/** What a full citation consists of, by where the house style puts court and year. */
const FULL: readonly (Part | { readonly text: string })[] = [
  'name',
  { text: ', ' },
  'volume',
  { text: ' ' },
  'reporter',
  { text: ' ' },
  'page',
  { text: ', ' },
  'pin',
  { text: ' (' },
  'court year',
  { text: ') ' },
  '(explanation)',
];
const DATED_FIRST: typeof FULL = [
  'name',
  { text: ' (' },
  'court year',
  { text: ') ' },
  'volume',
  { text: ' ' },
  'reporter',
  { text: ' ' },
  'page',
  { text: ', ' },
  'pin',
  { text: ' ' },
  '(explanation)',
];
const SHORT: typeof FULL = [
  'name',
  { text: ', ' },
  'volume',
  { text: ' ' },
  'reporter',
  { text: ' at ' },
  'pin',
  { text: ' ' },
  '(explanation)',
];
const ID: typeof FULL = ['Id', { text: '. at ' }, 'pin', { text: ' ' }, '(explanation)'];

/** What comes next in the citation that the caret at `offset` (of the file) stands in; null outside citations, and past their end. */
export function signature(analysis: Analysis, offset: number): Signature | null {
  const before = proseBefore(analysis, offset);
  if (!before) return null;
  const first = houseStyle(analysis.config.profile).courtYear === 'paren-after-name';
  if (courtDateOpened(analysis, before)) return written(FULL, 'court year');
  const at = citationAt(analysis, offset) ?? justBefore(analysis, before.text, offset);
  const citation = at && primaryOf(analysis, at);
  if (!citation) return null;
  const { node } = citation;
  // What has been closed wants nothing more, and a comma behind it goes on with the sentence.
  if (/[)\]](?:,\s?)?$/.test(before.text.slice(-3))) return null;
  const placed = (part: Span | null): Span | null => part && inSource(citation, part);
  const explained = /[([]/.test(analysis.text.slice(coreOf(citation).end, offset));
  if (node.kind === 'id') {
    const inWord = offset <= inSource(citation, node.word).end;
    return written(ID, inWord ? 'Id' : explained ? '(explanation)' : 'pin');
  }
  if (node.kind === 'short_case') return written(SHORT, explained ? '(explanation)' : partAt(node, offset, placed));
  return node.kind === 'full_case' ? written(first ? DATED_FIRST : FULL, partAt(node, offset, placed)) : null;
}

/** The citation behind which only the comma or the bracket stands that the next part begins with. */
function justBefore(analysis: Analysis, text: string, offset: number): ReturnType<typeof citationAt> {
  const tail = /(?:,\s?|\s?\()$/.exec(text.slice(-3))?.[0];
  return tail === undefined ? null : citationAt(analysis, offset - tail.length);
}

/** The part of a case citation that the caret stands in, or comes next. */
function partAt(node: CaseCitation, offset: number, placed: (part: Span | null) => Span | null): Part {
  const upTo = (part: Span | null): boolean => {
    const place = placed(part);
    return place !== null && offset <= place.end;
  };
  const date = placed(node.courtDate);
  if (date && offset > date.start && offset < date.end) return 'court year';
  if (upTo(node.name)) return 'name';
  if (upTo(node.volume)) return 'volume';
  if (upTo(node.reporter)) return 'reporter';
  if (upTo(node.page)) return 'page';
  const endsWithDate = date !== null && date.start > (placed(node.volume)?.start ?? 0);
  return endsWithDate && offset >= date.end ? '(explanation)' : 'pin';
}

function written(pieces: typeof FULL, active: Part): Signature {
  let label = '';
  const parts: (Span & { readonly help: string })[] = [];
  let number = 0;
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      label += piece.text;
      continue;
    }
    const shown = piece === 'name' ? 'Party v. Party' : piece;
    if (piece === active) number = parts.length;
    parts.push({ start: label.length, end: label.length + shown.length, help: HELP[piece] });
    label += shown;
  }
  return { label, parts, active: number };
}
