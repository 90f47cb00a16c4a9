import type { Citation } from '../../syntax/document.ts';
import { isAbbreviatedWord } from '../../tables/abbreviations.ts';
import { type Span, span } from '../../text/span.ts';
import { isCase } from '../citations.ts';
import { insertAt, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { startsSentence } from '../sentences.ts';

/** Whether the citation begins its sentence, or follows a signal. */
const opensSentence = ({ block, node }: Citation): boolean => node.signal !== null || startsSentence(block.text, node.fullStart);

const CLOSING = '\'"\u2019\u201d)]';

export const caseNameComma = defineRule({
  meta: {
    id: 'case-name-comma',
    group: 'names',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'No comma stands between the case name and the volume.',
    why: 'The comma shows where the name ends and the place to look begins, in full and short forms alike.',
    wrongWhen: 'The name ends a sentence and the citation begins the next one.',
    indigo: ['R11.1'],
    uniform: ['10.2', 'B10.1.1'],
    form: true,
    many: 'case names are not followed by a comma',
  },
  examples: [
    { bad: 'Terry v. Ohio 392 U.S. 1, 27 (1968).', good: 'Terry v. Ohio, 392 U.S. 1, 27 (1968).' },
    {
      bad: 'Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). Mathews v. Eldridge, 424 U.S. 319, 335 (1976). Roth 408 U.S. at 577.',
      good: 'Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). Mathews v. Eldridge, 424 U.S. 319, 335 (1976). Roth, 408 U.S. at 577.',
    },
  ],
  kinds: ['full_case', 'short_case'],
  needs: 'name',
  checkCitation(citation, context) {
    if (!isCase(citation) || citation.node.role !== 'primary' || !citation.node.name) return;
    const { name, volume } = citation.node;
    const between = citation.block.text.slice(name.end, volume.start);
    // `Santana, F.3d 1993 WL`: the blanks of a volume not yet known were lost.
    if (/\d/.test(name.text.slice(name.text.lastIndexOf(' ') + 1)) && !/^\d+$/.test(name.text.slice(name.text.lastIndexOf(' ') + 1)))
      return;
    // A lone word before a full citation is a word of prose more often than a name; a name on a line of its own is a caption.
    if (citation.node.kind === 'full_case' && !name.versus && !name.procedural && !opensSentence(citation)) return;
    if (/[\r\n]/.test(between) && citation.block.text.slice(0, name.start).trim() === '') return;
    if (/\bNos?\.$/.test(name.text)) return;
    if (between === '' || between.trim() !== '' || isOtherText(citation.block.text, name)) return;
    context.report({
      citation,
      // The name's last word and the volume: what the missing comma should part.
      span: span(lastWordStart(citation.block.text, name.start, name.end), volume.end),
      message: 'A comma belongs between the case name and the volume.',
      // Behind the name's emphasis, where it has any: the comma is not part of the name.
      fixes: safeFix('Put the comma in', [insertAt(citation, name.end, ',')]),
    });
  },
});

/** `… in Terry v. Ohio. 392 U.S. 1`: the name's period is the sentence's; `'… Board,' 462 F.2d`: the comma is there, before a mark. */
function isOtherText(text: string, { start, end }: Span): boolean {
  let last = end;
  while (last > start && CLOSING.includes(text[last - 1])) last--;
  if (text[last - 1] === ',') return true;
  return text[last - 1] === '.' && !isAbbreviatedWord(text.slice(lastWordStart(text, start, last), last));
}

function lastWordStart(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && !/\s/.test(text[at - 1])) at--;
  return at;
}
