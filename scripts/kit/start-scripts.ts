import { settings } from './evaluate.ts';

/**
 * What people start, by file name. A Node unpacked into the kit's own `node` folder is taken before the machine's.
 *
 * For the verbs that people call all day the scripts start Node from the snapshot that an earlier run kept, if it is of
 * this program (`hash`), this Node, known by its file, and this processor: Node refuses any other, and one under other
 * settings. Certificates that Node would read at every start are of no use to a program without a network; large pages,
 * where the C library knows them, are a tenth of a start from a snapshot.
 */
export const startScripts = (hash: string): Readonly<Record<string, string>> => ({
  fazhi: `#!/bin/sh
kit=$0
[ -h "$kit" ] && kit=$(readlink -f -- "$kit")
case $kit in /*) ;; *) kit=$PWD/$kit ;; esac
kit=\${kit%/*}
node=$kit/node/bin/node
[ -x "$node" ] || node=$(command -v node) || node=node
unset NODE_EXTRA_CA_CERTS FAZHI_SNAPSHOT
case $1 in build | check)
  file=$(stat -L -c %i-%s-%Y -- "$node" 2>/dev/null || stat -L -f %i-%z-%m -- "$node" 2>/dev/null)
  processor=
  [ -r /proc/cpuinfo ] && while read -r line; do
    case $line in flags* | Features*) processor=$line && break ;; esac
  done </proc/cpuinfo
  start=$kit/lib/compiled/start
  [ -r "$start.txt" ] && read -r kept <"$start.txt"
  if [ -n "$file" ] && [ -z "$NODE_OPTIONS" ]; then
    export FAZHI_SNAPSHOT="${hash} $file $processor"
    [ "$kept" = "$FAZHI_SNAPSHOT" ] && [ -s "$start.blob" ] &&
      GLIBC_TUNABLES=\${GLIBC_TUNABLES:-glibc.malloc.hugetlb=1} exec "$node" ${settings.join(' ')} --snapshot-blob "$start.blob" "$kit/lib/fazhi.cjs" "$@"
  fi
esac
exec "$node" "$kit/lib/fazhi.cjs" "$@"
`,
  'fazhi.cmd': windows(hash).replaceAll('\n', '\r\n'),
});

/** As above; where Node refuses the snapshot after all it says so with 14, and the program starts the long way. */
const windows = (hash: string): string => `@echo off
setlocal
set "NODE_EXTRA_CA_CERTS="
set "FAZHI_SNAPSHOT="
set "node=%~dp0node\\node.exe"
if not exist "%node%" set "node="
if not defined node for %%I in (node.exe) do set "node=%%~$PATH:I"
if not defined node set "node=node"
if defined NODE_OPTIONS goto plain
if "%~1"=="build" goto kept
if "%~1"=="check" goto kept
:plain
"%node%" "%~dp0lib\\fazhi.cjs" %*
exit /b %errorlevel%
:kept
set "start=%~dp0lib\\compiled\\start"
for %%I in ("%node%") do set "FAZHI_SNAPSHOT=${hash} %%~zI %PROCESSOR_IDENTIFIER%"
set "of="
if exist "%start%.txt" set /p of=<"%start%.txt"
if not "%of%"=="%FAZHI_SNAPSHOT%" goto plain
for %%I in ("%start%.blob") do if "%%~zI"=="0" goto plain
"%node%" ${settings.join(' ')} --snapshot-blob "%start%.blob" "%~dp0lib\\fazhi.cjs" %*
if not "%errorlevel%"=="14" exit /b %errorlevel%
del "%start%.txt"
goto plain
`;
