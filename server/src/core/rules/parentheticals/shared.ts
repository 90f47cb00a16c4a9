import { foldBlanks } from '../../text/blanks.ts';
import type { Parenthetical } from '../../syntax/citation.ts';
import type { Citation } from '../../syntax/document.ts';

/** What stands between the brackets, blanks folded. */
export const insideOf = ({ block }: Citation, { start, end }: Parenthetical): string => foldBlanks(block.text.slice(start + 1, end - 1));
