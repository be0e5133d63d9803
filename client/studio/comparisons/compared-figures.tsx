import type { Comparison } from "../../../server/comparisons/comparisons.schemas.ts";
import type { ScaleSummary } from "../../../server/summaries/summaries.schemas.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { ComparisonTable } from "../summary/comparison-table.tsx";
import { drawScale } from "../summary/draw-scale.ts";
import { figureNote } from "../summary/figure-note.ts";
import { finding } from "../summary/finding.ts";
import { Notes } from "../summary/notes.tsx";
import { PictureTable } from "../summary/picture-table.tsx";
import { WaveFiguresTable } from "../summary/wave-figures-table.tsx";
import { atMinute } from "../words.ts";
import { asSummary } from "./as-summary.ts";

/** One score at both waves: the sentence, the picture, the tables, and how they were worked out. */
export function ComparedFigures({
	comparison,
	scale,
}: {
	comparison: Comparison;
	scale: ScaleSummary;
}) {
	const summary = asSummary(comparison);
	const draw = drawScale(summary, scale);
	return (
		<article className="scale-report">
			<p className="finding-small">{scale.sentence}</p>
			{draw && (
				<ChartFigure
					level={3}
					title={finding(summary, scale)}
					note={figureNote(summary, scale)}
					draw={draw}
					table={<PictureTable summary={summary} scale={scale} />}
				/>
			)}
			<div className="figures">
				<WaveFiguresTable summary={summary} scale={scale} />
				<ComparisonTable scale={scale} comparison={scale.comparison} />
			</div>
			<Notes title="About these figures" notes={scale.notes} level={3} />
			<WorkedOut comparison={comparison} scale={scale} />
		</article>
	);
}

function WorkedOut({
	comparison: { from, to, linked, asOf },
	scale,
}: {
	comparison: Comparison;
	scale: ScaleSummary;
}) {
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
				<dt>Versions</dt>
				<dd>
					{from.instrument.title}, version {from.instrument.version};{" "}
					{to.instrument.title}, version {to.instrument.version}
				</dd>
				{linked && (
					<>
						<dt>Responses</dt>
						<dd>
							{linked.before} at {from.survey.title}, {linked.after} at{" "}
							{to.survey.title}; {linked.both} joined by participant.
						</dd>
					</>
				)}
				<dt>Intervals and tests</dt>
				<dd>
					{scale.comparison === "paired"
						? "Paired t test and Wilcoxon's signed-rank test"
						: "Welch's t test and the Mann-Whitney test"}
					, two-sided, as in R; t intervals, 95 %. No p value is adjusted for
					the number of scores.
				</dd>
				<dt>As of</dt>
				<dd>{atMinute(asOf)}</dd>
			</dl>
		</details>
	);
}
