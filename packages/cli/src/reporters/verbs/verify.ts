import {
  type Draft,
  type EditArea,
  type EditList,
  type EditPlace,
  type FactEdit,
  type FigureEdit,
  plainText,
  type StoryKind,
  type Unread,
  type UnreadKind,
  type Verification,
  walk,
} from '@fazhi/core';
import { aroundDifference } from './around-difference.ts';

/** What became of the draft, number by number, for a reader. */
export function verificationPretty({ accepted, original }: Verification, draft: Draft): string {
  const titles = new Map(
    [...walk(draft.report)].flatMap((node) =>
      node.type === 'section' && node.id ? [[node.id, plainText(node.title)] as const] : [],
    ),
  );
  const where = (place: EditPlace | undefined) => (place ? `（${spotOf(place, titles)}）` : '');
  const say = (edits: EditList) => [
    ...numberLines(edits, draft, where),
    ...commentLines(edits),
    ...unreadLines(edits, where),
    ...paragraphLines(edits, where),
  ];
  const both = original ? ['接受全部修订后：', ...say(accepted), '', '修订之前：', ...say(original)] : say(accepted);
  return `${both.join('\n')}\n`;
}

type Where = (place: EditPlace | undefined) => string;

const stories: { readonly [Kind in StoryKind]: string } = {
  body: '正文',
  header: '页眉',
  footer: '页脚',
  footnote: '脚注',
  endnote: '尾注',
  comment: '批注',
};

const areas: { readonly [Area in EditArea]: string } = {
  masthead: '版头',
  title: '标题',
  addressees: '主送机关',
  attachmentNote: '附件说明',
  signature: '落款',
  attachment: '附件',
  imprint: '版记',
};

/** By the title of its section, where it stands in one. */
function spotOf({ story, paragraph, section, area }: EditPlace, titles: ReadonlyMap<string, string>): string {
  const title = section === undefined ? area && areas[area] : (titles.get(section) ?? section);
  return title === undefined ? `${stories[story]}第${paragraph}段` : `${title}，第${paragraph}段`;
}

function numberLines({ facts, figures }: EditList, draft: Draft, where: Where): string[] {
  const nameOf = (id: string) => draft.ledger.entries.get(id)?.metric.name ?? id;
  const some = (edits: readonly { readonly kind: PlainMessage }[], kinds: readonly PlainMessage[]) =>
    kinds.flatMap((kind) => (counted(edits, kind) > 0 ? [`${words[kind]}${counted(edits, kind)}`] : []));
  const ofFacts = [
    `未变${counted(facts, 'unchanged')}`,
    `改动${counted(facts, 'changed')}`,
    ...some(facts, ['respelled', 'moved', 'unmarked']),
    `删去${counted(facts, 'deleted')}`,
  ];
  const ofOthers = some(figures, ['changed', 'respelled', 'moved', 'removed']);
  return [
    [
      `数据${facts.length}处：${ofFacts.join('，')}`,
      `没有出处的数${counted(figures, 'added')}处`,
      ...(ofOthers.length > 0 ? [`其他的数${ofOthers.join('，')}`] : []),
    ].join('；'),
    ...facts.flatMap(({ kind, id, expected, actual, place }) =>
      kind === 'unchanged' ? [] : [`  ${words[kind]}  ${nameOf(id)}：${change(expected, actual)}${where(place)}`],
    ),
    ...figures.map(
      ({ kind, expected, actual, sentence, place }) =>
        `  ${words[kind]}  ${change(expected, actual)}${where(place)}：${around(sentence, actual || expected)}`,
    ),
  ];
}

type PlainMessage = FactEdit['kind'] | FigureEdit['kind'];
const words: { readonly [Kind in PlainMessage]: string } = {
  unchanged: '未变',
  unmarked: '书签没有了，数没有变',
  added: '无出处',
  changed: '改动',
  respelled: '改写',
  moved: '挪动',
  removed: '删去',
  deleted: '删去',
};

const counted = (edits: readonly { readonly kind: PlainMessage }[], kind: PlainMessage): number =>
  edits.filter((each) => each.kind === kind).length;

const change = (expected: string, actual: string): string =>
  expected === '' || actual === '' || expected === actual ? expected || actual : `${expected} → ${actual}`;

/** Comments are no text of the document; a number in one is said apart. */
function commentLines({ comments }: EditList): string[] {
  if (comments.length === 0) return [];
  return [
    `批注里新写的数${comments.length}处，批注不是正文，要不要照改请看原意`,
    ...comments.map(
      ({ actual, sentence, author }) =>
        `  批注  ${actual}${author ? `（${author}）` : ''}：${around(sentence, actual)}`,
    ),
  ];
}

const kinds: { readonly [Kind in UnreadKind]: string } = {
  picture: '图片',
  chart: '图表',
  diagram: 'SmartArt 图形',
  object: '嵌入的对象',
  chunk: '插入的外部文件',
  subdocument: '子文档',
  ink: '手写墨迹',
  control: '控件',
  field: '域',
  alternative: '在别的软件里显示成另一样的内容',
  direction: '从右到左排的文字',
  ruby: '拼音指南里的数',
  numbering: '自动编号',
  hidden: '隐藏的文字',
  struck: '划掉的文字',
  damaged: '损坏的部件',
};

function unreadLines({ unread }: EditList, where: Where): string[] {
  if (unread.length === 0) return [];
  const line = ({ kind, words, place }: Unread) =>
    `  未核对  ${kinds[kind]}${where(place)}${words === '' ? '' : `：${short(words)}`}`;
  return [`没有核对的内容${unread.length}处，其中的数请人工核对`, ...unread.map(line)];
}

function paragraphLines({ paragraphs }: EditList, where: Where): string[] {
  const of = (wanted: string) => paragraphs.filter(({ kind }) => kind === wanted);
  const [added, removed] = [of('added'), of('removed')];
  if (paragraphs.length === 0) return [];
  const shown = aroundDifference(paragraphs);
  return [
    `段落：增加${added.length}段，减少${removed.length}段（改过的段落两边各算一段）`,
    ...removed.map((each) => `  - ${shown.get(each)}${where(each.place)}`),
    ...added.map((each) => `  + ${shown.get(each)}${where(each.place)}`),
  ];
}

/** The words beside the figure, where the sentence is long. */
function around(sentence: string, figure: string): string {
  const start = Math.max(0, sentence.indexOf(figure) - 16);
  return start === 0 ? short(sentence) : `……${short(sentence.slice(start))}`;
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 38)}……` : text);
