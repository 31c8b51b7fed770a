import type { Report, ReportNode } from '../model/report/report.ts';

/** The same report without a word of where its parts were written. */
export const withoutPlaces = (report: Report): Report => strip(report) as Report;

function strip(node: ReportNode): ReportNode {
  const { place: _place, ...rest } = node;
  const below: Record<string, readonly ReportNode[]> = {};
  for (const key of ['title', 'children'] as const)
    if (key in rest) below[key] = (rest as unknown as Record<string, readonly ReportNode[]>)[key]!.map(strip);
  return { ...rest, ...below } as ReportNode;
}
