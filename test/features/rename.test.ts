import { describe, expect, it } from 'vitest';
import { prepareRename, rename } from '../../server/src/core/features/rename.ts';
import { analyzed, apply, BRIEF } from './ask.ts';

const at = (needle: string): number => BRIEF.indexOf(needle) + 1;
const renamed = (offset: number, name: string) => {
  const result = rename(analyzed(BRIEF), offset, name);
  return 'refused' in result ? result.refused : apply(BRIEF, [...result.citations, ...result.mentions]);
};

describe('rename', () => {
  it('changes short forms and what the text says of the case, not the full citation and not a person', () => {
    const after = renamed(at('Roth*, 408 U.S. at'), 'Regents');
    expect(after).toContain('See *Regents*, 408 U.S. at 572. As *Regents* holds');
    expect(after).toContain('*Board of Regents v. Roth*, 408 U.S. 564');
    expect(after).toContain('Roth himself was a teacher');
  });

  it('takes mentions to be only likely where the document has no italics to tell by', () => {
    const text = BRIEF.replaceAll('*', '');
    const result = rename(analyzed(text), text.indexOf('Roth, 408 U.S. at') + 1, 'Regents');
    expect(result).toMatchObject({ certainty: 'likely' });
    expect('refused' in result ? 0 : result.mentions.length).toBe(2);
  });

  it('begins from a full citation too, with the short name in the box', () => {
    expect(prepareRename(analyzed(BRIEF), at('Regents v.'))).toMatchObject({ placeholder: 'Roth' });
  });

  it('refuses in a sentence', () => {
    expect(renamed(at('Roth*, 408 U.S. at'), '  ')).toBe('A short name cannot be empty.');
    expect(renamed(at('Roth*, 408 U.S. at'), 'a\nb')).toMatch(/one line/);
    expect(renamed(at('property'), 'X')).toMatch(/There is no citation here/);
    expect(renamed(at('Winnebago'), 'X')).toMatch(/no short form with a name/);
    expect(renamed(at('Id.* at 576'), 'X')).toMatch(/carries no name/);
    expect(renamed(at('§ 1983'), 'X')).toMatch(/no short form with a name/);
  });

  it('refuses a name that stands for another case', () => {
    const text = `${BRIEF}\nSee *DeShaney*, 489 U.S. at 196.`;
    const result = rename(analyzed(text), text.indexOf('Roth*, 408 U.S. at') + 1, 'deshaney');
    expect(result).toMatchObject({ refused: expect.stringContaining('already stands for 489 U.S. 189') });
  });
});
