import { type Analysis, analyze } from '../core/analysis.ts';
import { comparedWith, DRIFT } from '../core/features/drift.ts';
import { RULE_IDS } from '../core/rules/index.ts';
import { committedText } from '../host/git.ts';
import { diagnosticsOf } from '../host/json.ts';
import { eachInput } from './eachInput.ts';
import { type Exit, EXIT_FOUND, EXIT_OK, EXIT_USAGE, UsageError } from './exit.ts';
import { prettyReport } from './formats/pretty.ts';
import type { InputOptions } from './inputs.ts';
import { jsonFiles } from './json.ts';
import { openProjects } from './project.ts';

export interface DriftOptions extends InputOptions {
  readonly base: string;
  readonly format: string;
}

/** What the other rules say is not asked here. */
const ONLY_DRIFT = Object.fromEntries(RULE_IDS.map((id) => [id, id === DRIFT ? ('warning' as const) : ('off' as const)]));

/** `idem drift`: the references of each file that mean another authority than in a revision of its git repository; 1 where there are some. */
export function drift(paths: readonly string[], options: DriftOptions): Exit {
  const { base } = options;
  const projects = openProjects({ baseline: null, settings: { rules: ONLY_DRIFT } });
  const report = options.format === 'json' ? jsonReport(base) : prettyReport(process.stdout);
  let found = 0;
  const failures = eachInput('compare', paths, options, ({ path, file, name, text, format }) => {
    if (file === null) throw new UsageError('standard input has no earlier version: name the file');
    const committed = committedText(file, base);
    if ('problem' in committed && !committed.isNew) throw new UsageError(`${path}: cannot be compared with ${base}: ${committed.problem}`);
    const services = projects.servicesFor(name);
    const now = analyze(text, format, services);
    // A file that is not in the revision has no reference that could have meant anything there.
    const compared = 'text' in committed ? comparedWith(analyze(committed.text, format, services), now, base) : now;
    found += compared.diagnostics.length;
    report.add(path, compared);
  });
  report.end(failures);
  for (const problem of projects.problems) process.stderr.write(`idem: ${problem}\n`);
  if (failures || projects.problems.length) return EXIT_USAGE;
  return found > 0 ? EXIT_FOUND : EXIT_OK;
}

/** As `idem check` prints it, with the revision that each file was compared with. */
function jsonReport(base: string): { add(path: string, analysis: Analysis): void; end(failures: number): void } {
  const out = jsonFiles();
  return { add: (path, analysis) => out.add({ path, base, diagnostics: diagnosticsOf(analysis) }), end: () => out.end() };
}
