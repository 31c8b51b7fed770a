import { at, defineRule } from '../../framework/rule.ts';
import { titleAround } from '../../text/enclosed.ts';

/** Days that are called by their date, each with the beginning of its name. */
const days: Readonly<Record<string, string>> = {
  '12·4': '国家宪法日|全国法制宣传日|宪法日|宪法宣传',
  '4·15': '全民国家安全教育日|国家安全',
  '3·15': '国际消费者权益日|消费者权益',
  '6·26': '国际禁毒日|禁毒',
  '4·26': '世界知识产权日|知识产权',
  '5·12': '全国防灾减灾日|防灾减灾',
  '6·5': '世界环境日|六五环境日|环境日',
  '12·2': '全国交通安全日|交通安全',
  '11·9': '全国消防日|消防',
};
const marks = /[.．、•・‧。]/;
const dates = Object.entries(days).map(([day, name]) => `${day.replace('·', `${marks.source}`)}(?=[”"]?(?:${name}))`);
const typed = new RegExp(`(?<![\\d.．])(?:${dates.join('|')})`, 'g');
/** Before other days, 利用3•15、“4·15”: a mark that stands in no number. */
const dotted = new RegExp(
  `(?<!\\d)(?:${Object.keys(days)
    .map((day) => day.replace('·', '[•・‧]'))
    .join('|')})(?![\\d.])`,
  'g',
);

/** “12.4”主题宣传: in quotation marks by itself, a day and no number. */
const quotedDay = new RegExp(
  `(?<=[“"])(?:${Object.keys(days)
    .map((day) => day.replace('·', marks.source))
    .join('|')})(?=[”"](?!版))`,
  'g',
);

/** Each of these forms is mended alike. */
const anyDay = new RegExp([typed, dotted, quotedDay].map(({ source }) => source).join('|'), 'g');

const official: readonly (readonly [name: string, day: string])[] = [
  ['国家宪法日', '12·4'],
  ['全民国家安全教育日', '4·15'],
  ['国际消费者权益日', '3·15'],
  ['国际禁毒日', '6·26'],
  ['世界知识产权日', '4·26'],
  ['全国防灾减灾日', '5·12'],
  ['全国消防日', '11·9'],
  ['全国交通安全日', '12·2'],
];
const called = new RegExp(
  `(?<![\\d.·])(\\d{1,2}[·.．•・]\\d{1,2})(?=[”"]?(${official.map(([name]) => name).join('|')}))`,
  'g',
);

/** 12.4国家宪法日: between a month and a day that name a day stands ·. */
export const namedDay = defineRule('date/named-day', ({ lines }, say) => {
  for (const line of lines) {
    for (const match of line.text.matchAll(called)) {
      const [day, , name] = match;
      const right = official.find(([each]) => each === name)?.[1] ?? day;
      if (day.replace(marks, '·') !== right) say({ ...at(line, match), subject: name, expected: [right] });
    }
    for (const match of line.text.matchAll(anyDay)) {
      const span = at(line, match);
      if (titleAround(line, span)) continue;
      const right = match[0].replace(marks, '·');
      say({ ...span, expected: [right], fix: right });
    }
  }
});
