import * as z from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const hashed = z.object({ path: z.string(), sha256 });
const output = hashed.extend({ edition: z.string(), format: z.string() });
const tool = z.object({ name: z.literal('fazhi'), version: z.string() });

export const manifest = z.object({
  /** That wrote last. */
  tool,
  /** By path; of what is for everyone nothing tells where it comes from. */
  outputs: z.array(output.extend({ dossier: z.string().optional() })),
});
/**
 * 生成清单: what fazhi wrote into a folder, beside it. `manifest.json` lists what is not for everyone, with the dossier of
 * each; `manifest.public.json` lists the public edition alone, and may be handed out with it. Paths are relative to the
 * manifest's folder. A hash of anything internal would give it away: a small number is found by trying.
 */
export type Manifest = z.infer<typeof manifest>;

export const outputRecord = z.object({
  /** Every file ever written from this dossier, by path; `before` is the hash of what it is written over. */
  outputs: z.array(output.extend({ before: sha256.optional() })),
  /** The latest build: what it was made from, asked for, and wrote. */
  build: z
    .object({
      tool,
      /** Base first. */
      packs: z.array(z.object({ id: z.string(), version: z.string(), integrity: z.string().optional() })),
      inputs: z.array(hashed),
      /** Those of report.yaml where none were asked for. */
      editions: z.array(z.string()).optional(),
      formats: z.array(z.string()),
      allowOpen: z.boolean(),
      frozen: z.boolean(),
      /** The pack that report.yaml names, as written. */
      pack: z.string(),
      out: z.string(),
      outputs: z.array(z.string()),
    })
    .optional(),
});
/**
 * 生成记录: `.fazhi/outputs.json` in a dossier, what was built from what. It is written before the outputs, so that after
 * an interruption they are known for ours. Paths are relative to the dossier; it stays there, since it is internal.
 */
export type OutputRecord = z.infer<typeof outputRecord>;
/** `.fazhi/built/built.json`: the Word files that are kept as they were built, the latest last. */
export const builtDrafts = z.array(
  hashed.omit({ path: true }).extend({ draft: z.string(), edition: z.string(), file: z.string() }),
);

export type BuildRecord = NonNullable<OutputRecord['build']>;
