import { converterIds } from '../../office/converters.ts';
import type { Verb } from '../../verb.ts';
import { format, many, quiet } from './shared.ts';

export const buildWords: Verb = {
  summary: '生成报告',
  arguments: [['[卷宗...]', `卷宗文件夹，${many}`]],
  options: [
    {
      flags: '-e, --edition <版本>',
      description:
        '版本，用逗号分隔：submission 报送稿、congress 人大稿、public 公开稿、review 审阅稿；默认按 report.yaml，否则为 submission',
    },
    {
      flags: '-t, --to <格式>',
      description:
        '格式，用逗号分隔：docx、md、html、pdf；默认为 docx。pdf 由本机的 LibreOffice、WPS 或 Word 转换，与 .docx 文字不同的不写，换了字体的在文件名里标“预览”；要 OFD，请在 WPS 里打开 .docx，用“文件”菜单里的“输出为OFD”',
    },
    {
      flags: '--with <程序>',
      description: '与 --to pdf 同用，用哪个程序转换：soffice 是 LibreOffice；默认用找到的第一个',
      choices: converterIds,
    },
    { flags: '-o, --out <文件夹>', description: '输出文件夹，默认为卷宗下的 out' },
    { flags: '--frozen', description: '模板包与 fazhi.lock 锁定的不同就是错误' },
    { flags: '--allow-open', description: '有待补的数据也先生成，用于看样' },
    { flags: '--force', description: '覆盖生成之后被人改过的文件' },
    {
      flags: '--changed-only',
      description: '卷宗、模板包、fazhi 的版本和这些选项都与上次生成时一样，上次的文件也都还在的，跳过不生成',
    },
    { flags: '--jobs <个数>', description: '同时生成的线程数；默认为处理器的个数，卷宗只有几个时为1' },
    { flags: '--shard <i/n>', description: '把全部卷宗分成n份，只生成第i份，如 2/5；用于几台机器分头生成' },
    format,
    quiet,
  ],
  load: async () => (await import('../build.ts')).build,
};
