import { chineseNumber } from '../../numeral/index.ts';
import { aside } from '../aside.ts';
import { noWords, type OutlineHelper } from '../helper.ts';
import { hiddenMark, pointMarks } from '../marks.ts';

const lead = (ordinal: string, title: string): string => `${ordinal}${title}${title === '' ? '' : '。'}`;

const styles = {
  yishi: (title: string, body: string, index: number, alone: boolean) =>
    lead(alone ? '' : `${chineseNumber(index + 1)}是`, title) + body,
  list: (title: string, body: string, index: number) =>
    `${index + 1}. ${lead('', title)}${body.replaceAll('\n\n', '\n\n   ')}`,
} as const;

const onePoint = new RegExp(
  `${pointMarks.title}([^${pointMarks.body}]*)${pointMarks.body}([^${pointMarks.end}]*)${pointMarks.end}`,
  'g',
);

/** `{{#points}}` numbers the points inside it that have something to say: 一是……。二是……。 */
export const points: OutlineHelper = {
  block: true,
  words: noWords,
  options: { style: Object.keys(styles) },
  run: ({ body, options, state }) => {
    const style = styles[(options.style ?? 'yishi') as keyof typeof styles];
    const said = lastHidden([...body().matchAll(onePoint)].map(([, title = '', text = '']) => [title, text] as const));
    return said
      .map(([title, text], index) => {
        const printed = style(title.replaceAll(hiddenMark, ''), text, index, said.length === 1);
        return isHidden(title) ? aside(printed, state.uses) : printed;
      })
      .join('\n\n');
  },
};

/** What an edition for everyone leaves out comes last, so that the numbers of the others follow on each other. */
const isHidden = (title: string): boolean => title.startsWith(hiddenMark);
const lastHidden = (said: readonly (readonly [title: string, text: string])[]) =>
  [...said].sort(([one], [other]) => Number(isHidden(one)) - Number(isHidden(other)));

/** `{{#point "强化思想引领"}}……{{/point}}` inside `points`; says nothing where its text is empty. */
export const point: OutlineHelper = {
  block: true,
  words: { kind: 'title', min: 0, max: 1 },
  options: {},
  run: ({ words: [title = ''], body }) => {
    const text = body().trim();
    return text === '' ? '' : `${pointMarks.title}${title}${pointMarks.body}${text}${pointMarks.end}`;
  },
};
