import { checkDate } from "../../answer-checks/date.ts";
import type { Item, TextItem } from "../../definition.ts";
import { sliderSteps, sliderValue } from "../../values.ts";
import { asInformation } from "../tables/reading.ts";
import type { SourceRow } from "../tables/source-table.ts";
import { says } from "./says.ts";

/** What every question has, whatever its type. */
export type Question = Omit<TextItem, "type" | "maxLength">;

/** An item of a type that offers no list. */
export function withoutChoices(
	row: SourceRow,
	type: Item["type"],
	question: Question,
	language: string,
): Item {
	switch (type) {
		case "rating":
		case "slider":
			return line(row, type, question, language);
		case "number": {
			const decimals = takeNumber(row, "decimals", (n) => n >= 0 && n <= 6);
			const unit = row.take("unit");
			return {
				...{ ...question, type, ...takeLimits(row, takeNumber) },
				...(decimals !== undefined &&
					Number.isInteger(decimals) && { decimals }),
				...(unit !== "" && { unit: { [language]: unit } }),
			};
		}
		case "date":
			return { ...question, type, ...takeLimits(row, takeDay) };
		case "information":
			return (
				asInformation({ ...question, type: "text" }) ?? {
					...question,
					type: "text",
				}
			);
		default: {
			const fits = (n: number) => Number.isInteger(n) && n >= 1 && n <= 10_000;
			const maxLength = takeNumber(row, "max length", fits);
			const kind = type === "long-text" ? type : "text";
			return { ...question, type: kind, ...(maxLength && { maxLength }) };
		}
	}
}

/** A rating or slider; a number where its ends or steps are none that it could have. */
function line(
	row: SourceRow,
	type: "rating" | "slider",
	question: Question,
	language: string,
): Item {
	const { min = type === "rating" ? 1 : 0, max = type === "rating" ? 5 : 100 } =
		takeLimits(row, takeNumber);
	const step = takeNumber(row, "step", (n) => n > 0) ?? 1;
	const ends = { min, max, step };
	const steps = sliderSteps(ends, max);
	const isEven = steps > 0 && steps <= 1000 && sliderValue(ends, steps) === max;
	const isRating =
		Number.isInteger(min) && Number.isInteger(max) && min >= 0 && max <= 10;
	if (!isEven || (type === "rating" && !isRating)) {
		row.report(
			`type: ${type}`,
			"Its ends or steps do not fit: any number.",
			"changed",
		);
		return { ...question, type: "number", decimals: 6 };
	}
	const label = (column: string, end: number) => ({
		[language]: row.take(column) || String(end),
	});
	const labels = {
		minLabel: label("min label", min),
		maxLabel: label("max label", max),
	};
	const reverse = says(row, "reverse") ? { reverse: true } : {};
	if (type === "rating") {
		return { ...question, type, min, max, ...labels, ...reverse };
	}
	const unit = row.take("unit");
	return {
		...{ ...question, type, ...ends, ...labels, ...reverse },
		...(unit !== "" && { unit: { [language]: unit } }),
	};
}

type Take<Value> = (row: SourceRow, column: string) => Value | undefined;

function takeLimits<Value extends number | string>(
	row: SourceRow,
	take: Take<Value>,
): { min?: Value; max?: Value } {
	const min = take(row, "min");
	const max = take(row, "max");
	if (min !== undefined && max !== undefined && min > max) {
		row.report(`min: ${min}, max: ${max}`, "The lowest is above the highest.");
		return {};
	}
	return {
		...(min !== undefined && { min }),
		...(max !== undefined && { max }),
	};
}

function takeNumber(
	row: SourceRow,
	column: string,
	fits: (n: number) => boolean = () => true,
): number | undefined {
	const plain = row.peek(column).replace(",", ".");
	if (!/^-?\d{1,15}(\.\d+)?$/.test(plain) || !fits(Number(plain)))
		return undefined;
	row.take(column);
	return Number(plain);
}

function takeDay(row: SourceRow, column: string): string | undefined {
	const day = row.peek(column);
	const asked = { type: "date", id: "d", topic: {}, text: {} } as const;
	return checkDate(asked, day) === null ? row.take(column) : undefined;
}
