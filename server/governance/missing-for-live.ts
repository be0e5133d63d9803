import type { BodyFault } from "../problems.ts";
import type {
	GovernanceRecord,
	IdentifyingItem,
} from "./governance.schemas.ts";

const needed = {
	purpose: "Say in plain words what the project is for.",
	controller: "Name the organisation that answers for the data.",
	contact: "Say who answers questions, such as a department and its telephone.",
	randomises: "Say whether people are put into groups by chance.",
	changesCare: "Say whether taking part changes anybody's care.",
	generalises:
		"Say whether the aim is to find what holds beyond the places studied.",
	classification:
		"Say whether this is service evaluation, clinical audit or research.",
	article6: "Choose the lawful basis under Article 6.",
	article9: "Choose the condition under Article 9.",
	keepContacts: "Say how long contact details are kept.",
	keepIdentifiable:
		"Say how long answers that can be joined to a person are kept.",
	keepAnonymous: "Say how long anonymous answers are kept.",
	keepAudit: "Say how long the audit is kept.",
	impactAssessment:
		"Give the reference of the data protection impact assessment, or say why none is needed.",
	approver: "Name who approved the project for information governance.",
	approvedOn: "Give the day of that approval.",
	readsAnswers: "Say whether somebody reads answers as they come in.",
} as const satisfies Partial<Record<keyof GovernanceRecord, string>>;

/** What a project still has to say before it may go live, by field; nothing when it may. */
export function missingForLive(
	record: GovernanceRecord,
	items: readonly IdentifyingItem[],
): BodyFault[] {
	const names = Object.keys(needed) as (keyof typeof needed)[];
	return [
		...names
			.filter((name) => record[name] === null)
			.map((name) => ({ path: `/${name}`, message: needed[name] })),
		...missingForDistress(record),
		...items
			.filter(({ key }) => !Object.hasOwn(record.identifierReasons, key))
			.map(({ key, wording }) => ({
				path: `/identifierReasons/${key}`,
				message: `Say why “${wording}” has to be asked, or take the question out.`,
			})),
	];
}

/** Somebody who writes of harm must not wait for a reader who is not there. */
function missingForDistress(record: GovernanceRecord): BodyFault[] {
	const { readsAnswers, reading, signpost } = record;
	if (readsAnswers === true && reading === null) {
		const message = "Say who reads answers, and how soon.";
		return [{ path: "/reading", message }];
	}
	if (readsAnswers === false && signpost === null) {
		const message =
			"Nobody reads answers as they come in: say where people find help at once.";
		return [{ path: "/signpost", message }];
	}
	return [];
}
