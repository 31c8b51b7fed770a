import {
  type AppliedPatch,
  acceptedBases,
  acceptPatches,
  InputError,
  type Lock,
  type PatchReview,
  patchesNamed,
  reviewPatches,
  stringifyLock,
  UsageError,
} from '@fazhi/core';
import { openLock, openPack } from '@fazhi/core/folder';
import { exitCodes } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { refuseShipped, shippedPacks } from '../../inputs/shipped-packs.ts';
import { stringifyJson } from '../../reporters/json.ts';
import { reviewJson, reviewPretty } from '../../reporters/pack/review.ts';
import { proseReviewJson, proseReviewPretty } from '../../reporters/pack/review-prose.ts';
import type { Action } from './action.ts';
import { acceptanceBy, isProse, recordProse, waitingProse } from './review-prose.ts';
import { showFindings } from './show-findings.ts';

/** Patches whose base changed, and of a dossier what it wrote in the place of words of its pack; or those that are named; with `--accept`, they and no others are accepted. */
export async function review(action: Action): Promise<number> {
  const { target, targets, options, host } = action;
  const { value: opened, messages } = await openPack(target, shippedPacks, host.files);
  const { outline, label, folder } = opened ?? {};
  if (!opened || !outline || label === undefined || folder === undefined) return showFindings(messages, action);
  const { value: lock, messages: ofLock } = await openLock(folder, host.files);
  if (ofLock.length > 0) return showFindings(ofLock, action);
  const own = outline.patches.filter((patch) => patch.pack === label);
  const names = targets.slice(1);
  const prose = waitingProse(opened, names);
  const ofPatches = names.filter((name) => !isProse(opened, name) || patchesNamed(own, name).length > 0);
  const asked = new Set(ofPatches.flatMap((name) => named(own, name, target)));
  const waiting = reviewPatches(outline, label, lock?.bases ?? new Map());
  const reviews = names.length === 0 ? waiting : waiting.filter(({ patch }) => asked.has(patch));
  const accepted = options.accept === true && reviews.length + prose.length > 0;
  if (accepted && prose.length > 0) await recordProse(opened, prose, action);
  if (accepted && reviews.length > 0) {
    const text = await acceptedText(folder, reviews, host);
    await write(`${folder}/fazhi.lock`, stringifyLock(lockAfter(own, reviews, lock, action)), host);
    await write(`${folder}/pack.yaml`, text, host);
  }
  const others = waiting.length - reviews.length;
  host.stdout(
    options.format === 'json'
      ? stringifyJson({
          pack: label,
          accepted,
          reviews: reviewJson(reviews, lock?.accepted),
          others,
          ...(opened.dossier && { prose: proseReviewJson(prose) }),
        })
      : proseReviewPretty(prose, { accepted, quiet: options.quiet === true }) +
          reviewPretty(reviews, {
            accepted,
            quiet: options.quiet === true,
            others,
            record: lock?.accepted ?? new Map(),
          }),
  );
  return accepted || reviews.length + prose.length === 0 ? exitCodes.clean : exitCodes.findings;
}

function named(own: readonly AppliedPatch[], name: string, pack: string): readonly AppliedPatch[] {
  const found = patchesNamed(own, name);
  if (found.length > 0) return found;
  const known = own.map(({ op, target }) => `${op}:${target}`);
  throw new UsageError({
    code: 'usage/pack-patch',
    found: `${pack} 里没有“${name}”这个补丁`,
    remedy: known.length === 0 ? '这个模板包没有补丁' : `应为 ${known.join('、')} 之一，或者只写冒号后面的目标`,
  });
}

/** The lock with what was accepted now; what it says of other patches stays. */
function lockAfter(
  own: readonly AppliedPatch[],
  reviews: readonly PatchReview[],
  lock: Lock | undefined,
  { options, host }: Action,
): Pick<Lock, 'packs' | 'bases' | 'accepted'> {
  const patches = reviews.map(({ patch }) => patch);
  const acceptance = acceptanceBy(options, host);
  const now = patches.map(({ op, target, fingerprint }) => {
    return [`${op}:${target}`, { base: fingerprint, ...acceptance }] as const;
  });
  const names = new Set(own.map(({ op, target }) => `${op}:${target}`));
  const before = [...(lock?.accepted ?? [])].filter(([name]) => names.has(name) || name.startsWith('prose:'));
  const ofProse = before.flatMap(([name, { base }]): [string, string][] => {
    const text = lock?.bases.get(base);
    return name.startsWith('prose:') && text !== undefined ? [[base, text]] : [];
  });
  return {
    packs: lock?.packs ?? new Map(),
    bases: new Map([...acceptedBases(own, patches, lock?.bases), ...ofProse]),
    accepted: new Map([...before, ...now]),
  };
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
