import { at, defineRule } from '../../framework/rule.ts';

const clause =
  /(?<=^|[。；！？]|[一二三四五六七八九十]是)(?<from>通过|经过|随着)[^，。；：！？使让]{2,40}，(?:进一步|切实|有效|不断|从而|真正|逐步|更好地?)?(?<verb>使得?)(?![用命者馆节])/g;

/** 通过…，使…: the sentence has lost its subject. */
export const subjectlessTongguo = defineRule('style/subjectless-tongguo', ({ lines }, say) => {
  for (const line of lines)
    for (const match of line.free.matchAll(clause)) {
      const { from, verb } = match.groups!;
      say({ ...at(line, match), actual: `${from}…${verb}` });
    }
});
