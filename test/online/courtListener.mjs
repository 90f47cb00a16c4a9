// A stand-in for CourtListener's citation look-up on this machine, in the shapes of its answers: for the tests, here and in the editor.
import { createServer } from 'node:http';

/**
 * A case as the service describes it; `places` such as `['576 U.S. 644', '135 S. Ct. 2584']`.
 * @param {string} name
 * @param {string} date
 * @param {readonly string[]} places
 */
export const cluster = (name, date, places, more = {}) => ({
  id: 1,
  absolute_url: '/opinion/1/',
  case_name: name,
  case_name_full: '',
  case_name_short: '',
  date_filed: date,
  date_filed_is_approximate: false,
  citations: places.map((place) => {
    const [, volume, reporter, page] = /^(\d+) (.+) (\d+)$/.exec(place);
    return { volume, reporter, page, type: 1 };
  }),
  ...more,
});

/**
 * Starts it on a free port.
 * @param {Record<string, object[] | number>} known what each citation is answered with: its cases, or the status of its item; 404 for others
 */
export async function startCourtListener(known = {}) {
  /** Every request as it came. */
  const requests = [];
  /** Answers that are given first, one for each request: `{ status, body, headers }`, or `silence`. */
  const first = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      requests.push({ method: request.method, url: request.url, headers: request.rawHeaders, body });
      const { status = 200, headers = {}, body: said } = first.shift() ?? { body: itemsOf(JSON.parse(body).text, known) };
      if (status === SILENCE) return;
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
      response.end(typeof said === 'string' ? said : JSON.stringify(said));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/api/rest/v4/citation-lookup/`,
    host: `127.0.0.1:${server.address().port}`,
    requests,
    first,
    known,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The status of an answer that never comes. */
export const SILENCE = 0;

/** An item for each citation of the text; their places are counted in code points, as the service counts them. */
function itemsOf(text, known) {
  let at = 0;
  return text.split('; ').flatMap((cite) => {
    const start = at;
    at += [...cite].length + 2;
    const answer = known[cite] ?? 404;
    if (answer === SILENCE) return [];
    const cases = Array.isArray(answer) ? answer : [];
    const status = Array.isArray(answer) ? (cases.length > 1 ? 300 : 200) : answer;
    return {
      citation: cite,
      normalized_citations: status === 400 ? [] : [cite],
      start_index: start,
      end_index: at - 2,
      status,
      error_message: status === 404 ? `Citation not found: '${cite}'` : '',
      clusters: cases,
    };
  });
}
