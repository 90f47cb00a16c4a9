import { expect, it } from 'vitest';
import { unconfirmedPlaces } from '../../server/src/core/features/unconfirmed.ts';
import { bundledIndex } from '../cases/open.ts';
import { analyzed } from './ask.ts';

const cites = (text: string): readonly string[] =>
  unconfirmedPlaces(analyzed(text, bundledIndex())).map(({ reporter, volume, page }) => `${volume} ${reporter} ${page}`);

it.each([
  [
    'what the index confirms is not asked about',
    'Roe v. Wade, 410 U.S. 113, 120, 93 S. Ct. 705 (1973). Id. at 121. Roe, 410 U.S. at 122.',
    [],
  ],
  ['what it does not know is, once', 'A v. B, 999 F.3d 113 (7th Cir. 2021). See A v. B, 999 F.3d 113, 115, 12 X.Y.Z. 3.', ['999 F.3d 113']],
  [
    'and where it has another case or year',
    'Doe v. Jones, 410 U.S. 113 (1973); Miranda v. Arizona, 384 U.S. 436 (1986).',
    ['410 U.S. 113', '384 U.S. 436'],
  ],
  ['and where no case begins', 'Smith v. Jones, 384 U.S. 437 (1966).', ['384 U.S. 437']],
  ['in canonical form', 'A v. B, 12 F.Supp.2d 34 (D. Me. 1998).', ['12 F. Supp. 2d 34']],
  ['a name alone that is a way of speaking is not held against it', 'In Terry, 392 U.S. 1 (1968), it was so.', []],
  [
    'databases and public-domain citations stand in no reporter',
    'A v. B, 2021 WL 12345 (D. Me. Mar. 3, 2021). C v. D, 2020 IL App (1st) 123.',
    [],
  ],
  ['nor do pages to come, statutes and journals', 'A v. B, 600 U.S. ___ (2023). 42 U.S.C. § 1983. 100 Harv. L. Rev. 1 (1986).', []],
])('%s', (_, text, expected) => {
  expect(cites(text)).toEqual(expected);
});
