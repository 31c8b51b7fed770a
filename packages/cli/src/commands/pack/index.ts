import { UsageError } from '@fazhi/core';
import type { Run } from '../../verb.ts';
import type { Action } from './action.ts';
import { add } from './archive/add.ts';
import { exportPack } from './archive/export.ts';
import { verifyArchive } from './archive/verify.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { helpers } from './helpers.ts';
import { lock } from './lock.ts';
import { newPack } from './new.ts';
import { outdated } from './outdated.ts';
import { review } from './review.ts';
import { status } from './status.ts';
import { test } from './test.ts';

const actions: Readonly<Record<string, (action: Action) => Promise<number>>> = {
  new: newPack,
  check,
  test,
  explain,
  review,
  diff,
  status,
  lock,
  outdated,
  export: exportPack,
  verify: verifyArchive,
  add,
  helpers,
};
/** Actions that take as many dossiers, packs or names of patches as there are. */
const many: ReadonlySet<string> = new Set(['check', 'review', 'lock', 'outdated']);

/** What the keeper of a pack does with it. */
export const pack: Run = async ([name = '', ...named], options, host) => {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action)
    throw new UsageError({
      code: 'usage/pack-action',
      found: `fazhi pack 没有 ${name} 这个动作`,
      remedy: `应为 ${Object.keys(actions).join('、')} 之一`,
    });
  const writesPage = name === 'status' || (name === 'diff' && options.over !== undefined);
  if (!writesPage && (options.format === 'html' || options.html !== undefined))
    throw new UsageError({
      code: 'usage/pack-html',
      found: `fazhi pack ${name} 不写网页`,
      remedy: '只有 fazhi pack status 和 fazhi pack diff --over 可以用 --format html 和 --html',
    });
  if (name !== 'diff' && options.over !== undefined)
    throw new UsageError({
      code: 'usage/command-line',
      found: `fazhi pack ${name} 不用 --over`,
      remedy: '只有 fazhi pack diff 可以用 --over',
    });
  if (named.length > 2 && !many.has(name))
    throw new UsageError({
      code: 'usage/command-line',
      found: `fazhi pack ${name} 的参数太多：${named.slice(2).join(' ')}`,
      remedy: '用 fazhi pack --help 查看用法',
    });
  const targets = named.length > 0 ? named : ['.'];
  return action({ target: targets[0] ?? '.', other: named[1], targets, options, host });
};
