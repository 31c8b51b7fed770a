import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Debian's Chromium, which `.ci/run` installs; elsewhere the tests that need it are skipped. */
export const hasChromium = existsSync(executablePath);

/** `flags` are those of its JavaScript engine. As root there is no sandbox. */
export const openChromium = (flags = ''): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox', `--js-flags=${flags}`] });
