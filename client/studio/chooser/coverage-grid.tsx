import { dimensions } from "#instruments/coverage/dimensions.ts";
import type { Ranked, Wish } from "#instruments/coverage/rank-measures.ts";
import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";
import { counted } from "../words.ts";

/** Dimension by instrument: how many questions say something about it, by shape and in words. */
export function CoverageGrid({
	ranked,
	wish,
}: {
	ranked: readonly Ranked<InstrumentSummary>[];
	wish: Wish;
}) {
	const shown = dimensions.filter(
		({ id }) => wish.dimensions.length === 0 || wish.dimensions.includes(id),
	);
	const instruments = ranked.map(({ candidate }) => candidate);
	return (
		<section className="section">
			<h2 id="coverage">What each one covers</h2>
			{/* biome-ignore lint/a11y/useSemanticElements: a region that scrolls needs a name and the focus */}
			<div
				className="table-scroll coverage-grid"
				role="region"
				aria-labelledby="coverage"
				// biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
				tabIndex={0}
			>
				<table>
					<caption className="visually-hidden">
						How many questions of each instrument say something about each
						dimension
					</caption>
					<thead>
						<tr>
							<th scope="col">Dimension</th>
							{instruments.map(({ id, title }) => (
								<th key={id} scope="col">
									{title}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{shown.map(({ id, title }) => (
							<tr key={id}>
								<th scope="row">{title}</th>
								{instruments.map((instrument) => (
									<Mark
										key={instrument.id}
										questions={
											instrument.covers.find(
												({ dimension }) => dimension === id,
											)?.questions ?? 0
										}
									/>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}

function Mark({ questions }: { questions: number }) {
	if (questions === 0) return <td className="muted">none</td>;
	return (
		<td className="covered">
			<span aria-hidden="true">{questions > 1 ? "●" : "◐"}</span>{" "}
			{counted(questions, "question")}
		</td>
	);
}
