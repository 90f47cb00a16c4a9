import { readFileSync } from 'node:fs';
import { HOUSE_STYLES } from '../../../server/src/core/rules/profile.ts';
import type { Format } from '../../../server/src/core/text/blocks.ts';

/** A document in a style's own forms, as its court prints them: invented and well-known cases, codes, rules, notes and history. */
export interface StyledText {
  readonly text: string;
  readonly format: Format;
  /** `brief.txt`, `brief.md`. */
  readonly name: string;
}

export function styled(id: string): StyledText {
  const [suffix, format] = id === 'academic' ? (['md', 'markdown'] as const) : (['txt', 'plaintext'] as const);
  return { text: readFileSync(new URL(`${id}.${suffix}`, import.meta.url), 'utf8'), format, name: `brief.${suffix}` };
}

/** Every style, the usual one first. */
export const STYLES: readonly string[] = HOUSE_STYLES.map(({ id }) => id);
export const OTHER_STYLES: readonly string[] = STYLES.slice(1);
