import type {
	GovernanceChange,
	GovernanceRecord,
} from "../../../server/governance/governance.schemas.ts";
import type { Faults } from "../request.ts";

type YesNo = "" | "yes" | "no";

/** The record as it is being filled in; empty where nothing is said. */
export interface RecordDraft {
	purpose: string;
	controller: string;
	contact: string;
	randomises: YesNo;
	changesCare: YesNo;
	generalises: YesNo;
	classification: string;
	researchReference: string;
	article6: string;
	article9: string;
	keepContacts: string;
	keepIdentifiable: string;
	keepAnonymous: string;
	keepAudit: string;
	impactAssessment: string;
	approver: string;
	approvedOn: string;
	readsAnswers: YesNo;
	reading: string;
	signpost: string;
	threshold: string;
	identifierReasons: Readonly<Record<string, string>>;
	retentionReason: string;
}

const monthFields = [
	"keepContacts",
	"keepIdentifiable",
	"keepAnonymous",
	"keepAudit",
] as const satisfies readonly (keyof RecordDraft)[];

/** The stored record, ready to be changed. */
export function draftOf(record: GovernanceRecord): RecordDraft {
	return {
		purpose: record.purpose ?? "",
		controller: record.controller ?? "",
		contact: record.contact ?? "",
		randomises: yesNo(record.randomises),
		changesCare: yesNo(record.changesCare),
		generalises: yesNo(record.generalises),
		classification: record.classification ?? "",
		researchReference: record.researchReference ?? "",
		article6: record.article6 ?? "",
		article9: record.article9 ?? "",
		keepContacts: digits(record.keepContacts),
		keepIdentifiable: digits(record.keepIdentifiable),
		keepAnonymous: digits(record.keepAnonymous),
		keepAudit: digits(record.keepAudit),
		impactAssessment: record.impactAssessment ?? "",
		approver: record.approver ?? "",
		approvedOn: record.approvedOn ?? "",
		readsAnswers: yesNo(record.readsAnswers),
		reading: record.reading ?? "",
		signpost: record.signpost ?? "",
		threshold: String(record.threshold),
		identifierReasons: record.identifierReasons,
		retentionReason: "",
	};
}

/** The draft in the shape in which it is sent. Call it when `checkRecord` finds no fault. */
export function recordOf(draft: RecordDraft): GovernanceChange {
	const reasons = Object.entries(draft.identifierReasons)
		.map(([key, reason]) => [key, reason.trim()])
		.filter(([, reason]) => reason !== "");
	return {
		purpose: said(draft.purpose),
		controller: said(draft.controller),
		contact: said(draft.contact),
		randomises: truth(draft.randomises),
		changesCare: truth(draft.changesCare),
		generalises: truth(draft.generalises),
		classification: chosen<GovernanceRecord["classification"]>(
			draft.classification,
		),
		researchReference:
			draft.classification === "research"
				? said(draft.researchReference)
				: null,
		article6: chosen<GovernanceRecord["article6"]>(draft.article6),
		article9: chosen<GovernanceRecord["article9"]>(draft.article9),
		keepContacts: months(draft.keepContacts),
		keepIdentifiable: months(draft.keepIdentifiable),
		keepAnonymous: months(draft.keepAnonymous),
		keepAudit: months(draft.keepAudit),
		impactAssessment: said(draft.impactAssessment),
		approver: said(draft.approver),
		approvedOn: said(draft.approvedOn),
		readsAnswers: truth(draft.readsAnswers),
		reading: draft.readsAnswers === "yes" ? said(draft.reading) : null,
		signpost: said(draft.signpost),
		threshold: Number(draft.threshold),
		identifierReasons: Object.fromEntries(reasons),
		...(draft.retentionReason.trim() && {
			retentionReason: draft.retentionReason.trim(),
		}),
	};
}

/** What cannot be sent, by field; what is merely missing may stay so in a draft. */
export function checkRecord(draft: RecordDraft): Faults {
	const faults: Record<string, string> = {};
	for (const name of monthFields) {
		if (!/^(-?\d{1,9})?$/.test(draft[name].trim()))
			faults[name] = "Enter a whole number of months";
	}
	if (!/^\d{1,9}$/.test(draft.threshold.trim()))
		faults.threshold = "Enter a whole number from 5 to 100";
	return faults;
}

/** Whether something is kept longer than people were told. */
export function keepsLonger(
	draft: RecordDraft,
	record: GovernanceRecord,
): boolean {
	return monthFields.some(
		(name) => (record[name] ?? Infinity) < Number(draft[name]),
	);
}

const said = (text: string) => text.trim() || null;
const months = (text: string) => (text.trim() === "" ? null : Number(text));
const digits = (number: number | null) => number?.toString() ?? "";
const truth = (answer: YesNo) => (answer === "" ? null : answer === "yes");
const yesNo = (answer: boolean | null): YesNo =>
	answer === null ? "" : answer ? "yes" : "no";
/** The choices of a field are the wire's own words. */
const chosen = <Choice extends string | null>(text: string) =>
	(text || null) as Choice;
