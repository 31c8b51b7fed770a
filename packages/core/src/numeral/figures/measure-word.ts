/** 量词 that count in Chinese numerals too: 两项, 十二个, 三千二百件. */
const counting = `个工作日 个自然日 个百分点 个小时 个学时 个课时 个月 人次 场次 批次 件次 户次 车次 班次 家次 个 件 项 名 人 户 家
  份 部 篇 场 起 宗 例 条 次 支 类 种 张 套 期 轮 天 周 年 小时 分钟 学时 课时 元 美元 倍 亩 公顷 平方米 平方公里 公里 吨 台 辆 本 册 所 座 栋 间`;

/** Units that only digits stand before: 三分, 十位 or 四处 would be other words. */
const measuring = `辆次 艘次 人天 百分点 个 位 处 卷 幅 块 只 头 株 棵 艘 架 幢 粒 封 通 笔 单 桩 队 组 班 讲 课 节 页 字 门 科 则 批 届 站
  岁 分 度 秒 米 厘米 毫米 千米 立方米 升 克 千克 公斤 千瓦 千瓦时 兆瓦 港元 欧元 镇 街道 成 % ‰ ℃ ㎡ km km² kg m m² m³ cm mm t kW kWh MW GB TB L h d min s`;

const listOf = (words: string): readonly string[] => words.split(/\s+/);
const longestFirst = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].sort((a, b) => b.length - a.length);

export const countingWords = longestFirst(listOf(counting));
/** Every unit we know, the longest first. */
export const measureWords = longestFirst([...listOf(counting), ...listOf(measuring)]);

/** Where a measure word begins another word: 部门 and 分别 aren't counted. */
const notMeasured: Readonly<Record<string, string>> = {
  部: '门委队分',
  分: '之别类公局会级批期散',
  周: '年边围期',
  科: '室技',
  门: '户类',
  队: '伍',
  组: '织',
  班: '子',
  所: '有在谓',
  字: '号',
  单: '位',
  年: '度龄',
  度: '假',
  人: '民均员才',
  名: '称义单',
  类: '似',
  条: '例件款',
  期: '间限',
  成: '立为果效功员',
  站: '点',
  位: '于列居置',
  节: '约能',
  通: '过报知',
  支: '持付',
  起: '到来草',
  只: '有能要',
  头: '部',
  家: '庭',
};

/** A pattern source for one of the words, not where it begins another word. */
export const patternOf = (words: readonly string[]): string =>
  words
    .map((word) => {
      if (/^[a-z]/i.test(word)) return `${word}(?![A-Za-z])`;
      const next = notMeasured[word];
      return next === undefined ? word : `${word}(?![${next}])`;
    })
    .join('|');
