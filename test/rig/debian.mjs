// Programs of a newer Debian than this machine's, unpacked beside it with all that they need: nothing is installed, no script of a package
// runs, and nobody has to be root.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { once, run } from './cache.mjs';

const MIRROR = 'http://deb.debian.org/debian';
const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * Unpacks packages of a release, and what they depend on, into a folder of the cache.
 * @param {string} release `trixie`
 * @param {readonly string[]} packages
 * @param {(line: string) => void} say takes a line for the person who waits
 * @returns {string} the folder, which is laid out like `/`; throws where this machine has no `apt-get`, or cannot reach the packages
 */
export function unpack(release, packages, say) {
  const key = createHash('sha256').update(packages.join(' ')).digest('hex').slice(0, 8);
  const folder = once(`debian-${release}-${key}`, say, (target) => {
    const apt = path.join(target, 'apt');
    for (const part of ['state/lists/partial', 'cache/archives/partial', 'etc']) fs.mkdirSync(path.join(apt, part), { recursive: true });
    fs.writeFileSync(path.join(apt, 'state', 'status'), '');
    fs.writeFileSync(path.join(apt, 'sources.list'), `deb [signed-by=${KEYS}] ${MIRROR} ${release} main\n`);
    const settings = {
      'Dir::State': path.join(apt, 'state'),
      'Dir::State::status': path.join(apt, 'state', 'status'),
      'Dir::Cache': path.join(apt, 'cache'),
      'Dir::Etc': path.join(apt, 'etc'),
      'Dir::Etc::sourcelist': path.join(apt, 'sources.list'),
      'APT::Install-Recommends': 'false',
      'APT::Sandbox::User': 'root',
      'Acquire::Languages': 'none',
    };
    fs.writeFileSync(
      path.join(apt, 'conf'),
      Object.entries(settings)
        .map(([name, value]) => `${name} "${value}";\n`)
        .join(''),
    );
    const env = { ...process.env, APT_CONFIG: path.join(apt, 'conf') };
    run('apt-get', ['update', '-q'], { env });
    run('apt-get', ['install', '-q', '-y', '--download-only', ...packages], { env });
    const archives = path.join(apt, 'cache', 'archives');
    for (const name of fs.readdirSync(archives).filter((file) => file.endsWith('.deb')))
      run('dpkg-deb', ['-x', path.join(archives, name), path.join(target, 'root')]);
    fs.rmSync(apt, { recursive: true });
  });
  return path.join(folder, 'root');
}

/** How a program of such a folder is started: by the folder's own loader, with its own libraries, which what it starts does not take over. */
export function commandOf(root, program) {
  const libraries = path.join(root, 'usr/lib', `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`);
  const loader = fs.readdirSync(libraries).find((name) => /^ld-linux-.*\.so\.\d$/.test(name));
  return [path.join(libraries, loader), '--library-path', libraries, path.join(root, program)];
}
