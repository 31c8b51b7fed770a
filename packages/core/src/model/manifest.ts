import { z } from 'zod';

const hashed = z.object({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export const manifest = z.object({
  tool: z.object({ name: z.literal('fazhi'), version: z.string() }),
  /** The dossier's folder, from the manifest's own. */
  dossier: z.string(),
  packs: z.array(z.object({ id: z.string(), version: z.string() })),
  inputs: z.array(hashed),
  outputs: z.array(hashed.extend({ edition: z.string(), format: z.string() })),
});
/** `out/manifest.json`: what was built from what. Paths are relative to the manifest's folder. */
export type Manifest = z.infer<typeof manifest>;
