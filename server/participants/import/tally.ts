import { Problem } from "../../problems.ts";
import type { ImportReport } from "./import.schemas.ts";

/** Errors and warnings that are told in full; the rest are counted. */
const told = 100;
const sampleRows = 5;

/** Counts what an import finds and does. */
export class Tally {
	readonly report: ImportReport;

	constructor(csv: string) {
		this.report = {
			applied: false,
			delimiter: null,
			byteOrderMark: csv.startsWith("\uFEFF"),
			columns: [],
			sample: [],
			people: 0,
			added: 0,
			changed: 0,
			unchanged: 0,
			errors: [],
			errorCount: 0,
			warnings: [],
			warningCount: 0,
		};
	}

	get isFaultless(): boolean {
		return this.report.errorCount === 0;
	}

	addError(line: number, column: string | null, message: string): void {
		this.report.errorCount += 1;
		if (this.report.errors.length < told)
			this.report.errors.push({ line, column, message });
	}

	addWarning(line: number, column: string | null, message: string): void {
		this.report.warningCount += 1;
		if (this.report.warnings.length < told)
			this.report.warnings.push({ line, column, message });
	}

	addSample(cells: string[]): void {
		if (this.report.sample.length < sampleRows) this.report.sample.push(cells);
	}

	count(outcome: "added" | "changed" | "unchanged"): void {
		this.report[outcome] += 1;
	}

	/** Throws `invalid-body`, with the errors by line, when there are any. */
	refuseFaults(): void {
		if (this.isFaultless) return;
		throw new Problem(
			"invalid-body",
			"Nothing was imported. Correct the lines that are listed under errors and import the file again.",
			{
				errors: this.report.errors.map(({ line, column, message }) => ({
					path: `/csv/${line}`,
					message: column === null ? message : `${column}: ${message}`,
				})),
			},
		);
	}
}
