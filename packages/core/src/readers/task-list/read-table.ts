import type { SourceCell, SourceRow, SourceTable, Spot } from '../block.ts';
import { findHeader, type Header } from './find-header.ts';
import type { Role } from './header-words.ts';
import { isNote } from './note.ts';
import { readMarker, readNumberCell, withoutNumber } from './numbering.ts';
import type { RawTask, Unparsed } from './raw-task.ts';
import { squeeze, tidy } from './tidy.ts';
import type { Units } from './units/read-units.ts';
import { nothingFound, readUnitsCell, settleUnits, takeStatement } from './units/unit-statement.ts';

/** What a table says of tasks, given the groups that the headings before it opened. */
export interface TableReading {
  readonly header: Header;
  readonly tasks: readonly RawTask[];
  readonly unparsed: readonly (Unparsed & { readonly after: number })[];
  /** Single cells above the header: title, document number. */
  readonly above: readonly { readonly text: string; readonly spot: Spot }[];
}

/** The tasks of a table; undefined where no row names its columns. A table that goes on has the header of the one before. */
export function readTable(
  table: SourceTable,
  units: Units,
  outer: readonly string[],
  before?: Header,
): TableReading | undefined {
  const own = findHeader(table);
  const goesOn =
    before && before.columns.length === table.rows[0]?.cells.length ? { ...before, row: 0, height: 0 } : undefined;
  const header = own ?? goesOn;
  if (!header) return undefined;
  const reader = new RowReader(header, units, outer);
  const above = table.rows.slice(0, header.row).flatMap((row) => reader.readAbove(row));
  for (let at = header.row + header.height; at < table.rows.length; at++) {
    const row = table.rows[at]!;
    const again = mayBeHeader(row) ? findHeader({ ...table, rows: table.rows.slice(at, at + 2) }) : undefined;
    if (again?.row === 0) {
      reader.turnTo(again);
      at += again.height - 1;
    } else reader.read(row);
  }
  return { header, tasks: reader.tasks, unparsed: [...reader.unparsed, ...reader.idleLabels()], above };
}

const mayBeHeader = ({ cells }: SourceRow): boolean => cells.every(({ text }) => text.length <= 60);

class RowReader {
  readonly tasks: RawTask[] = [];
  readonly unparsed: (Unparsed & { after: number })[] = [];
  private header: Header;
  private readonly units: Units;
  private readonly outer: readonly string[];
  /** Rows that name a group across the table, by the kind of their number. */
  private banners: { level: number; title: string }[] = [];
  private groups: string[] = [];
  /** Labels of groups; one that no task stands under is kept as unparsed. */
  private readonly labels = new Map<string, Unparsed & { readonly after: number; used: boolean }>();

  constructor(header: Header, units: Units, outer: readonly string[]) {
    this.header = header;
    this.units = units;
    this.outer = outer;
  }

  /** A header again, after a page break or over other columns. */
  turnTo(header: Header): void {
    if (header.columns.map(({ title }) => title).join() !== this.header.columns.map(({ title }) => title).join())
      this.groups = [];
    this.header = header;
  }

  readAbove({ cells }: SourceRow): { text: string; spot: Spot }[] {
    const own = cells.filter(({ text, copyOf }) => copyOf === undefined && text.trim() !== '');
    if (own.length <= 1) return own.map(({ text, spot }) => ({ text, spot }));
    for (const { text, spot } of own) this.keep(text, spot);
    return [];
  }

  read({ cells }: SourceRow): void {
    const filled = cells.filter(({ text }) => text.trim() !== '');
    if (filled.length === 0) return;
    const own = filled.filter(({ copyOf }) => copyOf === undefined);
    const contents = this.columnsOf('content');
    const content = contents.map((column) => cells[column]!).filter(({ text }) => text.trim() !== '');
    const isBanner =
      own.length === 1 && filled.every(({ text }) => text === own[0]!.text) && !this.standsAlone(cells, own[0]!);
    if (isBanner) {
      this.openBanner(own[0]!);
      return;
    }
    if (isNote(squeeze(own[0]?.text ?? '')) || (content.length > 0 && content.every(({ text }) => isNote(text)))) {
      for (const { text, spot } of own) this.keep(text, spot);
      return;
    }
    this.openGroups(cells);
    if (content.length === 0) this.keepRest(cells);
    else if (content.every(({ copyOf }) => copyOf === 'above') && this.tasks.length > 0) this.goOn(cells);
    else this.addTask(cells, content);
  }

  /** One filled cell that is a task or a group of its own column, not a heading across the table. */
  private standsAlone(cells: readonly SourceCell[], cell: SourceCell): boolean {
    const column = cells.indexOf(cell);
    const spans = cells[column + 1]?.copyOf === 'left' && cells[column + 1]?.text === cell.text;
    const role = this.header.columns[column]?.role;
    if (spans && column === 0) return false;
    return role === 'group' || role === 'content';
  }

  private openBanner(cell: SourceCell): void {
    const text = tidy(cell.text);
    if (isNote(text) || /[。；]$/.test(text) || text.length > 60) {
      this.keep(cell.text, cell.spot);
      return;
    }
    const level = readMarker(text)?.level ?? 0;
    const title = withoutNumber(squeeze(text));
    this.banners = [...this.banners.filter((banner) => banner.level < level), { level, title }];
    this.groups = [];
    this.label(title, cell);
  }

  private label(title: string, { text, spot }: SourceCell): void {
    if (!this.labels.has(title))
      this.labels.set(title, { text: tidy(text), spot, after: this.tasks.length, used: false });
  }

  idleLabels(): (Unparsed & { after: number })[] {
    return [...this.labels.values()]
      .filter(({ used }) => !used)
      .map(({ text, spot, after }) => ({ text, spot, after }));
  }

  /** A label opens its group and closes those below; an empty cell goes on with the label above. */
  private openGroups(cells: readonly SourceCell[]): void {
    this.columnsOf('group').forEach((column, depth) => {
      const cell = cells[column]!;
      const title = withoutNumber(squeeze(cell.text));
      if (title === '' || (depth > 0 && cell.copyOf === 'left')) return;
      if (/^[-—–/／]+$/.test(title)) {
        this.groups = this.groups.slice(0, depth);
        return;
      }
      this.label(title, cell);
      if (this.groups[depth] === title) return;
      this.groups = [...Array.from({ length: depth }, (_, each) => this.groups[each] ?? ''), title];
    });
  }

  private addTask(cells: readonly SourceCell[], content: readonly SourceCell[]): void {
    const words = [...new Set(content.map(({ text }) => text))];
    let text = words.map((each) => each.trim()).join('\n');
    let number = this.textOf(cells, 'number')
      .map(readNumberCell)
      .find((each) => each !== undefined);
    const unnumbered = this.columnsOf('number').length === 0 || number === undefined;
    const inside = unnumbered ? readMarker(text) : undefined;
    if (inside && inside.rest !== '' && inside.level >= 3) [number, text] = [number ?? inside.number, inside.rest];
    const hasUnits = (['lead', 'responsible', 'assisting'] as const).some((role) => this.columnsOf(role).length > 0);
    const stated = hasUnits ? undefined : takeStatement(text, this.units);
    const columns = this.unitsOf(cells);
    const { lead, responsible } = stated ?? columns;
    const deadline =
      this.textOf(cells, 'deadline')
        .map(squeeze)
        .filter((each) => each !== '')
        .join('、') || (stated ?? columns).deadline;
    const [first] = content;
    const group = [...this.banners.map(({ title }) => title), ...this.groups].filter((title) => title !== '');
    for (const title of group) this.labels.get(title)!.used = true;
    this.tasks.push({
      number,
      group: [...this.outer, ...group],
      content: tidy(stated?.rest ?? text),
      lead,
      responsible,
      deadline,
      aims: this.cellsOf(cells, 'target')
        .filter(({ text, copyOf }) => copyOf !== 'left' && text.trim() !== '')
        .map(({ text, spot }) => ({ text: tidy(text), spot })),
      unparsed: [...this.restOf(cells), ...(stated ?? columns).others.map((text) => ({ text, spot: first!.spot }))],
      spot: first!.spot,
    });
  }

  /** The content is merged over several rows: their units belong to one task. */
  private goOn(cells: readonly SourceCell[]): void {
    const task = this.tasks.at(-1)!;
    const { lead, responsible, others: beside } = this.unitsOf(cells);
    const deadline = this.textOf(cells, 'deadline').map(squeeze).join('');
    const others = deadline === '' || deadline === task.deadline ? [] : this.cellsOf(cells, 'deadline');
    this.tasks[this.tasks.length - 1] = {
      ...task,
      lead: [...new Set([...task.lead, ...lead])],
      responsible: [...new Set([...task.responsible, ...responsible])],
      unparsed: [
        ...task.unparsed,
        ...this.restOf(cells),
        ...beside.map((text) => ({ text, spot: task.spot })),
        ...others.map(({ text, spot }) => ({ text: tidy(text), spot })),
      ],
    };
  }

  private unitsOf(cells: readonly SourceCell[]): ReturnType<typeof settleUnits> {
    const found = nothingFound();
    for (const role of ['lead', 'responsible', 'assisting'] as const)
      for (const { text, copyOf } of this.cellsOf(cells, role)) {
        if (role === 'lead' && copyOf === 'left') continue;
        const read = readUnitsCell(text, role, this.units);
        for (const key of ['lead', 'responsible', 'assisting', 'deadline', 'others'] as const)
          for (const each of read[key]) found[key].push(each);
      }
    const settled = settleUnits(found);
    const leads = this.textOf(cells, 'lead');
    const isShared = this.cellsOf(cells, 'responsible').some(
      ({ text, copyOf }) => copyOf === 'left' && leads.includes(text),
    );
    return isShared ? { ...settled, lead: [] } : settled;
  }

  /** Cells of columns that are no field of a task. */
  private restOf(cells: readonly SourceCell[]): Unparsed[] {
    return this.header.columns.flatMap(({ role, title }, column) => {
      const cell = cells[column];
      if (!cell || cell.copyOf === 'left' || cell.text.trim() === '') return [];
      if (role !== undefined && role !== 'other') {
        const lost = role === 'number' && readNumberCell(cell.text) === undefined && !this.isContent(cells, cell);
        return lost ? [{ text: tidy(cell.text), spot: cell.spot }] : [];
      }
      if (title === '' || readNumberCell(cell.text) !== undefined)
        return title === '' ? [{ text: tidy(cell.text), spot: cell.spot }] : this.labelled(title, cell);
      return this.labelled(title, cell);
    });
  }

  private labelled(title: string, { text, spot }: SourceCell): Unparsed[] {
    return /^(?:序号|编号|No\.)$/.test(title) ? [] : [{ text: `${title}：${tidy(text)}`, spot }];
  }

  private isContent(cells: readonly SourceCell[], cell: SourceCell): boolean {
    return this.columnsOf('content').some((column) => cells[column]?.text === cell.text);
  }

  /** A row without content: what it says beyond its groups is kept. */
  private keepRest(cells: readonly SourceCell[]): void {
    const groups = this.columnsOf('group');
    cells.forEach((cell, column) => {
      if (!groups.includes(column) && cell.copyOf === undefined && cell.text.trim() !== '')
        this.keep(cell.text, cell.spot);
    });
  }

  private keep(text: string, spot: Spot): void {
    this.unparsed.push({ text: tidy(text), spot, after: this.tasks.length });
  }

  private columnsOf(role: Role): number[] {
    return this.header.columns.flatMap((column, index) => (column.role === role ? [index] : []));
  }

  private cellsOf(cells: readonly SourceCell[], role: Role): SourceCell[] {
    return this.columnsOf(role).map((column) => cells[column]!);
  }

  private textOf(cells: readonly SourceCell[], role: Role): string[] {
    return this.cellsOf(cells, role).map(({ text }) => text);
  }
}
