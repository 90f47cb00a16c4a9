/** A line on standard error that says how far long work has come. */
export interface Progress {
  step(what: string): void;
  clear(): void;
}

/** Work on fewer files than this is over before a line could be read. */
const WORTH_SHOWING = 20;
const EVERY_MS = 100;

/** Shows nothing unless standard error is a terminal and there is much to do. */
export function progress(total: number): Progress {
  if (!process.stderr.isTTY || total < WORTH_SHOWING) return { step() {}, clear() {} };
  let done = 0;
  let last = 0;
  return {
    step(what) {
      done++;
      const now = Date.now();
      if (now - last < EVERY_MS) return;
      last = now;
      const width = (process.stderr.columns ?? 80) - 1;
      process.stderr.write(`\r\x1b[K${`${done} of ${total}  ${what}`.slice(0, width)}`);
    },
    clear() {
      if (last) process.stderr.write('\r\x1b[K');
    },
  };
}

/** The same for work of which only a share is known. */
export function shareShown(): { readonly share: (share: number, what: string) => void; readonly clear: () => void } {
  const isShown = process.stderr.isTTY === true;
  let last = 0;
  return {
    share(share, what) {
      const now = Date.now();
      if (!isShown || now - last < EVERY_MS) return;
      last = now;
      const width = (process.stderr.columns ?? 80) - 1;
      process.stderr.write(`\r\x1b[K${`${Math.floor(share * 100)} %  ${what}`.slice(0, width)}`);
    },
    clear() {
      if (last) process.stderr.write('\r\x1b[K');
    },
  };
}
