import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/index.ts';

const courts = (text: string): (string | null)[] => parse(text).citations.map(({ court }) => court);

describe('the court of a decision', () => {
  it('of a state’s one district is the district court, in a reporter of district courts', () => {
    expect(courts('A v. B, 353 F. Supp. 3d 100 (DC 2019). C v. D, 739 F. Supp. 1 (RI 1990). E v. F, 9 F. Supp. 2d 1 (Utah 1998).')).toEqual(
      ['D.D.C.', 'D.R.I.', 'D. Utah'],
    );
    expect(courts('A v. B, 90 A.3d 100 (D.C. 2014). C v. D, 2013 UT 1.')).toEqual(['D.C.', 'Utah']);
  });

  it('is not known of the older "D.C."', () => {
    expect(courts('Mann v. Davis, D.C., 213 F. Supp. 577.')).toEqual([null]);
  });
});
