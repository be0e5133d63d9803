import type { Instrument, Scale } from "#instruments/definition.ts";
import { english } from "../words.ts";
import { scaleInWords } from "./scale-in-words.ts";

export function Scoring({ definition }: { definition: Instrument }) {
	const { scales } = definition;
	if (scales.length === 0)
		return (
			<section className="section">
				<h2>How it scores</h2>
				<p>It has no scores. Each question is read by itself.</p>
			</section>
		);
	return (
		<section className="section">
			<h2>How it scores</h2>
			{scales.map((scale) => (
				<ScaleWords key={scale.id} scale={scale} definition={definition} />
			))}
		</section>
	);
}

function ScaleWords({
	scale,
	definition,
}: {
	scale: Scale;
	definition: Instrument;
}) {
	const { rule, missing, range, notes } = scaleInWords(scale, definition);
	return (
		<article className="scale">
			<div>
				<h3>
					{english(scale.title)}{" "}
					{scale.primary && <span className="badge press">Primary</span>}
				</h3>
				<p>{english(scale.meaning)}</p>
			</div>
			<div>
				<ul className="rules">
					<li>{rule}</li>
					<li>{missing}</li>
					<li>{range}</li>
					{notes.map((note) => (
						<li key={note}>{note}</li>
					))}
				</ul>
				<details>
					<summary>
						Made from {scale.scales ? "these scores" : "these questions"}
					</summary>
					<ul>
						{partTitles(scale, definition).map((title) => (
							<li key={title}>{title}</li>
						))}
					</ul>
				</details>
			</div>
		</article>
	);
}

function partTitles(scale: Scale, definition: Instrument): string[] {
	if (scale.scales)
		return definition.scales
			.filter(({ id }) => scale.scales?.includes(id))
			.map(({ title }) => english(title));
	return definition.items
		.filter(({ id }) => scale.items?.includes(id))
		.map((item) => {
			const words = english(item.text ?? item.topic);
			return "reverse" in item && item.reverse
				? `${words} (counted the other way round)`
				: words;
		});
}
