import type { Message } from '../../message/index.ts';
import type { Place } from '../../model/place.ts';
import type { Use } from '../../model/report/draft.ts';
import type { Block, CommentNode, Inline } from '../../model/report/report.ts';

/** What one text's conversion needs and collects. */
export interface Conversion {
  /** Where the text begins; without a column, all of it stands there: rendered text has lines that are nobody's. */
  readonly base: Place | undefined;
  readonly uses: readonly Use[];
  /** The blocks that a `prose` mark stands for. */
  readonly prose: (use: Extract<Use, { kind: 'prose' }>) => readonly Block[];
  /** Level of the section the text belongs to: its headings go below. */
  readonly level: number;
  readonly messages: Message[];
}

/** A heading as it is typed, before blocks are nested below it. */
export interface FlatHeading {
  readonly type: 'heading';
  readonly depth: number;
  readonly title: readonly Inline[];
  readonly place?: Place | undefined;
}

/** What stands between two blank lines; a comment has a line of its own. */
export type Flat = Block | FlatHeading | CommentNode;
