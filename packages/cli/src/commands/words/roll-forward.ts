import type { Verb } from '../../verb.ts';
import { format, quiet } from './shared.ts';

export const rollForwardWords: Verb = {
  summary: '由今年的卷宗生成下一年的：今年的数变成上年数，下一年度任务变成任务，机关、单位、指标、版面照旧',
  arguments: [
    ['<卷宗>', '今年的卷宗文件夹'],
    ['<新卷宗>', '要新建的文件夹'],
  ],
  options: [format, quiet],
  load: async () => (await import('../roll-forward.ts')).rollForwardVerb,
};
