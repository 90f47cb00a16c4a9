import { createPush, type Push } from './push.ts';

/** The documents that show the table of authorities of another one, and have to follow it. */
export interface ShownTables extends Push {
  /** The client shows the table of `brief` at the address `table`. */
  show(brief: string, table: string): void;
}

/** `refresh` tells the client to ask for a table again, once the writer of its brief pauses. */
export function createShownTables(refresh: (table: string) => void): ShownTables {
  const shown = new Map<string, string>();
  const push = createPush((brief) => {
    const table = shown.get(brief);
    if (table !== undefined) refresh(table);
  });
  return {
    show: (brief, table) => void shown.set(brief, table),
    opened: (brief) => shown.has(brief) && push.opened(brief),
    changed: (brief) => shown.has(brief) && push.changed(brief),
    forget: (brief) => push.forget(brief),
  };
}
