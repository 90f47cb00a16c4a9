/** Marks text for a terminal; each function gives the text back as it is where there is no colour. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly green: (text: string) => string;
}

const code = (open: number, close: number) => (text: string) => `\x1b[${open}m${text}\x1b[${close}m`;
const plain = (text: string): string => text;

const COLOURED: Paint = {
  bold: code(1, 22),
  dim: code(2, 22),
  red: code(31, 39),
  yellow: code(33, 39),
  cyan: code(36, 39),
  green: code(32, 39),
};
const PLAIN: Paint = { bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain, green: plain };

/** Colour on a terminal that has it, never with NO_COLOR (https://no-color.org). */
export const paintFor = (stream: { readonly isTTY?: boolean }): Paint =>
  stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb' ? COLOURED : PLAIN;
