import { surnames } from '../../../model/dossier/surnames.ts';

/** Characters that count, if no everyday word holds them: also 大写, 廿 and 半. */
export const hanziNumerals =
  '〇零一二三四五六七八九十百千万亿兆两廿卅卌半倍几俩仨壹贰弍貳叁參弎肆伍陆陸柒捌玖拾佰仟萬億兩幾';

const listOf = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words in which such a character counts nothing, so that writing them into a text brings no number. */
export const everydayWords: readonly string[] = listOf(`
  一一 第一责任人 第一责任 第一书记 第一时间 第一线 第一手 第三方 第三人 第三者 第二课堂 一带一路 一国两制
  二维码 二维 二手 二者 独一无二
  三农 三公 三资 三包 三江 三峡 三亚 三明 三维 三角 再三 三令五申 举一反三 三番五次 三会一课 三重一大 三严三实 三孩 三位一体
  四川 四平 四会 四通八达 四面八方 四风 四史 五湖四海 五一 五四 五保 五金 五官 五星 五险一金 五位一体 五常 五华
  六安 六盘水 六合 七夕 七台河 乱七八糟 八一 八方 八面 九江 九龙 九州 九寨 十堰 十足 十全 十字 十佳
  老百姓 百姓 百花 百货 百科 百般 百色 百炼 百家争鸣 百折不挠 千方百计 千家万户 千军万马 千头万绪 千秋 千古 千里 万水千山
  万众 万物 万一 万全 万无一失 万家灯火 万能 万州 万宁 万象 万岁 亿万 挂一漏万 预兆 征兆
  两岸 两会 两侧 两边 两端 两级 两者 两手 两翼 两山 两江 两湖 两难 两全 两旁 两头 两面 两法 两高 两院 一举两得 两个维护 两个确立
  四个意识 四个自信 三个代表
  半导体 半径 半途 半岛 半成品 半封闭 一知半解 事半功倍 夜半 倍感 倍受 加倍努力 几乎 几何 茶几
  队伍 入伍 退伍 落伍 伍家岗 大陆 陆续 陆地 登陆 陆路 内陆 陆域 水陆 着陆 海陆 收拾 拾遗 捡拾 拾金不昧 放肆 肆意 大肆
  零售 零星 零散 零食 零部件 零件 零工 零钱 清零 归零 零距离 零容忍 零障碍 零跑动 零跑腿
`);

const one = '[一二三四五六七八九十百千两]';
const counters = '件个项名人起宗户家次例份部篇场条天月年元倍万亿成';

/** 十分 is very, 十分之一 a tenth; 一起 is together, 一起案件 a case. */
export const everydayPatterns: readonly RegExp[] = [
  // People named 张三, 李四, 周一鸣; but 周三 is a day.
  new RegExp(
    `[${surnames}][一二三四五六七八九十](?:(?=[\\p{P}\\s]|$)|同志|先生|女士|等人)|[${surnames}周][一二三四五六七八九十](?![名位个])[\\u4e00-\\u9fff](?:同志|先生|女士)`,
    'u',
  ),
  // The holidays named after their dates.
  /十一(?=(?:黄金周|假期|长假|小长假|期间|前后|国庆))|(?<=五一”?[、和“]{1,2})十一(?=[”、，。；期假前后])/u,
  /“(?:[六七八九]五|十[一二三四五六]五)”/u,
  // “三定”, “最多跑一次”: a name in quotation marks with a numeral in it, but no amount (“五件”).
  new RegExp(
    `“(?!${one}?${one}[${counters}]”)(?=[^”]{0,12}(?!${one})[\\u4e00-\\u9fff])[\\u4e00-\\u9fff]{0,6}(?<!${one})${one}(?!${one})[\\u4e00-\\u9fff]{0,6}”`,
    'u',
  ),
  /十分(?!之)/u,
  /(?<!发生|出现|新增|仅|只有|共|查处|受理|审结|办结|处置|处理)一起(?!(?:重大|较大|一般)?(?:案件|事故|事件))/u,
];

/** 一 alone counts before these, and before the others only where nothing is named after them: 新增一项。 but 一项制度. */
export const oneCounts =
  /^一(?:件(?!事)|宗|例|人次|人(?!一)|户(?!一)|场次|天|周|年(?!来)|个?月|日|号|季度|个?小时|分钟|元|倍|亩|吨|成(?![不立为])|番|位(?!一体)|季|半|(?:个|项|名|家|场|条|支|类|种|张|套|轮|部|本|座|所|间|份|篇|次|起|级|处|台|辆)(?:以上|以下|左右)?(?=[\p{P}\s]|$))/u;

/** What counts without being a number, a few, all, none; and days of the week. */
export const vagueAmounts: readonly RegExp[] = [
  /(?<![人件次总分多少户指岁基计参倍系个函代])数[件起宗名户家次例份部篇场项天年月倍](?!据)/u,
  /无一(?!例外)|无一例外|全数|悉数|全部|(?<![平人户日月年])均(?=[已未获按为在无不得由])/u,
  /(?:周末|(?:周|星期|礼拜)[一二三四五六日天])(?![边围]|[\u4e00-\u9fff](?:同志|先生|女士))/u,
  /若干[件起宗名户家次例份部篇场项个处条种类点批轮]/u,
];

/** Numbers of headings and points at the beginning of a paragraph or sentence say in which order things stand, not how many. */
export const labels: readonly RegExp[] = [
  // A name says how many of nothing: 签发人：张三.
  new RegExp(
    `(?:签发人|会签人|联系人|承办人|经办人|拟稿人|审核人)[：:\\s]{1,4}(?!${one}{2}|${one}[${counters}])[\\u4e00-\\u9fff·]{2,4}(?:[\\s、]{1,4}(?!${one}{2}|${one}[${counters}])[\\u4e00-\\u9fff·]{2,4}){0,9}(?![\\u4e00-\\u9fff])`,
    'u',
  ),
  /^\s*[（(]?[一二三四五六七八九十]{1,3}[）)、．](?!\s*[一二三四五六七八九十百千万])/u,
  /^\s*(?:[（(]?\d{1,2}[）)、．]|\d{1,2}\.)(?=\s*[\u4e00-\u9fff“《])/u,
  /[一二三四五六七八九十]{1,3}[是要](?<=(?:^|[。；：:])\s{0,4}[一二三四五六七八九十]{1,3}[是要])/u,
];
