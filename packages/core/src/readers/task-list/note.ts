/** Lines that speak about a list: 注：…; 以下各项均需各乡镇落实，不再逐项列出; what it adds up to, and who filled it in. */
const notes = [
  /^(?:注|备注|附注|说明|填表说明)\s*[：:]/,
  /^(?:以下|以上|上述|下列|本清单|本表)[^。]*(?:不再|均需|均须|均由|均应|均为)/,
  /(?:对照|按照|根据)本(?:要点|清单|方案|通知|计划|表)[^。]*(?:制定|细化|抓好|报送|落实)/,
  /^请各[^。]{0,24}(?:报送|报告|落实|抓好|反馈)/,
  /^会议(?:要求|强调|指出)|^(?:出席|列席|缺席|记录|记录人|填表人|填报人|制表人?|审核人|联系人|联系电话|签字人?|分管领导签字)\s*[：:]/,
  /^(?:小计|合计|总计)(?:$|[：:\s\d])|^共(?:计)?\s*\d+\s*[项个条](?:任务)?(?:$|[，,。；\s])|^\d+类\d+项$/,
  /不再(?:逐项|逐一|一一|单独|重复|另行)?(?:列出|列明|列举|列示|标注|注明|赘述)/,
];

/** Whether a line or the words in a bracket are no task and no title, but speak about those around them. */
export const isNote = (text: string): boolean => notes.some((note) => note.test(text.trim()));

/** — 3 —, typed or copied between two lines. */
export const isPageNumber = (text: string): boolean => /^[—–\-－]{1,3}\s*\d{1,4}\s*[—–\-－]{1,3}$/.test(text.trim());
