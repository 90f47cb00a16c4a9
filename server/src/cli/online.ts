import { createInterface } from 'node:readline/promises';
import { analyze } from '../core/analysis.ts';
import type { Place } from '../core/cases/caseIndex.ts';
import type { Settings } from '../core/config.ts';
import { unconfirmedPlaces } from '../core/features/unconfirmed.ts';
import { type OnlineQuestion, prepareLookUp, runLookUp } from '../host/indexes/online/onlineLookup.ts';
import { UsageError } from './exit.ts';
import type { Inputs } from './eachInput.ts';
import { openProjects } from './project.ts';

/** What the commands that look up online take besides. */
export interface OnlineOptions {
  readonly online?: true;
  /** What is sent is shown, and sent without asking. */
  readonly yes?: true;
}

/** The setting that the option stands for; a project may forbid it. */
export const ONLINE: Settings = { onlineLookup: 'on' };

/** The places in these inputs that no index confirms, where no project forbids to look them up; which do is said on standard error. */
export function placesToLookUp({ paths, read }: Inputs): readonly Place[] {
  const projects = openProjects({ defaults: ONLINE, baseline: null });
  return paths.flatMap((path) => {
    try {
      const { name, text, format } = read(path);
      const services = projects.servicesFor(name);
      if (services.config.onlineLookup === 'on') return unconfirmedPlaces(analyze(text, format, services));
      process.stderr.write(`idem: ${path}: its settings forbid looking it up online\n`);
    } catch {
      // What is wrong with an input is said when it is worked on.
    }
    return [];
  });
}

/**
 * Shows what would be sent and to whom, asks, and looks it up; what came of it is said on standard error. Nothing is shown where
 * everything is known. A service that cannot be reached is no failure: what was asked goes on with what is on this machine.
 */
export async function lookUpOnline(places: Iterable<Place>, { yes }: OnlineOptions): Promise<void> {
  const prepared = prepareLookUp(places);
  if ('problem' in prepared) throw new UsageError(PROBLEMS[prepared.problem]);
  const { host, cites } = prepared.question;
  if (cites.length === 0) return;
  process.stderr.write(`${questionText(prepared.question)}\n`);
  if (!yes && !(await agreed(host))) {
    process.stderr.write('idem: nothing was sent\n');
    return;
  }
  const { said } = await runLookUp(cites, { onProgress: waiting });
  process.stderr.write(`idem: ${said}\n`);
}

const PROBLEMS = {
  'no-token': 'CourtListener answers only who has a token: put yours into the environment as IDEM_COURTLISTENER_TOKEN',
  address: 'IDEM_COURTLISTENER_URL is no address of https; write one, or leave it out',
} as const;

const questionText = ({ host, cites }: OnlineQuestion): string =>
  `idem: to ${host} go ${cites.length === 1 ? 'this citation' : `these ${cites.length} citations`} and your token, nothing else:\n${cites
    .map((cite) => `  ${cite}`)
    .join('\n')}`;

/** As a shell has it of a program that Ctrl+C ended. */
const INTERRUPTED = 130;

async function agreed(host: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY)
    throw new UsageError('nothing was sent: nobody can be asked here; say --yes to send this');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  terminal.on('SIGINT', () => process.exit(INTERRUPTED));
  // The end of the input is no answer, so that it is no yes.
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  const answer = await Promise.race([terminal.question(`Send this to ${host}? [y/N] `), ended]);
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

function waiting(answered: number, until: number | null): void {
  if (until === null || !process.stderr.isTTY) return;
  const seconds = Math.ceil((until - Date.now()) / 1000);
  process.stderr.write(`idem: ${answered} answered; the service lets us go on in ${seconds} s (Ctrl+C keeps what is answered)\n`);
}
