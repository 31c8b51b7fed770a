import type { Verb } from '../../verb.ts';

export const initWords: Verb = {
  summary: '新建一个待填写的卷宗',
  arguments: [['<文件夹>', '要新建的卷宗文件夹']],
  options: [
    { flags: '--organ <名称>', description: '机关全称，如 云山县人民政府' },
    {
      flags: '--level <层级>',
      description: '机关层级',
      choices: ['province', 'prefecture', 'county', 'township', 'department'],
    },
    { flags: '--year <年份>', description: '报告年度，默认为上一年' },
    { flags: '--pack <模板包>', description: '模板包', default: 'national' },
  ],
  load: async () => (await import('../init.ts')).init,
};
