import { describe, expect, it } from 'vitest';
import { findingsOf } from '../check.ts';

describe('neutral-cite-missing', () => {
  it.each([
    'In re Pension Reform Litigation, 2015 IL 118585, ¶ 46.',
    'People v. Bingham, 2018 IL 122008, ¶ 10, 115 N.E.3d 166.',
    'Tuite v. Corbitt, 224 Ill. 2d 490, 510 (2006).',
    'Roe v. Doe, 115 N.E.3d 166, 170 (Ind. 2018).',
    'Roe v. Doe, No. 1-15-1234, 2015 WL 1234567, at *2 (Ill. App. Ct. Mar. 3, 2015).',
    'Terry v. Ohio, 392 U.S. 1, 21 (1968).',
  ])('says nothing of a near miss: %s', (text) => {
    expect(findingsOf(text, 'neutral-cite-missing', { config: { profile: 'illinois' } })).toEqual([]);
  });

  it('is a matter of its own style alone', () => {
    expect(
      findingsOf('People v. Bingham, 115 N.E.3d 166, 170 (Ill. 2018).', 'neutral-cite-missing', {
        config: { rules: { 'neutral-cite-missing': 'on' } },
      }),
    ).toEqual([]);
  });
});
