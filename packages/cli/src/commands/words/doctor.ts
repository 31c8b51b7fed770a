import type { Verb } from '../../verb.ts';
import { format } from './shared.ts';

export const doctorWords: Verb = {
  summary: '检查本机环境：Node 版本、公文字体、能转换 PDF 的程序',
  arguments: [['[卷宗]', '按这个卷宗的版面设置检查字体']],
  options: [format],
  load: async () => (await import('../doctor.ts')).doctor,
};
