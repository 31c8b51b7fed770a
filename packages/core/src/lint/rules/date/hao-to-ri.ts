import { replaceRule } from '../../framework/replace-rule.ts';

/** 3月8号, a day as people say it; 3月8号楼 is a building. */
export const haoToRi = replaceRule('date/hao-to-ri', {
  pattern:
    /(?<=(?<!\d)(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\d|0?[1-9])|(?:十[一二]?|[一二三四五六七八九])月(?:三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]))号(?![楼线院文令机路桥馆门厅房台店地井炉]|通知|公告|文件)/g,
  to: '日',
  where: ({ kind, text }) => kind !== 'paragraph' || !/^\s*\S{4}年\S{1,3}月\S{1,3}号\s*$/.test(text),
});
