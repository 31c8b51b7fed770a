import type { BlockOrigins, Origin, Outline, OutlineSection } from '@fazhi/core';
import { alignColumns } from '../align-columns.ts';

const ops: Readonly<Record<Origin['op'], string>> = {
  manifest: '设定',
  template: '模板文件',
  replace: '替换',
  append: '追加在后',
  prepend: '追加在前',
  remove: '删除',
  retitle: '改标题',
  'insert-after': '插入',
  'insert-before': '插入',
  reorder: '排序',
  set: '改参数',
};
const aspects: Readonly<Record<string, string>> = {
  title: '标题',
  body: '正文',
  order: '次序',
  removed: '删除',
  definition: '定义',
  layout: '版面',
  whenMissing: '缺数据时',
  needs: '离不开的指标',
  owner: '撰写单位',
  runIn: '标题与正文同段',
};
const firstAspects = ['removed', 'title', 'body', 'order'];
const rank = (aspect: string) => firstAspects.indexOf(aspect) + 1 || firstAspects.length + 1;

/** Blocks in reading order, then those that a layer took out. */
function blocksOf({ sections, origins }: Outline): readonly (readonly [id: string, origins: BlockOrigins])[] {
  const below = ({ id, children }: OutlineSection): readonly string[] => [id, ...children.flatMap(below)];
  const order = new Set(['report', 'preamble', ...sections.flatMap(below), 'closing', ...origins.keys()]);
  return [...order].map((id) => [id, origins.get(id) ?? new Map()] as const);
}

const chainOf = (origin: Origin | undefined): readonly Origin[] => (origin ? [origin, ...chainOf(origin.before)] : []);
const isAddition = ({ op }: Origin) => op === 'append' || op === 'prepend';

/** `city（盖住 national）` */
function layers(origin: Origin | undefined): string {
  const [last, ...earlier] = chainOf(origin);
  if (!last) return '无';
  const others = [...new Set(earlier.map(({ pack }) => pack))];
  if (others.length === 0) return last.pack;
  return `${last.pack}（${isAddition(last) ? '加在' : '盖住'} ${others.join('、')}）`;
}

const place = ({ place: { file, line } }: Origin) => (line === undefined ? file : `${file}:${line}`);
const excerpt = (text: string): string => {
  const [first = '', ...rest] = text.trim().split('\n');
  const start = [...first].slice(0, 40).join('');
  return start.length < first.length || rest.length > 0 ? `${start}…` : start;
};

/** Which layer set what, and what it hid: one line a block, or all of one block. */
export function explanationPretty(outline: Outline, block: string | undefined): string {
  if (block === undefined) {
    const rows = blocksOf(outline).map(([id, origins]) =>
      origins.has('removed')
        ? [id, `已由 ${origins.get('removed')?.pack} 删除`, '', '']
        : [id, layers(origins.get('title')), layers(origins.get('body')), layers(origins.get('order'))],
    );
    return alignColumns([['章节', '标题', '正文', '次序'], ...rows]);
  }
  const found = [outline.origins.get(block), outline.metricOrigins.get(block)].flatMap((origins) =>
    origins ? [...origins].sort(([a], [b]) => rank(a) - rank(b)) : [],
  );
  const rows = found.flatMap(([aspect, origin]) => {
    const chain = chainOf(origin);
    return chain.map((each, index) => {
      const above = chain[index - 1];
      const role = above ? (isAddition(above) ? '  之前' : '  盖住') : (aspects[aspect] ?? aspect);
      return [role, each.pack, ops[each.op], place(each), excerpt(each.text)];
    });
  });
  return `${block}\n${alignColumns(rows)}`;
}

export function explanationJson(outline: Outline, block: string | undefined): object {
  const shown = (origins: BlockOrigins) =>
    Object.fromEntries(
      [...origins].map(([aspect, origin]) => [aspect, chainOf(origin).map(({ before: _, ...each }) => each)]),
    );
  const wanted = blocksOf(outline).filter(([id]) => block === undefined || id === block);
  const metrics = [...outline.metricOrigins].filter(([id]) => block === undefined || id === block);
  return {
    packs: outline.packs,
    blocks: wanted.map(([id, origins]) => ({ id, ...shown(origins) })),
    metrics: metrics.map(([id, origins]) => ({ id, ...shown(origins) })),
  };
}
