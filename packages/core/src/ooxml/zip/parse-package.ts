import { inflate } from './inflate.ts';
import type { Parts } from './package.ts';
import { listZip, packedOf } from './read-zip.ts';

/**
 * The parts of a package that we wrote ourselves, those that are wanted where not all are. It trusts the package, as no
 * other may be trusted: what people send is opened by `openOffice`.
 */
export const parsePackage = (bytes: Uint8Array, isWanted: (name: string) => boolean = () => true): Parts =>
  new Map(
    listZip(bytes, Number.POSITIVE_INFINITY)
      .filter(({ name }) => isWanted(name))
      .map((entry) => {
        const packed = packedOf(bytes, entry);
        return [entry.name, entry.method === 0 ? packed : inflate(packed, entry.size)] as const;
      }),
  );
