import type { Coding, Option, Text } from "../../definition.ts";
import {
	type JsonObject,
	listAt,
	objectAt,
	objectsAt,
	textAt,
} from "../import/json.ts";
import { readOfOption, reportExtensions, scoreOf } from "./extensions.ts";
import type { Reading } from "./reading.ts";
import { isOwnSystem, systems } from "./urls.ts";

/** One answer as the file has it. */
export interface RawOption {
	/** Under which conditions name it. */
	keys: string[];
	code: string | number;
	label: Text;
	coding?: Coding;
	score?: number;
	/** The code that Waymark gave it, when it wrote the file. */
	given?: string;
	kind?: NonNullable<Option["kind"]>;
	exclusive?: boolean;
}

const absent: Record<string, NonNullable<Option["kind"]>> = {
	"not-applicable": "not-applicable",
	unknown: "dont-know",
	"asked-unknown": "dont-know",
	"asked-declined": "prefer-not-to-say",
};

/** An answer of a terminology, in an option or a value set. */
export function rawConcept(
	reading: Reading,
	concept: JsonObject,
	system: string | undefined,
): RawOption | null {
	const code = textAt(concept, "code") ?? textAt(concept, "display");
	if (code === undefined) return null;
	const display = textAt(concept, "display");
	const kind =
		system === systems.dataAbsent && Object.hasOwn(absent, code)
			? absent[code]
			: undefined;
	return {
		keys: [`${system ?? ""}|${code}`, `|${code}`],
		code,
		label: {
			...(reading.text(concept, "display") ?? reading.say(code)),
			...designations(reading, concept),
		},
		...(isOwnSystem(system) && { given: code }),
		...(system !== undefined &&
			!isOwnSystem(system) && {
				coding: { system, code, ...(display !== undefined && { display }) },
			}),
		...(kind && { kind }),
	};
}

function designations(reading: Reading, concept: JsonObject): Text {
	const texts = objectsAt(concept, "designation").map((each) =>
		reading.translated(textAt(each, "language"), textAt(each, "value")),
	);
	return Object.assign({}, ...texts);
}

/** The concepts of a value set that the file holds itself, by `#id` or by its address. */
export function containedConcepts(
	reading: Reading,
	address: string,
	where: string,
): RawOption[] {
	const [plain = ""] = address.split("|");
	const set = objectsAt(reading.resource, "contained").find(
		(each) =>
			each.resourceType === "ValueSet" &&
			(`#${each.id}` === plain || each.url === plain),
	);
	if (set === undefined) return [];
	const expanded = objectsAt(objectAt(set, "expansion"), "contains");
	if (expanded.length > 0) {
		return expanded.flatMap((concept) =>
			scored(reading, concept, textAt(concept, "system"), where),
		);
	}
	return objectsAt(objectAt(set, "compose"), "include").flatMap((include) => {
		if (listAt(include, "filter").length > 0) {
			reading.lost(
				where,
				`Part of the value set ${address}`,
				"It is chosen by a rule from a terminology that is not in the file.",
			);
		}
		return objectsAt(include, "concept").flatMap((concept) =>
			scored(reading, concept, textAt(include, "system"), where),
		);
	});
}

function scored(
	reading: Reading,
	concept: JsonObject,
	system: string | undefined,
	where: string,
): RawOption[] {
	reportExtensions(concept, readOfOption, where, reading.losses);
	const raw =
		concept.abstract === true ? null : rawConcept(reading, concept, system);
	const within = objectsAt(concept, "contains").flatMap((each) =>
		scored(reading, each, textAt(each, "system") ?? system, where),
	);
	return [...(raw ? [{ ...raw, ...scoreOf(concept) }] : []), ...within];
}
