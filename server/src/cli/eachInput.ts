import { UsageError } from './exit.ts';
import { expandPaths, type Input, type InputOptions, readInput } from './inputs.ts';
import { progress } from './progress.ts';

/**
 * Hands every input to `work`, in order. What cannot be read is said on standard error and passed over, so that one bad file
 * does not hide what is wrong in the others. Gives how many inputs could not be read.
 */
export function eachInput(command: string, paths: readonly string[], options: InputOptions, work: (input: Input) => void): number {
  if (paths.length === 0) throw new UsageError(`nothing to ${command}: name files, a folder, or - for standard input`);
  const { paths: expanded, problems } = expandPaths(paths);
  const shown = progress(expanded.length);
  let failures = problems.length;
  for (const problem of problems) process.stderr.write(`idem: ${problem}\n`);
  for (const path of expanded) {
    shown.step(path);
    try {
      work(readInput(path, options));
    } catch (error) {
      shown.clear();
      const said =
        error instanceof UsageError
          ? error.message
          : `${path}: this is a fault of Idem, not of your file; please report it: ${(error as Error)?.stack ?? error}`;
      process.stderr.write(`idem: ${said}\n`);
      failures++;
    }
  }
  shown.clear();
  return failures;
}
