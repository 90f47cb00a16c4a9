import type { HouseStyle } from '../profile.ts';

/** What leads from a short form's reporter, or from Id., to its page: ` at `, `, at `, ` at p. `, ` at pp. `. */
export function leadToPage(pages: string, style: HouseStyle): string {
  const several = /\d\s*(?:[-\u2013,]|&|and\b)/.test(pages);
  return `${style.idComma ? ',' : ''} at ${style.pinLabel ? (several ? 'pp. ' : 'p. ') : ''}`;
}

/** What stands between the name of a short form and its volume: `, `; in California, which refers back by *supra*, `, supra, `. */
export const leadToVolume = (style: HouseStyle): string => (style.supraForCases && style.pinLabel ? ', supra, ' : ', ');

/** The short form of a case as the house style has it: `Roth, 408 U.S. at 577`, `Roth, 408 U. S., at 577`, `Aguilar, supra, 25 Cal.4th at p. 850`. */
export const shortForm = (name: string, locator: string, pages: string, style: HouseStyle): string =>
  `${name}${leadToVolume(style)}${locator}${leadToPage(pages, style)}${pages}`;
