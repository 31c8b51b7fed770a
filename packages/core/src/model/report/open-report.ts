import type { EditionId } from './edition.ts';
import type {
  Annotation,
  CommentNode,
  EvidenceNode,
  FactNode,
  Report,
  ReportNode,
  SlotNode,
  TaskNode,
} from './report.ts';

/** What leads to the data behind the words, or stands beside them. */
type Hidden = FactNode | SlotNode | TaskNode | EvidenceNode | CommentNode | Annotation;

/** A node as an edition for everyone has it: figures are words like others, and nothing says where they were written. */
export type Open<Node> = Node extends Hidden
  ? never
  : {
      readonly [Key in keyof Node as Exclude<Key, 'place'>]: Key extends 'title' | 'children'
        ? Node[Key] extends readonly (infer Child)[]
          ? readonly Open<Child>[]
          : Node[Key]
        : Node[Key];
    };

/** Any node that an edition for everyone can have. */
export type OpenNode = Open<ReportNode>;
/** A report as an edition for everyone has it: no facts, slots, marks, comments or places, in its type either. */
export type OpenReport = Open<Report>;

/** The report that `finish` makes of an edition: of the public one its type, too, has no way to what is hidden. */
export type FinishedReport<Id extends EditionId> = Id extends 'public' ? OpenReport : Report;
