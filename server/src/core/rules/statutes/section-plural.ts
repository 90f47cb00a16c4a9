import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { insertAt, remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { isSeveral, mayBeSeveral, ownSections, SECTIONED, sectionsOf } from './shared.ts';

/** What behind a single number says that more sections follow than were read. */
const GOES_ON =
  /^\.?\w*\.?\s*(?:et\s|to\s|through\s|and(?:\s|$)|&|or(?:\s|$)|[-\u2013\u2014\u2212\d]|[,;]\s*(?:[.\d(\u00a7]|subd)|\((?![\d(]))/;
/** `§§ 608(a)(3) (2006 ed., Supp. III), 656(a)(1)`: the edition of one member of a list. */
const EDITION = /^\s?\((?:\d{4}|Supp\.)[^()]{0,30}\)/;
const YEAR = /^(?:19|20)\d\d$/;

export const sectionPlural = defineRule({
  meta: {
    id: 'section-plural',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'One section sign stands before several sections, or two before one.',
    why: 'The doubled sign is the plural: it tells the reader whether to look at one section or at several.',
    wrongWhen: 'What reads like several sections is one number, or further subsections of one section.',
    indigo: ['R5.2.3'],
    uniform: ['3.3(b)', '6.2(c)'],
    form: true,
    many: 'section signs are singular before several sections or plural before one',
  },
  examples: [
    { bad: '42 U.S.C. \u00a7 1983, 1988.', good: '42 U.S.C. \u00a7\u00a7 1983, 1988.' },
    { bad: '42 U.S.C. \u00a7\u00a7 1983.', good: '42 U.S.C. \u00a7 1983.' },
  ],
  kinds: SECTIONED,
  checkCitation(citation, context) {
    const list = sectionsOf(citation);
    if (!list?.sign || list.items.length === 0) return;
    const sign = textOf(citation, list.sign);
    const own = ownSections(list);
    const place = span(list.sign.start, list.items[list.items.length - 1].end);
    if (sign === '\u00a7' && own.length > 1) {
      const [first, second] = own;
      // `\u00a7 2509.75-8, D-2`: a part of the section, by its letter.
      if (/^[A-Z]/.test(second.text)) return;
      // A year after a number of another build is no section; a second sign of its own makes two citations.
      if (YEAR.test(second.text) && !/^\d{3,5}$/.test(first.text)) return;
      if (Number(second.text) <= Number(first.text)) return;
      if (citation.block.text.slice(first.end, second.start).includes('\u00a7')) return;
      context.report({
        citation,
        span: place,
        message: 'Several sections follow a single sign: double it.',
        fixes: safeFix('Double the section sign', [insertAt(citation, list.sign.start, '\u00a7')]),
      });
    } else if (sign === '\u00a7' && isSeveral(citation, list)) {
      context.report({
        citation,
        span: place,
        message: 'A range of sections follows a single sign: double it.',
        fixes: safeFix('Double the section sign', [insertAt(citation, list.sign.start, '\u00a7')]),
      });
    } else if (sign === '\u00a7\u00a7' && !mayBeSeveral(list)) {
      const behind = citation.block.text.slice(place.end, place.end + 48).replace(EDITION, '');
      // Where the block breaks off without a period, the rest of the list is in another.
      if (GOES_ON.test(behind) || /^\s*,?\s*$/.test(behind)) return;
      context.report({
        citation,
        span: place,
        message: 'Only one section follows the doubled sign: write a single one.',
        fixes: safeFix('Write a single section sign', [remove(citation, span(list.sign.start, list.sign.start + 1))]),
      });
    }
  },
});
