import { describe, expect, it } from 'vitest';
import { findingsOf } from '../check.ts';

describe('petition-history-form', () => {
  it.each([
    'Roe v. Doe, 500 S.W.3d 1, 5 (Tex. App.—El Paso 2016, pet. denied).',
    'Roe v. Doe, 500 S.W.3d 1, 5 (Tex. App.—El Paso 2016, pet. ref’d).',
    "Roe v. Doe, 500 S.W.3d 1, 5 (Tex. App.—El Paso 2016, pet. ref'd).",
    'Roe v. Doe, 500 S.W.3d 1, 5 (Tex. App.—El Paso 2016, no pet. h.).',
    'Roe v. Doe, 500 S.W.3d 1, 5 (Tex. App.—El Paso 2016, pet. filed Mar. 3, 2017).',
  ])('says nothing of a near miss: %s', (text) => {
    expect(findingsOf(text, 'petition-history-form', { config: { profile: 'texas' } })).toEqual([]);
  });

  it('is a matter of its own style alone', () => {
    expect(
      findingsOf('Roe v. Doe, 500 S.W.3d 1, 5 (Tex. App.—El Paso 2016, no pet).', 'petition-history-form', {
        config: { rules: { 'petition-history-form': 'on' } },
      }),
    ).toEqual([]);
  });
});
