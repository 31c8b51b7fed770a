import type { SetRun } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { faultsBy } from '../../subject/page/faults-by.ts';
import { namesOf } from '../../subject/page/say-faults.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { cited } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

const said = (run: SetRun): string => [run.bold ? '加粗' : '', run.emphasis].filter((each) => each !== '').join('、');
const isWord = ({ text }: SetRun): boolean => /[\p{L}\p{N}]/u.test(text);

/** What begins one of several points, wherever in the sentence it stands. */
const point = /^\s*(?:[一二三四五六七八九十]{1,2}(?:是|要)|第?[一二三四五六七八九十]{1,2}[，、]|首先|其次|再次|最后)/;

/** Words that are set apart inside a sentence: bold where a sentence begins is a heading in its line. */
function wordsApart(runs: readonly SetRun[], mayLead: boolean): SetRun | undefined {
  let before = '';
  for (const run of runs) {
    const isLead = mayLead && (before.trim() === '' || /[。；：:！？”）]\s*$/.test(before) || point.test(run.text));
    if (isWord(run) && (run.emphasis !== '' || (run.bold && !isLead))) return run;
    before += run.text;
  }
  return undefined;
}

/** Words in italics, underlined, marked, or bold amid a sentence; a paragraph that is bold as a whole has a rule of its own. */
export const emphasis = defineRule('format/emphasis', (checked, say) => {
  const { typesetting, standard } = checked;
  if (!typesetting || !standard) return;
  const isWhole = (runs: readonly SetRun[], is: (run: SetRun) => boolean) => runs.filter(isWord).every(is);
  const parts = setRolesOf(checked).filter(({ role }) => role !== 'issuerMark');
  const whole = parts.filter(({ paragraph: { runs } }) => {
    const words = runs.find(isWord);
    return words !== undefined && words.emphasis !== '' && isWhole(runs, (run) => run.emphasis === words.emphasis);
  });
  const expected = ['和其他文字一样，不加修饰'];
  for (const fault of faultsBy(whole, ({ paragraph }) => ({
    actual: paragraph.runs.find(isWord)!.emphasis,
    expected: '',
  })))
    say({
      place: typesetPlace(typesetting, fault.paragraph),
      subject: namesOf(fault, standard),
      actual: fault.actual,
      expected,
    });
  const told = new Set(whole);
  for (const part of parts) {
    const { runs } = part.paragraph;
    if (told.has(part)) continue;
    const bold = runs.filter((run) => run.bold).reduce((sum, { text }) => sum + text.length, 0);
    const isBold = bold * 2 > runs.reduce((sum, { text }) => sum + text.length, 0);
    // “附件：” is no heading of what follows it.
    const mayLead = part.role !== 'attachmentNote';
    const apart = wordsApart(isBold ? runs.map((run) => ({ ...run, bold: false })) : runs, mayLead);
    if (!apart) continue;
    const place = typesetPlace(typesetting, part.paragraph);
    say({ place, subject: cited(apart.text), actual: said(apart), expected });
  }
});
