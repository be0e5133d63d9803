import type { Instrument } from "../definition.ts";
import { pointer } from "../fault.ts";
import { optionsOf } from "../values.ts";
import type { Advice } from "./advice.ts";
import { supposition } from "./english/suppositions.ts";
import { isOwnWording, ownQuestions } from "./own-texts.ts";

/** Single choices that have no answer for those whom the question does not concern, or who cannot say. */
export function noWayOutAdvice(definition: Instrument): Advice[] {
	const supposing = supposingQuestions(definition);
	const told = new Set(supposing.map(({ path }) => path.split("/text")[0]));
	return [
		...supposing,
		...experienceLists(definition).filter(({ path }) => !told.has(path)),
	];
}

/** A question under a condition is asked of those alone whom it concerns. */
function supposingQuestions(definition: Instrument): Advice[] {
	return ownQuestions(definition).flatMap(({ text, item, path }) => {
		if (item.type !== "single" || item.showIf !== undefined) return [];
		const options = optionsOf(definition, item);
		const words = supposition(text);
		if (
			words === undefined ||
			options.length === 0 ||
			options.some(({ kind }) => kind === "not-applicable")
		) {
			return [];
		}
		const message = `"${words}" does not hold for everybody. Add an answer such as "This does not apply to me", or a condition on an earlier question.`;
		return [{ path, code: "supposes", message, level: "look" }];
	});
}

/** Told once for each list, at the first question that uses it. */
function experienceLists(definition: Instrument): Advice[] {
	const { items, measureType, scales } = definition;
	if (measureType !== "experience" || !isOwnWording(definition)) return [];
	const scored = new Set(scales.flatMap((scale) => scale.items ?? []));
	const seen = new Set<string>();
	return items.flatMap((item, i) => {
		if (item.type !== "single" || !scored.has(item.id)) return [];
		const options = optionsOf(definition, item);
		if (seen.has(item.responseSet) || options.length === 0) return [];
		seen.add(item.responseSet);
		if (options.some(({ kind }) => kind !== undefined)) return [];
		const message =
			'Nobody has experienced everything. Add an answer such as "This does not apply to me" or "I don\'t know", so that people do not guess.';
		const path = pointer("items", i);
		return [{ path, code: "no-way-out", message, level: "tip" }];
	});
}
