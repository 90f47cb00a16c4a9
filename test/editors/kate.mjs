// Drives the server from a real Kate by the documented recipe, without a screen: it starts the server, opens the brief, is sent findings.
// What the two say to each other is overheard by ./capture.mjs.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const { HOME: home, IDEM_CLI: cli, IDEM_BRIEF: brief } = process.env;
const heard = join(home, 'heard.txt');
const proxy = join(home, 'idem');
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
writeFileSync(
  proxy,
  `#!/bin/sh\nIDEM_HEARD=${quoted(heard)} IDEM_SERVER=${quoted(cli)} exec ${quoted(process.execPath)} ${quoted(join(import.meta.dirname, 'capture.mjs'))} "$@"\n`,
  { mode: 0o755 },
);
mkdirSync(join(home, 'kate', 'lspclient'), { recursive: true });
const recipe = { servers: { markdown: { command: [proxy, 'lsp', '--stdio'], highlightingModeRegex: '^Markdown$' } } };
writeFileSync(join(home, 'kate', 'lspclient', 'settings.json'), JSON.stringify(recipe));
// Kate asks before it starts a server for the first time; here it has been told.
writeFileSync(
  join(home, 'katerc'),
  `[lspclient]\nAllowedServerCommandLines=${proxy} lsp --stdio\n\n[Kate Plugins]\nlspclientplugin=true\n`,
);
const kate = spawn('dbus-run-session', ['kate', '--new', '--startanon', brief], {
  detached: true,
  stdio: 'ignore',
  env: { ...process.env, XDG_RUNTIME_DIR: home },
});
const WANTED = ['> initialize', '> textDocument/didOpen', '< textDocument/publishDiagnostics'];
const said = () => (existsSync(heard) ? readFileSync(heard, 'utf8').split('\n') : []);
const missing = () => WANTED.filter((line) => !said().includes(line));
try {
  for (let left = 150; left > 0 && missing().length > 0; left--) await pause(200);
  if (missing().length > 0) throw new Error(`not heard in 30 s: ${missing().join(', ')}; heard: ${said().join(', ')}`);
  console.log(`said: ${[...new Set(said())].filter(Boolean).join(', ')}\nOK: Kate`);
} catch (error) {
  console.log(`FAIL: ${error.message}`);
  process.exitCode = 1;
} finally {
  process.kill(-kate.pid, 'SIGKILL');
}
