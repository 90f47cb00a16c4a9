import { UsageError } from './exit.ts';
import { expandPaths, type Input, type InputOptions, readInput } from './inputs.ts';
import { progress } from './progress.ts';

/** The inputs that a command was given, to be read one by one. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly problems: readonly string[];
  read(path: string): Input;
}

/** Each input is read when it is first asked for, and kept: standard input is there only once. */
export function keptInputs({ paths, problems, read }: Inputs): Inputs {
  const kept = new Map<string, Input>();
  return {
    paths,
    problems,
    read(path) {
      const input = kept.get(path) ?? read(path);
      kept.set(path, input);
      return input;
    },
  };
}

/** The inputs below the paths; none named is a `UsageError`. */
export function inputsAt(command: string, paths: readonly string[], options: InputOptions): Inputs {
  if (paths.length === 0) throw new UsageError(`nothing to ${command}: name files, a folder, or - for standard input`);
  return { ...expandPaths(paths), read: (path) => readInput(path, options) };
}

/** Hands every input below the paths to `work`, as `eachOf` does. */
export function eachInput(command: string, paths: readonly string[], options: InputOptions, work: (input: Input) => void): number {
  return eachOf(inputsAt(command, paths, options), work);
}

/**
 * Hands every input to `work`, in order. What cannot be read is said on standard error and passed over, so that one bad file
 * does not hide what is wrong in the others. Gives how many inputs could not be read.
 */
export function eachOf({ paths: expanded, problems, read }: Inputs, work: (input: Input) => void): number {
  const shown = progress(expanded.length);
  let failures = problems.length;
  for (const problem of problems) process.stderr.write(`idem: ${problem}\n`);
  for (const path of expanded) {
    shown.step(path);
    try {
      work(read(path));
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
