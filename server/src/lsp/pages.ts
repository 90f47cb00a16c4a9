import { toEffectiveConfig } from './effectiveConfig.ts';
import type { PAGE_SCHEMES } from './offered.ts';
import type { Subject } from './session.ts';
import { tableText } from './tableOfAuthorities.ts';

type Scheme = (typeof PAGE_SCHEMES)[number];

/** The text of each, by its scheme: it is of a brief, whose address is its query. */
const PAGES: Readonly<Record<Scheme, (asked: Subject | null) => string>> = {
  'idem-toa': tableText,
  'idem-config': toEffectiveConfig,
};

export interface Page {
  /** The address of the brief. */
  readonly brief: string;
  /** The page's text, of the brief or of one that is not open. */
  readonly text: (asked: Subject | null) => string;
}

/** What the page at an address is; null where it is none of ours or names no brief. */
export function pageAt(uri: string): Page | null {
  const [scheme, query] = [uri.indexOf(':'), uri.indexOf('?')];
  const name = uri.slice(0, scheme);
  const text = Object.hasOwn(PAGES, name) ? PAGES[name as Scheme] : undefined;
  if (!text || query < 0) return null;
  try {
    return { brief: decodeURIComponent(uri.slice(query + 1)), text };
  } catch {
    return null;
  }
}
