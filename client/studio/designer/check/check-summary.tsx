import type { Instrument } from "#instruments/definition.ts";
import { predictedMinutes } from "#instruments/predicted-minutes.ts";
import { counted } from "../../words.ts";
import type { Finding } from "./findings.ts";

/** What the panel finds, in a sentence, and the two figures that every respondent feels. */
export function CheckSummary({
	definition,
	findings,
	isReady,
	readingAge,
}: {
	definition: Instrument;
	findings: readonly Finding[];
	isReady: boolean;
	readingAge: number | null;
}) {
	const minutes = predictedMinutes(definition);
	return (
		<>
			<p className="lead" role="status">
				{isReady ? inWords(findings) : "Looking through the questionnaire…"}
			</p>
			<dl className="facts">
				<div>
					<dt>Takes about</dt>
					<dd>{counted(minutes, "minute")}</dd>
				</div>
				<div>
					<dt>Reading age of the questions</dt>
					<dd>
						{readingAge === null
							? "Not known: it is worked out for your own wording in English."
							: `About ${Math.round(readingAge)}. Aim for 9 to 11, or younger.`}
					</dd>
				</div>
			</dl>
		</>
	);
}

function inWords(findings: readonly Finding[]): string {
	const count = (level: Finding["level"]) =>
		findings.filter((each) => each.level === level).length;
	const stops = count("stop");
	const first =
		stops === 0
			? "Nothing stops publishing."
			: `${counted(stops, "thing")} ${stops === 1 ? "stops" : "stop"} publishing.`;
	return `${first} ${counted(count("look"), "thing")} to look at, ${counted(count("tip"), "tip")}.`;
}
