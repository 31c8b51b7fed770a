import type { OrganLevel } from '../../model/dossier/organ.ts';
import type { Layer } from '../../model/lint.ts';
import type { EditionId } from '../../model/report/edition.ts';
import type { Severity } from '../kind.ts';
import { has, isBytes, isFunction, isMap, isPlain, isText, isWhole } from './tests.ts';

interface Kind {
  /** What is to be given, in words that go on from 应为. */
  readonly what: string;
  readonly fits: (given: unknown) => boolean;
  /** Of a list: what each of its items is. */
  readonly each?: string | undefined;
  /** The only words there are: another one is `usage/option`, which names them. */
  readonly words?: readonly string[] | undefined;
}

/** A table and not a list, so that the compiler sees to it that no word is missing. */
function oneOf<Word extends string>(table: { readonly [Each in Word]: true }): Kind {
  const words = Object.keys(table);
  return { what: words.join('、'), fits: () => true, words };
}
const listOf = (each: string, what: string): Kind => ({ what, fits: Array.isArray, each });

/** What functions take, by kind. What comes out of one function and goes into another is told by where it comes from. */
export const argumentKinds = {
  text: { what: '文字', fits: isText },
  texts: listOf('text', '文字的数组'),
  textLists: listOf('texts', '数组，每一项是文字的数组，如 [["SimSun", "宋体"]]'),
  flag: { what: 'true 或者 false', fits: (given) => typeof given === 'boolean' },
  date: { what: '日期，写作 2025-12-31', fits: (given) => isText(given) && /^\d{4}-\d\d-\d\d$/.test(given) },
  threads: { what: '1 到 256 的整数', fits: isWhole(1, 256) },
  year: { what: '四位年份的整数，如 2025', fits: isWhole(1000, 9999) },
  bytes: { what: '字节（Uint8Array）', fits: isBytes },
  textOrBytes: { what: '文字或者字节（Uint8Array）', fits: (given) => isText(given) || isBytes(given) },
  map: { what: 'Map', fits: isMap },
  list: { what: '数组', fits: Array.isArray },
  object: { what: '对象', fits: isPlain },
  objects: listOf('object', '对象的数组'),
  function: { what: '函数', fits: isFunction },
  signal: { what: 'AbortSignal，如 new AbortController().signal', fits: has('aborted', 'throwIfAborted') },
  url: { what: 'URL，如 new URL(…, import.meta.url)', fits: has('href', 'protocol') },
  files: { what: '有 read、list、write 三个函数的对象，如 diskFiles', fits: has('read', 'list', 'write') },
  shelf: { what: '有 names 和 folderOf 的对象', fits: has('names', 'folderOf') },
  worker: {
    what: '有 postMessage 和 addEventListener 的对象，如 Worker',
    fits: has('postMessage', 'addEventListener'),
  },
  rule: {
    what: 'rules 里的规则，或者 defineRule 返回的规则',
    fits: (given) => has('id', 'check')(given) && isFunction((given as { check: unknown }).check),
  },
  rules: listOf('rule', '规则的数组'),
  line: { what: 'checked.lines 里的一行', fits: has('text') },
  match: { what: '正则表达式的一处匹配，如 matchAll 给出的', fits: has('index', '0') },
  message: { what: '一条问题，如 messages 里的一项', fits: isPlain },
  messages: listOf('message', '问题的数组，如 messages'),
  said: { what: '一条问题，或者抛出的错误', fits: (given) => [has('reason'), has('remedy')].some((is) => is(given)) },
  plainError: { what: 'plainError 返回的结果', fits: has('kind') },
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
  node: { what: '报告的树里的一个节点', fits: has('type') },
  nodes: listOf('node', '节点，或者节点的数组'),
  matrix: { what: 'coverTasks 返回的结果', fits: has('rows', 'byGroup') },
  taskList: { what: '任务清单，如 importTasks 返回的 taskList', fits: has('tasks') },
  layout: { what: '版面，如 defaultLayout', fits: has('profile', 'fonts') },
  edits: { what: 'verify 返回的 accepted 或 original', fits: has('facts', 'figures') },
  verification: { what: 'verify 返回的结果', fits: has('accepted') },
  catalogue: { what: 'resolvePack 或 compilePack 返回的 value', fits: has('metrics') },
  returned: { what: 'readReturned 返回的结果', fits: has('accepted', 'anchors') },
  patch: { what: 'outline.patches 里的一项', fits: has('fingerprint') },
  patches: listOf('patch', 'outline.patches 里的几项'),
  lock: { what: 'parseLock 返回的 value', fits: (given) => isMap((given as { packs?: unknown } | null)?.packs) },
  layers: listOf('object', 'openPacks 返回的 layers'),
  cache: { what: 'packCache 返回的结果', fits: has('opened', 'compiled') },
  edition: oneOf<EditionId>({ submission: true, congress: true, public: true, review: true }),
  editions: listOf('edition', '版本的数组，如 ["public"]'),
  editionShown: { what: 'editions 里的一个版本，如 editions.public', fits: has('name', 'internal') },
  level: oneOf<OrganLevel>({ province: true, prefecture: true, county: true, township: true, department: true }),
  severity: oneOf<Severity>({ error: true, warning: true, info: true }),
  layer: oneOf<Layer>({ core: true, practice: true, local: true }),
  taskLayout: oneOf<'table' | 'prose'>({ table: true, prose: true }),
} as const satisfies Record<string, Kind>;

/** The name of a kind of argument. */
export type ArgumentKind = keyof typeof argumentKinds;
