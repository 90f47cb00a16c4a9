import { describe, expect, it } from 'vitest';
import { findingsOf } from '../check.ts';

describe('code-house-form', () => {
  it.each([
    '(Pen. Code, § 187, subd. (a); Code Civ. Proc., § 437c, subd. (c).)',
    'The release is void under Civil Code section 1542.',
    'It is void under Civil Code sections 1542 and 1668.',
    '(42 U.S.C. § 1983.)',
    '(Cal. Code Regs., tit. 8, § 3203.)',
    '(Civ. Code, §§ 1541, 1542.)',
    'The statute is Cal. Civ. Code §§ 1541(a), 1542(b), and no other.',
  ])('says nothing of a near miss: %s', (text) => {
    expect(findingsOf(text, 'code-house-form', { config: { profile: 'california' } })).toEqual([]);
  });

  it('is a matter of its own style alone', () => {
    expect(
      findingsOf('It was murder. (Cal. Penal Code § 187(a).)', 'code-house-form', { config: { rules: { 'code-house-form': 'on' } } }),
    ).toEqual([]);
  });
});
