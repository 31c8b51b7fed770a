import type { Department } from '../../../model/dossier/organ.ts';
import { squeeze } from '../tidy.ts';

/** Names of units as a list writes them, and the registered name of each where there is a registry. */
export interface Units {
  /**
   * Split at 、，,；;/| and at blanks, line breaks and 和 that stand between two names; registered names where they are
   * known, so that one which holds 和 stays whole.
   */
  readonly split: (text: string) => readonly string[];
  readonly isKnown: (name: string) => boolean;
  /** The registered name of an id, name or alias; any other name as it is. */
  readonly nameOf: (name: string) => string;
  /** The registry, all names and aliases; empty where none was given. */
  readonly names: ReadonlySet<string>;
}

const separators = '、，,；;/／|｜\\＼';
const unitEnd =
  /(?:局|委|办|部|院|室|厅|会|府|镇|乡|街道|中心|队|公司|部门|单位|机关|银行|处|站|所|社|团|组|区|县|市|校|联|机构|企业|集团|学院|高校|部队|村|股|科)[）)]?$/;
const unitStart = /^(?:[省市区县镇乡各]|有关|相关|其他|团[省市区县]委|国[家网])/;

/** Words after the names that say how they share the work. */
const sharing =
  /(?:等)?(?:[，,；;、]?(?:按照?|根据|依据)(?:各自)?(?:职责|工作)?(?:职责)?分工(?:分别|共同)?(?:负责|落实|推进|抓好)?|分别负责|共同负责|负责落实|负责|配合|参与)$/;

export function unitsOf(departments: readonly Department[] = []): Units {
  const registered = new Map<string, string>();
  for (const { id, name, aliases = [], members = [] } of departments) {
    for (const each of [name, ...aliases]) if (!registered.has(squeeze(each))) registered.set(squeeze(each), name);
    if (!registered.has(id)) registered.set(id, name);
    for (const member of members) if (!registered.has(squeeze(member))) registered.set(squeeze(member), member);
  }
  const nameOf = (name: string): string => registered.get(name) ?? name;
  const split = (text: string): readonly string[] => {
    const lines = text
      .split('\n')
      .map((line) => joinBlanks(line, registered))
      .filter((line) => line !== '');
    const whole = lines.reduce(
      (before, line) => before + (breaksBetween(before, line, lines, registered) ? '、' : '') + line,
      '',
    );
    const names = splitOutsideBrackets(
      whole
        .replace(/[。.]$/, '')
        .replace(sharing, '')
        .replace(/等(?=(?:其他|各|有关|相关))/g, '、'),
    )
      .flatMap((name) => splitAtAnd(name, registered))
      .map((name) => nameOf(balanced(name.replace(/等$/, ''))))
      .filter((name) => /[\p{L}\p{N}]/u.test(name));
    return [...new Set(names)];
  };
  return { split, nameOf, isKnown: (name) => registered.has(name), names: new Set(registered.keys()) };
}

/** 各街道, 区政府其他有关部门: a group of units, not one to register by name. */
export const isGroupOfUnits = (name: string): boolean => /各|有关|相关|其他|全体|所有/.test(name);

/** Reads like a unit's name: short, and ends as units do. */
export const looksLikeUnit = (name: string): boolean =>
  name.length >= 2 && name.length <= 24 && unitEnd.test(name) && !/[。：:“”！？]/.test(name);

/** Blanks between two names part them; those in 县 司 法 局 are for the eye. */
function joinBlanks(line: string, registered: ReadonlyMap<string, string>): string {
  const pieces = line.trim().split(/\s+/);
  const areNames = pieces.length > 1 && pieces.every((piece) => piece.length > 2 && isName(piece, registered));
  return pieces.join(areNames ? '、' : '');
}

const isName = (piece: string, registered: ReadonlyMap<string, string>): boolean =>
  splitOutsideBrackets(piece.replace(ownPart, '')).every((name) => registered.has(name) || unitEnd.test(name));
/** 县司法局（牵头）: what a name says of its part stands behind it. */
const ownPart = /[（(](?:牵头|主办|配合|协办)(?:单位|部门)?[）)]$/;

/** 和, 及, 与, 会同 part two names; in 县发展和改革局 the words before are none, and a registered name is not looked into. */
function splitAtAnd(name: string, registered: ReadonlyMap<string, string>): readonly string[] {
  if (registered.has(name) || name.length > longestNames) return [name];
  for (const { index, 0: and } of name.matchAll(/以及|会同|联合|[和及与]/g)) {
    const [left, right] = [name.slice(0, index), name.slice(index + and.length)];
    const parts =
      (registered.has(left) || (left.length > 2 && wholeUnit.test(left))) &&
      (registered.has(right) || (right.length > 2 && unitEnd.test(right)));
    if (parts && !/^[^（(]*[）)]/.test(right)) return [left, ...splitAtAnd(right, registered)];
  }
  return [name];
}
/** Longer than names joined by 和 ever are. */
const longestNames = 120;
/** Ends as names of organs end, not as words of their fields do: 卫生部门 is one, 社区 and 市场 are not. */
const wholeUnit =
  /(?:局|委|办|厅|会|府|镇|乡|街道|中心|队|公司|部门|单位|机关|银行|法院|检察院|(?:组织|宣传|统战|政法|武装)部|办公室|党校|总工会|联)[）)]?$/;

/** A line ends where a name does, unless the two halves are one registered name. */
function breaksBetween(
  before: string,
  line: string,
  lines: readonly string[],
  registered: ReadonlyMap<string, string>,
): boolean {
  if (before === '' || separators.includes(before.at(-1) ?? '') || separators.includes(line.charAt(0))) return false;
  const [last = ''] = splitOutsideBrackets(before).slice(-1);
  const [first = ''] = splitOutsideBrackets(line);
  if (registered.has(last + first)) return false;
  if (registered.has(last) && registered.has(first)) return true;
  if (!unitEnd.test(last) || /^[（(]/.test(line)) return false;
  const bare = lines.every(
    (each) => ![...separators].some((mark) => each.includes(mark)) && unitEnd.test(each) && each.length > 2,
  );
  return bare || unitStart.test(line);
}

const opening = ['（', '(', '〔', '［', '['];
const closing = ['）', ')', '〕', '］', ']'];

/** A separator within （…） or 〔…〕 belongs to the name. */
function splitOutsideBrackets(text: string): string[] {
  const names: string[] = [''];
  const lastClosed = Math.max(...closing.map((mark) => text.lastIndexOf(mark)));
  let depth = 0;
  text.split('').forEach((character, index) => {
    if (opening.includes(character) && lastClosed > index) depth += 1;
    if (closing.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separators.includes(character)) names.push('');
    else names[names.length - 1] += character;
  });
  return names.filter((name) => name !== '');
}

/** 各乡（镇）街道） has a bracket too many. */
function balanced(name: string): string {
  const opened = name.replace(/[^（(]/g, '').length;
  const closed = name.replace(/[^）)]/g, '').length;
  return closed > opened ? name.replace(/[）)]$/, '') : name;
}
