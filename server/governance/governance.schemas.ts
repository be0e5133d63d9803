import Type, { type Static } from "typebox";
import { closed, Instant, Nullable, Uuid } from "../wire.schemas.ts";

const Said = (maxLength: number) =>
	Nullable(Type.String({ pattern: "\\S", maxLength }));
const Months = Nullable(Type.Integer());

/** What a project says of itself; null where nobody has said yet. */
const record = {
	/** What it is for, in plain words: respondents read it. */
	purpose: Said(2000),
	/** The organisation that answers for the data. */
	controller: Said(200),
	/** Who answers questions: a department, a telephone number. Respondents read it. */
	contact: Said(500),
	randomises: Nullable(Type.Boolean()),
	changesCare: Nullable(Type.Boolean()),
	generalises: Nullable(Type.Boolean()),
	classification: Nullable(
		Type.Enum(["service-evaluation", "clinical-audit", "research"]),
	),
	/** The IRAS number or the reference of the research ethics committee. */
	researchReference: Said(200),
	/** The letter of UK GDPR Article 6(1). */
	article6: Nullable(Type.Enum(["a", "b", "c", "d", "e", "f"])),
	/** The letter of UK GDPR Article 9(2). */
	article9: Nullable(
		Type.Enum(["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]),
	),
	/** How long each class of data is kept, in months from 1 to 1200. */
	keepContacts: Months,
	keepIdentifiable: Months,
	keepAnonymous: Months,
	keepAudit: Months,
	/** A reference, or why none is needed. */
	impactAssessment: Said(500),
	/** Who approved it for information governance. */
	approver: Said(200),
	approvedOn: Nullable(Type.String({ format: "date" })),
	/** Whether somebody reads answers as they come in. */
	readsAnswers: Nullable(Type.Boolean()),
	/** Who reads them, and how soon. */
	reading: Said(500),
	/** Where to turn for help at once. Respondents read it. */
	signpost: Said(1000),
	/** The smallest group of which a viewer sees a figure; fixed once the project is live. */
	threshold: Type.Integer(),
	/** Why an item that asks who somebody is has to be asked, by `{survey}:{item}`. */
	identifierReasons: Type.Record(
		Type.String({ maxLength: 101 }),
		Type.String({ pattern: "\\S", maxLength: 500 }),
		{ maxProperties: 500 },
	),
};

export const GovernanceRecord = Type.Object(record, closed);
export type GovernanceRecord = Static<typeof GovernanceRecord>;

export const GovernanceChange = Type.Object(
	{
		...record,
		/** Needed where a live project keeps something longer than it said. */
		retentionReason: Type.Optional(
			Type.String({ pattern: "\\S", maxLength: 500 }),
		),
	},
	closed,
);
export type GovernanceChange = Static<typeof GovernanceChange>;

const Missing = Type.Object(
	{ path: Type.String(), message: Type.String() },
	closed,
);

/** An item whose wording asks who somebody is. */
export const IdentifyingItem = Type.Object(
	{
		/** Its key in `identifierReasons`. */
		key: Type.String(),
		survey: Type.Object({ id: Uuid, title: Type.String() }, closed),
		wording: Type.String(),
		kind: Type.Enum(["name", "date-of-birth", "postcode", "nhs-number"]),
	},
	closed,
);
export type IdentifyingItem = Static<typeof IdentifyingItem>;

export const Governance = Type.Object(
	{
		state: Type.Enum(["draft", "live"]),
		liveSince: Nullable(Instant),
		record: GovernanceRecord,
		/** What it takes to go live; for a live project, what was never recorded. */
		missing: Type.Array(Missing),
		identifyingItems: Type.Array(IdentifyingItem),
	},
	closed,
);
export type Governance = Static<typeof Governance>;
