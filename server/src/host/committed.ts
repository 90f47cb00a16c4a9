/** A committed text, or why there is none: words that say what to do. `isNew`: the revision is there and does not have the file. */
export type Committed = { readonly text: string } | { readonly problem: string; readonly isNew?: true };
