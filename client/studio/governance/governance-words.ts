/** The studio's words for what governs a project. */
import type { GovernanceRecord } from "../../../server/governance/governance.schemas.ts";
import type { Choice } from "../forms/select-field.tsx";

type Field = keyof GovernanceRecord;

/** What each field is called in a sentence. */
export const fieldNames: Record<Field, string> = {
	purpose: "the purpose",
	controller: "the organisation that answers for the data",
	contact: "whom to ask",
	randomises: "whether people are put into groups by chance",
	changesCare: "whether care changes",
	generalises: "whether findings are to hold elsewhere",
	classification: "the kind of work",
	researchReference: "the research reference",
	article6: "the lawful basis (Article 6)",
	article9: "the condition (Article 9)",
	keepContacts: "how long contact details are kept",
	keepIdentifiable: "how long joined answers are kept",
	keepAnonymous: "how long anonymous answers are kept",
	keepAudit: "how long the audit is kept",
	impactAssessment: "the impact assessment",
	approver: "who approved it",
	approvedOn: "when it was approved",
	readsAnswers: "whether somebody reads answers",
	reading: "who reads answers and how soon",
	signpost: "where people find help",
	threshold: "the smallest group shown",
	identifierReasons: "why identifying questions are asked",
};

export const classificationWords = {
	"service-evaluation": {
		name: "Service evaluation",
		meaning:
			"Designed solely to define or judge current care: what standard does this service achieve?",
	},
	"clinical-audit": {
		name: "Clinical audit",
		meaning:
			"Measures against a standard that is set beforehand: does this service reach it?",
	},
	research: {
		name: "Research",
		meaning:
			"Sets out to derive new knowledge that holds elsewhere. It needs review, and its reference.",
	},
} as const;

export const article6Choices: readonly Choice[] = [
	{ value: "", label: "Choose a lawful basis" },
	{ value: "a", label: "(a) Consent" },
	{ value: "b", label: "(b) Contract" },
	{ value: "c", label: "(c) Legal obligation" },
	{ value: "d", label: "(d) Vital interests" },
	{ value: "e", label: "(e) Public task or official authority" },
	{ value: "f", label: "(f) Legitimate interests" },
];

export const article9Choices: readonly Choice[] = [
	{ value: "", label: "Choose a condition" },
	{ value: "a", label: "(a) Explicit consent" },
	{ value: "b", label: "(b) Employment and social protection" },
	{ value: "c", label: "(c) Vital interests" },
	{ value: "d", label: "(d) Not-for-profit bodies" },
	{ value: "e", label: "(e) Made public by the person" },
	{ value: "f", label: "(f) Legal claims" },
	{ value: "g", label: "(g) Substantial public interest" },
	{ value: "h", label: "(h) Health or social care" },
	{ value: "i", label: "(i) Public health" },
	{ value: "j", label: "(j) Archiving, research and statistics" },
];

/** What would do instead of knowing who somebody is. */
export const identifierAdvice: Record<string, string> = {
	name: "It asks for a name. Answers are joined without one: leave it out if you can.",
	"date-of-birth":
		"It asks for a date of birth. An age band, such as 45 to 54, is nearly always enough.",
	postcode:
		"It asks for a postcode, which can name one house. The outward code, such as LS2, is nearly always enough.",
	"nhs-number":
		"It asks for a number that names one person. Give people a personal link instead, which joins their answers.",
};

/** `2 years` for 24, `18 months` for 18. */
export function forMonths(months: number): string {
	const [count, unit] =
		months % 12 === 0 ? [months / 12, "year"] : [months, "month"];
	return `${count.toLocaleString("en-GB")} ${unit}${count === 1 ? "" : "s"}`;
}
