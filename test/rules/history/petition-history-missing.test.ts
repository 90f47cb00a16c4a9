import { describe, expect, it } from 'vitest';
import { findingsOf } from '../check.ts';

describe('petition-history-missing', () => {
  it.each([
    'Roe v. Doe, 500 S.W.3d 1, 5 (Tex. App.—El Paso 2016, pet. denied).',
    'In re Roe, 500 S.W.3d 1, 5 (Tex. App.—El Paso 2016) (orig. proceeding).',
    'In re Roe, 500 S.W.3d 1, 5 (Tex. App.—El Paso 2016) (per curiam) (orig. proceeding).',
    'City of Keller v. Wilson, 168 S.W.3d 802, 827 (Tex. 2005).',
    'Hernandez v. State, 726 S.W.2d 53, 57 (Tex. Crim. App. 1986).',
    'Roe v. Doe, 500 S.W.3d 1, 5 (Tex. App.—El Paso 2016), aff’d, 520 S.W.3d 1 (Tex. 2017).',
    'Roe v. Doe, 500 S.E.2d 1, 5 (Ga. Ct. App. 1998).',
  ])('says nothing of a near miss: %s', (text) => {
    expect(findingsOf(text, 'petition-history-missing', { config: { profile: 'texas' } })).toEqual([]);
  });

  it('is a matter of its own style alone', () => {
    expect(
      findingsOf('Roe v. Doe, 500 S.W.3d 1, 5 (Tex. App.—El Paso 2016).', 'petition-history-missing', {
        config: { rules: { 'petition-history-missing': 'on' } },
      }),
    ).toEqual([]);
  });
});
