// The sections of volumes, cases, and what few cases have.
import { readPlace } from './cite.mjs';
import { impliedCourt, reporterName } from './courts.mjs';
import { assemble, Bytes, makeVocabulary, nameWriter, vocabularySections } from './encode.mjs';
import { SOURCE_NAMES } from './sources.mjs';

/**
 * The whole file. `cases` stand in the order of reporter, volume and page; `coverage` is a Map reporter -> Map volume -> { state,
 * ordersFrom, yearFrom, yearTo }, and reporters without one have every volume with a case in part; `rows` are META's coverage.
 */
export function writeIndex({ cases, coverage, rows, asOf, summary, format, foldWord }) {
  const names = cases.flatMap((one) => [one.name, ...one.aliases, ...one.overruledBy.map((link) => link.name ?? '')]).filter(Boolean);
  const texts = cases.flatMap((one) => [one.summary, ...(one.topics ?? []), one.fate]).filter(Boolean);
  const words = makeVocabulary(names, format, foldWord);
  const prose = makeVocabulary(texts, format);
  const reporters = reportersOf(cases, coverage);
  const context = {
    format,
    reporters: [...reporters.keys()],
    courts: [],
    writeName: nameWriter(words, format),
    writeProse: nameWriter(prose, format),
    text: new Bytes(),
    texts: [],
    sourceSets: [],
  };
  const directory = new Bytes();
  const volumes = new Bytes();
  const postings = new Map();
  const described = [];
  let records = 0;
  for (const lines of reporters.values()) {
    for (const [volume, line] of [...lines].sort((a, b) => a[0] - b[0])) {
      directory.u32(volumes.length).u32(line.ordersFrom).u16(line.yearFrom).u16(line.yearTo);
      directory.byte(format.VOLUME_STATES.indexOf(line.state)).byte(0).u16(volume).u32(records);
      writeVolume(volumes, line.entries, context);
      line.entries.forEach((one, k) => {
        if (one.summary) described.push(records + k);
        for (const word of new Set(one.name ? one.name.split(' ') : [])) {
          if (!postings.has(word)) postings.set(word, []);
          postings.get(word).push(records + k);
        }
      });
      records += line.entries.length;
    }
  }
  const meta = {
    asOf,
    summary,
    coverage: rows ?? [],
    reporters: [...reporters].map(([abbreviation, lines]) => ({
      abbreviation,
      name: abbreviation === 'U.S.' ? 'U.S. Reports' : reporterName(abbreviation),
      court: impliedCourt(abbreviation),
      volumes: lines.size,
    })),
    courts: context.courts,
    sources: context.sourceSets.map((set) => set.split('|').map((id) => SOURCE_NAMES[id])).map((set) => [...new Set(set)]),
    texts: context.texts,
  };
  const nameSections = vocabularySections(words.words, format);
  const proseSections = vocabularySections(prose.words, format);
  const sections = {
    META: Buffer.from(JSON.stringify(meta), 'utf8'),
    VDIR: directory.done(),
    VOLS: volumes.done(),
    TEXT: context.text.done(),
    WOFF: nameSections.offsets,
    WORD: nameSections.words,
    SOFF: proseSections.offsets,
    SWRD: proseSections.words,
    DESC: numbersOf(described),
    ...postingSections(words.words, postings),
  };
  return {
    file: assemble(sections, format),
    sizes: Object.fromEntries(Object.entries(sections).map(([id, bytes]) => [id, bytes.length])),
    words: words.words.length,
    wordsOfTexts: prose.words.length,
  };
}

/** Map reporter -> Map volume -> { line of coverage, entries }: cases, and the pages that print them in another reporter. */
function reportersOf(cases, coverage) {
  const reporters = new Map();
  const lineOf = (reporter, volume) => {
    const lines = reporters.get(reporter) ?? new Map();
    reporters.set(reporter, lines);
    if (!lines.has(volume)) lines.set(volume, { state: 'partial', ordersFrom: 0, yearFrom: 0, yearTo: 0, entries: [] });
    return lines.get(volume);
  };
  for (const [reporter, lines] of coverage) for (const [volume, line] of lines) Object.assign(lineOf(reporter, volume), line);
  for (const one of cases) lineOf(one.reporter, one.volume).entries.push(one);
  for (const one of cases) {
    for (const cite of one.parallels ?? []) {
      const place = readPlace(cite);
      lineOf(place.reporter, place.volume).entries.push({ page: place.page, name: '', parallelOf: one });
    }
  }
  for (const lines of reporters.values()) for (const line of lines.values()) line.entries.sort((a, b) => a.page - b.page);
  return reporters;
}

function writeVolume(out, entries, context) {
  const own = entries.filter((one) => !one.parallelOf);
  const baseYear = Math.min(...own.map((one) => one.yearFrom), 9999);
  out.number(entries.length).number(own.length ? baseYear : 0);
  let page = 0;
  for (const one of entries) {
    out.number(one.page - page);
    page = one.page;
  }
  for (const one of entries) {
    const record = one.parallelOf ? printOf(one.parallelOf, context) : recordOf(one, baseYear, context);
    out.number(record.length).bytes(record);
  }
}

const printOf = ({ reporter, volume, page }, { format, reporters }) =>
  new Bytes().number(format.IS_PARALLEL).number(reporters.indexOf(reporter)).number(volume).number(page).done();

function recordOf(one, baseYear, context) {
  const { format } = context;
  const details = detailsOf(one, context);
  const ownCourt = one.court && impliedCourt(one.reporter) === '' ? numberIn(context.courts, one.court) : -1;
  const flags =
    (one.yearTo > one.yearFrom ? format.HAS_LAST_YEAR : 0) |
    (one.date ? format.HAS_DAY : 0) |
    (one.name ? format.HAS_NAME : 0) |
    (details >= 0 ? format.HAS_TEXT : 0) |
    (ownCourt >= 0 ? format.HAS_COURT : 0) |
    (one.year !== one.yearTo ? format.HAS_YEAR : 0);
  const out = new Bytes().number(flags).signed(one.yearFrom - baseYear);
  if (flags & format.HAS_LAST_YEAR) out.number(one.yearTo - one.yearFrom);
  out.number(numberIn(context.sourceSets, one.sources.join('|')));
  if (one.date) {
    const [, month, day] = one.date.split('-').map(Number);
    out.number(month * 32 + day);
  }
  if (one.name) context.writeName(out, one.name);
  if (details >= 0) out.number(details);
  if (ownCourt >= 0) out.number(ownCourt);
  if (flags & format.HAS_YEAR) out.number(one.year - one.yearFrom);
  return out.done();
}

/** Writes what few cases have into TEXT; its offset, or -1. */
function detailsOf(one, { format, reporters, writeName, writeProse, text, texts }) {
  const parallels = one.parallels ?? [];
  const topics = one.topics ?? [];
  if (one.aliases.length + one.overruledBy.length + parallels.length + topics.length === 0 && !one.summary && !one.fate) return -1;
  const at = text.length;
  const part = (tag, write) => {
    const body = new Bytes();
    write(body);
    text.byte(tag).number(body.length).bytes(body.done());
  };
  for (const alias of one.aliases) part(format.TAG_ALIAS, (body) => writeName(body, alias));
  for (const cite of parallels) {
    const place = readPlace(cite);
    part(format.TAG_PARALLEL, (body) => body.number(reporters.indexOf(place.reporter)).number(place.volume).number(place.page));
  }
  if (one.summary) part(format.TAG_SUMMARY, (body) => writeProse(body, one.summary));
  for (const topic of topics) part(format.TAG_TOPIC, (body) => writeProse(body, topic));
  if (one.fate) part(format.TAG_FATE, (body) => writeProse(body, one.fate));
  for (const link of one.overruledBy) {
    part(format.TAG_OVERRULED, (body) => {
      body
        .number((link.inPart ? 1 : 0) | (link.unsettled ? 2 : 0))
        .number(link.year ?? 0)
        .number(numberIn(texts, link.source))
        .text(link.cite);
      if (link.name) writeName(body, link.name);
      else body.number(0);
    });
  }
  text.byte(format.TAG_END);
  return at;
}

/** For each word the numbers of the records whose names hold it. */
function postingSections(words, postings) {
  const offsets = new Bytes();
  const body = new Bytes();
  for (const word of words) {
    offsets.u32(body.length);
    body.bytes(numbersOf(postings.get(word) ?? []));
  }
  return { POFF: offsets.done(), POST: body.done() };
}

/** How many numbers, then the numbers as differences. */
function numbersOf(numbers) {
  const out = new Bytes().number(numbers.length);
  let before = 0;
  for (const number of numbers) {
    out.number(number - before);
    before = number;
  }
  return out.done();
}

function numberIn(list, value) {
  const at = list.indexOf(value);
  if (at >= 0) return at;
  list.push(value);
  return list.length - 1;
}
