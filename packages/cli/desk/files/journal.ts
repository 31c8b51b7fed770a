import type { DeskFiles } from './desk-files.ts';

/** One step: what each file was before it, and which of them were not there. */
interface Step {
  readonly what: string;
  readonly before: readonly { readonly path: string; readonly base64: string | null; readonly after: string }[];
}

/** A journal is bounded: older steps can no longer be undone. */
const mostSteps = 100;
const mostBytes = 8 << 20;

/** Every write as a step that can be undone, also after a restart: the journal lies beside the dossier. */
export interface Journal {
  readonly files: DeskFiles;
  /** Does the work as one step, named by what it does. */
  readonly step: <Result>(what: string, work: () => Promise<Result>) => Promise<Result>;
  /** Undoes the last step; what it was, undefined where there is none. */
  readonly undo: () => Promise<string | undefined>;
  /** What the last step did. */
  readonly last: () => Promise<string | undefined>;
}

export function journal(files: DeskFiles, folder: string, digest: (bytes: Uint8Array) => string): Journal {
  const path = `${folder}/.fazhi/desk-journal.json`;
  let open: Map<string, Uint8Array | undefined> | undefined;

  const read = async (): Promise<readonly Step[]> => {
    files.forget([path]);
    const bytes = await files.read(path);
    try {
      return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as readonly Step[]) : [];
    } catch {
      // A journal that was cut short tells nothing; what it told of stays as it is.
      return [];
    }
  };
  const write = async (steps: readonly Step[]): Promise<void> => {
    const kept = steps.slice(-mostSteps).map((step) => JSON.stringify(step));
    let size = kept.reduce((sum, each) => sum + each.length, 0);
    while (kept.length > 1 && size > mostBytes) size -= kept.shift()!.length;
    await files.write(path, new TextEncoder().encode(`[${kept.join(',\n')}]\n`));
  };
  const note = async (changed: string): Promise<void> => {
    if (open && !open.has(changed)) open.set(changed, await files.read(changed));
  };

  return {
    files: {
      ...files,
      write: async (changed, bytes) => {
        await note(changed);
        await files.write(changed, bytes);
      },
      remove: async (changed) => {
        await note(changed);
        await files.remove(changed);
      },
    },
    step: async (what, work) => {
      open = new Map();
      try {
        return await work();
      } finally {
        const changed = open;
        open = undefined;
        const all = await Promise.all(
          [...changed].map(async ([path, bytes]) => ({ path, bytes, now: await files.read(path) })),
        );
        const before = all
          // What was written as it was is no change.
          .filter(({ bytes, now }) => (bytes && digest(bytes)) !== (now && digest(now)))
          .map(({ path, bytes, now }) => ({
            path,
            base64: bytes ? toBase64(bytes) : null,
            after: digest(now ?? new Uint8Array()),
          }));
        if (before.length > 0) await write([...(await read()), { what, before }]);
      }
    },
    undo: async () => {
      const steps = await read();
      const last = steps.at(-1);
      if (!last) return undefined;
      for (const { path: each, after } of last.before) {
        files.forget([each]);
        const now = digest((await files.read(each)) ?? new Uint8Array());
        if (now !== after) throw new Error(`${each} 在这一步以后又被改过，不能撤销“${last.what}”；没有改任何文件。`);
      }
      for (const { path: each, base64 } of last.before)
        await (base64 === null ? files.remove(each) : files.write(each, fromBase64(base64)));
      await write(steps.slice(0, -1));
      return last.what;
    },
    last: async () => (await read()).at(-1)?.what,
  };
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
