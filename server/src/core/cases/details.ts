import { cursorAt, decodeUtf8, readByte, readNumber, readText } from './bytes.ts';
import type { OverrulingCase } from './caseIndex.ts';
import { TAG_ALIAS, TAG_END, TAG_OVERRULED, TAG_PARALLEL, TAG_SUMMARY } from './format.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What only some cases have. */
export interface CaseDetails {
  readonly aliases: readonly string[];
  readonly parallels: readonly string[];
  readonly summary: string | null;
  readonly overruledBy: readonly OverrulingCase[];
}

const NONE: CaseDetails = { aliases: [], parallels: [], summary: null, overruledBy: [] };

/** Reads the tagged parts at an offset of TEXT (negative: there are none); unknown tags are passed over. */
export function readDetails(text: Uint8Array, offset: number, words: Vocabulary, texts: readonly string[]): CaseDetails {
  if (offset < 0 || offset >= text.length) return NONE;
  const cursor = cursorAt(text, offset);
  const aliases: string[] = [];
  const parallels: string[] = [];
  const overruledBy: OverrulingCase[] = [];
  let summary: string | null = null;
  while (cursor.at < text.length) {
    const tag = readByte(cursor);
    if (tag === TAG_END) break;
    const length = readNumber(cursor);
    const end = Math.min(cursor.at + length, text.length);
    const part = cursorAt(text.subarray(0, end), cursor.at);
    if (tag === TAG_ALIAS) aliases.push(words.name(part));
    else if (tag === TAG_PARALLEL) parallels.push(decodeUtf8(text, part.at, end));
    else if (tag === TAG_SUMMARY) summary = decodeUtf8(text, part.at, end);
    else if (tag === TAG_OVERRULED) {
      const inPart = (readNumber(part) & 1) === 1;
      const year = readNumber(part) || null;
      const source = texts[readNumber(part)] ?? '';
      const citation = readText(part);
      overruledBy.push({ name: words.name(part), citation, year, inPart, source });
    }
    cursor.at = end;
  }
  return { aliases, parallels, summary, overruledBy };
}
