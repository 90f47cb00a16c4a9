/** What is wrong with a file that an index is read from or made of: file, place and remedy in one line. */
export class IndexFileError extends Error {
  override readonly name = 'IndexFileError';
}

/** Another bundle has a class of its own by this name. */
export const isIndexFileError = (error: unknown): error is IndexFileError => error instanceof Error && error.name === 'IndexFileError';
