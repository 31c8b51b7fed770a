import { requireArgument } from './arguments/require-argument.ts';
import type { InputError, UsageError } from './error.ts';
import type { ErrorCode } from './error-catalogue.ts';
import type { Finding } from './kind.ts';
import type { Message, MessageId } from './message.ts';

/**
 * Words for messages and errors, a sentence by id: another language, or an office's own way to say things. It need not have
 * all: what it has not is said as it is, in Chinese. A sentence is made of `subject`, `actual` and `expected`; of `place` it
 * gets the file.
 */
export type Wording = { readonly [Id in MessageId | ErrorCode]?: (finding: Finding) => string };

/** What renderMessage needs of a message; JSON of one will do. */
export type SaidMessage = Pick<Message, 'ruleId' | 'reason'> & Partial<Pick<Message, 'params' | 'file'>>;

/**
 * What a message or an error says in this wording.
 *
 * @param said a message, its JSON, or an error that was thrown
 * @param wording sentences by id
 * @returns a sentence without its full stop; its own, in Chinese, where the wording has none
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { messages } = createDossier({ ...values, pack: 'small', evidence: [{ id: 'a', title: '甲' }, { id: 'a', title: '乙' }] });
 * renderMessage(messages[0]!, { 'dossier/duplicate-id': ({ actual }) => `twice: ${actual}` }); // 'twice: a'
 * ```
 */
export function renderMessage(said: SaidMessage | UsageError | InputError, wording: Wording): string {
  requireArgument('said', 'said', said);
  requireArgument('object', 'wording', wording);
  const isError = 'remedy' in said;
  const id = (isError ? said.code : said.ruleId) ?? '';
  const sentence = Object.hasOwn(wording, id) ? wording[id as keyof Wording] : undefined;
  if (sentence && said.params) {
    const file = isError ? undefined : said.file;
    return sentence({ ...said.params, ...(file !== undefined && { place: { file } }) });
  }
  return isError ? `${said.message}。${said.remedy}` : said.reason;
}
