const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for a page of HTML, in content and in attributes; control characters, which HTML may not hold, are shown as blanks. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITY[character] as string).replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, ' ');
