import type {
	ScaleSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { drawScale } from "./draw-scale.ts";
import { figureNote } from "./figure-note.ts";
import { finding } from "./finding.ts";
import { Notes } from "./notes.tsx";
import { PictureTable } from "./picture-table.tsx";
import { WaveFiguresTable } from "./wave-figures-table.tsx";
import { WorkedOut } from "./worked-out.tsx";

/** One scale: the sentence, the picture, the table, the notes, and how it was worked out. */
export function ScaleReport({
	summary,
	scale,
	small = false,
}: {
	summary: Summary;
	scale: ScaleSummary;
	/** One of several beside each other. */
	small?: boolean;
}) {
	const draw = drawScale(summary, scale);
	const figures = (
		<>
			<div className="figures">
				<WaveFiguresTable summary={summary} scale={scale} />
				<ComparisonTable scale={scale} comparison={scale.comparison} />
			</div>
			<Notes
				title="About these figures"
				notes={scale.notes}
				level={small ? 4 : 2}
			/>
			<WorkedOut summary={summary} scale={scale} />
		</>
	);
	return (
		<article className={small ? "scale-report small" : "scale-report"}>
			<p className={small ? "finding-small" : "finding"}>{scale.sentence}</p>
			{draw && (
				<ChartFigure
					level={small ? 3 : 2}
					title={finding(summary, scale)}
					note={figureNote(summary, scale)}
					draw={draw}
					table={<PictureTable summary={summary} scale={scale} />}
				/>
			)}
			{small ? (
				<details className="table-twin">
					<summary>
						Figures and notes
						<span className="visually-hidden"> {scale.title}</span>
					</summary>
					{figures}
				</details>
			) : (
				figures
			)}
		</article>
	);
}
