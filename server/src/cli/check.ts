import { type Analysis, analyze } from '../core/analysis.ts';
import type { Severity } from '../core/rules/rule.ts';
import { diagnosticsOf } from '../host/json.ts';
import { eachInput } from './eachInput.ts';
import { type Exit, EXIT_FOUND, EXIT_OK, EXIT_USAGE, UsageError } from './exit.ts';
import { type Pretty, prettyFindings } from './formats/pretty.ts';
import type { InputOptions } from './inputs.ts';
import { jsonFiles } from './json.ts';
import { openProjects } from './project.ts';

export interface CheckOptions extends InputOptions {
  readonly format: string;
  readonly failOn: 'error' | 'warning' | 'info' | 'never';
}

const RANK: Readonly<Record<Severity | 'never', number>> = { hint: 0, info: 1, warning: 2, error: 3, never: 4 };

/** What prints the findings of one file after another. */
interface Report {
  add(path: string, analysis: Analysis): void;
  end(): void;
}

/** `idem check`: the findings of each file; 1 when one is at least as bad as `--fail-on`. */
export function check(paths: readonly string[], options: CheckOptions): Exit {
  const report = reportFor(options.format);
  const projects = openProjects();
  let worst = -1;
  const failures = eachInput('check', paths, options, ({ path, name, text, format }) => {
    const analysis = analyze(text, format, projects.servicesFor(name));
    for (const { severity } of analysis.diagnostics) worst = Math.max(worst, RANK[severity]);
    report.add(path, analysis);
  });
  report.end();
  for (const problem of projects.problems) process.stderr.write(`idem: ${problem}\n`);
  if (failures || projects.problems.length) return EXIT_USAGE;
  return worst >= RANK[options.failOn] ? EXIT_FOUND : EXIT_OK;
}

function reportFor(format: string): Report {
  if (format === 'json') {
    const out = jsonFiles();
    return { add: (path, analysis) => out.add({ path, diagnostics: diagnosticsOf(analysis) }), end: out.end };
  }
  if (format !== 'pretty') throw new UsageError(`--format ${format} is not there yet; there are pretty and json`);
  const pretty: Pretty = prettyFindings(process.stdout);
  return { add: pretty.add, end: pretty.end };
}
