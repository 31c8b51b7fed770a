import type { Verb } from '../../verb.ts';
import { format, quiet } from './shared.ts';

export const collectWords: Verb = {
  summary:
    '把各单位发回的填报表收进卷宗：数、佐证材料、落实情况，每个数记下从哪里收来；手写的数不改。单位自己写的材料认出数来，由人确认后再收',
  arguments: [
    ['[卷宗]', '卷宗文件夹；默认为当前文件夹'],
    [
      '[文件...]',
      '发回的填报表 .xlsx，或者单位自己写的 .xlsx、.docx、.txt；原件存进卷宗的 returns 文件夹；已经在 returns 里的每次都一起看',
    ],
  ],
  options: [
    {
      flags: '--accept',
      description: '同时收 returns/proposals.yaml 里写了 accept 的数：单位自己写的材料里认出来、由人确认过的',
    },
    { flags: '--status', description: '只列出哪个单位报了、哪个逾期、还缺哪些，不写文件' },
    { flags: '--dry-run', description: '只列出要收什么、改什么，不写文件' },
    {
      flags: '-t, --to <格式>',
      description: '同时把各单位报没报、还缺什么写成文件，用逗号分隔：xlsx 工作簿、html 网页',
    },
    { flags: '-o, --out <文件夹>', description: '--to 写到哪个文件夹，默认为卷宗下的 out' },
    { flags: '--force', description: '覆盖生成之后被人改过的文件' },
    format,
    quiet,
  ],
  load: async () => (await import('../collect.ts')).collect,
};
