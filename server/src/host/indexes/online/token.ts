/** The environment variable that holds the user's token; it stands in no setting, log or file of ours. */
export const TOKEN_VARIABLE = 'IDEM_COURTLISTENER_TOKEN';

let taken: string | null = null;

/** The user's token for the service; null where there is none, or where it is none by its characters. */
export function onlineToken(): string | null {
  const token = (taken ?? process.env[TOKEN_VARIABLE] ?? '').trim();
  return /^[\x21-\x7e]{8,200}$/.test(token) ? token : null;
}

/** Keeps the token and takes it out of the environment, so that no program that is started from here inherits it. */
export function takeToken(): void {
  taken = process.env[TOKEN_VARIABLE] ?? null;
  delete process.env[TOKEN_VARIABLE];
}
