import type { Verb } from '../../verb.ts';
import { format, quiet } from './shared.ts';

export const packWords: Verb = {
  summary: '维护模板包：新建、检查、测试、说明各层设了什么、复核补丁、比较版本、锁定版本、看各县区的情况',
  arguments: [
    [
      '<动作>',
      'new 在一个空文件夹里新建一层模板包；check 检查模板包；test 起草各个用例，与写下的结果比较；explain 每个章节由哪一层设定、盖住了什么；review 复核原文改过的补丁，对卷宗是复核它代替了模板包原文的正文；diff 两个版本有哪些不同、版本号该升哪一档；status 工作区里每个卷宗用哪一版、有没有新版本、有几个存疑的补丁、盖住了哪些文件、错误、上次生成；lock 把各层的版本和内容锁定在 fazhi.lock 里；outdated 哪几层有了新版本；export 把模板包写成一个文件；verify 核对别人发来的文件；add 核对、比较之后装进工作区；helpers 模板里能写的词',
    ],
    [
      '[对象]',
      '模板包的名称或文件夹，也可以是卷宗文件夹；check、outdated 也可以是工作区、通配符；verify、add 是 export 写的文件；helpers 是一个词，不写的列出全部；默认为当前文件夹',
    ],
    [
      '[另一个...]',
      'explain 只说明的那个章节或指标；review 只复核的补丁，写目标（rev）或者写明动作（append:rev），对卷宗写章节；diff 要比较的新版本；add 装进哪个工作区，或者哪个卷宗所在的工作区；check、lock、outdated 更多的模板包或者卷宗',
    ],
  ],
  options: [
    { flags: '--extends <模板包>', description: 'new：所依据的模板包，如 national@^1、../base；默认为 national' },
    { flags: '--id <编号>', description: 'new：模板包编号，默认为文件夹名' },
    { flags: '--name <名称>', description: 'new：模板包名称' },
    { flags: '--pack-version <版本>', description: 'new：版本号，默认为 0.1.0' },
    { flags: '-o, --out <文件>', description: 'export：写成的文件，默认为 编号-版本.zip' },
    { flags: '--sign <私钥>', description: 'export：用这把 ed25519 私钥（PEM 文件）签名' },
    { flags: '--key <公钥>', description: 'verify、add：用这把公钥（PEM 文件）核对签名，没有签名也不行' },
    { flags: '--dry-run', description: 'add：只核对和比较，什么也不写' },
    {
      flags: '--force',
      description:
        'add：装较旧的版本，或者换掉同一版本的另一种内容；export：覆盖已有的文件；test --seed：卷宗里有不公开的数据也用',
    },
    { flags: '-u, --update', description: 'test 之后把起草的结果写回用例' },
    { flags: '--seed <卷宗>', description: 'test：用这个卷宗建一个用例，现在起草的结果就是以后比较的' },
    { flags: '--accept', description: 'review 之后认可：把原文指纹写进 pack.yaml，原文存进 fazhi.lock' },
    { flags: '--note <原因>', description: 'review --accept：为什么认可，记进 fazhi.lock' },
    { flags: '--anonymous', description: 'review --accept：不记认可的人' },
    {
      flags: '--over <工作区>',
      description: 'diff：新版本会改动工作区里每个卷宗草案的哪些句子，各因为模板包的哪一处改动',
    },
    { flags: '--html <文件>', description: 'status、diff --over：同时写成一个网页' },
    { ...format, description: '输出形式；html 只用于 status、diff --over', choices: ['pretty', 'json', 'html'] },
    quiet,
  ],
  load: async () => (await import('../pack/index.ts')).pack,
};
