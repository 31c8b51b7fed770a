import type { SetParagraph } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { headOf } from '../../subject/page/head-of.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { cited } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** Names that 附件说明 lists, of all its lines. */
function namesIn(notes: readonly SetParagraph[]): readonly string[] {
  const text = notes.map((each) => each.text.replace(/\s/g, '')).join('\n');
  const list = text.replace(/^附件[：:]\n?/, '');
  if (!/^\d{1,2}[.．、]/.test(list)) return [list.replace(/\n/g, '')];
  return list
    .split(/(?:^|\n)(?=\d{1,2}[.．、])|(?<=[\u4e00-\u9fff）》；;])(?=\d{1,2}[.．、][\u4e00-\u9fff《])/)
    .map((each) => each.replace(/\n/g, '').replace(/^\d{1,2}[.．、]/, ''))
    .filter((each) => each !== '');
}

/** What two writings of a name must have in common. */
const bare = (name: string): string => name.replace(/[\s《》。；;，]/g, '').replace(/（(?:另附|略|共\d+[页份])）$/, '');
/** An annex that is not in the file. */
const apart = /（(?:另附|另发|另行[^）]*|单独[^）]*|略)）$/;
/** A title may stand in several paragraphs. */
const titleLines = 4;

/** Attachments that are not those which 附件说明 lists: in number, in order, in name. */
export const attachmentMatch = defineRule('format/attachment-match', (checked, say) => {
  const { typesetting } = checked;
  if (!typesetting) return;
  const parts = setRolesOf(checked);
  const { paragraphs } = typesetting;
  const of = (wanted: string) => parts.filter(({ role }) => role === wanted);
  const [notes, labels] = [of('attachmentNote'), of('attachmentLabel')];
  const tell = (paragraph: SetParagraph, actual: string, expected: string) =>
    say({ place: typesetPlace(typesetting, paragraph), actual, expected: [expected] });
  const [first] = labels;
  if (notes.length === 0) {
    if (first && (headOf(checked)?.isFormal || of('signature').length > 0))
      tell(first.paragraph, '后面有附件，正文下面没有附件说明', '正文下空一行写“附件：名称”');
    return;
  }
  const all = namesIn(notes.map(({ paragraph }) => paragraph));
  const names = all.length === labels.length ? all : all.filter((each) => !apart.test(each));
  const wholes = paragraphs.map(({ text }) => bare(text));
  const after = notes.at(-1)?.index ?? 0;
  if (!first) {
    // An annex may be a file of its own.
    const title = wholes.findIndex((text, index) => index > after && names.some((name) => bare(name) === text));
    if (title > 0)
      tell(paragraphs[title]!, `附件标题${cited(paragraphs[title]!.text)}上面没有“附件”`, '左上角顶格写“附件”和序号');
    return;
  }
  if (labels.length !== names.length) {
    tell(notes[0]!.paragraph, `附件说明列了${names.length}个附件，后面有${labels.length}个“附件”`, '数目一致');
    return;
  }
  for (const [index, { paragraph, index: at = 0 }] of labels.entries()) {
    const number = /\d+/.exec(paragraph.text.normalize('NFKC'))?.[0];
    if (labels.length > 1 && Number(number) !== index + 1) {
      tell(paragraph, `附件次序不对，这里写作${cited(paragraph.text)}`, `“附件${index + 1}”`);
      return;
    }
    const below = wholes
      .slice(at + 1)
      .filter((text) => text !== '')
      .slice(0, titleLines);
    const name = bare(names[index]!);
    const title = below[0];
    // One of both may say more: whose annex it is.
    if (title === undefined || below.join('').includes(name) || name.includes(title) || /^附件\d*$/.test(title))
      continue;
    const isTitle = parts.some((part) => part.role === 'attachmentTitle' && bare(part.paragraph.text) === title);
    if (isTitle) tell(paragraph, `标题是${cited(title)}，附件说明写作${cited(name)}`, '两处一致');
  }
});
