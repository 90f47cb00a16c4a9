import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { analyze } from '../core/analysis.ts';
import type { Finding } from '../core/rules/finding.ts';
import { fixAll } from '../core/rules/fixAll.ts';
import { paintFor } from './colour.ts';
import { eachInput } from './eachInput.ts';
import { type Exit, EXIT_OK, EXIT_USAGE, UsageError } from './exit.ts';
import type { Input, InputOptions } from './inputs.ts';
import { openProjects, type Projects } from './project.ts';
import { writeAtomically } from '../host/writeAtomically.ts';

export interface FixOptions extends InputOptions {
  readonly diff?: true;
}

/** `idem fix`: applies every safe fix to each file, or shows what it would change. */
export function fix(paths: readonly string[], options: FixOptions): Exit {
  const projects = openProjects();
  const failures = eachInput('fix', paths, options, (input) => fixOne(input, projects, options));
  for (const problem of projects.problems) process.stderr.write(`idem: ${problem}\n`);
  return failures || projects.problems.length ? EXIT_USAGE : EXIT_OK;
}

function fixOne(input: Input, projects: Projects, { diff }: FixOptions): void {
  const { path, file, text } = input;
  const services = projects.servicesFor(input.name);
  const findingsOf = (version: string): readonly Finding[] => analyze(version, input.format, services).findings;
  const fixed = fixAll(findingsOf, text);
  if (diff) {
    if (fixed.text !== text)
      process.stdout.write(
        coloured(createTwoFilesPatch(path, path, text, fixed.text, undefined, undefined, { context: 1, headerOptions: FILE_HEADERS_ONLY })),
      );
    return;
  }
  if (file === null) {
    process.stdout.write(fixed.text);
    return;
  }
  if (fixed.text !== text) {
    try {
      writeAtomically(file, fixed.text);
    } catch (error) {
      throw new UsageError(`${path}: cannot be written (${(error as NodeJS.ErrnoException).code}); it is as it was`);
    }
  }
  const mended = findingsOf(text).filter((finding) => finding.fixes.some((fix) => fix.safe)).length;
  const left = findingsOf(fixed.text).length;
  process.stdout.write(
    `${path}: ${mended ? `${mended} fixed` : 'nothing to fix'}${left ? ` · ${left} left for you: idem check ${path}` : ''}\n`,
  );
}

function coloured(patch: string): string {
  const paint = paintFor(process.stdout);
  return patch.replace(/^[+-].*$/gm, (line) => (line[0] === '+' ? paint.green(line) : paint.red(line)));
}
