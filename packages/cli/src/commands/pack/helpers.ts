import { UsageError } from '@fazhi/core';
import { readHelperPages } from '@fazhi/core/node';
import { exitCodes } from '../../exit-code.ts';
import { stringifyJson } from '../../reporters/json.ts';
import { helperListPretty, helperPagePretty } from '../../reporters/pack/helpers.ts';
import type { Action } from './action.ts';

/** The words that templates may use: all with a line each, or the page of one. */
export async function helpers({ target, options, host }: Action): Promise<number> {
  const pages = await readHelperPages();
  const asked = target === '.' ? undefined : target.replace(/^(?:\{\{)?#?|\}\}$/g, '');
  const shown = asked === undefined ? pages : pages.filter(({ name }) => name === asked);
  const [only] = shown;
  if (!only)
    throw new UsageError({
      code: 'usage/helper',
      found: `模板里没有 ${target} 这个词`,
      remedy: `应为 ${pages.map(({ name }) => name).join('、')} 之一`,
    });
  if (options.format === 'json') host.stdout(stringifyJson({ helpers: shown }));
  else host.stdout(asked === undefined ? helperListPretty(pages) : helperPagePretty(only));
  return exitCodes.clean;
}
