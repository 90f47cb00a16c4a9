/** A court as it is named in a court-and-date parenthetical. Facts from server/data/courts.json. */
export interface CourtEntry {
  /** The canonical abbreviation, spaced by the standard rule: `S.D.N.Y.`, `E.D. Pa.`, `10th Cir.`. */
  readonly abbreviation: string;
  readonly name: string;
  readonly level: 'highest' | 'appellate' | 'trial' | 'other';
  readonly system: 'federal' | 'state';
  /** The postal code of the state it sits in, or null. */
  readonly state: string | null;
  /** First and last year, where certain. */
  readonly from: number | null;
  readonly to: number | null;
}
