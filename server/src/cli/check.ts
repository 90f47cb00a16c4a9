import { analyze } from '../core/analysis.ts';
import type { Severity } from '../core/rules/rule.ts';
import { baselineWriter } from './baseline.ts';
import { eachInput, eachOf, inputsAt, keptInputs } from './eachInput.ts';
import { type Exit, EXIT_FOUND, EXIT_OK, EXIT_USAGE } from './exit.ts';
import type { Output, Report } from './formats/report.ts';
import type { InputOptions } from './inputs.ts';
import { lookUpOnline, ONLINE, type OnlineOptions, placesToLookUp } from './online.ts';
import { openProjects, type Projects } from './project.ts';

export interface CheckOptions extends InputOptions, OnlineOptions {
  readonly format: string;
  readonly failOn: 'error' | 'warning' | 'info' | 'never';
  /** So many warnings are let pass. */
  readonly maxWarnings?: number;
  /** A file of findings that are let be. */
  readonly baseline?: string;
  /** Writes the findings to the baseline instead of reporting them. */
  readonly writeBaseline?: true;
  readonly reportUnusedSuppressions?: true;
}

const RANK: Readonly<Record<Severity | 'never', number>> = { hint: 0, info: 1, warning: 2, error: 3, never: 4 };

/** `idem check`: the findings of each file; 1 when one is at least as bad as `--fail-on`. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<Exit> {
  if (options.writeBaseline) return writeBaseline(paths, options);
  const inputs = inputsAt('check', paths, options);
  const kept = options.online ? keptInputs(inputs) : inputs;
  if (options.online) await lookUpOnline(placesToLookUp(kept), options);
  const report = await reportFor(options.format, process.stdout);
  const projects = openProjects({
    baseline: options.baseline,
    defaults: options.online ? ONLINE : undefined,
    settings: options.reportUnusedSuppressions
      ? { rules: { 'suppression-unused': 'warning', 'suppression-unknown-rule': 'warning' } }
      : undefined,
  });
  const counts = new Map<Severity, number>();
  const failures = eachOf(kept, ({ path, name, text, format }) => {
    const analysis = analyze(text, format, projects.servicesFor(name));
    for (const { severity } of analysis.diagnostics) counts.set(severity, (counts.get(severity) ?? 0) + 1);
    report.add(path, analysis);
  });
  report.end(failures);
  if (complain(projects) || failures) return EXIT_USAGE;
  return isTooMuch(counts, options) ? EXIT_FOUND : EXIT_OK;
}

function isTooMuch(counts: ReadonlyMap<Severity, number>, { failOn, maxWarnings = 0 }: CheckOptions): boolean {
  return [...counts].some(([severity, count]) => RANK[severity] >= RANK[failOn] && (severity !== 'warning' || count > maxWarnings));
}

function writeBaseline(paths: readonly string[], options: CheckOptions): Exit {
  const projects = openProjects({ baseline: null });
  const writer = baselineWriter(projects, options.baseline);
  const failures = eachInput('check', paths, options, ({ name, text, format }) =>
    writer.add(name, analyze(text, format, projects.servicesFor(name))),
  );
  writer.write();
  return complain(projects) || failures ? EXIT_USAGE : EXIT_OK;
}

/** Says what is wrong in the project files; gives whether anything is. */
function complain({ problems }: Projects): boolean {
  for (const problem of problems) process.stderr.write(`idem: ${problem}\n`);
  return problems.length > 0;
}

/** Each report's code is loaded when it is asked for. */
async function reportFor(format: string, out: Output): Promise<Report> {
  switch (format) {
    case 'lines':
      return (await import('./formats/lines.ts')).linesReport(out);
    case 'json':
      return (await import('./formats/json.ts')).jsonReport();
    case 'sarif':
      return (await import('./formats/sarif.ts')).sarifReport(out);
    case 'github':
      return (await import('./formats/github.ts')).githubReport(out);
    case 'html':
      return (await import('./formats/html.ts')).htmlReport(out);
    default:
      return (await import('./formats/pretty.ts')).prettyReport(out);
  }
}
