import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder on this machine that is Idem's own: `IDEM_HOME`, else where the system keeps the data of programs. */
export function userFolder(): string {
  const { IDEM_HOME, APPDATA, XDG_DATA_HOME } = process.env;
  if (IDEM_HOME) return IDEM_HOME;
  if (process.platform === 'win32') return join(APPDATA || join(homedir(), 'AppData', 'Roaming'), 'Idem');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Idem');
  return join(XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'idem');
}

/** The index that `idem index harvest` writes when it is not told otherwise, and that is asked without being named. */
export const ownIndexPath = (): string => join(userFolder(), 'my-index.jsonl');
