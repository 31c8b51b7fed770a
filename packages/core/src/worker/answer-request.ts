import type { Draft, EditionId, Outcome } from '../index.ts';
// As a whole, so that the published worker stands on the published entry, and brings nothing a second time.
import * as core from '../index.ts';
import { makeError, requireArgument } from '../message/index.ts';
import type { Answer } from './answerer.ts';
import type { GivenDossier, WorkerRequest, WorkerRequests, WorkerVerb } from './requests.ts';

type Verbs = {
  readonly [Verb in WorkerVerb]: (given: WorkerRequests[Verb]['given'], signal: AbortSignal) => Promise<Answer>;
};

const verbs: Verbs = {
  draft: async (given, signal) => {
    const { value, messages } = await drafted(given, signal);
    const faults = value?.faults.map(core.plainMessage);
    return { value: { value: value && { ...value, faults }, messages: messages.map(core.plainMessage) } };
  },
  check: async (given, signal) => {
    const { messages } = await drafted(given, signal, given.editions);
    return { value: messages.map(core.plainMessage) };
  },
  publish: async (given, signal) => {
    const { edition, format, allowOpen = false } = given;
    const { value: draft, messages } = await drafted(given, signal, [edition]);
    const made = draft && (await core.publish(draft, { edition, format, allowOpen, signal }));
    const bytes = made?.value;
    // An error of drafting that keeps a file back is said by both.
    const said = [...new Set([...messages, ...(made?.messages ?? [])])].map(core.plainMessage);
    return { value: { value: bytes, messages: said }, transfer: bytes ? [bytes.buffer as ArrayBuffer] : [] };
  },
  checkFile: async ({ bytes, file, ...options }) => {
    const { value, messages } = await core.checkFile(bytes, file, options);
    return { value: [...messages, ...(value?.messages ?? [])].map(core.plainMessage) };
  },
};

/** Carries out what a worker was asked for. */
export async function answerRequest(question: unknown, signal: AbortSignal): Promise<Answer> {
  const { verb, given } = question as WorkerRequest;
  if (!Object.hasOwn(verbs, verb))
    throw makeError('usage/option', { subject: 'verb', actual: String(verb), expected: Object.keys(verbs) });
  requireArgument('object', 'given', given);
  return (verbs[verb] as (given: unknown, signal: AbortSignal) => Promise<Answer>)(given, signal);
}

async function drafted(
  { values, packs }: GivenDossier,
  signal: AbortSignal,
  editions?: readonly EditionId[],
): Promise<Outcome<Draft | undefined>> {
  signal.throwIfAborted();
  const { value: dossier, messages } = core.createDossier(values);
  if (!dossier) return { value: undefined, messages };
  const { value, messages: found } = await core.draftInTurns(dossier, packs, { editions, signal });
  return { value, messages: [...messages, ...found] };
}
