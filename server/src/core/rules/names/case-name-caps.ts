import { textOf } from '../../syntax/document.ts';
import { isBusinessDesignator } from '../../tables/abbreviations.ts';
import { span } from '../../text/span.ts';
import { defineRule, type ProseEdit } from '../rule.ts';
import { NAMED, nameOf, type NamePart, partiesOf, readParty } from './shared.ts';

/** Initialisms that keep their capitals; so does whatever has no vowel, a period or a digit inside. */
const INITIALISMS: ReadonlySet<string> = new Set(
  'ACLU AFL AIG AOL ATF AT&T BIA BMW CIA CIO CIR CSX DEA DHS DOD DOE DOJ DOL EEOC EPA ERISA FAA FBI FCC FDA FDIC FEC FERC FHA FTC GAO GE GMAC HHS HUD IBEW IBM ICC ICE ILA INS IRS ITT LLC LLP LP MCA MCI NAACP NASA NASD NCAA NEA NFL NLRB NOAA NRA NRC OSHA OPM OWCP PLC PLLC SA SEC SEIU SSA TVA TWA UAW UBS UMW UPS USA USAA USDA USX VA'.split(
    ' ',
  ),
);
const SMALL: ReadonlySet<string> = new Set([
  'OF',
  'THE',
  'AND',
  'FOR',
  'IN',
  'RE',
  'ON',
  'BY',
  'TO',
  'A',
  'AN',
  'EX',
  'REL.',
  'ET',
  'AL.',
  'AT',
]);
/** Names whose second capital cannot be told: MCDONALD, MACARTHUR, O'BRIEN, DE LA CRUZ. */
const DOUBTFUL = /^(?:MC|MAC|O'|D'|L'|DE$|DA$|DI$|DU$|LA$|LE$|VAN$|VON$|DEL$|DER$|ST\.$)/;

/** Surnames of three letters that are no initials. */
const SHORT_NAMES: ReadonlySet<string> = new Set('ROE DOE POE LEE COX FOX RAY KIM LIN DAY FRY NIX'.split(' '));
const PHRASE = /^(?:IN\s+RE|EX\s+PARTE)\s+/;

/** The "v." between the parties aside. */
const isCapitals = (text: string): boolean => /[A-Z]{3}/.test(text) && !/[a-uw-z]|v\B|\Bv/.test(text);
const staysAsItIs = (word: string): boolean =>
  INITIALISMS.has(word) || !/[AEIOUY]/.test(word) || /\d|[A-Z]\.[A-Z]|&/.test(word) || /^[A-Z]\.?$/.test(word);

export const caseNameCaps = defineRule({
  meta: {
    id: 'case-name-caps',
    group: 'names',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The whole case name stands in capitals.',
    why: 'Capitals are for captions; in a citation they shout, and hide which words are initials.',
    wrongWhen: 'Both parties are known by initials that are not in the list.',
    indigo: ['R11.2'],
    uniform: ['10.2.1', 'B10.1.1'],
    form: true,
    many: 'case names stand in capitals',
  },
  examples: [
    { bad: 'GIDEON v. WAINWRIGHT, 372 U.S. 335, 344 (1963).', good: 'Gideon v. Wainwright, 372 U.S. 335, 344 (1963).' },
    { bad: 'BOARD OF REGENTS v. ROTH, 408 U.S. 564 (1972).', good: 'Board of Regents v. Roth, 408 U.S. 564 (1972).' },
  ],
  kinds: NAMED,
  needs: 'ownName',
  checkCitation(citation, context) {
    const name = nameOf(citation);
    if (!name || !isCapitals(textOf(citation, name))) return;
    const phrase = PHRASE.exec(textOf(citation, name))?.[0] ?? '';
    if (!name.versus && phrase === '') return;
    const parties = name.versus ? partiesOf(citation, context) : [readParty(citation, span(name.start + phrase.length, name.end))];
    const words = parties.flatMap((party) => party.words);
    // A name in capitals has a word that is none otherwise.
    const shouted = words
      .map(({ bare }) => bare)
      .filter((word) => !staysAsItIs(word.text) && !SMALL.has(word.text) && word.text.length > 2);
    // One word may be an unknown initialism; two, or one on each side, are not.
    if (shouted.length < (name.versus ? 2 : 1) || shouted.every(mayBeInitials)) return;
    // `PEER v. USSIBWC`: beside initials that no list has, the other word may be such too.
    if (shouted.some(({ text }) => /[BCDFGHJKLMNPQRSTVWXZ]{5}|^[AEIOU]SS/.test(text))) return;
    const opening: ProseEdit[] =
      name.versus || phrase === ''
        ? []
        : [{ citation, span: span(name.start, name.start + phrase.length), newText: phrase.startsWith('IN') ? 'In re ' : 'Ex parte ' }];
    const edits = words.flatMap((word): ProseEdit[] => {
      const bare = word.bare;
      const right = lowered(
        bare,
        parties.some((party) => party.start === bare.start),
      );
      return right === bare.text ? [] : [{ citation, span: span(bare.start, bare.end), newText: right }];
    });
    const sure =
      words.every((word) => !DOUBTFUL.test(word.bare.text)) &&
      shouted.every((word) => word.text.length > 4 || SHORT_NAMES.has(word.text) || isPlainWord(word.text));
    context.report({
      citation,
      span: span(name.start, name.end),
      message: 'The case name stands in capitals: capitalise only the first letters.',
      // What cannot be told from capitals alone is for the writer to look at.
      fixes: [{ title: 'Capitalise only the first letters', safe: sure, edits: [...opening, ...edits] }],
    });
  },
});

/** `BATF v. FLRA`: up to four letters that are no known surname and no word of two syllables. */
const mayBeInitials = ({ text }: NamePart): boolean =>
  text.length <= 4 && !SHORT_NAMES.has(text) && !/^[^AEIOUY][AEIOUY][^AEIOUY][AEIOUY]$/.test(text);

/** Four letters that hardly are initials: a vowel inside, consonants around it. */
const isPlainWord = (word: string): boolean => /^[B-DF-HJ-NP-TV-Z]+[AEIOUY]+[B-DF-HJ-NP-TV-Z]+[AEIOUY]?$/.test(word);

function lowered({ text }: NamePart, first: boolean): string {
  if (SMALL.has(text) && !first) return text.toLowerCase();
  if (isBusinessDesignator(text) && !INITIALISMS.has(text) && /^[A-Z]+\.?$/.test(text) && /[AEIOU]|^LTD/.test(text))
    return capitalised(text);
  if (staysAsItIs(text)) return text;
  return text.split('-').map(capitalised).join('-');
}

const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
