/** What the offices of a government deal with, as their names have it. */
const offices =
  /发展和?改革|发改|教育|科技|科学技术|工业|信息化|工信|经信|公安|民政|司法|财政|人力资源|人社|自然资源|规划|生态环境|环保|住房|住建|城乡建设|交通|水利|水务|农业|农村|商务|文化|旅游|文旅|广电|卫生|健康|卫健|退役军人|应急|审计|国资|市场监管|市场监督|体育|统计|医疗保障|医保|信访|乡村振兴|林业|税务|气象|消防|城管|城市管理|综合执法|行政审批|政务服务|数据|大数据|机关事务|金融|人防|档案|法院|检察|纪委|监委|组织部|宣传部|统战|政法|编办|网信|党校|总工会|团委|妇联|残联|工商联|街道|镇|乡|人大|政协/;

const officeOf = (name: string): string | undefined => offices.exec(name)?.[0];

/**
 * Whether a name may be a slip of a registered one that is nearly alike: 县财正局 of 县财政局. 县民政局 is none: it is whole, and
 * another office.
 */
export const mayBeSlip = (name: string, registered: string): boolean =>
  officeOf(name) === undefined || officeOf(name) === officeOf(registered);
