import type { Report } from '../../../model/report/report.ts';
import { walk } from '../../../tree/index.ts';

/** Words of the report that come from its pack: every district prints them. */
export const templateWords = (report: Report): readonly string[] =>
  walk(report).flatMap((node) =>
    node.type === 'text' && !node.fromData && /\.hbs$|(?:^|\/)pack\.yaml$/.test(node.place?.file ?? '')
      ? [node.value]
      : [],
  );
