import { Link } from "react-router";
import type {
	ComparedScale,
	ComparedWave,
	Comparison,
} from "../../../server/comparisons/comparisons.schemas.ts";
import { Notes } from "../summary/notes.tsx";
import { listed } from "../words.ts";
import { effectWords } from "./change-words.ts";
import { ComparedFigures } from "./compared-figures.tsx";

/** What may be compared of two surveys: first how far, then score by score. */
export function Compared({ comparison }: { comparison: Comparison }) {
	const { from, to, scales, notes, threshold } = comparison;
	return (
		<div className="summary">
			<p className="finding">{sentenceFor(scales)}</p>
			<p>
				<Link to={`/library/compare?from=${nameOf(from)}&to=${nameOf(to)}`}>
					What changed between the two questionnaires, word by word
				</Link>
			</p>
			<Notes title="What to know about this comparison" notes={notes} />
			{scales.map((scale) => (
				<section className="section" key={scale.scale}>
					<h2>{scale.title}</h2>
					<Standing scale={scale} />
					{scale.figures && (
						<ComparedFigures comparison={comparison} scale={scale.figures} />
					)}
				</section>
			))}
			{threshold !== null && (
				<p className="hint">
					Figures are of groups of at least {threshold} people.
				</p>
			)}
		</div>
	);
}

function nameOf({ instrument: { id, version } }: ComparedWave): string {
	return `${id}@${version}`;
}

/** `2 of 3 scores may be compared, 1 of them by the items in common.` */
function sentenceFor(scales: readonly ComparedScale[]): string {
	if (scales.length === 0)
		return "Neither questionnaire has a score, so there is nothing to compare.";
	const may = scales.filter(({ effect }) => effect !== "not-comparable");
	const byRule = may.filter(({ effect }) => effect === "comparable-by-rule");
	if (may.length === 0)
		return "No score may be compared: the two do not measure the same.";
	const all =
		may.length === scales.length
			? scales.length === 1
				? "The score may be compared"
				: `All ${scales.length} scores may be compared`
			: `${may.length} of ${scales.length} scores may be compared`;
	if (byRule.length === 0) return `${all}.`;
	const which = byRule.length === may.length ? "" : `${byRule.length} of them `;
	return `${all}, ${which}by the items in common.`;
}

/** Whether this score may be compared, why not, and what to bear in mind. */
function Standing({ scale }: { scale: ComparedScale }) {
	const { effect, reasons, cautions, rule, withheld } = scale;
	return (
		<>
			<p>
				<strong className={`effect ${effect}`}>{effectWords[effect]}</strong>
				{reasons.length > 0 && <>, because {listed(reasons)}</>}.
			</p>
			{rule && (
				<p>
					By the items in common: {rule.items.length} of {rule.of.before}{" "}
					questions before and {rule.of.after} after are the same, and stand for
					the whole. They are about: {listed(rule.items)}.
				</p>
			)}
			{withheld && <p>{withheld}</p>}
			{cautions.length > 0 && (
				<p className="muted">Bear in mind: {listed(cautions)}.</p>
			)}
		</>
	);
}
