import { onTestFinished } from 'vitest';
import { folder } from '../cli/idem.ts';

export interface Service {
  readonly url: string;
  readonly host: string;
  readonly requests: { readonly method: string; readonly url: string; readonly headers: readonly string[]; readonly body: string }[];
  readonly first: { status?: number; body?: unknown; headers?: Readonly<Record<string, string>> }[];
  readonly known: Record<string, readonly object[] | number>;
  readonly stop: () => Promise<void>;
}

const script = (await import('./courtListener.mjs' as string)) as {
  readonly startCourtListener: (known?: Service['known']) => Promise<Service>;
  readonly cluster: (name: string, date: string, places: readonly string[], more?: object) => object;
  readonly SILENCE: number;
};

export const { cluster, SILENCE } = script;
export const TOKEN = 'a1b2c3d4e5f6a7b8c9d0';

/** A service of its own for one test, and the environment that leads Idem to it and to a folder of its own. */
export async function service(known: Service['known'] = {}): Promise<Service & { readonly env: Readonly<Record<string, string>> }> {
  const started = await script.startCourtListener(known);
  onTestFinished(started.stop);
  return { ...started, env: { IDEM_HOME: folder({}), IDEM_COURTLISTENER_URL: started.url, IDEM_COURTLISTENER_TOKEN: TOKEN } };
}

/** What a request asked for. */
export const askedIn = ({ body }: Service['requests'][number]): readonly string[] => JSON.parse(body).text.split('; ');

/** Puts these variables into the environment of one test. */
export function within(env: Readonly<Record<string, string>>): void {
  const before = Object.fromEntries(Object.keys(env).map((name) => [name, process.env[name]]));
  Object.assign(process.env, env);
  onTestFinished(() => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
}
