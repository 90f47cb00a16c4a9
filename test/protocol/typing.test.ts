import { setImmediate } from 'node:timers/promises';
import { type Diagnostic, LSPErrorCodes, StreamMessageWriter } from 'vscode-languageserver/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PassThrough, type Writable } from 'node:stream';
import { streamReader, streamWriter } from '../../server/src/lsp/stdio.ts';
import { type Client, positionOf, start } from './client.ts';
import { SAMPLE } from './sample.ts';

const uri = 'file:///typed.md';
const textDocument = { uri };
const end = positionOf(SAMPLE, SAMPLE.length);
const atEnd = { start: end, end };
const report = (previousResultId?: string) =>
  client.ask<{ kind: string; resultId: string; items?: Diagnostic[] }>('textDocument/diagnostic', { textDocument, previousResultId });

let client: Client;
beforeAll(async () => void (client = await start({ editor: 'vscode' })));
afterAll(async () => expect(await client.stop()).toBe(0));
beforeEach(async () => client.open(uri, SAMPLE));
afterEach(async () => client.notify('textDocument/didClose', { textDocument }));

/** Has all that `say` says come to the server in one piece. */
async function atOnce<T>(say: () => T): Promise<T> {
  const stdin = client.process.stdin as Writable;
  const { write } = stdin;
  const pieces: Buffer[] = [];
  stdin.write = ((piece: Buffer | string, ...rest: unknown[]) => {
    pieces.push(Buffer.from(piece as string));
    (rest.at(-1) as () => void)();
    return true;
  }) as typeof write;
  const said = say();
  for (let turn = 0; turn < 50; turn++) await setImmediate();
  stdin.write = write;
  stdin.write(Buffer.concat(pieces));
  return said;
}

/** What became of an answer. */
const outcome = async (answer: Promise<unknown>) =>
  answer.then(
    () => 'answered',
    (error: { code: number; data?: unknown }) => ({ code: error.code, data: error.data }),
  );

describe('while a writer types', () => {
  it('findings that stay at their places are not sent again, those that move are', async () => {
    const first = await report();
    await client.change(uri, atEnd, 'And so on.');
    expect(await report(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    const top = { line: 0, character: 0 };
    await client.change(uri, { start: top, end: top }, '\n\n');
    const moved = await report(first.resultId);
    expect(moved.kind).toBe('full');
    expect(moved.items?.map((d) => d.range.start.line)).toEqual(first.items?.map((d) => d.range.start.line + 2));
  });

  it('what is asked of a text that is no more is refused, and asked again of the next', async () => {
    const outcomes = await atOnce(() => {
      void client.change(uri, atEnd, 'a');
      const stale = [report(), client.ask('textDocument/semanticTokens/full', { textDocument })];
      const hover = client.ask('textDocument/hover', { textDocument, position: end });
      void client.change(uri, atEnd, 'b');
      const fresh = [report(), client.ask('textDocument/semanticTokens/full', { textDocument })];
      return [...stale, hover, ...fresh].map(outcome);
    });
    expect(await Promise.all(outcomes)).toEqual([
      { code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: true } },
      { code: LSPErrorCodes.ContentModified, data: undefined },
      'answered',
      'answered',
      'answered',
    ]);
  });

  it('edits of one document do not hold up another', async () => {
    const other = 'file:///other.md';
    await client.open(other, SAMPLE);
    const outcomes = await atOnce(() => {
      const asked = [outcome(client.ask('textDocument/diagnostic', { textDocument: { uri: other } }))];
      void client.change(uri, atEnd, 'a');
      return asked;
    });
    expect(await Promise.all(outcomes)).toEqual(['answered']);
    await client.notify('textDocument/didClose', { textDocument: { uri: other } });
  });
});

it('writes a message as the library does, in one piece', async () => {
  const message = { jsonrpc: '2.0', id: 1, result: '§ 1983 – “Id.” \ud83d\ude00' };
  const written = async (writer: (out: PassThrough) => { write(m: typeof message): Promise<void> }) => {
    const out = new PassThrough();
    const pieces: Buffer[] = [];
    out.on('data', (piece: Buffer) => void pieces.push(piece));
    await writer(out).write(message);
    return pieces;
  };
  const ours = await written(streamWriter);
  expect(ours).toHaveLength(1);
  expect(ours).toEqual([Buffer.concat(await written((out) => new StreamMessageWriter(out)))]);
});

describe('a stream of messages', () => {
  const framed = (body: string, head = `Content-Length: ${Buffer.byteLength(body)}`) => Buffer.from(`${head}\r\n\r\n${body}`);
  const read = () => {
    const input = new PassThrough();
    const reader = streamReader(input);
    const got: unknown[] = [];
    const errors: string[] = [];
    reader.listen((message) => void got.push(message));
    reader.onError((error) => void errors.push(error.message));
    return { got, errors, come: (piece: Buffer) => input.emit('data', piece) };
  };

  it('is read at once, however it is cut', () => {
    const bodies = ['{"id":1}', '{"method":"§ “x”"}', `{"text":"${'é'.repeat(5000)}"}`];
    const all = Buffer.concat(bodies.map((body) => framed(body)));
    for (const size of [1, 7, 100, all.length]) {
      const { got, come } = read();
      for (let at = 0; at < all.length; at += size) come(all.subarray(at, at + size));
      expect(got).toEqual(bodies.map((body) => JSON.parse(body)));
    }
  });

  it('goes on behind what is no message, and does not repeat it', () => {
    const { got, errors, come } = read();
    come(
      Buffer.concat([
        framed('{"privileged', undefined),
        framed('{"id":2}', 'Content-Type: x\r\ncontent-length:  8'),
        framed('', 'What: is this'),
      ]),
    );
    come(framed('{"id":3}'));
    expect(got).toEqual([{ id: 2 }, { id: 3 }]);
    expect(errors).toHaveLength(2);
    expect(errors.join()).not.toContain('privileged');
  });
});
