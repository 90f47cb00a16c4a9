import { span, type Span } from '../../text/span.ts';
import { isDigit, isWord, skipBlanks } from '../chars.ts';
import { newConstitution } from '../newNodes.ts';
import { addNode } from '../nodes.ts';
import type { Scan } from '../scan.ts';
import { readTail } from '../tail.ts';

/** `U.S. Const. amend. XIV, § 1`, `Colo. Const. art. II, §§ 3, 25` (spec §1, Constitution). */

const DIVISIONS = /^(?:arts?|amends?|pmbl|preamble|cls?|paras?|pts?|sched|chs?)\b\.?|^§{1,2}|^¶{1,2}/i;
const NUMBER = /^(?:[IVXLC]+|\d+[a-z]?)(?:\([a-z\d]{1,4}\))*(?:[-–](?:[IVXLC]+|\d+))?(?![A-Za-z])/;

/** Reads a constitution whose abbreviation stands at `name`. -1 where no provision follows. */
export function readConstitution(scan: Scan, name: Span, jurisdiction: string): number {
  const { text } = scan;
  let end = name.end;
  for (let parts = 0; parts < 12; parts++) {
    let i = skipBlanks(text, end);
    if (text.charCodeAt(i) === 44) i = skipBlanks(text, i + 1);
    const division = DIVISIONS.exec(text.slice(i, i + 12));
    if (!division) {
      // A list goes on by its numbers: `§§ 3, 25`, `amends. V, XIV`.
      const number = parts > 0 && i > end ? NUMBER.exec(text.slice(i, i + 16)) : null;
      if (!number || (!isDigit(text.charCodeAt(i)) && isWord(text.charCodeAt(i + number[0].length)))) break;
      if (text.charCodeAt(end) !== 44) break;
      end = i + number[0].length;
      continue;
    }
    if (/^(?:pmbl|preamble)/i.test(division[0])) {
      end = i + division[0].length;
      continue;
    }
    const at = skipBlanks(text, i + division[0].length);
    const number = NUMBER.exec(text.slice(at, at + 24));
    if (!number) break;
    end = at + number[0].length;
  }
  if (end === name.end) return -1;
  const node = newConstitution(name.start, end, jurisdiction, span(skipBlanks(text, name.end), end));
  return readTail(scan, addNode(scan, node), end);
}
