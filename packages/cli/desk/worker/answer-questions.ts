/** One question of the page, and its answer: `error` is what to tell the user. */
export interface Question {
  readonly number: number;
  readonly verb: string;
  readonly given: readonly unknown[];
}
export interface Answer {
  readonly number: number;
  readonly value?: unknown;
  readonly error?: string;
}
/** Said unasked: a file was written. */
export interface Changed {
  readonly changed: string;
}

type Verb = (...given: readonly unknown[]) => Promise<unknown>;

/** Answers the page, from now on, by what has these verbs; whatever they throw is told. */
export function answerQuestions(verbs: () => Promise<object>): void {
  addEventListener('message', async ({ data }: MessageEvent<Question>) => {
    const { number, verb, given } = data;
    try {
      const known = (await verbs()) as Readonly<Record<string, Verb>>;
      postMessage({ number, value: await known[verb]!(...given) } satisfies Answer);
    } catch (error) {
      const { message, remedy } = error as Error & { remedy?: string };
      postMessage({ number, error: remedy === undefined ? message : `${message}。${remedy}` } satisfies Answer);
    }
  });
}
