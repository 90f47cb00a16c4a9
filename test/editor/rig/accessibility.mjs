// The accessibility tree of what is on the screen, judged by axe-core. It is put into the page as it is, so that no page of ours carries it.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const GRAVE = ['serious', 'critical'];

/**
 * The grave violations in a part of the page, one line each: the rule, what it says, and the element.
 * @param {import('playwright-core').Page} page
 * @param {string} part the part to judge, as a selector; what holds nothing is an error
 * @param {readonly string[]} [notOurs] rules that VS Code's own widgets break in that part
 */
export async function violations(page, part, notOurs = []) {
  await page.locator(part).first().waitFor();
  if (!(await page.evaluate(() => 'axe' in globalThis)))
    await page.evaluate(fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(
    async ([selector, rules, grave]) => {
      const off = Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]));
      const found = await globalThis.axe.run({ include: [[selector]] }, { resultTypes: ['violations'], rules: off });
      return found.violations
        .filter(({ impact }) => grave.includes(impact))
        .flatMap(({ id, help, nodes }) =>
          nodes.map(({ html, any }) => `${id}: ${help}: ${html.slice(0, 200)} ${any.map(({ message }) => message).join('; ')}`),
        );
    },
    [part, notOurs, GRAVE],
  );
}
