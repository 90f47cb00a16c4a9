import { describe, expect, it } from 'vitest';
import type { TextEdit } from '../../server/src/core/text/edits.ts';
import { BRIEF, edited, IQBAL, open, ROTH, TWOMBLY, type Writer } from './writer.ts';

const told = (writer: Writer): readonly string[] => writer.drifts().map(({ message }) => message.split('. Write')[0] as string);
const ALARM = 'This Id. referred to Twombly; now it refers to Iqbal';

describe('an id. that comes to mean another authority', () => {
  it('is told when its paragraph is cut and pasted elsewhere', () => {
    const writer = open(BRIEF);
    const paragraph = writer.lineWith('It must cross');
    const cut = edited(writer, paragraph, '');
    expect(told(cut)).toEqual([]);
    const behindIqbal = cut.text.indexOf('Last of all');
    const pasted = edited(cut, { start: behindIqbal, end: behindIqbal }, `${writer.text.slice(paragraph.start, paragraph.end)}\n\n`);
    expect(told(pasted)).toEqual([ALARM]);
  });

  it('is told when its paragraph is moved in one edit of two changes, whichever comes first', () => {
    for (const order of ['cut first', 'put first'] as const) {
      const writer = open(`${TWOMBLY}\n\n*Id.* at 570.\n\n${IQBAL}\n`);
      const line = writer.lineWith('*Id.*');
      const text = writer.text.slice(line.start, line.end);
      const at = writer.text.length;
      const cut = { ...line, newText: '' };
      const put = { start: at, end: at, newText: `${text}\n` };
      const moved = writer.change(order === 'cut first' ? [cut, { ...put, start: at - text.length, end: at - text.length }] : [put, cut]);
      expect(told(moved), order).toEqual([ALARM]);
    }
  });

  it('is told when a citation is pasted before it', () => {
    const writer = open(BRIEF);
    const at = writer.text.indexOf('*Id.* at 570');
    const pasted = edited(writer, { start: at, end: at }, `${IQBAL} `);
    expect(told(pasted)).toEqual([ALARM]);
    // It lasts, wherever the writer goes on.
    expect(told(pasted.type(0, 'Some prose. '))).toEqual([ALARM]);
  });

  it('is told when the citation it leaned on is cut, and names what is gone', () => {
    const writer = open(`${IQBAL}\n\n${TWOMBLY} *Id.* at 570.\n`);
    const at = writer.text.indexOf(TWOMBLY);
    expect(told(edited(writer, { start: at, end: at + TWOMBLY.length }, ''))).toEqual([
      'This Id. referred to Twombly; now it refers to Iqbal',
    ]);
  });

  it('is told when a citation is typed before it: once it is finished, not before', () => {
    const writer = open(BRIEF);
    const at = writer.text.indexOf('*Id.* at 570');
    const steps: (readonly string[])[] = [];
    let now = writer;
    const typed = `${IQBAL} `;
    for (let i = 0; i < typed.length; i++) {
      now = now.type(at + i, typed.charAt(i));
      steps.push(told(now));
    }
    expect(steps.at(-1)).toEqual([ALARM]);
    const first = steps.findIndex((one) => one.length > 0);
    expect(typed.slice(0, first + 1)).toBe(IQBAL.slice(0, IQBAL.lastIndexOf(')') + 1));
    expect(steps.slice(first).every((one) => one.length === 1)).toBe(true);
  });

  it('is told of a whole chain', () => {
    const writer = open(`${TWOMBLY}\n\nFirst. *Id.* at 570. Second. *Id.* at 571.\n`);
    const at = writer.text.indexOf('First');
    expect(told(edited(writer, { start: at, end: at }, `${IQBAL} `))).toHaveLength(2);
  });

  it('is told where the page cannot be one of the authority it is led to', () => {
    const late = '*Ashcroft v. Iqbal*, 556 U.S. 662, 678 (2009).';
    const writer = open(`${late}\n\n${TWOMBLY}\n\nIt must cross the line. *Id.* at 570. *Id.* at 571.\n`);
    const alarm = 'This Id. referred to Twombly; now it refers to Iqbal';
    expect(told(edited(writer, writer.lineWith(TWOMBLY), ''))).toEqual([alarm, alarm]);
  });
});

describe('the alarm', () => {
  const moved = (): Writer => {
    const writer = open(BRIEF);
    const at = writer.text.indexOf('*Id.* at 570');
    return edited(writer, { start: at, end: at }, `${IQBAL} `);
  };

  it('ends when the reference means the old authority again, and comes back with redo', () => {
    const writer = moved();
    const at = writer.text.indexOf(`${IQBAL} *Id.*`);
    const undone = edited(writer, { start: at, end: at + IQBAL.length + 1 }, '');
    expect(told(undone)).toEqual([]);
    const redone = edited(undone, { start: at, end: at }, `${IQBAL} `);
    expect(told(redone)).toEqual([ALARM]);
    expect(told(edited(redone, { start: at, end: at + IQBAL.length + 1 }, ''))).toEqual([]);
  });

  it('ends when it is accepted, and undo and redo after that say nothing', () => {
    const writer = moved();
    const accepted = writer.accept(writer.drifts()[0].start);
    expect(told(accepted)).toEqual([]);
    const at = writer.text.indexOf(`${IQBAL} *Id.*`);
    const undone = edited(accepted, { start: at, end: at + IQBAL.length + 1 }, '');
    expect(told(undone)).toEqual([]);
    expect(told(edited(undone, { start: at, end: at }, `${IQBAL} `))).toEqual([]);
  });

  it('ends with each of its fixes', () => {
    const [drift] = moved().drifts();
    const mended = (edits: readonly TextEdit[]): Writer => moved().change([...edits].reverse());
    expect(drift.fixes.map(({ title }) => title)).toEqual(['Write Twombly, 550 U.S. at 570', 'Write the full citation']);
    for (const fix of drift.fixes) expect(told(mended(fix.edits))).toEqual([]);
    expect(mended(drift.fixes[0].edits).text).toContain('(2d Cir. 2007). *Twombly*, 550 U.S. at 570.');
    expect(mended(drift.fixes[1].edits).text).toContain('(2d Cir. 2007). *Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570 (2007).');
  });

  it('comes along when its paragraph is moved again, cut and put back', () => {
    const writer = moved();
    const line = writer.lineWith('*Id.* at 570');
    const text = writer.text.slice(line.start, line.end);
    const cut = edited(writer, line, '');
    expect(told(edited(cut, { start: line.start, end: line.start }, text))).toEqual([ALARM]);
  });
});

describe('nothing is told', () => {
  it('of a document that was just opened, or of an id. that is new', () => {
    const writer = open(BRIEF);
    expect(told(writer)).toEqual([]);
    const at = writer.text.indexOf('Last of all');
    let now = writer;
    for (const [i, letter] of [...'*Id.* at 680. '].entries()) now = now.type(at + i, letter);
    expect(told(now)).toEqual([]);
  });

  it('while the citation before is deleted by letters and written anew', () => {
    let now = open(BRIEF);
    const core = '550 U.S. 544, 556 (2007)';
    const at = now.text.indexOf(core);
    for (let i = core.length - 1; i >= 0; i--) {
      now = edited(now, { start: at + i, end: at + i + 1 }, '');
      expect(told(now), now.text.slice(at - 30, at + 30)).toEqual([]);
    }
    for (const [i, letter] of [...core].entries()) {
      now = now.type(at + i, letter);
      expect(told(now)).toEqual([]);
    }
  });

  it('when a slip in the citation is mended: its volume, its page, its name', () => {
    const writer = open(BRIEF);
    for (const [old, put] of [
      ['550 U.S. 544', '551 U.S. 544'],
      ['544, 556', '545, 556'],
      ['Bell Atl. Corp. v. Twombly', 'Bell Atlantic Corp. v. Twombly'],
    ]) {
      const at = writer.text.indexOf(old);
      expect(told(edited(writer, { start: at, end: at + old.length }, put)), put).toEqual([]);
    }
  });

  it('when a parallel citation is added or the official one is put first', () => {
    const writer = open('Bell Atl. Corp. v. Twombly, 127 S. Ct. 1955 (2007). Id. at 1965.\n');
    const at = writer.text.indexOf('127');
    expect(told(edited(writer, { start: at, end: at }, '550 U.S. 544, '))).toEqual([]);
  });

  it('when the whole text is replaced, or the same words are set anew', () => {
    const writer = open(BRIEF);
    const other = `${IQBAL}\n\nIt must cross the line. *Id.* at 680.\n\n${ROTH} *Id.* at 577. And here is more of another text than before.\n`;
    expect(told(edited(writer, { start: 0, end: writer.text.length }, other))).toEqual([]);
    const line = writer.lineWith('It must cross');
    const wrapped = writer.text.slice(line.start, line.end).replaceAll('. ', '.\n').replaceAll('*', '_');
    expect(told(edited(writer, line, wrapped))).toEqual([]);
  });

  it('when the reference itself is rewritten', () => {
    const writer = open(`${ROTH}\n\n${TWOMBLY}\n\nSee *Roth*, 408 U.S. at 577.\n`);
    const at = writer.text.indexOf('*Roth*, 408 U.S. at 577');
    const put = '*Twombly*, 550 U.S. at 570';
    expect(told(edited(writer, { start: at, end: at + '*Roth*, 408 U.S. at 577'.length }, put))).toEqual([]);
  });
});
