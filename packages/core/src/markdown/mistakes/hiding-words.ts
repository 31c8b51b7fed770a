/** A pattern for any of these words, the longest first as they are written here. */
const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** What people call it who don’t remember our word, or write about it in Chinese: brackets with them alone are marks. */
const secret = any(
  ...['内部', '内参', '涉密', '保密', '秘密', '机密', '绝密', '隐藏', '隐去', '不对外'],
  '(?:不|不予|不宜|不得|请勿|非|不对外|不向社会)公开',
  '公开[稿版][中里]?(?:删去|删除|略去|省略|去掉|隐去|不印|不要|不写)',
);

const not = any(
  ...['不', '不予', '不要', '不得', '不能', '不可', '不许', '不应', '不宜', '不再', '不向社会'],
  '请?勿',
  '别',
  '禁止',
);
const show = any(
  ...['印', '打印', '印发', '印出', '刊', '刊登', '登', '登载', '发', '发布', '公布', '公示', '公开', '披露', '外传'],
  ...[
    '外泄',
    '外发',
    '对外',
    '对外公开',
    '对外发布',
    '上网',
    '出现',
    '显示',
    '展示',
    '写',
    '写入',
    '列',
    '列入',
    '收入',
  ],
  ...['输出', '导出', '宣传', '见报', '可见', '要', '给看'],
);
/** Orders to leave something out: as words between brackets they may be meant, in a comment they are a mark. */
const leaveOut = any(
  ...[
    '删',
    '删去',
    '删除',
    '删掉',
    '略',
    '略去',
    '省略',
    '略掉',
    '去掉',
    '去除',
    '拿掉',
    '剔除',
    '屏蔽',
    '遮盖',
    '遮挡',
  ],
  ...['隐', '隐蔽', '藏', '忽略', '跳过', '脱敏', '敏感', '密', '内', '私密', '机要', '限阅', '受控'],
  `${not}(?:对外|向社会)?${show}`,
  any('仅', '只', '限', '专') +
    `${any('供', '给', '限', '由')}?${any('领导', '本人', '自己', '本?机关', '本单位', '本局', '本办', '系统内', '局内')}` +
    `${any('内', '审')}?${any('看', '阅', '知悉', '掌握', '参考', '参阅', '用', '使用')}`,
);

/** Sources of patterns for running text, where the words stand among others. */
export const wordsOfSecrecy = secret;
/** 请勿对外公布, 不得外传. 不得发布 may be what somebody else was forbidden, so that some words need a request before them. */
const published = any('公布', '公示', '公开', '披露', '外传', '外泄', '泄露', '外发', '扩散', '对外');
const spread = any(
  '发布',
  '传播',
  '转发',
  '转载',
  '引用',
  '上网',
  '宣传',
  '见报',
  '刊登',
  '登载',
  '写入',
  '列入',
  '收入',
);
const outward = '(?:对外|向社会|向外|擅自|随意|自行){0,2}';
export const ordersNotToShow = `(?:${not}${outward}${published}|(?:请勿|勿|请?不要|不(?:对外|向社会))${outward}${spread})`;

const around = any(
  ...['以下', '以上', '下面', '上面', '至此', '到此', '开始', '结束', '截止', '起', '止', '始', '终', '完毕', '完'],
  ...['仅供', '仅限', '只限', '仅', '只', '供', '限', '属', '为', '是', '的', '级', '稿', '版', '用', '使用', '掌握'],
  ...[
    '内容',
    '资料',
    '材料',
    '信息',
    '数据',
    '情况',
    '文字',
    '段落',
    '部分',
    '标记',
    '一段',
    '本段',
    '这段',
    '此段',
    '段',
  ],
);
const aroundOrders = any(
  around,
  ...[
    '请',
    '需',
    '应',
    '待',
    '拟',
    '此处',
    '这里',
    '此句',
    '这句',
    '本句',
    '全句',
    '整句',
    '句',
    '此项',
    '全段',
    '整段',
    '数',
    '数字',
  ],
  ...['公开稿', '公开版', '公开', '社会', '时', '中', '里', '在', '从', '由', '把', '予以', '全部'],
);

const saysSecret = new RegExp(`^${around}*${secret}(?:${around}|${secret})*$`);
const saysHiding = new RegExp(`^${aroundOrders}*(?:${secret}|${leaveOut})(?:${aroundOrders}|${secret}|${leaveOut})*$`);

/** Whether Han characters say that something is secret and nothing else. */
export const saysSecretInChinese = (words: string): boolean => isShort(words) && saysSecret.test(words);
/** Whether they say so or that it is to be left out. */
export const saysHidingInChinese = (words: string): boolean => isShort(words) && saysHiding.test(words);

/** Twenty characters at most: the patterns may read the same words in several ways. */
const isShort = (words: string): boolean => words.length <= 20;

/** `private` and the like, one of which in three words is enough. */
export const secretWords: ReadonlySet<string> = new Set([
  ...['private', 'secret', 'hidden', 'hide', 'confidential', 'restricted', 'nonpublic', 'nopublic', 'neibu'],
]);
/** Orders that mean it where nothing else is said. */
export const hidingWords: ReadonlySet<string> = new Set([
  ...[
    'omit',
    'omitted',
    'skip',
    'ignore',
    'exclude',
    'excluded',
    'delete',
    'deleted',
    'del',
    'remove',
    'removed',
    'drop',
  ],
  ...[
    'redact',
    'redacted',
    'conceal',
    'mask',
    'masked',
    'invisible',
    'classified',
    'sensitive',
    'unpublished',
    'unlisted',
  ],
  ...['noprint', 'noshow', 'baomi', 'buyin', 'yincang', 'shanchu', 'shanqu', 'lueque', 'jimi', 'mimi', 'shemi'],
]);
export const showingWords: ReadonlySet<string> = new Set([
  ...['public', 'publish', 'published', 'print', 'printed', 'show', 'shown', 'display', 'visible', 'open', 'release'],
  ...['released', 'export', 'output', 'render', 'share', 'gongkai'],
]);
export const refusingWords: ReadonlySet<string> = new Set([
  'no',
  'not',
  'non',
  'never',
  'false',
  'off',
  'dont',
  'none',
  'without',
]);
/** Words that say where a mark begins or ends. */
export const edgeWords: ReadonlySet<string> = new Set([
  ...['begin', 'begins', 'start', 'starts', 'open', 'end', 'ends', 'close', 'stop', 'fin', 'of', 'the'],
]);
/** Words that may stand beside an order and add nothing. */
export const fillingWords: ReadonlySet<string> = new Set([
  ...[
    'do',
    'is',
    'if',
    'be',
    'to',
    'in',
    'for',
    'from',
    'this',
    'here',
    'below',
    'above',
    'text',
    'part',
    'paragraph',
    'it',
  ],
  ...['all', 'only', 'use', 'please', 'edition', 'version', 'level', 'class', 'classification', 'visibility', 'access'],
  ...['audience', 'security', 'status', 'scope', 'yes', 'true', 'on'],
]);
