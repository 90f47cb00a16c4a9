import { describe, expect, it } from 'vitest';
import { readProse } from '../../server/src/core/text/prose.ts';
import { analysed } from '../syntax/shown.ts';

const texts = (text: string): string[] => readProse(text, 'plaintext').blocks.map((block) => block.text);
const names = (text: string): (string | null)[] =>
  analysed(text).citations.map(({ node }) => ('name' in node && node.name && 'text' in node.name ? node.name.text : null));

const CASE = 'Roe v. Wade, 410 U.S. 113 (1973), holds that the State may not do what it did in this case.';

/** Headings directly above a paragraph that begins with a case. */
const HEADINGS: readonly string[] = [
  'ARGUMENT',
  'STATEMENT OF THE CASE',
  'II. THE CLAIM FAILS AS A MATTER OF LAW',
  'THE COMPLAINT STATES A CLAIM FOR RELIEF UNDER THE FOURTEENTH\nAMENDMENT',
  'Argument',
  'I. Standard of Review',
  'I. The Motion Should Be Denied',
  'A. The Court of Appeals Erred in Its Reading of the Statute',
  '1) The Order Was Not Served on the Defendant Within the Time That\n   the Rule Requires',
  'The Claim Fails on the Merits',
];

describe('a heading directly above a case in plain text', () => {
  it.each(HEADINGS)('%j is no part of its name', (heading) => {
    expect(texts(`Before it.\n\n${heading}\n${CASE}\n`)).toEqual(['Before it.', heading, CASE]);
    expect(names(`${heading}\r\n${CASE}`)).toEqual(['Roe v. Wade']);
    expect(names(`ARGUMENT\n${heading}\n${CASE}`)).toEqual(['Roe v. Wade']);
  });

  it.each(HEADINGS)('%j is none with a blank line between either', (heading) => {
    expect(names(`${heading}\n\n${CASE}`)).toEqual(['Roe v. Wade']);
  });
});

/** Names that are wrapped over lines. */
const WRAPPED: readonly [name: string, text: string][] = [
  [
    'Board of Regents of State Colleges v. Roth',
    'The rule is an old one and has been followed since. Board of Regents of\nState Colleges v. Roth, 408 U.S. 564 (1972), states it.',
  ],
  ['Board of Regents of State Colleges v. Roth', 'Board of Regents of State\nColleges v. Roth, 408 U.S.\n564 (1972), states it.'],
  ['Board of Regents of State Colleges v. Roth', '1. Board of Regents of State\nColleges v. Roth, 408 U.S.\n564 (1972)'],
  ['BOARD OF REGENTS OF STATE COLLEGES v. ROTH', 'BOARD OF REGENTS OF STATE\nCOLLEGES v. ROTH, 408 U.S. 564 (1972), states it.'],
  [
    'National Association for the Advancement of Colored People v. Button',
    'National Association for the Advancement of\nColored People v. Button, 371 U.S. 415 (1963).',
  ],
  [
    'Bell Atlantic Corp. v. Twombly',
    'Bell Atlantic\nCorp. v. Twombly, 550 U.S. 544 (2007), states it, and no court has held otherwise since then.',
  ],
  [
    'NAACP Legal Defense Fund v. Button',
    'See also NAACP\nLegal Defense Fund v. Button, 371 U.S. 415 (1963), which states it again and at length.',
  ],
];

it.each(WRAPPED)('%s is read over its lines: %j', (name, text) => expect(names(text)).toEqual([name]));

it('a line of many short words is looked at once', () => {
  const text = `I. ${'A '.repeat(50)}longer\n${CASE}`;
  expect(texts(text)).toEqual([text]);
});
