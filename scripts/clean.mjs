import { rmSync } from 'node:fs';

/** What no longer has a source must not stay in a package. */
for (const name of ['core', 'templates', 'cli']) rmSync(`packages/${name}/dist`, { recursive: true, force: true });
