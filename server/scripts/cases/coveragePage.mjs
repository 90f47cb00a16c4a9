// The page of documentation on what the case index covers, written with the index.

/** Markdown from META's rows of coverage and the sentence on the whole. */
export function coveragePage({ rows, summary, asOf }) {
  const of = ({ complete, partial }) => [complete && `complete: ${complete}`, partial && `in part: ${partial}`].filter(Boolean).join('; ');
  return `# What the case index covers

${summary}.

In a *complete* volume, up to its orders, a page where no case begins is reported. In a volume *in part* a case that is known is compared with the citation,
and of any other nothing is said: that a case is not in the index means nothing. Links between overruled and overruling cases are shown with the list that
they stand in; a case that is not listed is not thereby good law. Where the facts are from: \`server/data/SOURCES-cases.md\` in the sources.

| reporter | cases | named | with a summary | volumes |
| --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row.abbreviation} | ${row.cases} | ${row.named} | ${row.summaries} | ${of(row)} |`).join('\n')}

## By decade

Known cases that have a name, and in brackets how many of them have a summary.

${byDecade(rows)}

As of ${asOf}. \`server/scripts/cases/build-index.mjs\` writes this page with the index.
`;
}

/** Reporters with fewer named cases are shown together. */
const COLUMN = 100;

/** A line for each decade; U.S. Reports and the larger reporters in columns of their own. */
function byDecade(rows) {
  const large = rows.filter((row) => row.named >= COLUMN);
  const others = rows.filter((row) => !large.includes(row));
  const cells = (part, from) => {
    const lines = part.flatMap((row) => row.decades.filter(([first]) => first === from));
    const [named, summaries] = [2, 3].map((k) => lines.reduce((sum, line) => sum + line[k], 0));
    return named === 0 ? '' : summaries === 0 ? `${named}` : `${named} (${summaries})`;
  };
  const decades = [...new Set(rows.flatMap((row) => row.decades.filter((line) => line[2] > 0).map(([from]) => from)))].sort(
    (a, b) => a - b,
  );
  const columns = [...large.map((row) => [row.abbreviation, [row]]), ['others', others]];
  return [
    `| decade | ${columns.map(([title]) => title).join(' | ')} |`,
    `| ---${' | ---'.repeat(columns.length)} |`,
    ...decades.map((from) => `| ${from}s | ${columns.map(([, part]) => cells(part, from)).join(' | ')} |`),
  ].join('\n');
}
