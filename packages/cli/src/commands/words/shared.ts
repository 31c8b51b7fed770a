import type { VerbOption } from '../../verb.ts';

export const format: VerbOption = {
  flags: '--format <形式>',
  description: '输出形式',
  choices: ['pretty', 'json'],
  default: 'pretty',
};
export const quiet: VerbOption = { flags: '-q, --quiet', description: '只输出问题，不输出进度和小结' };
/** How several dossiers are given. */
export const many =
  "可以是多个；工作区（含有 workspace.yaml 的文件夹）代表其中的全部卷宗，通配符要加引号，如 'districts/*'；默认为当前文件夹";
