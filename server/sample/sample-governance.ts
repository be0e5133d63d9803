import type { GovernanceRecord } from "../governance/governance.schemas.ts";

/** A whole record as a careful team would fill it in; everybody in it is made up. */
export const sampleGovernance: GovernanceRecord = {
	purpose:
		"To find out whether seeing their record online, group sessions and a new way of answering complaints help people.",
	controller: "Sample trust (made up)",
	contact: "The improvement team of the sample trust. It has no telephone.",
	randomises: false,
	changesCare: false,
	generalises: false,
	classification: "service-evaluation",
	researchReference: null,
	article6: "e",
	article9: "h",
	keepContacts: 12,
	keepIdentifiable: 24,
	keepAnonymous: 120,
	keepAudit: 96,
	impactAssessment: "Not needed, because all of this is made up.",
	approver: "Made-up approver",
	approvedOn: "2026-01-12",
	readsAnswers: false,
	reading: null,
	signpost:
		"Call NHS 111, or 999 if somebody’s life is at risk. Samaritans listen day and night: 116 123.",
	threshold: 10,
	identifierReasons: {},
};
