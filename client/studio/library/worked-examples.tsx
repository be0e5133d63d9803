import type { Example, Instrument } from "#instruments/definition.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { english } from "../words.ts";

/** Answers and the scores that they must give: a test of this product runs each. */
export function WorkedExamples({ definition }: { definition: Instrument }) {
	const { examples } = definition;
	if (examples.length === 0) return null;
	return (
		<section className="section">
			<h2>Worked examples</h2>
			<p className="muted">
				The scores that these answers must give. Waymark's tests run each of
				them.
			</p>
			{examples.map((example) => (
				<ExampleWords
					key={example.name}
					example={example}
					definition={definition}
				/>
			))}
		</section>
	);
}

type ScoreRow = [scale: string, score: number | null];

function ExampleWords({
	example,
	definition,
}: {
	example: Example;
	definition: Instrument;
}) {
	const titleOf = (id: string) => {
		const scale = definition.scales.find((each) => each.id === id);
		return scale ? english(scale.title) : id;
	};
	const columns: readonly Column<ScoreRow>[] = [
		{ title: "Score", value: ([scale]) => titleOf(scale) },
		{
			title: "Figure",
			value: ([, score]) => score,
			show: ([, score]) => score ?? "Not scored",
			numeric: true,
		},
	];
	return (
		<details className="example">
			<summary>{example.name}</summary>
			<p className="answers">
				{Object.entries(example.answers)
					.map(([item, answer]) => `${item} ${[answer].flat().join("+")}`)
					.join(" · ") || "Nothing answered"}
			</p>
			<DataTable
				caption={`Scores: ${example.name}`}
				hideCaption
				plain
				columns={columns}
				rows={Object.entries(example.scores)}
				rowKey={([scale]) => scale}
			/>
			{example.source && <p className="hint">{example.source}</p>}
		</details>
	);
}
