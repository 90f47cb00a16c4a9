/** The service takes no more in one request. */
const MOST_CITES = 250;
const MOST_CHARACTERS = 64_000;

/** Parts citations so that no reader takes two for one. */
const BETWEEN = '; ';

/** One request: its text, and where each citation begins in it, in code points, as the answer counts. */
export interface Batch {
  readonly text: string;
  readonly places: readonly { readonly cite: string; readonly start: number; readonly end: number }[];
}

/** As many of the citations, from the first on, as one request may hold; at least one. */
export function nextBatch(cites: readonly string[]): Batch {
  const places: { readonly cite: string; readonly start: number; readonly end: number }[] = [];
  let text = '';
  let length = 0;
  for (const cite of cites) {
    const start = length + (text ? BETWEEN.length : 0);
    const end = start + [...cite].length;
    if (places.length > 0 && (places.length === MOST_CITES || end > MOST_CHARACTERS)) break;
    places.push({ cite, start, end });
    text += (text ? BETWEEN : '') + cite;
    length = end;
  }
  return { text, places };
}
