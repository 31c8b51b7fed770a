import type { Verb } from '../../verb.ts';

export const openWords: Verb = {
  summary: '打开工作台：在浏览器里看报告、缺什么、谁还欠着，改数据和文字，收填报表，生成；只在本机，不联网',
  arguments: [['[对象]', '卷宗或者工作区的文件夹；默认为当前文件夹']],
  options: [
    { flags: '--no-browser', description: '不打开浏览器，只输出地址' },
    { flags: '--port <端口>', description: '端口；默认由工作台自己找一个' },
  ],
  load: async () => (await import('../open.ts')).openVerb,
};
