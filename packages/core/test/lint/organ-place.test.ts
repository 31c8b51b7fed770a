import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { organPlaces } from '../../src/lint/text/organ-places.ts';

const namesIn = (text: string): string[] => [...organPlaces(text)].map(({ name }) => name);

/** What stands before 市政府 in ordinary sentences: verbs, prepositions, nouns, adverbs. */
const ordinary = `
  根据 按照 依照 遵照 参照 对照 比照 依据 依托 通过 经由 围绕 落实 贯彻 执行 响应 服从 配合 联合 结合 会同 协同 协助 支持 支撑
  指导 督促 推动 推进 促进 组织 邀请 提请 报请 提交 上报 呈报 报送 报经 报告 请示 汇报 反映 反馈 移送 移交 接受 接到 收到 受到 获得
  荣获 取得 争取 申请 承接 承办 代表 代为 委托 授权 建议 要求 明确 规定 制定 审定 商定 确定 认定 议定 印发 转发 公开 公布 发布 通报
  宣传 介绍 说明 表明 证明 完善 健全 改善 优化 深化 强化 细化 转化 简化 固化 巩固 加强 加大 扩大 重大 强大 广大 提升 提高 增强 发挥
  建立 成立 设立 组建 构建 搭建 新建 扩建 改建 共建 兴建 开通 开展 开放 联通 沟通 打通 畅通 流通 集成 集中 集合 收集 征集 汇集 融合
  整合 综合 符合 组合 形成 完成 达成 建成 促成 延长 增长 成长 保障 保证 保护 确保 安保 担保 环保 治安 平安 公安 安全 安定 稳定 文明
  法治 廉洁 清廉 阳光 和谐 美丽 幸福 丰富 富裕 富民 利民 便民 惠民 为民 惠农 三农 水利 福利 便利 有利 顺利 利益 权利 资源 来源 水源
  资金 基金 金融 经济 信息 诚信 通信 信访 水平 公平 平台 窗口 人口 港口 海关 机关 有关 相关 关于 对于 由于 基于 鉴于 处于 属于 优于
  应当 应由 必须 可以 通常 正常 日常 经常 依法 依规 及时 主动 积极 全面 切实 重新 最新 创新 更新 革新 高新 新兴 原来 未来 近年来
  其中 集中 当中 其他 其余 部分 多数 少数 所有 全部 各级 上级 下级 本级 同级 各个 多个 两个 三个 十余个 因此 并且 以及 或者 除了 包括
  向 由 经 在 以 为 对 与 和 及 并 报 请 受 让 使 把 从 到 至 按 据 待 需 须 应 可 将 被 替 因 原 新 老 大 小 好 总 副
`
  .trim()
  .split(/\s+/);

describe('an organ of an own level is no place', () => {
  it.each([
    '市政府',
    '县人民政府',
    '区委',
    '省司法厅',
    '镇政府',
    '乡人民政府',
    '市人民检察院',
    '县公安局',
    '街道办事处',
  ])('%s after any word', (organ) => {
    const found = ordinary.filter((word) => namesIn(`${word}${organ}部署`).length > 0);
    expect(found).toEqual([]);
  });
});

it.each([
  ['会同临江县人民政府开展联合执法', '临江县'],
  ['根据南湖区政府经验', '南湖区'],
  ['赴东平市司法局学习', '东平市'],
  ['指导清河镇人民政府修订', '清河镇'],
  ['与白沙街道办事处共建', '白沙街道'],
  ['其中临江县人民政府', '临江县'],
  ['开通临江县人民政府网站', '临江县'],
  ['联合临江县公安局', '临江县'],
  ['报中共临江县委批准', '临江县'],
  ['柳河乡人民政府', '柳河乡'],
  ['湖北省司法厅', '湖北省'],
  ['阳江市人大', '阳江市'],
])('%s names %s', (text, name) => {
  expect(namesIn(text)).toEqual([name]);
  const [{ index } = { index: -1 }] = organPlaces(text);
  expect(text.slice(index, index + name.length)).toBe(name);
});

it('finds nothing but places in published reports', ({ skip }) => {
  const folder = fileURLToPath(new URL('../../../../../shared/corpus', import.meta.url));
  let files: string[] = [];
  try {
    files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  } catch {
    skip('no corpus here');
  }
  const found = new Set(files.flatMap((name) => namesIn(readFileSync(`${folder}/${name}`, 'utf8'))));
  expect([...found].sort()).toEqual(
    ['东西湖区', '昌江区', '武汉市', '汉南区', '江西省'].filter((name) => found.has(name)),
  );
  expect(found.size).toBeGreaterThan(3);
});
