import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSource } from '../../server/src/core/text/offsets.ts';
import { readProse } from '../../server/src/core/text/prose.ts';
import { anyText } from './arbitraries.ts';

const texts = (text: string): string[] => readProse(text, 'plaintext').blocks.map((block) => block.text);
const one = (a: string, between: string, b: string): boolean => texts(a + between + b).length === 1;

/** A paragraph's end, what the page break puts in, and how it goes on. */
const JOINED: readonly [what: string, a: string, between: string, b: string][] = [
  ['a blank line in a sentence', 'the court below, without more, held that the', '\n\n', 'plaintiff failed.'],
  ['a page number', 'whether the officer acted in good faith when he', '\n\n          -15-\n\n', 'entered the home.'],
  [
    'a page number and a running header',
    'the claim of the plaintiff that he was a citizen',
    '\n\n6          SMITH V. JONES\n\n',
    'of the state.',
  ],
  [
    'a header of the Supreme Court',
    'nothing in the statute says that the agency',
    '\n\n   Cite as: 593 U. S. ____ (2021)      5\n\n   Opinion of the Court\n\n',
    'must do so.',
  ],
  ['a page number on the line before the rest', 'The trial court abuses its', '\n\n\n               4\n', 'discretion if it acts so.'],
  ['a word cut by the page', 'we find the argument tenta-', '\n\n', 'tively right.'],
  ['a name cut behind its versus', 'See Patterson v.', '\n\n', 'Ortiz, 412 S.W.3d 833.'],
  ['a name cut in its second party', 'See Bailey v. Amaya', '\n\n', 'Clinic, Inc., 402 S.W.3d 355.'],
  ['a name cut before its versus', 'See Minneapolis & St. L.R.', '\n\n', 'v. Columbus Co., 119 U.S. 149.'],
  ['a name cut between its words', 'See Omaha Healthcare', '\n\n', 'Ctr. v. Johnson, 344 S.W.3d 392.'],
  ['a volume on the next page', 'See King v. Burwell,', '\n\n', '576 U. S. 473.'],
  ['a reporter on the next page', 'See Wilson v. Hospital, 104', '\n\n', 'N.H. 73, 80.'],
  ['a comma that begins a paragraph', '576 U. S. 473', '\n\n', ', 480 (2015).'],
  ['a year on the next page', 'Roe v. Doe, 344 S.W.3d 392 (Tex.', '\n\n', '2011).'],
  ['a history phrase', '849 F.2d 45 (1st Cir. 1989), cert.', '\n\n', 'denied, 493 U.S. 965 (1989).'],
];

const APART: readonly [what: string, a: string, b: string][] = [
  ['a sentence that ended', 'The court held so.', 'the next one is in lower case.'],
  ['a heading', 'BACKGROUND', 'The plaintiff sued.'],
  ['a heading and a numbered paragraph', 'HAND, Circuit Judge', '1. The plaintiff appeals.'],
  ['a heading and a case', 'I. The Order Was Not Served', 'Board of Regents v. Roth, 408 U.S. 564, 577 (1972), is the rule.'],
  ['a heading without a number and a case', 'The Claim Fails on Its Merits', 'Terry v. Ohio, 392 U.S. 1 (1968).'],
  ['a footnote below', 'the court acted, in cases', '12 See Smith v. Jones, 1 F.3d 2.'],
  ['the items of a list', 'apples', 'pears'],
  ['lettered items', 'first, the court must look at the text of it', 'b. second, at its purpose.'],
  ['a quotation that ended', '“It is so.”', 'and more.'],
  ['a question', 'Is it so?', 'perhaps.'],
];

describe('page breaks in plain text', () => {
  it.each(JOINED)('join %s', (_what, a, between, b) => {
    expect(one(a, between, b)).toBe(true);
  });

  it.each(APART)('keep apart %s', (_what, a, b) => {
    expect(one(a, '\n\n', b)).toBe(false);
  });

  it('take the lines of page numbers out of a wrapped paragraph', () => {
    expect(texts('of the senatorial\nPage 540\ndistricts, 402\r\nPage 541\r\nU.S. 26')).toEqual([
      'of the senatorial\ndistricts, 402\r\nU.S. 26',
    ]);
    expect(texts('of the record.\nPage 540 says so')).toEqual(['of the record.\nPage 540 says so']);
  });

  it('leave no map where nothing is taken out', () => {
    expect(readProse('One\ntwo\n\nThree.', 'plaintext').blocks.map((block) => block.map)).toEqual([null, null]);
  });

  it('keep every character’s place in the file', () => {
    const part = fc.constantFrom(
      'See Roe v. ',
      'Wade, 410',
      'U.S. 113',
      ', 120',
      '(Tex.',
      '2011).',
      'the court',
      'Page 5',
      '- 5 -',
      '12',
      'It is so.',
      'Cite as: 5 U. S. ____',
      '6    ROE V. WADE',
    );
    const text = fc
      .array(fc.tuple(part, fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n', '\n   \n\n      ', '\f\n')))
      .map((all) => all.flat().join(''));
    fc.assert(
      fc.property(fc.oneof(text, anyText), (source) => {
        const { blocks } = readProse(source, 'plaintext');
        let end = 0;
        for (const block of blocks) {
          expect(block.source.start).toBeGreaterThanOrEqual(end);
          end = block.source.end;
          for (let i = 0; i < block.text.length; i++) {
            const { start } = toSource(block, { start: i, end: i + 1 });
            if (block.text[i] !== '\uFFFC') expect(source[start]).toBe(block.text[i]);
          }
        }
      }),
    );
  });
});
