/** Quiet time after the last change before findings are sent to a client that cannot pull them. */
const QUIET_MS = 200;

/** Sends findings of their own accord, for clients that do not ask for them. */
export interface Push {
  /** The document was opened: send soon. */
  opened(uri: string): void;
  /** It was changed: send once the writer pauses. */
  changed(uri: string): void;
  forget(uri: string): void;
}

export function createPush(send: (uri: string) => void): Push {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const schedule = (uri: string, ms: number): void => {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => {
        waiting.delete(uri);
        send(uri);
      }, ms),
    );
  };
  return {
    opened: (uri) => schedule(uri, 0),
    changed: (uri) => schedule(uri, QUIET_MS),
    forget(uri) {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
    },
  };
}

/** For clients that pull. */
export const NO_PUSH: Push = { opened() {}, changed() {}, forget() {} };
