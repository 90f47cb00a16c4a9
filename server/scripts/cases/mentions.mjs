// The cases that one opinion cites in full, with what it says of each.

/** Databases and old English reports: no place of a case in a book of ours. */
const LEFT_OUT = new Set(['WL', 'LEXIS', 'Eng. Rep.', 'U.S.L.W.', 'How. St. Tr.', 'U.S. LEXIS', 'U.S. App. LEXIS', 'U.S. Dist. LEXIS']);
const MAX_VOLUME = 1000;
const LAST_US_VOLUME = 610;

/** -> [{ cite, reporter, volume, page, name, year, court, parallels }] of the parser's citations. */
export function mentionsOf(citations, usVolumeOf) {
  const mentions = [];
  let last = null;
  for (const citation of citations) {
    if (citation.kind !== 'full_case') continue;
    const place = placeOf(citation, usVolumeOf);
    if (citation.role === 'parallel') {
      if (place && last && citation.start < last.end) last.mention.parallels.push(place.cite);
      continue;
    }
    last = null;
    if (!place) continue;
    const mention = {
      ...place,
      name: nameOf(citation.caseName),
      year: Number(citation.year) || null,
      court: citation.court ?? '',
      parallels: [],
    };
    mentions.push(mention);
    last = { mention, end: citation.fullEnd };
  }
  return mentions;
}

function placeOf({ volume, reporter, page }, usVolumeOf) {
  if (!/^\d+$/.test(volume ?? '') || !/^\d+$/.test(page ?? '') || LEFT_OUT.has(reporter)) return null;
  const us = usVolumeOf(reporter, Number(volume));
  const place = { reporter: us ? 'U.S.' : reporter, volume: us ?? Number(volume), page: Number(page) };
  if (place.volume < 1 || place.volume > (place.reporter === 'U.S.' ? LAST_US_VOLUME : MAX_VOLUME) || place.page < 1) return null;
  return { ...place, cite: `${place.volume} ${place.reporter} ${place.page}` };
}

/** The tail of a company's name that was taken for the whole. */
const TAIL_OF_COMPANY = /^(?:Inc|Corp|Corporation|Co|Company|Ltd|LLC|L\.L\.C|LLP|L\.P|Partnership|Association)\.?,? v\. /;

/** A name that can be one: two parties, or a procedural phrase with one; else empty. */
function nameOf(name) {
  const plain = (name ?? '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  if (!/^[A-Z0-9"'][^\n]{3,160}$/.test(plain) || TAIL_OF_COMPANY.test(plain)) return '';
  return / v\. \S/.test(plain) || /^(?:In re|Ex parte|Matter of|Estate of|The) \S/.test(plain) || / (?:Cases?|Litigation)$/.test(plain)
    ? plain
    : '';
}
