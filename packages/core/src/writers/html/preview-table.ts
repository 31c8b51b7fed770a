import { requireArgument } from '../../message/index.ts';
import type { DraftPreview, PreviewedEdit } from '../../model/pack/draft-preview.ts';

/**
 * What a release does to the draft of each dossier, a row for each below a heading: sentences changed, added, dropped and moved, how
 * many of them hold a number, settings of the page, findings that are new. A draft that cannot be made has no counts: that is not zero.
 *
 * @param previews what `openPreview` returned of each dossier
 * @returns rows of equally many cells, the first with the names of the columns
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * previewTable([])[0]?.[0]; // '卷宗'
 * ```
 */
export function previewTable(previews: readonly DraftPreview[]): readonly (readonly string[])[] {
  requireArgument('list', 'previews', previews);
  return [headings, ...previews.map(row)];
}

const headings = [
  '卷宗',
  '机关',
  '现在',
  '改',
  '增',
  '删',
  '移',
  '其中有数',
  '版面',
  '新的错误',
  '新的警告',
  '怎么用上',
];

function row({ dossier, organ = '', version, isDrafted, edits, layout, come, outOfRange, trouble }: DraftPreview) {
  const state = version ?? (trouble === undefined ? '不用这个模板包' : '打不开');
  if (version === undefined) return [dossier, organ, state, ...headings.slice(3).map(() => '')];
  const count = (kind: PreviewedEdit['edit']['kind']) => edits.filter(({ edit }) => edit.kind === kind).length;
  const said = (asked: string) => come.filter(({ severity }) => severity === asked).length;
  const withNumbers = edits.filter(({ isData }) => isData).length;
  const counts = isDrafted
    ? [count('changed'), count('inserted'), count('deleted'), count('moved'), withNumbers, layout.length].map(String)
    : ['起草不了', '', '', '', '', ''];
  const how = outOfRange ? `改 ${outOfRange.by} 里的范围 ${outOfRange.range}` : '';
  return [dossier, organ, state, ...counts, String(said('error')), String(said('warning')), how];
}
