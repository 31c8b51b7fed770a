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
  'workspace/link': {
    severity: 'warning',
    reason: ({ actual }) =>
      `${actual} 是一个链接，通到别处的文件夹，里面没有 report.yaml，没有再往里找；里面如有卷宗，请直接写它的路径`,
  },
  'workspace/broken-link': {
    severity: 'error',
    reason: ({ actual }) => `${actual} 是一个链接，读不到它通到的地方，那里的卷宗没有处理，应为能打开的文件夹`,
  },
} as const satisfies Record<string, MessageKind>;
