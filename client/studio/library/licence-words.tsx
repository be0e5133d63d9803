import type { Instrument } from "#instruments/definition.ts";
import { english } from "../words.ts";

const allowed = { yes: "Yes", no: "No", ask: "Ask first" } as const;
const policies: Record<Instrument["itemsPolicy"], string> = {
	verbatim: "As published, word for word",
	"own-wording": "Waymark's or this organisation's own",
	withheld: "Withheld until permission is recorded",
};

export function LicenceWords({ definition }: { definition: Instrument }) {
	const { licence, itemsPolicy } = definition;
	return (
		<section className="section" id="licence">
			<h2>Licence</h2>
			<p>{english(licence.summary)}</p>
			<dl className="facts">
				<dt>Licence</dt>
				<dd>
					{licence.id === "permission-required"
						? "By permission of its holder"
						: licence.id}
				</dd>
				{licence.holder && (
					<>
						<dt>Holder</dt>
						<dd>{licence.holder}</dd>
					</>
				)}
				<dt>Wording</dt>
				<dd>{policies[itemsPolicy]}</dd>
				<dt>Use in paid work</dt>
				<dd>{allowed[licence.commercialUse]}</dd>
				<dt>Changing it</dt>
				<dd>{allowed[licence.modification]}</dd>
				{licence.permissionEvidence && (
					<>
						<dt>Permission recorded</dt>
						<dd>{licence.permissionEvidence}</dd>
					</>
				)}
			</dl>
		</section>
	);
}

export function Citations({ definition }: { definition: Instrument }) {
	const { citation } = definition;
	if (citation.length === 0) return null;
	return (
		<section className="section">
			<h2>How to cite it</h2>
			<ul>
				{citation.map(({ text, doi }) => (
					<li key={text}>
						{text}{" "}
						{doi && (
							<a href={`https://doi.org/${doi}`} rel="noreferrer">
								doi.org/{doi}
							</a>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
