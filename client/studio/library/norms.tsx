import type { Instrument } from "#instruments/definition.ts";
import { counted, english } from "../words.ts";

/** What others found with a validated instrument; of an adapted one, why there is nothing to compare with. */
export function Norms({ definition }: { definition: Instrument }) {
	const { norms = [], status } = definition;
	if (status === "adapted")
		return (
			<section className="section">
				<h2>What others found</h2>
				<p>
					It was changed from a validated instrument. The norms of the original
					do not apply to it, so none are shown.
				</p>
			</section>
		);
	if (status !== "validated" || norms.length === 0) return null;
	return (
		<section className="section">
			<h2>What others found</h2>
			<p>
				Read your own figures beside these with care: people, places and times
				differ.
			</p>
			<ul>
				{norms.map((norm) => (
					<li key={`${norm.scale} ${norm.source} ${english(norm.setting)}`}>
						<NormWords norm={norm} definition={definition} />
					</li>
				))}
			</ul>
		</section>
	);
}

function NormWords({
	norm: { scale, mean, sd, n, year, setting, source },
	definition,
}: {
	norm: NonNullable<Instrument["norms"]>[number];
	definition: Instrument;
}) {
	const title = definition.scales.find(({ id }) => id === scale)?.title;
	const numbers = [
		sd !== undefined && `SD ${sd}`,
		n !== undefined && `n = ${counted(n, "person", "people")}`,
		year !== undefined && `${year}`,
	].filter(Boolean);
	return (
		<>
			{title && `${english(title)}: `}mean {mean}
			{numbers.length > 0 && ` (${numbers.join(", ")})`}. {english(setting)}.{" "}
			<span className="muted">{source}</span>
		</>
	);
}
