import {
  acceptPatches,
  checkPack,
  InputError,
  type Message,
  parseBases,
  reviewPatches,
  severityOf,
  stringifyBases,
  UsageError,
} from '@fazhi/core';
import { openPack } from '@fazhi/core/node';
import { exitCodes } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { differencePretty, packDifference } from '../pack-difference.ts';
import { explanationJson, explanationPretty } from '../pack-explanation.ts';
import { reviewJson, reviewPretty } from '../pack-review.ts';
import { packStatus, statusPretty } from '../pack-status.ts';
import { messageJson, stringifyJson } from '../reporters/json.ts';
import { countOf, pretty } from '../reporters/pretty.ts';
import { shippedPacks } from '../shipped-packs.ts';
import { sortMessages } from '../sort-messages.ts';
import type { Options, Run } from '../verb.ts';

/** What the keeper of a pack does with it. */
export const pack: Run = async ([action = '', target = '.', other], options, host) => {
  const act = Object.hasOwn(actions, action) ? actions[action as keyof typeof actions] : undefined;
  if (!act)
    throw new UsageError({
      code: 'usage/pack-action',
      found: `fazhi pack 没有 ${action} 这个动作`,
      remedy: `应为 ${Object.keys(actions).join('、')} 之一`,
    });
  return act({ target, other, options, host });
};

interface Action {
  readonly target: string;
  readonly other: string | undefined;
  readonly options: Options;
  readonly host: Host;
}
const actions = { check, explain, review, diff, status } satisfies Record<string, (action: Action) => Promise<number>>;

async function check({ target, options, host }: Action): Promise<number> {
  const { value: opened, messages } = await openPack(target, shippedPacks, host.files);
  const { outline } = opened ?? {};
  const found = outline && opened ? checkPack(outline, opened).messages : [];
  return report([...messages, ...found], options, host);
}

function report(messages: readonly Message[], options: Options, host: Host): number {
  const found = sortMessages(messages);
  if (options.format === 'json') host.stdout(stringifyJson({ messages: found.map(messageJson) }));
  else {
    host.stdout(pretty(found, host.colour));
    if (!options.quiet && found.length === 0) host.stdout(`${countOf(found)}\n`);
  }
  return found.some((message) => severityOf(message) !== 'info') ? exitCodes.findings : exitCodes.clean;
}

async function explain({ target, other: block, options, host }: Action): Promise<number> {
  const { value: opened, messages } = await openPack(target, shippedPacks, host.files);
  const { outline } = opened ?? {};
  if (!outline) return report(messages, options, host);
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

async function review({ target, options, host }: Action): Promise<number> {
  const { value: opened, messages } = await openPack(target, shippedPacks, host.files);
  const { outline, label, folder } = opened ?? {};
  if (!outline || label === undefined || folder === undefined) return report(messages, options, host);
  const lock = await host.files.read(`${folder}/fazhi.lock`);
  const reviews = reviewPatches(outline, label, parseBases(lock ? new TextDecoder().decode(lock) : ''));
  const accepted = options.accept === true && reviews.length > 0;
  if (accepted) {
    const own = outline.patches.filter((patch) => patch.pack === label);
    await accept(
      folder,
      own,
      reviews.map(({ patch }) => patch),
      host,
    );
  }
  host.stdout(
    options.format === 'json'
      ? stringifyJson({ pack: label, accepted, reviews: reviewJson(reviews) })
      : reviewPretty(reviews, { accepted, quiet: options.quiet === true }),
  );
  return accepted || reviews.every(({ state }) => state !== 'suspect') ? exitCodes.clean : exitCodes.findings;
}

async function diff({ target, other, options, host }: Action): Promise<number> {
  if (other === undefined)
    throw new UsageError({
      code: 'usage/pack-diff',
      found: 'fazhi pack diff 只给了一个模板包',
      remedy: '请先写旧的、再写新的，如 fazhi pack diff packs/city-1.0 packs/city',
    });
  const [before, after] = [
    await openPack(target, shippedPacks, host.files),
    await openPack(other, shippedPacks, host.files),
  ];
  if (!before.value?.outline || !after.value?.outline)
    return report([...before.messages, ...after.messages], options, host);
  const difference = packDifference(before.value.outline, after.value.outline);
  host.stdout(options.format === 'json' ? stringifyJson(difference) : differencePretty(difference));
  return difference.honest ? exitCodes.clean : exitCodes.findings;
}

async function status({ target, options, host }: Action): Promise<number> {
  const rows = await packStatus(target, host.files);
  host.stdout(options.format === 'json' ? stringifyJson({ dossiers: rows }) : statusPretty(rows));
  return rows.some(({ suspects, errors }) => suspects + errors > 0) ? exitCodes.findings : exitCodes.clean;
}

type Patches = Parameters<typeof acceptPatches>[1];

async function accept(folder: string, own: Patches, changed: Patches, { files }: Host): Promise<void> {
  const path = `${folder}/pack.yaml`;
  if (shippedPacks.names.some((name) => shippedPacks.folderOf(name) === folder))
    throw new InputError({
      code: 'pack/shipped',
      found: `${path} 是随 fazhi 安装的模板包，不能改`,
      remedy: '请在自己的模板包里用 extends 依据它，再写补丁',
    });
  const text = acceptPatches(new TextDecoder().decode(await files.read(path)), changed);
  if (text === undefined)
    throw new InputError({
      code: 'pack/bracketed-patches',
      found: `${path} 的 patches 写在方括号里，写不进指纹`,
      remedy: '请把 patches 改成每个补丁一行、以“- ”开头',
    });
  await files.write(`${folder}/fazhi.lock`, new TextEncoder().encode(stringifyBases(own)));
  await files.write(path, new TextEncoder().encode(text));
}
