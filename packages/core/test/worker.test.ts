import { describe, expect, it } from 'vitest';
import { createDossier, draftFrom, InputError, publish, UsageError } from '../src/index.ts';
import { createPool, notBegun, type Thread, threadPool } from '../src/node/index.ts';
import { connectWorker, type GivenDossier, serveWorker, type WorkerClient } from '../src/worker/index.ts';

const given: GivenDossier = {
  values: {
    organ: { name: '云山县司法局', level: 'department' },
    year: 2025,
    pack: 'small',
    facts: [{ metric: 'review.accepted', value: 21 }],
  },
  packs: new Map([
    [
      'small',
      new Map([
        ['pack.yaml', 'id: small\nname: 小样\nversion: 1.0.0\nsections: [{ id: work, title: 工作情况 }]\n'],
        ['metrics.yaml', 'metrics: [{ id: review.accepted, name: 行政复议受理数, unit: 件, kind: count }]\n'],
        ['sections/work.hbs', '全年受理行政复议{{fact "review.accepted"}}。'],
      ]),
    ],
  ]),
};
const here = () => draftFrom(createDossier(given.values).value!, given.packs);

const clients: Readonly<Record<string, () => Promise<readonly [WorkerClient, () => unknown]>>> = {
  'a worker': async () => {
    const { port1, port2 } = new MessageChannel();
    serveWorker(port1);
    const worker = await connectWorker(port2);
    return [worker, worker.close];
  },
  'a pool': async () => {
    const pool = createPool({ threads: 3 });
    return [pool, pool.stop];
  },
};

describe.each(Object.entries(clients))('%s', (_, begin) => {
  const using = async (use: (client: WorkerClient) => Promise<void>) => {
    const [client, end] = await begin();
    try {
      await use(client);
    } finally {
      await end();
    }
  };

  it('makes what this thread makes', () =>
    using(async (client) => {
      const { value: draft, messages } = here();
      const told = messages.map(({ ruleId, reason, line }) => ({ ruleId, reason, line }));
      const drafted = await client.draft(given);
      expect(drafted.value?.report).toEqual(draft!.report);
      expect(drafted.messages.map(({ ruleId, reason, line }) => ({ ruleId, reason, line }))).toEqual(told);
      const options = { edition: 'public', format: 'docx' } as const;
      const made = await client.publish({ ...given, ...options });
      expect(made.value).toEqual((await publish(draft!, options)).value);
      const typed = new TextEncoder().encode('# 报告\n\n截止2025年底。\n');
      const found = await client.checkFile({ bytes: typed, file: 'a.md' });
      expect(found.map(({ ruleId }) => ruleId)).toContain('term/jiezhi');
    }));

  it('tells what is wrong with values as data, with its pointer', () =>
    using(async (client) => {
      const messages = await client.check({ ...given, values: { ...given.values, year: 2025.5 } });
      expect(messages.map(({ path, fatal }) => [path, fatal])).toEqual([['/year', true]]);
      expect(JSON.parse(JSON.stringify(messages))[0].params.subject).toBeDefined();
    }));

  it('says once, as data, which error of drafting keeps a file back', () =>
    using(async (client) => {
      const prose = { work: '不公开<!-- /internal -->。' };
      const pack = new Map(given.packs.get('small')).set('sections/work.hbs', '{{prose}}');
      const unsound = { values: { ...given.values, prose }, packs: new Map([['small', pack]]) };
      const { value: bytes, messages } = await client.publish({ ...unsound, edition: 'public', format: 'md' });
      expect(bytes).toBeUndefined();
      expect(messages.filter(({ ruleId }) => ruleId === 'prose/misplaced-mark')).toHaveLength(1);
      const { value: draft } = await client.draft(unsound);
      expect((await publish(draft!, { edition: 'public', format: 'md' })).messages).toContainEqual(
        expect.objectContaining({ ruleId: 'prose/misplaced-mark', fatal: true, path: '/prose/work' }),
      );
    }));

  it('throws here what is thrown there', () =>
    using(async (client) => {
      const wrong = client.publish({ ...given, edition: 'public', format: 'pdf' as 'docx' });
      await expect(wrong).rejects.toThrow(UsageError);
      await expect(wrong).rejects.toMatchObject({ code: 'usage/option', params: { subject: 'format' } });
      const image = client.checkFile({ bytes: new Uint8Array([0xff, 0xd8, 0xff, 0]), file: 'a.jpg' });
      await expect(image).rejects.toThrow(InputError);
    }));

  it('ends where it is aborted, and goes on with others', () =>
    using(async (client) => {
      const controller = new AbortController();
      const options = { edition: 'review', format: 'docx' } as const;
      const ended = client.publish({ ...given, ...options }, { signal: controller.signal });
      const other = client.publish({ ...given, ...options });
      controller.abort(new Error('没有耐心了'));
      await expect(ended).rejects.toThrow('没有耐心了');
      expect((await other).value).toBeDefined();
      await expect(client.check(given, { signal: AbortSignal.abort() })).rejects.toThrow();
    }));
});

describe('a pool of threads', () => {
  /** A thread that is none, and dies of some questions. */
  const threadThat = (answer: (question: string) => string | undefined, started: Thread[]) => async () => {
    let alive = true;
    const thread: Thread = {
      ask: async (question) => {
        if (!alive) return notBegun;
        const answered = answer(question as string);
        if (answered === undefined) {
          alive = false;
          throw new Error('out of memory');
        }
        return answered;
      },
      isAlive: () => alive,
      stop: async () => {
        alive = false;
      },
    };
    started.push(thread);
    return thread;
  };

  it('gives each task to one hand, begins no thread without need, and a new one for one that died', async () => {
    const started: Thread[] = [];
    const start = threadThat((question) => (question === 'deadly' ? undefined : `${question} there`), started);
    const pool = threadPool<string, string>({ threads: 2, here: async (task) => `${task} here`, start });
    expect(started).toEqual([]);
    expect(await pool.ask('a')).toBe('a there');
    await expect(pool.ask('deadly')).rejects.toThrow('out of memory');
    expect(await pool.ask('b')).toBe('b there');
    expect(started).toHaveLength(2);
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => pool.ask(String(index))));
    expect(answers.map((answer) => Number.parseInt(answer, 10))).toEqual(answers.map((_, index) => index));
    await pool.stop();
    expect(started.map((thread) => thread.isAlive())).toEqual([false, false]);
  });

  it('rejects what is at work, what waits and what comes after it was stopped, and begins no thread any more', async () => {
    let begun = 0;
    /** A thread that never answers, and says when it ended that it had not begun. */
    const start = async (): Promise<Thread> => {
      begun += 1;
      let [alive, end] = [true, (_: unknown) => {}];
      const ended = new Promise<unknown>((resolve) => {
        end = resolve;
      });
      return {
        ask: () => ended,
        isAlive: () => alive,
        stop: async () => {
          alive = false;
          end(notBegun);
        },
      };
    };
    const pool = threadPool<number, number>({ threads: 2, here: () => new Promise(() => {}), start });
    const asked = Array.from({ length: 12 }, (_, index) => pool.ask(index));
    const ends = Promise.allSettled([...asked, pool.hands[0]!(12), pool.hands[1]!(13)]);
    await pool.stop();
    const stopped = { status: 'rejected', reason: { name: 'UsageError', code: 'usage/stopped' } };
    expect(await ends).toMatchObject(Array.from({ length: 14 }, () => stopped));
    await expect(pool.ask(14)).rejects.toMatchObject(stopped.reason);
    await expect(pool.hands[1]!(15)).rejects.toBeInstanceOf(UsageError);
    await pool.stop();
    expect(begun).toBe(1);
  });

  it('lets a stopped pool of values answer nothing', async () => {
    const pool = createPool({ threads: 2 });
    const asked = pool.check(given);
    const ended = expect(asked).rejects.toMatchObject({ code: 'usage/stopped' });
    await pool.stop();
    await ended;
    await expect(pool.check(given)).rejects.toMatchObject({ code: 'usage/stopped' });
  });

  it.each([0, 257, -1, 1.5, Number.NaN, '4', undefined])('is not made of %o threads', (threads) => {
    const wrong = expect.objectContaining({
      code: 'usage/type',
      params: expect.objectContaining({ subject: 'threads' }),
    });
    expect(() => createPool({ threads: threads as number })).toThrow(wrong);
    expect(() => threadPool({ threads: threads as number, here: async () => 1, start: async () => undefined })).toThrow(
      wrong,
    );
  });

  it.each([1, 256])('is made of %i threads', async (threads) => {
    const pool = threadPool<number, number>({ threads, here: async (task) => task, start: async () => undefined });
    expect(pool.hands).toHaveLength(1 + 4 * (threads - 1));
    await pool.stop();
  });

  it('does all in this thread where there is no other', async () => {
    const pool = threadPool<string, string>({ threads: 4, here: async (task) => task, start: async () => undefined });
    expect(await Promise.all(['a', 'b', 'c'].map((task) => pool.ask(task)))).toEqual(['a', 'b', 'c']);
    await pool.stop();
  });
});

describe('a worker that is no more', () => {
  /** A worker that says what it is told to, and keeps what is posted to it. */
  const puppet = () => {
    const heard = new Map<string, (event: unknown) => void>();
    return {
      postMessage: () => {},
      addEventListener: (type: string, listener: (event: unknown) => void) => void heard.set(type, listener),
      happens: (type: string, event: unknown = {}) => heard.get(type)?.(event),
    };
  };
  const ended = { name: 'InputError', code: 'worker/ended' };

  it.each(['error', 'messageerror', 'close', 'exit'])('before it is ready: %s', async (type) => {
    const worker = puppet();
    const connecting = connectWorker(worker);
    worker.happens(type);
    await expect(connecting).rejects.toMatchObject(ended);
  });

  it.each(['error', 'messageerror', 'close', 'exit'])('while it is asked, and afterwards: %s', async (type) => {
    const worker = puppet();
    const connecting = connectWorker(worker);
    worker.happens('message', { data: { ready: true } });
    const client = await connecting;
    const asked = [client.check(given), client.check(given)].map((each) => expect(each).rejects.toMatchObject(ended));
    await Promise.resolve();
    worker.happens(type, { message: '脚本出错' });
    await Promise.all(asked);
    await expect(client.check(given)).rejects.toMatchObject(ended);
  });

  it('is not waited for once nobody wants it', async () => {
    const controller = new AbortController();
    const connecting = connectWorker(puppet(), { signal: controller.signal });
    controller.abort(new Error('不等了'));
    await expect(connecting).rejects.toThrow('不等了');
  });

  it('is told of a port whose other side is closed', async () => {
    const { port1, port2 } = new MessageChannel();
    const connecting = connectWorker(port2);
    port1.close();
    await expect(connecting).rejects.toMatchObject(ended);
  });

  it('leaves alone what others say over the same line', async () => {
    const { port1, port2 } = new MessageChannel();
    serveWorker(port1);
    for (const said of ['早', null, 7, { type: 'theirs' }, { id: 1 }]) {
      port1.postMessage(said);
      port2.postMessage(said);
    }
    const worker = await connectWorker(port2);
    expect(await worker.check(given)).toEqual([]);
    worker.close();
  });

  it('refuses what cannot pass, and goes on', async () => {
    const { port1, port2 } = new MessageChannel();
    serveWorker(port1);
    const worker = await connectWorker(port2);
    const values = { ...given.values, title: () => '报告' } as never;
    await expect(worker.check({ ...given, values })).rejects.toMatchObject({ name: 'UsageError', code: 'usage/type' });
    expect(await worker.check(given)).toEqual([]);
    worker.close();
  });
});
