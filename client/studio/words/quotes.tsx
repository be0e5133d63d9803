import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { useThisSurvey } from "../surveys/use-survey.ts";
import { onDay } from "../words.ts";
import { quotesQuery, wordsApi } from "./words-api.ts";
import { usePlace } from "./words-page.tsx";

/** Words of people who agreed to be quoted. */
export function Quotes() {
	const place = usePlace();
	const client = useQueryClient();
	const { project } = useThisSurvey();
	const { quotes } = useSuspenseQuery(quotesQuery(place)).data;
	const mayChange = project.abilities["change themes"];
	return (
		<section className="section">
			<h2>In people's own words</h2>
			{quotes.length === 0 ? (
				<p>
					No quote is approved yet. Only words of people who agreed to be quoted
					without their name can be, and each is read and shortened first.
				</p>
			) : (
				<ul className="quotes">
					{quotes.map((quote) => (
						<li key={quote.id}>
							<figure>
								<blockquote className="quote" dir="auto">
									“{quote.text}”
								</blockquote>
								<figcaption>
									{[quote.theme, quote.wave, quote.site, quote.item]
										.filter(Boolean)
										.join(" · ")}
									{quote.approvedBy && quote.approvedAt && (
										<span className="hint">
											{" "}
											Approved by {quote.approvedBy} on{" "}
											{onDay(quote.approvedAt)}.
										</span>
									)}
								</figcaption>
							</figure>
							{mayChange && (
								<ConfirmButton
									label="Take back"
									of={`the quote “${quote.text.slice(0, 40)}”`}
									question="Take the quote back?"
									action="Take it back"
									act={() => wordsApi.withdrawQuote(place, quote.id)}
									done={() => {
										client.invalidateQueries(quotesQuery(place));
										say("Nobody reads the quote here any more.");
									}}
								>
									<p>It stays where somebody has copied it.</p>
								</ConfirmButton>
							)}
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
