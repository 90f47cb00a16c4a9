import { analyze } from '../core/analysis.ts';
import { parsedOf } from '../host/json.ts';
import { eachInput } from './eachInput.ts';
import { type Exit, EXIT_OK, EXIT_USAGE } from './exit.ts';
import type { InputOptions } from './inputs.ts';
import { jsonFiles } from './json.ts';
import { openProjects } from './project.ts';

/** `idem parse`: the citations and authorities of each file, read with the abbreviations and macros that its project names. */
export function parse(paths: readonly string[], options: InputOptions): Exit {
  const projects = openProjects();
  const out = jsonFiles();
  const failures = eachInput('parse', paths, options, ({ path, name, text, format }) =>
    out.add({ path, ...parsedOf(analyze(text, format, projects.servicesFor(name))) }),
  );
  out.end();
  for (const problem of projects.problems) process.stderr.write(`idem: ${problem}\n`);
  return failures || projects.problems.length ? EXIT_USAGE : EXIT_OK;
}
