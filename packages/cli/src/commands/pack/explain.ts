import { UsageError } from '@fazhi/core';
import { openPack } from '@fazhi/core/folder';
import { exitCodes } from '../../exit-code.ts';
import { shippedPacks } from '../../inputs/shipped-packs.ts';
import { stringifyJson } from '../../reporters/json.ts';
import { explanationJson, explanationPretty } from '../../reporters/pack/explanation.ts';
import type { Action } from './action.ts';
import { showFindings } from './show-findings.ts';

/** Which layer set what, and what it hid. */
export async function explain(action: Action): Promise<number> {
  const { target, other: block, options, host } = action;
  const { value: opened, messages } = await openPack(target, shippedPacks, host.files);
  const { outline } = opened ?? {};
  if (!outline) return showFindings(messages, action);
  const known = [...outline.origins.keys(), ...outline.metricOrigins.keys()];
  if (block !== undefined && !known.includes(block))
    throw new UsageError({
      code: 'usage/pack-block',
      found: `模板包里没有“${block}”这个章节或指标`,
      remedy: '用不带章节的 fazhi pack explain 查看全部编号',
    });
  host.stdout(
    options.format === 'json' ? stringifyJson(explanationJson(outline, block)) : explanationPretty(outline, block),
  );
  return exitCodes.clean;
}
