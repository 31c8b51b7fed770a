import { makeError } from './make-error.ts';

interface ArgumentKind {
  /** What is to be given, in words that go on from 应为. */
  readonly what: string;
  readonly fits: (given: unknown) => boolean;
}

const has =
  (...keys: readonly string[]) =>
  (given: unknown): boolean =>
    typeof given === 'object' && given !== null && keys.every((key) => key in given);
const isText = (given: unknown): boolean => typeof given === 'string';
// A `Uint8Array` or a `Map` of another realm, a frame or a `vm`, is not an instance of ours.
const isBytes = (given: unknown): boolean => Object.prototype.toString.call(given) === '[object Uint8Array]';
const isMap = (given: unknown): boolean => has('get', 'has')(given) && Symbol.iterator in (given as object);

/** What functions take, by kind. What comes out of one function and goes into another is told by where it comes from. */
const kinds = {
  text: { what: '文字', fits: isText },
  flag: { what: 'true 或者 false', fits: (given) => typeof given === 'boolean' },
  threads: {
    what: '1 到 256 的整数',
    fits: (given) => Number.isInteger(given) && Number(given) >= 1 && Number(given) <= 256,
  },
  bytes: { what: '字节（Uint8Array）', fits: isBytes },
  textOrBytes: { what: '文字或者字节（Uint8Array）', fits: (given) => isText(given) || isBytes(given) },
  map: { what: 'Map', fits: isMap },
  list: { what: '数组', fits: Array.isArray },
  object: {
    what: '对象',
    fits: (given) => has()(given) && ![Array.isArray, isMap, isBytes, has('then')].some((other) => other(given)),
  },
  files: { what: '有 read、list、write 三个函数的对象，如 diskFiles', fits: has('read', 'list', 'write') },
  shelf: { what: '有 names 和 folderOf 的对象', fits: has('names', 'folderOf') },
  rule: { what: 'rules 里的规则，或者 defineRule 返回的规则', fits: has('id', 'check') },
  outcome: { what: '有 value 和 messages 的结果', fits: has('value', 'messages') },
  dossier: { what: 'createDossier 或 parseDossier 返回的 value', fits: has('report', 'facts', 'evidence') },
  outline: { what: 'resolvePack 返回的 value', fits: has('sections', 'metrics') },
  compiled: {
    what: 'compilePack 返回的 value',
    fits: (given) => has('sections', 'title')(given) && has('render')((given as { title: unknown }).title),
  },
  draft: {
    what: 'draft 或 draftFrom 返回的 value，没有 value 的原因在 messages 里',
    fits: has('dossier', 'report', 'ledger'),
  },
  ledger: { what: 'makeLedger 返回的 value，或者 draft.ledger', fits: has('entries') },
  report: { what: '报告的树，如 draft.report', fits: has('type', 'head', 'children') },
  matrix: { what: 'coverTasks 返回的结果', fits: has('rows', 'byGroup') },
  taskList: { what: '任务清单，如 importTasks 返回的 taskList', fits: has('tasks') },
  layout: { what: '版面，如 defaultLayout', fits: has('profile', 'fonts') },
  returned: { what: 'readReturned 返回的结果', fits: has('accepted', 'anchors') },
} as const satisfies Record<string, ArgumentKind>;

/**
 * Whoever calls from JavaScript may give anything: said at the door, with the name of the argument, and not from deep within.
 *
 * @throws UsageError `usage/type`
 */
export function requireArgument(kind: keyof typeof kinds, name: string, given: unknown): void {
  const { what, fits } = kinds[kind];
  if (!fits(given)) throw makeError('usage/type', { subject: name, actual: describe(given), expected: [what] });
}

/** 文字“report.yaml”, 数 42, 字节, Map, undefined: what was given, shortly. */
function describe(given: unknown): string {
  if (typeof given === 'string') return `文字“${given.length > 20 ? `${given.slice(0, 20)}…` : given}”`;
  if (typeof given === 'function') return '一个函数';
  if (typeof given !== 'object' || given === null) return ` ${String(given)}`;
  if (isBytes(given)) return '字节';
  if (isMap(given)) return '一个 Map';
  if (Array.isArray(given)) return '一个数组';
  if (given instanceof Promise) return '一个 Promise（可能少了 await）';
  if (has('value', 'messages')(given)) return '整个结果（应取它的 value）';
  return '别的对象';
}
