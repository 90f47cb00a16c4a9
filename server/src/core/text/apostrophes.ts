const WITHIN_WORD = /(\p{L})['’](?=\p{L})/gu;

/**
 * `newText` with the apostrophes inside its words (`Int'l`, `Ass'n`) as the document writes them: as in the first of `samples`
 * that has one inside a word. Quotation marks stay as they are, and so does all when no sample has any.
 */
export function matchApostrophes(newText: string, ...samples: readonly string[]): string {
  if (!/['’]/.test(newText)) return newText;
  for (const sample of samples) {
    const found = /\p{L}(['’])\p{L}/u.exec(sample);
    if (found) return newText.replace(WITHIN_WORD, `$1${found[1]}`);
  }
  return newText;
}
