import type { Verb } from '../../verb.ts';
import { format, many, quiet } from './shared.ts';

export const ledgerWords: Verb = {
  summary: '把整本台账连同来历写成表：每个数从哪个文件、哪一格来，给 Excel、数据库和其他程序用',
  arguments: [['[卷宗...]', `卷宗文件夹，${many}`]],
  options: [
    {
      flags: '-t, --to <格式>',
      description: '格式，用逗号分隔：jsonl 一行一个指标、csv、xlsx；默认为 xlsx',
    },
    { flags: '-o, --out <文件夹>', description: '写到哪里，默认为各卷宗的 out' },
    { flags: '--force', description: '有人改过的表也覆盖' },
    format,
    quiet,
  ],
  load: async () => (await import('../ledger.ts')).ledgerVerb,
};
