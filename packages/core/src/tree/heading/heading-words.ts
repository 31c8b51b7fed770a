/** The words that headings of a report are made of: what their last noun says, when it is, and what makes them slogans. */

/** Before the words: 一、 （一） 1. 第一部分, and brackets of a web page. */
export const numberBefore =
  /^\s*(?:第[一二三四五六七八九十\d]{1,3}[部章篇节]分?[：:、\s]*|[（(]\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[）)][、.．]?|(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*(?:[、．.﹒，,：:]|[）)]))\s*/;

/** What is told of is still to come, whatever noun the heading ends in. */
export const nextTime =
  /下一?步|下一?个?阶段|下一?个?年度?(?!轮)|下(?:一个)?周期|今后|明年|来年|次年|新的?一年|未来|后续|接下来|(?<!谋划|编制|对接|锚定|衔接)(?:十五五|十六五)|(?:展望|谋划|擘画|部署)20\d\d/;
/** A clause that is a time and nothing else: what follows it is the heading. */
export const thisTime =
  /^(?:20\d\d年度?(?:以?来)?|一年(?:以)?来|今年(?:以来)?|本年度|过去(?:的)?一年|全年|年度内?|当前|目前|总的来看|总体上?看)$/;
const reason = '(?:原因|成因|根源|症结)';
const lack =
  '(?:问题|不足(?:之处)?|短板(?:弱项)?|弱项|差距|困难|薄弱(?:环节|之处|方面|点|项)?|欠缺|缺失|难点|堵点|痛点|卡点|瓶颈|缺点|缺陷|弱点|挑战|难题|困境|制约因素|隐患|教训|困惑)';
const yetToDo =
  '(?:有待|亟待|亟需|急需|尚需|仍需|还需|需要?|应|待)(?:进一步)?(?:加强|改进|提高|提升|完善|解决|努力|健全|加大|重视|注意|克服|关注|补强)';
/** Shortcomings at the end of the words, with what may follow them: 方面, 情况, 分析. */
export const problemEnd = new RegExp(
  `(?:${lack}(?:所在)?|${reason}|${yetToDo}的?(?:方面|地方|问题|环节|事项|工作|之处|空间|内容)|不(?:够|到位|平衡|充分|完善)的?(?:方面|地方|环节|之处)|改进(?:的)?(?:空间|之处))(?:方面|部分|等|的?(?:有关|主要|相关|基本)?(?:情况|表现)|的?(?:剖析|分析|研判|检视|清单|梳理))?$`,
);
/** They ask for work, and so tell of a lack. */
export const lacking = new RegExp(yetToDo);
/** With these, shortcomings are what work is aimed at: 着力解决突出问题. */
export const solving =
  /解决|化解|破解|整治|聚焦|紧盯|补齐|补强|补足|补上|补短板|破除|破题|直击|直面|攻克|攻坚|坚持|导向|消除|查摆|回应|治理|清零|着力|排查|防范|应对|瞄准|找准|盯住|盯紧|针对|扭住|克服|疏通|打通|祛除|纾解|啃下|靶向|锻造|强弱项|拉长|缩小|弥补|[补强]$|^(?:强化|加强|健全|完善|深化|推动)/;
/** They say that shortcomings are told of, whatever stands before them. */
export const existing =
  /(?:存在|面临|遇到|仍有|尚有|还有|出现)(?:的|着|一些|不少|一定)?[^，；]{0,10}$|的(?:主要|突出|明显|具体)?$/;

/** What is to be done about shortcomings: part of their part, and of that on the next year after one. */
export const remedyEnd =
  /(?:(?:整改|改进|解决|应对|工作|主要|具体)?(?:措施|对策|举措|办法|建议|路径|方案|意见)|整改(?:落实|完成)?情况|整改)$/;

/** What is to be done about shortcomings, where it stands alone. */
export const remedyAlone = /(?:整改|改进)(?:措施|举措|对策|办法)$/;

/** Plans at the end of the words. */
export const planEnd =
  /(?:打算|安排|计划|思路|设想|构想|展望|方向|要点|部署|谋划|规划|预期|考虑|愿景|重心|重点(?:任务|方向)?|(?:重点|目标|主要)工作任务|工作目标|目标任务|任务目标|主要目标|总体目标|发展目标|年度目标|目标|任务)(?:部分|方面)?$/;
/** 重点工作 is a plan unless it is said to be of the year of the report. */
export const mattersEnd = /(?:重点工作|工作重点|重点任务|主要任务|目标任务|工作任务|工作目标|年度任务)$/;
/** A verb that takes the plan as its object: 锚定目标任务, 落实重点任务. */
export const planObject =
  /(?:落实|完成|明确|锚定|聚焦|抓好|抓实|突出|紧扣|围绕|细化|分解|把握|把准|压实|统筹|锁定|立足|找准|推动|贯彻|服务|对标|对表|扛牢|保障|坚持|加强|强化|健全|完善|优化|深化|践行|融入|编制|制定|出台|印发|执行|实施|瞄准|紧盯|牢记|坚定|坚守|引领|领航|指引|筑牢|固本|压紧|认清|校准|校正)(?:[^的，]{0,10})$/;

/** Work that was done, at the end of the words. */
export const workEnd =
  /(?:成效|成绩|成果|业绩|战果|成就|实绩|效果|收获|情况|举措|措施|做法|进展|回顾|回眸|亮点|概况|总结|小结|经验|特色|概述|综述|总览|现状|经验做法|主要工作|重点工作|重点举措|所做(?:的)?工作|工作开展|(?:开展|完成|推进|做)的(?:主要|重点)?工作)(?:部分|方面|介绍|汇报|报告)?$/;
/** A measure may be one to come; a result may not. */
export const measureEnd = /(?:举措|措施|做法|工作|办法|亮点|特色|重点)$/;
/** A verb that takes the result as its object: 取得新成效, 推出惠企举措. */
export const workObject =
  /(?:取得了?(?:[^的主，]{1,8})|展现(?:出)?[^的，]{0,8}|彰显[^的，]{0,8}|收获|交出[^的，]{0,8}|[初大再]?见(?:到)?|呈现[^的，]{0,8}|实现[^的，]{0,8}|提升[^的，]{0,8}|巩固[^的，]{0,8}|扩大|转化(?:为)?|涌现[^的，]{0,8}|打造[^的，]{0,10}|推出[^的，]{0,8}|亮出|增强[^的，]{0,8}|结出[^的，]{0,8}|推广[^的，]{0,8}|细化[^的，]{0,8}|实化|采取[^的，]{0,8}|释放[^的，]{0,8}|检验[^的，]{0,8}|丰富|优化[^的，]{0,8}|落细[^的，]{0,8}|突出[^的主，]{0,6}|塑造[^的，]{0,8}|擦亮[^的，]{0,8}|做优[^的，]{0,8}|形成[^的，]{0,8}|创新[^的，]{2,8})$/;

/** The head of an organ, whose duty it is. */
export const chief =
  /主要负责(?:人|同志|领导|干部)|主要领导(?:干部|同志|人员)?|党政(?:一把手|正职|主职|主要|领导|负责)|一把手|第一责任人|领导(?:班子(?:成员)?|干部)|[县市区镇乡]长|书记|局长|主任|负责(?:人|同志)/;
/** What the chief does. */
export const duty = /履行|履职|述法|尽责|尽职|职责|责任(?!制)|依法治|法治建设|推[进动]法治/;
/** With these before 第一责任人 the duty is what work is aimed at, and no part is announced: 压实第一责任人职责，高位推动…. */
export const pressing =
  /^(?:[\u4e00-\u9fff]{0,4})(?:压[实紧]|夯实|扛[牢起稳]|靠实|拧紧|强化|加强|坚持|抓[好牢实住]|突出|发挥|紧盯|聚焦|督促|推动|紧扣|守牢|明确|健全|完善|细化|建强|筑牢|层层|以|担起|牵住)/;

/** What belongs to no part. */
export const otherStart =
  /^(?:其他|其它|另外|附[件则表录]|(?:有关|相关)?需要?(?:特别)?(?:说明|报告|请示|汇报|协调|支持|帮助)|(?:工作|几点|有关|相关|对策|政策)?(?:对[^，]{1,10}的)?(?:意见(?:和|与|及)?建议|建议)(?:意见)?$|(?:有关|工作|情况|数据|编制)?说明$|名词解释|结语|结束语|落款|前言|引言|导语|基本原则$|目录$)/;
