import { at, defineRule } from '../../framework/rule.ts';

/** What a writer puts down to be filled in later. */
const marks: readonly RegExp[] = [
  /[【[［](?:待(?:补|定|填|核|查|续|完善)|此处|空缺|请填|插入)[^】\]］]{0,40}[】\]］]/g,
  /（(?:待补充?|待定|待填|待核实?|待完善)[^（）]{0,20}）/g,
  /(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])/gi,
  /** 张××, 当事人××: a name left out on purpose. */
  /(?<![\d×✕╳□]|(?:当事人|申请人|被告人?|原告|嫌疑人|村民|居民|业主|群众)[\u4e00-\u9fff]?)[×✕╳□]{2,8}(?![\d×✕╳□])/g,
  /(?<![A-Za-z\d])(?:[xX]{2,6}|[ｘＸ]{2,6})(?=[\u4e00-\u9fff])/g,
  /_{2,40}|＿{2,40}/g,
];

/** Something that was to be filled in. */
export const left = defineRule('placeholder/left', ({ lines }, say) => {
  for (const line of lines)
    for (const mark of marks) for (const match of line.free.matchAll(mark)) say(at(line, match));
});
