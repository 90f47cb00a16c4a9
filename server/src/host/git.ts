import { execFile, execFileSync } from 'node:child_process';
import { basename, dirname, resolve } from 'node:path';
import type { Committed } from './committed.ts';

/** No repository may make git run a program of its own, or ask for anything: what it prints is the stored text. */
const SAFE = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
const MOST_BYTES = 64 * 1024 * 1024;
const LONGEST_MS = 20_000;

interface Call {
  readonly args: string[];
  readonly options: { cwd: string; env: NodeJS.ProcessEnv; maxBuffer: number; timeout: number; windowsHide: boolean };
}

/** `git show REVISION:./NAME` in the file's own folder. */
function call(file: string, revision: string): Call {
  const path = resolve(file);
  return {
    args: [...SAFE, 'show', '--no-textconv', '--no-ext-diff', `${revision}:./${basename(path)}`],
    options: {
      cwd: dirname(path),
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      maxBuffer: MOST_BYTES,
      timeout: LONGEST_MS,
      windowsHide: true,
    },
  };
}

/** The text of a file as a revision of its repository has it, by the git of this machine. */
export function committedText(file: string, revision: string): Committed {
  if (isOption(revision)) return noRevision(revision);
  const { args, options } = call(file, revision);
  try {
    return decoded(execFileSync('git', args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] }), revision);
  } catch (error) {
    return whyNot(error as Failure, revision);
  }
}

/** The same without waiting for it. */
export function committedTextLater(file: string, revision: string): Promise<Committed> {
  if (isOption(revision)) return Promise.resolve(noRevision(revision));
  const { args, options } = call(file, revision);
  return new Promise((done) => {
    execFile('git', args, { ...options, encoding: 'buffer' }, (error, stdout, stderr) =>
      done(error ? whyNot({ code: error.code, stderr }, revision) : decoded(stdout, revision)),
    );
  });
}

/** What git would take for an option of its own. */
const isOption = (revision: string): boolean => revision.startsWith('-');

const noRevision = (revision: string): Committed => ({ problem: `there is no revision ${revision} in its git repository` });

interface Failure {
  readonly code?: string | number | null;
  readonly stderr?: Uint8Array | string;
}

function decoded(bytes: Uint8Array, revision: string): Committed {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: `what ${revision} has of it is not in UTF-8` };
  }
}

/** Git's complaint in words that say what to do. */
function whyNot({ code, stderr }: Failure, revision: string): Committed {
  if (code === 'ENOENT')
    return { problem: 'git is not on this machine, or its folder is gone; install git to compare with what was committed' };
  const said = String(stderr ?? '');
  const known = COMPLAINTS.find(({ says }) => says.test(said));
  if (known) return known.means(revision);
  return { problem: `git could not show it: ${said.split('\n')[0]?.replace(/^fatal: /, '') || 'no reason given'}` };
}

const COMPLAINTS: readonly { readonly says: RegExp; readonly means: (revision: string) => Committed }[] = [
  { says: /not a git repository/i, means: () => ({ problem: 'it is in no git repository; there is nothing to compare it with' }) },
  {
    says: /dubious ownership/i,
    means: () => ({ problem: 'its git repository belongs to somebody else; git says how to trust it (safe.directory)' }),
  },
  {
    says: /exists on disk, but not in|does not exist in|is in the index, but not at/i,
    means: (revision) => ({ problem: `${revision} does not have this file; nothing of it was committed there`, isNew: true }),
  },
  {
    says: /bad revision|unknown revision|invalid object name|ambiguous argument/i,
    means: (revision) => noRevision(revision),
  },
];
