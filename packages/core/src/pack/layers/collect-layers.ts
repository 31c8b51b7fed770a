import { addMessages, type Message, type OptionKinds, say } from '../../message/index.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Place } from '../../model/place.ts';
import { placeAt } from '../../source/index.ts';
import { type PackFiles, parsePack } from '../parse-pack.ts';
import { isPackName, isRange, parsePackReference, plainLabel, referenceFrom, satisfies } from '../reference.ts';

/** How packs name each other. */
export interface ResolveOptions {
  /** Where the reference is written, for messages. */
  readonly place?: Place | undefined;
  /** Names of packs to suggest where one is missing. */
  readonly known?: readonly string[];
  /** The folder from which the reference is written. */
  readonly from?: string;
  /**
   * The key, among the packs, of what a reference means: its own name by default. `from` is the folder that names it,
   * or the key of the pack that does.
   */
  readonly labelOf?: (reference: string, from: string) => string;
  /** The version of fazhi that packs are read by, which their `engine` may rule out; not asked where absent. */
  readonly engine?: string | undefined;
}

export const resolveKinds: OptionKinds<ResolveOptions> = {
  place: 'object?',
  known: 'texts?',
  from: 'text?',
  labelOf: 'function?',
  engine: 'text?',
};

interface Link {
  readonly pack: Pack;
  /** As it is referred to. */
  readonly name: string;
  /** Where. */
  readonly named: Place | undefined;
}

/** The packs from the base to the one referred to, each after the mixins it takes; none where one of them is missing. */
export function collectLayers(
  reference: string,
  packs: ReadonlyMap<string, PackFiles>,
  { place, known = [...packs.keys()], from = '.', labelOf = plainLabel }: ResolveOptions,
  messages: Message[],
): readonly Pack[] {
  let chain: Link[] = [];
  const search: Search = { packs, known, labelOf, messages };
  let next: string | undefined = reference;
  let folder = from;
  let named = place;
  while (next !== undefined) {
    const link = find({ reference: next, folder, named }, chain, search);
    if (!link) return [];
    const { manifest, label, places } = link.pack;
    const isBase = chain.length > 0;
    if (isBase && manifest.mixin) {
      messages.push(say('pack/mixin-extended', { place: named, actual: label }));
      return [];
    }
    const mixins: Link[] = [];
    for (const [at, each] of (manifest.mixins ?? []).entries()) {
      const named = placeAt(places, `mixins/${at}`) ?? { file: `${label}/pack.yaml` };
      // A mixin that a layer above takes too stands below both.
      const known = [...chain.filter(({ pack }) => pack.label !== labelOf(each, label)), link, ...mixins];
      const mixin = find({ reference: each, folder: label, named }, known, search);
      if (!mixin) return [];
      if (!mixin.pack.manifest.mixin) {
        messages.push(say('pack/not-mixin', { place: named, actual: mixin.pack.label }));
        return [];
      }
      chain = chain.filter(({ pack }) => pack.label !== mixin.pack.label);
      mixins.push(mixin);
    }
    chain = [...mixins, link, ...chain];
    named = places.get('extends') ?? { file: `${label}/pack.yaml` };
    folder = label;
    next = manifest.extends;
  }
  return chain.map(({ pack }) => pack);
}

interface Search extends Required<Pick<ResolveOptions, 'known' | 'labelOf'>> {
  readonly packs: ReadonlyMap<string, PackFiles>;
  readonly messages: Message[];
}
interface Named {
  readonly reference: string;
  readonly folder: string;
  readonly named: Place | undefined;
}

/** The pack that a file means; undefined with a message where it is missing, cannot be read, or is in the chain already. */
function find({ reference, folder, named }: Named, chain: readonly Link[], search: Search): Link | undefined {
  const { packs, known, labelOf, messages } = search;
  const label = labelOf(reference, folder);
  if (chain.some(({ pack }) => pack.label === label)) {
    const ring = [...chain.map(({ pack }) => pack.label).reverse(), label].join(' → ');
    messages.push(say('pack/cycle', { place: named, actual: ring }));
    return undefined;
  }
  const files = packs.get(label);
  if (!files) {
    const expected = isPackName(parsePackReference(reference).name) ? known : ['含有 pack.yaml 的文件夹'];
    messages.push(say('pack/not-found', { place: named, actual: label, expected }));
    return undefined;
  }
  const { value: pack, messages: found } = parsePack(files, label);
  addMessages(messages, found);
  if (!pack) return undefined;
  const { id, version } = pack.manifest;
  const { name, range } = parsePackReference(reference);
  const isFolder = label === referenceFrom(folder, reference);
  if (!isFolder && !isRange(range)) {
    const expected = ['^1.2、~1.2、1.2.0 这样的写法'];
    messages.push(say('pack/range', { place: named, subject: label, actual: range, expected }));
    return undefined;
  }
  if (!isFolder && !satisfies(version, range)) {
    messages.push(say('pack/version', { place: named, subject: label, actual: version, expected: [range] }));
    return undefined;
  }
  const twin = chain.find(({ pack: { manifest } }) => manifest.id === id);
  if (twin) {
    const isVersion = version !== twin.pack.manifest.version && (name === twin.name || twin !== chain[0]);
    messages.push(isVersion ? twoVersions(pack, named, twin) : duplicate(pack, twin));
    return undefined;
  }
  addMessages(messages, folderMessages(pack));
  return { pack, name, named };
}

const duplicate = ({ label }: Pack, { pack: { manifest, places } }: Link): Message =>
  say('pack/duplicate-pack', { place: places.get('id'), actual: manifest.id, subject: `${label}/pack.yaml` });

/** Two layers depend on one pack, each on another version of it. */
const twoVersions = ({ manifest: { id, version } }: Pack, named: Place | undefined, { pack, named: other }: Link) =>
  say('pack/two-versions', {
    place: named,
    subject: other?.file ?? `${pack.label}/pack.yaml`,
    actual: `${id} ${version}`,
    expected: [`${id} ${pack.manifest.version}`],
  });

/** A folder such as `city@1.0.0` says which version is in it. */
function folderMessages({ label, manifest: { version }, places }: Pack): readonly Message[] {
  const said = /@(\d+\.\d+\.\d+)$/.exec(label)?.[1];
  return said === undefined || said === version
    ? []
    : [say('pack/folder-version', { place: places.get('version'), subject: label, actual: version, expected: [said] })];
}
