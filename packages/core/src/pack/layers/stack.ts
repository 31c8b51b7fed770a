import type { Message } from '../../message/index.ts';
import type { Origin } from '../../model/dossier/origin.ts';
import type { Metric } from '../../model/pack/metric.ts';
import type { Locked, Template } from '../../model/pack/outline.ts';
import type { Relation } from '../../model/pack/relation.ts';
import type { LayoutKeys } from '../../model/report/layout.ts';
import { type Block, emptyBlock } from './block.ts';

/** The layers applied so far. */
export interface Stack {
  /** The whole report: its title, its layout, its sections. */
  readonly report: Block;
  readonly preamble: Block;
  readonly closing: Block;
  /** Every block by id, with the block it stands in; those of the outline have none. */
  readonly index: Map<string, Located>;
  /** Blocks that a layer took out, by id. */
  readonly removed: Map<string, Block>;
  /** Templates by path, the latest layer's. */
  readonly templates: Map<string, Template>;
  readonly metrics: Map<string, Metric>;
  readonly metricOrigins: Map<string, Map<string, Origin>>;
  /** By path. */
  readonly partialOrigins: Map<string, Origin>;
  /** How the metrics hang together. */
  relations: readonly Relation[];
  layout: LayoutKeys | undefined;
  /** By id of a block, a metric or a rule. */
  readonly locked: Map<string, Locked>;
  /** Old ids of sections to new ones, as each layer says it. */
  readonly renamed: Map<string, string>;
  readonly messages: Message[];
}
export interface Located {
  readonly block: Block;
  readonly parent: Block | undefined;
}

/** The name of the partial in the file at this path, where it is one. */
export const partialName = (path: string): string | undefined => /^partials\/(.+)\.hbs$/.exec(path)?.[1];

export const reservedIds: readonly string[] = ['report', 'preamble', 'closing'];

export function emptyStack(): Stack {
  const [report, preamble, closing] = ['report', 'preamble', 'closing'].map(emptyBlock) as [Block, Block, Block];
  return {
    report,
    preamble,
    closing,
    index: new Map([report, preamble, closing].map((block) => [block.id, { block, parent: undefined }])),
    removed: new Map(),
    templates: new Map(),
    metrics: new Map(),
    metricOrigins: new Map(),
    partialOrigins: new Map(),
    relations: [],
    layout: undefined,
    locked: new Map(),
    renamed: new Map(),
    messages: [],
  };
}
