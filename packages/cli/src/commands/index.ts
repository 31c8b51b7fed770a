import type { Verb, VerbOption } from '../verb.ts';

const format: VerbOption = {
  flags: '--format <形式>',
  description: '输出形式',
  choices: ['pretty', 'json'],
  default: 'pretty',
};
const quiet: VerbOption = { flags: '-q, --quiet', description: '只输出问题，不输出进度和小结' };
const dossiers = ['[卷宗...]', '卷宗文件夹，可以是多个；缺省为当前文件夹'] as const;

/** Every command, with the words of its help. */
export const commands: Readonly<Record<string, Verb>> = {
  init: {
    summary: '新建一个待填写的卷宗',
    argument: ['<文件夹>', '要新建的卷宗文件夹'],
    options: [
      { flags: '--organ <名称>', description: '机关全称，如 云山县人民政府' },
      {
        flags: '--level <层级>',
        description: '机关层级',
        choices: ['province', 'prefecture', 'county', 'township', 'department'],
      },
      { flags: '--year <年份>', description: '报告年度，缺省为上一年' },
      { flags: '--pack <模板包>', description: '模板包', default: 'national' },
    ],
    load: async () => (await import('./init.ts')).init,
  },
  check: {
    summary: '检查卷宗：数据、台账、待补、模板，一次列出全部问题',
    argument: dossiers,
    options: [format, quiet],
    load: async () => (await import('./check.ts')).check,
  },
  build: {
    summary: '生成报告',
    argument: dossiers,
    options: [
      {
        flags: '-e, --edition <版本>',
        description:
          '版本，用逗号分隔：submission 报送稿、congress 人大稿、public 公开稿、review 审阅稿；缺省按 report.yaml，否则为 submission',
      },
      { flags: '-t, --to <格式>', description: '格式，用逗号分隔：docx、md；缺省为 docx' },
      { flags: '-o, --out <文件夹>', description: '输出文件夹，缺省为卷宗下的 out' },
      { flags: '--allow-open', description: '有待补的数据也先生成，用于看样' },
      { flags: '--force', description: '覆盖生成之后被人改过的文件' },
      format,
      quiet,
    ],
    load: async () => (await import('./build.ts')).build,
  },
  doctor: {
    summary: '检查本机环境：Node 版本、公文字体',
    argument: ['[卷宗]', '按这个卷宗的版面设置检查字体'],
    options: [format],
    load: async () => (await import('./doctor.ts')).doctor,
  },
};
