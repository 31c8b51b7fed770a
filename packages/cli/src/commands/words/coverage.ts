import type { Verb } from '../../verb.ts';
import { format, many, quiet } from './shared.ts';

export const coverageWords: Verb = {
  summary: '对照任务清单：每项任务有没有报告、目标达到没有、谁还欠着',
  arguments: [['[卷宗...]', `卷宗文件夹，${many}`]],
  options: [
    {
      flags: '-e, --edition <版本>',
      description: 'public 公开稿：只看公开的任务、数据和佐证材料，写成的文件可以和公开稿放在一起；默认全部都看',
      choices: ['public'],
    },
    { flags: '-t, --to <格式>', description: '同时写成文件，用逗号分隔：xlsx 可筛选的工作簿、html 可搜索的网页' },
    { flags: '-o, --out <文件夹>', description: '输出文件夹，默认为卷宗下的 out' },
    { flags: '--force', description: '覆盖生成之后被人改过的文件' },
    {
      flags: '--fail-on <状态>',
      description: '有这样的任务时退出码为1：uncovered 未报告、partial 未报告或部分报告；写明不报告理由的不算',
      choices: ['uncovered', 'partial'],
    },
    format,
    quiet,
  ],
  load: async () => (await import('../coverage.ts')).coverage,
};
