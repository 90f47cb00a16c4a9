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

/** No word is longer: a byte says how much of it is shared, another how much is not. */
const LONGEST = 512;
/** So many words are remembered once they were decoded: names are made of few. */
const REMEMBERED = 8192;

/** Reads the vocabulary from its two sections (WOFF, WORD). */
export function openVocabulary(offsets: Uint8Array, words: Uint8Array): Vocabulary {
  const runs = offsets.length >>> 2;
  const spelled = new Uint8Array(LONGEST);
  const remembered = new Map<number, string>();

  function word(index: number): string {
    let known = remembered.get(index);
    if (known === undefined) {
      known = decode(index);
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(index, known);
    }
    return known;
  }

  function decode(index: number): string {
    const run = Math.floor(index / WORD_RUN);
    if (run >= runs) return '';
    const cursor = cursorAt(words, u32(offsets, run * 4));
    let length = 0;
    for (let k = index % WORD_RUN; ; k--) {
      const shared = Math.min(readByte(cursor), length);
      const others = readByte(cursor);
      if (cursor.at + others > words.length) return '';
      for (let i = 0; i < others; i++) spelled[shared + i] = words[cursor.at + i] as number;
      length = shared + others;
      cursor.at += others;
      if (k === 0) break;
    }
    return decodeUtf8(spelled, 0, length);
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
