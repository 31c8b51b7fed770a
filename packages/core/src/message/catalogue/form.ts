import type { MessageKind } from '../kind.ts';

/** Forms for departments, and what comes back in them. */
export const form = {
  'form/nobody-asked': {
    severity: 'warning',
    reason: ({ subject, actual }) =>
      actual === ''
        ? `“${subject}”没有写来源单位，没有向哪个单位要，应在数据里写上 source`
        : `“${subject}”的来源单位“${actual}”不在单位名册里，没有向哪个单位要，应在 report.yaml 的 departments 里登记，或写成已登记单位的别称`,
  },
  'form/not-a-form': {
    severity: 'error',
    reason: () => '不是发下去的填报表，或者表里的标记已经丢失，没有收；应请该单位在原来的填报表里填好，原样发回',
  },
  'form/other-report': {
    severity: 'error',
    reason: ({ actual, expected: [wanted] = [] }) => `是${actual}的填报表，没有收，应为${wanted}的`,
  },
  'form/unknown-version': {
    severity: 'error',
    reason: ({ actual, expected: versions = [] }) =>
      `填报表的版本是“${actual}”，没有收，应为 ${versions.join('、')}；请升级 fazhi，或者请该单位在发下去的填报表里重填`,
  },
  'form/other-head': {
    severity: 'error',
    reason: ({ actual, expected: [wanted = ''] = [] }) =>
      `填表说明里写的是“${actual}”，表里的标记是“${wanted}”，不知道是谁的表，整个文件没有收；应请该单位在发下去的填报表里重填，不要改动灰色的格子`,
  },
  'form/locked': {
    severity: 'error',
    reason: ({ subject, actual, expected: [was = '', title = ''] = [] }) =>
      `“${subject}”这一行的“${title}”被改成了“${actual}”，发下去的是“${was}”，不知道填的是什么，这一行没有收；应请该单位改回来，有不同意见的写在“说明”里`,
  },
  'form/unknown-department': {
    severity: 'error',
    reason: ({ actual, expected: names = [] }) =>
      `填报单位“${actual}”没有要填的数据和任务，没有收${names.length > 0 ? `，应为 ${names.join('、')} 之一` : ''}`,
  },
  'form/returned-twice': {
    severity: 'warning',
    reason: ({ subject, actual, expected: [later] = [] }) =>
      `“${subject}”报了不止一份：${actual} 和 ${later}，两份里相同的数照收，不同的没有收，应只留下作准的一份`,
  },
  'form/no-sheet': {
    severity: 'error',
    reason: ({ actual, expected: [title] = [] }) =>
      `找不到“${actual}”那张表，应有一张带“${title}”一栏的工作表；请该单位在原来的填报表里填`,
  },
  'form/unknown-row': {
    severity: 'error',
    reason: ({ subject, actual }) =>
      `这一行填了“${subject}”，但“${actual}”不是要填的指标或任务，没有收；应写在表里原有的行里`,
  },
  'form/row-twice': {
    severity: 'error',
    reason: ({ subject }) => `“${subject}”在表里有两行，内容不同，只看了第一行，应删去多余的一行`,
  },
  'form/no-number': {
    severity: 'error',
    reason: ({ subject, actual, expected: [problem] = [] }) =>
      `“${subject}”填的是“${actual}”，读不成一个数：${problem}，没有收，应只写一个数`,
  },
  'form/none-or-zero': {
    severity: 'warning',
    reason: ({ subject, actual }) =>
      `“${subject}”填的是“${actual}”，不知道是一件也没有还是不掌握，没有收；一件也没有的应写 0，不掌握的空着`,
  },
  'form/other-unit': {
    severity: 'error',
    reason: ({ subject, actual, expected: [unit] = [] }) =>
      unit
        ? `“${subject}”填的是“${actual}”，单位对不上，没有收，应按“${unit}”填`
        : `“${subject}”填的是“${actual}”，单位对不上，没有收，应只填数，不带单位和百分号`,
  },
  'form/several-forms': {
    severity: 'error',
    reason: ({ subject, actual, expected: [needed] = [] }) => `“${subject}”填了${actual}，没有收，应为${needed}`,
  },
  'form/parts-missing': {
    severity: 'warning',
    reason: ({ subject, actual }) => `“${subject}”的分项没有填全，还缺 ${actual}，这一项没有收，应全部填上`,
  },
  'form/date': {
    severity: 'warning',
    reason: ({ subject, actual }) => `“${subject}”的材料日期“${actual}”读不成日期，没有收，应写成 2025-01-10`,
  },
  'form/word': {
    severity: 'warning',
    reason: ({ subject, actual, expected: words = [] }) =>
      `“${subject}”填了“${actual}”，${words.includes('内部') ? '不知道能不能公开，先当作内部的' : '没有收'}，应为 ${words.join('、')} 之一`,
  },
  'form/note-internal': {
    severity: 'info',
    reason: ({ subject, actual }) =>
      `“${subject}”的说明里写着“${actual}”，先当作内部的；可以公开的，应请该单位在“公开与否”里填“公开”`,
  },
  'form/now-internal': {
    severity: 'info',
    reason: ({ subject, actual }) => `“${subject}”现由${actual}报为内部，卷宗里的这项数据已改为内部，不再公开`,
  },
  'form/wants-internal': {
    severity: 'error',
    reason: ({ subject, actual, expected: [file = ''] = [] }) =>
      `“${subject}”${actual}报为内部，卷宗里手写的是可以公开的，没有改卷宗，公开稿仍会印出来；应在 ${file} 的这项数据里写上 classification: internal，确可公开的，应请该单位改报“公开”`,
  },
  'form/wants-public': {
    severity: 'info',
    reason: ({ subject, actual, expected: [file = ''] = [] }) =>
      `“${subject}”${actual}报为公开，卷宗里是内部的，没有改卷宗；确可公开的，应在 ${file} 的这项数据里写上 classification: public`,
  },
  'form/reason-missing': {
    severity: 'warning',
    reason: ({ subject }) => `任务“${subject}”没有完成，没有写原因，应请该单位补上`,
  },
  'form/state-missing': {
    severity: 'warning',
    reason: ({ subject }) => `任务“${subject}”写了落实情况，没有选状态，应请该单位补上`,
  },
  'form/conflict': {
    severity: 'error',
    reason: ({ subject, actual, expected: [other, standing] = [] }) =>
      standing === undefined
        ? `“${subject}”报来的不一样：${actual}，${other}；都没有收，这项数据空着，应与有关单位核对：一个单位报了几份的只留作准的一份，几个单位报的在这项数据里写上作准的数`
        : `“${subject}”报来的不一样：${actual}，${other}；都没有收，上次收来的 ${standing} 也不再用，这项数据空着，应与有关单位核对：一个单位报了几份的只留作准的一份，几个单位报的在这项数据里写上作准的数`,
  },
  'form/settled': {
    severity: 'info',
    reason: ({ subject, actual, expected: [other] = [] }) =>
      `“${subject}”报来的不一样，其中有 ${other}；卷宗里手写的是 ${actual}，以卷宗为准`,
  },
  'form/typed-differs': {
    severity: 'error',
    reason: ({ subject, actual, expected: [typed] = [] }) =>
      `“${subject}”报来的是 ${actual}，卷宗里手写的是 ${typed}；没有改卷宗，应核对后改正不对的一边`,
  },
  'form/changed': {
    severity: 'info',
    reason: ({ subject, actual, expected: [before] = [] }) =>
      `“${subject}”上次收来的是 ${before}，这次改报为 ${actual}`,
  },
  'form/free': {
    severity: 'info',
    reason: ({ actual, expected: [sure = '0', open = '0', other = '0'] = [] }) =>
      `不是发下去的填报表，按文字认数：有把握的${sure}个，说不准的${open}个，都列在 ${actual} 里等人确认${other === '0' ? '' : `；另有${other}个是变化、目标或者上年的数，没有列`}`,
  },
  'form/free-internal': {
    severity: 'info',
    reason: ({ actual, expected: [internal = '0', all = '0'] = [] }) =>
      `写有“${actual}”，${all}个数里有${internal}个按内部的记；其中可以公开的，应核实后在待确认的各条里删去 classification`,
  },
  'form/free-department': {
    severity: 'warning',
    reason: () => '看不出是哪个单位报来的，应在待确认的各条里写上 department',
  },
  'form/free-year': {
    severity: 'warning',
    reason: ({ actual, expected: [year = ''] = [] }) =>
      `写的像是${actual}年度的数，应为${year}年度的，一个也没有预先确认；应请该单位重报，确是${year}年度的再在待确认的各条里写上 accept`,
  },
  'form/no-figures': {
    severity: 'warning',
    reason: () => '没有认出一个数，应看一看是不是报送的材料',
  },
  'form/accept-unknown': {
    severity: 'error',
    reason: ({ subject, actual }) => `“${subject}”确认为“${actual}”，没有这个指标，没有收，应写台账里有的指标编号`,
  },
  'form/accept-source': {
    severity: 'error',
    reason: ({ subject }) => `“${subject}”没有写是哪个单位的，指标也没有来源单位，没有收，应写上 department`,
  },
  'form/accept-twice': {
    severity: 'error',
    reason: ({ subject, actual, expected: [other] = [] }) =>
      `“${subject}”确认了两个不同的数：${actual} 和 ${other}，都没有收，应只确认作准的一个`,
  },
  'form/text-beside': {
    severity: 'info',
    reason: ({ subject, actual }) => `已经有一个不是从填报表收来的文件，没有改它；“${subject}”报来的文字写在 ${actual}`,
  },
  'form/brackets': {
    severity: 'error',
    reason: ({ subject }) => `${subject}是写在方括号里的一行，收来的内容写不进去，应改成一条一行，或者先删去空的 []`,
  },
} as const satisfies Record<string, MessageKind>;
