import type { DataTable, RankedMetric } from '@fazhi/core';

/** All figures side by side, a row for each metric; and below it the ranks, a row for each figure. */
export function rankTables(ranked: readonly RankedMetric[]): readonly DataTable[] {
  const members = [...new Set(ranked.flatMap(({ figures }) => figures.map(({ member }) => member.name)))].sort();
  return [
    {
      name: '各单位的数',
      columns: [
        { title: '指标', width: 30 },
        { title: '计量单位', width: 10 },
        ...members.map((title) => ({ title, width: 12, number: true })),
      ],
      rows: ranked.map(({ name, unit, figures }) => {
        const byName = new Map(figures.map(({ member, shown }) => [member.name, shown]));
        return [name, unit, ...members.map((member) => cellOf(byName.get(member)))];
      }),
    },
    {
      name: '排名',
      columns: [
        { title: '指标', width: 30 },
        { title: '位次', width: 7, number: true },
        { title: '单位', width: 16 },
        { title: '数', width: 12, number: true },
        { title: '计量单位', width: 10 },
        { title: '占比（%）', width: 10, number: true },
        { title: '为上年的（%）', width: 14, number: true },
        { title: '提示', width: 24 },
      ],
      rows: ranked.flatMap(({ name, unit, figures }) =>
        figures.map(({ member, shown, rank, share, ofPrior, isOdd }) => [
          name,
          rank,
          member.name,
          cellOf(shown),
          unit,
          cellOf(share),
          cellOf(ofPrior),
          isOdd ? '与其他单位相差悬殊，核对' : '',
        ]),
      ),
    },
  ];
}

/** Excel keeps fifteen digits; a longer number stays text. */
const cellOf = (value: string | undefined): string | number =>
  value === undefined ? '' : value.replaceAll(/\D/g, '').length <= 15 ? Number(value) : value;
