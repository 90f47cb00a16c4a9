/** What the bundle online.cjs gives. It alone speaks HTTP, and it is loaded when the user has seen what is sent and has agreed. */
export { lookUp } from './lookUp.ts';
