import type { Attributes } from './open.ts';

/** The longest text of a footnote's mark. */
export const LONGEST_MARK = 12;

/** Whether raised text is a footnote's mark: numbers and signs, with or without brackets. */
export const isMarkText = (text: string): boolean =>
  /^[\s[(]{0,3}(?:\d{1,4}|[*\u2020\u2021]{1,4})(?:[\s,\u2013-]{1,3}(?:\d{1,4}|[*\u2020\u2021]{1,4})){0,3}[\s\]).]{0,3}$/.test(text) ||
  /^[\s,;[\]()]+$/.test(text);

/** Whether a link's text can be a footnote's mark: as raised text, or one letter. */
export const isCallText = (text: string): boolean => isMarkText(text) || /^[\s[(]{0,3}[a-z]{1,2}[\s\]).]{0,3}$/.test(text);

const words = (attributes: Attributes): string =>
  `${attributes.class ?? ''} ${attributes.role ?? ''} ${attributes['epub:type'] ?? ''} ${attributes.rel ?? ''} ${attributes.style ?? ''}`;

/** Whether a link is a footnote's mark by its own word, or a number in brackets. */
export const isCall = (attributes: Attributes, text: string): boolean =>
  (/\b(?:(?:foot|end)-?note(?:-?(?:ref|reference|anchor|link|mark))?|fn-?ref|noteref|mso-(?:foot|end)note-id)(?![\w-])/i.test(
    words(attributes),
  ) &&
    isCallText(text)) ||
  /^\s{0,2}\[\s?(?:\d{1,4}|[*\u2020\u2021a-z])\s?\]\s{0,2}$/.test(text);

/** Whether a link leads from a footnote back to its mark. */
export const isBackLink = (attributes: Attributes, text: string): boolean =>
  /\b(?:doc-backlink|foot-?note-?back(?:ref|link)?|back-?(?:ref|link)|reversefootnote)\b/i.test(words(attributes)) ||
  /^(?:[\s\u21a9\u21a5\u21b5\u23ce\u2191\u2b06\u2934^]|\ufe0e|\ufe0f)+$/.test(text);

/** The id that a link leads to in its own document, or null. */
export const targetOf = ({ href }: Attributes): string | null =>
  href !== undefined && href.length > 1 && href[0] === '#' ? href.slice(1) : null;

/** Whether an element's own style or the usual names of classes say that its text is emphasised. */
export function isEmphasis(attributes: Attributes): boolean {
  const { style, class: name } = attributes;
  return (
    (style !== undefined &&
      /\b(?:font-style\s?:\s?(?:italic|oblique)|font-variant(?:-caps)?\s?:\s?(?:all-)?small-caps|text-decoration(?:-line)?\s?:\s?underline)\b/i.test(
        style,
      )) ||
    (name !== undefined && /(?:^|\s)(?:small-?caps|italics?|underline|emphasis|case-?name)(?=\s|$)/i.test(name))
  );
}
