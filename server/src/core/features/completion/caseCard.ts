import type { IndexedCase } from '../../cases/caseIndex.ts';
import { fateText, overruledText } from '../../cases/overruled.ts';
import { courtByAbbreviation } from '../../tables/courts.ts';
import { type Card, caseName, emphasis, plain, type Run, strong } from '../card.ts';

/** What the case index knows of a case that the document does not cite yet. */
export function caseCard(known: IndexedCase): Card {
  const overruled = overruledText(known);
  const court = courtByAbbreviation.get(known.court)?.name ?? known.court;
  const facts = [court === 'U.S.' ? 'Supreme Court of the United States' : court, known.date ?? String(known.year), ...known.parallels];
  const lines: (readonly Run[])[] = [
    [caseName(known.name), plain(`, ${known.citation}`)],
    [plain(facts.filter(Boolean).join(' · '))],
    known.summary ? [plain(known.summary)] : [],
    known.topics?.length ? [emphasis(known.topics.join(' · '))] : [],
    overruled ? [strong(`${overruled.charAt(0).toUpperCase()}${overruled.slice(1)}.`)] : [],
    known.fate ? [plain(fateText(known.fate))] : [],
    [plain('From the case index on this machine.')],
  ];
  return lines.filter((line) => line.length > 0);
}
