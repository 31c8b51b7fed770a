import { UsageError, widthOf } from '@fazhi/core';
import { Command, CommanderError, Option } from 'commander';
import { commands } from './commands/index.ts';
import type { Host } from './host.ts';
import type { Options } from './verb.ts';
import { version } from './version.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Reads the command line and runs the verb it names. @throws UsageError where it names none. */
export async function parseCommandLine(argv: readonly string[], host: Host): Promise<number> {
  let exitCode = 0;
  const program = new Command('fazhi')
    .description('法治政府建设情况报告起草工具：从 YAML 数据生成符合 GB/T 9704 版面的 Word 文件')
    .version(version, '-V, --version', '显示版本号')
    .helpCommand(false);
  const named = argv[0] !== undefined && Object.hasOwn(commands, argv[0]) ? [argv[0]] : Object.keys(commands);
  for (const name of named) {
    const verb = commands[name]!;
    const command = program.command(name).description(verb.summary);
    for (const [argument, description] of verb.arguments) command.argument(argument, description);
    for (const { flags, description, choices, default: preset } of verb.options) {
      const option = new Option(flags, description);
      if (choices) option.choices([...choices]);
      if (preset !== undefined) option.default(preset);
      command.addOption(option);
    }
    command.action(async (...parameters: unknown[]) => {
      const [options] = parameters.splice(verb.arguments.length);
      const run = await verb.load();
      const targets = parameters.flat().filter((target) => typeof target === 'string');
      exitCode = await run(targets, options as Options, host);
    });
  }
  for (const command of [program, ...program.commands]) {
    command
      .helpOption('-h, --help', '显示帮助')
      .exitOverride()
      .showSuggestionAfterError(false)
      .configureOutput({ writeOut: host.stdout, writeErr: () => {} })
      .configureHelp({
        subcommandTerm: (each) =>
          `${each.name()} ${each.registeredArguments.map((argument) => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`)).join(' ')}`,
        commandUsage: (each) =>
          `${each.parent ? `fazhi ${each.name()} [选项] ${each.usage().replace(/^\[options\] ?/, '')}` : 'fazhi <命令> [选项]'}`,
        styleTitle: (title) => titles[title] ?? title,
        displayWidth: (text) => Math.ceil(widthOf(text) * 2),
        optionDescription: describeOption,
      });
  }
  if (argv.length === 0) {
    host.stdout(program.helpInformation());
    return 0;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    throw new UsageError({
      code: `usage/${error.code.replace('commander.', '')}`,
      found: wording(error),
      remedy: '用 fazhi --help 查看用法',
    });
  }
  return exitCode;
}

const describeOption = ({ description, argChoices, defaultValue }: Option): string => {
  const choices = argChoices ? `：${argChoices.join('、')}` : '';
  return `${description}${choices}${defaultValue === undefined ? '' : `，默认为 ${defaultValue}`}`;
};

const phrases: Readonly<Record<string, (quoted: string) => string>> = {
  'commander.unknownCommand': (quoted) => `没有 ${quoted} 这个命令`,
  'commander.unknownOption': (quoted) => `没有 ${quoted} 这个选项`,
  'commander.missingArgument': (quoted) => `缺少参数 ${quoted}`,
  'commander.optionMissingArgument': (quoted) => `选项 ${quoted} 后面缺少值`,
  'commander.excessArguments': () => '参数太多',
};

function wording({ code, message }: CommanderError): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  if (code === 'commander.invalidArgument') {
    const [, flags = '', value = '', allowed = ''] =
      /option '([^']*)' argument '([^']*)' is invalid\. Allowed choices are (.*)\./.exec(message) ?? [];
    return `选项 ${flags} 的值是 ${value}，应为 ${allowed.replaceAll(', ', '、')}`;
  }
  return phrases[code]?.(quoted) ?? '命令行写法有误';
}
