import * as z from 'zod';
import { classification, id, isoDate, path, text } from '../primitives.ts';

export const evidence = z
  .strictObject({
    id,
    title: text,
    documentNumber: text.optional().meta({ description: '发文字号' }),
    issuer: text.optional().meta({ description: '制发单位' }),
    date: isoDate.optional(),
    location: path.optional().meta({ description: '存放位置，相对于卷宗目录' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, '64位小写十六进制数')
      .optional(),
    classification: classification.default('public'),
  })
  .meta({ title: '佐证材料' });
/** 佐证材料: a document that backs facts and tasks. `sha256` is of the file at `location`. */
export type Evidence = z.infer<typeof evidence>;
