/**
 * The first ninety volumes of U.S. Reports (and 91–107, Otto's) were named for the reporter of decisions: `1 Cranch 137` is
 * 5 U.S. 137, page for page.
 */
interface NominativeSeries {
  readonly abbreviation: string;
  readonly firstUs: number;
  readonly volumes: number;
}

const SERIES: readonly NominativeSeries[] = [
  { abbreviation: 'Dall.', firstUs: 1, volumes: 4 },
  { abbreviation: 'Cranch', firstUs: 5, volumes: 9 },
  { abbreviation: 'Wheat.', firstUs: 14, volumes: 12 },
  { abbreviation: 'Pet.', firstUs: 26, volumes: 16 },
  { abbreviation: 'How.', firstUs: 42, volumes: 24 },
  { abbreviation: 'Black', firstUs: 66, volumes: 2 },
  { abbreviation: 'Wall.', firstUs: 68, volumes: 23 },
  { abbreviation: 'Otto', firstUs: 91, volumes: 17 },
];

/** The volume of U.S. Reports that a nominative volume is (`Cranch`, 1 → 5), or null. */
export function usVolumeOf(reporter: string, volume: number): number | null {
  const series = SERIES.find((s) => s.abbreviation === reporter);
  return series && Number.isInteger(volume) && volume >= 1 && volume <= series.volumes ? series.firstUs + volume - 1 : null;
}

/** The nominative citation of a case in the first ninety volumes (5, 137 → `1 Cranch 137`), or null. */
export function nominativeCitation(usVolume: number, page: number): string | null {
  if (usVolume > 90) return null;
  const series = SERIES.find((s) => usVolume >= s.firstUs && usVolume < s.firstUs + s.volumes);
  return series ? `${usVolume - series.firstUs + 1} ${series.abbreviation} ${page}` : null;
}
