import { MessageType, RequestType, ShowMessageRequest } from 'vscode-languageserver';
import { unconfirmedPlaces } from '../core/features/unconfirmed.ts';
import type { OnlineQuestion } from '../host/indexes/online/onlineLookup.ts';
import type { Context, Subject } from './session.ts';

/** What a look-up lacks that the client may ask the user for, and then try again. */
export interface Missing {
  readonly missing: 'setting' | 'token';
}

/** The server's question whether this may be sent; a client that cannot show it well is asked with a message. */
const AGREE = new RequestType<OnlineQuestion, boolean | null, never>('idem/agreeToLookUp');

const SEND = 'Send';

/**
 * Looks up what the document cites and no index confirms: shows what would be sent and to whom, asks, sends that and nothing else. What
 * came of it is told in one message, and the findings and hovers know it at once.
 */
export async function lookUpOnline(
  uri: string,
  subject: (uri: string) => Promise<Subject | null>,
  context: Context,
): Promise<Missing | null> {
  const { host, show, support } = context;
  if (!host.online) {
    show('Nothing can be looked up online here; use a desktop editor or the command line.');
    return null;
  }
  // The user may have turned it on a moment ago.
  context.settingsChanged();
  const asked = await subject(uri);
  if (!asked) return null;
  const { layers, services } = asked.settings;
  if (services.config.onlineLookup === 'off') {
    const forbidden = layers.some(({ origin, settings }) => origin.kind !== 'editor' && settings.onlineLookup === 'off');
    if (forbidden) show('The settings of this project forbid looking its citations up online.');
    else if (support.agreement) return { missing: 'setting' };
    else show('Looking up online is turned off: turn on "onlineLookup" in the settings of this editor.');
    return null;
  }
  const prepared = host.online.prepare(unconfirmedPlaces(asked.analysis));
  if ('problem' in prepared) {
    if (prepared.problem === 'address') show('IDEM_COURTLISTENER_URL is no address of https: nothing was looked up.');
    else if (support.agreement) return { missing: 'token' };
    else show('CourtListener answers only who has a token: start the editor with yours in the environment, as IDEM_COURTLISTENER_TOKEN.');
    return null;
  }
  const { question } = prepared;
  if (question.cites.length === 0) show('Every case that is cited by volume and page is confirmed or was looked up: nothing is sent.');
  else if (await agreed(question, context)) await run(question, context, host.online);
  return null;
}

async function agreed(question: OnlineQuestion, { connection, support }: Context): Promise<boolean> {
  if (support.agreement) return (await connection.sendRequest(AGREE, question)) === true;
  const { host, cites } = question;
  const what = cites.length === 1 ? 'This citation goes' : `These ${cites.length} citations go`;
  const message = `Idem: ${what} to ${host} with your token, and nothing else: ${cites.join('; ')}`;
  const actions = [{ title: SEND }, { title: 'Cancel' }];
  const chosen = await connection.sendRequest(ShowMessageRequest.type, { type: MessageType.Info, message, actions }).catch(() => null);
  return chosen?.title === SEND;
}

/** With progress in the client, which can cancel it; what was answered until then is kept. */
async function run({ cites }: OnlineQuestion, context: Context, online: NonNullable<Context['host']['online']>): Promise<void> {
  const cancelling = new AbortController();
  const progress = await context.connection.window.createWorkDoneProgress();
  progress.begin('Idem: looking up at CourtListener', 0, '', true);
  progress.token.onCancellationRequested(() => cancelling.abort());
  const result = await online.run(cites, {
    signal: cancelling.signal,
    onProgress: (answered, until) =>
      progress.report(
        Math.floor((100 * answered) / cites.length),
        until === null
          ? `${answered} of ${cites.length}`
          : `${answered} of ${cites.length}; waiting until ${new Date(until).toLocaleTimeString()}`,
      ),
  });
  progress.done();
  if (result.answered) context.settingsChanged();
  context.show(result.said);
}
