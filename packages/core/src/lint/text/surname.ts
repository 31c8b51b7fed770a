import { surnames } from '../../model/dossier/surnames.ts';

/** Words that begin with such a character. */
const words =
  '张贴|张榜|张罗|陈述|陈列|陈旧|谢绝|孙女|黄河|黄金|黄色|杨树|罗列|郑重|郑州|徐州|彭州|钟头|沈阳|邓小平|卢沟';

/** Of a pattern: 张三, 欧阳 and longer names are not among them. */
export const personName = `(?!${words})[${surnames}](?:(?!某)[\\u4e00-\\u9fff]){1,2}?`;
