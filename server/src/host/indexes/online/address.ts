const USUAL = 'https://www.courtlistener.com/api/rest/v4/citation-lookup/';
const ADDRESS_VARIABLE = 'IDEM_COURTLISTENER_URL';

/**
 * The address that is asked: CourtListener's, or that of a mirror that the environment names. Null where that one is neither `https:` nor
 * on this machine, or holds a name and password. No setting names it, so that no folder leads citations elsewhere.
 */
export function onlineAddress(): string | null {
  try {
    const url = new URL(process.env[ADDRESS_VARIABLE] || USUAL);
    const isHere = url.protocol === 'http:' && /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname);
    return (url.protocol === 'https:' || isHere) && url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}
