import type { Verb } from '../../verb.ts';
import { format } from './shared.ts';

export const verifyWords: Verb = {
  summary: '核对改过的 .docx：哪些数变了、挪了、删了，哪些数没有出处，哪些内容没有核对',
  arguments: [
    ['<文件>', '在 Word、WPS 或 LibreOffice 里改过的 .docx'],
    ['[卷宗]', '卷宗文件夹；默认按文件旁边的 manifest.json 找'],
  ],
  options: [
    { flags: '--update', description: '把改动的数和文字写回卷宗，列出写到哪里、哪些没有写' },
    { flags: '--dry-run', description: '只列出 --update 要写什么，不写' },
    {
      flags: '--edition <版本>',
      description: '文件是哪个版本；文件自己写着的不用给，以前生成的文件按 manifest.json、文件名或者红头认',
      choices: ['submission', 'congress', 'review'],
    },
    format,
  ],
  load: async () => (await import('../verify.ts')).verify,
};
