const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/**
 * Given names that are the most frequent in the United States (public lists of the Social Security Administration and the Census
 * Bureau), without those that are as frequent as surnames, places or words (`James`, `Jordan`, `Grant`, `Virginia`): a name that may
 * be something else is no given name here.
 */
export const GIVEN_NAMES: ReadonlySet<string> = list(`
  John Robert Michael William David Richard Joseph Thomas Christopher Charles Daniel Matthew Anthony Mark Donald Steven Andrew Paul
  Joshua Kenneth Kevin Brian Timothy Ronald Jason Jeffrey Ryan Gary Nicholas Eric Jonathan Stephen Larry Justin Brandon Benjamin
  Samuel Gregory Patrick Frank Raymond Jack Dennis Jerry Aaron Jose Adam Nathan Zachary Douglas Peter Kyle Walter Ethan Jeremy
  Harold Keith Christian Roger Noah Gerald Carl Sean Arthur Lawrence Jesse Dylan Bryan Joe Billy Bruce Ralph Willie Gabriel
  Alan Juan Randy Eugene Vincent Louis Philip Bobby Johnny Ernesto Ernest Francisco Carlos Luis Jorge Pedro Manuel
  Miguel Antonio Ricardo Roberto Fernando Javier Rafael Ramon Raul Alejandro Alberto Eduardo Enrique Sergio Victor Hector Oscar
  Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Kimberly Emily Donna
  Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Dorothy Amy Kathleen Angela Shirley Brenda Emma Anna
  Pamela Nicole Samantha Katherine Christine Helen Debra Rachel Carolyn Janet Maria Catherine Heather Diane Olivia Julie Joyce Victoria
  Ruth Christina Joan Evelyn Judith Andrea Hannah Megan Cheryl Jacqueline Martha Teresa Gloria Sara Janice Ann Anne
  Kathryn Abigail Sophia Frances Jean Alice Judy Isabella Julia Denise Marilyn Beverly Danielle Theresa Diana Brittany Natalie
  Clarence Ernestine Leonard Stanley Norman Herbert Alfred Frederick Theodore Edwin Edgar Earl Leroy Clifford Lloyd Floyd Marvin Melvin
  Edward Albert Edith Ellen Eleanor Florence Louise Rose Josephine Ronnie Danny Tony Jimmy Kenny Freddie
`);
