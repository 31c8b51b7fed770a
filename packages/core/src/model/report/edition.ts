import * as z from 'zod';

/** The ids of the editions, in the order in which they are listed. */
export const editionIds = ['submission', 'congress', 'public', 'review'] as const;
export const editionId = z.enum(editionIds, {
  error: 'submission（报送稿）、congress（人大稿）、public（公开稿）、review（审阅稿）之一',
});
/** The id of an edition: `submission` 报送稿, `congress` 人大稿, `public` 公开稿, `review` 审阅稿. */
export type EditionId = z.infer<typeof editionId>;

/** What an edition shows of the parts of a document (GB/T 9704 elements) and of the data behind it. */
export interface Edition {
  readonly id: EditionId;
  readonly name: string;
  /** 版头: 份号, 密级, 紧急程度, 发文机关标志, 发文字号, 红色分隔线. */
  readonly masthead: boolean;
  readonly signatory: boolean;
  readonly addressees: boolean;
  /** 题注 under the title and 称谓, for a report that is read out to a congress. */
  readonly salutation: boolean;
  /** The closing formula in place of the pack's own. */
  readonly closing?: string;
  readonly signature: boolean;
  readonly imprint: boolean;
  /** Bookmarks of facts, tasks and sections, and the custom XML map of their ids. */
  readonly anchors: boolean;
  /** Facts and evidence classed `internal` may show. */
  readonly internal: boolean;
  /** Sources of facts and findings of the check stand in the margin. */
  readonly annotated: boolean;
  /** Open slots may leave in this edition without `--allow-open`. */
  readonly openSlots: boolean;
}

/** What each edition shows, by its id. */
export const editions: { readonly [Id in EditionId]: Edition } = {
  submission: {
    id: 'submission',
    name: '报送稿',
    masthead: true,
    signatory: true,
    addressees: true,
    salutation: false,
    signature: true,
    imprint: true,
    anchors: true,
    internal: true,
    annotated: false,
    openSlots: false,
  },
  congress: {
    id: 'congress',
    name: '人大稿',
    masthead: false,
    signatory: false,
    addressees: false,
    salutation: true,
    closing: '以上报告，请予审议。',
    signature: false,
    imprint: false,
    anchors: true,
    internal: true,
    annotated: false,
    openSlots: false,
  },
  public: {
    id: 'public',
    name: '公开稿',
    masthead: false,
    signatory: false,
    addressees: false,
    salutation: false,
    signature: true,
    imprint: false,
    anchors: false,
    internal: false,
    annotated: false,
    openSlots: false,
  },
  review: {
    id: 'review',
    name: '审阅稿',
    masthead: true,
    signatory: true,
    addressees: true,
    salutation: false,
    signature: true,
    imprint: true,
    anchors: true,
    internal: true,
    annotated: true,
    openSlots: true,
  },
};
