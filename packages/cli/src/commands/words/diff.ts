import type { Verb } from '../../verb.ts';
import { format, quiet } from './shared.ts';

export const diffWords: Verb = {
  summary: '比较两稿：先列变了的数（指标、上稿、本稿、来源单位），再按章节列文字；可写成带修订痕迹的花脸稿',
  arguments: [
    ['<上稿>', '卷宗文件夹，或者 .docx、.md、.txt 的报告；只给卷宗，就拿它上次生成的 .docx 与现在比较'],
    ['[本稿]', '卷宗文件夹，或者 .docx、.md、.txt 的报告'],
  ],
  options: [
    {
      flags: '-o, --out <文件>',
      description:
        '写到这个文件：.docx 是花脸稿，本稿里带着 Word 的修订，全部接受是本稿，全部拒绝是上稿；.html 是一个网页',
    },
    { flags: '--author <姓名>', description: '修订的作者', default: 'fazhi' },
    { flags: '--date <日期>', description: '修订的日期，如 2026-02-20；默认为本稿自己的日期' },
    {
      flags: '--edition <版本>',
      description: '卷宗按哪个版本比较；默认与文件的版本相同，否则为 submission',
      choices: ['submission', 'congress', 'public', 'review'],
    },
    { flags: '--force', description: '覆盖已有的文件' },
    { ...format, choices: ['pretty', 'json', 'html'] },
    quiet,
  ],
  load: async () => (await import('../diff.ts')).diff,
};
