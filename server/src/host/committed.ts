/** A committed text, or why there is none: one sentence that says what to do. */
export type Committed = { readonly text: string } | { readonly problem: string };
