import type { Batch } from './batches.ts';
import type { Cluster, Reply } from './exchange.ts';

type Json = Readonly<Record<string, unknown>>;

/** The item is beyond the number that the service looks up at a time. */
const LATER = 429;

/**
 * What the service's answer to a batch says of each of its citations. One that the answer leaves out could not be read there; one that
 * it puts off is left out here. Null where the answer is not of the known form.
 * @param body the text of an answer of HTTP status 200
 */
export function readReplies(batch: Batch, body: string): readonly Reply[] | null {
  const items = parsed(body);
  if (!Array.isArray(items) || !items.every(isObject)) return null;
  const replies = new Map<string, Reply>(batch.places.map(({ cite }) => [cite, { cite, status: 'unread', clusters: [] }]));
  for (const item of items) {
    const cite = citeOf(item, batch);
    if (cite === null) continue;
    if (item.status === LATER) replies.delete(cite);
    else if (replies.get(cite)?.status === 'unread') replies.set(cite, replyOf(cite, item));
  }
  return [...replies.values()];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Which citation of the batch an item is about: the one in whose place it was found, if volume and page are its own. */
function citeOf(item: Json, { places }: Batch): string | null {
  const { start_index: at, citation } = item;
  const place = places.find(({ start, end }) => typeof at === 'number' && at >= start && at < end);
  return place && typeof citation === 'string' && numbersOf(citation) === numbersOf(place.cite) ? place.cite : null;
}

/** First and last number: volume and page. */
const numbersOf = (citation: string): string => `${/^\d+/.exec(citation)?.[0] ?? ''} ${/\d+$/.exec(citation)?.[0] ?? ''}`;

function replyOf(cite: string, { status, clusters }: Json): Reply {
  if (status === 404) return { cite, status: 'not-found', clusters: [] };
  if (status !== 200 && status !== 300) return { cite, status: 'unread', clusters: [] };
  const read = Array.isArray(clusters) ? clusters.filter(isObject).map(clusterOf) : [];
  return read.length > 0 ? { cite, status: 'found', clusters: read } : { cite, status: 'unread', clusters: [] };
}

function clusterOf({ case_name, case_name_full, date_filed, date_filed_is_approximate, citations }: Json): Cluster {
  return {
    name: textOf(case_name),
    fullName: textOf(case_name_full),
    date: textOf(date_filed),
    isDateApproximate: date_filed_is_approximate === true,
    places: (Array.isArray(citations) ? citations.filter(isObject) : []).map(({ volume, reporter, page }) => ({
      volume: textOf(volume),
      reporter: textOf(reporter),
      page: textOf(page),
    })),
  };
}

/** Volumes come as text, or as numbers in older answers. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '');

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
