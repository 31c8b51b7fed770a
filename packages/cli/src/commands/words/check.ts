import type { Verb } from '../../verb.ts';
import { format, many, quiet } from './shared.ts';

export const checkWords: Verb = {
  summary: '检查卷宗或者报告：数据、台账、待补、任务、用语、格式，一次列出全部问题',
  arguments: [['[对象...]', `卷宗文件夹，或者 .docx、.md、.txt 的报告，${many}`]],
  options: [
    { flags: '--fix', description: '改正有把握的问题，直接写回 .md、.txt、.yaml 文件，别处不动' },
    { flags: '--dry-run', description: '与 --fix 同用：只输出要改什么，不写文件' },
    { flags: '--explain <规则>', description: '输出一条规则的说明' },
    { flags: '--baseline <文件>', description: '文件里记下的问题不再列出；没有这个文件时把现有的问题记进去' },
    { flags: '--prune', description: '与 --baseline 同用：删去已经不再有的问题' },
    { flags: '--year <年份>', description: '单独检查一份报告时的报告年度；默认从标题里读' },
    { flags: '--previous <文件>', description: '单独检查一份报告时，与上一年的这份报告逐句比较，找出照抄的句子' },
    {
      flags: '--formulations',
      description: '不检查报告，列出模板包的用语表里写这一年度（--year）的报告以前要看的条目；默认为 national 和上一年',
    },
    { flags: '--frozen', description: '模板包与 fazhi.lock 锁定的不同就是错误' },
    { flags: '--evidence', description: '同时核对佐证材料文件是否在、有没有被改过' },
    { flags: '--ledger', description: '输出整本台账及其来源，与 --format json 同用' },
    { ...format, choices: ['pretty', 'json', 'sarif', 'github', 'junit'] },
    quiet,
  ],
  load: async () => (await import('../check.ts')).check,
};
