import data from '../../../data/states.json' with { type: 'json' };

/** A state, the District of Columbia or a territory. Facts from server/data/states.json. */
export interface StateEntry {
  /** As courts and reporters are abbreviated: `Colo.`, `N.Y.`. */
  readonly abbreviation: string;
  readonly name: string;
  /** `CO`, `NY`. */
  readonly postal: string;
  readonly kind: 'state' | 'district' | 'territory';
  /** Other abbreviations in use: `Calif.`, `Penn.`. */
  readonly others: readonly string[];
}

type Row = readonly [abbreviation: string, name: string, postal: string, kind: StateEntry['kind'], others?: readonly string[]];

export const STATES: readonly StateEntry[] = (data.rows as unknown as readonly Row[]).map(([abbreviation, name, postal, kind, others]) => ({
  abbreviation,
  name,
  postal,
  kind,
  others: others ?? [],
}));

/** Every spelling, the canonical abbreviation first, then the name and the others. */
export const spellings: readonly (readonly [spelling: string, entry: StateEntry])[] = [
  ...STATES.map((s) => [s.abbreviation, s] as const),
  ...STATES.flatMap((s) =>
    [s.name, ...s.others].filter((spelling) => spelling !== s.abbreviation).map((spelling) => [spelling, s] as const),
  ),
];

export const stateByPostal: ReadonlyMap<string, StateEntry> = new Map(STATES.map((s) => [s.postal, s]));
export const stateByAbbreviation: ReadonlyMap<string, StateEntry> = new Map(STATES.map((s) => [s.abbreviation, s]));
