import { defineRule } from '../../framework/rule.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** Names that files on their round have: they are read by those who settle what is tracked. */
const onItsRound = /花脸|审阅|修订|修改|征求意见|送审|对照|比对|review|redline/i;
/** What our own comparison signs with, unless it is told another name. */
const ours = 'fazhi';

/** Tracked changes in a file that is none of those passed around for them: whoever opens it sees both versions. */
export const openRevisions = defineRule('format/open-revisions', ({ typesetting }, say) => {
  const { revisions, file } = typesetting ?? {};
  if (!typesetting || !revisions || !file) return;
  const { count, first, authors, isRemarked } = revisions;
  if (isRemarked || onItsRound.test(file) || authors.every((author) => author === ours)) return;
  say({ place: typesetPlace(typesetting, first), actual: String(count) });
});
