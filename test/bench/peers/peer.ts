import type { Content } from '../content.ts';

/** Something that makes a .docx within this process. */
export interface Peer {
  readonly name: string;
  /** The package whose version is stated; none for ours. */
  readonly library?: string;
  /** What it was asked to do, with its fastest documented options. */
  readonly does: string;
  readonly doesNot: string;
  /** Makes ready what may be kept between two documents; the answer renders one. */
  readonly prepare: (content: Content) => Promise<() => Promise<Uint8Array>>;
}
