import type { SeriesImportReport } from "../../../server/series/series.schemas.ts";
import { dayWords } from "../../charts/time-words.ts";

/** What an import would do, or what is in its way by line. */
export function ImportReport({
	report,
	apply,
}: {
	report: SeriesImportReport;
	apply: () => Promise<void>;
}) {
	const { errors, errorCount, points, from, to, sorted } = report;
	return (
		<section className="card" aria-label="What would be imported" role="status">
			{errorCount > 0 ? (
				<>
					<h3>
						{errorCount === 1 ? "1 line is" : `${errorCount} lines are`} not
						right: nothing can be imported yet
					</h3>
					<ul>
						{errors.map(({ line, message }) => (
							<li key={`${line} ${message}`}>
								Line {line}: {message}
							</li>
						))}
					</ul>
				</>
			) : (
				<>
					<h3>
						{points} figures, {dayWords(from ?? "")} to {dayWords(to ?? "")}
					</h3>
					<p>
						{report.added} are new, {report.changed} are changed,{" "}
						{report.unchanged} stay as they are
						{report.removed > 0 && `, ${report.removed} are taken away`}.
						{sorted && " The lines were not in order of time: they are sorted."}
					</p>
					<p>
						Read as:{" "}
						{report.columns
							.map(({ heading, holds }) =>
								holds === null
									? `“${heading}” left out`
									: `“${heading}” as ${holds}`,
							)
							.join(", ")}
						.
					</p>
					<button type="button" className="button primary" onClick={apply}>
						Import {points} figures
					</button>
				</>
			)}
		</section>
	);
}
