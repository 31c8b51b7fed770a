import * as z from 'zod';

const said = z.strictObject({ author: z.string(), text: z.string() });

export const remark = said.extend({
  /** When it was made, `2026-02-20T09:30:00Z`, where the file says so. */
  date: z.string().optional(),
  /** The heading it stands below, without its number; '' before the first. */
  section: z.string().default(''),
  /** The words it was made on; '' where it was put beside them. */
  words: z.string().default(''),
  /** What others said to it, in order. */
  replies: z.array(said).default([]),
  /** The file that it came in. */
  file: z.string().optional(),
});
/** 批注: what a reviewer wrote in the margin of a draft. */
export type Remark = z.infer<typeof remark>;

/** `returns/批注.yaml`: those that nobody has settled. */
export const remarksFile = z.strictObject({ remarks: z.array(remark) });

/** A line below a comment whose words read otherwise by now. */
export const changedSince = (words: string): string => `（原来批在“${words}”上，那里的文字已经改了）`;
/** What a comment said, without that line. */
export const withoutChangedSince = (text: string): string =>
  text.replace(/\n?（原来批在“[^\n]*”上，那里的文字已经改了）(?=\n|$)/g, '');

/**
 * How the comments begin that we put into the margin ourselves: where they come back they are none of a reviewer's. The second word
 * is of what is written where someone has to fill something in.
 */
export const ownRemarks = { metric: '指标', hint: '供撰写参考', finding: '检查' } as const;
