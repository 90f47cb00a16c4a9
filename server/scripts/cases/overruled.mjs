// The overruled table: misprints mended, links without a name kept only where the index knows the case.
import { readFileSync } from 'node:fs';
import { expandName } from './names/expand.mjs';
import { repairName } from './names/repair.mjs';
import { overruledSource } from './sources.mjs';

const { pages, names, links, doubtful } = JSON.parse(readFileSync(new URL('./overruled-corrections.json', import.meta.url), 'utf8'));

/** -> [{ cite, name, year, sources, by: [{ cite, name, year, inPart, sources, source }] }] in the order of citations. */
export function overruledRows(text) {
  const table = JSON.parse(text);
  const rows = Object.entries(table).map(([printed, row]) => ({
    cite: pages[printed] ?? printed,
    name: row.name && expandName(repairName(row.name)),
    year: row.year,
    sources: row.sources,
    by: row.by.filter((link) => !isDoubtful(pages[printed] ?? printed, link)).map((link) => readLink(link)),
  }));
  for (const extra of links) {
    const row = rows.find((candidate) => candidate.cite === extra.overruled);
    row.by.unshift(readLink({ ...extra, sources: [extra.source] }));
  }
  return rows;
}

const isDoubtful = (overruled, link) => doubtful.some((known) => known.overruled === overruled && known.cite === link.cite);

function readLink(link) {
  const known = names[link.cite];
  const name = link.name ?? known?.name;
  return {
    cite: link.cite,
    name: name ? expandName(repairName(name)) : null,
    year: link.year ?? known?.year ?? null,
    inPart: link.inPart === true,
    unsettled: link.notExpressly === true || (link.sources.includes('gpo2016') && !link.sources.includes('conan2022')),
    sources: link.sources,
    source: overruledSource(link.sources),
  };
}
