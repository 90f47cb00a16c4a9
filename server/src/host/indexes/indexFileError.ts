/** What is wrong with a file that an index is read from or made of: file, place and remedy in one line. */
export class IndexFileError extends Error {}
