/** What people start, by file name. A Node unpacked into the kit's own `node` folder is taken before the machine's. */
export const startScripts: Readonly<Record<string, string>> = {
  fazhi: [
    '#!/bin/sh',
    'kit=$(dirname -- "$(readlink -f -- "$0")")',
    'node=$kit/node/bin/node',
    '[ -x "$node" ] || node=node',
    'exec "$node" "$kit/lib/fazhi.cjs" "$@"',
    '',
  ].join('\n'),
  'fazhi.cmd': [
    '@echo off',
    'setlocal',
    'set "node=%~dp0node\\node.exe"',
    'if not exist "%node%" set "node=node"',
    '"%node%" "%~dp0lib\\fazhi.cjs" %*',
    '',
  ].join('\r\n'),
};
