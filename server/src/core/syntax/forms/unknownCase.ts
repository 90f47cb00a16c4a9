import { span } from '../../text/span.ts';
import { isUpper, skipBlanks, skipBlanksBack, skipDigits } from '../chars.ts';
import type { NumberPart } from '../citation.ts';
import { readNameBefore } from '../names.ts';
import { newSource } from '../newNodes.ts';
import { addNode } from '../nodes.ts';
import type { Scan } from '../scan.ts';
import { readTail } from '../tail.ts';

/** A reporter that no table knows, its page and pins, the court and year: `F.5th 34, 36 (9th Cir. 2030)`. */
const UNKNOWN =
  /^[A-Z][\w.’']{0,12}(?:\s(?:[A-Z][\w.’']{0,12}|\d(?:d|th|nd|rd))){0,3}\s\d{1,5}(?:(?:,\s|[-–])\d{1,5}){0,3}(?=\s\([^()]{0,40}\b\d{4}\))/;

/**
 * `Smith v. Jones, 12 F.5th 34 (9th Cir. 2030)` at its volume: a case in a reporter that no table knows. It is told apart from nothing, so
 * that an id. behind it does not fall to the case before. -1 where name, page, or court and year are missing.
 */
export function readUnknownCase(scan: Scan, volume: NumberPart): number {
  const { text, floor } = scan;
  const series = skipBlanks(text, volume.end);
  const comma = skipBlanksBack(text, volume.start, floor) - 1;
  if (comma <= floor || text.charCodeAt(comma) !== 44 || !isUpper(text.charCodeAt(series))) return -1;
  const found = UNKNOWN.exec(text.slice(series, series + 120));
  const named = found && readNameBefore(text, comma, floor);
  if (!found || !named?.full) return -1;
  const written = found[0];
  const pages = series + written.search(/\s\d{1,5}(?:(?:,\s|[-–])\d{1,5}){0,3}$/) + 1;
  const end = series + written.length;
  const node = newSource('other', volume.start, skipDigits(text, pages), {
    title: span(named.name.start, named.name.end),
    volume,
    series: text.slice(series, pages).trim().replace(/\s+/g, ' '),
    page: { start: pages, end: skipDigits(text, pages), text: text.slice(pages, skipDigits(text, pages)), value: Number.NaN },
    pin: null,
  });
  return readTail(scan, addNode(scan, node), end);
}
