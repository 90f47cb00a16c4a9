// The README's moving picture: a slip is typed, told of, mended by one key, and the case looked at. Made with the pictures.
import fs from 'node:fs';
import path from 'node:path';
import { movingPicture } from './apng.mjs';

export const SLIP_BRIEF = 'reply.md';
const BEGUN = `# Argument

A procedure is not itself an interest in liberty. *Olim v. Wakinekona*,
461 U.S. 238, 250-51 (1983). The State may choose it freely. `;
/** What is typed, in the pieces that a frame shows more of. */
const TYPED = ['*Ol', 'im', '*, ', '4', '16 ', 'U.', 'S. ', 'at ', '25', '0.', ' It', ' did', '.'];
const LARGEST = 1.5e6;
/** The text and what stands above and below it. */
const SHOWN = { x: 0, y: 36, width: 880, height: 330 };
const TYPING = 130;
const READING = 2200;

/** Writes the brief that the picture is of into the folder. */
export const writeSlip = (folder) => fs.writeFileSync(path.join(folder, SLIP_BRIEF), `${BEGUN}\n`);

/**
 * @param {{ bench: ReturnType<import('./rig/workbench.mjs').workbench>, folder: string }} options the brief is in front
 */
export async function takeSlip({ bench, folder }) {
  const { page } = bench;
  const shots = [];
  const shoot = async (milliseconds) =>
    shots.push({ png: await page.screenshot({ clip: SHOWN, scale: 'css', animations: 'disabled' }), milliseconds });
  const lines = BEGUN.split('\n');
  await bench.goTo(lines.length, lines.at(-1).length + 1);
  await shoot(900);
  for (const piece of TYPED) {
    await page.keyboard.type(piece);
    await shoot(TYPING);
  }
  await page.locator('.editor-instance .squiggly-error').first().waitFor();
  await shoot(READING);
  const slip = lines.at(-1).length + '*Olim*, 4'.length + 1;
  await bench.goTo(lines.length, slip);
  await bench.quickFixes('Write 461 U.S. here');
  await shoot(READING);
  await page.keyboard.press('Enter');
  await page.locator('.editor-instance .squiggly-error').first().waitFor({ state: 'detached' });
  await shoot(1400);
  await bench.hover('Supreme Court');
  await shoot(4500);
  await bench.dismiss();
  const picture = await movingPicture(page.context(), shots);
  if (picture.length > LARGEST) throw new Error(`the moving picture has ${picture.length} bytes; the limit is ${LARGEST}.`);
  fs.writeFileSync(path.join(folder, 'slip.png'), picture);
}
