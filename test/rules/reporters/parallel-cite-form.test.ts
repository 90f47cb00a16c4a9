import { describe, expect, it } from 'vitest';
import { findingsOf } from '../check.ts';

describe('parallel-cite-form', () => {
  it.each([
    'People v Smith, 478 Mich 292, 299; 733 NW2d 351 (2007).',
    'Strickland v Washington, 466 US 668, 687-688; 104 S Ct 2052; 80 L Ed 2d 674 (1984).',
    'People v Smith, 478 Mich 292, 299 (2007); People v Jones, 479 Mich 1, 3 (2007).',
    'Roe v Doe, 2019 IL 123456, 115 NE3d 166.',
  ])('says nothing of a near miss: %s', (text) => {
    expect(findingsOf(text, 'parallel-cite-form', { config: { profile: 'michigan' } })).toEqual([]);
  });

  it('puts Michigan\u2019s semicolons between the prints of the Supreme Court', () => {
    const text = 'Strickland v Washington, 466 US 668, 687; 104 S Ct 2052, 80 L Ed 2d 674 (1984).';
    expect(findingsOf(text, 'parallel-cite-form', { config: { profile: 'michigan' } })).toHaveLength(1);
  });

  it('is a matter of its own style alone', () => {
    expect(
      findingsOf('People v Smith, 478 Mich 292, 299, 733 NW2d 351 (2007).', 'parallel-cite-form', {
        config: { rules: { 'parallel-cite-form': 'on' } },
      }),
    ).toEqual([]);
  });
});
