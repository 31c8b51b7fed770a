import type { Verb } from '../../verb.ts';

export const exportWords: Verb = {
  summary: '把卷宗的任务清单写成 .docx，版面与印发的清单相同',
  arguments: [
    ['<tasks>', '写什么：tasks 任务清单'],
    ['[卷宗]', '卷宗文件夹；默认为当前文件夹'],
  ],
  options: [
    {
      flags: '--layout <版式>',
      description: '版式：table 表格，组别合并；prose 工作要点，单位写在段末',
      choices: ['table', 'prose'],
      default: 'table',
    },
    { flags: '--next', description: '写下一年度的清单（report.yaml 里的 nextTasks）' },
    { flags: '--notice', description: '写成带版头的通知，清单作附件' },
    { flags: '-o, --out <文件>', description: '写到这个文件；默认为卷宗下的 out 文件夹，以清单标题命名' },
    { flags: '--force', description: '覆盖已有的文件' },
  ],
  load: async () => (await import('../export.ts')).exportVerb,
};
