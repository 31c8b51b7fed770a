import type { Patch } from '../pack/pack.ts';
import type { Place } from '../place.ts';

/** Who set one aspect of a block, where, to what. */
export interface Origin {
  /** The layer's label. */
  readonly pack: string;
  /** A key of the manifest, a file at the block's path, or a patch. */
  readonly op: 'manifest' | 'template' | Patch['op'];
  readonly place: Place;
  readonly text: string;
  /** What stood there before: hidden, or for `append` and `prepend` still in the text. */
  readonly before?: Origin | undefined;
}

/** Origins by aspect: `title`, `body`, `order`, `removed`, or the name of a parameter. */
export type BlockOrigins = ReadonlyMap<string, Origin>;

/** A patch with the base block it met. */
export interface AppliedPatch {
  readonly pack: string;
  /** Its position in the layer's `patches`. */
  readonly index: number;
  readonly op: Patch['op'];
  readonly target: string;
  readonly place: Place;
  /** What the patch depends on in its base, as canonical text. */
  readonly base: string;
  readonly fingerprint: string;
  /** The fingerprint in the patch. */
  readonly recorded: string | undefined;
  readonly text: string;
}
