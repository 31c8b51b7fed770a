import type { PlainMessage } from '@fazhi/core';
import { errorText } from '../error-text.ts';
import { exitCodeOf, exitCodes } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { countOf, severitiesOf } from '../reporters/pretty.ts';

/** A target on which nothing could be done, and why. */
export interface Trouble {
  readonly target: string;
  readonly error: unknown;
}
export type Work<Result> = (target: string) => Promise<Result>;
export interface Worked<Result> {
  readonly results: readonly Result[];
  readonly troubles: readonly Trouble[];
  /** How many targets were not begun. */
  readonly left: number;
}
interface Watch<Result> {
  /** Of each target when its turn comes: in the order of the targets, whoever is done first. */
  readonly onAnswer?: (result: Result | undefined) => void;
  /** Whether no more work is to be begun. */
  readonly isStopped?: () => boolean;
}

/**
 * The results of the work on each target, in order; several workers take the next target each. One that cannot be worked
 * on does not stop the others; where it is the only one, its error is thrown.
 */
export async function workOnEach<Result>(
  targets: readonly string[],
  work: Work<Result> | readonly Work<Result>[],
  { onAnswer = () => {}, isStopped = () => false }: Watch<Result> = {},
): Promise<Worked<Result>> {
  const answers: ({ readonly value: Result } | Trouble)[] = [];
  let begun = 0;
  let answered = 0;
  const takeTurns = async (worker: Work<Result>): Promise<void> => {
    while (begun < targets.length && !isStopped()) {
      const index = begun;
      const target = targets[index]!;
      begun += 1;
      answers[index] = await worker(target).then(
        (value) => ({ value }),
        (error: unknown) => ({ target, error }),
      );
      for (let answer = answers[answered]; answer; answer = answers[answered]) {
        answered += 1;
        onAnswer('value' in answer ? answer.value : undefined);
      }
    }
  };
  await Promise.all((typeof work === 'function' ? [work] : work).map(takeTurns));
  const troubles = answers.flatMap((answer) => ('error' in answer ? [answer] : []));
  if (targets.length === 1 && troubles[0]) throw troubles[0].error;
  const results = answers.flatMap((answer) => ('value' in answer ? [answer.value] : []));
  return { results, troubles, left: targets.length - begun };
}

/** Says on stderr what stopped which targets; the exit code, which is that of the worst. */
export function reportTroubles(troubles: readonly Trouble[], host: Pick<Host, 'stderr' | 'debug'>): number {
  for (const { target, error } of troubles) host.stderr(`【${target}】${errorText(error, host)}`);
  return Math.max(exitCodes.clean, ...troubles.map(({ error }) => exitCodeOf(error)));
}

/** 3个卷宗：1个有错误，1个只有警告，1个没有问题；共1个错误，2个警告 */
export function batchSummary(
  findings: readonly (readonly PlainMessage[])[],
  all: readonly PlainMessage[],
  { troubles, noun = '卷宗', unchanged = 0 }: { readonly troubles: number; readonly noun?: string; unchanged?: number },
): string {
  const worst = findings.map((messages) => severitiesOf(messages)[0]);
  const counts = [
    [worst.filter((severity) => severity === 'error').length, '有错误'],
    [worst.filter((severity) => severity === 'warning').length, '只有警告'],
    [worst.filter((severity) => severity === undefined || severity === 'info').length, '没有问题'],
    [troubles, '没能处理'],
    [unchanged, '没有变化、未重新生成'],
  ] as const;
  const words = counts.flatMap(([count, what]) => (count > 0 ? [`${count}个${what}`] : []));
  const found = findings.length > 0 || all.length > 0 ? `；${countOf(all)}` : '';
  return `${findings.length + troubles + unchanged}个${noun}：${words.join('，')}${found}\n`;
}
