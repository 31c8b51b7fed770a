import type { OrganLevel } from '../../../model/dossier/organ.ts';
import { type IsoDate, isoDate } from '../../../model/primitives.ts';
import { parseChineseNumber } from '../../../numeral/index.ts';
import type { ReadReport } from '../../../readers/report/index.ts';

/** What a report says of itself around its text; undefined where it does not say. */
export interface ReportHeadWords {
  readonly organ: string | undefined;
  readonly level: OrganLevel | undefined;
  readonly signatures: readonly string[];
  readonly issueDate: IsoDate | undefined;
}

export function headWords({ report, year }: ReadReport, lastWords: string | undefined): ReportHeadWords {
  const { title, signatures } = report.head;
  const organ = ofTitle(title, year) ?? signatures.at(0);
  return {
    organ,
    level: organ === undefined ? undefined : levelOf(organ),
    signatures,
    issueDate: lastWords === undefined ? undefined : dayOf(lastWords),
  };
}

/** 清江县人民政府关于2024年度…, 清江县2024年法治政府建设情况报告: whose report it is stands first. */
function ofTitle(title: string, year: number | undefined): string | undefined {
  const end = [title.indexOf('关于'), title.search(/20\d\d/), year === undefined ? -1 : title.indexOf(String(year))];
  const cut = Math.min(...end.filter((at) => at > 0));
  return Number.isFinite(cut) && cut >= 2 && cut <= 40 ? title.slice(0, cut).trim() : undefined;
}

/** By the words a name ends in, the first that fits; a name that ends in none of them says nothing. */
const levels: readonly (readonly [OrganLevel, RegExp])[] = [
  ['township', /(?:[镇乡]|街道)(?:人民政府|党委|办事处)?$|街道办(?:事处)?$/],
  ['county', /管理委员会$|管委会$/],
  ['department', /(?:[局厅]|委员会|办公室|总队|支队)$/],
  ['province', /(?:省|自治区)(?:人民政府|政府|委)?$|^(?:北京|上海|天津|重庆)市(?:人民政府|政府)?$/],
  ['county', /(?:[县区旗]|自治县)(?:人民政府|政府|委)?$/],
  ['prefecture', /(?:[市州盟])(?:人民政府|政府|委)?$/],
];

const levelOf = (organ: string): OrganLevel | undefined => levels.find(([, ending]) => ending.test(organ))?.[0];

/** 2025年2月21日 and 二〇二五年二月二十一日. */
function dayOf(words: string): IsoDate | undefined {
  const match = /^(\S{4})\s*年\s*(\S{1,3})\s*月\s*(\S{1,3})\s*[日号]$/.exec(words.trim());
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((digits) => numberOf(digits));
  const two = (number: number | undefined) => String(number).padStart(2, '0');
  return isoDate.safeParse(`${year}-${two(month)}-${two(day)}`).data;
}

function numberOf(digits: string): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits);
  const each = [...digits].map((digit) => '〇一二三四五六七八九'.indexOf(digit.replace(/[○零]/, '〇')));
  if (digits.length === 4) return each.every((value) => value >= 0) ? Number(each.join('')) : undefined;
  const value = parseChineseNumber(digits);
  return value === undefined ? undefined : Number(value);
}
