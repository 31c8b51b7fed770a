import { at, defineRule } from '../../framework/rule.ts';
import { personName } from '../../text/surname.ts';

const identity = /(?<![\dA-Za-z])\d{6}(?<birth>(?:18|19|20)\d{6})\d{3}[\dXx](?![\dA-Za-z])/g;
const mobile = /(?<![\d.A-Za-z-])1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})(?![\d.A-Za-z-])/g;
/** A private person in a case. */
const party = new RegExp(
  `(?<=(?:原告|被告|申请人|第三人|当事人|被处罚人|上诉人)(?:为|是|：)?)(?<name>${personName})(?=不服|诉|提起|与|因|（|[，。；、])`,
  'g',
);

/** Weights of the digits of an identity number, and its check digit by the remainder (GB 11643). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

const isIdentity = (text: string): boolean => {
  const total = weights.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0);
  return checkDigits[total % 11] === text[17]?.toUpperCase();
};
const isDay = (birth: string): boolean => {
  const [year, month, day] = [birth.slice(0, 4), birth.slice(4, 6), birth.slice(6)].map(Number) as [
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
/** The finding itself must not spread the number. */
const hidden = (text: string) => `${text.slice(0, 3)}${'*'.repeat(text.length - 5)}${text.slice(-2)}`;

/** Identity numbers, mobile numbers, names of parties to a case. */
export const pii = defineRule('privacy/pii', ({ lines }, say) => {
  for (const line of lines) {
    for (const match of line.text.matchAll(identity))
      if (isDay(match.groups!.birth!) && isIdentity(match[0]))
        say({ ...at(line, match), subject: '公民身份号码', actual: hidden(match[0]) });
    for (const match of line.text.matchAll(mobile))
      say({ ...at(line, match), subject: '手机号码', actual: hidden(match[0]) });
    for (const match of line.free.matchAll(party))
      say({ ...at(line, match, 'name'), subject: '案件当事人的姓名', actual: `${match.groups!.name![0]}某` });
  }
});
