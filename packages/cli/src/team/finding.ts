/** A cell of the workbook that cannot be read: where it stands, what it says, and what to write instead. */
export interface CellFinding {
  readonly sheet: string;
  /** As the spreadsheet counts: the first row is 1. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly mend: string;
}
