const month = '(?:20\\d\\d年|今年|本年度?)?\\d{1,2}月(?:份|\\d{1,2}日)?(?:[上中下]旬)?';
/** When something is to be done, where nothing else is said: 9月底前, 2025年, 每季度1次, 长期坚持. */
const time = new RegExp(
  `^(?:${month}(?:底|末)?(?:[、至到—–~-]+(?:${month}(?:底|末)?))*(?:之?前|以前)?|(?:20\\d\\d年|今年|本年度?)?(?:第?[一二三四1-4]季度|[上下]半年|年[底末内]|全年)(?:末|底|内)?(?:之?前|以前)?|20\\d\\d年?|每(?:年|季度?|月|半年|周)(?:度)?(?:末|底)?(?:不?少于|至少)?(?:[一二两三四\\d]+次)?|长期(?:坚持|推进|任务)?|持续(?:推进|坚持|实施)?|常态化?(?:推进|开展)?|全年|按时序(?:推进)?)(?:完成)?$`,
);

export interface NamesAndTime {
  readonly names: string;
  /** As printed; empty where none is said. */
  readonly time: string;
}

/** What stands in a bracket behind a task, 县司法局、县财政局，9月底前, as who and by when. */
export function splitTime(inner: string): NamesAndTime {
  const pieces = inner.replace(/[。；;]$/, '').split(/(?<=[，,；;、。])/);
  let end = pieces.length;
  while (end > 0 && time.test(bare(pieces[end - 1]!))) end -= 1;
  return { names: bare(pieces.slice(0, end).join('')), time: bare(pieces.slice(end).join('')) };
}

const bare = (text: string): string => text.replace(/\s+/g, '').replace(/[，,；;、。]+$/, '');
