import type { Readable, Writable } from 'node:stream';
import { Emitter, type Message, type MessageReader, type MessageWriter, type PartialMessageInfo } from 'vscode-languageserver/node';

/** Messages as the protocol writes them on a stream. */
export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** The messages of two streams. `ended` is told when nothing more can come: whoever started this process is gone. */
export function streamTransport(input: Readable, output: Writable, ended: () => void): Transport {
  input.once('end', ended).once('close', ended);
  return { reader: streamReader(input), writer: streamWriter(output) };
}

/**
 * Hands on every message as soon as it has come. The library's own reader hands on one a turn of the event loop, so that an edit, or
 * the word that a request is taken back, would not be seen before the requests in front of it are answered.
 */
export function streamReader(input: Readable): MessageReader {
  const failed = new Emitter<Error>();
  const closed = new Emitter<void>();
  const partial = new Emitter<PartialMessageInfo>();
  input.on('error', (error) => failed.fire(error));
  input.on('close', () => closed.fire());

  /** Hands on what is whole, and gives the rest with how long it must grow to be a message. */
  const handOn = (all: Buffer, take: (message: Message) => void): { readonly rest: Buffer; readonly wanted: number } => {
    let rest = all;
    for (;;) {
      const head = rest.indexOf(HEAD_ENDS);
      if (head < 0) return { rest, wanted: 0 };
      const size = /^content-length: *(\d{1,12})\r?$/im.exec(rest.toString('latin1', 0, head))?.[1];
      const body = head + HEAD_ENDS.length;
      const end = body + Number(size ?? 0);
      if (rest.length < end) return { rest, wanted: end };
      const message =
        size === undefined ? new Error('A message came without its Content-Length.') : parsed(rest.toString('utf8', body, end));
      rest = rest.subarray(end);
      if (message instanceof Error) failed.fire(message);
      else take(message);
    }
  };
  return {
    onError: failed.event,
    onClose: closed.event,
    onPartialMessage: partial.event,
    listen(take) {
      let pieces: Buffer[] = [];
      let length = 0;
      let wanted = 0;
      const read = (piece: Buffer): void => {
        pieces.push(piece);
        length += piece.length;
        // A long message comes in many pieces, which are put together once they are all there.
        if (length < wanted) return;
        const left = handOn(pieces.length === 1 ? piece : Buffer.concat(pieces), take);
        pieces = [left.rest];
        length = left.rest.length;
        wanted = left.wanted;
      };
      input.on('data', read);
      return { dispose: () => void input.off('data', read) };
    },
    dispose() {
      for (const emitter of [failed, closed, partial]) emitter.dispose();
    },
  };
}

const HEAD_ENDS = '\r\n\r\n';

function parsed(json: string): Message | Error {
  try {
    return JSON.parse(json) as Message;
  } catch {
    // What the parser says may hold text of a document.
    return new Error('A message came that is not JSON.');
  }
}

/** Writes each message in one piece; the library's own writer sends its head and its body apart, which takes twice as many system calls. */
export function streamWriter(output: Writable): MessageWriter {
  const failed = new Emitter<[Error, Message | undefined, number | undefined]>();
  const closed = new Emitter<void>();
  let failures = 0;
  output.on('error', (error) => failed.fire([error, undefined, undefined]));
  output.on('close', () => closed.fire());
  return {
    onError: failed.event,
    onClose: closed.event,
    write: async (message) =>
      new Promise((resolve, reject) => {
        const body = JSON.stringify(message);
        output.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, (error) => {
          if (!error) return resolve();
          failed.fire([error, message, ++failures]);
          reject(error);
        });
      }),
    end: () => output.end(),
    dispose() {
      failed.dispose();
      closed.dispose();
    },
  };
}
