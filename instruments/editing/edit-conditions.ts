import type { Condition, Instrument } from "../definition.ts";
import type { Comparison } from "./condition-form.ts";

/** What becomes of a comparison; null takes it out. */
export type EditComparison = (comparison: Comparison) => Comparison | null;

/**
 * A definition whose conditions, of questions and of red flags, were edited comparison by comparison. A
 * question that loses its whole condition is asked of everybody; a red flag without one goes.
 */
export function editConditions(
	definition: Instrument,
	edit: EditComparison,
): Instrument {
	const items = definition.items.map((item) => {
		const { showIf, ...rest } = item;
		if (showIf === undefined) return item;
		const edited = editCondition(showIf, edit);
		if (edited === showIf) return item;
		return edited === null ? rest : { ...item, showIf: edited };
	});
	const { redFlags, ...rest } = definition;
	if (redFlags === undefined) return { ...definition, items };
	const left = redFlags.flatMap((flag) => {
		const when = editCondition(flag.when, edit);
		return when === null ? [] : [{ ...flag, when }];
	});
	return left.length > 0
		? { ...rest, items, redFlags: left }
		: { ...rest, items };
}

/** The same condition where nothing was changed; null where nothing of it is left. */
export function editCondition(
	condition: Condition,
	edit: EditComparison,
): Condition | null {
	if ("not" in condition) {
		const not = editCondition(condition.not, edit);
		if (not === condition.not) return condition;
		return not === null ? null : { not };
	}
	if ("all" in condition) {
		const all = editEach(condition.all, edit);
		if (all === condition.all) return condition;
		return joined(all, { all });
	}
	if ("any" in condition) {
		const any = editEach(condition.any, edit);
		if (any === condition.any) return condition;
		return joined(any, { any });
	}
	return edit(condition);
}

function editEach(parts: Condition[], edit: EditComparison): Condition[] {
	const edited = parts.map((part) => editCondition(part, edit));
	return edited.every((part, i) => part === parts[i])
		? parts
		: edited.filter((part) => part !== null);
}

/** One part alone needs no bracket around it. */
function joined(parts: Condition[], together: Condition): Condition | null {
	const [first = null] = parts;
	return parts.length > 1 ? together : first;
}
