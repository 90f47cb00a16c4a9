import { span } from '../../text/span.ts';
import { isDigit, skipBlanksBack } from '../chars.ts';
import { readNameBefore } from '../names.ts';
import { newCasePage } from '../newNodes.ts';
import { addNode } from '../nodes.ts';
import { readPin, readPinLabel } from '../pins.ts';
import type { Scan } from '../scan.ts';
import { readTail } from '../tail.ts';

/** Documents whose page is cited with "at" too, and which are no cases. */
const DOCUMENT =
  /\b(?:Brief|Report|Rep\.|Order|Opinion|Opn\.|Transcript|Tr\.|Exhibit|Ex\.|Code|Manual|Treatise|Decl\.|Dep\.|Mot\.|Opp\.|Hearings?)$/;

/** Reads California's short form, a case's name and page alone: `Kelsey S., at p. 848`. `at` is at "at". Gives the offset to go on from, or -1. */
export function readNameAt(scan: Scan, at: number): number {
  const { text } = scan;
  const label = readPinLabel(text, at);
  if (!label || text.charCodeAt(label.value.end - 1) === 116 || !isDigit(text.charCodeAt(label.end))) return -1;
  const comma = skipBlanksBack(text, at, scan.floor);
  if (text.charCodeAt(comma - 1) !== 44) return -1;
  const end = skipBlanksBack(text, comma - 1, scan.floor);
  const named = end > scan.floor ? readNameBefore(text, end, scan.floor) : null;
  if (!named || DOCUMENT.test(named.name.text)) return -1;
  const pin = readPin(text, label.end, label.value);
  if (!pin) return -1;
  return readTail(scan, addNode(scan, newCasePage(span(named.name.start, named.name.end), pin.value)), pin.end);
}
