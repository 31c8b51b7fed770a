/** How far a change reaches: `major` may break a layer or a dossier, `minor` brings something, `patch` is wording. */
export type ChangeLevel = 'major' | 'minor' | 'patch';

/** One difference between two versions of a pack. */
export interface PackChange {
  readonly level: ChangeLevel;
  readonly kind: 'section' | 'metric' | 'relation' | 'formulation' | 'partial' | 'report';
  readonly id: string;
  /** What became of it, in Chinese. */
  readonly what: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}
