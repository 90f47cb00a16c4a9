#!/usr/bin/env node
// Stands between an editor and the server and writes down what they say: IDEM_CAPTURE names the file for the parameters of `initialize`,
// IDEM_HEARD one for the methods of all messages and answers (`>` to the server, `<` from it), IDEM_SERVER the real `idem`. Give this file
// to the editor, or to test/editors/run.mjs as IDEM_CLI, in place of `idem`.
import { spawn } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';

const { IDEM_CAPTURE: capture, IDEM_HEARD: heard, IDEM_SERVER: server = 'idem' } = process.env;
const child = spawn(server, process.argv.slice(2), { stdio: ['pipe', 'pipe', 'inherit'] });
child.stdout.pipe(process.stdout);
process.stdin.pipe(child.stdin);
child.once('exit', (code) => process.exit(code ?? 1));
const asked = { '>': new Map(), '<': new Map() };
listen(process.stdin, '>', asked['>'], asked['<']);
listen(child.stdout, '<', asked['<'], asked['>']);

function listen(stream, arrow, asks, answers) {
  let rest = Buffer.alloc(0);
  stream.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const begins = rest.indexOf('\r\n\r\n') + 4;
      if (begins < 4) return;
      const ends = begins + Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, begins).toString())?.[1]);
      if (!(rest.length >= ends)) return;
      const { id, method, params } = JSON.parse(rest.subarray(begins, ends).toString());
      rest = rest.subarray(ends);
      if (method && id !== undefined) asks.set(id, method);
      if (heard) appendFileSync(heard, `${arrow} ${method ?? `answer to ${answers.get(id)}`}\n`);
      if (capture && method === 'initialize') writeFileSync(capture, `${JSON.stringify(params, null, 2)}\n`);
    }
  });
}
