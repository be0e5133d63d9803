import type { GovernanceRecord } from "../../../server/governance/governance.schemas.ts";
import { onDay } from "../words.ts";
import {
	article6Choices,
	article9Choices,
	classificationWords,
	forMonths,
} from "./governance-words.ts";

const NOTHING = "Not said yet";

/** The record for whoever may read it and not change it. */
export function RecordFacts({ record }: { record: GovernanceRecord }) {
	const labelOf = (choices: typeof article6Choices, value: string | null) =>
		choices.find((choice) => choice.value === value)?.label;
	const kept = (months: number | null) => months && forMonths(months);
	const facts: [term: string, fact: string | number | null | undefined][] = [
		["Purpose", record.purpose],
		["Data controller", record.controller],
		["Questions go to", record.contact],
		[
			"Kind of work",
			record.classification && classificationWords[record.classification].name,
		],
		["Lawful basis, Article 6(1)", labelOf(article6Choices, record.article6)],
		["Condition, Article 9(2)", labelOf(article9Choices, record.article9)],
		["Contact details are kept", kept(record.keepContacts)],
		["Joined answers are kept", kept(record.keepIdentifiable)],
		["Anonymous answers are kept", kept(record.keepAnonymous)],
		["The audit is kept", kept(record.keepAudit)],
		[
			"Answers are read",
			record.readsAnswers === false
				? "Not as they come in"
				: record.readsAnswers && record.reading,
		],
		["Help at once", record.signpost],
		["Impact assessment", record.impactAssessment],
		["Approved by", record.approver],
		["Approved on", record.approvedOn && onDay(record.approvedOn)],
		["Smallest group shown", `${record.threshold} people`],
	];
	return (
		<dl className="facts">
			{facts.map(([term, fact]) => (
				<div key={term}>
					<dt>{term}</dt>
					<dd>{fact || NOTHING}</dd>
				</div>
			))}
		</dl>
	);
}
