import type { Code, Instrument, Scale } from "../definition.ts";
import { pointer } from "../fault.ts";
import { optionsOf } from "../values.ts";
import type { Comparison } from "./condition-form.ts";
import { editConditions } from "./edit-conditions.ts";
import { moveTranslations } from "./move-translations.ts";
import { usersOf } from "./remove-option.ts";
import { renameKeys } from "./rename-keys.ts";

/**
 * Gives an option another code, and lets everything follow that names the old one as an answer to an item of
 * the set: scoring, conditions and red flags, examples, translations.
 *
 * @param place of the option in its set
 */
export function recodeOption(
	definition: Instrument,
	responseSet: string,
	place: number,
	to: Code,
): Instrument {
	const set = definition.responseSets[responseSet];
	const from = set?.options[place]?.code;
	if (set === undefined || from === undefined || from === to) return definition;
	const users = usersOf(definition, responseSet);
	const renamed = (code: Code) => (code === from ? to : code);
	const edited: Instrument = {
		...definition,
		responseSets: {
			...definition.responseSets,
			[responseSet]: {
				options: set.options.map((option, i) =>
					i === place ? { ...option, code: to } : option,
				),
			},
		},
		examples: definition.examples.map((example) => ({
			...example,
			answers: Object.fromEntries(
				Object.entries(example.answers).map(([id, answer]) => [
					id,
					users.has(id) ? renamedAnswer(answer, renamed) : answer,
				]),
			),
		})),
	};
	const scored = {
		...edited,
		scales: edited.scales.map((scale) =>
			withCode(edited, scale, users, from, to),
		),
	};
	return moveTranslations(
		editConditions(scored, (comparison) =>
			users.has(comparison.item) ? compared(comparison, renamed) : comparison,
		),
		pointer("responseSets", responseSet, "options", String(from)),
		pointer("responseSets", responseSet, "options", String(to)),
	);
}

type Rename = (code: Code) => Code;

function renamedAnswer(answer: unknown, renamed: Rename): unknown {
	return Array.isArray(answer) ? answer.map(renamed) : renamed(answer as Code);
}

function compared(comparison: Comparison, renamed: Rename): Comparison {
	if ("is" in comparison) return { ...comparison, is: renamed(comparison.is) };
	return "isOneOf" in comparison
		? { ...comparison, isOneOf: comparison.isOneOf.map(renamed) }
		: comparison;
}

/** A code that another item of the scale still offers stays beside the new one. */
function withCode(
	definition: Instrument,
	scale: Scale,
	users: ReadonlySet<string>,
	from: Code,
	to: Code,
): Scale {
	const parts = scale.items ?? [];
	if (!parts.some((id) => users.has(id))) return scale;
	const isOffered = definition.items
		.filter(({ id }) => parts.includes(id))
		.flatMap((item) => optionsOf(definition, item))
		.some((option) => option.code === from);
	const { codes, recode, ...rest } = scale;
	return {
		...rest,
		...(codes && {
			codes: codes.flatMap((code) => {
				if (code !== from) return [code];
				return isOffered ? [from, to] : [to];
			}),
		}),
		...(recode && {
			recode: withRecode(recode, String(from), String(to), isOffered),
		}),
	};
}

function withRecode(
	recode: Readonly<Record<string, number>>,
	from: string,
	to: string,
	isOffered: boolean,
): Record<string, number> {
	const value = recode[from];
	if (value === undefined) return recode;
	return isOffered
		? { ...recode, [to]: value }
		: renameKeys(recode, (code) => (code === from ? to : code));
}
