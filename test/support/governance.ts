import type { GovernanceRecord } from "../../server/governance/governance.schemas.ts";

/** A record with which a project may go live. */
export const completeGovernance: GovernanceRecord = {
	purpose: "To find out whether our service helps.",
	controller: "Test trust",
	contact: "Patient experience team, 0113 496 0000",
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
	impactAssessment: "DPIA 2026-014",
	approver: "Information governance lead",
	approvedOn: "2026-01-12",
	readsAnswers: false,
	reading: null,
	signpost: "Call NHS 111, or 999 in an emergency.",
	threshold: 10,
	identifierReasons: {},
};
