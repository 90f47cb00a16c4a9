// `npm start [-- FILE…]`: checks the sample brief, or the files named, and says what to do next.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const home = process.env.INIT_CWD ?? process.cwd();
const idem = join(root, 'server/dist/cli.cjs');
const own = process.argv.slice(2);
const files = own.length ? own : [relative(home, join(root, 'sample/brief.md'))];

// Findings are no failure of `npm start`; a file that cannot be read is.
const run = spawnSync(process.execPath, [idem, 'check', '--fail-on', 'never', ...files], { cwd: home, stdio: 'inherit' });
if (run.status === 0) {
  const shown = files.map((file) => (/[^\w./-]/.test(file) ? JSON.stringify(file) : file)).join(' ');
  const command = `node ${relative(home, idem) || idem}`;
  const rows = [
    [`${command} fix --diff ${shown}`, 'see every safe fix'],
    [`${command} fix ${shown}`, own.length ? 'make them' : 'make them (git checkout brings the sample back)'],
    [`${command} explain parallel-conflict`, 'read about a rule'],
    ...(own.length ? [] : [['npm start -- YOUR-BRIEF.md', 'check a brief of your own; it does not leave this machine']]),
    ['npm run try', 'open the sample brief in VS Code'],
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  console.log(`\nNext:\n${rows.map(([what, why]) => `  ${what.padEnd(width)}  ${why}`).join('\n')}`);
}
process.exitCode = run.status ?? 1;
