import { defineRule } from '../../framework/rule.ts';
import { sentencesIn } from '../../text/line-sentences.ts';
import { personName } from '../../text/surname.ts';

const office = '书记|省长|市长|区长|县长|镇长|乡长|局长|主任|司长|处长|科长|律师|村民|居民';
const act = '同志|主持|带队|亲自|率队|带头|出席|多次|先后|参加|调研|作|任组长|任|为|等|在|到|[，。；、）]';
const named: readonly RegExp[] = [
  new RegExp(`(?<=${office})(?<name>${personName})(?=${act})`, 'g'),
  new RegExp(
    `(?<=^|[，。；：、由和与])(?<name>${personName})(?=同志|(?:副)?(?:${office})(?:主持|带队|亲自|率队|带头|出席|多次|先后|参加|[，。；、]))`,
    'g',
  ),
];
/** Models and winners are named to be known. */
const honour = /获|荣|表彰|先进|模范|评为|评选|事迹|学习|入选|授予|烈士|楷模/;

/** A person's name in a report that is to be published. */
export const personNamed = defineRule('privacy/person-named', ({ lines, dossier }, say) => {
  if (!dossier?.report.editions?.includes('public')) return;
  for (const line of lines)
    for (const { text, start } of sentencesIn({ text: line.free })) {
      if (honour.test(text)) continue;
      for (const pattern of named)
        for (const { index, groups } of text.matchAll(pattern)) {
          const { name = '' } = groups ?? {};
          say({ line, start: start + index, end: start + index + name.length });
        }
    }
});
