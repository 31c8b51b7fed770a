#!/usr/bin/env node
import { machine } from './host.ts';
import { run } from './run.ts';

process.stdout.on('error', () => process.exit(0));
process.exitCode = await run(process.argv.slice(2), machine);
