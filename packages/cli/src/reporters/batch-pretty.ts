import type { PlainMessage } from '@fazhi/core';
import { batchSummary } from '../batch/work-on-each.ts';
import type { MergedFindings } from '../findings/merge-findings.ts';
import type { CheckReport } from './check-report.ts';
import { countOf, listOf } from './pretty.ts';

type Batch = Pick<CheckReport, 'targets' | 'troubles' | 'colour' | 'quiet'> &
  Partial<Pick<CheckReport, 'sources'>> &
  MergedFindings<PlainMessage>;
interface BatchWords {
  /** What a target is called, 卷宗. */
  readonly noun: string;
  /** What is said of one after its findings. */
  readonly after?: (target: string) => string;
  /** How many more there are on which nothing had to be done. */
  readonly unchanged?: number;
}

/** The findings of each target under its name, those that several share at the end, then how many targets have any. */
export function batchPretty(
  { messages, targets, troubles, owners, sources, colour, quiet }: Batch,
  { noun, after = () => '', unchanged = 0 }: BatchWords,
): string {
  const ownersOf = (message: PlainMessage) => owners.get(message) ?? [];
  const shared = messages.filter((message) => ownersOf(message).length > 1);
  const loose = messages.filter((message) => ownersOf(message).length === 0);
  const found = new Map(targets.map((target) => [target, [] as PlainMessage[]]));
  for (const message of messages) for (const target of ownersOf(message)) found.get(target)?.push(message);

  const sections = [...found].flatMap(([target, all]) => {
    const own = all.filter((message) => ownersOf(message).length === 1);
    const said = quiet ? '' : after(target);
    if ((quiet ? own : all).length === 0 && said === '') return [];
    const rest = all.length > own.length ? `，其中${all.length - own.length}个几处共有，列在最后` : '';
    const list = listOf(own, colour, sources);
    return [`【${target}】${countOf(all)}${rest}\n${list}${said}${list === '' || said !== '' ? '\n' : ''}`];
  });
  return [
    listOf(loose, colour, sources),
    ...sections,
    shared.length > 0 ? `【几处共有】${countOf(shared)}\n${listOf(shared, colour, sources)}` : '',
    quiet ? '' : batchSummary([...found.values()], messages, { troubles, noun, unchanged }),
  ].join('');
}
