/** A place in a stretch of bytes. Reading past the end gives zeros, so that no damaged file can make a reader throw or loop. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

export const cursorAt = (bytes: Uint8Array, at: number): Cursor => ({ bytes, at });

export const readByte = (cursor: Cursor): number => cursor.bytes[cursor.at++] | 0;

export const u16 = (bytes: Uint8Array, at: number): number => bytes[at] | 0 | ((bytes[at + 1] | 0) << 8);

export const u32 = (bytes: Uint8Array, at: number): number => (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;

/** An unsigned LEB128 number of at most five bytes. */
export function readNumber(cursor: Cursor): number {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = readByte(cursor);
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return value >>> 0;
}

/** A signed number in zigzag form: 0, −1, 1, −2 … */
export function readSigned(cursor: Cursor): number {
  const value = readNumber(cursor);
  return value & 1 ? -((value + 1) / 2) : value / 2;
}

/** UTF-8 without a platform's decoder (the core has none); malformed bytes become U+FFFD. */
export function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  const end = Math.min(to, bytes.length);
  let text = '';
  for (let i = from; i < end; ) {
    const lead = bytes[i++];
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      continue;
    }
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    let code = lead & (0x3f >> more);
    let valid = lead >= 0xc2 && lead < 0xf5;
    for (let k = 0; k < more; k++) {
      const next = i < end ? bytes[i] : 0;
      if ((next & 0xc0) !== 0x80) {
        valid = false;
        break;
      }
      code = (code << 6) | (next & 0x3f);
      i++;
    }
    text += valid && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  return text;
}

/** UTF-8 behind its length. */
export function readText(cursor: Cursor): string {
  const length = readNumber(cursor);
  const from = cursor.at;
  cursor.at = Math.min(from + length, cursor.bytes.length);
  return decodeUtf8(cursor.bytes, from, cursor.at);
}
