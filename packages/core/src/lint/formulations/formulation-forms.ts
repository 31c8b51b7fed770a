import type { Formulation } from '../../model/pack/formulation.ts';

const remark = /（(?!\d{4}—\d{4}年）)[^（）]{1,30}）$/;

/** The term without a remark at its end, （2021修订）, （省级）; years that are part of a title stay. */
export const nameOf = ({ term }: Pick<Formulation, 'term'>): string => term.replace(remark, '');

/** Every right way to write it. */
export const formsOf = (entry: Pick<Formulation, 'term' | 'aliases'>): readonly string[] => [
  ...new Set([nameOf(entry), ...entry.aliases]),
];

/** 2016—2020年度, 2026年度及以后: the report years it is right for. */
export function yearsOf({ appliesTo }: Pick<Formulation, 'appliesTo'>): string {
  const { reportYearFrom: from = null, reportYearTo: to = null } = appliesTo ?? {};
  if (from === null) return to === null ? '各年度' : `${to}年度及以前`;
  if (to === null) return `${from}年度及以后`;
  return from === to ? `${from}年度` : `${from}—${to}年度`;
}
