import { type KnownNames, type ProjectSettings, readProject } from '../core/config.ts';
import { type JsonFile, type Place, readJsonFile } from './jsonFile.ts';

/** The name of a project's settings file. */
export const PROJECT_FILE = '.idem.json';

/** What is wrong with a file of settings, and where. */
export interface ProjectFileProblem extends Place {
  readonly message: string;
}

export interface ProjectFile {
  readonly project: ProjectSettings;
  readonly problems: readonly ProjectFileProblem[];
  /** Where a key stands, if it does. */
  readonly find: JsonFile['find'];
  readonly placeOf: JsonFile['placeOf'];
}

/** Reads a project file's text (JSON; comments and trailing commas are allowed). What is wrong is reported by line; the rest holds. */
export function readProjectFile(text: string, known: KnownNames): ProjectFile {
  const { value, problem, find, placeOf } = readJsonFile(text);
  const broken = problem ? [problem] : [];
  const { project, problems } = readProject(value === undefined ? {} : value, PROJECT_FILE, known);
  return { project, problems: [...broken, ...problems.map(({ message, path }) => ({ message, ...placeOf(path) }))], find, placeOf };
}
