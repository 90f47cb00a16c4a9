/** Volumes in ascending order, in words: `3, 5–125`. */
export function volumeRanges(volumes: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const volume of volumes) {
    const last = ranges.at(-1);
    if (last && volume <= last[1] + 1) last[1] = volume;
    else ranges.push([volume, volume]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
