// The sections of volumes, cases and what few cases have.
import { assemble, Bytes, makeVocabulary, nameWriter, vocabularySections } from './encode.mjs';
import { SOURCE_NAMES } from './sources.mjs';

/** The whole file from the cases, the coverage of each volume of U.S. Reports, and what META says. */
export function writeIndex({ cases, coverage, asOf, summary, format }) {
  const names = cases.flatMap((one) => [one.name, ...one.aliases, ...one.overruledBy.map((link) => link.name ?? '')]).filter(Boolean);
  const vocabulary = makeVocabulary(names, format);
  const context = { format, writeName: nameWriter(vocabulary, format), text: new Bytes(), texts: [], sourceSets: [] };
  const directory = new Bytes();
  const volumes = new Bytes();
  const byVolume = new Map([...coverage.keys()].map((volume) => [volume, []]));
  for (const one of cases) byVolume.get(one.volume).push(one);
  for (const [volume, line] of coverage) {
    directory.u32(volumes.length).u32(line.ordersFrom).u16(line.yearFrom).u16(line.yearTo);
    directory.byte(format.VOLUME_STATES.indexOf(line.state)).byte(0).byte(0).byte(0);
    writeVolume(volumes, byVolume.get(volume), context);
  }
  const meta = {
    asOf,
    summary,
    reporters: [{ abbreviation: 'U.S.', name: 'U.S. Reports', court: 'U.S.', firstVolume: 1, volumes: coverage.size }],
    sources: context.sourceSets.map((set) => set.split('|').map((id) => SOURCE_NAMES[id])).map((set) => [...new Set(set)]),
    texts: context.texts,
  };
  const sections = {
    META: Buffer.from(JSON.stringify(meta), 'utf8'),
    VDIR: directory.done(),
    VOLS: volumes.done(),
    TEXT: context.text.done(),
    ...vocabularySections(vocabulary.words, format),
  };
  return {
    file: assemble(sections, format),
    sizes: Object.fromEntries(Object.entries(sections).map(([id, bytes]) => [id, bytes.length])),
    words: vocabulary.words.length,
  };
}

function writeVolume(out, cases, context) {
  const baseYear = Math.min(...cases.map((one) => one.yearFrom), 9999);
  out.number(cases.length).number(cases.length ? baseYear : 0);
  let page = 0;
  for (const one of cases) {
    out.number(one.page - page);
    page = one.page;
  }
  for (const one of cases) {
    const record = recordOf(one, baseYear, context);
    out.number(record.length).bytes(record);
  }
}

function recordOf(one, baseYear, context) {
  const { format } = context;
  const details = detailsOf(one, context);
  const flags =
    (one.yearTo > one.yearFrom ? format.HAS_LAST_YEAR : 0) |
    (one.date ? format.HAS_DAY : 0) |
    (one.name ? format.HAS_NAME : 0) |
    (details >= 0 ? format.HAS_TEXT : 0);
  const out = new Bytes().number(flags).signed(one.yearFrom - baseYear);
  if (flags & format.HAS_LAST_YEAR) out.number(one.yearTo - one.yearFrom);
  out.number(numberIn(context.sourceSets, one.sources.join('|')));
  if (one.date) {
    const [, month, day] = one.date.split('-').map(Number);
    out.number(month * 32 + day);
  }
  if (one.name) context.writeName(out, one.name);
  if (details >= 0) out.number(details);
  return out.done();
}

/** Writes what few cases have into TEXT; its offset, or -1. */
function detailsOf(one, { format, writeName, text, texts }) {
  if (one.aliases.length === 0 && one.overruledBy.length === 0) return -1;
  const at = text.length;
  const part = (tag, write) => {
    const body = new Bytes();
    write(body);
    text.byte(tag).number(body.length).bytes(body.done());
  };
  for (const alias of one.aliases) part(format.TAG_ALIAS, (body) => writeName(body, alias));
  for (const link of one.overruledBy) {
    part(format.TAG_OVERRULED, (body) => {
      body
        .number(link.inPart ? 1 : 0)
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

function numberIn(list, value) {
  const at = list.indexOf(value);
  if (at >= 0) return at;
  list.push(value);
  return list.length - 1;
}
