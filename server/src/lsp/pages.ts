import { toEffectiveConfig } from './effectiveConfig.ts';
import type { Subject } from './session.ts';
import { tableText } from './tableOfAuthorities.ts';

/**
 * The documents whose text the server makes (`workspace/textDocumentContent`), by their schemes: each is of a brief, whose address is its
 * query.
 */
const PAGES: Readonly<Record<string, (asked: Subject | null) => string>> = {
  'idem-toa': tableText,
  'idem-config': toEffectiveConfig,
};

export const PAGE_SCHEMES: readonly string[] = Object.keys(PAGES);

export interface Page {
  /** The address of the brief. */
  readonly brief: string;
  /** The page's text, of the brief or of one that is not open. */
  readonly text: (asked: Subject | null) => string;
}

/** What the page at an address is; null where it is none of ours or names no brief. */
export function pageAt(uri: string): Page | null {
  const [scheme, query] = [uri.indexOf(':'), uri.indexOf('?')];
  const text = Object.hasOwn(PAGES, uri.slice(0, scheme)) ? PAGES[uri.slice(0, scheme)] : undefined;
  if (!text || query < 0) return null;
  try {
    return { brief: decodeURIComponent(uri.slice(query + 1)), text };
  } catch {
    return null;
  }
}
