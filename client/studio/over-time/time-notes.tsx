import type { ChartFigures } from "../../../server/over-time/figures.schemas.ts";

/** What to bear in mind, and how it was worked out. */
export function TimeNotes({
	figures: { notes, method },
}: {
	figures: Pick<ChartFigures, "notes" | "method">;
}) {
	if (method.length === 0) return null;
	return (
		<>
			{notes.length > 0 && (
				<section className="notes">
					<h2>Bear in mind</h2>
					<ul>
						{notes.map((note) => (
							<li key={note}>{note}</li>
						))}
					</ul>
				</section>
			)}
			<details className="worked-out">
				<summary>How this was worked out</summary>
				<ul>
					{method.map((sentence) => (
						<li key={sentence}>{sentence}</li>
					))}
				</ul>
			</details>
		</>
	);
}
