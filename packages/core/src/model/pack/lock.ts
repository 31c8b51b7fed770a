import * as z from 'zod';
import { id, packVersion, text } from '../primitives.ts';

const pin = z.strictObject({
  version: packVersion,
  integrity: z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'sha256- 开头的内容摘要，锁定时写入'),
});
/** One pack as it was when it was locked. */
export type Pin = z.infer<typeof pin>;

export const lockFile = z
  .strictObject({
    lockVersion: z.literal(1, '1').optional(),
    packs: z.record(id, pin).default({}),
    bases: z.record(text, z.string()).default({}),
  })
  .meta({ title: 'fazhi.lock' });
