import { analyze } from '../core/analysis.ts';
import { markedCopy } from '../core/features/markedCopy.ts';
import { linesOf, sectionsText, TABLE_MARKUP } from '../core/features/tableMarkup.ts';
import { tableOfAuthorities, type TableSection } from '../core/features/tableOfAuthorities.ts';
import { houseStyle } from '../core/rules/profile.ts';
import type { Format } from '../core/text/blocks.ts';
import { eachInput } from './eachInput.ts';
import { type Exit, EXIT_OK, EXIT_USAGE, UsageError } from './exit.ts';
import type { InputOptions } from './inputs.ts';
import { jsonFiles } from './json.ts';
import { openProjects } from './project.ts';

export interface TableOptions extends InputOptions {
  readonly format: string;
  readonly marked?: boolean;
}

/** The formats by the names that the command line gives them. */
const FORMATS: Readonly<Record<string, Format>> = { md: 'markdown', text: 'plaintext', latex: 'latex', typst: 'typst' };

/** `idem toa`: a table of authorities of each file, by line, since a text has no pages; or a copy of the file whose build sets the pages. */
export function toa(paths: readonly string[], options: TableOptions): Exit {
  const projects = openProjects();
  if (options.marked && paths.length > 1) throw new UsageError('--marked takes one file: name the one that is to be built');
  const json = options.format === 'json' && !options.marked ? jsonFiles() : null;
  const markup = TABLE_MARKUP[FORMATS[options.format] ?? 'markdown'];
  const failures = eachInput('list', paths, options, ({ path, name, text, format }) => {
    const analysis = analyze(text, format, projects.servicesFor(name));
    if (options.marked) {
      const copy = markedCopy(analysis);
      if ('refused' in copy) throw new UsageError(`${path}: ${copy.refused}`);
      process.stdout.write(copy.text);
      return;
    }
    const { passim } = houseStyle(analysis.config.profile);
    const lineAt = (offset: number): number => analysis.lines.positionAt(offset).line + 1;
    const sections = tableOfAuthorities(analysis);
    if (json) json.add({ path, sections: sections.map((section) => listed(section, lineAt, passim)) });
    else {
      const where = sectionsText(sections, markup, (entry) => said(linesOf(entry, lineAt, passim), options.format));
      process.stdout.write((paths.length > 1 ? `${path}\n\n` : '') + where);
    }
  });
  json?.end();
  for (const problem of projects.problems) process.stderr.write(`idem: ${problem}\n`);
  return failures || projects.problems.length ? EXIT_USAGE : EXIT_OK;
}

/** In running text the lines are named as such; behind a row of dots they are numbers. */
const said = (lines: string, format: string): string =>
  format !== 'md' || lines === 'passim' ? lines : `line${lines.includes(',') ? 's' : ''} ${lines}`;

const listed = ({ category, entries }: TableSection, lineAt: (offset: number) => number, passim: number | null) => ({
  title: category,
  entries: entries.map((entry) => ({
    name: entry.name,
    citation: entry.citation,
    lines: [...new Set(entry.places.map(({ start }) => lineAt(start)))],
    passim: linesOf(entry, lineAt, passim) === 'passim',
  })),
});
