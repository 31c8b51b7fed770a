import type { FactStyle } from '../dossier/fact-style.ts';
import type { Place } from '../place.ts';
import type { IsoDate } from '../primitives.ts';
import type { EditionId } from './edition.ts';

/**
 * The report tree: mdast where mdast has the node, and our own nodes beside it. A node is a value: no
 * parent links, no methods. Headings carry no numbers: a writer computes 一、（一）1.（1） from the nesting.
 */
interface Node {
  /** Where a person wrote it; absent in a tree built by hand or by a template. */
  readonly place?: Place | undefined;
}
/** Words. */
export interface Text extends Node {
  readonly type: 'text';
  readonly value: string;
  /** Words of the data, such as a task's, which nobody wrote here. */
  readonly fromData?: true;
}
/** Words in bold. */
export interface Strong extends Node {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}
/** A line break inside a paragraph. */
export interface Break extends Node {
  readonly type: 'break';
}
/** A figure from the ledger. `value` is the text on the page; '' until the ledger fills it. */
export interface FactNode extends Node {
  readonly type: 'fact';
  readonly id: string;
  readonly style: FactStyle;
  readonly value: string;
}
/** 待补: the place of a fact that nobody has supplied, or of a section nobody has written. */
export interface SlotNode extends Node {
  readonly type: 'slot';
  /** Metric id, or section id for a missing section. */
  readonly id: string;
  readonly style: FactStyle;
  readonly value: string;
  /** What the data suggest to write here; the review edition tells it in the margin. */
  readonly hints?: readonly string[];
}
/** After a sentence: it reports this task. Prints nothing. */
export interface TaskNode extends Node {
  readonly type: 'task';
  readonly id: string;
}
/** After a sentence: this document backs it. Prints nothing. */
export interface EvidenceNode extends Node {
  readonly type: 'evidence';
  readonly id: string;
}
/** An HTML comment of the source, such as a disable comment. Prints nothing. */
export interface CommentNode extends Node {
  readonly type: 'comment';
  readonly value: string;
  /** Of the marks a template sets: only these editions have what stands between them. Nobody can type it. */
  readonly editions?: readonly EditionId[] | undefined;
}

/** Words with a comment in the margin: in Word a 批注, elsewhere only the words. */
export interface Annotation extends Node {
  readonly type: 'annotation';
  readonly author: string;
  /** One paragraph of the comment each. */
  readonly lines: readonly string[];
  /** Of one comment on words in several places: this is where it begins, or where it ends. `number` tells such comments apart. */
  readonly range?: { readonly number: number; readonly end: 'first' | 'last' };
  readonly children: readonly Inline[];
}

/** A paragraph. */
export interface Paragraph extends Node {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}
/** Ordered items print 1. 2. 3.; unordered items print as plain paragraphs. */
export interface List extends Node {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly children: readonly ListItem[];
}
/** An item of a list. */
export interface ListItem extends Node {
  readonly type: 'listItem';
  readonly children: readonly Block[];
}
/** Rows and cells in reading order; a cell that a span covers is absent. */
export interface Table extends Node {
  readonly type: 'table';
  /** Leading rows repeated on each page. */
  readonly headerRows: number;
  readonly align: readonly (ColumnAlign | null)[];
  /** Relative column widths; empty for equal columns. */
  readonly widths: readonly number[];
  readonly children: readonly TableRow[];
}
/** How the cells of a column stand. */
export type ColumnAlign = 'left' | 'center' | 'right';
/** A row of a table. */
export interface TableRow extends Node {
  readonly type: 'tableRow';
  readonly children: readonly TableCell[];
}
/** A cell of a table, with how many columns and rows it spans. */
export interface TableCell extends Node {
  readonly type: 'tableCell';
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly children: readonly Inline[];
}
/** 章节. `id` is the outline's block id, or undefined for a heading that only prose has. */
export interface Section extends Node {
  readonly type: 'section';
  readonly id: string | undefined;
  /** 1 一、 2 （一） 3 1. 4 （1） */
  readonly level: SectionLevel;
  /** The heading stands at the start of the first paragraph, closed by 。 */
  readonly runIn: boolean;
  /** The number as it is printed, `（一）`: of a document that was read, or that is finished; else a writer computes it. */
  readonly label?: string | undefined;
  readonly title: readonly Inline[];
  readonly children: readonly Block[];
}
/** The level of a section: 1 一、 2 （一） 3 1. 4 （1）. */
export type SectionLevel = 1 | 2 | 3 | 4;
/** 附件: begins a page of its own; listed in 附件说明. */
export interface Attachment extends Node {
  readonly type: 'attachment';
  /** 附件1, or 附件 where there is one; absent where a writer is to compute it. */
  readonly label?: string | undefined;
  /** On pages that lie on their side; absent where the widths of its tables decide. */
  readonly orientation?: 'landscape' | 'portrait' | undefined;
  readonly title: readonly Inline[];
  readonly children: readonly Block[];
}
/** The whole report: what stands around the body, the body, and the attachments. */
export interface Report extends Node {
  readonly type: 'report';
  readonly head: ReportHead;
  /** Body first, then attachments. */
  readonly children: readonly (Block | Attachment)[];
}

/** What stands in a line. */
export type Inline = Text | Strong | Break | FactNode | SlotNode | TaskNode | EvidenceNode | CommentNode | Annotation;
/** What stands in a section, one below the other. */
export type Block = Paragraph | List | Table | Section;
/** Any node of the report tree. */
export type ReportNode = Inline | Block | ListItem | TableRow | TableCell | Attachment | Report;

/** What stands around the body: 版头, 标题, 主送, 落款, 版记. Absent means not printed. */
export interface ReportHead {
  readonly organ: string;
  /** 发文机关标志 without 文件; several for a joint issue, main organ first. */
  readonly issuerMarks: readonly string[];
  readonly year: number;
  readonly title: string;
  readonly copyNumber?: string;
  readonly secrecy?: string;
  readonly urgency?: string;
  readonly documentNumber?: string;
  readonly signatories: readonly string[];
  /** 题注, in （） below the title. */
  readonly titleNote?: string;
  /** 称谓 of a congress edition. */
  readonly salutation?: string;
  readonly addressees: readonly string[];
  /** 署名; several for a joint issue. Empty prints none. */
  readonly signatures: readonly string[];
  readonly issueDate?: IsoDate;
  /** A seal will cover signature and date: they stand four characters in. */
  readonly sealed: boolean;
  /** 附注, without its （）. */
  readonly note?: string;
  readonly copyTo: readonly string[];
  readonly printedBy?: string;
  readonly printedOn?: IsoDate;
  /** 版记 goes to the next even page, by itself; absent where it stands on the last page. */
  readonly imprintPage?: 'even';
}
