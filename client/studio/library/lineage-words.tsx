import { Link } from "react-router";
import type { Instrument, Lineage } from "#instruments/definition.ts";
import { english } from "../words.ts";

export const relations: Record<Lineage["relation"], string> = {
	"adapted-from": "Adapted from",
	"new-version-of": "New version of",
	"inspired-by": "Inspired by",
	"easy-read-of": "Easy-read version of",
	"child-version-of": "Version for children of",
	"proxy-version-of": "Version for somebody who answers for another, of",
};

export const kinds: Record<Lineage["differences"][number]["kind"], string> = {
	wording: "Wording",
	options: "Options",
	order: "Order",
	items: "Questions",
	recall: "Time asked about",
	scoring: "Scoring",
	setting: "Setting",
};

/** Where the instrument comes from, and every difference. */
export function LineageWords({ definition }: { definition: Instrument }) {
	const { lineage } = definition;
	if (!lineage) return null;
	return (
		<section className="section">
			<h2>Where it comes from</h2>
			<p>
				{relations[lineage.relation]} <strong>{lineage.from.title}</strong>.
				{lineage.relation !== "new-version-of" &&
					" What is known about the original does not carry over."}
				{lineage.differences.length > 0 && " The differences:"}
			</p>
			<ComparedWithSource definition={definition} />
			<dl className="facts">
				{lineage.differences.map(({ kind, item, note }) => (
					<Difference
						key={`${kind} ${item} ${english(note)}`}
						title={item ? `${kinds[kind]}, ${item}` : kinds[kind]}
						note={english(note)}
					/>
				))}
			</dl>
		</section>
	);
}

function Difference({ title, note }: { title: string; note: string }) {
	return (
		<>
			<dt>{title}</dt>
			<dd>{note}</dd>
		</>
	);
}

/** Where the source is here too, everything that was changed can be read side by side. */
function ComparedWithSource({ definition }: { definition: Instrument }) {
	const { id, version } = definition.lineage?.from ?? {};
	if (!id || !version) return null;
	const [source, own] = [
		`${id}@${version}`,
		`${definition.id}@${definition.version}`,
	];
	return (
		<p>
			<Link to={`/library/compare?from=${source}&to=${own}`}>
				What was changed from the source, item by item
			</Link>
		</p>
	);
}
