import data from '../../../data/constitutions.json' with { type: 'json' };
import { STATES } from './states.ts';

type Row = readonly [jurisdiction: string, spellings: readonly string[]];

/** Every spelling of a constitution with its jurisdiction (`US` or a postal code): `U.S. Const.`, `Colo. Const.`; the canonical one first. */
export const spellings: readonly (readonly [spelling: string, jurisdiction: string])[] = [
  ...(data.rows as unknown as readonly Row[]).flatMap(([jurisdiction, list]) => list.map((spelling) => [spelling, jurisdiction] as const)),
  ...STATES.map((s) => [`${s.abbreviation} Const.`, s.postal] as const),
  ...STATES.flatMap((s) =>
    [
      `${s.abbreviation.toUpperCase()} CONST.`,
      ...[s.name, ...s.others].filter((n) => n !== s.abbreviation).map((n) => `${n} Const.`),
      `${s.name} Constitution`,
    ].map((spelling) => [spelling, s.postal] as const),
  ),
];

/** How a jurisdiction's constitution is cited: `U.S. Const.`, `Colo. Const.`. */
export const constitutionName: ReadonlyMap<string, string> = new Map([
  ...STATES.map((s) => [s.postal, `${s.abbreviation} Const.`] as const),
  ['US', 'U.S. Const.'],
  ['CSA', 'Confederate Const.'],
]);
