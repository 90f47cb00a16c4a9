import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../server/src/core/cases/caseIndex.ts';
import { verdict } from '../../server/src/core/cases/verdict.ts';
import type { Clock } from '../../server/src/host/indexes/online/exchange.ts';
import { prepareLookUp, runLookUp } from '../../server/src/host/indexes/online/onlineLookup.ts';
import { openIndexes } from '../../server/src/host/indexes/openIndexes.ts';
import { askedIn, cluster, SILENCE, service, TOKEN, within } from './service.ts';

const ON = { caseIndexes: [], onlineLookup: 'on' } as const;
const OFF = { caseIndexes: [], onlineLookup: 'off' } as const;
const DAY = 86_400_000;

/** A clock that only pauses move on. */
function clockAt(time: string): Clock & { readonly paused: number[]; time: number } {
  const clock = {
    time: Date.parse(time),
    paused: [] as number[],
    now: () => clock.time,
    async pause(milliseconds: number) {
      clock.paused.push(milliseconds);
      clock.time += milliseconds;
    },
  };
  return clock;
}

const place = (cite: string): Place => {
  const [, volume, reporter, page] = /^(\d+) (.+) (\d+)$/.exec(cite) as unknown as [string, string, string, string];
  return { reporter, volume: Number(volume), page: Number(page) };
};
const said = (cite: string, name: string | null = null, year: number | null = null) =>
  verdict(openIndexes(ON).index, { ...place(cite), name, year });

describe('what leaves the machine', () => {
  it('is one request: these headers, and the citations that were shown', async () => {
    const { env, requests, host } = await service();
    within(env);
    await runLookUp(['925 F.3d 1339', '905 F. Supp. 2d 121']);
    const body = '{"text":"925 F.3d 1339; 905 F. Supp. 2d 121"}';
    expect(requests).toEqual([
      {
        method: 'POST',
        url: '/api/rest/v4/citation-lookup/',
        headers: [
          ...['Authorization', `Token ${TOKEN}`, 'Content-Type', 'application/json', 'Content-Length', String(body.length)],
          ...['Accept', 'application/json', 'User-Agent', 'Idem', 'Connection', 'close', 'Host', host],
        ],
        body,
      },
    ]);
  });

  it('is each citation once, by its place in the official reporter', async () => {
    const { env, host } = await service();
    within(env);
    const places = ['925 F.3d 1339', '1 Cranch 137', '925 F.3d 1339', '5 U.S. 137'].map(place);
    expect(prepareLookUp(places)).toEqual({ question: { host, cites: ['925 F.3d 1339', '5 U.S. 137'] } });
  });

  it('goes nowhere else when the service redirects', async () => {
    const other = await service();
    const { env, first } = await service();
    within(env);
    first.push({ status: 307, headers: { Location: other.url } });
    expect((await runLookUp(['925 F.3d 1339'])).said).toContain('did not answer as expected (HTTP 307)');
    expect(other.requests).toEqual([]);
  });

  it('is nothing without a token, or to an address that is neither https nor here', async () => {
    const { env, requests } = await service();
    within({ ...env, IDEM_COURTLISTENER_TOKEN: '' });
    expect(prepareLookUp([place('925 F.3d 1339')])).toEqual({ problem: 'no-token' });
    await runLookUp(['925 F.3d 1339']);
    process.env.IDEM_COURTLISTENER_TOKEN = TOKEN;
    for (const address of ['http://example.org/', 'ftp://127.0.0.1/', 'https://me:secret@example.org/', 'not an address']) {
      process.env.IDEM_COURTLISTENER_URL = address;
      expect(prepareLookUp([place('925 F.3d 1339')]), address).toEqual({ problem: 'address' });
      await runLookUp(['925 F.3d 1339']);
    }
    process.env.IDEM_COURTLISTENER_URL = '';
    expect(prepareLookUp([])).toEqual({ question: { host: 'www.courtlistener.com', cites: [] } });
    expect(requests).toEqual([]);
  });
});

describe('batches', () => {
  const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `${i + 1} F.3d 5`);

  it('hold 250 citations at most, the next one not before the service takes it', async () => {
    const { env, requests } = await service();
    within(env);
    const clock = clockAt('2026-11-21T12:00:00Z');
    expect((await runLookUp(many(501), { clock })).said).toBe('CourtListener was asked for 501 citations: 0 found, 501 not found.');
    expect(requests.map((request) => askedIn(request).length)).toEqual([250, 250, 1]);
    expect(requests.flatMap(askedIn)).toEqual(many(501));
    expect(clock.paused).toEqual([250_000, 250_000]);
  });

  it('hold 64,000 characters at most', async () => {
    const { env, requests } = await service();
    within(env);
    const long = many(200).map((cite) => cite.replace('F.3d', `F.3d ${'x'.repeat(400)}`));
    await runLookUp(long, { clock: clockAt('2026-11-21T12:00:00Z') });
    expect(requests.flatMap(askedIn)).toEqual(long);
    expect(requests).toHaveLength(2);
    for (const { body } of requests) expect(JSON.parse(body).text.length).toBeLessThanOrEqual(64_000);
  });

  it('ask again for what the service puts off', async () => {
    const { env, requests, known } = await service({ '2 F.3d 5': 429 });
    within(env);
    const clock = clockAt('2026-11-21T12:00:00Z');
    const running = runLookUp(many(3), {
      clock: {
        ...clock,
        async pause() {
          known['2 F.3d 5'] = [cluster('A v. B', '1993-01-02', ['2 F.3d 5'])];
        },
      },
    });
    expect((await running).said).toBe('CourtListener was asked for 3 citations: 1 found, 2 not found.');
    expect(requests.map(askedIn)).toEqual([many(3), ['2 F.3d 5']]);
  });
});

describe('a service that wants to be left alone', () => {
  const refusal = (time: string) => ({ error_message: 'Too many requests (allowed rate: 60/min).', wait_until: time });
  const Date_ = 'Sat, 21 Nov 2026 12:00:00 GMT';

  it.each([
    ['wait_until', { body: refusal('2026-11-21T12:00:40+00:00'), headers: { Date: Date_ } }, 40_000],
    ['its misspelling', { body: { wait_util: '2026-11-21T12:00:40+00:00' }, headers: { Date: Date_ } }, 40_000],
    ['Retry-After in seconds', { body: { detail: 'Request was throttled.' }, headers: { Date: Date_, 'Retry-After': '17' } }, 17_000],
    ['Retry-After as a date', { headers: { Date: Date_, 'Retry-After': 'Sat, 21 Nov 2026 12:00:09 GMT' } }, 9000],
    ['nothing', { body: 'busy', headers: { Date: Date_ } }, 60_000],
  ])('is asked again when %s says', async (_, refused, wait) => {
    const { env, first, requests } = await service();
    within(env);
    first.push({ status: 429, ...refused });
    // Our clock is an hour behind: what counts is how long, not when.
    const clock = clockAt('2026-11-21T11:00:00Z');
    const waits: (number | null)[] = [];
    const { said } = await runLookUp(['925 F.3d 1339'], { clock, onProgress: (_answered, until) => waits.push(until) });
    expect(said).toBe('CourtListener was asked for one citation: 0 found, 1 not found.');
    expect(clock.paused).toEqual([wait]);
    expect(waits).toEqual([Date.parse('2026-11-21T11:00:00Z') + wait, null]);
    expect(requests).toHaveLength(2);
  });

  it('is not asked before its time, in a later look-up neither', async () => {
    const { env, first, requests } = await service();
    within(env);
    first.push({ status: 429, body: refusal('2026-11-21T18:00:00+00:00'), headers: { Date: Date_ } });
    const clock = clockAt('2026-11-21T12:00:00Z');
    const before = await runLookUp(['925 F.3d 1339'], { clock });
    expect(before).toMatchObject({
      said: expect.stringMatching(/nothing to be asked before .*\d\d:\d\d: look up again then/),
      answered: false,
    });
    clock.time += 5 * 3_600_000;
    expect((await runLookUp(['925 F.3d 1339'], { clock })).answered).toBe(false);
    expect([requests.length, clock.paused]).toEqual([1, []]);
    clock.time += 3_600_000;
    expect((await runLookUp(['925 F.3d 1339'], { clock })).answered).toBe(true);
  });

  it('that refuses again and again is given up', async () => {
    const { env, first, requests } = await service();
    within(env);
    for (let i = 0; i < 9; i++) first.push({ status: 429, headers: { 'Retry-After': '1' } });
    await runLookUp(['925 F.3d 1339'], { clock: clockAt('2026-11-21T12:00:00Z') });
    expect(requests).toHaveLength(3);
  });
});

describe('what is answered', () => {
  const VARGHESE = '925 F.3d 1339';

  it('is a case whose name and year are compared here', async () => {
    const { env } = await service({
      [VARGHESE]: [cluster('Miccosukee Tribe v. Cypress', '2019-06-03', [VARGHESE, '203 L. Ed. 2d 1', '2019 WL 2345'])],
    });
    within(env);
    await runLookUp([VARGHESE], { clock: clockAt('2026-11-21T12:00:00Z') });
    const source = 'CourtListener (looked up 2026-11-21)';
    expect(said(VARGHESE, 'Miccosukee Tribe v. Cypress', 2019)).toMatchObject({ verdict: 'confirmed', source });
    expect(said(VARGHESE, 'Varghese v. China Southern Airlines Co.')).toMatchObject({ verdict: 'differs', differences: ['name'], source });
    expect(said(VARGHESE, 'Miccosukee Tribe v. Cypress', 2009)).toMatchObject({ verdict: 'differs', differences: ['year'] });
    expect(said(VARGHESE).cases[0]).toMatchObject({
      date: '2019-06-03',
      parallels: ['203 L. Ed. 2d 1'],
      sources: ['CourtListener, looked up 2026-11-21'],
    });
    // Its parallels are known by the same answer; without the setting nothing is.
    expect(said('203 L. Ed. 2d 1', 'Miccosukee Tribe v. Cypress').verdict).toBe('confirmed');
    expect(verdict(openIndexes(OFF).index, place(VARGHESE)).verdict).toBe('not-covered');
  });

  it('may be the case inside which the page lies: first pages are compared here', async () => {
    const { env } = await service({ '925 F.3d 1341': [cluster('Miccosukee Tribe v. Cypress', '2019-06-03', [VARGHESE])] });
    within(env);
    expect((await runLookUp(['925 F.3d 1341'])).said).toBe(
      'CourtListener was asked for one citation: 0 found, 1 on a page inside another case.',
    );
    expect(said('925 F.3d 1341')).toMatchObject({ verdict: 'not-first-page', cases: [{ citation: VARGHESE }] });
    expect(said(VARGHESE, 'Miccosukee Tribe v. Cypress').verdict).toBe('confirmed');
  });

  it('may be several cases on one page', async () => {
    const cases = ['Fell v. Parke', 'Ex parte Jones'].map((name) => cluster(name, '1852-01-01', ['1 Haw. 150']));
    const { env } = await service({ '1 Haw. 150': cases });
    within(env);
    await runLookUp(['1 Haw. 150']);
    expect(said('1 Haw. 150', 'Ex parte Jones', 1852)).toMatchObject({ verdict: 'confirmed', cases: [{ name: 'Ex parte Jones' }, {}] });
    expect(said('1 Haw. 150', 'Smith v. Green')).toMatchObject({ verdict: 'differs', differences: ['name'] });
  });

  it('may be nothing, of which nothing is said but that', async () => {
    const { env } = await service({ '1 F.3d 2': 400, '1 F.3d 3': SILENCE, '1 F.3d 4': [cluster('A v. B', '', ['9 Elsewhere 1'])] });
    within(env);
    expect((await runLookUp(['1 F.3d 1', '1 F.3d 2', '1 F.3d 3', '1 F.3d 4'])).said).toBe(
      'CourtListener was asked for 4 citations: 0 found, 1 not found, 3 that it could not read.',
    );
    expect(said('1 F.3d 1')).toMatchObject({ verdict: 'not-found', source: expect.stringContaining('CourtListener') });
    for (const page of [2, 3, 4]) expect(said(`1 F.3d ${page}`).verdict).toBe('not-covered');
  });

  it('does not overrule the index of this machine, but stands beside it where it was asked for another case', async () => {
    const { env } = await service({ '410 U.S. 113': [cluster('Smith v. Green', '1973-01-22', ['410 U.S. 113'])] });
    within(env);
    await runLookUp(['410 U.S. 113']);
    expect(said('410 U.S. 113', 'Roe v. Wade', 1973)).toMatchObject({ verdict: 'confirmed', source: undefined });
    expect(said('410 U.S. 113', 'Smith v. Green', 1973)).toMatchObject({
      verdict: 'confirmed',
      cases: [{ name: 'Smith v. Green' }, { name: 'Roe v. Wade' }],
    });
    expect(said('410 U.S. 113', 'Jones v. Brown')).toMatchObject({ verdict: 'differs', cases: [{ name: 'Roe v. Wade' }, {}] });
  });

  it('that is about another citation than was asked is of no use', async () => {
    const { env, first } = await service();
    within(env);
    first.push({ body: [{ citation: '3 F.3d 4', start_index: 0, end_index: 8, status: 404, clusters: [] }] });
    await runLookUp(['1 F.3d 1']);
    expect(said('1 F.3d 1').verdict).toBe('not-covered');
  });
});

describe('a service that fails', () => {
  it.each([
    [{ status: 401, body: { detail: 'Invalid token.' } }, 'did not accept the token'],
    [{ status: 403 }, 'did not accept the token'],
    [{ status: 400, body: { text: ['Ensure this field has no more than 64000 characters.'] } }, '(HTTP 400)'],
    [{ status: 500, body: '<html>' }, 'could not be reached (HTTP 500)'],
    [{ body: '<html>' }, 'did not answer as expected'],
    [{ body: { detail: 'no list' } }, 'did not answer as expected'],
    [{ body: [null] }, 'did not answer as expected'],
    [{ status: SILENCE }, 'could not be reached (timeout)'],
  ])('with %j costs one calm sentence', async (answer, sentence) => {
    const { env, first, requests } = await service();
    within(env);
    first.push(answer);
    const result = await runLookUp(['925 F.3d 1339'], { timeout: 300 });
    expect(result).toEqual({ said: expect.stringContaining(sentence), answered: false });
    expect(result.said).not.toContain(TOKEN);
    expect(requests).toHaveLength(1);
    expect(said('925 F.3d 1339').verdict).toBe('not-covered');
  });

  it('by not being there, too', async () => {
    const { env, stop } = await service();
    within(env);
    await stop();
    expect((await runLookUp(['925 F.3d 1339'])).said).toMatch(/could not be reached \(ECONNREFUSED\): nothing is lost/);
  });

  it('in the middle leaves what was answered before', async () => {
    const { env, known, first } = await service();
    within(env);
    const cites = Array.from({ length: 300 }, (_, i) => `${i + 1} F.3d 5`);
    for (const cite of cites) known[cite] = [cluster('A v. B', '1993-01-02', [cite])];
    const clock = clockAt('2026-11-21T12:00:00Z');
    const { said: sentence } = await runLookUp(cites, {
      clock: { ...clock, pause: async () => void first.push({ status: 502 }) },
    });
    expect(sentence).toBe(
      'CourtListener was asked for 250 citations: 250 found. 50 are left: the service could not be reached (HTTP 502): nothing is lost, look up again later.',
    );
    expect(prepareLookUp(cites.map(place))).toMatchObject({ question: { cites: cites.slice(250) } });
  });

  it('or that the user gives up, as well', async () => {
    const { env, requests } = await service();
    within(env);
    const giving = new AbortController();
    const running = runLookUp(['1 F.3d 1', ...Array.from({ length: 250 }, (_, i) => `${i + 2} F.3d 5`)], {
      signal: giving.signal,
      onProgress: (_answered, until) => until !== null && giving.abort(),
    });
    expect((await running).said).toContain('One is left: the look-up was cancelled.');
    expect(requests).toHaveLength(1);
  });
});

describe('what was looked up', () => {
  it('is not asked again, what was not found for two weeks', async () => {
    const { env, requests } = await service({ '2 F.3d 5': [cluster('A v. B', '1993-01-02', ['2 F.3d 5'])] });
    within(env);
    const places = ['1 F.3d 5', '2 F.3d 5', '3 F.3d 5'].map(place);
    const clock = clockAt('2026-11-21T00:00:00Z');
    await runLookUp(['1 F.3d 5', '2 F.3d 5'], { clock });
    const left = (days: number) => prepareLookUp(places, clock.time + days * DAY);
    expect(left(1)).toMatchObject({ question: { cites: ['3 F.3d 5'] } });
    expect(left(13)).toMatchObject({ question: { cites: ['3 F.3d 5'] } });
    expect(left(15)).toMatchObject({ question: { cites: ['1 F.3d 5', '3 F.3d 5'] } });
    expect(requests).toHaveLength(1);
  });

  it('is kept for its owner alone, without the token', async () => {
    const { env } = await service();
    within(env);
    await runLookUp(['1 F.3d 5']);
    const file = join(env.IDEM_HOME as string, 'looked-up.json');
    expect(readFileSync(file, 'utf8')).not.toContain(TOKEN);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ idem: 'looked-up', version: 1, answers: [{ cite: '1 F.3d 5' }] });
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each([
    '',
    'x',
    '[]',
    '{"idem":"looked-up","version":9,"answers":[{}]}',
    '{"idem":"looked-up","version":1,"answers":[null,{"cite":1}]}',
  ])('and cannot be read (%j) is as if nothing was', async (text) => {
    const { env } = await service();
    within(env);
    const file = join(env.IDEM_HOME as string, 'looked-up.json');
    writeFileSync(file, text);
    expect(said('1 F.3d 5').verdict).toBe('not-covered');
    await runLookUp(['1 F.3d 5']);
    expect(said('1 F.3d 5').verdict).toBe('not-found');
  });
});
