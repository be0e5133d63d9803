import { Compile } from "typebox/compile";
import { Day } from "./series.schemas.ts";

/** What a cell says; or what is wrong with it, and what to do. */
export type Read<T> = { is: T } | { fault: string };

const isDay = Compile(Day);

/** A day as YYYY-MM-DD or as dd/mm/yyyy. */
export function readDay(cell: string): Read<string> {
	const [, date = "", month = "", year = ""] =
		/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
	const day = year
		? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`
		: cell;
	if (isDay.Check(day)) return { is: day };
	return {
		fault: "This is no date: write 2026-01-31 or 31/01/2026.",
	};
}

/** A figure with a decimal point, or with a decimal comma where the file has those. */
export function readFigure(cell: string, decimalComma: boolean): Read<number> {
	if (/^[=+@]/.test(cell))
		return {
			fault: "This is a formula: save the file with the values in its place.",
		};
	const plain = decimalComma ? cell.replace(",", ".") : cell;
	const isFigure = /^[-\u2212]?\d{1,13}(\.\d{1,12})?$/.test(plain);
	if (isFigure && !(decimalComma && cell.includes(".")))
		return { is: Number(plain.replace("\u2212", "-")) };
	return {
		fault: `This is no figure: ${advice(cell, decimalComma)}`,
	};
}

function advice(cell: string, decimalComma: boolean): string {
	if (!decimalComma && /^-?\d+,\d+$/.test(cell))
		return "write 1.5 with a point, or say that the file has decimal commas, and no commas between thousands.";
	if (decimalComma && cell.includes("."))
		return "it was said that the file has decimal commas. Write 1,5, and no points between thousands.";
	return "write digits alone, without units or spaces.";
}
