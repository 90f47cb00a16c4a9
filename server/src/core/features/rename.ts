import type { Analysis } from '../analysis.ts';
import type { Authority } from '../authorities/authority.ts';
import { hostEdits } from '../rules/hostEdits.ts';
import { type Citation, inSource, textOf } from '../syntax/document.ts';
import type { ProseBlock } from '../text/blocks.ts';
import type { TextEdit } from '../text/edits.ts';
import { type Span, touches } from '../text/span.ts';
import { authorityOf, callName, firstPlace, foldSpace, placesOf, shortNameSpan } from './authorityOf.ts';
import { citationAt, coreOf, primaryOf } from './citationAt.ts';
import { mentionsOf, settingOf } from './mentions.ts';

/** Why nothing can be renamed here: a sentence for the writer. */
export interface RenameRefusal {
  readonly refused: string;
}

export interface RenameTarget {
  /** The name under the caret, in file offsets. */
  readonly range: Span;
  /** The short name in use, which the editor puts into its box. */
  readonly placeholder: string;
}

const MAX_NAME = 200;

/**
 * What a rename at `offset` would change: the short name of an authority, as it stands in short forms and supra citations. A full
 * citation keeps its full name.
 */
export function prepareRename(analysis: Analysis, offset: number): RenameTarget | RenameRefusal {
  const found = renamed(analysis, offset);
  return 'refused' in found ? found : { range: found.range, placeholder: found.current };
}

/** The edits of a rename, in file offsets. */
export interface Renaming {
  /** In short forms and supra citations. */
  readonly citations: readonly TextEdit[];
  /** In the text: "as *Roth* holds". */
  readonly mentions: readonly TextEdit[];
  /** Whether the mentions are surely the case's: set in italics as its short forms are, and not the name of a person. */
  readonly certainty: 'sure' | 'likely';
}

/** The edits that give the authority under the caret the short name `newName`, where it is cited and where the text speaks of it. */
export function rename(analysis: Analysis, offset: number, newName: string): Renaming | RenameRefusal {
  const found = renamed(analysis, offset);
  if ('refused' in found) return found;
  const name = newName.trim();
  if (!name) return { refused: 'A short name cannot be empty.' };
  if (/[\r\n]/.test(name) || name.length > MAX_NAME) return { refused: 'A short name must be a few words on one line.' };
  const other = analysis.resolution.authorities.find((a) => a !== found.authority && inUse(analysis, a).some((n) => sameName(n, name)));
  if (other) {
    return {
      refused: `“${name}” already stands for ${other.citation || other.name} in this document. Choose a name that a reader can tell from it.`,
    };
  }
  const edit = (block: ProseBlock, span: Span): readonly TextEdit[] =>
    // A name with markup in its middle has no one stretch to write a new name into; it is left to the writer.
    hostEdits(analysis, block, span, name) ?? [];
  const first = found.places[0] as Named;
  const setting = settingOf(first.citation.block, first.span);
  const from = firstPlace(analysis, found.authority);
  const mentions = from ? mentionsOf(analysis, found.current, coreOf(from).end, setting) : [];
  return {
    citations: found.places.flatMap(({ citation, span }) => edit(citation.block, span)),
    mentions: mentions.flatMap(({ block, span }) => edit(block, span)),
    certainty: setting === 'emphasized' ? 'sure' : 'likely',
  };
}

interface Named {
  readonly citation: Citation;
  readonly span: Span;
}

function renamed(
  analysis: Analysis,
  offset: number,
): { authority: Authority; range: Span; current: string; places: readonly Named[] } | RenameRefusal {
  const at = citationAt(analysis, offset);
  if (!at)
    return { refused: 'There is no citation here. Put the caret on the name in a short form, such as Roth in “Roth, 408 U.S. at 572”.' };
  const citation = primaryOf(analysis, at);
  const authority = authorityOf(analysis, citation);
  if (!authority) return { refused: 'It is not known what this citation refers to, so its name cannot be changed everywhere.' };
  const places = namedPlaces(analysis, authority);
  const first = places[0];
  if (!first)
    return { refused: `${callName(analysis, authority)} has no short form with a name in this document, so there is nothing to rename.` };
  const here = places.find((p) => p.citation === citation);
  const fullName = citation.node.kind === 'full_case' ? citation.node.name : null;
  const range = here ? inSource(citation, here.span) : fullName ? inSource(citation, fullName) : null;
  if (!range)
    return {
      refused: `This citation carries no name. Put the caret on a short form of ${callName(analysis, authority)} and rename it there.`,
    };
  if (!touches(range, offset)) return { refused: 'Only the name can be renamed. Put the caret on it.' };
  const shown = here ?? first;
  return { authority, range, current: foldSpace(textOf(shown.citation, shown.span)), places };
}

function namedPlaces(analysis: Analysis, authority: Authority): readonly Named[] {
  return placesOf(analysis, authority).flatMap((citation) => {
    const name = shortNameSpan(citation.node);
    return name ? [{ citation, span: name }] : [];
  });
}

/** The short names by which the document calls the authority. */
const inUse = (analysis: Analysis, authority: Authority): readonly string[] =>
  namedPlaces(analysis, authority).map(({ citation, span }) => textOf(citation, span));

const sameName = (a: string, b: string): boolean => foldSpace(a).toLowerCase() === foldSpace(b).toLowerCase();
