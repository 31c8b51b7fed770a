/**
 * Chinese has no blanks between words, so 根据市政府 and 临江市政府 look alike. What tells them apart are the characters:
 * these are of names of counties, towns and streets, without those that verbs, prepositions and adverbs are made of (公 of
 * 公安县 and 建 of 建德市 are missing). Some real names are thus never found; what is found is a name.
 */
const characters = [
  '安白百柏宝保北本滨博渤沧苍曹草昌长常潮巢郴成城澄池赤崇楚川慈磁葱大丹德登邓迪滇淀定东洞斗都敦峨鄂恩尔二番繁',
  '方房肥汾丰封峰凤佛扶福涪抚阜富甘赣冈岗港高藁葛古固谷冠灌光广桂贵哈海邯汉杭濠禾合河荷贺鹤黑衡红洪鸿侯呼虎湖',
  '沪花华桦怀淮槐黄惠徽霍鸡吉集济冀佳嘉江绛胶揭界金津锦晋荆京泾井景靖九酒莒巨军筠喀开康克孔昆来莱兰岚蓝廊',
  '浪乐雷耒冷黎澧醴丽利荔溧莲涟凉梁良辽聊林临麟灵凌陵菱零浏柳六龙隆娄芦庐泸鲁陆鹿禄潞洛漯滦罗麻马满茂眉梅湄门',
  '蒙孟弥米泌密绵沔苗闽岷明睦穆讷南宁牛怒盘磐彭蓬邳平萍坪坡鄱莆蒲濮浦普七栖齐祁岐淇蕲千钱潜黔乾桥钦沁青清庆琼',
  '丘邱曲衢泉仁荣融汝乳瑞若三桑沙山杉汕陕善商尚韶绍邵深沈神嵊石寿舒蜀双水顺朔思泗松嵩苏宿睢绥遂孙台太泰滩塘唐',
  '洮桃滕腾天田铁汀亭通桐铜潼屯沌湾万汪旺威潍渭温汶文翁乌巫芜吾梧武舞婺西锡溪淅歙隰峡厦仙咸献湘香襄祥翔象萧孝',
  '新辛忻信兴星荥邢雄秀盱徐许叙旬浔雅烟延炎盐偃雁扬杨阳洋尧耀伊依仪夷宜沂义邑益翼银鄞英鹰营颍永攸余鱼渝榆虞禹',
  '玉郁裕豫元沅垣原源远岳云郧枣泽湛漳彰柘浙珍正郑芝枝中忠钟重舟周诸竹珠涿淄梓紫遵岛堡庄圩坝洲礁岭崖岩寨寺塔阁',
  '杏梨枫菊',
].join('');

/** Words of such characters that are no names. */
const words = [
  ...[
    '安保',
    '安定',
    '安康',
    '本来',
    '成长',
    '澄清',
    '慈善',
    '丰富',
    '富裕',
    '高新',
    '巩固',
    '古城',
    '光明',
    '广大',
    '海滨',
    '海岛',
  ],
  ...[
    '海关',
    '海洋',
    '集成',
    '集合',
    '集中',
    '江河',
    '金融',
    '开通',
    '来源',
    '利益',
    '良好',
    '平安',
    '平台',
    '清廉',
    '融合',
  ],
  ...[
    '三农',
    '商定',
    '深远',
    '水利',
    '水平',
    '水源',
    '顺利',
    '通常',
    '通信',
    '文明',
    '文旅',
    '新城',
    '延长',
    '阳光',
    '依照',
  ],
  ...[
    '元旦',
    '原来',
    '正常',
    '重大',
    '重新',
    '遵照',
    '福利',
    '港口',
    '思路',
    '新兴',
    '固定',
    '普通',
    '保密',
    '来信',
    '定义',
    '明白',
  ],
  ...['清楚', '正义', '平方', '东西', '中华', '长远', '海峡', '山林', '通顺', '源于', '[二三六七九百千万余]{2}'],
].join('|');
/** What may stand before a name, and is now and then part of one: 其中临江县, 联合临江县, 配合, 扩大. */
const before = new RegExp(`^(?:${words}|[中大合原来新依])(?=..)`);
const ordinary = new RegExp(`(?:${words})$`);

const organs = [
  ...[
    '人民政府',
    '政府',
    '司法[局厅所]',
    '公安[局厅]',
    '[党工]委',
    '党工委',
    '委(?![托派员任])',
    '人大',
    '政协',
    '办事处',
    '管委会',
  ],
  ...['管理委员会', '人民法院', '法院', '人民检察院', '检察院'],
].join('|');
const pattern = new RegExp(`([${characters}]{2,4})(省|市|县|区|镇|乡|街道)(?=${organs})`, 'g');

/** The places of the organs that are named in a text, 临江县 of 临江县人民政府, and where each begins. */
export function* organPlaces(text: string): Generator<{ readonly name: string; readonly index: number }> {
  for (const { 0: whole, 1: run = '', 2: level = '', index } of text.matchAll(pattern)) {
    if (ordinary.test(run) || (level === '区' && run.endsWith('新'))) continue;
    const name = run.replace(before, '') + level;
    yield { name, index: index + whole.length - name.length };
  }
}
