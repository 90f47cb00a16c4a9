import data from '../../../data/history.json' with { type: 'json' };

/** A phrase of prior or subsequent history between two citations. Facts from server/data/history.json. */
export interface HistoryPhrase {
  /** The canonical form, straight apostrophes, no comma at the end: `aff'd`, `cert. denied`. */
  readonly phrase: string;
  readonly kind: 'subsequent' | 'prior' | 'related' | 'name';
  /** Takes the citation as its object, so that no comma follows it: `overruled by`, `aff'g`. */
  readonly takesObject: boolean;
}

type Row = readonly [phrase: string, kind: HistoryPhrase['kind'], object: 0 | 1, spellings?: readonly string[]];

const rows = data.rows as unknown as readonly Row[];

/** Apostrophes of one kind, one space between words, lower case, no punctuation at the end but a period. */
const normalise = (phrase: string): string =>
  phrase
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
    .toLowerCase();

export const historyPhrases: readonly HistoryPhrase[] = rows.map(([phrase, kind, object]) => ({ phrase, kind, takesObject: object === 1 }));

/** Every spelling with its phrase, canonical ones first. */
export const spellings: readonly (readonly [spelling: string, entry: HistoryPhrase])[] = [
  ...historyPhrases.map((entry) => [entry.phrase, entry] as const),
  ...rows.flatMap((row, i) => (row[3] ?? []).map((spelling) => [spelling, historyPhrases[i]] as const)),
];

const byWritten = new Map<string, HistoryPhrase>();
for (const [spelling, entry] of spellings) if (!byWritten.has(normalise(spelling))) byWritten.set(normalise(spelling), entry);

/** The phrase that the whole of `written` is (curly or straight apostrophes, any blanks, in either case, `and` before it allowed), or null. */
export function historyPhrase(written: string): HistoryPhrase | null {
  if (written.length > 90) return null;
  const phrase = normalise(written);
  return byWritten.get(phrase) ?? byWritten.get(phrase.replace(/^(?:and|but) /, '')) ?? null;
}
