import { analyze } from '../core/analysis.ts';
import { tableOfAuthorities, type TableSection } from '../core/features/tableOfAuthorities.ts';
import { eachInput } from './eachInput.ts';
import { type Exit, EXIT_OK, EXIT_USAGE, UsageError } from './exit.ts';
import type { InputOptions } from './inputs.ts';
import { jsonFiles } from './json.ts';
import { openProjects } from './project.ts';

export interface TableOptions extends InputOptions {
  readonly format: string;
}

/** `idem toa`: a table of authorities of each file, by line, since a text has no pages. */
export function toa(paths: readonly string[], options: TableOptions): Exit {
  const projects = openProjects();
  const json = options.format === 'json' ? jsonFiles() : null;
  const render = RENDERERS[options.format];
  if (!json && !render) throw new UsageError(`--format ${options.format} is not there yet; there are md, text and json`);
  const failures = eachInput('list', paths, options, ({ path, name, text, format }) => {
    const analysis = analyze(text, format, projects.servicesFor(name));
    const sections = tableOfAuthorities(analysis).map((section) => listed(section, (offset) => analysis.lines.positionAt(offset).line + 1));
    if (json) json.add({ path, sections });
    else process.stdout.write((paths.length > 1 ? `${path}\n\n` : '') + render(sections));
  });
  json?.end();
  for (const problem of projects.problems) process.stderr.write(`idem: ${problem}\n`);
  return failures || projects.problems.length ? EXIT_USAGE : EXIT_OK;
}

interface ListedSection {
  readonly title: string;
  readonly entries: readonly { readonly name: string; readonly citation: string; readonly lines: readonly number[] }[];
}

const listed = ({ category, entries }: TableSection, lineAt: (offset: number) => number): ListedSection => ({
  title: category,
  // A case that is cited by its place alone goes by it.
  entries: entries.map(({ name, citation, places }) => ({
    name: citation.startsWith(name) ? '' : name,
    citation,
    lines: [...new Set(places.map((place) => lineAt(place.start)))],
  })),
});

const RENDERERS: Readonly<Record<string, (sections: readonly ListedSection[]) => string>> = {
  md: (sections) =>
    sections
      .map(({ title, entries }) => {
        const rows = entries.map(
          ({ name, citation, lines }) =>
            `- ${name ? `*${escaped(name)}*, ` : ''}${escaped(citation)}, line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}`,
        );
        return `## ${title}\n\n${rows.join('\n')}\n\n`;
      })
      .join(''),
  text: (sections) =>
    sections
      .map(
        ({ title, entries }) =>
          `${title}\n\n${entries.map((entry) => textRow(entry.name ? `${entry.name}, ${entry.citation}` : entry.citation, entry.lines.join(', '))).join('\n')}\n\n`,
      )
      .join(''),
};

const escaped = (text: string): string => text.replace(/[\\*_`[\]<]/g, '\\$&');

const TEXT_WIDTH = 78;
const textRow = (what: string, where: string): string =>
  `${what} ${'.'.repeat(Math.max(3, TEXT_WIDTH - what.length - where.length - 2))} ${where}`;
