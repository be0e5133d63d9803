import {
	type JsonObject,
	objectAt,
	objectsAt,
	textAt,
} from "../import/json.ts";
import { containedConcepts, type RawOption, rawConcept } from "./concepts.ts";
import {
	extensionValue,
	readOfOption,
	reportExtensions,
	scoreOf,
	valueIn,
} from "./extensions.ts";
import type { Reading } from "./reading.ts";
import { urls } from "./urls.ts";

/** The answers that an element offers, as the file has them; none, and reported, where they are not in the file. */
export function rawOptions(
	reading: Reading,
	element: JsonObject,
	where: string,
): RawOption[] {
	const given = objectsAt(element, "answerOption");
	if (given.length > 0) {
		return given.flatMap((option) => rawOption(reading, option, where) ?? []);
	}
	const address = textAt(element, "answerValueSet");
	if (address === undefined) {
		reading.changed(
			where,
			"It is asked as a text",
			"The file gives a choice without answers.",
		);
		return [];
	}
	const raw = containedConcepts(reading, address, where);
	if (raw.length === 0) {
		reading.changed(
			where,
			`The answers are in the list ${address}; it is asked as a text`,
			"The list is not in the file. Make it a choice and add the answers, if there are few.",
		);
	}
	return raw;
}

function rawOption(
	reading: Reading,
	option: JsonObject,
	where: string,
): RawOption | null {
	reportExtensions(option, readOfOption, where, reading.losses);
	if (option.initialSelected === true) {
		reading.lost(
			where,
			"An answer that is chosen beforehand",
			"Nothing is chosen beforehand, so that nobody answers by leaving it.",
		);
	}
	const value = valueIn(option);
	const more = {
		...scoreOf(option),
		...(extensionValue(option, urls.exclusive) === true && { exclusive: true }),
	};
	if (typeof value === "string" || typeof value === "number") {
		const label =
			reading.text(option, "valueString") ?? reading.say(String(value));
		return { keys: [`|${value}`], code: value, label, ...more };
	}
	const coding = objectAt(option, "valueCoding");
	const raw = rawConcept(reading, coding, textAt(coding, "system"));
	if (raw) return { ...raw, ...more, ...givenBy(option) };
	reading.lost(
		where,
		"An answer that is neither a coding, a text, a number nor a date",
		"Such an answer cannot be offered.",
	);
	return null;
}

const kinds = ["not-applicable", "dont-know", "prefer-not-to-say"] as const;

/** What Waymark wrote into the file itself. */
function givenBy(option: JsonObject): Partial<RawOption> {
	const given = extensionValue(option, urls.optionCode);
	const kind = kinds.find(
		(each) => each === extensionValue(option, urls.optionKind),
	);
	return {
		...(typeof given === "string" && { given }),
		...(kind && { kind }),
	};
}
