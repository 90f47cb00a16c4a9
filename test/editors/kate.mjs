// Drives the server from a real Kate by the documented recipe, without a screen: it starts the server, opens the brief, is sent findings.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { overheard } from './overhear.mjs';

const { HOME: home, IDEM_CLI: cli, IDEM_BRIEF: brief } = process.env;
const { command, said, hear } = overheard(home, cli);
mkdirSync(join(home, 'kate', 'lspclient'), { recursive: true });
const recipe = { servers: { markdown: { command: [command, 'lsp', '--stdio'], highlightingModeRegex: '^Markdown$' } } };
writeFileSync(join(home, 'kate', 'lspclient', 'settings.json'), JSON.stringify(recipe));
// Kate asks before it starts a server for the first time; here it has been told.
writeFileSync(
  join(home, 'katerc'),
  `[lspclient]\nAllowedServerCommandLines=${command} lsp --stdio\n\n[Kate Plugins]\nlspclientplugin=true\n`,
);
const kate = spawn('dbus-run-session', ['kate', '--new', '--startanon', brief], {
  detached: true,
  stdio: 'ignore',
  env: { ...process.env, XDG_RUNTIME_DIR: home },
});
try {
  await hear('> initialize', '> textDocument/didOpen', '< textDocument/publishDiagnostics');
  console.log(`said: ${[...new Set(said())].join(', ')}\nOK: Kate`);
} catch (error) {
  console.log(`FAIL: ${error.message}`);
  process.exitCode = 1;
} finally {
  process.kill(-kate.pid, 'SIGKILL');
}
