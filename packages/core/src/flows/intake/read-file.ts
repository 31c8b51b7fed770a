import type { OfficeFile } from '../../ooxml/index.ts';
import type { SourceBlock } from '../../readers/block.ts';

/** What a file says, and the Office file it is. */
export interface ReadFile {
  readonly blocks: readonly SourceBlock[];
  readonly office: OfficeFile | undefined;
}
