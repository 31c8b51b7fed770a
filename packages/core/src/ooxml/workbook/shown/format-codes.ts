/**
 * The number formats that a workbook names by a number alone (ECMA-376 part 1, 18.8.30), as Excel shows them in Chinese.
 */
export const builtInFormats: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h"时"mm"分"',
  35: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0;"-"',
  42: '#,##0;-#,##0;"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '#,##0.00;-#,##0.00;"-"',
  45: 'mm:ss',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  // Times in Excel of the mainland, months and days elsewhere: a whole day that showed as 0时00分 would say nothing.
  55: '[<1]h"时"mm"分";yyyy"年"m"月"',
  56: '[<1]h"时"mm"分"ss"秒";m"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** A piece of a format: words to print as they are, or a sign that stands for a part of the value. */
export type FormatToken = { readonly literal: string } | { readonly sign: string };

/** One of the parts of a format that `;` separates. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** For which values it is meant: `>=100`. */
  readonly condition: readonly [operator: string, limit: number] | undefined;
}

const piece =
  /"([^"]*)"|[\\!](.)|[_*].|\[([^\]]*)\]|(General|G\/通用格式|AM\/PM|A\/P|上午\/下午|y+|e+|m+|d+|a{3,4}|h+|s+|E[+-]|[0#?]|[.,%@;/])|(.)/gis;

/** A format in its sections; conditions are kept, colours and places are not. */
export function readFormat(code: string): readonly FormatSection[] {
  const sections: { tokens: FormatToken[]; condition: FormatSection['condition'] }[] = [];
  const open = () => {
    const fresh = { tokens: [], condition: undefined };
    sections.push(fresh);
    return fresh as (typeof sections)[number];
  };
  let section = open();
  for (const [, quoted, escaped, bracket, sign, other] of code.matchAll(piece)) {
    const literal = quoted ?? escaped ?? other;
    if (sign === ';') section = open();
    else if (sign !== undefined) section.tokens.push({ sign });
    else if (literal !== undefined) section.tokens.push({ literal });
    else if (bracket !== undefined) {
      const [, operator, limit] = /^([<>=]{1,2})(-?[\d.]+)$/.exec(bracket) ?? [];
      if (operator !== undefined) section.condition = [operator, Number(limit)];
      const currency = /^\$([^-]+)/.exec(bracket)?.[1];
      if (currency !== undefined) section.tokens.push({ literal: currency });
      if (/^(?:h+|m+|s+)$/i.test(bracket)) section.tokens.push({ sign: `[${bracket}]` });
    }
  }
  return sections;
}
