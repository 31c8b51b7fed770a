import * as z from 'zod';
import { origin } from '../dossier/fact.ts';
import { classification, departmentRef, id, text } from '../primitives.ts';

const candidate = z.strictObject({
  metric: id,
  name: text,
  reason: text,
});

/** A figure of a text that may be of a metric: what it says, where it stands, and which metrics are possible. */
const proposal = z
  .strictObject({
    figure: text.meta({ description: '数，照原文' }),
    words: text.meta({ description: '数所在的话，照原文' }),
    department: departmentRef.optional(),
    role: z.enum(['from', 'to'], { error: 'from（原来的数）或 to（现在的数）' }).optional(),
    classification: classification.optional().meta({ description: '原文说了不公开的，写 internal' }),
    origin,
    candidates: z.array(candidate).default([]).meta({ description: '可能的指标，最像的在前' }),
    accept: id.nullish().meta({ description: '确认是哪个指标，写指标编号；不是任何指标的空着' }),
  })
  .meta({ title: '待确认的数' });
/** 待确认的数: a figure of a text, with the metrics it may be of and the one that a person says it is. */
export type Proposal = z.infer<typeof proposal>;

export const proposalsFile = z.strictObject({ proposals: z.array(proposal).nullable() });

/** Where a dossier keeps them. */
export const proposalsPath = 'returns/proposals.yaml';
