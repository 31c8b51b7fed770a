import { countingWords, patternOf } from './measure-word.ts';

/** Numbers of one sort that state nothing to be traced. */
export interface Exemption {
  readonly name: string;
  /** What such a number is, in Chinese. */
  readonly meaning: string;
  /** On half-width text. Covers the number, and may cover words around it. */
  readonly pattern: RegExp;
}

const chinese = '〇零一二两三四五六七八九十百千';
const any = `\\d${chinese}`;
const ranked = `(?:排名|排在?|位居|名列|位列|居|列|全[国省市州区县])[^,.;。;\\n]{0,16}`;
const counted = patternOf(countingWords);

const setPhrases =
  `三项制度 三张清单 三道防线 三个规定 三个清单 三个一批 八项规定 两张皮 两条线 四套班子 五套班子 三年五载 三天两头
  十件实事 两个责任 五个一 0跑动 0跑腿 0距离 0投诉 0容忍`
    .split(/\s+/)
    .join('|');

/** In this order: the first that fits gives its name. Quantifiers are bounded, so a long text takes no longer than it should. */
export const notAFigure: readonly Exemption[] = [
  { name: 'title', meaning: '书名号内的名称', pattern: /《[^《》\n]{0,200}》/ },
  {
    name: 'document-number',
    meaning: '发文字号或者编号',
    pattern: /[〔[(【] ?\d{4} ?[〕\])】] ?(?:第 ?)?\d{1,6} ?号|(?<!\d)\d{1,24} ?号(?:-\d{1,4})?/,
  },
  {
    name: 'article',
    meaning: '条款序号',
    pattern: new RegExp(`第 ?[${any}]{1,12} ?[条款项章节编目](?!例)`),
  },
  {
    name: 'session',
    meaning: '会议届次',
    pattern: new RegExp(
      `(?:第 ?)?[${any}]{1,4} ?届(?=[${any}]{1,2}中|[${any}、]{0,8}全会|中央|人大|政协|全国)|[${any}]{1,2}中全会|(?:1[0-9]|2[0-9])大(?![道街类项])`,
    ),
  },
  {
    name: 'quoted-name',
    meaning: '引号内的名称',
    pattern: /“[^“”,。;!?\n]{1,16}”|"[^",。;!?\n]{1,16}"|‘[^‘’,。;!?\n]{1,16}’/,
  },
  {
    name: 'ordinal',
    meaning: '序数',
    pattern: new RegExp(
      `第 ?[${any}]{1,12}(?![${any}])(?! ?[名位](?!优))(?!(?<=${ranked}第 ?[${any}]{1,12})(?:[,;:!?。、)的\\s]|$))`,
    ),
  },
  {
    name: 'date-range',
    meaning: '起止日期',
    pattern:
      /(?:19|20)\d\d ?年?(?: ?[-–—~～至到]{1,2} ?)(?:19|20)\d\d ?年?|(?:19|20)\d\d(?:19|20)\d\d年|(?<!\d)\d{1,2} ?[月日]? ?[-–—~～至到、和]{1,2} ?\d{1,2} ?[月日]/,
  },
  {
    name: 'year',
    meaning: '年份',
    pattern:
      /(?:(?:19|20)\d\d|[一二][〇零八九][〇零一二三四五六七八九]{2}) ?年|(?<!\d)\d\d年(?=\d{1,2}月)|©(?:19|20)\d\d/,
  },
  {
    name: 'date',
    meaning: '日期',
    pattern:
      /(?<!\d)\d{1,2} ?月(?: ?\d{1,2} ?日)?|(?<!\d)(?:[12]?\d|3[01]) ?日(?!内)|(?<!\d)(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)|(?<!\d)\d{1,2}[·•]\d{1,2}(?!\d)|(?<!\d)\d ?季度/,
  },
  {
    name: 'clock',
    meaning: '时刻',
    pattern: /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)|(?<!\d)\d{1,2} ?时(?:\d{1,2} ?分(?!钟))?(?!间|长|段)/,
  },
  {
    name: 'list-number',
    meaning: '层次序号',
    pattern: /^[ \t*#>]{0,8}\(?\d{1,3}(?:\)|[.、．](?!\d))|\(\d{1,3}\)/m,
  },
  { name: 'attachment', meaning: '附件序号', pattern: /附[件表图录] ?\d{1,3}/ },
  {
    name: 'telephone',
    meaning: '电话或者热线号码',
    pattern:
      /(?<!\d)0\d{2,3}-\d{7,8}(?!\d)|(?<!\d)(?:1[3-9]\d{9}|400-?\d{3}-?\d{4})(?!\d| ?[万亿元件人户个条项次份%])|(?<![\d.])(?:12345|12348|12315|12309|12333|12366|12380|12388|12389|12369|12393)(?=[”"]? ?(?:热线|平台|服务|便民|举报|$))|(?<![\d.])1[12]\d(?=报警|急救|火警|指挥|热线)/m,
  },
  {
    name: 'identifier',
    meaning: '编码',
    pattern:
      /(?<![\d.])\d{9,24}(?![\d.])(?! ?(?:[万亿元件人户个条项次份%]))|[A-Za-z]{1,8}[-/ ]?\d{1,12}(?:[-—.]\d{1,6})*|(?<!\d)\d+(?:\.\d+){2,6}/,
  },
  { name: 'version', meaning: '版本', pattern: /(?<!\d)\d{1,2}\.\d{1,2} ?版|(?<![\d.])[1-9][GDKA](?![A-Za-z\d])/ },
  {
    name: 'formula',
    meaning: '工作模式的名称',
    pattern:
      /(?<!\d)\d{1,3}(?: ?\+ ?(?:\d{1,3}|[NXnx])(?![\d%])){1,6}|(?<!\d)\d{1,2} ?[×xX*] ?\d{1,3}(?: ?小时)?|(?<!\d)24 ?小时(?=自助|不打烊|在线|值班|服务|全天|政务|办)/,
  },
  {
    name: 'anniversary',
    meaning: '周年、年代或者世纪',
    pattern: new RegExp(`[${any}]{1,4} ?周年|(?<!\\d)\\d{1,2} ?世纪|(?<!\\d)[0-9]0[后年]代?(?<=后|年代)`),
  },
  {
    name: 'period',
    meaning: '时段或者计划的名称',
    pattern: new RegExp(`[${chinese}]{1,4}年(?=来|规划|行动|计划|方案|攻坚|任期|制)`),
  },
  {
    name: 'per',
    meaning: '比率的分母或者周期',
    pattern: new RegExp(`每 ?[${any}万亿]{1,8}(?![${any}万亿])`),
  },
  {
    name: 'set-phrase',
    meaning: '固定说法',
    pattern: new RegExp(
      `${setPhrases}|[${chinese}]{1,3}个(?:意识|自信|全面|维护|确立|代表|结合|务必|必须|明确|坚持|区分|一百年|严禁|不准|到位|率先|最严|关键)`,
    ),
  },
  {
    name: 'structure',
    meaning: '文中分项的数目',
    pattern: new RegExp(
      `[${chinese}]{1,3}(?:个(?:方面|环节|层面|维度|阶段|部分|层次|领域|角度)|[种类项](?:方式|情形|途径|形式))`,
    ),
  },
  {
    name: 'counted-list',
    meaning: '前文已逐一列出的数目',
    pattern: /[两三四五六七八九十]{1,3}(?=[个项种类家])(?<=、[^,。;、\n]{1,30}[和及与等、][^,。;、\n]{0,30})/,
  },
  {
    name: 'indefinite',
    meaning: '“一”作不定指，“二”不用于计数',
    pattern: new RegExp(`(?<![第${chinese}万亿])[一二](?=${counted})`),
  },
];
