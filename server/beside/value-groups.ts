import { meansOf } from "#instruments/statistics/value/outcome-and-cost.ts";
import type { Site } from "../change/groups.ts";
import type { Beside, Pair } from "./open-beside.ts";
import { outcomeAndCost } from "./outcome-and-cost.ts";
import type { Group, ValueQuery } from "./value.schemas.ts";

export interface PairGroup {
	key: string;
	title: string;
	pairs: Pair[];
}

/** The attribute that groups are formed by; null where they are not. */
export function attributeOf(by: ValueQuery["by"]): string | null {
	return by?.match(/^attribute:(.*)$/)?.[1] ?? null;
}

/** A group for each site where people answered, or for each value of the attribute that was asked for. */
export function groupsBy(
	by: ValueQuery["by"],
	pairs: readonly Pair[],
	sites: readonly Site[],
): PairGroup[] {
	if (by === undefined) return [];
	const belongs = (pair: Pair) => (by === "site" ? pair.site : pair.attribute);
	const values = [...new Set(pairs.map(belongs))];
	return values
		.map((value) => ({
			...(by === "site" ? siteWords(value, sites) : attributeWords(value)),
			pairs: pairs.filter((pair) => belongs(pair) === value),
		}))
		.sort((a, b) => a.title.localeCompare(b.title, "en"));
}

function siteWords(id: string | null, sites: readonly Site[]) {
	const site = sites.find((each) => each.id === id);
	return { key: id ?? "none", title: site?.name ?? "No site given" };
}

function attributeWords(value: string | null) {
	return value === null
		? { key: "unknown", title: "Not known" }
		: { key: `is ${value}`, title: value };
}

export function describeGroup(
	{ key, title, pairs }: PairGroup,
	{ head, threshold }: Pick<Beside, "head" | "threshold">,
): Group {
	const means = meansOf(pairs.map((pair) => outcomeAndCost(head, pair)));
	return {
		key,
		title,
		n: pairs.length,
		meanOutcome: means.outcome,
		meanCost: means.cost,
		small: pairs.length < threshold,
	};
}
