/** What task lists write where they mean departments without naming them: 有关部门, 区直各有关单位, 各行政执法部门和单位, 各承办单位. */
const scopes = ['', '省', '市', '州', '盟', '区', '县', '旗', '乡', '镇', '市区', '全区', '全县', '全市'];
const levels = ['', '直', '级', '直属', '政府', '委', '属'];
const choices = ['各', '有关', '相关', '各有关', '各相关', '其他', '其他有关', '其他相关', '其他各', '所有', '全体'];
/** What they do or are: 行政执法, 制定, 政府信息公开; no names of offices, nor two of them. */
const work = '(?:(?![和及局委院])\\p{Script=Han}){0,8}?';
const kinds = ['部门', '单位', '机关', '主体'];

const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const pattern = new RegExp(
  `^${oneOf(scopes)}${oneOf(levels)}${oneOf(choices)}${work}${oneOf(kinds)}` +
    `(?:[和及、]?${oneOf(['', ...choices])}${work}${oneOf(kinds)})?$`,
  'u',
);

/** True for words that stand for departments nobody can register by name. */
export const isGenericGroup = (name: string): boolean => pattern.test(name);
