import type { OpenedIndex } from '../core/cases/bundled.ts';

/** What the server needs of the machine it runs on. The only way by which it reads a file or a clock. */
export interface Host {
  /** Shown to the client as the server's version. */
  readonly version: string;
  /** The current year. */
  year(): number;
  /** The case index, or the empty one and what is wrong; asked for once, when the first document is analysed. */
  openCaseIndex(): Promise<OpenedIndex>;
  /** The text of a small file, or null where it does not exist or cannot be read. */
  readText(uri: string): Promise<string | null>;
}
