import type { Instrument } from "#instruments/definition.ts";
import { counted, english } from "../words.ts";

export function Cautions({ definition }: { definition: Instrument }) {
	const { cautions } = definition;
	if (cautions.length === 0) return null;
	return (
		<section className="callout" aria-labelledby="cautions">
			<h2 id="cautions">Before you read the figures</h2>
			<ul>
				{cautions.map((caution) => (
					<li key={english(caution)}>{english(caution)}</li>
				))}
			</ul>
		</section>
	);
}

export function RespondentsNeeded({ definition }: { definition: Instrument }) {
	const { respondentsNeeded } = definition;
	if (!respondentsNeeded) return null;
	return (
		<section className="section">
			<h2>How many respondents a mean needs</h2>
			<ul>
				{respondentsNeeded.map(({ n, purpose }) => (
					<li key={english(purpose)}>
						<strong>{counted(n, "respondent")}</strong>: {english(purpose)}
					</li>
				))}
			</ul>
		</section>
	);
}
