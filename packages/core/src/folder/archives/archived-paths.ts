import { isPart } from '../packs/find-pack.ts';

/** What a pack travels with: its content, what is said of it, its lock, its sample and its cases. Text, all of it. */
export const isArchived = (path: string): boolean =>
  isPart(path) ||
  ['README.md', 'CHANGES.md', 'fazhi.lock'].includes(path) ||
  /^(?:sample|cases)\/.+\.(?:ya?ml|md|txt)$/.test(path);

const faults: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^$/, '是空的'],
  [/\\/, '用了反斜杠'],
  [/^\//, '以 / 开头'],
  [/^[A-Za-z]:/, '带盘符'],
  [/(?:^|\/)\.\.(?:\/|$)/, '用 .. 通到文件夹外面'],
  [/(?:^|\/)\.(?:\/|$)|\/\//, '有多余的 . 或者 /'],
  [/[\p{Cc}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u, '有看不见的字符'],
  [/[<>:"|?*]/, '有 Windows 不许用的字符'],
  [/[. ](?:\/|$)/, '有以点或者空格结尾的名称，Windows 不认'],
  [
    /(?:^|\/)(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])[ ]*(?:\.[^/]*)?(?:\/|$)/i,
    '用了 Windows 保留的名称',
  ],
  [/(?:^|\/)[^/]{201,}/, '有太长的名称'],
];

/** What makes a path one that may not be written, in words that go on from 路径; undefined where it may. */
export function faultOf(path: string): string | undefined {
  const plain = path.replace(/\/$/, '');
  if (path.length > 400) return '太长';
  return faults.find(([pattern]) => pattern.test(plain))?.[1];
}

/** Names that one machine or another takes for the same: case, width and composition apart. */
export const sameName = (path: string): string => path.normalize('NFKC').toLowerCase().normalize('NFKC');
