/** How a command ends: nothing (that) bad found, something was, or it could not do what it was asked. */
export type Exit = 0 | 1 | 2;
export const EXIT_OK = 0;
export const EXIT_FOUND = 1;
export const EXIT_USAGE = 2;

/** Something the user asked for cannot be done: the message names the place and the remedy, in one line. */
export class UsageError extends Error {}
