import * as z from 'zod';

/**
 * The `error` text of each of these schemas is the Chinese phrase for what was expected; a message puts
 * it after “应为”. Nothing else in the model words a message.
 */
export const text = z.string().min(1, '一段非空的文字');

/** Words as they stand in a text, with quotation marks where they have some: “十三五”. */
export const phrase = z.string().min(1, '一段非空的文字');

/**
 * A path as a file names it, read with `/` between names: Windows shows `附件\一.md`, and that is what people copy.
 * In double quotes YAML reads `\t` and `\n` as characters that stand in no path.
 */
export const path = text
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, '用“/”分隔、不加双引号的路径（双引号里的“\\”会和后面的字母合成别的字符）')
  .overwrite(withSlashes);

/** An id in a data file: letters, digits, Chinese characters, and `.` `-` `_` between them. */
export const id = z
  .string()
  .regex(/^[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*$/u, '由文字、数字和“.”“-”“_”组成的编号，如 review.accepted');

/** What `rules:` names: a rule `number/range-percent`, a group `style`, or a layer `practice`. */
export const ruleKey = z
  .string()
  .regex(/^[a-z]+(?:-[a-z]+)*(?:\/[a-z\d]+(?:-[a-z\d]+)*)?$/, '规则、规则组或者层次的编号，如 number/range-percent');
export const ruleLevel = z.enum(['error', 'warning', 'info', 'off'], { error: 'error、warning、info、off 之一' });

/** A calendar day, `YYYY-MM-DD`. */
export const isoDate = z.string().refine(isCalendarDay, '一个真实的日期，写作 2024-02-20').meta({ format: 'date' });
/** A day, `2025-12-31`. */
export type IsoDate = z.infer<typeof isoDate>;

/** A decimal as YAML gives it, or as text where trailing zeros or more than 15 digits matter. */
export const decimal = z.union([z.number(), z.string().regex(/^-?\d+(?:\.\d+)?$/)], { error: '一个数，如 21 或 99.5' });
/** A decimal as it may be given: a number, or text where more than 15 digits count. */
export type DecimalInput = z.infer<typeof decimal>;

/** A name of a department: its id, its name or one of its aliases. */
export const departmentRef = text.meta({ description: '单位：编号、全称或别称均可' });

/** The name of an organ or a person in a list of them. */
export const listedName = z.string().min(1, '一段非空的文字');

/** What stands in lists and has no comma in it: there “，” and “、” were meant to part two items. */
export const namesInLists: ReadonlySet<z.ZodType> = new Set([departmentRef, listedName]);

/** Who may see it: `public` everyone, `internal` never in a public edition. */
export const classification = z.enum(['public', 'internal'], { error: 'public（公开）或 internal（内部）' });
/** Layers on top may not change it. */
export const isLocked = z.boolean('true 或 false').optional().meta({ description: 'true 就不许上层和卷宗再改' });
/** Whom something is for: `public` everyone, `internal` only the office and its superiors. */
export type Classification = z.infer<typeof classification>;

function withSlashes(typed: string): string {
  return typed.replaceAll('\\', '/');
}

function isCalendarDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A version as semver has it: no zeros before a number, and none that nobody counts up to. */
export const packVersion = z.string().regex(/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/, '三段版本号，如 1.0.0');
