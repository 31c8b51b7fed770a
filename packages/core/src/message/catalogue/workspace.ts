import type { MessageKind } from '../kind.ts';

/** What a workspace.yaml says. */
export const workspace = {
  'workspace/no-dossier': {
    severity: 'error',
    reason: ({ actual }) => `dossiers 里的“${actual}”没有找到卷宗，应为含有 report.yaml 的文件夹，或者匹配它们的通配符`,
  },
  'workspace/empty': {
    severity: 'error',
    reason: () => '工作区里没有卷宗，应有含有 report.yaml 的文件夹',
  },
} as const satisfies Record<string, MessageKind>;
