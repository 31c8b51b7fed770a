import { at, defineRule } from '../../framework/rule.ts';

const days = '日一二三四五六';
const dated =
  /(?<!\d)(?<year>(?:19|20)\d\d)年(?<month>\d{1,2})月(?<day>\d{1,2})日[（(]?(?:星期|周)(?<name>[日天一二三四五六])(?=[）)，。、；上下中晚]|$)/g;

/** A date with the name of another day of the week. Which of the two is wrong, the text does not tell. */
export const weekday = defineRule('date/weekday', ({ lines }, say) => {
  for (const line of lines)
    for (const match of line.free.matchAll(dated)) {
      const { year, month, day, name = '' } = match.groups ?? {};
      const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
      const right = days[date.getUTCDay()]!;
      if (date.getUTCDate() !== Number(day) || right === name.replace('天', '日')) continue;
      say({
        ...at(line, match),
        subject: `${year}年${month}月${day}日`,
        actual: `星期${name}`,
        expected: [`星期${right}`],
      });
    }
});
