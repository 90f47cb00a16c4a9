/** What a host must have for a scene, in the words that say why it was left out. */
export type Need = 'it reads folders of the machine' | 'it runs git' | 'it runs a program';

/** Something that a writer does and sees, played in every extension host that has what it needs. */
export interface Scene {
  readonly name: string;
  /** A browser has no file system and no programs: there the scene is named, with this as the reason, and not played. */
  readonly needs?: Need;
  play(): Promise<void>;
}

/** The scenes of one file, in the order in which they are played: a later one may go on where an earlier one left off. */
export const scenes = (...all: readonly Scene[]): readonly Scene[] => all;
