import {
  type DepartmentReturn,
  type Draft,
  InputError,
  type Message,
  type Proposal,
  parseReturn,
  readFreeReturn,
} from '@fazhi/core';
import { sha256 } from '@fazhi/core/folder';

/** A file among the returns that nothing could be read from, and why. */
export interface Unread {
  readonly file: string;
  readonly reason: string;
}

/** One return as it came. */
export interface Received {
  /** As the dossier will know it: `returns/县司法局.xlsx`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** It lies there already. */
  readonly isKept: boolean;
}

/** Forms of ours by their map, everything else by its words. */
export async function readReturns(received: readonly Received[], draft: Draft) {
  const returns: DepartmentReturn[] = [];
  const proposals: Proposal[] = [];
  const free: { readonly department: string; readonly file: string }[] = [];
  const messages: Message[] = [];
  const unread: Unread[] = [];
  const fresh = received.filter(({ isKept }) => !isKept).length;
  for (const { file, bytes, isKept } of received) {
    const hash = sha256(bytes);
    const read = await orUnread(file, !isKept && fresh === 1, readReturn(bytes, file, hash, draft));
    if ('reason' in read) {
      unread.push(read);
      continue;
    }
    if (read.form) returns.push(read.form);
    proposals.push(...(read.proposals ?? []));
    if (read.sender !== undefined) free.push({ department: read.sender, file });
    messages.push(...read.messages);
  }
  return { returns, proposals, free, unread, messages };
}

interface ReadReturn {
  readonly form?: DepartmentReturn;
  readonly proposals?: readonly Proposal[];
  /** Of a return of the department's own making, where it tells. */
  readonly sender?: string | undefined;
  readonly messages: readonly Message[];
}

export async function readReturn(bytes: Uint8Array, file: string, hash: string, draft: Draft): Promise<ReadReturn> {
  if (/\.xlsx$/i.test(file)) {
    const { value, messages } = await parseReturn(bytes, file, hash);
    if (value) return { form: value, messages };
    // A form of ours that is refused is no text of the department's own.
    if (!messages.some(({ ruleId }) => ruleId === 'form/not-a-form')) return { messages };
  }
  const { value, messages } = await readFreeReturn(bytes, file, hash, draft);
  return { proposals: value?.proposals ?? [], sender: value?.department, messages };
}

/** One damaged file must not keep the others from being read; the only one that was named is refused. */
const orUnread = (file: string, isAlone: boolean, read: Promise<ReadReturn>): Promise<ReadReturn | Unread> =>
  read.catch((error: unknown) => {
    if (isAlone || !(error instanceof InputError)) throw error;
    return { file, reason: `${error.message}，${error.remedy}` };
  });
