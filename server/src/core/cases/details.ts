import { cursorAt, readByte, readNumber, readText } from './bytes.ts';
import type { OverrulingCase } from './caseIndex.ts';
import { TAG_ALIAS, TAG_END, TAG_FATE, TAG_OVERRULED, TAG_PARALLEL, TAG_SUMMARY, TAG_TOPIC } from './format.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { ParallelOf } from './volumes.ts';

/** What only some cases have. */
export interface CaseDetails {
  readonly aliases: readonly string[];
  readonly parallels: readonly ParallelOf[];
  readonly summary: string | null;
  readonly topics: readonly string[];
  readonly fate: string | null;
  readonly overruledBy: readonly OverrulingCase[];
}

/** What the tagged parts are read with. */
export interface DetailSections {
  readonly text: Uint8Array;
  /** The words of names, and those of summaries. */
  readonly words: Vocabulary;
  readonly prose: Vocabulary;
  /** Longer texts used many times (META.texts). */
  readonly texts: readonly string[];
}

const NONE: CaseDetails = { aliases: [], parallels: [], summary: null, topics: [], fate: null, overruledBy: [] };

/** Reads the tagged parts at an offset of TEXT (negative: there are none); unknown tags are passed over. */
export function readDetails({ text, words, prose, texts }: DetailSections, offset: number): CaseDetails {
  if (offset < 0 || offset >= text.length) return NONE;
  const cursor = cursorAt(text, offset);
  const aliases: string[] = [];
  const parallels: ParallelOf[] = [];
  const topics: string[] = [];
  const overruledBy: OverrulingCase[] = [];
  let summary: string | null = null;
  let fate: string | null = null;
  while (cursor.at < text.length) {
    const tag = readByte(cursor);
    if (tag === TAG_END) break;
    const length = readNumber(cursor);
    const end = Math.min(cursor.at + length, text.length);
    const part = cursorAt(text.subarray(0, end), cursor.at);
    if (tag === TAG_ALIAS) aliases.push(words.name(part));
    else if (tag === TAG_SUMMARY) summary = prose.name(part);
    else if (tag === TAG_TOPIC) topics.push(prose.name(part));
    else if (tag === TAG_FATE) fate = prose.name(part);
    else if (tag === TAG_PARALLEL) {
      const reporter = readNumber(part);
      const volume = readNumber(part);
      parallels.push({ reporter, volume, page: readNumber(part) });
    } else if (tag === TAG_OVERRULED) {
      const flags = readNumber(part);
      const year = readNumber(part) || null;
      const source = texts[readNumber(part)] ?? '';
      const citation = readText(part);
      overruledBy.push({ name: words.name(part), citation, year, inPart: (flags & 1) !== 0, settled: (flags & 2) === 0, source });
    }
    cursor.at = end;
  }
  return { aliases, parallels, summary, topics, fate, overruledBy };
}
