import type { SourceBlock } from '../../block.ts';

/** 责任单位列首位的为牵头单位, 排在第一位的单位牵头: said once, for all tasks of a list. */
const says =
  /(?:列|排|居|位列|排名)在?(?:首位?|第一位?|最前)(?:面|位)?的?(?:责任)?(?:单位|部门|科室)?(?:为|是|负责|即为)?(?:第一)?(?:牵头|主办|主责)|(?:首个|第一个|首位)(?:责任)?(?:单位|部门|科室)(?:为|是|负责)?(?:牵头|主办|主责)/;
/** Longer than any such remark. */
const longest = 200;

/** Whether a list says anywhere that the unit named first takes the lead. */
export const firstLeads = (blocks: readonly SourceBlock[]): boolean =>
  blocks.some((block) =>
    (block.type === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells)).some(
      ({ text }) => text.length <= longest && says.test(text.replace(/\s+/g, '')),
    ),
  );
