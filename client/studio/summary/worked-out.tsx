import type {
	ScaleSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import { atMinute, counted, linkageWords } from "../words.ts";
import { ComparisonTable } from "./comparison-table.tsx";

/** How the figures came about, so that a reader may check or repeat them. */
export function WorkedOut({
	summary,
	scale,
}: {
	summary: Summary;
	scale: ScaleSummary;
}) {
	const { linked, instrument, survey, from, to } = summary;
	return (
		<details className="worked-out">
			<summary>
				How this was worked out
				<span className="visually-hidden"> {scale.title}</span>
			</summary>
			<dl className="facts">
				<dt>What it says</dt>
				<dd>{scale.meaning}</dd>
				<dt>Scoring rule</dt>
				<dd>{scale.rule}</dd>
				<dt>Instrument</dt>
				<dd>
					{instrument.title}, version {instrument.version}
				</dd>
				<dt>Linkage</dt>
				<dd>
					{linkageWords[survey.linkage]}. {counted(linked.before, "response")}{" "}
					at {from.title}, {linked.after} at {to.title}; {linked.both} joined.
				</dd>
				<dt>Intervals</dt>
				<dd>
					Of means: t intervals. Of shares: Wilson intervals. All are 95 %.
				</dd>
				<dt>Tests</dt>
				<dd>
					{scale.comparison === "paired"
						? "Paired t test and Wilcoxon's signed-rank test, two-sided, as in R."
						: "Welch's t test and the Mann-Whitney test, two-sided, as in R."}{" "}
					No p value is adjusted for the number of scores.
				</dd>
				<dt>As of</dt>
				<dd>{atMinute(summary.asOf)}</dd>
			</dl>
			{scale.comparison === "paired" && (
				<>
					<p>
						For those who want it, everybody with a score at either time as two
						groups, ignoring who is who:
					</p>
					<ComparisonTable scale={scale} comparison="groups" />
				</>
			)}
		</details>
	);
}
