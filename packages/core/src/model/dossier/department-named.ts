import type { Department } from './organ.ts';

/** 县, 清江县, 县委: what stands before the name by which everyone knows an office. */
const placeBefore = /^(?:\p{Script=Han}{0,8}[省市州盟县区旗镇乡])?委?$/u;

/** How one office is written in full and in short. Both are in use side by side, often in one list. */
const shortForms: readonly (readonly [full: RegExp, short: string])[] = [
  [/^中共/, ''],
  [/人民(?=政府|检察院|法院)/g, ''],
  [/监督管理局/g, '监管局'],
  [/发展(?:和|与)?改革/g, '发改'],
  [/卫生健康/g, '卫健'],
  [/人力资源和社会保障/g, '人社'],
  [/住房和城乡建设/g, '住建'],
  [/文化和旅游/g, '文旅'],
  [/退役军人事务局/g, '退役军人局'],
  [/医疗保障局/g, '医保局'],
  [/应急管理局/g, '应急局'],
  [/(?<=政法|发改|卫健)委员会/g, '委'],
];

/** One spelling for each office: 人民检察院 and 检察院, 市场监督管理局 and 市场监管局, 中共清江县委政法委员会 and 清江县委政法委 are one. */
export const plainOffice = (name: string): string =>
  shortForms.reduce((plain, [full, short]) => plain.replace(full, short), name);

/** 县司法局 for 司法局, 县委组织部 for 组织部, 县委办公室 for 党委办公室. */
function isPlacedName(full: string, name: string): boolean {
  const short = plainOffice(name).replace(/^党委/, '委');
  const whole = plainOffice(full);
  return whole.endsWith(short) && placeBefore.test(whole.slice(0, whole.length - short.length));
}

/**
 * The registered department that a pack means by its general name: by id, name or alias, or else the only one that is called so
 * with its place before it. Two of them, 市司法局 and 县司法局, leave it open.
 */
export function departmentNamed(name: string, departments: readonly Department[]): Department | undefined {
  const exact = departments.find((each) => [each.id, each.name, ...(each.aliases ?? [])].includes(name));
  if (exact) return exact;
  const placed = departments.filter((each) =>
    [each.name, ...(each.aliases ?? [])].some((full) => isPlacedName(full, name)),
  );
  return placed.length === 1 ? placed[0] : undefined;
}
