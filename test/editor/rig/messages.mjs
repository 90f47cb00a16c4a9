// What the editor and the server of the installed extension say to each other, written down on the way.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How long nothing must be said. */
const QUIET = 1500;

/** Goes before the server: every message through the process's channel leaves a line in FILE. */
const LISTENER = `
const fs = require('node:fs');
const lines = [];
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const note = (way, { id, method, error, result, params }, size) =>
  lines.push(JSON.stringify({ at: performance.now(), way, id, method, code: error?.code, kind: result?.kind, size, cpu: spent() }));
process.on('message', (message) => note('in', message));
const send = process.send.bind(process);
process.send = (message, ...rest) => {
  note('out', message, JSON.stringify(message).length);
  return send(message, ...rest);
};
setInterval(() => lines.length && fs.appendFileSync(FILE, lines.splice(0).map((line) => line + '\\n').join('')), 200).unref();
require('./server.listenedTo.cjs');
`;

/** Listens to the server that the profile's VS Code will start. */
export function messagesOf(profile) {
  const name = fs.readdirSync(profile.extensions).find((entry) => entry.startsWith('idem-legal.idem'));
  const dist = path.join(profile.extensions, name, 'server', 'dist');
  const file = path.join(profile.run, 'messages.jsonl');
  fs.writeFileSync(file, '');
  fs.renameSync(path.join(dist, 'server.cjs'), path.join(dist, 'server.listenedTo.cjs'));
  fs.writeFileSync(
    path.join(dist, 'server.cjs'),
    LISTENER.replace('FILE', () => JSON.stringify(file)),
  );
  const read = () =>
    fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  let from = 0;
  return {
    /** Waits until nothing more is said. */
    async quiet() {
      for (let size = -1; size !== fs.statSync(file).size; await pause(QUIET)) size = fs.statSync(file).size;
    },
    /** From here on it counts. */
    begin() {
      from = read().length;
    },
    /** What was asked and how it was answered, the commonest first; and what it cost for each of so many keys. */
    told(keys) {
      const all = read();
      const said = all.slice(from);
      return { ...answersTo(said), cpu: ((said.at(-1)?.cpu ?? 0) - (all[from - 1]?.cpu ?? 0)) / keys };
    },
  };
}

function answersTo(said) {
  const open = new Map();
  const asked = new Map();
  let most = 0;
  for (const { at, way, id, method, code, kind, size } of said) {
    if (id === undefined) continue;
    if (way === 'in' && method) {
      open.set(id, { method, at });
      most = Math.max(most, open.size);
    } else if (way === 'out' && !method && open.has(id)) {
      const question = open.get(id);
      open.delete(id);
      const one = asked.get(question.method) ?? { method: question.method, times: [], takenBack: 0, unchanged: 0, bytes: 0 };
      asked.set(question.method, one);
      if (code === undefined) one.times.push(at - question.at);
      else one.takenBack++;
      if (kind === 'unchanged') one.unchanged++;
      one.bytes += size;
    }
  }
  return {
    asked: [...asked.values()].sort((a, b) => b.times.length - a.times.length),
    open: [...open.values()].map(({ method }) => method),
    most,
  };
}
