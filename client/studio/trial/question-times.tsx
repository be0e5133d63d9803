import type { Instrument } from "#instruments/definition.ts";
import { FEWEST } from "#instruments/trial/time-figures.ts";
import type { TrialFigures } from "../../../server/trials/trials.schemas.ts";
import { figure, percent } from "../../charts/format.ts";
import { english } from "../words.ts";
import { type TimeRow, TimesTable } from "./times-table.tsx";
import { TimesWorkedOut } from "./times-worked-out.tsx";

/** On which questions people stayed long, and to which they came back. */
export function QuestionTimes({
	figures,
	definition,
}: {
	figures: TrialFigures;
	definition: Instrument;
}) {
	const rows = rowsOf(figures, definition);
	const isKnown = rows.some(({ seconds }) => seconds !== null);
	return (
		<section className="section trial-times">
			<h3>Time on each question</h3>
			<p>{isKnown ? findings(rows) : unknown(figures)}</p>
			{isKnown && (
				<>
					<TimesTable rows={rows} timed={figures.timed} />
					<TimesWorkedOut />
				</>
			)}
		</section>
	);
}

/** The longest first; those of which nothing is told last. */
function rowsOf({ times }: TrialFigures, { items }: Instrument): TimeRow[] {
	const stay = ({ seconds }: TimeRow) => seconds?.median ?? -1;
	return times
		.map((time) => {
			const asked = items.find(({ id }) => id === time.item);
			return { ...time, topic: asked ? english(asked.topic) : time.item };
		})
		.sort((one, other) => stay(other) - stay(one));
}

function unknown({ timed }: TrialFigures): string {
	return timed === 0
		? "It is noted while people answer on a screen, and not known of any response yet."
		: `It is told once ${FEWEST} people have had the same question on their screens, so that no figure is one person’s. ${timed} of the responses tell it so far.`;
}

function findings(rows: readonly TimeRow[]): string {
	return [longest(rows), tooLong(rows), cameBack(rows)].join(" ");
}

function longest([first]: readonly TimeRow[]): string {
	if (!first?.seconds) return "";
	const { topic, seconds, expectedSeconds } = first;
	return `People stayed longest on “${topic}”: half of them ${figure(seconds.median, 0)} seconds or more, where about ${figure(expectedSeconds, 0)} were expected.`;
}

function tooLong(rows: readonly TimeRow[]): string {
	const long = rows.filter(({ isLong }) => isLong).length;
	const who = ["No question", "One question"][long] ?? `${long} questions`;
	return `${who} took more than twice as long as expected.`;
}

function cameBack(rows: readonly TimeRow[]): string {
	const share = ({ returnedShare }: TimeRow) => returnedShare ?? 0;
	const most = rows.toSorted((one, other) => share(other) - share(one))[0];
	if (!most || share(most) === 0) return "Nobody came back to a question.";
	return `They came back most often to “${most.topic}”: ${percent(share(most))} of those who had it.`;
}
