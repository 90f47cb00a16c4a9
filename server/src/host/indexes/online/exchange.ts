/** What passes between the bundle that asks CourtListener, which is loaded for that alone, and the rest of Idem. */

/** A case as CourtListener describes it; its places are spelled as it spells them. */
export interface Cluster {
  readonly name: string;
  readonly fullName: string;
  /** ISO date of the decision; empty where there is none. */
  readonly date: string;
  readonly isDateApproximate: boolean;
  readonly places: readonly { readonly volume: string; readonly reporter: string; readonly page: string }[];
}

/** What was said of one citation. `unread`: it could not be read as one, or its reporter is not known there. */
export interface Reply {
  readonly cite: string;
  readonly status: 'found' | 'not-found' | 'unread';
  readonly clusters: readonly Cluster[];
}

/** How a look-up ended; what was answered until then is kept in any case. `until`: milliseconds, as the clock counts them. */
export type Ending =
  | { readonly kind: 'done' | 'cancelled' | 'token-refused' }
  | { readonly kind: 'unreachable' | 'unexpected'; readonly why: string }
  | { readonly kind: 'throttled'; readonly until: number };

/** The only clock of a look-up. */
export interface Clock {
  now(): number;
  /** Resolves after so many milliseconds, or as soon as `signal` says that it is of no use any more. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export interface Asking {
  readonly token: string;
  /** The full address that is asked. */
  readonly address: string;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** How long one request may take, in milliseconds. */
  readonly timeout: number;
  /** Told what each batch brought, as soon as it is there. */
  readonly onReplies: (replies: readonly Reply[]) => void;
  /** Told that the service wants nothing to be asked before then. */
  readonly onWait: (until: number) => void;
}
