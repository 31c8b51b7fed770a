import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Proposal, readFreeReturn } from '@fazhi/core';
import { memoryFiles, openDraft, sha256 } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import { describe, expect, it } from 'vitest';

const shared = fileURLToPath(new URL('../../shared/cases/office/returns/', import.meta.url));
/** Of each return the figures of this year that a metric counts, as a person read them, and figures that are of none. */
const returns: Readonly<Record<string, { readonly figures: Readonly<Record<string, string>>; readonly none: string }>> =
  {
    '01县行政审批局.xlsx': {
      figures: {
        '1705项': 'approval.items',
        '99.2%': 'approval.online-rate',
        '0.5个工作日': 'approval.startup-days',
        '26件': 'approval.one-thing-items',
        '46.8万件': 'approval.cases',
        '99.4%': 'approval.satisfaction-rate',
        '146项': 'approval.cross-region-items',
        '98项': 'approval.grassroots-items',
      },
      none: '1692项 465283/468012',
    },
    '03县应急管理局.xlsx': {
      figures: {
        '16件': 'emergency.plans',
        '35场': 'emergency.drills',
        '6120人次': 'emergency.drill-attendees',
        '14个': 'emergency.stations',
      },
      none: '13 3 702次 55件 92.4万元',
    },
    '04县委政法委.docx': {
      figures: { '6238件': 'dispute.screened', '86件': 'enforcement.files-reviewed' },
      none: '1个 14个 9个 6104件 97.9% 21件',
    },
    '06县信访局.txt': { figures: { '2136件': 'petition.handled' }, none: '100% 99.8% 312件 27件 93% 2件 14批 21人次' },
  };
const report = `organ: { name: 清江县人民政府, level: county }
year: 2025
pack: national@^1
departments:
  - { id: approval, name: 县行政审批局, aliases: [行政审批局] }
  - { id: emergency, name: 县应急管理局, aliases: [应急管理局] }
  - { id: politics, name: 县委政法委, aliases: [政法委] }
  - { id: letters, name: 县信访局, aliases: [信访局] }
  - { id: justice, name: 县司法局, aliases: [司法局] }
`;
const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)).replace(/\/$/, '') };
const own = memoryFiles(new Map([['d/report.yaml', new TextEncoder().encode(report)]]));
const files = {
  read: async (path: string) => (await own.read(path)) ?? diskFiles.read(path),
  list: async (folder: string) => (await own.list(folder)) ?? diskFiles.list(folder),
  write: own.write,
};

/** Every proposal with its metric, department by department. */
async function proposalsOf(name: string): Promise<readonly Proposal[]> {
  const { value: draft } = await openDraft('d', shelf, files);
  const bytes = new Uint8Array(readFileSync(shared + name));
  return (await readFreeReturn(bytes, `returns/${name}`, sha256(bytes), draft!)).value!.proposals;
}

describe.skipIf(!existsSync(shared))('returns of the departments’ own making (skipped without ../shared)', () => {
  it('arrive with four figures of five, and none of them wrong', async () => {
    let arrived = 0;
    const wrong: string[] = [];
    const missing: string[] = [];
    for (const [name, { figures, none }] of Object.entries(returns)) {
      const proposals = await proposalsOf(name);
      const listed = proposals.map(({ figure }) => figure);
      expect(listed.toSorted(), name).toEqual([...Object.keys(figures), ...none.split(' ')].toSorted());
      for (const { figure, accept, candidates, department } of proposals) {
        expect(name).toContain(department);
        const metric = figures[figure];
        if (accept && accept !== metric) wrong.push(`${name} ${figure} ${accept}`);
        if (metric === undefined) continue;
        if (accept === metric || candidates.some((each) => each.metric === metric)) arrived += 1;
        else missing.push(`${name} ${figure} ${metric}`);
      }
    }
    const all = Object.values(returns).flatMap(({ figures }) => Object.keys(figures)).length;
    expect(wrong).toEqual([]);
    expect(arrived / all).toBeGreaterThanOrEqual(0.8);
  });

  it('keep what a department asks not to publish internal', async () => {
    const proposals = await proposalsOf('06县信访局.txt');
    const internal = proposals.filter(({ classification }) => classification === 'internal');
    expect(internal.map(({ figure }) => figure)).toEqual(['14批', '21人次']);
  });
});
