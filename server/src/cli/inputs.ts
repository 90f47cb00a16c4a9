import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
// biome-ignore lint/suspicious/noDeprecatedImports: only another of its overloads is deprecated
import { globSync, isDynamicPattern } from 'tinyglobby';
import type { Format } from '../core/text/blocks.ts';
import { FORMAT_BY_SUFFIX, formatOfName } from '../host/formats.ts';
import { UsageError } from './exit.ts';

/** A text to work on. */
export interface Input {
  /** As the user named it: what is printed. */
  readonly path: string;
  /** The file it was read from; null for standard input. */
  readonly file: string | null;
  /** The name that says its format and its project: the file, or what `--stdin-filename` says. */
  readonly name: string;
  readonly format: Format;
  readonly text: string;
}

export interface InputOptions {
  readonly stdinFilename?: string;
}

const SUFFIXES = Object.keys(FORMAT_BY_SUFFIX);

/**
 * The paths that a command was given, each folder as the files of known suffixes below it (node_modules and hidden folders apart), each
 * glob as the files that it matches, for the shells that leave it as it is.
 */
export function expandPaths(paths: readonly string[]): { paths: string[]; problems: string[] } {
  const problems: string[] = [];
  const expanded = paths.flatMap((path) => {
    if (path === '-') return [path];
    const there = statSync(path, { throwIfNoEntry: false });
    if (!there && isDynamicPattern(path)) {
      const matching = matched(path);
      if (matching.length === 0) problems.push(`${path}: no file matches this; check the pattern`);
      return matching;
    }
    if (!there?.isDirectory()) return [path];
    const found = filesBelow(path);
    if (found.length === 0)
      problems.push(`${path}: no files here that Idem reads (${SUFFIXES.join(' ')}); name a file to check it whatever its suffix`);
    return found;
  });
  return { paths: [...new Set(expanded)], problems };
}

const IGNORED = ['**/node_modules/**', '**/.git/**'];

const matched = (glob: string): string[] =>
  globSync([glob.replaceAll('\\', '/')], { ignore: IGNORED, expandDirectories: false })
    .sort()
    .map((path) => join(path));

const filesBelow = (folder: string): string[] =>
  globSync([`**/*{${SUFFIXES.join(',')}}`], {
    cwd: folder,
    ignore: IGNORED,
    caseSensitiveMatch: false,
    expandDirectories: false,
  })
    .sort()
    .map((path) => join(folder, path));

/** Reads one input; what cannot be read is a `UsageError` that names it and the remedy. */
export function readInput(path: string, { stdinFilename }: InputOptions): Input {
  if (path === '-') {
    const name = stdinFilename ?? 'stdin.txt';
    return { path: stdinFilename ?? '-', file: null, name, format: formatOfName(name), text: decode('standard input', readBytes('-', 0)) };
  }
  return { path, file: path, name: path, format: formatOfName(basename(path)), text: decode(path, readBytes(path, path)) };
}

/** No brief is so long: what is, is something else, and would only be slow. */
const MOST_MEGABYTES = 64;

function readBytes(shown: string, source: string | 0): Uint8Array {
  try {
    const size = source === 0 ? 0 : statSync(source).size;
    if (size > MOST_MEGABYTES * 2 ** 20)
      throw new UsageError(`${shown}: is ${Math.round(size / 2 ** 20)} MB; Idem reads files of up to ${MOST_MEGABYTES} MB: split it`);
    return readFileSync(source);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (shown === '-' && (code === 'EOF' || code === 'EAGAIN')) return new Uint8Array();
    throw new UsageError(`${shown}: ${WHY[code ?? ''] ?? `cannot be read (${code})`}`);
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  EACCES: 'you may not read this file; check its permissions',
  EISDIR: 'is a folder; name the files in it',
  ENOTDIR: 'there is no such file; a part of the path is not a folder',
};

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file, a byte order mark kept as its first character so that offsets are the file's own. */
function decode(shown: string, bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0x50 && b === 0x4b) throw notText(shown, 'it looks like a Word or zip file; save it as text, Markdown or HTML');
  if (a === 0x25 && b === 0x50 && bytes[2] === 0x44)
    throw notText(shown, 'it looks like a PDF; extract its text first, with pdftotext for one');
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) throw notText(shown, 'it is in UTF-16; save it as UTF-8');
  try {
    if (!bytes.includes(0)) return decoder.decode(bytes);
  } catch {
    throw notText(shown, 'it is not in UTF-8; save it as UTF-8');
  }
  throw notText(shown, 'it holds null bytes');
}

const notText = (shown: string, why: string): UsageError => new UsageError(`${shown}: is not a text file that Idem can read: ${why}`);
