// Reads the pinned inputs into plain records.
import { expandName } from './names/expand.mjs';
import { repairName } from './names/repair.mjs';

const fullName = (raw) => expandName(repairName(raw));

const lines = (text) => text.split('\n').filter((line) => line !== '');

/** `410 U.S. 113` -> { volume: 410, page: 113 }, or null. */
export function readCite(cite) {
  const match = /^(\d+) U\.S\. (\d+)$/.exec(cite);
  return match && { volume: Number(match[1]), page: Number(match[2]) };
}

/** The list of first pages: { volume, page, yearFrom, yearTo, names, sources }, names repaired and in the source's order. */
export function coreRows(text) {
  const [head, ...rows] = lines(text);
  const columns = head.split('\t');
  return rows.map((row) => {
    const field = Object.fromEntries(row.split('\t').map((value, k) => [columns[k], value]));
    const names = field.names.split('|').filter(Boolean).map(fullName);
    return {
      volume: Number(field.volume),
      page: Number(field.page),
      year: Number(field.year),
      yearFrom: Number(field.year_lo),
      yearTo: Number(field.year_hi),
      names: [...new Set(names)],
      sources: [...field.sources],
    };
  });
}

/** The slip list: cite, name, date (docket and author are not kept yet). */
export function slipRows(text) {
  return lines(text).map((line) => {
    const [cite, name, date] = line.split('\t');
    const year = Number(date.slice(0, 4));
    return { ...readCite(cite), year, yearFrom: year, yearTo: year, date, names: [fullName(name)], sources: ['slip'] };
  });
}
