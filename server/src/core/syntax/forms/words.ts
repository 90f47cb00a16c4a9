import { isDigit, isUpper } from '../chars.ts';
import type { Scan } from '../scan.ts';
import { readFederalist, readRestatement } from './book.ts';
import { readTaxOpinion } from './case.ts';
import { readAmendment } from './constitution.ts';
import { readDocket } from './docket.ts';
import { readActOf } from './legislative.ts';
import { readAmicusBrief, readGluedPage } from './record.ts';

/** Citations that begin with a word of their own and not with an abbreviation of a table: by their first letter. -1 where none begins. */
export function readWordForm(scan: Scan, at: number, c: number): number {
  const { text } = scan;
  switch (c) {
    case 65:
      if (text.charCodeAt(at + 1) === 99) return text.startsWith('ct', at + 1) ? readActOf(scan, at) : -1;
      if (text.charCodeAt(at + 1) === 112) return text.startsWith('px', at + 2) ? readGluedPage(scan, at) : -1;
      if (isDigit(text.charCodeAt(at + 1))) return readGluedPage(scan, at);
      return text.charCodeAt(at + 1) === 109 && text.startsWith('dt', at + 2) ? readAmendment(scan, at) : -1;
    case 66:
      return text.startsWith('rief', at + 1) ? readAmicusBrief(scan, at) : -1;
    case 70:
      return text.startsWith('ederalist', at + 1) || text.startsWith('EDERALIST', at + 1) ? readFederalist(scan, at) : -1;
    case 78:
      return text.charCodeAt(at + 1) === 111 && (text.charCodeAt(at + 2) === 46 || text.startsWith('s.', at + 2))
        ? readDocket(scan, at)
        : -1;
    case 69:
    case 74:
    case 83:
      return isUpper(text.charCodeAt(at + 1)) ? readGluedPage(scan, at) : -1;
    case 80:
      return text.startsWith('ageID', at + 1) ? readGluedPage(scan, at) : -1;
    case 82:
      if (isUpper(text.charCodeAt(at + 1))) return readGluedPage(scan, at);
      return text.startsWith('estatement', at + 1) || text.startsWith('est.', at + 1) ? readRestatement(scan, at) : -1;
    case 84:
      return text.charCodeAt(at + 1) === 46 && text.charCodeAt(at + 2) <= 67 ? readTaxOpinion(scan, at) : -1;
    default:
      return -1;
  }
}
