import type { Verb } from '../../verb.ts';
import { format, quiet } from './shared.ts';

export const formsWords: Verb = {
  summary:
    '给每个单位生成一张 Excel 填报表：要它填的指标、任务和文字，已有的数填在里面；另有一页填报说明，随表发给各单位',
  arguments: [['[卷宗]', '卷宗文件夹；默认为当前文件夹']],
  options: [
    { flags: '--department <单位>', description: '只生成这些单位的，用逗号分隔；默认为全部有数据或任务的单位' },
    { flags: '-o, --out <文件夹>', description: '输出文件夹，默认为卷宗下的 forms' },
    { flags: '--force', description: '覆盖已经填过的填报表' },
    format,
    quiet,
  ],
  load: async () => (await import('../forms.ts')).forms,
};
