import { isResearch } from "#instruments/governance/is-research.ts";
import type { BodyFault } from "../problems.ts";
import type {
	GovernanceChange,
	GovernanceRecord,
} from "./governance.schemas.ts";

export const retentionClasses = [
	"keepContacts",
	"keepIdentifiable",
	"keepAnonymous",
	"keepAudit",
] as const satisfies readonly (keyof GovernanceRecord)[];

const DAY_MS = 86_400_000;

/** What is wrong with a record, whatever may still be missing from it. */
export function recordFaults(record: GovernanceRecord): BodyFault[] {
	return [
		...retentionClasses.flatMap((name) => monthFaults(name, record[name])),
		...thresholdFaults(record.threshold),
		...researchFaults(record),
		...approvalFaults(record.approvedOn),
	];
}

function monthFaults(name: string, months: number | null): BodyFault[] {
	if (months === null || (months >= 1 && months <= 1200)) return [];
	const message =
		months < 1
			? "Nothing can be kept for no time at all: answers would be erased before anybody saw them. Give at least 1 month."
			: "That is more than 100 years. Give at most 1200 months.";
	return [{ path: `/${name}`, message }];
}

function thresholdFaults(threshold: number): BodyFault[] {
	if (threshold >= 5 && threshold <= 100) return [];
	const message =
		"Give a number from 5 to 100: in a smaller group people can be told apart, and a larger one hides everything.";
	return [{ path: "/threshold", message }];
}

function researchFaults(record: GovernanceRecord): BodyFault[] {
	const { classification, researchReference } = record;
	if (classification === "research" && researchReference === null) {
		const message =
			"Research needs its reference: give the IRAS number or that of the research ethics committee.";
		return [{ path: "/researchReference", message }];
	}
	if (classification === null || classification === "research") return [];
	if (isResearch(record) !== true) return [];
	const message =
		"A yes to one of the three questions makes this research. Choose research and give its reference, or correct the answer.";
	return [{ path: "/classification", message }];
}

function approvalFaults(approvedOn: string | null): BodyFault[] {
	// A day ahead of UTC it may be tomorrow already.
	if (approvedOn === null || Date.parse(approvedOn) <= Date.now() + DAY_MS)
		return [];
	const message = "This day is still to come: give the day of the approval.";
	return [{ path: "/approvedOn", message }];
}

/** What a live project can no longer change, or not without saying why. */
export function promiseFaults(
	before: GovernanceRecord,
	{ retentionReason, ...after }: GovernanceChange,
): BodyFault[] {
	const faults: BodyFault[] = [];
	if (after.threshold !== before.threshold) {
		const message = `The threshold is fixed since the project went live: leave it at ${before.threshold}. Figures shown with one threshold and then another could be compared to tell people apart.`;
		faults.push({ path: "/threshold", message });
	}
	const isLonger = retentionClasses.some(
		(name) => (before[name] ?? Infinity) < (after[name] ?? 0),
	);
	if (isLonger && retentionReason === undefined) {
		const message =
			"People were told a shorter time. Say why something is now kept longer.";
		faults.push({ path: "/retentionReason", message });
	}
	return faults;
}
