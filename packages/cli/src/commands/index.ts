import type { Verb, VerbOption } from '../verb.ts';

const format: VerbOption = {
  flags: '--format <形式>',
  description: '输出形式',
  choices: ['pretty', 'json'],
  default: 'pretty',
};
const quiet: VerbOption = { flags: '-q, --quiet', description: '只输出问题，不输出进度和小结' };
const many =
  "可以是多个；工作区（含有 workspace.yaml 的文件夹）代表其中的全部卷宗，通配符要加引号，如 'districts/*'；默认为当前文件夹";

/** Every command, with the words of its help. */
export const commands: Readonly<Record<string, Verb>> = {
  init: {
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
    load: async () => (await import('./init.ts')).init,
  },
  check: {
    summary: '检查卷宗或者报告：数据、台账、待补、任务、用语、格式，一次列出全部问题',
    arguments: [['[对象...]', `卷宗文件夹，或者 .docx、.md、.txt 的报告，${many}`]],
    options: [
      { flags: '--fix', description: '改正有把握的问题，直接写回 .md、.txt、.yaml 文件，别处不动' },
      { flags: '--dry-run', description: '与 --fix 同用：只输出要改什么，不写文件' },
      { flags: '--explain <规则>', description: '输出一条规则的说明' },
      { flags: '--baseline <文件>', description: '文件里记下的问题不再列出；没有这个文件时把现有的问题记进去' },
      { flags: '--prune', description: '与 --baseline 同用：删去已经不再有的问题' },
      { flags: '--year <年份>', description: '单独检查一份报告时的报告年度；默认从标题里读' },
      {
        flags: '--formulations',
        description:
          '不检查报告，列出模板包的用语表里写这一年度（--year）的报告以前要看的条目；默认为 national 和上一年',
      },
      { flags: '--frozen', description: '模板包与 fazhi.lock 锁定的不同就是错误' },
      { flags: '--evidence', description: '同时核对佐证材料文件是否在、有没有被改过' },
      { flags: '--ledger', description: '输出整本台账及其来源，与 --format json 同用' },
      { ...format, choices: ['pretty', 'json', 'sarif', 'github', 'junit'] },
      quiet,
    ],
    load: async () => (await import('./check.ts')).check,
  },
  build: {
    summary: '生成报告',
    arguments: [['[卷宗...]', `卷宗文件夹，${many}`]],
    options: [
      {
        flags: '-e, --edition <版本>',
        description:
          '版本，用逗号分隔：submission 报送稿、congress 人大稿、public 公开稿、review 审阅稿；默认按 report.yaml，否则为 submission',
      },
      { flags: '-t, --to <格式>', description: '格式，用逗号分隔：docx、md、html；默认为 docx' },
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
    load: async () => (await import('./build.ts')).build,
  },
  coverage: {
    summary: '对照任务清单：每项任务有没有报告、目标达到没有、谁还欠着',
    arguments: [['[卷宗...]', `卷宗文件夹，${many}`]],
    options: [
      {
        flags: '-e, --edition <版本>',
        description: 'public 公开稿：只看公开的任务、数据和佐证材料，写成的文件可以和公开稿放在一起；默认全部都看',
        choices: ['public'],
      },
      { flags: '-t, --to <格式>', description: '同时写成文件，用逗号分隔：xlsx 可筛选的工作簿、html 可搜索的网页' },
      { flags: '-o, --out <文件夹>', description: '输出文件夹，默认为卷宗下的 out' },
      { flags: '--force', description: '覆盖生成之后被人改过的文件' },
      {
        flags: '--fail-on <状态>',
        description: '有这样的任务时退出码为1：uncovered 未报告、partial 未报告或部分报告；写明不报告理由的不算',
        choices: ['uncovered', 'partial'],
      },
      format,
      quiet,
    ],
    load: async () => (await import('./coverage.ts')).coverage,
  },
  verify: {
    summary: '核对改过的 .docx：哪些数变了、挪了、删了，哪些数没有出处，哪些内容没有核对',
    arguments: [
      ['<文件>', '在 Word、WPS 或 LibreOffice 里改过的 .docx'],
      ['[卷宗]', '卷宗文件夹；默认按文件旁边的 manifest.json 找'],
    ],
    options: [
      { flags: '--update', description: '把改动的数写回 facts.yaml，先列出要改什么' },
      {
        flags: '--edition <版本>',
        description: '文件是哪个版本；默认按 manifest.json',
        choices: ['submission', 'congress', 'review'],
      },
      format,
    ],
    load: async () => (await import('./verify.ts')).verify,
  },
  import: {
    summary: '把任务清单（.docx、.xlsx、.md、.txt）读成 tasks.yaml，认不出的文字原样保留',
    arguments: [
      ['<tasks>', '读什么：tasks 任务清单'],
      ['<文件>', '印发的任务清单、工作要点或指标清单'],
    ],
    options: [
      { flags: '-o, --out <文件>', description: '写到这个文件；默认输出到屏幕' },
      { flags: '--into <卷宗>', description: '并入这个卷宗的 tasks.yaml，保留人工补充的内容' },
      { flags: '--force', description: '覆盖已有的文件' },
      format,
      quiet,
    ],
    load: async () => (await import('./import.ts')).importVerb,
  },
  pack: {
    summary: '维护模板包：新建、检查、测试、说明各层设了什么、复核补丁、比较版本、锁定版本、看各县区的情况',
    arguments: [
      [
        '<动作>',
        'new 在一个空文件夹里新建一层模板包；check 检查模板包；test 起草各个用例，与写下的结果比较；explain 每个章节由哪一层设定、盖住了什么；review 复核原文改过的补丁；diff 两个版本有哪些不同、版本号该升哪一档；status 工作区里每个卷宗用哪一版、有没有新版本、有几个存疑的补丁、盖住了哪些文件、错误、上次生成；lock 把各层的版本和内容锁定在 fazhi.lock 里；outdated 哪几层有了新版本',
      ],
      ['[对象]', '模板包的名称或文件夹，也可以是卷宗文件夹；默认为当前文件夹'],
      ['[另一个...]', 'explain 只说明的那个章节或指标；diff 要比较的新版本；lock、outdated 更多的卷宗或者模板包'],
    ],
    options: [
      { flags: '--extends <模板包>', description: 'new：所依据的模板包，如 national@^1、../base；默认为 national' },
      { flags: '--id <编号>', description: 'new：模板包编号，默认为文件夹名' },
      { flags: '--name <名称>', description: 'new：模板包名称' },
      { flags: '--pack-version <版本>', description: 'new：版本号，默认为 0.1.0' },
      { flags: '-u, --update', description: 'test 之后把起草的结果写回用例' },
      { flags: '--accept', description: 'review 之后认可：把原文指纹写进 pack.yaml，原文存进 fazhi.lock' },
      { flags: '--html <文件>', description: 'status：同时写成一个可搜索的网页' },
      { ...format, description: '输出形式；html 只用于 status', choices: ['pretty', 'json', 'html'] },
      quiet,
    ],
    load: async () => (await import('./pack/index.ts')).pack,
  },
  export: {
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
    load: async () => (await import('./export.ts')).exportVerb,
  },
  doctor: {
    summary: '检查本机环境：Node 版本、公文字体',
    arguments: [['[卷宗]', '按这个卷宗的版面设置检查字体']],
    options: [format],
    load: async () => (await import('./doctor.ts')).doctor,
  },
};
