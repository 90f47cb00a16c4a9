import type { BlockKind } from '../../blocks.ts';

/** What an element does to the prose around and in it. */
export type ElementRole =
  /** It parts the prose, and its content is prose of its own. */
  | 'block'
  /** It parts the prose, and has no content. */
  | 'break'
  /** It parts the prose, and its content is none. */
  | 'hidden'
  /** Its content is none, and a mask stands for it. */
  | 'masked'
  /** Its content is none, and nothing stands for it. */
  | 'dropped'
  | 'emphasis'
  | 'inline';

const named = (role: ElementRole, names: string): [string, ElementRole][] => names.split(' ').map((name) => [name, role]);

const ROLES: ReadonlyMap<string, ElementRole> = new Map([
  ...named(
    'block',
    'html head body title address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
      'footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p search section summary table tbody td tfoot th thead ' +
      'tr ul colgroup frameset',
  ),
  ...named('break', 'hr col'),
  ...named('hidden', 'pre listing xmp plaintext template'),
  ...named(
    'masked',
    'code samp kbd tt var svg math img input button select textarea object embed video audio canvas iframe meter progress',
  ),
  ...named('dropped', 'script style link meta base noembed noframes datalist rp rt map area param source track'),
  ...named('emphasis', 'i em cite u b strong dfn'),
]);

/** The role of an element by its lower-case name; one we do not know is `inline`. */
export const roleOf = (name: string): ElementRole => ROLES.get(name) ?? 'inline';

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Whether an element has no end tag. */
export const isVoid = (name: string): boolean => VOID.has(name);

/** What the blocks in an element are, where that differs from what they are outside of it. */
export function kindIn(name: string): BlockKind | null {
  if (/^h[1-6]$/.test(name) || name === 'title' || name === 'nav') return 'heading';
  if (name === 'blockquote') return 'quote';
  return name === 'td' || name === 'th' ? 'cell' : null;
}

/** The open elements that the start of another ends, and those beyond which it does not reach. */
const ENDED: Readonly<Record<string, { readonly ends: string; readonly within: string }>> = {
  li: { ends: ' li ', within: ' ul ol menu dir ' },
  dt: { ends: ' dt dd ', within: ' dl ' },
  dd: { ends: ' dt dd ', within: ' dl ' },
  td: { ends: ' td th ', within: ' tr table ' },
  th: { ends: ' td th ', within: ' tr table ' },
  tr: { ends: ' tr ', within: ' table ' },
};

/** Whether the start of `name` ends an open `open`, or looks no further than it, or neither. */
export function endedBy(name: string, open: string): 'ends' | 'stops' | 'passes' {
  const rule = ENDED[name];
  if (rule === undefined) return 'stops';
  if (rule.ends.includes(` ${open} `)) return 'ends';
  return rule.within.includes(` ${open} `) ? 'stops' : 'passes';
}
