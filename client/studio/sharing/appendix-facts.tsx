import type { ReactNode } from "react";
import type { Instrument } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import type { InstrumentDetail } from "../../../server/instruments/instruments.schemas.ts";
import { Citations } from "../library/licence-words.tsx";
import {
	counted,
	languageName,
	listed,
	measureWords,
	onDay,
	respondentWords,
	statusWords,
} from "../words.ts";

const stateWords: Record<InstrumentDetail["state"], string> = {
	draft: "A draft, which may still change",
	"in-review": "A draft that is being read by a second person",
	approved: "A draft that a second person has approved",
	published: "Published; it never changes",
	withdrawn: "Withdrawn; no new survey may use it",
};

/** What it is, whose it is, who read it, and what is known of it. */
export function AppendixFacts({
	detail,
	language,
}: {
	detail: InstrumentDetail;
	language: string;
}) {
	const { definition, minutes, usable, state } = detail;
	const { licence, evidence } = definition;
	const status = statusWords[definition.status];
	const asked = definition.items.filter((item) => item.type !== "information");
	return (
		<>
			<p>{inLanguage(definition.purpose, language)}</p>
			<dl className="facts">
				<Fact title="Identified as">
					<code>
						{definition.id} {definition.version}
					</code>
				</Fact>
				<Fact title="Status">
					{status?.name}. {status?.meaning}
				</Fact>
				<Fact title="Version">{stateWords[state]}</Fact>
				<Fact title="Made by">{madeBy(detail)}</Fact>
				<Fact title="Checked by">{readBy(detail)}</Fact>
				<Fact title="Who answers">
					{respondentWords[definition.respondent]}
				</Fact>
				<Fact title="About which time">
					{inLanguage(definition.recall, language)}
				</Fact>
				<Fact title="Kind of measure">
					{measureWords[definition.measureType]?.meaning}
				</Fact>
				<Fact title="Length">
					{counted(asked.length, "question")}, about{" "}
					{counted(minutes, "minute")}
				</Fact>
				<Fact title="Languages">
					{listed(definition.languages.map(languageName))}
				</Fact>
				<Fact title="Licence">
					{licence.id === "permission-required"
						? "By permission of its holder"
						: licence.id}
					{licence.holder && `, ${licence.holder}`}.{" "}
					{inLanguage(licence.summary, language)}
				</Fact>
				{licence.permissionEvidence && (
					<Fact title="Permission">{licence.permissionEvidence}</Fact>
				)}
				<Fact title="Evidence">
					{evidence
						? inLanguage(evidence, language)
						: "Nothing is said of its reliability and validity."}
				</Fact>
				<Needed definition={definition} language={language} />
			</dl>
			{!usable && (
				<p className="callout">
					The wording is withheld: its holder has not given permission here. The
					questions stand below by what they are about.
				</p>
			)}
			<Citations definition={definition} />
		</>
	);
}

/** A title and what is said of it. */
export function Fact({
	title,
	children,
}: {
	title: string;
	children: ReactNode;
}) {
	return (
		<div>
			<dt>{title}</dt>
			<dd>{children}</dd>
		</div>
	);
}

function Needed({
	definition: { respondentsNeeded },
	language,
}: {
	definition: Instrument;
	language: string;
}) {
	if (!respondentsNeeded) return null;
	return (
		<Fact title="Respondents needed">
			<ul>
				{respondentsNeeded.map(({ n, purpose }) => (
					<li key={n}>
						{n}: {inLanguage(purpose, language)}
					</li>
				))}
			</ul>
		</Fact>
	);
}

function madeBy({ origin, definition }: InstrumentDetail): string {
	if (origin === "library")
		return definition.itemsPolicy === "own-wording"
			? "The Waymark contributors; it comes with Waymark"
			: "Its authors, as cited; Waymark ships its scoring";
	return "This organisation";
}

function readBy({ origin, review }: InstrumentDetail): string {
	if (review && "by" in review)
		return `${review.by}, ${onDay(review.at)}, before it was published`;
	if (review) return `Nobody else before it was published: ${review.without}`;
	return origin === "library"
		? "Waymark’s tests, which check its definition and score its worked examples"
		: "Nobody else has read it yet";
}
