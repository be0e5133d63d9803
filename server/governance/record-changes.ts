import type { GovernanceRecord } from "./governance.schemas.ts";

/** Free text that may name somebody, of which the audit tells only that it changed. */
const namesPeople = new Set<keyof GovernanceRecord>([
	"contact",
	"approver",
	"impactAssessment",
	"reading",
	"signpost",
	"identifierReasons",
]);

/** What differs between two records, for the audit: the former and the new value, by field. */
export function recordChanges(
	before: GovernanceRecord,
	after: GovernanceRecord,
): Record<string, { from: unknown; to: unknown } | "changed"> {
	const names = Object.keys(after) as (keyof GovernanceRecord)[];
	return Object.fromEntries(
		names
			.filter(
				(name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
			)
			.map((name) => [
				name,
				namesPeople.has(name)
					? ("changed" as const)
					: { from: before[name], to: after[name] },
			]),
	);
}
