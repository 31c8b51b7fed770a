import { relative } from 'node:path';
import { hasErrors, type Message, type Outline, type PackFiles, resolvePack, UsageError } from '@fazhi/core';
import { type Files, openPacks, typedReference } from '@fazhi/core/folder';
import { shippedPacks } from './shipped-packs.ts';

/** What a new pack stands on. */
export interface PackBase {
  /** As the new pack's `extends` says it. */
  readonly reference: string;
  readonly outline: Outline;
  /** The files of its sample by path inside it. */
  readonly sample: ReadonlyMap<string, string>;
  /** What is wrong with a pack of these files in `folder`, on top of it. */
  readonly judge: (made: PackFiles) => readonly Message[];
}

/** The pack that one in `folder` is to extend; a reference without versions takes all that are compatible. */
export async function openBase(asked: string, folder: string, files: Files): Promise<PackBase> {
  const typed = await typedReference(asked, shippedPacks, files);
  const { packs, known, labelOf, layers } = await openPacks(typed, shippedPacks, files);
  const { value: outline, messages } = resolvePack(typed, packs, { known, labelOf });
  const base = layers.at(-1);
  if (!outline || !base || hasErrors(messages)) throw unusable(messages);

  const [, name = typed, range] = /^(.+?)(@[^@/]+)?$/.exec(typed) ?? [];
  const isPath = /^(?:[./\\]|[A-Za-z]:)/.test(name);
  const compatible = `@^${base.version.replace(/^([1-9]\d*)\..*$/, '$1')}`;
  const reference = (isPath ? pathBetween(folder, base.folder) : name) + (range ?? compatible);
  const judge = (made: PackFiles) =>
    resolvePack(folder, new Map([...packs, [folder, made]]), {
      labelOf: (written, by) => {
        if (by === folder) return base.label;
        return written === folder ? folder : labelOf(written, by);
      },
    }).messages;
  return { reference, outline, sample: await sampleOf(base.folder, files), judge };
}

async function sampleOf(folder: string, files: Files): Promise<ReadonlyMap<string, string>> {
  const paths = ((await files.list(`${folder}/sample`)) ?? []).filter((path) => /\.(?:ya?ml|md)$/.test(path));
  const sample = new Map<string, string>();
  for (const path of paths) sample.set(path, new TextDecoder().decode(await files.read(`${folder}/sample/${path}`)));
  return sample;
}

function pathBetween(from: string, to: string): string {
  const path = relative(from, to).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}

/** What a pack’s own messages say of a base, or of what was asked for, as trouble of the one who asked. */
export function unusable(messages: readonly Message[]): UsageError {
  const [first] = messages.filter(({ fatal }) => fatal === true);
  return new UsageError({
    code: first?.ruleId ?? 'pack/not-found',
    found: first?.reason ?? '没有这个模板包',
    remedy: '请改正后再试；没有写任何文件',
  });
}
