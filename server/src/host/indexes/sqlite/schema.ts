/** The version of the tables below; a file of another one is imported again. */
export const SCHEMA_VERSION = 1;

/** Beginnings of words so long are indexed like words: what most names share (`united`, `state`) is found without reading all of them. */
export const PREFIXES = [1, 2, 3, 4] as const;

/**
 * An imported index. A place in a reporter is the key of `places`, whose rows lie in its order; what a case is called by elsewhere is
 * text in its own row, for it is only shown. Pages that are no numbers (`ix`, `113a`) are left out: no look-up asks for them.
 */
export const SCHEMA = `
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE steps (step TEXT PRIMARY KEY, bytes INTEGER, done INTEGER) WITHOUT ROWID;
CREATE TABLE reporters (id INTEGER PRIMARY KEY, abbreviation TEXT UNIQUE);
CREATE TABLE courts (id INTEGER PRIMARY KEY, abbreviation TEXT UNIQUE);
CREATE TABLE cases (id INTEGER PRIMARY KEY, name TEXT, full_name TEXT, year INTEGER, date TEXT, court INTEGER, places TEXT);
CREATE TABLE places (reporter INTEGER, volume INTEGER, page INTEGER, id INTEGER, PRIMARY KEY (reporter, volume, page, id)) WITHOUT ROWID;
CREATE TABLE volumes (reporter INTEGER, volume INTEGER, cases INTEGER, year_from INTEGER, year_to INTEGER, PRIMARY KEY (reporter, volume)) WITHOUT ROWID;
CREATE VIRTUAL TABLE names USING fts5(name, content='cases', content_rowid='id', detail='none', prefix='${PREFIXES.join(' ')}', tokenize='unicode61 remove_diacritics 2');
`;
