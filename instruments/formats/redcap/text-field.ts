import { checkDate } from "../../answer-checks/date.ts";
import type { DateItem, NumberItem, TextItem } from "../../definition.ts";
import type { SourceRow } from "../tables/source-table.ts";

type Question = Omit<TextItem, "type" | "maxLength">;

const VALIDATION = "text_validation_type_or_show_slider_number";
const LIMITS = ["text_validation_min", "text_validation_max"] as const;

/** A field of the type text: a number, a date or a text, by how its answers are validated. */
export function textField(
	row: SourceRow,
	question: Question,
	maxLength: number | null,
): NumberItem | DateItem | TextItem {
	const validation = row.peek(VALIDATION);
	const decimals = decimalsOf(validation);
	if (decimals !== null) {
		row.take(VALIDATION);
		return { ...question, type: "number", decimals, ...numberLimits(row) };
	}
	if (/^date_(ymd|dmy|mdy)$/.test(validation)) {
		row.take(VALIDATION);
		return { ...question, type: "date", ...dateLimits(row, question) };
	}
	row.lose(VALIDATION, "Any text can be given here.", "changed");
	return { ...question, type: "text", ...(maxLength && { maxLength }) };
}

/** How many digits after the point REDCap allows, at most the 6 that Waymark does; null for what is no number. */
function decimalsOf(validation: string): number | null {
	if (validation === "integer") return 0;
	const number = /^number(?:_(\d)dp)?(?:_comma_decimal)?$/.exec(validation);
	return number === null ? null : Math.min(6, Number(number[1] ?? 6));
}

function numberLimits(row: SourceRow): Pick<NumberItem, "min" | "max"> {
	const [min, max] = LIMITS.map((column) => numberIn(row.peek(column)));
	if (min !== undefined && max !== undefined && min > max) return {};
	if (min !== undefined) row.take(LIMITS[0]);
	if (max !== undefined) row.take(LIMITS[1]);
	return {
		...(min !== undefined && { min }),
		...(max !== undefined && { max }),
	};
}

function numberIn(cell: string): number | undefined {
	const plain = cell.replace(",", ".");
	return /^-?\d{1,15}(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function dateLimits(
	row: SourceRow,
	question: Question,
): Pick<DateItem, "min" | "max"> {
	const [min, max] = LIMITS.map((column) => {
		const day = row.peek(column);
		const isDay = checkDate({ ...question, type: "date" }, day) === null;
		return isDay ? day : undefined;
	});
	if (min !== undefined && max !== undefined && min > max) return {};
	if (min !== undefined) row.take(LIMITS[0]);
	if (max !== undefined) row.take(LIMITS[1]);
	return {
		...(min !== undefined && { min }),
		...(max !== undefined && { max }),
	};
}
