// Puts screenshots together as one moving picture: an animated PNG, of which each frame holds only what has changed. A page of the
// browser that took them reads the pixels and writes the pieces; here they are only strung together.
import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {readonly { png: Buffer, milliseconds: number }[]} shots of one size, in order; each with how long it is to be seen
 * @returns {Promise<Buffer>} the picture, which is shown for ever again
 */
export async function movingPicture(context, shots) {
  const frames = await changes(context, shots);
  const [first] = frames;
  const { width, height } = first;
  const header = chunks(first.png).find(({ type }) => type === 'IHDR');
  let sequence = 0;
  const pieces = [SIGNATURE, chunk('IHDR', header.data), chunk('acTL', numbers(frames.length, 0))];
  frames.forEach((frame, i) => {
    const { x, y, milliseconds } = frame;
    const control = Buffer.concat([numbers(sequence++, frame.width, frame.height, x, y), shorts(milliseconds, 1000), Buffer.from([0, 0])]);
    pieces.push(chunk('fcTL', control));
    for (const { data } of chunks(frame.png).filter(({ type }) => type === 'IDAT'))
      pieces.push(i === 0 ? chunk('IDAT', data) : chunk('fdAT', Buffer.concat([numbers(sequence++), data])));
  });
  if (frames.some((one) => one.x + one.width > width || one.y + one.height > height)) throw new Error('the frames are not of one size');
  return Buffer.concat([...pieces, chunk('IEND', Buffer.alloc(0))]);
}

/** The frames: the first whole, of each other the rectangle that differs from the one before; one that does not lengthens that one. */
async function changes(context, shots) {
  const page = await context.newPage();
  const found = await page.evaluate(
    async (pictures) => {
      const pixels = async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const drawing = canvas.getContext('2d');
        drawing.drawImage(image, 0, 0);
        return drawing.getImageData(0, 0, image.width, image.height);
      };
      const piece = async (image, x, y, width, height) => {
        const canvas = new OffscreenCanvas(width, height);
        canvas.getContext('2d').putImageData(image, -x, -y);
        const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
        return { x, y, width, height, png: btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), '')) };
      };
      let last = null;
      const frames = [];
      for (const picture of pictures) {
        const image = await pixels(picture);
        const { width, height } = image;
        if (!last) frames.push(await piece(image, 0, 0, width, height));
        else {
          const [now, then] = [new Uint32Array(image.data.buffer), new Uint32Array(last.data.buffer)];
          let [left, top, right, bottom] = [width, height, -1, -1];
          for (let i = 0; i < now.length; i++) {
            if (now[i] === then[i]) continue;
            const [x, y] = [i % width, Math.floor(i / width)];
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
          }
          frames.push(right < 0 ? null : await piece(image, left, top, right - left + 1, bottom - top + 1));
        }
        last = image;
      }
      return frames;
    },
    shots.map(({ png }) => png.toString('base64')),
  );
  await page.close();
  const frames = [];
  found.forEach((frame, i) => {
    const { milliseconds } = shots[i];
    if (frame) frames.push({ ...frame, png: Buffer.from(frame.png, 'base64'), milliseconds });
    else frames[frames.length - 1].milliseconds += milliseconds;
  });
  return frames;
}

/** The chunks of a PNG. */
function chunks(png) {
  const found = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    found.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return found;
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([numbers(data.length), named, numbers(crc32(named))]);
}

function numbers(...values) {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value, 4 * i);
  return bytes;
}

function shorts(...values) {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt16BE(value, 2 * i);
  return bytes;
}
