import { type CancellationToken, EventEmitter, workspace, type Event, type LogOutputChannel } from 'vscode';
import { State, type BaseLanguageClient, type WorkspaceEdit } from 'vscode-languageclient';

/** The running server, whichever client it is behind at the moment. */
export interface Server {
  readonly state: State;
  readonly onDidChangeState: Event<State>;
  /** The client at the moment; none while the server is stopped. */
  readonly client: BaseLanguageClient | undefined;
  /** Asks the server something beyond the protocol; rejects when it does not know the method or does not run. */
  request<R>(method: string, params: unknown, token?: CancellationToken): Promise<R>;
  /** Tells the server something beyond the protocol; nothing happens where it does not run. */
  notify(method: string, params: unknown): Promise<void>;
  /** Makes an edit that the server gave; gives whether it could be made. */
  applyEdit(edit: WorkspaceEdit): Promise<boolean>;
  /** Gives whether the server runs then. A failure is in the log, the client has told the user, and the status bar keeps saying so. */
  start(): Promise<boolean>;
  /** Stops the server, if it runs, and starts it afresh with a new client: one whose start has failed cannot be started again. */
  restart(): Promise<boolean>;
  stop(): Promise<void>;
}

/**
 * Puts one handle round the clients that come and go with restarts.
 * @param create makes a client that has not been started
 * @param log takes the reason when one will not start
 */
export function serverOf(create: () => Promise<BaseLanguageClient>, log: LogOutputChannel): Server {
  const states = new EventEmitter<State>();
  let client: BaseLanguageClient | undefined;
  let turn: Promise<void> = Promise.resolve();

  const start = async () => {
    client = await create();
    client.onDidChangeState((change) => states.fire(change.newState));
    return client.start().then(
      () => true,
      (error: unknown) => {
        log.error(`The server did not start: ${String(error)}`);
        return false;
      },
    );
  };
  const stop = async () => {
    const last = client;
    client = undefined;
    // A client that is still starting refuses to stop.
    if (last?.state === State.Starting) await last.start().catch(() => undefined);
    if (last?.isRunning()) await last.stop();
    states.fire(State.Stopped);
  };
  /** One step at a time: a restart that comes while another runs waits for its turn. */
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const result = turn.then(step);
    turn = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  };

  return {
    get state() {
      return client?.state ?? State.Stopped;
    },
    onDidChangeState: states.event,
    get client() {
      return client;
    },
    request: (method, params, token) => {
      if (!client?.isRunning()) return Promise.reject(new Error('The server is not running.'));
      // Without a token there must be no argument for it: the client would send two parameters.
      return token ? client.sendRequest(method, params, token) : client.sendRequest(method, params);
    },
    notify: async (method, params) => {
      if (client?.isRunning()) await client.sendNotification(method, params);
    },
    applyEdit: async (edit) => {
      const made = await client?.protocol2CodeConverter.asWorkspaceEdit(edit);
      return made ? workspace.applyEdit(made) : false;
    },
    start: () => inTurn(start),
    restart: () =>
      inTurn(async () => {
        await stop();
        return start();
      }),
    stop: () => inTurn(stop),
  };
}
