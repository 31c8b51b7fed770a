import { escapeHtml } from './escape-html.ts';

/** What a page of ours has beside its body: what it is called, how it looks, and whether it runs a script of its own. */
interface PageFrame {
  readonly title: string;
  readonly style: string;
  readonly hasScript?: boolean;
}

/** A whole page as UTF-8: it needs nothing else, loads nothing, and runs no script but one that stands in it. */
export function htmlPage({ title, style, hasScript = false }: PageFrame, body: string): Uint8Array {
  const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="generator" content="fazhi">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${hasScript ? "; script-src 'unsafe-inline'" : ''}">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
  return new TextEncoder().encode(page);
}
