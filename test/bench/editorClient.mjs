// An editor's side of the protocol, over the built server's standard input and output.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SERVER = process.env.IDEM_CLI ?? fileURLToPath(new URL('../../server/dist/cli.cjs', import.meta.url));
/** For a closer look: `IDEM_NODE_FLAGS=--cpu-prof`, `--trace-gc`. */
const FLAGS = process.env.IDEM_NODE_FLAGS?.split(' ') ?? [];
const initialize = () => JSON.parse(readFileSync(new URL('../protocol/initialize/vscode.json', import.meta.url), 'utf8'));

/** Starts a server; nothing is said to it before `start`. */
export function editor() {
  const child = spawn(process.execPath, [...FLAGS, SERVER, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map();
  let next = 0;
  let received = 0;
  let pending = [];
  let length = 0;
  let wanted = 0;
  child.stdout.on('data', (chunk) => {
    received += chunk.length;
    length += chunk.length;
    pending.push(chunk);
    let buffer = pending.length === 1 ? chunk : null;
    for (;;) {
      // A long answer comes in many pieces; they are put together once it is whole.
      if (wanted > length) return;
      buffer ??= Buffer.concat(pending);
      const head = buffer.indexOf('\r\n\r\n');
      const size = head < 0 ? Number.NaN : Number(/content-length: *(\d+)/i.exec(buffer.toString('latin1', 0, head))[1]);
      if (!(buffer.length >= head + 4 + size)) {
        wanted = head < 0 ? 0 : head + 4 + size;
        pending = [buffer];
        return;
      }
      take(JSON.parse(buffer.toString('utf8', head + 4, head + 4 + size)));
      buffer = buffer.subarray(head + 4 + size);
      pending = [buffer];
      length = buffer.length;
      wanted = 0;
      if (length === 0) return;
    }
  });

  const post = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const take = (message) => {
    if (message.method !== undefined) {
      if (message.id !== undefined) post({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
      return;
    }
    const { resolve, reject } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) reject(Object.assign(new Error(message.error.message), { code: message.error.code }));
    else resolve(message.result);
  };
  const send = (method, params) => {
    const id = ++next;
    const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    post({ id, method, params });
    return { id, answer };
  };
  const notify = (method, params) => post({ method, params });
  const ask = (method, params) => send(method, params).answer;

  return {
    send,
    notify,
    ask,
    cancel: (id) => notify('$/cancelRequest', { id }),
    outstanding: () => waiting.size,
    received: () => received,
    /** Milliseconds of processor time that the server has used so far; NaN where the machine does not say. */
    cpu: () => cpuOf(child.pid),
    async start() {
      await ask('initialize', { ...initialize(), processId: process.pid });
      notify('initialized', {});
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await ask('shutdown', null);
      notify('exit');
      await gone;
    },
  };
}

function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}
