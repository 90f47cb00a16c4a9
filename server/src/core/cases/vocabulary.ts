import { type Cursor, cursorAt, decodeUtf8, readByte, readNumber, u32 } from './bytes.ts';
import { ONE_BYTE_WORDS, TWO_BYTE_LEADS, TWO_BYTE_WORDS, WORD_RUN } from './format.ts';

/** The words that names are made of, decoded one at a time and only when asked. */
export interface Vocabulary {
  /** The word of that number; empty where there is none. */
  word(index: number): string;
  /** How many words there are, or a few more. */
  readonly size: number;
  /** A name or text at the cursor: how many words, then the words. */
  name(cursor: Cursor): string;
}

/** No name or summary has more words than this. */
const MAX_WORDS = 400;

/** Reads the vocabulary from its two sections (WOFF, WORD). */
export function openVocabulary(offsets: Uint8Array, words: Uint8Array): Vocabulary {
  const runs = offsets.length >>> 2;

  function word(index: number): string {
    const run = Math.floor(index / WORD_RUN);
    if (run >= runs) return '';
    const cursor = cursorAt(words, u32(offsets, run * 4));
    let spelled: number[] = [];
    for (let k = index % WORD_RUN; ; k--) {
      const shared = readByte(cursor);
      const others = readByte(cursor);
      if (cursor.at + others > words.length) return '';
      spelled = spelled.slice(0, shared);
      for (let i = 0; i < others; i++) spelled.push(words[cursor.at + i]);
      cursor.at += others;
      if (k === 0) break;
    }
    return decodeUtf8(Uint8Array.from(spelled), 0, spelled.length);
  }

  function readWordNumber(cursor: Cursor): number {
    const lead = readByte(cursor);
    if (lead < ONE_BYTE_WORDS) return lead;
    if (lead < ONE_BYTE_WORDS + TWO_BYTE_LEADS) return ONE_BYTE_WORDS + (lead - ONE_BYTE_WORDS) * 256 + readByte(cursor);
    const low = readByte(cursor);
    return ONE_BYTE_WORDS + TWO_BYTE_WORDS + (lead - ONE_BYTE_WORDS - TWO_BYTE_LEADS) * 65536 + low * 256 + readByte(cursor);
  }

  return {
    word,
    size: runs * WORD_RUN,
    name(cursor) {
      const count = Math.min(readNumber(cursor), MAX_WORDS);
      const parts: string[] = [];
      for (let i = 0; i < count && cursor.at < cursor.bytes.length; i++) parts.push(word(readWordNumber(cursor)));
      return parts.join(' ');
    },
  };
}
