/** A name without what one writes and another leaves out: 清江县人民政府, 清江县政府 and 清江县 are one organ. */
const core = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/管理委员会/g, '管委会')
    .replace(/^中国共产党|^中共/, '')
    .replace(/(?<=[县市区省州旗盟镇乡道])(?:人民政府|政府|委员会|党委|委|办事处)$/, '');

/** The organs of a joint name, each alone. */
const each = (name: string): readonly string[] =>
  name
    .split(/[、,，;；]|\s{1,8}(?=\S)/)
    .map(core)
    .filter((one) => one !== '');

/**
 * Whether two names are of one organ, as far as names tell: with or without the place above it, in its long form or its
 * short one, alone or among joint ones. 清江县司法局 is not 清江县.
 */
export function sameOrgan(one: string, other: string): boolean {
  const others = each(other);
  return each(one).some((left) => others.some((right) => left.endsWith(right) || right.endsWith(left)));
}
