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

As of ${asOf}. \`server/scripts/cases/build-index.mjs\` writes this page with the index.
`;
}
