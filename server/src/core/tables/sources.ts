/**
 * Sources that are cited by a designation and a number, with no volume before it: what begins them and what they are.
 * Facts: the domain specification's §1, Legislative, Executive and Restatement.
 */
export interface SourceEntry {
  readonly abbreviation: string;
  readonly kind: 'legislative' | 'executive' | 'restatement';
}

const entry = (abbreviation: string, kind: SourceEntry['kind']): SourceEntry => ({ abbreviation, kind });

const ENTRIES: readonly SourceEntry[] = [
  entry('H.R. Rep. No.', 'legislative'), entry('S. Rep. No.', 'legislative'), entry('H.R. Conf. Rep. No.', 'legislative'), entry('S. Exec. Rep. No.', 'legislative'),
  entry('H.R. Doc. No.', 'legislative'), entry('S. Doc. No.', 'legislative'), entry('H.R. Con. Res.', 'legislative'), entry('H.R.J. Res.', 'legislative'), entry('S.J. Res.', 'legislative'),
  entry('H.R. Res.', 'legislative'), entry('S. Con. Res.', 'legislative'), entry('S. Res.', 'legislative'), entry('H.R.', 'legislative'),
  entry('Exec. Order No.', 'executive'), entry('Proclamation No.', 'executive'), entry('Reorganization Plan No.', 'executive'),
  entry('Restatement', 'restatement'),
];

export const spellings: readonly (readonly [string, SourceEntry])[] = [
  ...ENTRIES.map((e) => [e.abbreviation, e] as const),
  ['H. Rep. No.', ENTRIES[0] as SourceEntry], ['H. R. Rep. No.', ENTRIES[0] as SourceEntry], ['Executive Order No.', ENTRIES[13] as SourceEntry], ['Executive Order', ENTRIES[13] as SourceEntry],
  ['Exec. Order', ENTRIES[13] as SourceEntry],
];
