import type { Verb } from '../../verb.ts';
import { format, quiet } from './shared.ts';

export const rollupWords: Verb = {
  summary:
    '把下级卷宗的数汇总成上级卷宗的数据：合计带各个下级的分项，比率由分子和分母重算；缺的、单位和口径不同的都列出来',
  arguments: [
    [
      '<卷宗...>',
      "下级的卷宗文件夹，可以是多个；工作区代表其中的全部卷宗，通配符要加引号，如 'districts/*'；也可以是 --shard 生成的文件",
    ],
  ],
  options: [
    { flags: '--into <卷宗>', description: '上级的卷宗，汇总来的数写进它的 facts/汇总.yaml；手写的不改' },
    { flags: '--dry-run', description: '只列出要写什么，不写文件' },
    {
      flags: '-t, --to <格式>',
      description:
        '同时写成文件：各单位的数、位次、占比、为上年的多少，相差悬殊的注明；用逗号分隔：xlsx 工作簿、html 网页',
    },
    { flags: '-o, --out <文件夹>', description: '--to 写到哪个文件夹，默认为上级卷宗下的 out' },
    {
      flags: '--shard <i/n>',
      description:
        '把下级分成n份，只读第i份，写成 out 里的一个文件，如 2/5；各份都有了，把这些文件写在命令后面再汇总，结果与一次汇总的一样',
    },
    { flags: '--force', description: '覆盖生成之后被人改过的文件' },
    format,
    quiet,
  ],
  load: async () => (await import('../rollup.ts')).rollupVerb,
};
