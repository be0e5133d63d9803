import type { Code, Instrument, Scale } from "../definition.ts";
import { pointer } from "../fault.ts";
import { optionsOf } from "../values.ts";
import type { Comparison } from "./condition-form.ts";
import { editConditions } from "./edit-conditions.ts";
import { moveTranslations } from "./move-translations.ts";

/**
 * Takes an option out of a response set, and its code out of everything that names it as an answer to one of
 * the set's items: scoring, conditions and red flags, examples, translations. A scale keeps the code where
 * another of its items still offers it.
 */
export function removeOption(
	definition: Instrument,
	responseSet: string,
	code: Code,
): Instrument {
	const set = definition.responseSets[responseSet];
	if (set === undefined) return definition;
	const users = usersOf(definition, responseSet);
	const edited: Instrument = {
		...definition,
		responseSets: {
			...definition.responseSets,
			[responseSet]: {
				options: set.options.filter((option) => option.code !== code),
			},
		},
		examples: definition.examples.map((example) => ({
			...example,
			answers: withoutAnswers(example.answers, users, code),
		})),
	};
	const scored = {
		...edited,
		scales: edited.scales.map((scale) =>
			withoutCode(edited, scale, users, code),
		),
	};
	return moveTranslations(
		editConditions(scored, (comparison) =>
			users.has(comparison.item) ? withoutAnswer(comparison, code) : comparison,
		),
		pointer("responseSets", responseSet, "options", String(code)),
		null,
	);
}

/** The ids of the items that offer a response set. */
export function usersOf(
	{ items }: Instrument,
	responseSet: string,
): ReadonlySet<string> {
	return new Set(
		items
			.filter(
				(item) => "responseSet" in item && item.responseSet === responseSet,
			)
			.map(({ id }) => id),
	);
}

function withoutCode(
	definition: Instrument,
	scale: Scale,
	users: ReadonlySet<string>,
	code: Code,
): Scale {
	const parts = scale.items ?? [];
	if (!parts.some((id) => users.has(id))) return scale;
	const isOffered = definition.items
		.filter(({ id }) => parts.includes(id))
		.flatMap((item) => optionsOf(definition, item))
		.some((option) => option.code === code);
	if (isOffered) return scale;
	const { codes, recode, ...rest } = scale;
	const { [String(code)]: _, ...recoded } = recode ?? {};
	const kept = codes?.filter((each) => each !== code) ?? [];
	return {
		...rest,
		...(kept.length > 0 && { codes: kept }),
		...(Object.keys(recoded).length > 0 && { recode: recoded }),
	};
}

function withoutAnswer(comparison: Comparison, code: Code): Comparison | null {
	if ("is" in comparison) return comparison.is === code ? null : comparison;
	if (!("isOneOf" in comparison)) return comparison;
	const isOneOf = comparison.isOneOf.filter((each) => each !== code);
	return isOneOf.length > 0 ? { ...comparison, isOneOf } : null;
}

function withoutAnswers(
	answers: Readonly<Record<string, unknown>>,
	users: ReadonlySet<string>,
	code: Code,
): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(answers).flatMap(([id, answer]) => {
			if (!users.has(id)) return [[id, answer]];
			if (!Array.isArray(answer)) return answer === code ? [] : [[id, answer]];
			const left = answer.filter((each) => each !== code);
			return left.length > 0 ? [[id, left]] : [];
		}),
	);
}
