import * as z from 'zod';
import { id, isoDate, packVersion, text } from '../primitives.ts';

const pin = z.strictObject({
  version: packVersion,
  integrity: z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'sha256- 开头的内容摘要，锁定时写入'),
});
/** One pack as it was when it was locked. */
export type Pin = z.infer<typeof pin>;

const acceptance = z.strictObject({
  base: text.meta({ description: '认可时原文的指纹' }),
  on: isoDate.optional().meta({ description: '认可的日期' }),
  by: text.optional().meta({ description: '认可的人' }),
  note: text.optional().meta({ description: '为什么认可' }),
});
/** Who accepted a patch against its base, when and why. */
export type Acceptance = z.infer<typeof acceptance>;

export const lockFile = z
  .strictObject({
    lockVersion: z.literal(1, '1').optional(),
    packs: z.record(id, pin).default({}),
    bases: z.record(text, z.string()).default({}),
    accepted: z.record(text, acceptance).default({}),
  })
  .meta({ title: 'fazhi.lock' });
