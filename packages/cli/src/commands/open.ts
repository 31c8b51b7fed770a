import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { InputError, UsageError } from '@fazhi/core';
import { hasPage } from '../desk/desk-page.ts';
import { openBrowser } from '../desk/open-browser.ts';
import { placeOf } from '../desk/place-of.ts';
import { type Desk, serveDesk } from '../desk/serve-desk.ts';
import { exitCodes } from '../exit-code.ts';
import type { Run } from '../verb.ts';
import { version } from '../version.ts';

/** Shows a dossier or a workspace in the browser, until its window is closed or the user stops it. */
export const openVerb: Run = async ([target = '.'], options, host) => {
  const port = portOf(options.port);
  if (!hasPage())
    throw new InputError({ code: 'desk/no-page', found: '没有找到工作台的网页', remedy: '请先运行 npm run build' });
  const { root, folder } = await placeOf(target, host.files);
  const about = {
    version,
    folder,
    name: resolve(root),
    today: host.today?.(),
    user: host.user?.(),
    year: host.currentYear(),
  };
  let end = (): void => {};
  const ended = new Promise<void>((done) => {
    end = done;
  });
  const secret = randomBytes(24).toString('hex');
  const desk = await started(
    () => serveDesk({ root: resolve(root), about, secret, port, left: end }, host.files),
    port,
  );
  const listenNoMore = host.onInterrupt?.(end);
  try {
    host.stdout(`工作台已打开：${desk.address}\n关闭它的窗口，或者在这里按 Ctrl-C，工作台就结束；改动都已写进文件。\n`);
    if (options.browser !== false && !(await openBrowser(desk.address, host.platform)))
      host.stderr('没有找到浏览器，请把上面的地址复制到浏览器里打开。\n');
    await ended;
  } finally {
    listenNoMore?.();
    await desk.close();
  }
  return exitCodes.clean;
};

async function started(start: () => Promise<Desk>, port: number): Promise<Desk> {
  try {
    return await start();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    throw new UsageError({
      code: 'usage/number',
      found: `端口 ${port} 不能用（${code === 'EACCES' ? '没有权限' : '已经有程序在用'}）`,
      remedy: '请换一个，或者不写 --port，由工作台自己找一个',
    });
  }
}

function portOf(given: unknown): number {
  if (given === undefined) return 0;
  const port = Number(given);
  if (typeof given === 'string' && /^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new UsageError({
    code: 'usage/number',
    found: `--port 写作 ${String(given)}`,
    remedy: '应为 0 到 65535 的整数',
  });
}
