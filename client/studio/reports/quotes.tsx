import type { Quote } from "../../../server/themes/quotes.schemas.ts";

/** Words of people who agreed to be quoted, each with when and where it was said. */
export function Quotes({ quotes }: { quotes: readonly Quote[] }) {
	if (quotes.length === 0) return null;
	return (
		<div className="report-quotes">
			{quotes.map((quote) => (
				<figure key={quote.id} className="report-quote">
					<blockquote dir="auto">{quote.text}</blockquote>
					<figcaption>{quoteSource(quote)}</figcaption>
				</figure>
			))}
		</div>
	);
}

/** `Baseline, Ward 4` */
export function quoteSource({ wave, site }: Quote): string {
	return [wave, site].filter(Boolean).join(", ");
}
