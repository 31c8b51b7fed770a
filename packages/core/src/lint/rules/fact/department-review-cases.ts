import { at, defineRule } from '../../framework/rule.ts';

const cases =
  /(?:受理|审理|办理|审结|办结)[^，。；]{0,6}行政复议(?:申请|案件)(?=[^，。；]{0,4}[\d\uFFFC一二三四五六七八九十])/g;
const ownSystem = /海关|税务|金融|国家安全|中央|垂直/;

/** From 2024 on a department of a local government decides no reviews: 行政复议法 of 2023, article 24. */
export const departmentReviewCases = defineRule(
  'fact/department-review-cases',
  ({ lines, report, year, dossier }, say) => {
    const organ = dossier?.report.organ.name ?? report.head.signatures[0] ?? report.head.organ;
    const isDepartment = dossier
      ? dossier.report.organ.level === 'department'
      : /[局委厅]$/.test(organ) && !/管委|管理委员/.test(organ);
    if (year === undefined || year < 2024 || !isDepartment || /司法/.test(organ) || ownSystem.test(organ)) return;
    for (const line of lines)
      for (const match of line.free.matchAll(cases)) say({ ...at(line, match), subject: String(year) });
  },
);
