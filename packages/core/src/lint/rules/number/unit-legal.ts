import { replaceRule } from '../../framework/replace-rule.ts';

const legal: Readonly<Record<string, string>> = {
  平米: '平方米',
  平方公尺: '平方米',
  平方: '平方米',
  立方: '立方米',
  公尺: '米',
  公分: '厘米',
  公升: '升',
  市斤: '千克',
  华里: '公里',
  英里: '公里',
  英尺: '米',
  英寸: '厘米',
  英亩: '公顷',
  公斤力: '牛顿',
  马力: '千瓦',
};

/** Units after a number that are not legal units of China. */
export const unitLegal = replaceRule('number/unit-legal', {
  pattern:
    /(?<=\d[余多]?[百千]?[万亿]?[余多]?)(?:平米|平方公尺|平方(?![米公千厘分])|立方(?![米厘分])|公尺|公分|公升|市斤|华里|英里|英尺|英寸|英亩|公斤力|马力)/g,
  to: ([unit]) => legal[unit],
  suggest: true,
});
