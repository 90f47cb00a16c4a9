import { analyze } from '../core/analysis.ts';
import type { OpenedIndex } from '../core/cases/bundled.ts';
import type { CaseIndex, Place, ReporterCoverage } from '../core/cases/caseIndex.ts';
import { type LookupEntry, lookupEntry } from '../core/cases/lookup.ts';
import { fateText } from '../core/cases/overruled.ts';
import { type CitedCase, verdict } from '../core/cases/verdict.ts';
import type { Settings } from '../core/config.ts';
import { ownUseText } from '../core/cases/ownUse.ts';
import { bundledIndexPath, bundledIndexSize } from '../host/bundledIndex.ts';
import { openIndexes } from '../host/indexes/openIndexes.ts';
import { parsedOf } from '../host/json.ts';
import { libraryServices } from '../host/services.ts';
import { paintFor } from './colour.ts';
import { lookUpOnline, ONLINE, type OnlineOptions } from './online.ts';
import { openProjects } from './project.ts';
import { type Exit, EXIT_OK, EXIT_USAGE, UsageError } from './exit.ts';

export interface LookupOptions extends OnlineOptions {
  readonly format: string;
}

/** `idem lookup`: what the case index on this machine knows of each citation, and with `--online` what CourtListener knows of the others. */
export async function lookup(queries: readonly string[], { format, ...online }: LookupOptions): Promise<Exit> {
  if (online.online) await lookUpOnline(unconfirmed(queries), online);
  const { index, problem } = indexesHere(online.online ? ONLINE : {});
  if (problem) process.stderr.write(`idem: ${problem}\n`);
  const entries = queries.map((query) => lookupEntry(index, query, citedIn(query)));
  if (format === 'json') process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
  else process.stdout.write(`${entries.map(pretty).join('\n\n')}\n`);
  return problem ? EXIT_USAGE : EXIT_OK;
}

/** `idem index info`: what the index covers, and where it lies. */
export function indexInfo(): Exit {
  const { index, problem } = indexesHere();
  if (problem) process.stderr.write(`idem: ${problem}\n`);
  process.stdout.write(`${index.summary}\n${coverageTable(index)}${bundledIndexPath()} (${Math.round(bundledIndexSize() / 1024)} KB)\n`);
  return problem ? EXIT_USAGE : EXIT_OK;
}

/** The indexes that hold for the working folder. */
const indexesHere = (defaults: Settings = {}): OpenedIndex => openIndexes(openProjects({ defaults }).servicesFor('brief.txt').config);

/** The places that no index confirms, where the working folder's project does not forbid to look them up. */
function unconfirmed(queries: readonly string[]): readonly Place[] {
  const { config, caseIndex } = openProjects({ defaults: ONLINE }).servicesFor('brief.txt');
  if (config.onlineLookup === 'off') throw new UsageError('the settings of this folder forbid looking up online');
  const cited = queries.map(citedIn).filter((one) => one !== null);
  return cited.filter((one) => verdict(caseIndex, one).verdict !== 'confirmed');
}

/** The first case that a query cites in full, as the parser of documents reads it; null where it reads none. */
function citedIn(query: string): CitedCase | null {
  const { citations } = parsedOf(analyze(query, 'plaintext', libraryServices()));
  const found = citations.find((c) => c.kind === 'full_case' && c.page !== null && /^\d+$/.test(c.page) && /^\d+$/.test(c.volume ?? ''));
  if (!found) return null;
  const { reporter, volume, page, caseName: name, year, court } = found;
  return { reporter: reporter as string, volume: Number(volume), page: Number(page), name, year, court };
}

const SAYS: Readonly<Record<LookupEntry['verdict'], string>> = {
  confirmed: 'confirmed',
  differs: 'differs from what the index holds',
  'not-first-page': 'no case begins on this page',
  'not-found': 'looked up, and not found',
  'not-covered': 'not covered: the index can say neither yes nor no',
  unreadable: 'no case citation could be read in this; write volume, reporter and first page, such as 410 U.S. 113',
};

function pretty({ query, verdict: said, cases, coverage, citedBy }: LookupEntry): string {
  const paint = paintFor(process.stdout);
  const colour = said === 'confirmed' ? paint.green : said === 'not-covered' ? paint.dim : paint.yellow;
  const rows = [`${paint.bold(query)}: ${colour(SAYS[said])}`];
  for (const known of cases) {
    const where = [known.citation, ...known.parallels].join(', ');
    rows.push(`  ${known.name || '(name not known)'}, ${where} (${known.date ?? known.year})`);
    for (const by of known.overruledBy ?? []) {
      rows.push(
        `    listed as overruled${by.inPart ? ' in part' : ''} by ${[by.name, by.citation].filter(Boolean).join(', ')}, according to ${by.source}`,
      );
    }
    const lookedUp = known.sources.filter((source) => source.includes(', looked up '));
    if (lookedUp.length) rows.push(`    ${lookedUp.join('; ')}`);
    if (known.summary) rows.push(`    ${known.summary}`);
    if (known.fate) rows.push(`    ${fateText(known.fate)}`);
    if (known.topics) rows.push(paint.dim(`    ${known.topics.join(', ')}`));
  }
  if (citedBy) rows.push(`  ${ownUseText(citedBy)}`);
  rows.push(paint.dim(`  ${coverage}`));
  return rows.join('\n');
}

/** A reporter with fewer named cases gets no line on its decades. */
const MANY_CASES = 100;

/** How many cases of each decade have a name, and how many of these a summary. */
const decades = ({ named, decades: lines = [] }: ReporterCoverage): string =>
  named < MANY_CASES || lines.length === 0
    ? ''
    : `  named, with a summary: ${lines.map(([from, , known, summaries]) => `${from}s ${known}, ${summaries}`).join(' · ')}\n`;

/** A line for each reporter: how many cases, how many with a summary, and which volumes. */
function coverageTable({ reporters = [] }: CaseIndex): string {
  const line = (one: ReporterCoverage): string => {
    const volumes = [one.complete && `complete ${one.complete}`, one.partial && `in part ${one.partial}`].filter(Boolean).join('; ');
    const shown = volumes.length > 200 ? `${volumes.slice(0, 200)} …` : volumes;
    return `${one.abbreviation}: ${one.cases} first pages, ${one.named} named, ${one.summaries} with a summary; volumes ${shown} (as of ${one.asOf})\n${decades(one)}`;
  };
  return reporters.map(line).join('');
}
