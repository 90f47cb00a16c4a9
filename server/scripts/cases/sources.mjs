// What a source is called in front of people.
export const SOURCE_NAMES = {
  L: 'Library of the Supreme Court (dates of decisions)',
  F: 'citation network of the Supreme Court (2008)',
  C: 'CourtListener (dates)',
  slip: 'supremecourt.gov (October Term 2022)',
  H: 'court opinions that cite it',
  N: "Idem's own list of decisions",
  S: "Idem's own summaries, compared with other sources",
  conan2022: 'Constitution Annotated (Library of Congress, 2022)',
  gpo2016: 'Constitution Annotated (GPO edition of 2016)',
  'by-hand': "Idem's own list",
  'supplement-to-verify': "Idem's own list",
};

/** Where a link of the overruled table stands, to be read after "listed as overruled by … in". */
export function overruledSource(sources) {
  if (sources.includes('conan2022')) return 'the Constitution Annotated table (2022)';
  if (sources.includes('gpo2016')) return 'the Constitution Annotated table (2016)';
  return "Idem's own list";
}
