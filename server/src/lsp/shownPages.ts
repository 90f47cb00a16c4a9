import { createPush, type Push } from './push.ts';

/** The pages that the server makes of documents (./pages.ts), and that have to follow them. */
export interface ShownPages extends Push {
  /** The client shows a page of `brief` at the address `page`. */
  show(brief: string, page: string): void;
}

/** `refresh` tells the client to ask for a page again, once the writer of its brief pauses. */
export function createShownPages(refresh: (page: string) => void): ShownPages {
  const shown = new Map<string, Set<string>>();
  const push = createPush((brief) => shown.get(brief)?.forEach(refresh));
  return {
    show(brief, page) {
      const pages = shown.get(brief);
      if (pages) pages.add(page);
      else shown.set(brief, new Set([page]));
    },
    opened: (brief) => shown.has(brief) && push.opened(brief),
    changed: (brief) => shown.has(brief) && push.changed(brief),
    forget: (brief) => push.forget(brief),
  };
}
