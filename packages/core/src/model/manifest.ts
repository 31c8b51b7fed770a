import * as z from 'zod';

const hashed = z.object({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export const manifest = z.object({
  tool: z.object({ name: z.literal('fazhi'), version: z.string() }),
  /** The dossier's folder, from the manifest's own. */
  dossier: z.string(),
  /** Base first. */
  packs: z.array(z.object({ id: z.string(), version: z.string(), integrity: z.string().optional() })),
  inputs: z.array(hashed),
  outputs: z.array(hashed.extend({ edition: z.string(), format: z.string() })),
  /** What the latest build was asked for, and what it wrote; a matrix is not built. */
  build: z
    .object({
      /** Those of report.yaml where none were asked for. */
      editions: z.array(z.string()).optional(),
      formats: z.array(z.string()),
      allowOpen: z.boolean(),
      frozen: z.boolean(),
      /** The pack that report.yaml names, as written. */
      pack: z.string(),
      outputs: z.array(z.string()),
    })
    .optional(),
});
/** `out/manifest.json`: what was built from what. Paths are relative to the manifest's folder. */
export type Manifest = z.infer<typeof manifest>;
