import {
  acceptedBases,
  acceptPatches,
  InputError,
  type Lock,
  type PatchReview,
  reviewPatches,
  stringifyLock,
} from '@fazhi/core';
import { openLock, openPack } from '@fazhi/core/folder';
import { exitCodes } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { refuseShipped, shippedPacks } from '../../inputs/shipped-packs.ts';
import { stringifyJson } from '../../reporters/json.ts';
import { reviewJson, reviewPretty } from '../../reporters/pack/review.ts';
import type { Action } from './action.ts';
import { showFindings } from './show-findings.ts';

/** Patches whose base changed; with `--accept`, they are accepted. */
export async function review(action: Action): Promise<number> {
  const { target, options, host } = action;
  const { value: opened, messages } = await openPack(target, shippedPacks, host.files);
  const { outline, label, folder } = opened ?? {};
  if (!outline || label === undefined || folder === undefined) return showFindings(messages, action);
  const { value: lock, messages: ofLock } = await openLock(folder, host.files);
  if (ofLock.length > 0) return showFindings(ofLock, action);
  const reviews = reviewPatches(outline, label, lock?.bases ?? new Map());
  const accepted = options.accept === true && reviews.length > 0;
  if (accepted) {
    const own = outline.patches.filter((patch) => patch.pack === label);
    const text = await acceptedText(folder, reviews, host);
    const packs: Lock['packs'] = lock?.packs ?? new Map();
    await write(`${folder}/fazhi.lock`, stringifyLock({ packs, bases: acceptedBases(own) }), host);
    await write(`${folder}/pack.yaml`, text, host);
  }
  host.stdout(
    options.format === 'json'
      ? stringifyJson({ pack: label, accepted, reviews: reviewJson(reviews) })
      : reviewPretty(reviews, { accepted, quiet: options.quiet === true }),
  );
  return accepted || reviews.every(({ state }) => state !== 'suspect') ? exitCodes.clean : exitCodes.findings;
}

async function acceptedText(folder: string, reviews: readonly PatchReview[], { files }: Host): Promise<string> {
  const path = `${folder}/pack.yaml`;
  await refuseShipped(folder, path, files);
  const text = acceptPatches(
    new TextDecoder().decode(await files.read(path)),
    reviews.map(({ patch }) => patch),
  );
  if (text === undefined)
    throw new InputError({
      code: 'pack/bracketed-patches',
      found: `${path} 的 patches 写在方括号里，写不进指纹`,
      remedy: '请把 patches 改成每个补丁一行、以“- ”开头',
    });
  return text;
}

const write = (path: string, text: string, { files }: Host) => files.write(path, new TextEncoder().encode(text));
