import { describe, expect, it } from 'vitest';
import { findingsOf } from '../check.ts';

describe('court-date-place', () => {
  it.each([
    '(Aguilar v. Atlantic Richfield Co. (2001) 25 Cal.4th 826, 843.)',
    '(Nolan v. City of Anaheim (2004) 33 Cal.4th 335 [14 Cal.Rptr.3d 857, 92 P.3d 350].)',
    '25 Cal.4th 826, 843 (2001).',
    '(Roe v. Doe, No. B123456, 2012 WL 12 (Cal. Ct. App. Apr. 12, 2012).)',
    '(Aguilar, supra, 25 Cal.4th at p. 850.)',
  ])('says nothing of a near miss: %s', (text) => {
    expect(findingsOf(text, 'court-date-place', { config: { profile: 'california' } })).toEqual([]);
  });

  it('is a matter of its own style alone', () => {
    expect(
      findingsOf('(Aguilar v. Atlantic Richfield Co., 25 Cal.4th 826, 843 (2001).)', 'court-date-place', {
        config: { rules: { 'court-date-place': 'on' } },
      }),
    ).toEqual([]);
  });
});
