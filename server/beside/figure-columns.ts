import { columnsOf } from "../participants/import/columns.ts";
import type {
	OutsideFigure,
	OutsideImport,
	OutsideImportReport,
} from "./outside.schemas.ts";

export type FigureColumn = OutsideImportReport["columns"][number];

/** What columns hold: as the mapping says; else codes and figures by their headings, and nothing besides. */
export function figureColumns(
	headings: readonly string[],
	mapping: NonNullable<OutsideImport["mapping"]>,
	figures: readonly OutsideFigure[],
): FigureColumn[] {
	const byName = new Map(figures.map(({ id, name }) => [plain(name), id]));
	return columnsOf(headings, mapping).map(({ heading, target }) => ({
		heading,
		holds:
			mapping[heading] ??
			byName.get(plain(heading)) ??
			(target === "code" ? "code" : "ignore"),
	}));
}

function plain(name: string): string {
	return name.trim().toLowerCase();
}

/** What is wrong with the columns as a whole; undefined where nothing is. */
export function figureColumnsFault(
	columns: readonly FigureColumn[],
	figures: readonly OutsideFigure[],
): string | undefined {
	const used = columns
		.map(({ holds }) => holds)
		.filter((holds) => holds !== "ignore");
	const headings = columns.map(({ heading }) => heading);
	if (new Set(headings).size < headings.length)
		return "Two columns have the same heading: rename one of them.";
	if (new Set(used).size < used.length)
		return "Two columns are said to hold the same: choose one, and leave the other out.";
	if (used.some((holds) => holds !== "code" && !isOneOf(figures, holds)))
		return "A column is said to hold a figure that the project does not have: choose one of its figures, or make it first.";
	if (!used.includes("code"))
		return "Say which column holds the participants' codes, or head it code.";
	if (used.length < 2)
		return "Say which column holds which figure, or head it with the figure's name. Make the figure first where there is none.";
	return undefined;
}

function isOneOf(figures: readonly OutsideFigure[], id: string): boolean {
	return figures.some((figure) => figure.id === id);
}
