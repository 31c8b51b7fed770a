/** A document with its name as published. */
export interface KnownTitle {
  /** Its name without years. */
  readonly name: string;
  /** Years that are part of a published title of that name, newest last; empty where it bears none. */
  readonly years: readonly string[];
  /** Names it is mistaken for. */
  readonly wrong: readonly string[];
}

/** Titles checked against the published documents. */
export const knownTitles: readonly KnownTitle[] = [
  { name: '法治政府建设实施纲要', years: ['2015—2020', '2021—2025'], wrong: [] },
  { name: '法治中国建设规划', years: ['2020—2025'], wrong: ['法治中国建设实施规划'] },
  { name: '法治社会建设实施纲要', years: ['2020—2025'], wrong: ['法治社会建设规划'] },
  { name: '提升行政执法质量三年行动计划', years: ['2023—2025'], wrong: [] },
  {
    name: '关于开展法治宣传教育的第八个五年规划',
    years: ['2021—2025'],
    wrong: ['关于开展法治宣传教育的第八个五年计划', '关于开展法制宣传教育的第八个五年规划'],
  },
  {
    name: '法治政府建设与责任落实督察工作规定',
    years: [],
    wrong: ['法治政府建设与责任落实督察工作条例', '法治政府建设与责任落实督查工作规定'],
  },
  {
    name: '党政主要负责人履行推进法治建设第一责任人职责规定',
    years: [],
    wrong: ['党政主要负责人履行推进法治建设第一责任人职责的规定'],
  },
];
