/** What the bundle sqlite.cjs gives; it is loaded only when somebody imports or names an imported index (../lazyBundle.ts). */
export { importCap } from './importCap.ts';
export { importCourtListener } from './importCourtListener.ts';
export { openSqliteIndex } from './readIndex.ts';
