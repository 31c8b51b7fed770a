import type { Verb } from '../../verb.ts';
import { format, quiet } from './shared.ts';

export const importWords: Verb = {
  summary: '把任务清单读成 tasks.yaml，或者把一份报告读成卷宗：章节、文字、有把握的数；没有把握的列出来由人确认',
  arguments: [
    ['<tasks|report>', '读什么：tasks 任务清单（.docx、.xlsx、.md、.txt）；report 报告（.docx、.md、.txt）'],
    ['<文件>', '印发的任务清单、工作要点或指标清单；或者任何单位写成的报告'],
  ],
  options: [
    { flags: '-o, --out <路径>', description: 'tasks：写到这个文件，默认输出到屏幕；report：新建在这个文件夹' },
    {
      flags: '--into <卷宗>',
      description:
        'tasks：并入这个卷宗的 tasks.yaml，保留人工补充的内容；report：只把报告里的数填成这个卷宗的上年数，手写的不改',
    },
    {
      flags: '--register',
      description: 'tasks：与 --into 同用，把清单里没有登记的单位写进 report.yaml 的 departments',
    },
    { flags: '--force', description: 'tasks：覆盖已有的文件' },
    { flags: '--organ <名称>', description: 'report：机关全称；默认从标题和落款里读' },
    {
      flags: '--level <层级>',
      description: 'report：机关层级；默认从名称里读',
      choices: ['province', 'prefecture', 'county', 'township', 'department'],
    },
    { flags: '--year <年份>', description: 'report：报告年度；默认从标题里读' },
    { flags: '--pack <模板包>', description: 'report：按哪个模板包的指标认数，默认为 national' },
    format,
    quiet,
  ],
  load: async () => (await import('../import/index.ts')).importVerb,
};
