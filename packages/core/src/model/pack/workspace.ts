import * as z from 'zod';
import { path, text } from '../primitives.ts';

/** A path that stays below the workspace. */
const inside = (example: string) =>
  z
    .string()
    .regex(/^(?![/\\~]|[A-Za-z]:|(?:.*[/\\])?\.\.(?:[/\\]|$))./, `工作区里的路径，不用 ..，如 ${example}`)
    .pipe(path);

export const workspaceFile = z
  .strictObject({
    name: text.meta({ description: '工作区名称，如 云江市2025年度法治政府建设年度报告' }),
    dossiers: z
      .array(inside('districts/*'))
      .min(1, '至少一个文件夹或者通配符，如 districts/*')
      .optional()
      .meta({ description: '卷宗文件夹，可用通配符 * ? **；默认为工作区里每个含有 report.yaml 的文件夹' }),
    packs: inside('packs').default('packs').meta({ description: '模板包所在的文件夹' }),
  })
  .meta({ title: 'workspace.yaml' });
/** `workspace.yaml`: a folder with many dossiers and the packs they share. */
export type WorkspaceFile = z.infer<typeof workspaceFile>;
