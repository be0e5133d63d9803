import type {
	Answer,
	Code,
	Instrument,
	Item,
} from "#instruments/definition.ts";
import { longDate } from "#instruments/long-date.ts";
import { inLanguage } from "#instruments/text.ts";
import { optionsOf } from "#instruments/values.ts";

/** An answer in words, one line for each thing chosen. */
export function readAnswer(
	instrument: Instrument,
	item: Item,
	answer: Answer,
	language: string,
): string[] {
	const labelOf = (code: Code) =>
		optionsOf(instrument, item)
			.filter((option) => option.code === code)
			.map(({ label }) => inLanguage(label, language));
	if (item.type === "ranking" && Array.isArray(answer)) {
		return answer
			.flatMap(labelOf)
			.map((label, place) => `${place + 1}. ${label}`);
	}
	if (Array.isArray(answer)) return answer.flatMap(labelOf);
	if (item.type === "single") return labelOf(answer);
	if (item.type === "date" && !Number.isNaN(Date.parse(String(answer)))) {
		return [longDate(String(answer), language)];
	}
	const hasUnit = item.type === "number" || item.type === "slider";
	const unit = hasUnit && item.unit;
	return [unit ? `${answer} ${inLanguage(unit, language)}` : String(answer)];
}
