import { describe, expect, it } from 'vitest';
import { findingsOf } from '../check.ts';

describe('citation-parens', () => {
  it.each([
    'The burden shifts. (Aguilar v. Atlantic Richfield Co. (2001) 25 Cal.4th 826, 850.)',
    'The burden shifts. As the court said in Aguilar v. Atlantic Richfield Co. (2001) 25 Cal.4th 826, 850, it is different.',
    'Aguilar v. Atlantic Richfield Co. (2001) 25 Cal.4th 826, 850',
    'The burden shifts. (Aguilar, supra, 25 Cal.4th at p. 850; see People v. Diaz (2015) 60 Cal.4th 1176, 1190.) So it was here.',
    'The burden shifts. “See Aguilar v. Atlantic Richfield Co. (2001) 25 Cal.4th 826, 850.” So they said.',
    'CASES\\n\\nAguilar v. Atlantic Richfield Co. (2001) 25 Cal.4th 826 ........ 5',
  ])('says nothing of a near miss: %s', (text) => {
    expect(findingsOf(text, 'citation-parens', { config: { profile: 'california' } })).toEqual([]);
  });

  it('is a matter of its own style alone', () => {
    expect(
      findingsOf('The burden shifts. See Aguilar v. Atlantic Richfield Co. (2001) 25 Cal.4th 826, 850.', 'citation-parens', {
        config: { rules: { 'citation-parens': 'on' } },
      }),
    ).toEqual([]);
  });
});
