import { run } from '../../packages/cli/src/run.ts';
import { bytesOf, memoryHost } from '../../packages/cli/test/memory-host.ts';
import { fillForm } from '../../packages/core/test/flows/year/fill-form.ts';

/** Cells of a row of a form by the heading of the column. */
export type Cells = Readonly<Record<string, string | number>>;
/** What is filled in, by the id of the row. */
export type Filled = Readonly<Record<string, Cells>>;

/** What a county reported, last year's number and this year's, as offices of one size would have it. */
const counts: Readonly<Record<string, readonly [prior: number, value: number]>> = {
  'meeting.legal-held': [8, 9],
  'meeting.legal-topics': [21, 24],
  'meeting.executive': [5, 6],
  'meeting.party-committee': [3, 3],
  'meeting.reports-heard': [2, 2],
  'meeting.special-held': [2, 3],
  'study.sessions': [11, 12],
  'study.party-rules-persons': [260, 285],
  'decision.catalogued': [7, 6],
  'decision.made': [5, 6],
  'decision.hearings': [2, 3],
  'proposal.npc': [142, 137],
  'proposal.cppcc': [168, 175],
  'disclosure.published': [6842, 7315],
  'disclosure.key-areas': [2107, 2264],
  'disclosure.interpretations': [61, 74],
  'disclosure.requests': [83, 96],
  'duty.documents': [5, 6],
  'duty-report.persons': [58, 61],
  'duty-report.onsite': [9, 12],
  'task.total': [43, 46],
  'task.done': [41, 44],
  'inspection.rounds': [2, 2],
  'inspection.issues-found': [37, 52],
  'inspection.issues-fixed': [35, 47],
  'approval.proofs-cancelled': [6, 4],
  'enterprise.checkups': [86, 104],
  'normative.issued': [9, 11],
  'normative.cleaned': [63, 48],
  'normative.abolished': [12, 9],
  'normative.filed': [9, 11],
  'normative.filing-reviewed': [24, 27],
  'legality-review.items': [312, 347],
  'legality-review.opinions': [489, 536],
  'contract.reviewed': [118, 131],
  'legal-adviser.persons': [16, 18],
  'legal-adviser.opinions': [203, 227],
  'legal-adviser.units': [78, 82],
  'enforcement.cases': [1843, 1726],
  'enforcement.fines': [612.4, 587.3],
  'enforcement.inspections': [9420, 8873],
  'enforcement.scanned-inspections': [3108, 5236],
  'enforcement.lenient': [214, 263],
  'enforcement.files-reviewed': [160, 180],
  'enforcement.units-reviewed': [24, 26],
  'enforcer.certified': [1164, 1192],
  'mediation.organizations': [187, 191],
  'mediation.mediators': [1036, 1058],
  'mediation.full-time': [92, 97],
  'mediation.handled': [4318, 4597],
  'mediation.succeeded': [4246, 4521],
  'review.accepted': [64, 81],
  'review.rejected': [5, 7],
  'review.closed': [58, 76],
  'review.pending': [9, 14],
  'review.mediated': [17, 23],
  'review.corrected': [6, 8],
  'litigation.cases': [97, 112],
  'litigation.lost': [7, 6],
  'legal-aid.cases': [703, 768],
  'legal-aid.recovered': [412.6, 455.8],
  'legal-service.stations': [16, 16],
  'legal-service.rooms': [187, 191],
  'legal-service.hotline': [2940, 3312],
  'notary.cases': [1422, 1506],
  'advice.judicial': [4, 5],
  'advice.procuratorial': [13, 11],
  'training.sessions': [14, 16],
  'training.attendees': [2318, 2547],
  'exam.participants': [3126, 3208],
  'hearing.attended': [416, 452],
  'publicity.events': [512, 548],
  'publicity.audience': [86400, 91300],
  'publicity.lectures': [126, 133],
  'publicity.trainings': [64, 71],
  'publicity.consultations': [93, 102],
  'publicity.participants': [31200, 33900],
  'publicity.youth-events': [148, 156],
  'publicity.videos': [22, 27],
  'publicity.articles': [934, 1021],
  'publicity.materials': [72600, 68400],
  'publicity.vice-principals': [112, 114],
  'publicity.volunteers': [486, 521],
  'governance.legal-minded': [1287, 1342],
  'approval.items': [1684, 1702],
  'approval.cases': [418260, 437915],
  'approval.one-thing-items': [21, 26],
  'approval.cross-region-items': [118, 146],
  'approval.self-service-items': [236, 271],
  'approval.terminals': [38, 41],
  'approval.grassroots-items': [92, 98],
  'fair-competition.reviewed': [74, 88],
  'transfer.cases': [9, 11],
  'transfer.criminal': [6, 7],
  'emergency.plans': [15, 16],
  'emergency.drills': [33, 35],
  'emergency.drill-attendees': [5870, 6120],
  'dispute.screened': [5873, 6238],
  'petition.handled': [2244, 2136],
  'audit.projects': [21, 23],
  'digital.data-shared': [3260, 4115],
  'digital.certificates': [212, 238],
};

/** What does not grow with a county. */
const rates: Readonly<Record<string, readonly [prior: number, value: number]>> = {
  'proposal.reply-rate': [100, 100],
  'proposal.satisfaction-rate': [98.7, 99.1],
  'approval.online-rate': [98.6, 99.1],
  'approval.satisfaction-rate': [99.3, 99.5],
  'petition.once-rate': [93.1, 94.6],
  'exam.pass-rate': [99.2, 99.5],
  'enforcer.certified-rate': [97.4, 98.2],
  'litigation.lost-rate': [7.2, 5.4],
  'approval.wait-minutes': [9, 8],
  'training.hours': [60, 62],
};

const departments = {
  office: '政府办公室',
  party: '党委办公室',
  justice: '司法局',
  approval: '行政审批局',
  market: '市场监督管理局',
  court: '检察院',
  emergency: '应急管理局',
  politics: '政法委',
  letters: '信访局',
  audit: '审计局',
  data: '数据局',
  people: '组织部',
};

/** Number by number what a county so many times as large reports: all of it right. */
function rightNumbers(size: number): { readonly priors: ReadonlyMap<string, number>; readonly filled: Filled } {
  const scale = (number: number) =>
    Number.isInteger(number) ? Math.round(number * size) : +(number * size).toFixed(1);
  const priors = new Map<string, number>();
  const filled: Record<string, Cells> = {};
  for (const [id, [prior, value]] of Object.entries(counts)) {
    priors.set(id, scale(prior));
    filled[id] = { 本年数: scale(value) };
  }
  for (const [id, [prior, value]] of Object.entries(rates)) {
    priors.set(id, prior);
    filled[id] = { 本年数: value };
  }
  const of = (id: string) => Number(filled[id]?.本年数);
  filled['review.pending'] = { 本年数: of('review.accepted') + priors.get('review.pending')! - of('review.closed') };
  filled['review.correction-rate'] = { 本年数: +((of('review.corrected') / of('review.closed')) * 100).toFixed(1) };
  filled['litigation.appearance-rate'] = { 分子: scale(109), 分母: scale(112) };
  filled['approval.startup-days'] = { 原来的数: 1, 现在的数: 0.5 };
  filled['approval.construction-days'] = { 原来的数: 45, 现在的数: 40 };
  return { priors, filled };
}

/** What is said of a number. */
export interface Finding {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly reason: string;
}

/** What came of returns: the figures with the cell of each, and what was said of them. */
interface Answer {
  readonly figures: readonly {
    readonly metric: string;
    readonly value: string;
    readonly place: { readonly file: string };
  }[];
  readonly messages: readonly Finding[];
}

const report = `organ: { name: 澄江县人民政府, level: county }
year: 2025
pack: national@^1
previous: last.txt
departments:
${Object.entries(departments)
  .map(([id, name]) => `  - { id: ${id}, name: 县${name}, aliases: [${name}] }\n`)
  .join('')}`;
const lastYear = `澄江县2024年度法治政府建设情况报告
一、主要举措和成效
主动公开政府信息6842条。开展普法宣传活动512场。
`;

/** A county of this size whose forms went out, to be filled in, collected and checked. */
export async function sendForms(size: number) {
  const { priors, filled } = rightNumbers(size);
  const facts = [...priors].map(([metric, prior]) => `  - { metric: ${metric}, prior: ${prior} }\n`).join('');
  const dossier = new Map([
    ['d/report.yaml', bytesOf(report)],
    ['d/facts.yaml', bytesOf(`facts:\n${facts}`)],
    ...(size === 1 ? [['d/last.txt', bytesOf(lastYear)] as const] : []),
  ]);
  if (size !== 1) dossier.set('d/report.yaml', bytesOf(report.replace(/previous.*\n/, '')));
  const { host, said } = memoryHost(dossier);
  if ((await run(['forms', 'd'], host)) !== 0) throw new Error(said.stdout + said.stderr);
  const forms = [...dossier].filter(([path]) => path.endsWith('.xlsx'));
  /** What is said of these forms; `check` says what a check finds in the dossier they were collected into. */
  const send = async (cells: Filled, sent = forms) => {
    const rows = Object.entries(cells).map(([id, each]) => ({ id, cells: each }));
    const returns = await Promise.all(
      sent.map(async ([path, form]) => [path.replace('d/forms', 'in'), await fillForm(form, rows)] as const),
    );
    const files = new Map([...dossier, ...returns]);
    const collecting = memoryHost(files);
    await run(['collect', 'd', ...returns.map(([path]) => path), '--format', 'json'], collecting.host);
    const { figures, messages } = JSON.parse(collecting.said.stdout) as Answer;
    const check = async (): Promise<readonly Finding[]> => {
      const checking = memoryHost(files);
      await run(['check', 'd', '--format', 'json'], checking.host);
      return (JSON.parse(checking.said.stdout) as Answer).messages;
    };
    return { figures, messages, check };
  };
  return { filled, send, formOf: (file: string) => forms.filter(([path]) => path.endsWith(file.slice(7))) };
}
