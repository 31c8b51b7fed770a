import { defineRule } from '../../framework/rule.ts';
import { headPlace } from '../../subject/head-place.ts';

/** A report in a file whose name does not say what it is. */
export const publicMetadata = defineRule('content/public-metadata', (checked, say) => {
  const file = headPlace(checked)?.file;
  if (checked.dossier || file === undefined) return;
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).replace(/\.\w+$/, '');
  if (!/[\u4e00-\u9fff]/.test(name)) return;
  const missing = [
    /20\d\d/.test(name) ? '' : '年度',
    /[省市县区镇乡局委厅处办道]/.test(name) ? '' : '机关',
    /报告|情况|总结/.test(name) ? '' : '文种',
  ];
  const lacks = missing.filter((each) => each !== '');
  if (lacks.length > 0) say({ place: { file }, actual: name, expected: lacks });
});
