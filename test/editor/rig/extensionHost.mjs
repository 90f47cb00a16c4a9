// Runs a suite in the extension host of the VS Code server from npm, under an extension that is being developed.
import fs from 'node:fs';
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { remoteUri, startServer, workbenchUrl } from './vscodeServer.mjs';

const LIMIT = 180_000;

/**
 * @param {{ rig: object, profile: object, extension: string, suite: string, env: Record<string, string>, picture?: string }} options
 * `extension` is the folder of the one that is developed, `picture` a file for how it looked when the suite failed
 * @returns the suite's exit code, or the error that kept it from ending
 */
export async function inExtensionHost({ rig, profile, extension, suite, env, picture }) {
  let server;
  let browser;
  try {
    // Without the driver flag a built VS Code ignores the two paths below.
    server = await startServer(profile, { args: ['--enable-smoke-test-driver'], env });
    const log = (line) => fs.appendFileSync(path.join(profile.run, 'console.log'), `${line}\n`);
    let page;
    ({ browser, page } = await openBrowser(rig, log));
    const finished = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', (type, args) => log(`${type} ${JSON.stringify(args)}`));
    const paths = [
      ['extensionDevelopmentPath', remoteUri(server.port, extension)],
      ['extensionTestsPath', remoteUri(server.port, suite)],
    ];
    await page.goto(workbenchUrl(server.port, profile, paths));
    const code = await within(LIMIT, finished);
    if (code !== 0 && picture) await page.screenshot({ path: picture });
    return code;
  } catch (error) {
    return error;
  } finally {
    await browser?.close();
    await server?.stop();
  }
}

async function within(limit, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${limit / 1000} s`)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
