/**
 * Words of case names that tell nothing of which case it is. Small enough to read; the words of the case-name abbreviation table
 * need no list here, since an abbreviation is recognised by its letters (`wordMatch.ts`).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Left out altogether: they come and go between one way of writing a name and another. */
export const SMALL_WORDS = words(`
  the a an of and for in on to at by with de la le el et al etc ux rel ex parte re matter v vs
  co company corp corporation inc incorporated llc llp lp ltd limited no number jr sr ii iii iv
  lessee heirs executor executors exr exrs executrix exx administrator administrators admr admrs administratrix admx assignee assignees
  devisees trustee receiver guardian petitioner respondent appellant appellee plaintiff defendant claimant dem behalf others another
`);

/** Governments and officers who are parties to hundreds of cases: that they agree proves nothing. */
export const COMMON_PARTIES = words(`
  united states america state states commonwealth people us usa government
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico
  new york north south east west carolina dakota ohio oklahoma oregon pennsylvania rhode island tennessee texas utah vermont virginia
  washington wisconsin wyoming puerto rico district columbia
  nlrb ftc fcc sec eeoc irs ins icc fpc ferc epa faa nrc fec fdic usps hhs hew hud dol doj va ssa
  commissioner commission commissioners commr secretary director attorney general warden superintendent sheriff collector postmaster
  helvering administrator
`);

/** Words that many parties share. */
export const GENERIC_WORDS = words(`
  bank national federal american international general first central eastern western southern northern pacific atlantic great
  insurance life fire mutual trust savings loan security guaranty casualty indemnity assurance surety title finance financial credit
  railroad railway rail rr ry rwy transportation transit express steamship navigation line lines pipe motor air freight bus terminal bridge canal ferry
  electric electrical power light gas oil water coal iron steel mining manufacturing mfg milling lumber land cattle packing refining rubber telephone telegraph tel
  radio broadcasting publishing press times news
  county city town township village borough parish municipality mayor council board education school schools department dept dist
  authority agency bureau office service services court courts supreme superior municipal public utilities utility works
  union workers employees brotherhood local lodge conference teamsters machinists clerks trainmen engineers association assn society club league federation
  university college regents trustees directors president overseers supervisors church hospital medical health human social
  exchange stock products product industries industrial industry commercial commerce trade trading development improvement construction
  realty properties property estate group holdings systems enterprises brothers bros sons son
  river lake valley port harbor san santa st saint los
  case cases petition application appeal one two three
  labor relations employment revenue internal tax taxation equalization immigration interior treasury state defense navy army
`);

/** Acronyms that the first letters of the words do not spell. */
export const ODD_ACRONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['conrail', ['consolidated', 'rail']],
  ['amtrak', ['national', 'railroad', 'passenger']],
  ['ibew', ['electrical', 'workers']],
  ['umw', ['mine', 'workers']],
  ['umwa', ['mine', 'workers']],
  ['ilgwu', ['garment', 'workers']],
  ['ila', ['longshoremen']],
  ['ilwu', ['longshoremen']],
  ['iam', ['machinists']],
  ['ufcw', ['food', 'commercial', 'workers']],
  ['usw', ['steelworkers']],
  ['ibt', ['teamsters']],
  ['uaw', ['automobile', 'workers']],
  ['pg&e', ['pacific', 'gas', 'electric']],
  ['naacp', ['advancement', 'colored', 'people']],
  ['aclu', ['american', 'civil', 'liberties', 'union']],
]);

/** Initials of places, written out before parties are compared. */
export const PLACE_INITIALS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ny', ['new', 'york']],
  ['nj', ['new', 'jersey']],
  ['nm', ['new', 'mexico']],
  ['nh', ['new', 'hampshire']],
  ['nc', ['north', 'carolina']],
  ['nd', ['north', 'dakota']],
  ['ns', ['nova', 'scotia']],
  ['sc', ['south', 'carolina']],
  ['sd', ['south', 'dakota']],
  ['ri', ['rhode', 'island']],
  ['pr', ['puerto', 'rico']],
  ['dc', ['district', 'columbia']],
  ['us', ['united', 'states']],
]);
