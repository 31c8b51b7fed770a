import { type Message, makeError, say } from '../../message/index.ts';

const deferred: Readonly<Record<string, string>> = {
  '[object AsyncFunction]': '一个异步函数',
  '[object GeneratorFunction]': '一个生成器函数',
  '[object AsyncGeneratorFunction]': '一个异步的生成器函数',
};

/**
 * What a rule finds later is found by nobody: the report is told as it is when `check` returns. So it is refused, by name.
 *
 * @throws UsageError `usage/type`
 */
export function refuseDeferred(id: string, name: string, given: unknown): void {
  const kind = deferred[Object.prototype.toString.call(given)];
  if (kind !== undefined) throw laterError(id, name, kind);
}

/** The same of what it returned, as a compiler may have made a plain function of an asynchronous one. */
export function refusePromise(id: string, returned: unknown): void {
  if (typeof returned !== 'object' || returned === null) return;
  if ('then' in returned) {
    // Whatever becomes of it is not heard: the error says enough.
    Promise.resolve(returned as PromiseLike<unknown>).catch(() => {});
    throw laterError(id, 'check', '一个异步函数');
  }
  if ('next' in returned) throw laterError(id, 'check', '一个生成器函数');
}

const laterError = (id: string, name: string, actual: string) =>
  makeError('usage/type', {
    subject: `规则 ${id} 的 ${name} `.trimEnd(),
    actual,
    expected: ['平常的函数，当场查完、当场说'],
  });

/** What a rule from outside threw, as a finding that names the rule; the error itself is its `cause`. */
export function failed(id: string, error: unknown): Message {
  const message = say('rule/failed', { subject: id, actual: error instanceof Error ? `${error}` : String(error) });
  message.cause = error as Error;
  return message;
}
