/** The language identifiers that the server reads; the manifest's activation events and context conditions name the same ones. */
export const SERVED_LANGUAGES: readonly string[] = ['markdown', 'latex', 'typst', 'plaintext'];
