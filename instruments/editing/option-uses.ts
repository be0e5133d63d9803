import type { Code, Instrument } from "../definition.ts";
import type { Comparison } from "./condition-form.ts";
import { editCondition } from "./edit-conditions.ts";
import type { Uses } from "./item-uses.ts";
import { usersOf } from "./remove-option.ts";

/** What changes when an option goes: where its code is named as an answer to an item of its response set. */
export function optionUses(
	definition: Instrument,
	responseSet: string,
	code: Code,
): Uses {
	const users = usersOf(definition, responseSet);
	const isNamed = (comparison: Comparison) =>
		users.has(comparison.item) && namesCode(comparison, code);
	const names = (condition: Parameters<typeof editCondition>[0]) => {
		const found: Comparison[] = [];
		editCondition(condition, (comparison) => {
			if (isNamed(comparison)) found.push(comparison);
			return comparison;
		});
		return found.length > 0;
	};
	return {
		scales: definition.scales
			.filter(
				({ items, codes, recode }) =>
					items?.some((id) => users.has(id)) &&
					(codes?.includes(code) || Object.hasOwn(recode ?? {}, String(code))),
			)
			.map(({ id }) => id),
		conditions: definition.items
			.filter(({ showIf }) => showIf !== undefined && names(showIf))
			.map(({ id }) => id),
		examples: definition.examples
			.filter(({ answers }) =>
				Object.entries(answers).some(
					([id, answer]) => users.has(id) && [answer].flat().includes(code),
				),
			)
			.map(({ name }) => name),
		redFlags: (definition.redFlags ?? []).filter(({ when }) => names(when))
			.length,
	};
}

function namesCode(comparison: Comparison, code: Code): boolean {
	if ("is" in comparison) return comparison.is === code;
	return "isOneOf" in comparison && comparison.isOneOf.includes(code);
}
