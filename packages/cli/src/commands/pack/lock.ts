import { acceptProse, hasErrors, type Lock, type Message, type Outline, reviewProse, stringifyLock } from '@fazhi/core';
import { expandTargets, type OpenedPack, openPack, pinLayers } from '@fazhi/core/folder';
import { exitCodes } from '../../exit-code.ts';
import { refuseShipped, shippedPacks } from '../../inputs/shipped-packs.ts';
import { stringifyJson } from '../../reporters/json.ts';
import { type LockResult, lockPretty } from '../../reporters/pack/lock.ts';
import type { Action } from './action.ts';
import { showFindings } from './show-findings.ts';

/** Writes what each dossier, or pack, is made with now; where one of them has errors, nothing is written. */
export async function lock(action: Action): Promise<number> {
  const { options, host } = action;
  const { files } = host;
  const { value: targets, messages: ofWorkspace } = await expandTargets(action.targets, files);
  const results: (LockResult & { readonly text: string })[] = [];
  const found: Message[] = [...ofWorkspace];
  for (const target of targets) {
    const { value: opened, messages } = await openPack(target, shippedPacks, files, { unlocked: true });
    found.push(...messages);
    if (!opened?.outline) continue;
    const file = opened.lockFolder === '.' ? 'fazhi.lock' : `${opened.lockFolder}/fazhi.lock`;
    await refuseShipped(opened.lockFolder, `${opened.label}/fazhi.lock`, files);
    const before = opened.lock?.packs ?? new Map();
    const pins = pinLayers(opened.locked);
    const packs = new Map(pins.map(({ id, version, integrity }) => [id, { version, integrity }]));
    results.push({
      file,
      packs: pins.map((pin) => ({ ...pin, was: before.get(pin.id) })),
      dropped: [...before.keys()].filter((id) => !packs.has(id)),
      text: stringifyLock({ packs, ...recorded(opened, opened.outline) }),
    });
  }
  if (hasErrors(found)) return showFindings(found, action);
  for (const { file, packs, dropped, text } of results)
    if (packs.length + dropped.length > 0) await files.write(file, new TextEncoder().encode(text));
  const shown = results.map(({ text: _text, ...result }) => result);
  host.stdout(options.format === 'json' ? stringifyJson({ locks: shown }) : lockPretty(shown, options.quiet === true));
  return exitCodes.clean;
}

/** What was recorded until now; of a dossier also what its pack says where it wrote a section itself for the first time. */
function recorded({ lock: known, dossier }: OpenedPack, outline: Outline): Pick<Lock, 'bases' | 'accepted'> {
  const kept = { bases: known?.bases ?? new Map(), accepted: known?.accepted ?? new Map() };
  if (!dossier) return kept;
  const first = reviewProse(outline, dossier, known).filter(({ state }) => state === 'unrecorded');
  return acceptProse(kept, first, {});
}
