import type { Analysis } from '../../analysis.ts';
import { firstPlace } from '../authorityOf.ts';
import { type Card, cardMarkdown, cardPlaintext } from '../card.ts';
import { coreOf } from '../citationAt.ts';
import { type Cardlike, hover } from '../hover.ts';
import { caseCard } from './caseCard.ts';
import type { Described } from './item.ts';

/** What a list shows beside an item: of a case cited above what a hover says of it, of a case of the index what that knows; null where nothing is. */
export function described(analysis: Analysis, item: Described): Cardlike | null {
  if (item.what === 'case') {
    const known = analysis.services.caseIndex.find(item.reporter, item.volume, item.page).find(({ name }) => name === item.name);
    return known ? shown(caseCard(known)) : null;
  }
  const authority = analysis.resolution.authorities[item.authority];
  const first = authority && firstPlace(analysis, authority);
  return first ? hover(analysis, coreOf(first).start) : null;
}

const shown = (card: Card): Cardlike => ({ markdown: cardMarkdown(card), plaintext: cardPlaintext(card) });
