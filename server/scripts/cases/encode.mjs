// Writes the file that server/src/core/cases/format.ts describes.

/** Bytes that grow. */
export class Bytes {
  #buffer = new Uint8Array(64);
  #length = 0;
  get length() {
    return this.#length;
  }
  byte(value) {
    if (this.#length === this.#buffer.length) this.#grow(1);
    this.#buffer[this.#length++] = value & 255;
    return this;
  }
  u16(value) {
    return this.byte(value).byte(value >>> 8);
  }
  u32(value) {
    return this.u16(value & 0xffff).u16(value >>> 16);
  }
  number(value) {
    if (!Number.isInteger(value) || value < 0) throw new Error(`not a number to write: ${value}`);
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 128);
    }
    return this.byte(rest);
  }
  signed(value) {
    return this.number(value < 0 ? -value * 2 - 1 : value * 2);
  }
  bytes(bytes) {
    this.#grow(bytes.length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }
  text(text) {
    const bytes = Buffer.from(text, 'utf8');
    return this.number(bytes.length).bytes(bytes);
  }
  done() {
    return this.#buffer.slice(0, this.#length);
  }
  #grow(more) {
    if (this.#length + more <= this.#buffer.length) return;
    const larger = new Uint8Array(Math.max(this.#buffer.length * 2, this.#length + more));
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }
}

const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The words of all names or texts: the commonest first, the others in the order of `orderOf` (a name\'s words are searched by it). */
export function makeVocabulary(texts, format, orderOf = (word) => word) {
  const counts = new Map();
  for (const text of texts) for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts]
    .sort((a, b) => b[1] - a[1] || byCode(a[0], b[0]))
    .slice(0, format.ONE_BYTE_WORDS)
    .map(([word]) => word);
  const isCommon = new Set(common);
  const others = [...counts.keys()].filter((word) => !isCommon.has(word)).map((word) => [orderOf(word), word]);
  others.sort((a, b) => byCode(a[0], b[0]) || byCode(a[1], b[1]));
  const words = [...common, ...others.map(([, word]) => word)];
  return { words, numbers: new Map(words.map((word, number) => [word, number])) };
}

/** The two sections of the vocabulary. */
export function vocabularySections(words, format) {
  const offsets = new Bytes();
  const body = new Bytes();
  let previous = Buffer.alloc(0);
  words.forEach((word, k) => {
    const bytes = Buffer.from(word, 'utf8');
    if (bytes.length > 255) throw new Error(`too long a word: ${word}`);
    if (k % format.WORD_RUN === 0) {
      offsets.u32(body.length);
      previous = Buffer.alloc(0);
    }
    let shared = 0;
    while (shared < previous.length && shared < bytes.length && previous[shared] === bytes[shared]) shared++;
    body
      .byte(shared)
      .byte(bytes.length - shared)
      .bytes(bytes.subarray(shared));
    previous = bytes;
  });
  return { offsets: offsets.done(), words: body.done() };
}

/** A writer of names in the vocabulary's numbers. */
export function nameWriter(vocabulary, format) {
  const { ONE_BYTE_WORDS, TWO_BYTE_LEADS, TWO_BYTE_WORDS } = format;
  return (out, name) => {
    const words = name.split(' ');
    out.number(words.length);
    for (const word of words) {
      const number = vocabulary.numbers.get(word);
      if (number < ONE_BYTE_WORDS) out.byte(number);
      else if (number < ONE_BYTE_WORDS + TWO_BYTE_WORDS) {
        const rest = number - ONE_BYTE_WORDS;
        out.byte(ONE_BYTE_WORDS + (rest >>> 8)).byte(rest);
      } else {
        const rest = number - ONE_BYTE_WORDS - TWO_BYTE_WORDS;
        const lead = ONE_BYTE_WORDS + TWO_BYTE_LEADS + (rest >>> 16);
        if (lead > 255) throw new Error('more words than the format holds');
        out
          .byte(lead)
          .byte(rest >>> 8)
          .byte(rest);
      }
    }
  };
}

/** Header, table of sections, sections. */
export function assemble(sections, format) {
  const entries = Object.entries(sections);
  const body = new Bytes();
  let offset = entries.length * format.SECTION_ENTRY_BYTES;
  for (const [id, bytes] of entries) {
    body.bytes(Buffer.from(id, 'ascii')).u32(offset).u32(bytes.length);
    offset += bytes.length;
  }
  for (const [, bytes] of entries) body.bytes(bytes);
  const bodyBytes = body.done();
  const header = new Bytes().bytes(Buffer.from(format.MAGIC, 'ascii')).u32(format.VERSION).u32(bodyBytes.length);
  header.u32(format.checksum(bodyBytes, 0, bodyBytes.length)).u32(entries.length);
  return Buffer.concat([header.done(), bodyBytes]);
}
