import type { Department } from './organ.ts';

/** 县, 清江县, 县委: what stands before the name by which everyone knows an office. */
const placeBefore = /^(?:\p{Script=Han}{0,8}[省市州盟县区旗镇乡])?委?$/u;

/** 人民政府办公室 and 政府办公室, 人民检察院 and 检察院 are one. */
export const plainOffice = (name: string): string => name.replace(/人民(?=政府|检察院|法院)/g, '');

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
