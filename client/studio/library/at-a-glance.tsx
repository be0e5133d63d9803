import type { Instrument } from "#instruments/definition.ts";
import {
	counted,
	english,
	languageName,
	listed,
	measureWords,
	respondentWords,
	statusWords,
} from "../words.ts";

export function AtAGlance({
	definition,
	minutes,
}: {
	definition: Instrument;
	minutes: number;
}) {
	const asked = definition.items.filter((item) => item.type !== "information");
	const measure = measureWords[definition.measureType];
	const status = statusWords[definition.status];
	return (
		<dl className="facts">
			<dt>Who answers</dt>
			<dd>{respondentWords[definition.respondent]}</dd>
			<dt>About which time</dt>
			<dd>{english(definition.recall)}</dd>
			<dt>Length</dt>
			<dd>
				{counted(asked.length, "question")}, about {counted(minutes, "minute")}
			</dd>
			<dt>Languages</dt>
			<dd>{listed(definition.languages.map(languageName))}</dd>
			<dt>What its scores are</dt>
			<dd>
				<strong>{measure?.name}.</strong> {measure?.meaning}
			</dd>
			<dt>Status</dt>
			<dd>
				<strong>{status?.name}.</strong> {status?.meaning}
			</dd>
		</dl>
	);
}
